// Runs the engine beside the page, so that the page never waits for it. Asked { id, question, given }, it answers { id, answer }.
const core = new URL("core/", import.meta.url).href;
const plainFetch = self.fetch.bind(self);
const load = (name) => plainFetch(core + name).then((response) => {
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response;
});
const bytes = (name) => load(name).then((response) => response.arrayBuffer()).then((raw) => new Uint8Array(raw));
const text = (name) => load(name).then((response) => response.text());

// All of it is on its way before any of it runs.
const runtime = Promise.all([import("./core/pyodide.js"), import("./core/pyodide.asm.js")]);
const program = load("pyodide.wasm.packed");
const given = Promise.all([bytes("libraries.packed"), bytes("engine.packed"), bytes("../library.packed"), text("../sources.json"), text("../known.json")]);

// Not every host compresses WebAssembly, so it comes compressed, and is unpacked here.
self.fetch = async (asked, how) => {
  if (!String(asked?.url ?? asked).endsWith("pyodide.asm.wasm")) return plainFetch(asked, how);
  return new Response((await program).body.pipeThrough(new DecompressionStream("gzip")), { headers: { "Content-Type": "application/wasm" } });
};

async function start({ today }) {
  const [{ loadPyodide }, { default: createPyodideModule }] = await runtime;
  const python = await loadPyodide({ indexURL: core, createPyodideModule, stdLibURL: core + "python.zip", lockFileURL: core + "lock.json" });
  const [libraries, engine, library, sources, known] = await given;
  for (const [name, value] of Object.entries({ packed: [libraries, engine], library, sources, known, today })) python.globals.set(name, value);
  return python.runPython(`
import io, lzma, sys, zipfile
sys.dont_write_bytecode = True
for each in packed:
    zipfile.ZipFile(io.BytesIO(lzma.decompress(each.to_bytes()))).extractall("/engine")
sys.path.insert(0, "/engine")
from easyread.editing.start import start, unpack_tagger
unpack_tagger("/engine")
library = library.to_bytes()
desk = start(sources, library and lzma.decompress(library), known, today)
del packed, each, library, sources, known
desk.ask
`);
}

let ready;
self.onmessage = async ({ data: { id, question, given } }) => {
  try {
    ready ??= start(given);
    const ask = await ready;
    self.postMessage({ id, answer: JSON.parse(question === "begin" ? "{}" : ask(question, JSON.stringify(given))) });
  } catch (error) {
    self.postMessage({ id, error: String(error) });
  }
};

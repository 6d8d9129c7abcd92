// Runs the engine beside the page, so that the page never waits for it. Asked { id, question, given }, it answers { id, answer }.
import createPyodideModule from "./core/pyodide.asm.js";
import { loadPyodide } from "./core/pyodide.js";

const core = new URL("core/", import.meta.url).href;
const load = (name) => fetch(core + name).then((response) => {
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response;
});

// Not every host compresses WebAssembly, so it comes compressed, and is unpacked here.
const plainFetch = self.fetch.bind(self);
self.fetch = async (asked, how) => {
  if (!String(asked?.url ?? asked).endsWith("pyodide.asm.wasm")) return plainFetch(asked, how);
  const packed = await plainFetch(core + "pyodide.wasm.packed");
  return new Response(packed.body.pipeThrough(new DecompressionStream("gzip")), { headers: { "Content-Type": "application/wasm" } });
};

async function start({ today }) {
  const bytes = (name) => load(name).then((response) => response.arrayBuffer());
  const [python, libraries, engine, sources, known] = await Promise.all([
    loadPyodide({
      indexURL: core, createPyodideModule, stdLibURL: core + "python.zip", lockFileURL: core + "lock.json",
    }),
    bytes("libraries.packed"), bytes("engine.packed"),
    ...["sources.json", "known.json"].map((name) => load(`../${name}`).then((response) => response.text())),
  ]);
  python.globals.set("packed", python.toPy([new Uint8Array(libraries), new Uint8Array(engine)]));
  python.globals.set("sources", sources);
  python.globals.set("known", known);
  python.globals.set("today", today);
  return python.runPython(`
import io, lzma, sys, zipfile
sys.dont_write_bytecode = True
for each in packed:
    zipfile.ZipFile(io.BytesIO(lzma.decompress(bytes(each)))).extractall("/engine")
del packed, each
sys.path.insert(0, "/engine")
from easyread.editing.start import start, unpack_tagger
unpack_tagger("/engine")
desk = start(sources, known, today)
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

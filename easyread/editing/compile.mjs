// node compile.mjs FOLDER PROGRAM LINES FROM TO: Python for browsers, as it lies in a folder, compiles the Python files of a zip into another.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, program, lines, from, to] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(join(folder, "pyodide.mjs")));
const python = await loadPyodide({ indexURL: folder, env: { HOME: "/", PYTHONHASHSEED: "0" } });
python.runPython(readFileSync(program, "utf8"));
const given = python.toPy(new Uint8Array(readFileSync(from)));
writeFileSync(to, python.globals.get("compiled")(given, lines).toJs());

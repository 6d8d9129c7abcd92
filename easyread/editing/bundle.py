"""What the editor's page loads: Python for browsers, the engine itself, the libraries it needs, and the sources of the site.

`runtime` has the first, `shipped` the engine and the libraries. A build puts them together here, and keeps what it made.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import lzma
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from easyread.cache import kept
from easyread.editing import runtime, shipped
from easyread.editing.desk import summed
from easyread.editing.runtime import ARCHIVE, VERSION, archive_in, compiled, member
from easyread.editing.start import read_published
from easyread.model import Problem
from easyread.paths import BROUGHT, CACHE, CONTENT, DOCS, EVALUATIONS, HISTORY, SESSIONS, TESTED
from easyread.pictures.publish import OWN
from easyread.problems import Reporter
from easyread.read.disk import Folder
from easyread.read.origin import program
from easyread.read.readings import Readings
from easyread.regular import irregular
from easyread.zips import SMALLEST, STORED, zipped

FOLDER = "edit"
"""Of the editor's page and all that it loads."""
_OFFLINE = f"{FOLDER}/offline.js"
_BROWSER = Path(__file__).with_name("browser")
_KEPT_BACK = (f"{SESSIONS}/", f"{EVALUATIONS}/", TESTED, HISTORY)
"""What people said in sessions stays where it is; what programs found is written after a build."""
NOT_THERE = "Not made: the page for changing pages in a browser. It needs Node.js, and Python for browsers, which `easyread editor` fetches once, with npm."


@dataclass(frozen=True)
class Bundle:
    """Files by their address in the site."""

    files: Mapping[str, Path]
    written: Mapping[str, str]


def make_bundle(root: Path, problems: Iterable[Problem], preview: bool = False, readings: Readings | None = None) -> Bundle:
    """Everything that the page at `edit/` loads, with the problems that the site has. In a preview, which hurries, the browser reads the
    sources itself. `readings` are the site's pages as they were read before. Raises FileNotFoundError where Python for browsers is not
    there, and CannotCompileError."""
    raw = archive_in(root)
    if raw is None:
        raise FileNotFoundError(2, "Python for browsers is not there", str(root / ARCHIVE))
    sources = sources_of(root)
    made = {f"{FOLDER}/core/{name}": _kept(root, name, key, make) for name, key, make in _pieces(root, raw)}
    if not preview:
        key = f"{made[f'{FOLDER}/core/engine.packed'].name} {json.dumps(sources, sort_keys=True)}"
        made[f"{FOLDER}/library.packed"] = _kept(
            root, "library.packed", key, lambda: _squeezed(read_published(sources, readings))
        )
    browser = {f"{FOLDER}/{file.name}": file for file in sorted(_BROWSER.iterdir()) if file.suffix in (".css", ".js", ".svg")}
    files = {**made, **{uri: file for uri, file in browser.items() if uri != _OFFLINE}}
    written = {
        f"{FOLDER}/sources.json": json.dumps(sources, ensure_ascii=False, sort_keys=True),
        f"{FOLDER}/hashes.json": json.dumps({path: _hash(text.encode()) for path, text in sources.items()}, sort_keys=True),
        f"{FOLDER}/known.json": json.dumps(sorted(map(summed, problems)), ensure_ascii=False),
        f"{FOLDER}/core/licences.txt": shipped.licences(),
        **({f"{FOLDER}/library.packed": ""} if preview else {}),
    }
    texts = [*(file.name for file in made.values()), *written.values(), *(file.read_text("utf-8") for file in browser.values())]
    script = _for_offline([*files, *written, _OFFLINE], texts, browser[_OFFLINE].read_text("utf-8"))
    return Bundle(files, {**written, _OFFLINE: script})


def _for_offline(uris: Iterable[str], texts: Iterable[str], script: str) -> str:
    """The script that keeps all files in a browser, with their names, and a version that is another where any of their texts is."""
    names = sorted(uri.removeprefix(f"{FOLDER}/") for uri in uris)
    version = _hash("".join(texts).encode())[:16]
    return f"const VERSION = {json.dumps(version)};\nconst FILES = {json.dumps(names)};\n{script}"


def sources_of(root: Path) -> dict[str, str]:
    """What the engine reads of a site, as text by path: pages, lists and settings. Of pictures, that they are there."""
    found = [path for folder in (CONTENT, DOCS) for path in _files(root, folder) if not path.startswith(_KEPT_BACK)]
    ours = {path: _text(root / path) for path in found}
    return ours | {f"{BROUGHT}/{path}": _text(OWN / path) for path in _files(OWN, "")}


def _files(root: Path, folder: str) -> list[str]:
    """The plain files below a folder, in the order of their parts. What is wrong with others is told by the check."""
    below = sorted(Folder(root).below(folder, Reporter()), key=lambda path: path.split("/"))
    return [path for path in below if not irregular(root, path)]


def _text(file: Path) -> str:
    """Its words, if it has any. What is no UTF-8 is told by the check, and cannot be changed here."""
    return file.read_bytes().decode("utf-8", "replace") if file.suffix in (".md", ".yml") else ""


def _hash(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()


def _kept(root: Path, name: str, key: str, make: Callable[[], bytes]) -> Path:
    stem, _, ending = name.rpartition(".")
    return kept(root / CACHE / "editor" / f"{stem}-{_hash(key.encode())[:16]}.{ending}", make)


def _modules(root: Path) -> tuple[str, ...]:
    """Those of the engine, which are the same for as long as this program is: to look for them takes a quarter of a second."""
    file = _kept(root, "modules.json", program().hex(), lambda: json.dumps(shipped.engine_modules()).encode())
    return tuple(json.loads(file.read_bytes()))


def _pieces(root: Path, raw: bytes) -> Iterator[tuple[str, str, Callable[[], bytes]]]:
    """Each piece with its name, what it is made from, and how. `.packed` is no ending that a host knows, and sends otherwise than it is."""
    yield "pyodide.js", VERSION, lambda: member(raw, "pyodide.mjs")
    yield "pyodide.asm.js", VERSION, lambda: member(raw, "pyodide.asm.mjs")
    yield "pyodide.wasm.packed", VERSION, lambda: gzip.compress(member(raw, "pyodide.asm.wasm"), 9, mtime=0)
    yield "lock.json", VERSION, lambda: runtime.lock(raw)
    how, engine = runtime.made_by(), shipped.engine_files(_modules(root))
    parts = cache(lambda: compiled(raw, {"python": runtime.standard_library(raw), "libraries": shipped.library_files()}))
    yield "python.zip", f"{how} {runtime.left_out()}", lambda: zipped(parts()["python"].items(), SMALLEST)
    yield "libraries.packed", f"{how} {shipped.made_from()}", lambda: _packed(parts()["libraries"])
    key = _hash(b"".join(part for path, text in engine.items() for part in (path.encode(), text)))
    yield "engine.packed", f"{how} {key}", lambda: _packed(compiled(raw, {"engine": engine})["engine"])


def _packed(files: Mapping[str, bytes]) -> bytes:
    return _squeezed(zipped(files.items(), STORED))


_FOR_BYTES = {"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "lc": 4, "lp": 0, "pb": 0}
"""What reads and keeps no words of 4 bytes: a hundredth smaller than what LZMA takes anything for."""


def _squeezed(raw: bytes) -> bytes:
    return lzma.compress(raw, filters=[_FOR_BYTES])

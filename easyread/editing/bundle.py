"""What the editor's page loads: Python for browsers, the engine itself, the libraries it needs, and the sources of the site.

Python for browsers is Pyodide (MPL 2.0), as npm publishes it. It is fetched once, before any build, by the command that the guide names;
a build only reads what lies there, and only if its hash is the one below. Everything else is on this computer already.
"""

from __future__ import annotations

import ast
import base64
import gzip
import hashlib
import importlib.metadata
import importlib.util
import io
import json
import lzma
import pickle
import shutil
import subprocess
import tarfile
import tempfile
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from easyread.cache import kept, write_whole
from easyread.editing.desk import summed
from easyread.editing.start import read_published
from easyread.editing.view import TEMPLATES
from easyread.model import Problem
from easyread.paths import BROUGHT, CACHE, CONTENT, DOCS, EVALUATIONS, HISTORY, PYODIDE, PYODIDE_FILE, SESSIONS, TESTED
from easyread.text.rendering import EXTENSIONS

VERSION = PYODIDE
INTEGRITY = "0YvXxEhfEdpLfb/XkM2BFAeMROq0iMUX2bzzH9pOttyMcWkwq+HbE5uyuGD82LN7y2q+SNvi/6V5JEsOlD2R1A=="
"""SHA-512 of the archive that npm publishes as this version, as npm writes it."""
ARCHIVE = PYODIDE_FILE
"""Where it lies, from the site's root."""
FOLDER = "edit"
"""Of the editor's page and all that it loads."""
ENGINE = Path(__file__).resolve().parents[1]
_COMPILER, _COMPILED_BY = ENGINE / "editing/compile.mjs", ENGINE / "editing/compiling.py"
LIBRARIES = ("yaml", "markdown", "simplemma", "jinja2", "markupsafe", "HanTa")
_EXTENSIONS = tuple(name for name in EXTENSIONS if name.startswith("pymdownx."))
_DISTRIBUTIONS = ("PyYAML", "Markdown", "pymdown-extensions", "simplemma", "Jinja2", "MarkupSafe", "HanTa")
_KEPT_BACK = (f"{SESSIONS}/", f"{EVALUATIONS}/", TESTED, HISTORY)
"""What people said in sessions stays where it is; what programs found is written after a build."""
_NOT_NEEDED = frozenset(
    (
        "__phello__ _pyrepl antigravity argparse bdb cProfile cmd code compileall configparser ctypes curses dbm doctest ensurepip "
        "fileinput fractions ftplib getopt getpass gettext idlelib imaplib mailbox mimetypes modulefinder multiprocessing netrc "
        "nturl2path optparse pdb pickletools plistlib poplib profile pstats pty pyclbr pydoc pydoc_data runpy sched shelve smtplib "
        "socketserver sqlite3 statistics sysconfig tabnanny tarfile this timeit tomllib trace turtle unittest uuid wave webbrowser wsgiref "
        "xmlrpc zipapp zoneinfo _sysconfigdata__emscripten_wasm32-emscripten _pydatetime _pydecimal _pyio _pylong _strptime "
        "colorsys csv filecmp graphlib hmac py_compile rlcompleter stringprep symtable asyncio/__main__ asyncio/proactor_events "
        "asyncio/tools asyncio/windows_events asyncio/windows_utils concurrent/interpreters concurrent/futures/interpreter "
        "concurrent/futures/process email/_header_value_parser email/contentmanager email/generator email/headerregistry email/mime "
        "email/policy http/cookiejar http/cookies http/server json/tool logging/config logging/handlers pyodide/console urllib/robotparser "
        "xml/dom xml/sax"
    ).split()
)
"""Of Python's own library, what neither the engine nor Pyodide asks for."""
_ENCODINGS = frozenset(
    "__init__ aliases ascii cp437 latin_1 raw_unicode_escape unicode_escape utf_8 utf_8_sig utf_16 utf_16_le".split()
)


NOT_THERE = "Not made: the page for changing pages in a browser. It needs Node.js, and Python for browsers, which `easyread editor` fetches once, with npm."


class CannotFetchError(Exception):
    """Python for browsers could not be fetched. Its text says why and what to do."""


class CannotCompileError(Exception):
    """Python for browsers would not run here. Its text says why and what to do."""


@dataclass(frozen=True)
class Bundle:
    """Files by their address in the site."""

    files: Mapping[str, Path]
    written: Mapping[str, str]


def is_there(root: Path) -> bool:
    """Whether Python for browsers lies where a build looks for it, and is what it should be, and there is Node.js to compile with it."""
    return shutil.which("node") is not None and _runtime(root) is not None


def fetch(root: Path) -> Path:
    """Fetches Python for browsers with npm, where it is not there already. Raises CannotFetchError."""
    if _runtime(root) is not None:
        return root / ARCHIVE
    npm = shutil.which("npm")
    if npm is None:
        raise CannotFetchError("npm is not installed, which fetches Python for browsers. Install Node.js, and try again.")
    with tempfile.TemporaryDirectory() as folder:
        command = [npm, "pack", f"pyodide@{VERSION}", "--silent", "--ignore-scripts", "--pack-destination", folder]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        file = Path(folder) / Path(ARCHIVE).name
        if done.returncode or not file.is_file():
            raise CannotFetchError(f"npm could not fetch pyodide {VERSION}: {done.stderr.strip()[-200:] or 'it says no more'}.")
        raw = file.read_bytes()
    if not _is_right(raw):
        raise CannotFetchError(f"What npm fetched is not pyodide {VERSION}: its hash is another. Nothing was kept.")
    write_whole(root / ARCHIVE, raw)
    return root / ARCHIVE


def _is_right(raw: bytes) -> bool:
    return base64.b64encode(hashlib.sha512(raw).digest()).decode() == INTEGRITY


def _runtime(root: Path) -> bytes | None:
    try:
        raw = (root / ARCHIVE).read_bytes()
    except OSError:
        return None
    return raw if _is_right(raw) else None


def make_bundle(root: Path, problems: Iterable[Problem], preview: bool = False) -> Bundle:
    """Everything that the page at `edit/` loads, with the problems that the site has. In a preview, which hurries, the browser reads the
    sources itself. Raises FileNotFoundError where Python for browsers is not there, and CannotCompileError."""
    raw = _runtime(root)
    if raw is None:
        raise FileNotFoundError(2, "Python for browsers is not there", str(root / ARCHIVE))
    sources = sources_of(root)
    made = {f"{FOLDER}/core/{name}": _kept(root, name, key, make) for name, key, make in _pieces(raw)}
    if not preview:
        key = f"{made[f'{FOLDER}/core/engine.packed'].name} {json.dumps(sources, sort_keys=True)}"
        made[f"{FOLDER}/library.packed"] = _kept(root, "library.packed", key, lambda: lzma.compress(read_published(sources)))
    browser = {
        f"{FOLDER}/{file.name}": file
        for file in sorted((ENGINE / "editing/browser").iterdir())
        if file.suffix in (".css", ".js", ".svg")
    }
    written = {
        f"{FOLDER}/sources.json": json.dumps(sources, ensure_ascii=False, sort_keys=True),
        f"{FOLDER}/hashes.json": json.dumps({path: _hash(text.encode()) for path, text in sources.items()}, sort_keys=True),
        f"{FOLDER}/known.json": json.dumps(sorted(map(summed, problems)), ensure_ascii=False),
        f"{FOLDER}/core/licences.txt": _licences(),
        **({f"{FOLDER}/library.packed": ""} if preview else {}),
    }
    version = _hash(
        "".join(
            [*(path.name for path in made.values()), *written.values(), *(each.read_text("utf-8") for each in browser.values())]
        ).encode()
    )
    listed = sorted(name.removeprefix(f"{FOLDER}/") for name in (*made, *browser, *written))
    offline = browser.pop(f"{FOLDER}/offline.js").read_text("utf-8")
    written[f"{FOLDER}/offline.js"] = (
        f"const VERSION = {json.dumps(version[:16])};\nconst FILES = {json.dumps(listed)};\n{offline}"
    )
    return Bundle({**made, **browser}, written)


def sources_of(root: Path) -> dict[str, str]:
    """What the engine reads of a site, as text by path: pages, lists and settings. Of pictures, that they are there."""
    found: dict[str, str] = {}
    for folder in (CONTENT, DOCS):
        for file in sorted((root / folder).rglob("*")):
            path = file.relative_to(root).as_posix()
            if (
                not file.is_file()
                or file.is_symlink()
                or path.startswith(_KEPT_BACK)
                or any(part.startswith(".") for part in file.parts)
            ):
                continue
            found[path] = _text(file) if file.suffix in (".md", ".yml") else ""
    own = ENGINE / "pictures/own"
    return found | {f"{BROUGHT}/{file.name}": _text(file) if file.suffix == ".yml" else "" for file in sorted(own.iterdir())}


def _text(file: Path) -> str:
    """Its words. What is no UTF-8 is told by the check, and cannot be changed here."""
    return file.read_bytes().decode("utf-8", "replace")


def _hash(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()


def _kept(root: Path, name: str, key: str, make: Callable[[], bytes]) -> Path:
    stem, _, ending = name.rpartition(".")
    return kept(root / CACHE / "editor" / f"{stem}-{_hash(key.encode())[:16]}.{ending}", make)


def _pieces(raw: bytes) -> Iterator[tuple[str, str, Callable[[], bytes]]]:
    """Each piece with its name, what it is made from, and how. `.packed` is no ending that a host knows, and sends otherwise than it is."""
    yield "pyodide.js", VERSION, lambda: _member(raw, "pyodide.mjs")
    yield "pyodide.asm.js", VERSION, lambda: _member(raw, "pyodide.asm.mjs")
    yield "pyodide.wasm.packed", VERSION, lambda: gzip.compress(_member(raw, "pyodide.asm.wasm"), 9, mtime=0)
    yield "lock.json", VERSION, lambda: _lock(_member(raw, "pyodide-lock.json"))
    how = f"{VERSION} {_hash(b''.join(map(Path.read_bytes, (_COMPILER, _COMPILED_BY))))}"
    versions = [importlib.metadata.version(each) for each in _DISTRIBUTIONS]
    lasting = cache(lambda: _compiled(raw, {"python": _python(raw), "libraries": {**_libraries(), **_tagger()}}))
    yield "python.zip", f"{how} {sorted(_NOT_NEEDED | _ENCODINGS)}", lambda: _zipped(lasting()["python"], zipfile.ZIP_DEFLATED)
    yield "libraries.packed", f"{how} {versions} {_standing_in()}", lambda: _packed(lasting()["libraries"])
    engine = _engine()
    yield (
        "engine.packed",
        f"{how} {_hash(b''.join(part for path, text in engine.items() for part in (path.encode(), text)))}",
        lambda: _packed(_compiled(raw, {"engine": engine})["engine"]),
    )


def _compiled(raw: bytes, parts: Mapping[str, Mapping[str, bytes]]) -> dict[str, dict[str, bytes]]:
    """The files of each part with Python compiled by Python for browsers, which starts three times as fast. Raises CannotCompileError."""
    given = _zipped({f"{part}/{name}": text for part, files in parts.items() for name, text in files.items()}, zipfile.ZIP_STORED)
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(fileobj=io.BytesIO(raw), mode="r:gz") as archive:
            archive.extractall(folder, filter="data")
        place = Path(folder)
        (place / "given.zip").write_bytes(given)
        node = shutil.which("node") or "node"
        command = [node, str(_COMPILER), str(place / "package"), str(_COMPILED_BY), "engine/", "given.zip", "made.zip"]
        done = subprocess.run(command, cwd=place, capture_output=True, text=True, check=False)
        if done.returncode:
            said = " ".join(done.stderr.split())[-200:]
            raise CannotCompileError(
                f"Node.js could not run Python for browsers. It must be version 20 or newer. It says: {said}"
            )
        with zipfile.ZipFile(place / "made.zip") as made:
            whole = {name: made.read(name) for name in made.namelist()}
    return {
        part: {name.removeprefix(f"{part}/"): text for name, text in whole.items() if name.startswith(f"{part}/")}
        for part in parts
    }


def _member(raw: bytes, name: str) -> bytes:
    with tarfile.open(fileobj=io.BytesIO(raw), mode="r:gz") as archive:
        found = archive.extractfile(f"package/{name}")
        if found is None:
            raise FileNotFoundError(2, "It is not in the archive", name)
        return found.read()


def _lock(raw: bytes) -> bytes:
    """For what Python for browsers was built, and that there are no packages to fetch."""
    return json.dumps({"info": json.loads(raw)["info"], "packages": {}}).encode()


def _python(raw: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(_member(raw, "python_stdlib.zip"))) as whole:
        return {name: whole.read(name) for name in sorted(whole.namelist()) if _is_needed(name)}


def _is_needed(name: str) -> bool:
    parts = name.removesuffix(".py").split("/")
    if not name.endswith(".py") or any("/".join(parts[: depth + 1]) in _NOT_NEEDED for depth in range(len(parts))):
        return False
    return parts[0] != "encodings" or parts[-1] in _ENCODINGS


def _zipped(files: Mapping[str, bytes], how: int) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, raw in files.items():
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = how
            archive.writestr(info, raw, compresslevel=9)
    return out.getvalue()


def _packed(files: Mapping[str, bytes]) -> bytes:
    return lzma.compress(_zipped(files, zipfile.ZIP_STORED), preset=9 | lzma.PRESET_EXTREME)


@cache
def _engine() -> dict[str, bytes]:
    """The modules of the engine that the desk asks for, wherever in them it does, and the templates of a statement."""
    modules = sorted(_closure("easyread.editing.start"))
    files = {path: (ENGINE.parent / path).read_bytes() for path in modules}
    return files | {f"easyread/theme/{name}": (ENGINE / "theme" / name).read_bytes() for name in TEMPLATES}


def _closure(name: str) -> set[str]:
    """The files of a module and of all modules of its package that it imports."""
    package, root = name.partition(".")[0], _folder(name.partition(".")[0]).parent
    found: set[str] = set()
    waiting = [name]
    while waiting:
        each = waiting.pop()
        base = each.replace(".", "/")
        for path in (f"{base}/__init__.py", f"{base}.py"):
            if each.partition(".")[0] == package and path not in found and (root / path).is_file():
                found.add(path)
                here = each if path.endswith("/__init__.py") else each.rpartition(".")[0]
                waiting += [each.rpartition(".")[0], *_imported((root / path).read_text("utf-8"), here)]
    return found


def _imported(text: str, package: str) -> Iterator[str]:
    """Every module that a text may import, and names in them that may be modules too."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = ".".join(package.split(".")[: len(package.split(".")) + 1 - node.level]) if node.level else ""
            module = ".".join(filter(None, (above, node.module)))
            yield module
            yield from (f"{module}.{each.name}" for each in node.names)


def _libraries() -> dict[str, bytes]:
    """The libraries, without what is compiled, and of other languages than English nothing."""
    found: dict[str, bytes] = {}
    for name in LIBRARIES:
        folder = _folder(name)
        for file in sorted(folder.rglob("*.py")):
            found[file.relative_to(folder.parent).as_posix()] = file.read_bytes()
    for name in sorted({path for each in _EXTENSIONS for path in _closure(each)}):
        found[name] = (_folder("pymdownx").parent / name).read_bytes()
    for name in ("entry_points.txt", "METADATA"):  # by which Markdown knows its own extensions
        found[f"markdown.dist-info/{name}"] = (importlib.metadata.distribution("Markdown").read_text(name) or "").encode()
    words = "simplemma/strategies/dictionaries/data/en.plzma"
    return {**found, words: (_folder("simplemma").parent / words).read_bytes()}


def _folder(package: str) -> Path:
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        raise FileNotFoundError(2, "This package is not installed", package)
    return Path(spec.origin).parent


def _standing_in() -> str:
    return (ENGINE / "editing/browser/logaddexp.py").read_text("utf-8")


def _tagger() -> dict[str, bytes]:
    """The tagger's model, its numbers as Python's own, and in the place of numpy the one function that it asks of it."""
    with gzip.open(_folder("HanTa") / "morphmodel_en.pgz") as file:
        model = _plain(pickle.load(file))
    return {"HanTa/model.pickle": pickle.dumps(model, protocol=5), "numpy/__init__.py": _standing_in().encode()}


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {_plain(key): _plain(each) for key, each in value.items()}
    if isinstance(value, (tuple, list)):
        return type(value)(map(_plain, value))
    if isinstance(value, (set, frozenset)):
        return dict.fromkeys(sorted(value))  # asked only whether something is in it, and written in one order
    return float(value) if isinstance(value, float) else value


@cache
def _licences() -> str:
    """Whose work is published here, and on what terms."""
    parts = [f"Pyodide {VERSION}: Mozilla Public License 2.0. Python: PSF License. https://github.com/pyodide/pyodide\n"]
    for name in _DISTRIBUTIONS:
        found = importlib.metadata.distribution(name)
        texts = [
            file.read_text() for file in found.files or () if "licen" in file.name.lower() and file.name.lower() != "licenses"
        ]
        said = str(found.metadata.json.get("license_expression") or found.metadata.json.get("license") or "")
        parts.append(f"{name} {found.version}: {said.partition(chr(10))[0]}\n\n" + "\n".join(texts))
    return "\n----\n\n".join(parts)

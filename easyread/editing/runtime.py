"""Python for browsers: Pyodide (MPL 2.0), as npm publishes it.

It is fetched once, before any build, by the command that the guide names; a build only reads what lies there, and only if its hash is the
one below.
"""

from __future__ import annotations

import base64
import hashlib
import io
import json
import shutil
import subprocess
import tarfile
import tempfile
import zipfile
from collections.abc import Mapping
from pathlib import Path

from easyread import zips
from easyread.cache import write_whole
from easyread.paths import PYODIDE, PYODIDE_FILE

VERSION = PYODIDE
INTEGRITY = "0YvXxEhfEdpLfb/XkM2BFAeMROq0iMUX2bzzH9pOttyMcWkwq+HbE5uyuGD82LN7y2q+SNvi/6V5JEsOlD2R1A=="
"""SHA-512 of the archive that npm publishes as this version, as npm writes it."""
ARCHIVE = PYODIDE_FILE
"""Where it lies, from the site's root."""
_COMPILER, _COMPILED_BY = (Path(__file__).with_name(name) for name in ("compile.mjs", "compiling.py"))
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
        "xml/dom xml/sax __hello__ _ast_unparse concurrent/futures/thread importlib/readers importlib/resources importlib/simple "
        "json/__main__ pathlib/types platform pyodide/_nodesock_transport pyodide/http queue secrets shlex tracemalloc tty "
        "xml/etree/ElementInclude zipfile/__main__"
    ).split()
)
"""Of Python's own library, what neither the engine nor Pyodide asks for."""
_ENCODINGS = frozenset(
    "__init__ aliases ascii cp437 latin_1 raw_unicode_escape unicode_escape utf_8 utf_8_sig utf_16 utf_16_le".split()
)


class CannotFetchError(Exception):
    """Python for browsers could not be fetched. Its text says why and what to do."""


class CannotCompileError(Exception):
    """Python for browsers would not run here. Its text says why and what to do."""


def is_there(root: Path) -> bool:
    """Whether Python for browsers lies where a build looks for it, and is what it should be, and there is Node.js to compile with it."""
    return shutil.which("node") is not None and archive_in(root) is not None


def fetch(root: Path) -> Path:
    """Fetches Python for browsers with npm, where it is not there already. Raises CannotFetchError."""
    if archive_in(root) is not None:
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


def archive_in(root: Path) -> bytes | None:
    """The archive, where it lies in a site's root and is what it should be."""
    try:
        raw = (root / ARCHIVE).read_bytes()
    except OSError:
        return None
    return raw if _is_right(raw) else None


def made_by() -> str:
    """What decides how Python is compiled and packed: the version, and our own programs that do it."""
    programs = b"".join(file.read_bytes() for file in (_COMPILER, _COMPILED_BY, Path(zips.__file__)))
    return f"{VERSION} {hashlib.sha256(programs).hexdigest()}"


def left_out() -> str:
    """What decides which files of Python's own library are asked for."""
    return str(sorted(_NOT_NEEDED | _ENCODINGS))


def compiled(raw: bytes, parts: Mapping[str, Mapping[str, bytes]]) -> dict[str, dict[str, bytes]]:
    """The files of each part with Python compiled by Python for browsers, which starts three times as fast. Raises CannotCompileError."""
    given = zips.zipped(
        ((f"{part}/{name}", text) for part, files in parts.items() for name, text in files.items()), level=zips.STORED
    )
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(fileobj=io.BytesIO(raw), mode="r:gz") as archive:
            archive.extraction_filter = getattr(tarfile, "data_filter", None)  # which Python before 3.11.4 does not have
            archive.extractall(folder)
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


def member(raw: bytes, name: str) -> bytes:
    """A file of the archive. Raises FileNotFoundError where it is not in it."""
    with tarfile.open(fileobj=io.BytesIO(raw), mode="r:gz") as archive:
        found = archive.extractfile(f"package/{name}")
        if found is None:
            raise FileNotFoundError(2, "It is not in the archive", name)
        return found.read()


def lock(raw: bytes) -> bytes:
    """For what the archive was built, and that there are no packages to fetch."""
    return json.dumps({"info": json.loads(member(raw, "pyodide-lock.json"))["info"], "packages": {}}).encode()


def standard_library(raw: bytes) -> dict[str, bytes]:
    """Of Python's own library, the files that the engine may ask for."""
    with zipfile.ZipFile(io.BytesIO(member(raw, "python_stdlib.zip"))) as whole:
        return {name: whole.read(name) for name in sorted(whole.namelist()) if _is_needed(name)}


def _is_needed(name: str) -> bool:
    parts = name.removesuffix(".py").split("/")
    if not name.endswith(".py") or any("/".join(parts[: depth + 1]) in _NOT_NEEDED for depth in range(len(parts))):
        return False
    return parts[0] != "encodings" or parts[-1] in _ENCODINGS

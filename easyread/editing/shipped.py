"""What of the engine, and of the libraries that it needs, goes into a browser, and on what terms it may be published."""

from __future__ import annotations

import ast
import gzip
import importlib.metadata
import importlib.util
import pickle
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from easyread.editing.runtime import VERSION
from easyread.editing.view import TEMPLATES
from easyread.text.rendering import EXTENSIONS

_ENGINE = Path(__file__).resolve().parents[1]
LIBRARIES = ("yaml", "markdown", "simplemma", "jinja2", "markupsafe", "HanTa")
_EXTENSIONS = tuple(name for name in EXTENSIONS if name.startswith("pymdownx."))
_DISTRIBUTIONS = ("PyYAML", "Markdown", "pymdown-extensions", "simplemma", "Jinja2", "MarkupSafe", "HanTa")


def engine_modules() -> list[str]:
    """The files of the modules of the engine that the desk asks for, wherever in them it does."""
    return sorted(_closure("easyread.editing.start"))


@cache
def engine_files(modules: tuple[str, ...]) -> dict[str, bytes]:
    """What is in them, and the templates of a statement."""
    files = {path: (_ENGINE.parent / path).read_bytes() for path in modules}
    return files | {f"easyread/theme/{name}": (_ENGINE / "theme" / name).read_bytes() for name in TEMPLATES}


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


def library_files() -> dict[str, bytes]:
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
    return {**found, words: (_folder("simplemma").parent / words).read_bytes(), **_tagger()}


def made_from() -> str:
    """What decides what the files of the libraries are."""
    return f"{[importlib.metadata.version(each) for each in _DISTRIBUTIONS]} {_standing_in()}"


def _folder(package: str) -> Path:
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        raise FileNotFoundError(2, "This package is not installed", package)
    return Path(spec.origin).parent


def _standing_in() -> str:
    return (_ENGINE / "editing/browser/logaddexp.py").read_text("utf-8")


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
def licences() -> str:
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

"""Paths between sources. Always with forward slashes, from the project's root."""

from __future__ import annotations

import posixpath
import re
from urllib.parse import unquote

CONTENT = "content"
DOCS = "docs"
SITE = f"{CONTENT}/site.yml"
WORDS = f"{CONTENT}/words.yml"
PICTURES = f"{CONTENT}/pictures"
PICTURE_LIST = f"{PICTURES}/pictures.yml"
REVIEWS = f"{CONTENT}/reviews"
SESSIONS = f"{REVIEWS}/sessions"
EVALUATIONS = f"{REVIEWS}/evaluations"
ACCESSIBILITY = f"{CONTENT}/accessibility.yml"
RELEASES = f"{CONTENT}/releases"
"""What changed for readers, a file for each day that something was published."""
SOURCES = f"{CONTENT}/sources.yml"
"""The texts that pages are made from."""
TOUR = f"{CONTENT}/tour.yml"
"""Statements of the whole Easy Read edition for readers who have ten minutes."""
TESTED = f"{CONTENT}/tested.yml"
"""What programs found when they last tested all that is published."""
HISTORY = f"{CONTENT}/history.yml"
"""What was on record at each release."""
CACHE = ".cache"
"""What can be made again. Deleting it is always safe."""
PYODIDE = "314.0.7"
PYODIDE_FILE = f"{CACHE}/editor/pyodide-{PYODIDE}.tgz"
"""Python for browsers, as npm publishes it, where a site has the editor's page."""
MADE = f"{CACHE}/downloads"
PHOTOGRAPHS = (".png", ".jpg", ".jpeg", ".webp")
"""Endings of the photographs that a picture set may hold, in small letters."""
PICTURE_ENDINGS = (".svg", *PHOTOGRAPHS)
"""Of the files that a picture may be."""
ATTACHED = frozenset((".pdf", ".png", ".jpg", ".jpeg", ".webp"))
"""Endings of files below `docs/` that are published as they are, in small letters."""
BROUGHT = "easyread/pictures/own"
"""What the engine's pictures are called in what is told. They lie in the engine, wherever that is installed."""
FIRST = ("index", "README")
"""Names of the page that stands for its folder."""
EASY_ENDING = ".easy.md"
ENDING = ".md"
_ADDRESS = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*")


def way_to_add(path: str) -> str:
    """A remedy: how a picture's file gets its place, its name and its description."""
    name = re.sub(r"[^a-z0-9]+", "-", posixpath.splitext(posixpath.basename(path))[0].lower()).strip("-") or "picture"
    return (
        f'Fill in the form "Add a photograph or a drawing" for {path}, and call it {name} (python -m easyread add-picture "{path}" {name}). '
        "It asks what can be seen, who is in it and whether they agreed, makes it small, and puts it where it belongs."
    )


def from_root(path: str, target: str) -> str:
    """Where `target`, as written in the file at `path`, leads."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(target)))


def key_of(path: str) -> str:
    """`content/services/swimming.easy.md` and its standard twin are both `services/swimming`."""
    inside = path.partition("/")[2]
    return inside.removesuffix(EASY_ENDING) if inside.endswith(EASY_ENDING) else inside.removesuffix(ENDING)


def twin_of(path: str) -> str:
    """Where the other edition of the page at `path` lies, whether it is there or not. What is no page has none, and stands for itself."""
    if path.endswith(EASY_ENDING):
        return path.removesuffix(EASY_ENDING) + ENDING
    return path.removesuffix(ENDING) + EASY_ENDING if path.endswith(ENDING) else path


def paths_of(key: str, beside: bool = False) -> tuple[str, str]:
    """Where a page that has a key, and its Easy Read twin, belong: `help` is a page about the site, `services/swimming` one of the plan.
    Beside a website that is not ours, all lie where its pages do."""
    path = f"{CONTENT if '/' in key and not beside else DOCS}/{key}{ENDING}"
    return path, twin_of(path)


def is_address(key: str) -> bool:
    """Whether a key makes a good address: words of small letters and digits, with hyphens between, in folders of the same kind."""
    return _ADDRESS.fullmatch(key) is not None


def as_address(key: str) -> str:
    """The address that is most like a key: `My Page` is `my-page`. Empty parts of it are called `page`."""
    return "/".join(re.sub(r"[^a-z0-9]+", "-", part.lower()).strip("-") or "page" for part in key.split("/"))


def picture_line(path: str, file: str) -> str:
    """The Markdown that shows a picture on the page at `path`. `file` is its file's name: `ask.svg`."""
    return f"![]({posixpath.relpath(f'{PICTURES}/{file}', posixpath.dirname(path))})"

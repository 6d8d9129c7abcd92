"""Files beside the pages: what may be published as it is, and everything else told at its name.

A folder from a stranger can hold links to the files of whoever builds it, pipes that nobody writes to, and folders inside themselves.
Nothing is followed here, and nothing is opened.
"""

from __future__ import annotations

import posixpath
from pathlib import Path

from easyread.model import Location
from easyread.paths import ATTACHED, CONTENT, DOCS, ENDING, PHOTOGRAPHS, as_address, way_to_add
from easyread.problems import Reporter
from easyread.regular import entries, irregular

RESERVED = frozenset(("assets", "easy-read", "edit", "hosting", "pagefind", "pictures", "review"))
"""Folders of the site that are made, and that a file must not get into."""
_WRITTEN = {
    **dict.fromkeys((".doc", ".docx", ".odt", ".rtf", ".pages"), "Word"),
    **dict.fromkeys((".xls", ".xlsx", ".ods", ".numbers"), "spreadsheet"),
    **dict.fromkeys((".ppt", ".pptx", ".odp", ".key"), "slide"),
    **dict.fromkeys((".htm", ".html"), "web page"),
    ".pdf": "PDF",
    ".txt": "text",
    ".zip": "zip",
}
"""What people put beside pages by mistake."""
_OF_PICTURES = frozenset(("pictures", "brand", "recordings", "photographs"))
"""Folders in which pictures may lie."""
_READ_ELSEWHERE = (ENDING, ".yml")
"""Whoever reads these tells what is wrong with them."""


def read_attachments(root: Path, used: frozenset[str], report: Reporter) -> tuple[str, ...]:
    """The paths, from the root, of files to publish as they are. Every file that is not one is told, but for hidden files.

    `used` are paths of files that `site.yml` names.
    """
    for path in entries(root, CONTENT):
        if _is_regular(root, path, report) and path not in used:
            _tell_stray(path, report)
    docs = [path for path in entries(root, DOCS) if _is_regular(root, path, report) and not path.endswith(ENDING)]
    return tuple(path for path in docs if _may_be_published(path, report))


def _is_regular(root: Path, path: str, report: Reporter) -> bool:
    reason = irregular(root, path)
    if reason and not path.endswith(_READ_ELSEWHERE):
        _tell(path, f"This is not published: {reason}.", "Put the file itself in its place, or take it out.", report)
    return not reason


def _may_be_published(path: str, report: Reporter) -> bool:
    if path.lower().endswith(ENDING):
        return False  # a page, of which the ending is told where it is read
    if Path(path).suffix.lower() not in ATTACHED:
        allowed = ", ".join(sorted(ATTACHED))
        _tell(path, "Files of this kind are not published.", f"Take it out, or save it as one of: {allowed}.", report)
        return False
    if path.split("/")[1] in RESERVED:
        _tell(path, "This folder is one that the site makes itself.", "Put the file in a folder of another name.", report)
        return False
    return True


def _tell_stray(path: str, report: Reporter) -> None:
    """Of a file below `content/` that is neither a page nor anything that pages use."""
    stem, suffix = posixpath.splitext(path)
    ending = suffix.lower()
    if stem.lower().endswith(ENDING):
        _tell(path, f"Its name ends in {suffix}, so that it is no page.", f"Call it {posixpath.basename(stem)}.", report)
    elif ending in _WRITTEN:
        _tell(path, f"A {_WRITTEN[ending]} file is no page, and is not published.", _way_to_publish(path), report)
    elif ending in PHOTOGRAPHS and path.partition("/")[2].partition("/")[0] not in _OF_PICTURES:
        _tell(path, "A picture lies among the pages, and none can show it from here.", way_to_add(path), report)


def _way_to_publish(path: str) -> str:
    """A remedy for a file below `content/` that somebody wants people to read."""
    file = Path(path)
    place = f"{DOCS}/files/{as_address(file.stem)}.pdf"
    way = f"and link to it from a page beside it: [words]({posixpath.relpath(place, posixpath.dirname(path))})"
    if file.suffix.lower() == ".pdf":
        return f"Copy its words into a page, which more people can use. To publish it as it is, move it to {place}, {way}"
    return f"Copy its words into a page, and take {file.name} out. To publish it as it is, save it as a PDF, {place}, {way}"


def _tell(path: str, message: str, remedy: str, report: Reporter) -> None:
    report(Location(path), "unexpected-file", message, remedy)

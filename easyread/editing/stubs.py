"""The words of a new page and of its Easy Read twin, which say what is still to do. The check tells each of these until it is done."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping

from easyread.checks.structure import TO_DO
from easyread.model import FieldType, KindField, Library
from easyread.paths import paths_of, picture_line
from easyread.pictures.find import find

STAND_IN = "information"
"""The picture of a page for whose title there is none."""
_BLANK: Mapping[FieldType | None, str] = {
    FieldType.TEXT: f'"{TO_DO}"',
    FieldType.DATE: " # a day, such as 2027-01-31",
    FieldType.LINKS: "[] # pages, such as [actions/example]",
    FieldType.MEASURES: "[]",
    FieldType.AREAS: "[]",
}


def stubs(library: Library, key: str, title: str) -> dict[str, str]:
    """A new page and its twin, by their paths."""
    standard, easy = paths_of(key, library.beside)
    return {standard: standard_stub(library, key, title), easy: easy_stub(library, easy, title)}


def standard_stub(library: Library, key: str, title: str) -> str:
    """The standard page, with every field that its kind declares. On a website that is not ours it has none."""
    if library.beside:
        return f"# {title}\n\n{TO_DO} write this page.\n"
    fields = [
        f"title: {quoted(title)}",
        f'summary: "{TO_DO} say in one sentence what this page is about."',
        *(_field(library, key, each) for each in library.site.kind_of(key).fields),
    ]
    return "---\n" + "\n".join(fields) + f"\n---\n\n{TO_DO} write this page.\n"


def quoted(text: str) -> str:
    """Words as YAML, in quotes only where they need some."""
    plain = re.fullmatch(r"[A-Za-z][A-Za-z ,.'’-]*[a-z.]", text) and text.lower() not in (
        "yes",
        "no",
        "on",
        "off",
        "true",
        "false",
    )
    return text if plain else json.dumps(text, ensure_ascii=False)


def _field(library: Library, key: str, declared: KindField) -> str:
    """A line for a field. One that need not be there is a remark."""
    line = " ".join(f"{declared.name}: {_value(library, key, declared)}".split())
    return line if declared.required else f"# {line}"


def _value(library: Library, key: str, declared: KindField) -> str:
    if declared.type is FieldType.NUMBER:
        return str(max(_numbers(library, key, declared.name), default=0) + 1) if declared.unique else " # a whole number"
    if declared.choices:
        return f" # {' or '.join(declared.choices)}"
    return _BLANK.get(declared.type, "")


def _numbers(library: Library, key: str, name: str) -> Iterator[int]:
    folder = key.rpartition("/")[0]
    for document in library.documents:
        if document.folder == folder and isinstance(number := document.value(name), int):
            yield number


def easy_stub(library: Library, path: str, title: str) -> str:
    """The Easy Read twin, with a picture that may suit it."""
    found = find(title, library.pictures.values(), limit=1)
    picture = found[0].picture if found else library.pictures[STAND_IN]
    line = picture_line(path, picture.written)
    return f"---\ntitle: {quoted(title)}\npicture: {picture.name}\n---\n\n{line}\n{TO_DO} say this idea in a short sentence.\n"

"""The pictures of a site as a set of their own: a page for each, and lists of all for programs and spreadsheets."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from easyread.model import Concept, Document, Edition, Library, Picture, PictureSet
from easyread.pages import tables
from easyread.pages.outline import Outline
from easyread.pages.page import Page
from easyread.paths import PICTURE_LIST, PICTURES

LAYOUT = "picture-set"
"""Of the page that shows the set. Without such a page there is none."""
FOLDER = "pictures"
JSON, CSV = f"{FOLDER}/pictures.json", f"{FOLDER}/pictures.csv"
PNG_SIDE = 512
"""Pixels of the PNG on a picture's page."""
ELSEWHERE = "More pictures"
"""The heading of pictures without a category."""
_COLUMNS = (
    "id",
    "idea",
    "shows",
    "category",
    "words",
    "not_for",
    "concepts",
    "people",
    "mood",
    "tested",
    "licence",
    "svg",
    "png",
)


@dataclass(frozen=True)
class Collection:
    """What may be passed on: our own pictures, whatever stands for them on pages."""

    page: Document
    """The page that shows it."""
    set: PictureSet
    pictures: tuple[Picture, ...]
    """In the order of their names, which never change."""

    @property
    def zip_uri(self) -> str:
        return f"{FOLDER}/easy-read-pictures{'-' if self.set.version else ''}{self.set.version}.zip"

    @cached_property
    def categories(self) -> Mapping[str, tuple[Picture, ...]]:
        """The pictures under their headings, both in the order of the alphabet."""
        ordered = sorted(self.pictures, key=lambda each: (each.category or ELSEWHERE, each.name))
        return {heading: tuple(some) for heading, some in groupby(ordered, key=lambda each: each.category or ELSEWHERE)}

    def near(self, picture: Picture) -> tuple[Picture, Picture]:
        """The pictures before and after one in its category, going round at the ends."""
        some = self.categories[picture.category or ELSEWHERE]
        here = some.index(picture)
        return some[here - 1], some[(here + 1) % len(some)]


def collection(outline: Outline) -> Collection | None:
    """None where no page shows it, or our own pictures may not be shared."""
    page = next((document for document in outline.documents if document.layout == LAYOUT), None)
    ours = next((each for each in outline.library.sets if each.folder == PICTURES), None)
    return Collection(page, ours, tuple(_own(outline.library))) if page and ours and ours.publish == "all" else None


def _own(library: Library) -> Iterator[Picture]:
    for name in sorted(library.pictures):
        picture: Picture | None = library.pictures[name]
        while picture and picture.set and picture.set.folder != PICTURES:
            picture = picture.instead
        if picture and picture.ending == ".svg":
            yield picture


def page_uri(picture: Picture) -> str:
    """Where the page of a picture is, as MkDocs is told."""
    return f"{FOLDER}/{picture.name}.md"


def png_uri(picture: Picture) -> str:
    return f"{FOLDER}/{picture.name}.png"


def svg_uri(picture: Picture) -> str:
    return f"{FOLDER}/{picture.name}.svg"


def character(concept: Concept) -> str:
    """`U+1F3E5 hospital`, to be shown. The character itself is missing from many fonts."""
    return f"{concept.id} {unicodedata.name(chr(int(concept.id.removeprefix('U+'), 16)), '').lower()}".strip()


def collection_pages(whole: Collection) -> Iterator[Page]:
    """A page for each picture."""
    for picture in whole.pictures:
        yield Page(
            uri=page_uri(picture),
            path=PICTURE_LIST,
            edition=Edition.STANDARD,
            title=picture.idea[:1].upper() + picture.idea[1:],
            description=f"A free picture to copy. {picture.shows}",
            template="picture.html",
            picture=picture,
        )


def collection_files(whole: Collection, has_pngs: bool) -> dict[str, str]:
    """The lists, by address."""
    pngs = "" if has_pngs else None
    return {JSON: as_json(whole, pngs), CSV: as_csv(whole, pngs)}


def as_json(whole: Collection, png_folder: str | None) -> str:
    """Everything that is known of every picture, each in a line of its own. Addresses are from the file's own folder, those of PNG from
    `png_folder`, where there are any."""
    about = {
        "title": whole.set.title,
        "version": whole.set.version or None,
        "licence": whole.set.licence,
        "credit": whole.set.credit,
        "changes": list(whole.set.changes),
    }
    pictures = ",\n".join(json.dumps(_item(picture, png_folder), ensure_ascii=False) for picture in whole.pictures)
    return f'{json.dumps(about, ensure_ascii=False)[:-1]}, "pictures": [\n{pictures}\n]}}\n'


def _item(picture: Picture, png_folder: str | None) -> dict[str, object]:
    return {
        "id": picture.name,
        "idea": picture.idea,
        "shows": picture.shows,
        "category": picture.category or None,
        "words": list(picture.words),
        "not_for": picture.not_for or None,
        "concepts": [{"id": each.id, "confirmed": each.confirmed} for each in picture.concepts],
        "people": list(picture.people),
        "mood": picture.mood,
        "tested": [{"session": each.session, "understood": each.understood, "of": each.of} for each in picture.tested],
        "licence": picture.licence,
        "svg": f"{picture.name}.svg",
        "png": None if png_folder is None else f"{png_folder}{picture.name}.png",
    }


def as_csv(whole: Collection, png_folder: str | None) -> str:
    """The same for a spreadsheet: several values of one cell have a semicolon between them."""
    items = (_item(picture, png_folder) for picture in whole.pictures)
    return "\ufeff" + tables.as_csv([_COLUMNS, *([_cell(item[column]) for column in _COLUMNS] for item in items)])


def _cell(value: object) -> str:
    return "; ".join(map(_one, value)) if isinstance(value, Sequence) and not isinstance(value, str) else str(value or "")


def _one(value: object) -> str:
    match value:
        case {"id": name, "confirmed": confirmed}:
            return f"{name} ({'confirmed' if confirmed else 'guessed'})"
        case {"understood": understood, "of": people, "session": session}:
            return f"{session}: {understood} of {people}"
        case _:
            return str(value)

"""PDF that passes PDF/UA-1: set by Typst, which refuses what has no words, no title or no order."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any, Literal

from easyread.downloads.page_count import count_pages
from easyread.downloads.presses import set_pages
from easyread.downloads.studio import Studio
from easyread.text.language import counted, long_date

_MANY = 1_000
"""Pages of an edition that takes so much memory itself that one press has to do."""


def compile_pdf(template: Path, data: dict[str, Any], studio: Studio, standards: Sequence[Literal["ua-1"]] = ("ua-1",)) -> bytes:
    """The PDF that a template makes of `data`, the same bytes every time. Raises CannotBeSetError.

    `standards` are those that the file keeps: all that people read keeps PDF/UA-1.
    """
    (made,), _ = _set(template, data, studio, standards=list(standards))
    return made


def compile_pngs(template: Path, data: dict[str, Any], studio: Studio, ppi: int) -> list[bytes]:
    """The pages that a template makes of `data`, as pictures. Raises CannotBeSetError."""
    return _set(template, data, studio, ppi=ppi)[0]


def compile_and_ask(template: Path, data: dict[str, Any], studio: Studio, label: str) -> tuple[bytes, list[Any]]:
    """The PDF, and the values that the template notes under a label while it makes it. Raises CannotBeSetError."""
    (made,), noted = _set(template, data, studio, standards=["ua-1"], label=label)
    return made, noted


def _set(template: Path, data: dict[str, Any], studio: Studio, **wanted: Any) -> tuple[list[bytes], list[Any]]:
    """The files, and what the template noted."""
    has_room = len(studio.library.easy_pages) < _MANY
    return set_pages(template, data, studio.folder, f"{studio.font_folder.absolute()}", has_room, **wanted)


def dated(published: date | None) -> dict[str, Any]:
    """The day for people, and the day for the file."""
    if published is None:
        return {"published": "", "day": None}
    return {"published": long_date(published), "day": {"year": published.year, "month": published.month, "day": published.day}}


def pages_of(raw: bytes) -> str:
    """`41 pages`, read from the file itself."""
    return counted(count_pages(raw), "page")

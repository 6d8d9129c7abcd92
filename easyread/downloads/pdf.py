"""PDF that passes PDF/UA-1: set by Typst, which refuses what has no words, no title or no order."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from easyread.downloads.studio import Studio
from easyread.text.language import long_date

if TYPE_CHECKING:
    from typst import TypstError


class CannotBeSetError(Exception):
    """Typst refused to make the file. Its text says why."""


def compile_pdf(template: Path, data: dict[str, Any], studio: Studio, standards: Sequence[Literal["ua-1"]] = ("ua-1",)) -> bytes:
    """The PDF that a template makes of `data`, the same bytes every time. Raises CannotBeSetError.

    `standards` are those that the file keeps: all that people read keeps PDF/UA-1.
    """
    import typst  # an extra, so not before it is used

    try:
        made, warnings = typst.compile_with_warnings(  # type: ignore[misc]  # its stubs want one type for text and folder
            template.read_bytes(),
            root=str(studio.folder),
            font_paths=[str(studio.font_folder)],
            ignore_system_fonts=True,
            sys_inputs={"book": json.dumps(data, ensure_ascii=False)},
            pdf_standards=list(standards),
            timestamp=0,
        )
    except typst.TypstError as error:
        raise CannotBeSetError(_why(error)) from error
    if warnings:
        raise CannotBeSetError("; ".join(warning.message for warning in warnings))
    assert isinstance(made, bytes)
    return made


def dated(published: date | None) -> dict[str, Any]:
    """The day for people, and the day for the file."""
    if published is None:
        return {"published": "", "day": None}
    return {"published": long_date(published), "day": {"year": published.year, "month": published.month, "day": published.day}}


def _why(error: TypstError) -> str:
    return " ".join(part for part in _parts(error) if part)


def _parts(error: TypstError) -> Iterator[str]:
    yield error.message
    yield from error.hints


def pages_of(raw: bytes) -> str:
    """`41 pages`, read from the file itself."""
    return f"{count_pages(raw)} pages"


def count_pages(raw: bytes) -> int:
    """How many pages a PDF that Typst made has."""
    found = re.search(rb"/Type ?/Pages\s*/Count (\d+)", raw)
    assert found
    return int(found[1])

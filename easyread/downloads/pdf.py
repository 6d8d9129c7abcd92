"""PDF that passes PDF/UA-1: set by Typst, which refuses what has no words, no title or no order."""

from __future__ import annotations

import ctypes
import hashlib
import json
import re
import sys
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from easyread.cache import kept
from easyread.downloads.studio import Studio
from easyread.text.language import long_date

if TYPE_CHECKING:
    from typst import TypstError


class CannotBeSetError(Exception):
    """Typst refused to make the file. Its text says why."""


def compile_pdf(template: Path, data: dict[str, Any], studio: Studio, standards: Sequence[Literal["ua-1"]] = ("ua-1",)) -> bytes:
    """The PDF that a template makes of `data`, the same bytes every time. Raises CannotBeSetError.

    `standards` are those that the file keeps: all that people read keeps PDF/UA-1. What Typst keeps of earlier files is let go of first,
    where it is much, so that this one can still be asked of its pages.
    """
    _forget()
    made = _compile(template, data, studio, pdf_standards=list(standards))
    assert isinstance(made, bytes)
    _kept.append(count_pages(made) + _EACH)
    return made


def compile_pngs(template: Path, data: dict[str, Any], studio: Studio, ppi: int) -> list[bytes]:
    """The pages that a template makes of `data`, as pictures. Raises CannotBeSetError."""
    made = _compile(template, data, studio, format="png", ppi=ppi)
    return [made] if isinstance(made, bytes) else made


def ask_pdf(template: Path, data: dict[str, Any], studio: Studio, label: str) -> Any:
    """The values that a template notes under a label while it makes a PDF of `data`. Raises CannotBeSetError."""
    import typst  # an extra, so not before it is used

    try:
        return json.loads(typst.query(_placed(template, studio), label, field="value", **_setting(data, studio)))  # type: ignore[call-overload,arg-type,unused-ignore]
    except typst.TypstError as error:
        raise CannotBeSetError(_why(error)) from error


def _compile(template: Path, data: dict[str, Any], studio: Studio, **wanted: Any) -> Any:
    import typst

    try:
        made, warnings = typst.compile_with_warnings(_placed(template, studio), timestamp=0, **_setting(data, studio), **wanted)
    except typst.TypstError as error:
        raise CannotBeSetError(_why(error)) from error
    if warnings:
        raise CannotBeSetError("; ".join(warning.message for warning in warnings))
    return made


def _placed(template: Path, studio: Studio) -> str:
    """A copy below the studio's folder. What Typst knows of a file by its path it knows again when it is asked once more."""
    raw = template.read_bytes()
    return str(kept(studio.folder / f"templates/{template.stem}-{hashlib.sha256(raw).hexdigest()[:16]}.typ", lambda: raw))


def _setting(data: dict[str, Any], studio: Studio) -> dict[str, Any]:
    """What every call of Typst has in common."""
    return {
        "root": str(studio.folder),
        "font_paths": [str(studio.font_folder)],
        "ignore_system_fonts": True,
        "sys_inputs": {"book": json.dumps(data, ensure_ascii=False)},
    }


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


def _forget() -> None:
    """Lets go of what Typst keeps of files that it made, once that is much.

    It keeps all of its last ten files, which can be hundreds of megabytes, so it makes ten of nothing.
    """
    import typst  # an extra, so not before it is used

    if sum(_kept) > _MUCH:
        _kept.clear()
        for _ in range(_KEPT + 1):
            typst.compile(b"", ignore_system_fonts=True)
        if give_back := sys.platform == "linux" and getattr(ctypes.CDLL(None), "malloc_trim", None):
            give_back(0)  # what was freed, which glibc keeps


_KEPT, _MUCH = 10, 60
"""Files that Typst keeps, and pages (see `_EACH`) from which on it is made to let go of them."""
_EACH = 15
"""Pages that take as much as a file's fonts and pictures."""
_kept: list[int] = []
"""Pages of the files since the last time."""

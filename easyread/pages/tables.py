"""Tables for spreadsheets, as CSV (RFC 4180)."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a formula begins with (OWASP, CSV injection)."""


def as_csv(rows: Iterable[Sequence[object]]) -> str:
    """The rows. No cell begins as a formula would, so that opening it in a spreadsheet runs nothing."""
    made = io.StringIO()
    csv.writer(made, lineterminator="\r\n").writerows([_harmless(cell) for cell in row] for row in rows)
    return made.getvalue()


def as_typed(cell: str) -> str:
    """What somebody wrote in a cell, without the apostrophe that keeps it from being a formula."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_FORMULA) else cell


def _harmless(cell: object) -> object:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell

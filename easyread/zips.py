"""Files in one ZIP, the same bytes every time and on every machine."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from typing import IO

_DATE = (1980, 1, 1, 0, 0, 0)
"""The first day that a ZIP can tell."""
_PACKED_ALREADY = (".mp3", ".png", ".webp", "mimetype")
USUAL, SMALLEST, STORED = 6, 9, 0
"""How hard files are made smaller. Not at all where the whole is, which makes more of it."""


def zipped(files: Iterable[tuple[str, bytes]], level: int = USUAL) -> bytes:
    """A ZIP of the files under their names, in this order."""
    made = io.BytesIO()
    write_zip(made, files, level)
    return made.getvalue()


def write_zip(into: IO[bytes], files: Iterable[tuple[str, bytes | Iterable[bytes]]], level: int = USUAL) -> None:
    """The same into an open file. What of it comes in pieces may be larger than what fits into memory."""
    with zipfile.ZipFile(into, "w") as archive:
        for name, raw in files:
            info = zipfile.ZipInfo(name, _DATE)
            info.create_system, info.external_attr = 3, 0o644 << 16
            is_small = level == STORED or name.endswith(_PACKED_ALREADY)
            info.compress_type = zipfile.ZIP_STORED if is_small else zipfile.ZIP_DEFLATED
            if isinstance(raw, bytes):
                archive.writestr(info, raw, compresslevel=level)
                continue
            with archive.open(info, "w", force_zip64=True) as opened:
                opened.writelines(raw)

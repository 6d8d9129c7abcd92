"""Files packed into one ZIP, the same bytes every time."""

from __future__ import annotations

import tempfile
import zipfile
from collections.abc import Iterable, Iterator

_DATE = (1980, 1, 1, 0, 0, 0)
"""The first day that a ZIP can tell."""
_PACKED_ALREADY = (".mp3", ".png", ".webp", "mimetype")
_PIECE = 1 << 20


def packed(files: Iterable[tuple[str, bytes | Iterable[bytes]]]) -> Iterator[bytes]:
    """A ZIP of the files under their names, in this order, a piece at a time: it may be larger than what fits into memory."""
    with tempfile.TemporaryFile() as made:
        with zipfile.ZipFile(made, "w") as archive:
            for name, raw in files:
                with archive.open(_info(name), "w", force_zip64=not isinstance(raw, bytes)) as opened:
                    for piece in (raw,) if isinstance(raw, bytes) else raw:
                        opened.write(piece)
        made.seek(0)
        while piece := made.read(_PIECE):
            yield piece


def _info(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _DATE)
    info.create_system, info.external_attr = 3, 0o644 << 16
    info.compress_type = zipfile.ZIP_STORED if name.endswith(_PACKED_ALREADY) else zipfile.ZIP_DEFLATED
    return info

"""Files packed into one ZIP that may be larger than what fits into memory."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator

from easyread.zips import write_zip

_PIECE = 1 << 20


def packed(files: Iterable[tuple[str, bytes | Iterable[bytes]]]) -> Iterator[bytes]:
    """A ZIP of the files, as `write_zip` makes it, a piece at a time."""
    with tempfile.TemporaryFile() as made:
        write_zip(made, files)
        made.seek(0)
        while piece := made.read(_PIECE):
            yield piece

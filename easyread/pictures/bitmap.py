"""Making a photograph small and anonymous: turned upright, without its hidden notes, at most 480 pixels, as WebP."""

from __future__ import annotations

import hashlib
import io
import warnings
from collections.abc import Sequence
from pathlib import Path

from PIL import Image, ImageOps, UnidentifiedImageError

from easyread.cache import kept
from easyread.paths import PHOTOGRAPHS

PILLOW_NAMES = dict(zip(PHOTOGRAPHS, ("PNG", "JPEG", "JPEG", "WEBP"), strict=True))
"""Of kinds of photograph, by ending."""
LONGEST_SIDE = 480
"""Pixels: twice the 240 that a page shows, for sharp screens."""
KEPT_SIDE = 1_200
"""Pixels of a photograph that is kept with the sources."""
MAX_BYTES = 20_000_000
MAX_PIXELS = 40_000_000
"""Of a photograph that is read. What is larger could fill the memory of whoever builds the site."""
QUALITY = 82
"""Of WebP, from 0 to 100."""
_VERSION = "1"
"""Part of the cache's key. Raise it when this file makes other bytes from the same photograph."""


class BadPictureError(Exception):
    """A file that is not a picture we can use. Its text says why, for the author."""


def to_webp(source: Path, cache: Path) -> Path:
    """The file to publish for the photograph at `source`, made when it is not in `cache` already.

    Raises BadPictureError for a file that is broken, too large, or not what its name says.
    """
    raw = _read(source)
    key = hashlib.sha256(f"{_VERSION}:{LONGEST_SIDE}:{QUALITY}:{source.suffix.lower()}:".encode() + raw).hexdigest()
    return kept(cache / f"{key}.webp", lambda: _convert(raw, [PILLOW_NAMES[source.suffix.lower()]], LONGEST_SIDE))


def prepared(raw: bytes) -> bytes:
    """A photograph of any kind as a source to keep: upright, without hidden notes, at most 1,200 pixels, as WebP. Raises BadPictureError."""
    return _convert(raw, sorted(set(PILLOW_NAMES.values())), KEPT_SIDE)


def shape_of(webp: Path) -> tuple[int, int]:
    """Its width and height in pixels."""
    with Image.open(webp, formats=["WEBP"]) as opened:
        return opened.size


def _read(source: Path) -> bytes:
    try:
        if source.stat().st_size > MAX_BYTES:
            raise BadPictureError(f"It is larger than {MAX_BYTES // 1_000_000} MB.")
        return source.read_bytes()
    except OSError as error:
        raise BadPictureError(f"It cannot be read: {error.strerror}.") from error


def _convert(raw: bytes, kinds: Sequence[str], longest: int) -> bytes:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            with Image.open(io.BytesIO(raw), formats=list(kinds)) as opened:
                if opened.width * opened.height > MAX_PIXELS:
                    raise BadPictureError(f"It is {opened.width:,} by {opened.height:,} pixels, which is too large.")
                if getattr(opened, "n_frames", 1) > 1 and opened.format != "MPO":
                    raise BadPictureError("It moves. A picture must stand still.")
                upright = ImageOps.exif_transpose(opened)
                upright.thumbnail((longest, longest))
                plain = upright.convert("RGBA" if "A" in upright.getbands() or "transparency" in upright.info else "RGB")
        out = io.BytesIO()
        Image.frombytes(plain.mode, plain.size, plain.tobytes()).save(out, "WEBP", quality=QUALITY, method=6)
    except UnidentifiedImageError as error:
        called = (
            f"a {kinds[0]} file, although its name says so" if len(kinds) == 1 else "a photograph we can read: save it as JPEG"
        )
        raise BadPictureError(f"It is not {called}.") from error
    except (OSError, ValueError, SyntaxError, Warning, Image.DecompressionBombError, EOFError) as error:
        raise BadPictureError("It is broken.") from error
    return out.getvalue()

"""Files in the cache."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def write_whole(file: Path, raw: bytes) -> None:
    """Whole or not at all, whoever else is writing."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=file.parent, delete=False) as made:
        made.write(raw)
    os.replace(made.name, file)

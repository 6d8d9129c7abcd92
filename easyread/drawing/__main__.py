"""`python -m easyread.drawing`: writes every picture of the set to `content/pictures/`."""

from __future__ import annotations

import sys
from pathlib import Path

from easyread.drawing.ink import picture
from easyread.drawing.pictures import PICTURES


def main(folder: Path) -> int:
    """Writes what has changed. Returns 0."""
    for name, shape in PICTURES.items():
        file, drawing = folder / f"{name}.svg", picture(shape)
        if not file.exists() or file.read_text(encoding="utf-8") != drawing:
            file.write_text(drawing, encoding="utf-8", newline="\n")
            print(f"Drew {file}")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path("content/pictures")))

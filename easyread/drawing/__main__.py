"""`python -m easyread.drawing`: writes every picture of the set to `content/pictures/`, a table of who is shown, and a page to look at all."""

from __future__ import annotations

import sys
from pathlib import Path

from easyread.drawing.cast import as_csv, table
from easyread.drawing.ink import picture
from easyread.drawing.pictures import PICTURES
from easyread.drawing.sheet import contact_sheet

WHO_IS_SHOWN = "who-is-shown.csv"


def main(folder: Path, sheet: Path) -> int:
    """Writes what has changed, and says where the page is. Returns 0."""
    drawings = {name: picture(shape) for name, shape in PICTURES.items()}
    files = {f"{name}.svg": drawing for name, drawing in drawings.items()} | {WHO_IS_SHOWN: as_csv(table(PICTURES.values()))}
    for name, text in files.items():
        file = folder / name
        if not file.exists() or file.read_text(encoding="utf-8") != text:
            file.write_text(text, encoding="utf-8", newline="\n")
            print(f"Wrote {file}")
    sheet.parent.mkdir(parents=True, exist_ok=True)
    sheet.write_text(contact_sheet(drawings), encoding="utf-8", newline="\n")
    print(f"{len(drawings)} pictures. To look at them all, open {sheet}")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path("content/pictures"), Path(".cache/pictures.html")))

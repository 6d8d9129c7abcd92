"""`python -m easyread.drawing`: writes every picture of the set to `content/pictures/` with a table of who is shown, those that the
engine brings along to `easyread/pictures/own/`, and a page to look at all."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from easyread.drawing.brought import BROUGHT
from easyread.drawing.cast import as_csv, table
from easyread.drawing.ink import BLUE, picture
from easyread.drawing.pictures import PICTURES
from easyread.drawing.sheet import contact_sheet

LIST = "pictures.yml"
WHO_IS_SHOWN = "who-is-shown.csv"
CALLED_HERE = ("ICS", "Integrated Care System")
NEUTRAL_BLUE = "#2a62a6"
"""Between the blue of these drawings and slate, and as dark as that."""


def main(folder: Path, own: Path, sheet: Path) -> int:
    """Writes what has changed, and says where the page is. Returns 0."""
    drawings = {name: picture(shape) for name, shape in PICTURES.items()}
    write(folder, drawings)
    write(own, {name: for_anybody(drawings[name]) for name in BROUGHT})
    _put(own / LIST, described((folder / LIST).read_text(encoding="utf-8"), BROUGHT))
    _put(folder / WHO_IS_SHOWN, as_csv(table(PICTURES.values())))
    sheet.parent.mkdir(parents=True, exist_ok=True)
    sheet.write_text(contact_sheet(drawings), encoding="utf-8", newline="\n")
    print(f"{len(drawings)} pictures. To look at them all, open {sheet}")
    return 0


def write(folder: Path, drawings: Mapping[str, str]) -> None:
    """Each drawing that is not there as it is now."""
    for name, drawing in drawings.items():
        _put(folder / f"{name}.svg", drawing)


def for_anybody(drawing: str) -> str:
    """The drawing without the blue that is one organisation's own."""
    return drawing.replace(BLUE, NEUTRAL_BLUE)


def _put(file: Path, text: str) -> None:
    if not file.exists() or file.read_text(encoding="utf-8") != text:
        file.write_text(text, encoding="utf-8", newline="\n")
        print(f"Wrote {file}")


def described(whole: str, names: Iterable[str]) -> str:
    """The entries of a list of pictures that have these names, without what only people here call them."""
    whole = re.sub(f"({'|'.join(CALLED_HERE)}), ", "", whole)
    parts = {part.partition(":")[0]: part for part in re.split(r"^(?=[a-z0-9])", whole, flags=re.MULTILINE)}
    return "# What each picture of the engine stands for. `make pictures` writes this file.\n" + "".join(
        parts[name] for name in sorted(names)
    )


if __name__ == "__main__":
    sys.exit(main(Path("content/pictures"), Path("easyread/pictures/own"), Path(".cache/pictures.html")))

"""Changes of statements on this site's own pages, by writers who had read none of the rules: errors, and the same in other words."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date
from pathlib import Path

from easyread.checks.rule import name_of
from easyread.editions import read_site
from easyread.model import Library
from easyread.read import with_page
from easyread.read.files import Memory
from tests.labelled import Errors
from tests.labelled.pages import FAMILY


@dataclass(frozen=True)
class Edit:
    """One change of one page, from the page as it is."""

    page: str
    """From the project's root."""
    old: str
    new: str
    kind: str
    """Of error: `actor`, `place` and so on."""
    error: bool


def edits(file: Path, root: Path) -> Iterator[Edit]:
    """Those of a file whose words stand on their page still, once."""
    for each in (Edit(**one) for one in json.loads(file.read_text(encoding="utf-8"))):
        page = root / each.page
        if page.is_file() and page.read_text(encoding="utf-8").count(each.old) == 1:
            yield each


def told_of(file: Path, root: Path) -> Iterator[tuple[Edit, bool]]:
    """Each edit, and whether a rule of meaning tells something of the page that it does not tell without it."""
    library = read_site(root, date.today())
    for edit in edits(file, root):
        text = (root / edit.page).read_text(encoding="utf-8")
        yield edit, bool(_told(library, edit.page, text.replace(edit.old, edit.new)) - _told(library, edit.page, text))


def fare(file: Path, root: Path) -> Errors:
    """How the edits of a file fare."""
    found = list(told_of(file, root))
    errors, faithful = ([told for edit, told in found if edit.error is error] for error in (True, False))
    return Errors(sum(errors), len(errors), sum(faithful), len(faithful))


KEPT = Path(__file__).with_name("in-place.json")
"""How each file fared when it was last tried, since pages change."""


def kept() -> Mapping[str, Errors]:
    """By the name of each set."""
    return {name: Errors(**counts) for name, counts in json.loads(KEPT.read_text(encoding="utf-8")).items()}


def refresh(root: Path) -> None:
    """Tries all again, and keeps how they fared."""
    found = {file.stem: asdict(fare(file, root)) for file in sorted(KEPT.with_suffix("").glob("*.json"))}
    KEPT.write_text(f"{json.dumps(found, indent=1)}\n", encoding="utf-8")


def _told(library: Library, path: str, text: str) -> set[tuple[str, str]]:
    changed = with_page(library, Memory({}), path, text.encode())
    alone = replace(changed, easy_pages=tuple(each for each in changed.easy_pages if each.path == path))
    return {(name_of(rule), problem.message) for rule in FAMILY for problem in rule(alone) if problem.where.path == path}

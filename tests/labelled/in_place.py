"""Changes of statements on this site's own pages, by writers who had read none of the rules: errors, and the same in other words."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date
from pathlib import Path

from easyread.checks.rule import name_of
from easyread.editions import read_site
from easyread.model import Library
from easyread.paths import key_of
from easyread.read import with_page
from easyread.read.files import Memory
from easyread.reviews.otherwise import of_page
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


@dataclass(frozen=True)
class Told:
    """Who tells of an edit."""

    edit: Edit
    by_page: bool
    """Whether a rule of meaning tells something of the page that it does not tell without the edit."""
    by_before: bool
    """Whether what the statement says is told to be other than what it said."""


def told_of(file: Path, root: Path) -> Iterator[Told]:
    """Each edit of a file, alone on its page."""
    library = read_site(root, date.today())
    for edit in edits(file, root):
        text = (root / edit.page).read_text(encoding="utf-8")
        changed = _with(library, edit.page, text.replace(edit.old, edit.new))
        new = _told(changed, edit.page) - _told(_with(library, edit.page, text), edit.page)
        yield Told(edit, bool(new), any(of_page(key_of(edit.page), library, changed)))


@dataclass(frozen=True)
class Fare:
    """How edits fare."""

    page: Errors
    """Where only the page as it is now is known."""
    before: Errors
    """Where it is known too what it said before."""


def fare(file: Path, root: Path) -> Fare:
    """How the edits of a file fare."""
    found = list(told_of(file, root))
    return Fare(
        _counted((each.edit, each.by_page) for each in found),
        _counted((each.edit, each.by_page or each.by_before) for each in found),
    )


def _counted(found: Iterable[tuple[Edit, bool]]) -> Errors:
    both = list(found)
    errors, faithful = ([told for edit, told in both if edit.error is error] for error in (True, False))
    return Errors(sum(errors), len(errors), sum(faithful), len(faithful))


KEPT = Path(__file__).with_name("in-place.json")
"""How each file fared when it was last tried, since pages change."""


def kept() -> Mapping[str, Fare]:
    """By the name of each set."""
    found = json.loads(KEPT.read_text(encoding="utf-8"))
    return {name: Fare(Errors(**each["page"]), Errors(**each["before"])) for name, each in found.items()}


def refresh(root: Path) -> None:
    """Tries all again, and keeps how they fared."""
    found = {file.stem: asdict(fare(file, root)) for file in sorted(KEPT.with_suffix("").glob("*.json"))}
    KEPT.write_text(f"{json.dumps(found, indent=1)}\n", encoding="utf-8")


def _with(library: Library, path: str, text: str) -> Library:
    return with_page(library, Memory({}), path, text.encode())


def _told(library: Library, path: str) -> set[tuple[str, str]]:
    alone = replace(library, easy_pages=tuple(each for each in library.easy_pages if each.path == path))
    return {(name_of(rule), problem.message) for rule in FAMILY for problem in rule(alone) if problem.where.path == path}

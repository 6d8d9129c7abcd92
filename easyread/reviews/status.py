"""Where every page stands: compared, changed since, tested by people. For the review pages, and for programs as JSON."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from easyread.model import Document, Kind, Library, Problem
from easyread.model.records import Release, Session
from easyread.reviews.drift import Change, concerned, word_diff
from easyread.reviews.pairs import Pair, State, pairs
from easyread.reviews.sessions import holding

_WORST_FIRST = (State.DRIFTED, State.NEVER, State.WAIVED, State.SAME)


@dataclass(frozen=True)
class Standing:
    """One page and its twin."""

    pair: Pair
    problems: tuple[Problem, ...]
    """Of both."""
    sessions: tuple[Session, ...]
    """Tests by people that still hold for all of it."""

    overdue: bool = False
    """Whether somebody should have looked at it again by now."""

    @property
    def uri(self) -> str:
        """Its review page."""
        return f"review/pages/{self.pair.document.key}.md"

    @property
    def changes(self) -> tuple[Change, ...]:
        return (*self.pair.standard_changes, *self.pair.easy_changes)


@dataclass(frozen=True)
class Overview:
    """All pages together."""

    standings: tuple[Standing, ...]
    """The worst first: changed since, never compared, with problems, never tested."""
    missing: tuple[Document, ...]
    """Standard pages without a twin, those first that are not allowed to have none."""
    latest: date | None
    """The day of the latest record of any kind."""
    kinds: tuple[OfKind, ...] = ()
    """Each kind of page that the site has."""

    @property
    def by_state(self) -> dict[str, int]:
        counts = Counter(each.pair.state for each in self.standings)
        return {state.value: counts[state] for state in State}

    @property
    def drifted(self) -> int:
        return self.by_state[State.DRIFTED.value]

    @property
    def overdue(self) -> int:
        return sum(each.overdue for each in self.standings)

    @property
    def with_problems(self) -> int:
        return sum(bool(each.problems) for each in self.standings)

    @property
    def tested(self) -> int:
        return sum(bool(each.sessions) for each in self.standings)

    @property
    def urgent(self) -> tuple[Standing, ...]:
        """Pages that somebody has to look at, the worst first."""
        return tuple(each for each in self.standings if each.pair.state is State.DRIFTED or each.overdue or each.problems)


@dataclass(frozen=True, slots=True)
class OfKind:
    """How many pages of one kind there are, and how far they can be relied on."""

    kind: Kind
    total: int
    """In the standard edition."""
    both: int
    """In both editions."""
    compared: int
    tested: int


def _of_kind(kind: Kind, library: Library, standings: Sequence[Standing]) -> OfKind:
    ours = [each for each in standings if each.pair.document.kind.folder == kind.folder]
    compared = sum(each.pair.state is State.SAME for each in ours)
    return OfKind(kind, library.totals[kind.folder], len(ours), compared, sum(bool(each.sessions) for each in ours))


def overview(library: Library, problems: Sequence[Problem]) -> Overview:
    """Where every page stands."""
    told: dict[str, list[Problem]] = {}
    for problem in problems:
        told.setdefault(problem.where.path, []).append(problem)
    standings = [_standing(each, library, told) for each in pairs(library)]
    missing = [document for document in library.documents if document.key not in library.easy_by_key]
    return Overview(
        tuple(sorted(standings, key=_badness)),
        tuple(sorted(missing, key=may_be_alone)),
        _latest(library),
        tuple(_of_kind(kind, library, standings) for kind in library.site.kinds if library.totals.get(kind.folder)),
    )


def _latest(library: Library) -> date | None:
    findings = (library.findings,) if library.findings else ()
    days = (
        *(each.on for each in library.records.values()),
        *(each.on for each in library.sessions),
        *(each.on for each in findings),
    )
    return max(days, default=None)


def may_be_alone(document: Document) -> bool:
    """Whether a standard page has leave to be without an Easy Read page."""
    return any(allowance.rule == "missing-twin" for allowance in document.allow)


def _standing(each: Pair, library: Library, told: dict[str, list[Problem]]) -> Standing:
    found = (*told.get(each.document.path, ()), *told.get(each.easy.path, ()))
    sessions = tuple(session for session in library.sessions if holding(session, each.easy))
    day = each.document.review_by
    return Standing(each, found, sessions, day is not None and day < library.today)


def _badness(each: Standing) -> tuple[int, bool, int, bool, str]:
    return _WORST_FIRST.index(each.pair.state), not each.overdue, -len(each.problems), bool(each.sessions), each.pair.document.key


def shown_change(change: Change, each: Standing) -> dict[str, Any]:
    """A change as the review page shows it: the words that went and came, and the statements it most likely concerns."""
    return {
        "kind": change.kind.value,
        "pieces": word_diff(change.old, change.new.words if change.new else ""),
        "where": change.new.where if change.new else None,
        "concerned": concerned(change, each.pair.easy) if change in each.pair.standard_changes else (),
    }


RELEASE = ("on", "made_from", "pages", "compared", "tested", "found", "middle", "heaviest")
"""What is told of a release, in this order."""


def history_rows(history: Sequence[Release]) -> tuple[tuple[str, ...], ...]:
    """A line a release under the names of the columns. The last two are kilobytes of an Easy Read page: the one in the middle, the heaviest."""
    return (RELEASE, *(tuple(map(str, _release(each).values())) for each in history))


def _release(each: Release) -> dict[str, Any]:
    return {name: getattr(each, name) for name in RELEASE} | {"on": each.on.isoformat()}


def as_json(whole: Overview, history: Sequence[Release] = ()) -> str:
    """For other programs."""
    data = {
        "pages": len(whole.standings),
        "states": whole.by_state,
        "tested": whole.tested,
        "overdue": whole.overdue,
        "kinds": {
            each.kind.folder: {"all": each.total, "in both editions": each.both, "compared": each.compared, "tested": each.tested}
            for each in whole.kinds
        },
        "history": list(map(_release, history)),
        "without Easy Read": [document.path for document in whole.missing],
        "list": list(map(_row, whole.standings)),
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _row(each: Standing) -> dict[str, Any]:
    """How it stands with one page and its twin."""
    document, record = each.pair.document, each.pair.record
    return {
        "key": document.key,
        "state": each.pair.state.value,
        "compared": record.on.isoformat() if record else None,
        "by": record.by if record else None,
        "changes": len(each.changes),
        "problems": len(each.problems),
        "review by": document.review_by.isoformat() if document.review_by else None,
        "overdue": each.overdue,
        "tested": [session.on.isoformat() for session in each.sessions],
    }

"""What is on record: that people compared, that people tested, what programs found, and what the accessibility statement owns up to."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import date

from easyread.model.document import Document
from easyread.model.easy_page import EasyPage
from easyread.model.location import Location
from easyread.model.wording import Edition, Wording


@dataclass(frozen=True, slots=True)
class Record:
    """That a person compared a standard page with its twin, and what both said then."""

    by: str
    on: date
    standard: tuple[str, ...]
    """Each sentence, as `reviews.units` writes it."""
    easy: tuple[str, ...]
    """Each statement with its picture."""
    where: Location
    corrected: tuple[str, ...] = ()
    """Corrections since that did not change the meaning: the day, and by whom."""
    waived_until: date | None = None
    waived_reason: str = ""
    although: str = ""
    """Why both say the same although a program found that they differ."""


@dataclass(frozen=True, slots=True)
class Tested:
    """What a group said of one statement."""

    id: str
    where: Location
    said: str
    """Its picture and words when it was tested."""
    right: int = 0
    """How many people understood it."""
    partly: int = 0
    wrong: int = 0
    no_answer: int = 0
    picture_alone: int = 0
    """How many understood the picture before they saw the words."""
    decision: str = "keep"
    """`keep`, `change` or `cut`."""
    words: str = ""
    """What the group would rather say."""


@dataclass(frozen=True, slots=True)
class Session:
    """A review by people with learning disabilities. No names are kept."""

    on: date
    place: str
    format: str
    people: int
    supporters: int
    paid: bool
    consent: bool
    signed_off: bool
    credit: str
    """How the group wants to be named."""
    tested: tuple[Tested, ...]
    where: Location


@dataclass(frozen=True, slots=True)
class Seen:
    """A published page or file that a person looked at."""

    address: str
    """From the site's address, with a slash before it."""
    fingerprint: str
    """Of what it was then."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What a person found of one success criterion of WCAG 2.2, on the pages that they looked at."""

    number: str
    outcome: str
    """One of `OUTCOMES`, in the words of WCAG-EM."""
    told: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """What a person met on a page with an aid."""

    address: str
    place: str
    """On the page: `the player`."""
    heard: str
    """What the aid said or showed, or did not."""
    good: bool


OUTCOMES = ("not-checked", "passed", "failed", "cannot-tell", "not-present")


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What one person found who looked at published pages, alone or with an aid such as a screen reader. No names are kept."""

    on: date
    by: str
    """What they are: `An accessibility tester of the board`."""
    using: str
    """With what they looked: `NVDA 2026.1 with Firefox 143 on Windows 11`."""
    seen: tuple[Seen, ...]
    judged: tuple[Judged, ...]
    notes: tuple[Note, ...]
    where: Location


@dataclass(frozen=True, slots=True)
class Issue:
    """Something that some people cannot use."""

    what: str
    criterion: str
    """Of WCAG 2.2, by number: `1.1.1`."""
    where: Location
    fixed_by: date | None = None
    """The day by which it will work. None for a burden that is too great."""


@dataclass(frozen=True, slots=True)
class Accessibility:
    """What the accessibility statement says besides what programs and people found."""

    status: str
    """`fully`, `partially` or `not`: how far the website complies with WCAG 2.2 AA."""
    because: str
    """Why it is not fully."""
    prepared: date
    reviewed: date
    where: Location
    issues: tuple[Issue, ...] = ()
    """What fails, and when it will be put right."""
    burdens: tuple[Issue, ...] = ()
    """What fails and would be too great a burden to put right. An assessment of that has to be held."""
    untested: tuple[Issue, ...] = ()
    """What nobody has tested yet."""
    out_of_scope: tuple[str, ...] = ()
    """What the law leaves out."""


@dataclass(frozen=True, slots=True)
class Program:
    """What one program found in files of one kind."""

    name: str
    version: str
    how: str
    """In words that follow its name: `in Chromium 156`."""
    kind: str
    """Of files, in the plural: `web pages`."""
    published: int
    """How many of that kind there are."""
    tested: int
    found: int
    """How many things to put right."""

    def __str__(self) -> str:
        """As `content/tested.yml` keeps it: one YAML mapping in a line."""
        texts = ", ".join(
            f"{name}: {json.dumps(getattr(self, name), ensure_ascii=False)}" for name in ("name", "version", "how", "kind")
        )
        return f"{{{texts}, published: {self.published}, tested: {self.tested}, found: {self.found}}}"


@dataclass(frozen=True, slots=True)
class Findings:
    """One test of everything that is published."""

    on: date
    programs: tuple[Program, ...]
    failed: tuple[str, ...]
    """Criteria of WCAG 2.2 that a program found not to be met."""
    where: Location
    made_from: str
    """Of what the tested site was made, as a hash. They claim nothing of any other site."""

    @property
    def digest(self) -> str:
        """Of all it says, so that a change by hand is noticed."""
        said = [self.made_from, self.on.isoformat(), *map(str, self.programs), *self.failed]
        return hashlib.sha256("\n".join(said).encode()).hexdigest()[:12]


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence or statement that a release changed, as `reviews.units` writes it."""

    old: str
    """Empty for one that was added."""
    new: str
    """Empty for one that was taken out."""


@dataclass(frozen=True, slots=True)
class ChangedPage:
    """What one release did to a page."""

    key: str
    title: Wording
    """As the page was called then, or last, in each edition. Empty in an edition that it is not in."""
    state: str = "changed"
    """`new`, `changed` or `gone`."""
    standard: tuple[Told, ...] = ()
    easy: tuple[Told, ...] = ()
    """Statements with their pictures."""

    def told(self, edition: Edition) -> tuple[Told, ...]:
        """What changed for the readers of an edition."""
        return self.easy if edition is Edition.EASY else self.standard


@dataclass(frozen=True, slots=True)
class News:
    """What was published on a day, against what was published before."""

    on: date
    pages: tuple[ChangedPage, ...]
    where: Location
    words: Document | None = None
    """What a person wrote about it. None where nobody did."""
    easy: EasyPage | None = None
    """The same in Easy Read."""

    def changed(self, edition: Edition) -> tuple[ChangedPage, ...]:
        """The pages that changed for the readers of an edition."""
        return tuple(page for page in self.pages if page.title.of(edition) and (page.told(edition) or page.state != "changed"))


@dataclass(frozen=True, slots=True)
class Release:
    """What was on record when everything that is published was tested."""

    on: date
    made_from: str
    """What the site was made from, as a hash."""
    pages: int
    """In both editions."""
    compared: int
    """By people, and the same since."""
    tested: int
    """By people with learning disabilities, and the same since."""
    found: int
    """How many things programs found to put right."""
    middle: int
    """Kilobytes of an Easy Read page with its pictures and styles: half of the pages weigh less."""
    heaviest: int
    """Kilobytes of the heaviest."""

    def __str__(self) -> str:
        """As `content/history.yml` keeps it: one YAML mapping in a line."""
        return f"{{{', '.join(f'{name}: {getattr(self, name)}' for name in self.__slots__)}}}"


LENGTH = 12
"""Digits of a hash: 48 bits, so that two of a million sentences share one with a chance of 1 in 500."""


def hash_of(words: str) -> str:
    """Of words as they are compared."""
    return hashlib.sha256(words.encode()).hexdigest()[:LENGTH]

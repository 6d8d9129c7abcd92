"""What tests found in each published file, kept by a hash of the file, so that no result outlives what it is about."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path
from urllib.parse import unquote

from easyread.cache import read_note, write_note
from easyread.paths import CACHE
from easyread.read.origin import MADE_FROM

STORE = f"{CACHE}/tested"
"""Where results are kept, from the project's root."""
KINDS: Mapping[str, str] = {
    ".html": "web pages",
    ".pdf": "PDF files",
    ".epub": "e-books",
    ".brf": "braille files",
    ".mp3": "recordings",
    ".docx": "Word files",
}
"""What is tested, by the ending of its name."""


class Outcome(StrEnum):
    """What a test found, the worst first, in the words of W3C's EARL."""

    FAILED = "failed"
    CANNOT_TELL = "cantTell"
    PASSED = "passed"
    INAPPLICABLE = "inapplicable"


@dataclass(frozen=True, slots=True)
class Result:
    """One test of one file."""

    test: str
    """The program's name for it: `color-contrast`."""
    outcome: Outcome
    criteria: tuple[str, ...] = ()
    """Of WCAG 2.2, by number. None for what is good practice, or a standard of its own."""
    told: str = ""
    """What is wrong, and where. Empty when nothing is."""


@dataclass(frozen=True, slots=True)
class Inspection:
    """What one program found in one file."""

    program: str
    version: str
    how: str
    """In words that follow its name: `in Chromium 156`. Empty when there is no more to say."""
    on: date
    results: tuple[Result, ...]


@dataclass(frozen=True, slots=True)
class Subject:
    """A published file, and all that is known of it as it is now."""

    path: str
    """From the site's folder."""
    fingerprint: str
    reports: tuple[Inspection, ...]

    @property
    def kind(self) -> str:
        return KINDS[Path(self.path).suffix]

    @property
    def address(self) -> str:
        """From the site's address."""
        return self.path.removesuffix("index.html")


def subjects(site: Path, store: Path) -> tuple[Subject, ...]:
    """Every file of a built site that can be tested, by path."""
    files = sorted(file for file in site.rglob("*") if file.suffix in KINDS and file.is_file())
    return tuple(_subject(file, site, store) for file in files if not file.relative_to(site).as_posix().startswith("pagefind/"))


def made_from_of(site: Path) -> str:
    """What a built site says that it was made from, as a hash. Empty where it says nothing."""
    file = site / MADE_FROM
    return file.read_text(encoding="utf-8").strip() if file.is_file() else ""


def _subject(file: Path, site: Path, store: Path) -> Subject:
    mark = fingerprint(file, site)
    return Subject(file.relative_to(site).as_posix(), mark, tuple(_kept(store, mark)))


def fingerprint(file: Path, site: Path) -> str:
    """Of a file's bytes, and for a web page of its pictures, its looks and its behaviour too. 128 bits, in hexadecimal digits."""
    raw = file.read_bytes()
    around = _looks(site) + b"".join(map(_hash, _pictures(raw, file.parent, site))) if file.suffix == ".html" else b""
    return hashlib.sha256(around + raw).hexdigest()[:32]


_ASSETS = re.compile(rb'\b(?:src|href)="([^"?#:]+/assets/[^"/]+\.(?:css|js))"')
_SHOWN = re.compile(rb'\b(?:src|srcset|href)="([^"?#:]+\.(?:svg|png|webp|jpe?g))"')


def _pictures(raw: bytes, folder: Path, site: Path) -> Iterator[Path]:
    """The pictures of the site that a page shows, in their order on it. A page for any address names them from the site's root."""
    for way in dict.fromkeys(unquote(name.decode()) for name in _SHOWN.findall(raw)):
        file = site / way.lstrip("/") if way.startswith("/") else folder / way
        if file.is_file():
            yield file.resolve()


def weight(file: Path, site: Path) -> int:
    """Bytes of a web page with its pictures, styles and scripts, before any packing on the way."""
    raw = file.read_bytes()
    assets = {site / "assets" / Path(name.decode()).name for name in _ASSETS.findall(raw)}
    return len(raw) + sum(
        each.stat().st_size for each in (*_pictures(raw, file.parent, site), *(one for one in assets if one.is_file()))
    )


@cache
def _hash(file: Path) -> bytes:
    return hashlib.sha256(file.read_bytes()).digest()


@cache
def _looks(site: Path) -> bytes:
    files = sorted([*site.rglob("assets/**/*.css"), *site.rglob("assets/**/*.js")])
    return hashlib.sha256(b"\0".join(file.read_bytes() for file in files)).digest()


def keep(store: Path, mark: str, test: str, report: Inspection) -> None:
    """Remembers what a test found. A later run of the same test on the same file takes its place."""
    write_note(store / mark / f"{test}.json", asdict(report))


def is_kept(store: Path, mark: str, test: str) -> bool:
    return read_note(store / mark / f"{test}.json") is not None


def _kept(store: Path, mark: str) -> Iterator[Inspection]:
    for file in sorted((store / mark).glob("*.json")):
        data = read_note(file)
        if data is None:
            continue
        results = (
            Result(each["test"], Outcome(each["outcome"]), tuple(each["criteria"]), each["told"]) for each in data["results"]
        )
        yield Inspection(data["program"], data["version"], data["how"], date.fromisoformat(data["on"]), tuple(results))


def worst(results: tuple[Result, ...]) -> tuple[Result, ...]:
    """One result a test: the worst, with all that was told of it."""
    order = list(Outcome)
    by_test: dict[str, list[Result]] = {}
    for each in results:
        by_test.setdefault(each.test, []).append(each)
    return tuple(_worst_of(group, order) for _, group in sorted(by_test.items()))


def _worst_of(group: list[Result], order: list[Outcome]) -> Result:
    outcome = min((each.outcome for each in group), key=order.index)
    told = "\n".join(dict.fromkeys(each.told for each in group if each.outcome is outcome and each.told))
    return Result(group[0].test, outcome, group[0].criteria, told)

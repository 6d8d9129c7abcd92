"""Pages and files for people to test: W3C's sampling (WCAG-EM 1.0, step 3), with what the UK's monitoring body asks to be in it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from easyread.evidence.results import Subject
from easyread.model import Edition
from easyread.pages.page import Page
from easyread.text.links import address_of

SHARE = 0.1
"""Of the structured sample, how many more are drawn at random (WCAG-EM 1.0, step 3.d)."""


RANDOM = "drawn at random"


@dataclass(frozen=True, slots=True)
class Sampled:
    """A page or file to test, and why it was chosen."""

    subject: Subject
    why: str


def make_sample(subjects: Sequence[Subject], pages: Sequence[Page]) -> tuple[Sampled, ...]:
    """One page of each kind, the pages that the law cares about, one file of each kind, and some drawn by the hash of their bytes."""
    by_address = {subject.address: subject for subject in subjects}
    chosen: dict[str, Sampled] = {}
    for address, why in (*_pages(pages), *_files(subjects)):
        if address in by_address:
            chosen.setdefault(address, Sampled(by_address[address], why))
    others = sorted((subject for subject in subjects if subject.address not in chosen), key=_drawn)
    more = max(1, round(len(chosen) * SHARE))
    return (*chosen.values(), *(Sampled(subject, RANDOM) for subject in others[:more]))


def _drawn(subject: Subject) -> tuple[str, str]:
    """A number that nobody chose, and that anybody can work out again. Files of the same bytes come by their addresses."""
    return hashlib.sha256(subject.fingerprint.encode()).hexdigest(), subject.address


def _pages(pages: Sequence[Page]) -> Iterator[tuple[str, str]]:
    yield "", "the home page"
    yield "404.html", "the page for addresses that are not there"
    for page in pages:
        if page.document and page.document.key == "contact":
            yield _address(page), f"how to reach us, {_edition(page)}"
    first: dict[str, Page] = {}
    for page in pages:
        first.setdefault(_kind(page), page)
    yield from ((_address(page), kind) for kind, page in first.items())


def _kind(page: Page) -> str:
    """What a page is an example of, in words."""
    document = page.document
    if document and document.layout != "text" and page.edition is Edition.STANDARD:
        return f"a page that shows {document.layout}"
    if document and page.section:
        what = "the first page" if document.is_index else "a page"
        return f"{what} of {page.section.index.title}, {_edition(page)}"
    if document:
        return f"a page outside the sections, {_edition(page)}"
    return f"a page made with {page.template}"


def _edition(page: Page) -> str:
    return "standard" if page.edition is Edition.STANDARD else "Easy Read"


def _address(page: Page) -> str:
    return f"{address_of(page.uri)}/".lstrip("/")


def _files(subjects: Sequence[Subject]) -> Iterator[tuple[str, str]]:
    seen: set[str] = set()
    for subject in sorted(subjects, key=lambda each: (len(each.path), each.path)):
        if subject.kind != "web pages" and subject.kind not in seen:
            seen.add(subject.kind)
            yield subject.address, f"one of the {subject.kind}"


def pages_of(sample: Sequence[Sampled]) -> tuple[Subject, ...]:
    """The web pages among them."""
    return tuple(each.subject for each in sample if each.subject.kind == "web pages")


def lasting(sample: Sequence[Sampled], pages: Sequence[Page]) -> tuple[Subject, ...]:
    """Those that show no record: a record of what people found in one that does would change it, and hold no more."""
    showing = {_address(page) for page in pages if page.edition is Edition.REVIEW or (page.document and page.document.built)}
    return tuple(each.subject for each in sample if each.subject.address not in showing)

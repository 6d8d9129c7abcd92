"""What a rule is, and what most rules about words have in common."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum

from easyread.model import Document, EasyPage, Level, Library, Problem, Sentence
from easyread.text.any_case import AnyCase
from easyread.text.fault_places import place_of
from easyread.text.faults import Fault
from easyread.text.markup import Shown, shown
from easyread.text.rendering import CannotBeRenderedError

Rule = Callable[[Library], Iterator[Problem]]
Pattern = re.Pattern[str] | AnyCase
Tell = Callable[[re.Match[str]], tuple[str, str] | None]
"""From what was found to a message and a remedy, or None where it is no problem after all."""


class Scope(StrEnum):
    """How much a rule looks at to tell a problem, besides the lists of words, pictures and the like."""

    PAGE = "page"
    """One page of either edition, or the two of one name."""
    PAIR = "pair"
    """An Easy Read page and the standard pages."""
    LIBRARY = "library"
    """Everything."""


_REGISTERED: dict[str, tuple[Rule, Scope]] = {}
_QUIET: set[str] = set()
_CONTACT = re.compile(r"^(?:Phone|Email|Website|Web|Text|Textphone|Address|Post): ")


def name_of(rule: Rule) -> str:
    """A rule is named after its function."""
    return rule.__name__.replace("_", "-")


def rule(scope: Scope, *, is_quiet: bool = False) -> Callable[[Rule], Rule]:
    """Marks a function as a rule, which is silent unless a site turns it up if it `is_quiet`. Raises ValueError for a name that another has."""

    def register(function: Rule) -> Rule:
        if name_of(function) in _REGISTERED:
            raise ValueError(f"There are two rules {name_of(function)}.")
        _REGISTERED[name_of(function)] = function, scope
        if is_quiet:
            _QUIET.add(name_of(function))
        return function

    return register


def is_quiet(rule: Rule) -> bool:
    """Whether only sites that ask for it are told what a rule finds, since it is wrong more often than right."""
    return name_of(rule) in _QUIET


def rules(*scopes: Scope) -> tuple[Rule, ...]:
    """Every rule of these scopes, of all where none is given, as they were written."""
    return tuple(function for function, scope in _REGISTERED.values() if not scopes or scope in scopes)


def easy_sentences(library: Library) -> Iterator[tuple[EasyPage, Sentence]]:
    """Every sentence of the Easy Read edition."""
    for page in library.easy_pages:
        yield from ((page, sentence) for sentence in page.sentences)


def is_contact(text: str) -> bool:
    """Whether a line says how to reach somebody, such as `Phone: 01245 000 000`, and is no sentence."""
    return bool(_CONTACT.match(text))


def tell_each(library: Library, rule: str, pattern: Pattern, tell: Tell, level: Level = Level.MUST) -> Iterator[Problem]:
    """A problem for each place in an Easy Read sentence where `pattern` is found and `tell` has something to say."""
    for page in library.easy_pages:
        if not pattern.search(page.text):  # most pages are sound, and one look at a page is quicker than one at each sentence
            continue
        for sentence in page.sentences:
            for match in pattern.finditer(sentence.text):
                if told := tell(match):
                    yield Problem(sentence.at(match.start()), rule, *told, level, len(match.group()))


def tell_both(library: Library, rule: str, pattern: Pattern, tell: Tell, level: Level = Level.MUST) -> Iterator[Problem]:
    """The same in both editions, for what guidance asks of every text."""
    yield from tell_each(library, rule, pattern, tell, level)
    yield from tell_standard(library, rule, pattern, tell)


def tell_standard(library: Library, rule: str, pattern: Pattern, tell: Tell) -> Iterator[Problem]:
    """A problem to think about for each place in the summary or a sentence of a standard page."""
    for document in library.documents:
        if not pattern.search(document.text):
            continue
        for match in pattern.finditer(document.summary):
            if told := tell(match):
                yield Problem(document.at_summary, rule, *told, Level.SHOULD)
        for sentence in document.sentences:
            for match in pattern.finditer(sentence.prose):
                if told := tell(match):
                    yield Problem(sentence.at(match.start()), rule, *told, Level.SHOULD, len(match.group()))


def understood(library: Library) -> Iterator[tuple[Document, Shown]]:
    """Each page whose Markdown can be understood, with what it shows."""
    for document in library.documents:
        try:
            yield document, shown(document.body)
        except CannotBeRenderedError:
            continue  # which is told once, by unsafe_html


def tell_faults(document: Document, faults: Sequence[Fault]) -> Iterator[Problem]:
    """A problem for each fault of a page's HTML, where its Markdown has it."""
    for fault, start, length in place_of(faults, document.body):
        yield Problem(document.at(start), fault.rule, fault.message, fault.remedy, length=length, about=fault.about)

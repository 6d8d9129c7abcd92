"""Pages, headings and alternative texts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.checks.rule import Scope, rule
from easyread.model import Document, EasyPage, Level, Library, Location, Problem, Wording
from easyread.text.language import words
from easyread.text.vocabulary import is_everyday

MAX_HEADING = 65
"""Characters (NHS digital service manual, Formatting)."""
MAX_ALT = 125
"""Characters (NHS digital service manual, Images)."""
MOST_STATEMENTS = 12
"""On one page. Print pages hold 3 to 5, so a page is at most 4 sheets."""
MOST_WORDS = 1_500
"""In one part. About 1,000 is better (The Easy Read Standard)."""
MAY_REPEAT = 0.6
"""Of its words, how many an alternative text may share with its statement."""


TO_DO = "To do:"
"""What a line begins with that is still to be written."""


_PLACEHOLDER = re.compile(r"\b(?:TODO|FIXME|XXX+|[Ll]orem ipsum)\b")
"""What people write in the place of words, and forget."""


def _headings(page: EasyPage) -> Iterator[tuple[str, Location]]:
    yield page.title, page.at_title
    yield from ((section.title, section.where) for section in page.sections if section.title)


@rule(Scope.PAGE)
def to_do(library: Library) -> Iterator[Problem]:
    """Nothing is left to be written.

    Bad: To do: say this idea in a short sentence.
    Good: We will make cold homes warm.
    Source: This project: a new page says what is still to do, and readers do not see that.
    """
    for page in library.pages:
        for sentence in page.sentences:
            if match := _PLACEHOLDER.search(sentence.prose):
                message = f"'{match.group()}' stands for words that are still to be written."
                yield Problem(
                    sentence.at(match.start()), "to-do", message, "Write them, or take it out.", length=len(match.group())
                )
    found = (place for page in library.pages for place in _left_over(page))
    for where in found:
        yield Problem(
            where, "to-do", "This is still to be written.", "Write it in the place of the whole line.", length=len(TO_DO)
        )


def is_to_do(words: str) -> bool:
    """Whether they say that something is still to be written, and nothing else."""
    return words.startswith(TO_DO)


def _words_of(content: object) -> tuple[str, ...]:
    return (content.standard, content.easy) if isinstance(content, Wording) else (str(content),)


def _left_over(page: Document | EasyPage) -> Iterator[Location]:
    if isinstance(page, EasyPage):
        yield from (sentence.where for sentence in page.sentences if is_to_do(sentence.text))
        return
    if is_to_do(page.summary):
        yield page.at_summary
    yield from (each.where for each in page.fields if any(map(is_to_do, _words_of(each.content))))
    for number, line in enumerate(page.body.split("\n")):
        if is_to_do(line):
            yield Location(page.path, page.first_line + number)


@rule(Scope.PAGE)
def long_heading(library: Library) -> Iterator[Problem]:
    """A heading is short.

    Bad: title: What we are all going to do together over the next 5 years to make everything better
    Good: title: Our plan for 5 years
    Source: NHS digital service manual, Formatting: headings of 65 characters or fewer.
    """
    for page in library.easy_pages:
        for heading, where in _headings(page):
            if len(heading) > MAX_HEADING:
                yield Problem(
                    where, "long-heading", f"'{heading[:40]} ...' has {len(heading)} characters.", f"{MAX_HEADING} are the most."
                )


@rule(Scope.PAGE)
def long_page(library: Library) -> Iterator[Problem]:
    """A page is about one thing.

    Bad: 20 statements on one page
    Good: 8 statements on one page
    Source: W3C, Making Content Usable, 4.3.3; Department of Health 2009, point 14: short.
    """
    for page in library.easy_pages:
        count = len(page.statements)
        if count > MOST_STATEMENTS:
            where = page.statements[MOST_STATEMENTS].where
            yield Problem(
                where,
                "long-page",
                f"This page has {count} statements.",
                f"Make a second page. {MOST_STATEMENTS} are enough.",
                Level.SHOULD,
            )


@rule(Scope.PAGE)
def alternative_text(library: Library) -> Iterator[Problem]:
    """Alternative text is short, adds something, and does not say that it is a picture.

    Bad: ![A picture of a doctor](../pictures/gp.svg)
    Good: ![](../pictures/gp.svg)
    Source: W3C images tutorial; NHS digital service manual, Images; WCAG 2.2, 1.1.1.
    """
    for page in library.easy_pages:
        for statement in page.statements:
            if message := _wrong_with(statement.alt, statement.text):
                yield Problem(statement.where, "alternative-text", message, "Leave it empty when the words beside it say it all.")


def _wrong_with(alt: str, text: str) -> str:
    if not alt:
        return ""
    if len(alt) > MAX_ALT:
        return f"The alternative text has {len(alt)} characters. {MAX_ALT} are the most."
    if re.match(r"(?:an? )?(?:picture|image|photo|drawing|icon|graphic)(?:graph)?\b", alt, re.IGNORECASE):
        return "The alternative text says that it is a picture."
    said, shown = set(map(str.lower, words(text))), set(map(str.lower, words(alt)))
    return "The alternative text repeats the words beside it." if shown and len(said & shown) / len(shown) >= MAY_REPEAT else ""


@rule(Scope.PAGE)
def question_heading(library: Library) -> Iterator[Problem]:
    """A heading says what follows. It does not ask.

    Bad: title: What will we do?
    Good: title: What we will do
    Source: NHS digital service manual, Formatting: headings are statements.
    """
    for page in library.easy_pages:
        for heading, where in _headings(page):
            if heading.rstrip().endswith("?"):
                yield Problem(
                    where, "question-heading", f"'{heading}' is a question.", "Say what the part is about.", Level.SHOULD
                )


@rule(Scope.PAGE)
def title_case(library: Library) -> Iterator[Problem]:
    """Only the first word of a heading and names have a capital letter.

    Bad: title: Our Plan For Better Care
    Good: title: Our plan for better care
    Source: NHS digital service manual, Formatting: sentence case.
    """
    easy = (heading for page in library.easy_pages for heading in _headings(page))
    standard = ((document.title, document.at_title) for document in library.documents)
    for heading, where in (*easy, *standard):
        long = [word for word in words(heading)[1:] if len(word) > 3]
        if len(long) > 1 and all(word[0].isupper() and is_everyday(word.lower()) for word in long):
            yield Problem(
                where,
                "title-case",
                f"'{heading}' has capital letters inside.",
                f"Write '{heading.capitalize()}', with capitals for names alone.",
                Level.SHOULD,
            )


@rule(Scope.LIBRARY)
def long_booklet(library: Library) -> Iterator[Problem]:
    """A part of the edition has 1,500 words or fewer, so that its booklet is short.

    Bad: 30 pages about services in one folder
    Good: 15 pages about services in each of 2 folders
    Source: The Easy Read Standard, under 1,000 words; Department of Health 2009, point 14: 20 pages.
    """
    parts: dict[str, list[EasyPage]] = {}
    for page in library.easy_pages:
        parts.setdefault(page.folder, []).append(page)
    for folder, pages in parts.items():
        count = sum(len(words(page.text)) for page in pages)
        if folder and count > MOST_WORDS:
            yield Problem(
                Location(pages[0].path),
                "long-booklet",
                f"The Easy Read pages in '{folder}' have {count:,} words together.",
                f"{MOST_WORDS:,} are the most. Cut, or make two parts.",
                Level.SHOULD,
            )


@rule(Scope.PAGE)
def who_we_are(library: Library) -> Iterator[Problem]:
    """The first page says who "we" are.

    Bad: We want to help you.
    Good: We are the council here. We want to help you.
    Source: Patient Information Forum, Easy Read Matters; Photosymbols, easy read tips: you and we.
    """
    home = library.easy_by_key.get("index")
    if home and re.search(r"^We\b", home.text, re.MULTILINE) and not re.search(r"\bWe are\b", home.text):
        yield Problem(
            Location(home.path), "who-we-are", "This page says 'we' and not who that is.", "Say 'We are ...'.", Level.SHOULD
        )

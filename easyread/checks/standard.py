"""Standard pages are in plain English, and sound."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Sequence

from easyread.checks.rule import Scope, rule, tell_faults, understood
from easyread.model import BlockKind, Document, EasyPage, Level, Library, Location, Problem, Sentence, Statement
from easyread.text.fault_places import without_code
from easyread.text.faults import Fault
from easyread.text.language import words
from easyread.text.links import is_outside
from easyread.text.markup import shown
from easyread.text.rendering import CannotBeRenderedError

AIM, TOO_LONG = 20, 25
"""Words. NHS digital service manual: 20 for general content."""


@rule(Scope.PAGE)
def long_plain_sentence(library: Library) -> Iterator[Problem]:
    """A sentence of a standard page has 20 words or fewer, and never more than 25.

    Bad: The library service is the part of the county council that is responsible here for all of the buildings, the books and the people who look after them
    Good: The library service is part of the council. It is responsible for buildings, books and staff.
    Source: NHS digital service manual, How we write: sentences of up to 20 words; GOV.UK content design, 25.
    """
    for document in library.documents:
        for sentence in document.sentences:
            count = len(words(sentence.prose))
            if count > AIM:
                must = count > TOO_LONG
                yield Problem(
                    sentence.where,
                    "long-plain-sentence",
                    f"This sentence has {count} words. {TOO_LONG if must else AIM} are {'the most' if must else 'enough'}.",
                    "Make it two sentences.",
                    Level.MUST if must else Level.SHOULD,
                )


@rule(Scope.PAGE)
def unsafe_html(library: Library) -> Iterator[Problem]:
    """A page holds words, and nothing that runs, loads or hides anything.

    Bad: Ask us. <script>alert("Hello")</script>
    Good: Ask us.
    Source: OWASP, Cross Site Scripting Prevention Cheat Sheet.
    """
    for document in library.documents:
        try:
            faults = shown(document.body).faults
        except CannotBeRenderedError as error:
            message = f"This page cannot be understood ({error})."
            yield Problem(document.at(0), "unsafe-html", message, "Write it more simply, without HTML.")
            continue
        yield from tell_faults(document, [fault for fault in faults if fault.rule != "broken-html"])


@rule(Scope.PAGE)
def broken_html(library: Library) -> Iterator[Problem]:
    """Every piece of HTML that is opened is closed, in order.

    Bad: This is <b>important.
    Good: This is <b>important</b>.
    Source: WCAG 2.2, 1.3.1 Info and Relationships: programs can tell what belongs together.
    """
    for document, page in understood(library):
        yield from tell_faults(document, [fault for fault in page.faults if fault.rule == "broken-html"])


@rule(Scope.PAGE)
def second_title(library: Library) -> Iterator[Problem]:
    """A page has one title, and it is in the front matter.

    Bad: # Prevention
    Good: ## Why prevention
    Source: NHS digital service manual, Formatting: one heading of the first level.
    """
    message, remedy = "A page has one title, and it is in the front matter.", "Start a part of the page with `## `."
    fault = Fault("second-title", r"^ {0,3}#(?!#)|^[^\n]+\n=+[ \t]*$|<h1\b", message, remedy)
    for document, page in understood(library):
        yield from tell_faults(document, [fault for level, _ in page.headings if level == 1])


@rule(Scope.PAGE)
def skipped_heading(library: Library) -> Iterator[Problem]:
    """A heading is at most one level below the heading before it, and what looks like one is one.

    Bad: #### A small part, straight after the title
    Good: ## A part, straight after the title
    Source: WCAG 2.2, 1.3.1 Info and Relationships: a page's parts are as they look.
    """
    for document, page in understood(library):
        yield from tell_faults(document, list(_skipped(page.headings)))
    for document in library.documents:
        for match in _LIKE_A_HEADING.finditer(without_code(document.body)):
            message = f"'{match[1]}' looks like a heading, and is none for people who listen."
            yield Problem(document.at(match.start(1) - 2), "skipped-heading", message, f"Write `## {match[1]}`", Level.SHOULD)


_LIKE_A_HEADING = re.compile(r"(?:\A|\n)[ ]*\n\*\*([^*\n.!?:]{3,80})\*\*[ ]*\n[ ]*\n[ ]*(?=\S)")
"""Bold words alone between two empty lines, which end no sentence."""


@rule(Scope.PAGE)
def empty_heading(library: Library) -> Iterator[Problem]:
    """Every heading has words.

    Bad: ## ![](../pictures/gp.svg)
    Good: ## Doctors
    Source: WCAG 2.2, 2.4.6 Headings and Labels: headings say what follows.
    """
    for document, page in understood(library):
        yield from tell_faults(document, [_empty(level) for level, words in page.headings if not words.strip()])


def _empty(level: int) -> Fault:
    needle = rf"^[ >]*#{{{level}}}(?!#)|<h{level}\b"
    return Fault("empty-heading", needle, "This heading has no words.", "Write what follows, or take it out.")


def _skipped(headings: Sequence[tuple[int, str]]) -> Iterator[Fault]:
    before = 1
    for level, heading in headings:
        if level > before + 1:
            yield Fault(
                "skipped-heading",
                rf"^[ >]*#{{{level}}}(?!#)|<h{level}\b",
                f"'{' '.join(heading.split())[:40]}' is a heading of level {level}, and the one before it is of level {before}.",
                f"Start it with `{'#' * (before + 1)} `.",
            )
        before = level


@rule(Scope.PAGE)
def no_words(library: Library) -> Iterator[Problem]:
    """A standard page has words below its fields.

    Bad: title: Moving home, and nothing below the fields
    Good: title: Moving home, and below the fields: Tell us four weeks before you move.
    Source: W3C, Making Content Usable, section 5: both editions say the same, which a page without words cannot.
    """
    for document in library.documents:
        if document.layout == "text" and not document.is_index and not document.whole.strip():
            message = "This page has no words."
            yield Problem(Location(document.path), "no-words", message, "Write them below the fields.", Level.SHOULD)


@rule(Scope.PAGE)
def words_as_code(library: Library) -> Iterator[Problem]:
    """Words of a standard page are no code because their line starts with a tab or with four spaces.

    Bad: four spaces, then: We mend dangerous faults today.
    Good: We mend dangerous faults today.
    Source: WCAG 2.2, 1.3.1 Info and Relationships: words are shown as words, in lines that fit the screen.
    """
    for document in library.documents:
        lines = without_code(document.body).split("\n") if "\t" in document.body or "    " in document.body else []
        for block in document.blocks if lines else ():
            line = lines[min(block.where.line - document.first_line, len(lines) - 1)]
            indent = line[: block.where.column - 1]
            if block.kind is BlockKind.CODE and indent.expandtabs(4).startswith("    ") and _PROSE.fullmatch(line.strip()):
                message = "This line starts with a tab or with four spaces, so that it is shown as code."
                remedy = "Take out what stands before its first word."
                yield Problem(block.where, "words-as-code", message, remedy, Level.SHOULD, len(line.strip()))


_PROSE = re.compile(r"[A-Z][\w'’]*,?(?: [^\s={}<>();]+){2,}[.?!:]")
"""A sentence, and no line of a program."""

MARKED = re.compile(r"\*\*|(?<!\w)__(?=\w)|!\[|\]\(")
"""Markdown's marks, which a field shows as they are."""
_STRAY = re.compile(r"\*\*(?=\S)|(?<=\S)\*\*|(?<!\w)__(?=\w)|(?<=\w)__(?!\w)")


@rule(Scope.PAGE)
def stray_mark(library: Library) -> Iterator[Problem]:
    """Marks for bold stand on both sides of the words.

    Bad: We have a **plan for everybody.
    Good: We have a **plan** for everybody.
    Source: This project: a mark without its other end is shown to readers as it is.
    """
    message, remedy = (
        "Bold is opened or closed here, and its other end is missing.",
        "Put ** on both sides of the words, or take it out.",
    )
    for document in library.documents:
        for sentence in document.sentences:
            if match := _STRAY.search(sentence.prose):
                yield Problem(sentence.at(match.start()), "stray-mark", message, remedy, length=len(match.group()))
    for page in library.pages:
        fields = [(page.title, page.at_title)] + ([(page.summary, page.at_summary)] if isinstance(page, Document) else [])
        for text, where in fields:
            if match := MARKED.search(text):
                message = f"'{match.group()}' is shown as it is here, because fields hold plain words."
                yield Problem(where, "stray-mark", message, "Take it out, and what belongs to it.")


BULLET = re.compile(r"[ \t]*(?:[•·▪◦‣∙][ \t]*|o\t)")
"""What a word processor puts before the items of a list."""
_LISTS = re.compile(r"(?:^[ \t]*(?:[•·▪◦‣∙]|o\t)[^\n]*\S[^\n]*(?:\n|\Z))+", re.MULTILINE)
_BARRED = re.compile(r"(?:^[ ]{0,3}\|[^\n]*\|[ \t]*(?:\n|\Z)){2,}", re.MULTILINE)
_RULED = re.compile(r"\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?")
"""The line of a table that tells its head from its rows."""
_ROWS = re.compile(r"(?:^[^\t\n]*\S[ ]*\t[^\n]*\S[^\n]*(?:\n|\Z)){2,}", re.MULTILINE)


def _has_cells(sentence: Sentence) -> bool:
    return "\t" in sentence.text and not BULLET.match(sentence.text)


def _pasted_into(statement: Statement) -> Problem:
    first = next(each for each in statement.sentences if _has_cells(each))
    message, remedy = "This looks like a table.", "Say each of its rows in a short sentence, in a statement of its own."
    return Problem(first.where, "pasted-table", message, remedy, length=len(first.text))


@rule(Scope.PAGE)
def pasted_table(library: Library) -> Iterator[Problem]:
    """A table is written as one, with a line between its cells, and a list with hyphens.

    Bad: a table pasted from Word, with tabs between its cells
    Good: | Area | People |
    Source: WCAG 2.2, 1.3.1 Info and Relationships: a table is one for programs too.
    """
    for page in library.easy_pages:
        tables = (each for each in page.statements if sum(map(_has_cells, each.sentences)) > 1)
        yield from (_pasted_into(each) for each in tables)
    for document in library.documents:
        for match in _BARRED.finditer(without_code(document.body)):
            rows = [row.strip() for row in match.group().strip().split("\n")]
            if any(_RULED.fullmatch(row) for row in rows):
                continue
            message = "These lines are no table yet: the line below the first is missing."
            remedy = f"Write `|{' --- |' * max(1, rows[0].strip('|').count('|') + 1)}` below the first line."
            yield Problem(document.at(match.start()), "pasted-table", message, remedy, length=len(match.group()))
        for match in _ROWS.finditer(without_code(document.body)):
            head = [cell.strip() for cell in match.group().split("\n")[0].split("\t")]
            if BULLET.match(match.group()):
                continue
            right = f"`| {' | '.join(head)} |`, then `|{' --- |' * len(head)}`, then the other rows in the same way."
            message = "This looks like a table pasted from another program. Its cells run together."
            yield Problem(document.at(match.start()), "pasted-table", message, f"Write {right}", length=len(match.group()))
        for match in _LISTS.finditer(without_code(document.body)):
            first = BULLET.sub("", match.group().split("\n")[0], count=1).strip()
            message = "This looks like a list pasted from another program. Its lines run together."
            remedy = f"Begin each line with a hyphen and a space: `- {first}`, below an empty line."
            yield Problem(document.at(match.start()), "pasted-table", message, remedy, length=len(match.group()))


_VAGUE = frozenset(
    (
        "click here",
        "click",
        "here",
        "see here",
        "link",
        "this",
        "this link",
        "this page",
        "more",
        "read more",
        "learn more",
        "find out more",
    )
)


@rule(Scope.PAGE)
def vague_link(library: Library) -> Iterator[Problem]:
    """The words of a link say where it leads.

    Bad: For our opening times, [click here](times.md).
    Good: See our [opening times](times.md).
    Source: WCAG 2.2, 2.4.4 Link Purpose; NHS digital service manual, Links: no "click here".
    """
    for page in library.pages:
        for run in page.runs if isinstance(page, EasyPage) else (run for each in page.sentences for run in each.runs):
            if run.target is not None and " ".join(re.findall(r"\w+", run.text.lower())) in _VAGUE:
                message = f"'{run.text}' does not say where the link leads."
                yield Problem(run.where, "vague-link", message, "Make a link of the words that do.", length=len(run.text))


_SILENT = re.compile(r"!\[\s{0,20}\]\((?P<way>[^()\s]+)\)")


@rule(Scope.PAGE)
def silent_picture(library: Library) -> Iterator[Problem]:
    """A picture on a standard page says in words what it shows.

    Bad: ![](../pictures/nurse.svg)
    Good: ![A nurse talks with a family.](../pictures/nurse.svg)
    Source: WCAG 2.2, 1.1.1 Non-text Content.
    """
    for document in library.documents:
        for match in _SILENT.finditer(without_code(document.body)):
            line = document.body[document.body.rfind("\n", 0, match.start()) + 1 :]
            if is_outside(match["way"]) or match["way"].startswith("//") or line.startswith("#"):
                continue  # of which other rules tell
            picture = library.pictures.get(posixpath.splitext(posixpath.basename(match["way"]))[0])
            shows = picture.shows if picture else "What it shows."
            where, remedy = document.at(match.start()), f"Write ![{shows}]({match['way']})"
            message = "This picture has no words for people who do not see it."
            yield Problem(where, "silent-picture", message, remedy, Level.SHOULD, len(match.group()))

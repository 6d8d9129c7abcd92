"""What every format is made from: the Easy Read edition as books, each statement with its id."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from easyread.model import EasyPage, Edition, Library, Location, Origin, Reference, Run, Sentence, Statement, Word
from easyread.pages.outline import Outline
from easyread.pages.shown import Shown, fields_place
from easyread.paths import CONTENT, SITE, WORDS
from easyread.pictures.licences import LICENCES
from easyread.reviews.sessions import checked_book
from easyread.text.countries import country_of
from easyread.text.ids import names
from easyread.text.language import long_date
from easyread.text.links import typed_address
from easyread.text.said import Said, full_label, label, said
from easyread.text.word_list import known_words

WHOLE = "easy-read"
_YEAR = re.compile(r"\b(19|20)\d\d\b")
LEAFLET = 12
"""Statements that stand on two pages of paper at 18 point."""
_PICTURED = ("easy-read", "This booklet is in Easy Read.", "Easy Read means easy words with pictures.")
_WORDS_ONLY = ("easy-read", "This booklet is in Easy Read.", "Easy Read means easy words and short sentences.")
_HARD_WORDS = ("hard-word", "Hard words are in bold.", "The list of hard words says what they mean.")
_TOGETHER = ("supporter", "You can ask someone to read this with you.", "It can be a friend, a family member or a supporter.")
HOW_TO_USE = (_PICTURED, _WORDS_ONLY, _HARD_WORDS, _TOGETHER)
"""Pictures and sentences. They keep the rules of Easy Read themselves."""


def anchor(name: str) -> str:
    """A statement's id, or another of its form, as a name that XML and Word allow."""
    return "s-" + name.replace("/", "-").replace("#", "-")


def on_paper(statement: Statement) -> Statement:
    """The statement as paper tells it: with a line for each address of the web that its words do not say."""
    told = ((run.target, typed_address(run.target, statement.text)) for run in statement.runs if run.target)
    lines = dict.fromkeys((target, address) for target, address in told if address)
    return replace(statement, sentences=(*statement.sentences, *(_website(*line, statement.where) for line in lines)))


def _website(target: str, address: str, where: Location) -> Sentence:
    return Sentence((Run("Website: ", where), Run(address, where, target=target)), where)


@dataclass(frozen=True, slots=True)
class Item:
    """A statement in a book."""

    statement: Statement
    heading: str = ""
    """The heading that it is the first one under, empty for every other statement."""
    part: str = ""
    """The first page of the part whose title that heading is, on the tour. Empty for every other heading."""

    @property
    def id(self) -> str:
        return self.statement.id

    @property
    def heading_id(self) -> str:
        """The heading's name, of the form of an id. A title has the same wherever it is said."""
        return f"{self.part}#title" if self.part else f"{self.id}-heading"

    @property
    def anchor(self) -> str:
        """The id as a name that XML and Word allow."""
        return anchor(self.id)

    @property
    def hash(self) -> str:
        """Of the words and the picture's name, so that others can tell whether it changed."""
        return hashlib.sha256(f"{self.statement.text}\n{self.statement.picture.key}".encode()).hexdigest()[:16]


@dataclass(frozen=True)
class Chapter:
    """A page of the website."""

    key: str
    title: str
    picture: str
    """A picture's name."""
    items: tuple[Item, ...]
    path: str
    """The source."""
    label: str = ""
    """`Pledge 6 of 24`, in easy words. Empty for a page without a number."""
    said: tuple[Said, ...] = ()
    """What its fields say, in easy words."""
    part: int = 0
    """The number of the part of the edition that it is in, from 1 in the order of the menu. 0 for what is in none."""
    opens_part: bool = False
    """Whether it is the first page of its part, whose title is the part's."""

    @cached_property
    def about(self) -> tuple[Item, ...]:
        """The same as one statement without a picture. Nothing where there is nothing to say."""
        lines = [line for line in (self.label, *(line for each in self.said for line in each.lines)) if line]
        return tuple(_about(self.key, lines))

    @property
    def shown(self) -> tuple[Item, ...]:
        """All that a reader meets, in order."""
        return (*self.about, *self.items)


@dataclass(frozen=True)
class Book:
    """The whole Easy Read edition, or one section of it."""

    name: str
    """What its files' names begin with: `easy-read`, `easy-read-services`."""
    title: str
    picture: str
    chapters: tuple[Chapter, ...]
    words: tuple[Word, ...]
    """The hard words that it marks, in the alphabet's order."""
    organisation: str
    plan: str
    phone: str
    email: str
    published: date | None
    made_from: tuple[str, ...]
    """The titles of the texts it is made from."""
    credits: tuple[str, ...]
    """Whose the pictures are, a sentence a set."""
    checked: str
    """Whether people with learning disabilities checked it, as records tell."""
    language: str
    """As HTML names it: `en-GB`."""
    licence: str
    """Of its words, by the name in `pictures.licences`. Empty where nothing is said."""
    plans: tuple[str, ...] = ()
    """The plans it is made from whose titles tell their years: `Library Plan 2023 to 2028`."""
    part: int = 0
    """The number of the part of the edition that it is. 0 for the whole."""

    @property
    def is_leaflet(self) -> bool:
        """Whether it is so short that a cover and a list of contents would be half of it."""
        return len(self.chapters) == 1 and len(self.chapters[0].items) <= LEAFLET

    @property
    def date(self) -> str:
        """`22 November 2026`, empty when none is set."""
        return long_date(self.published) if self.published else ""

    @property
    def day(self) -> str:
        """`2026-11-22`, empty when none is set."""
        return self.published.isoformat() if self.published else ""

    @cached_property
    def word_list(self) -> Chapter:
        """The hard words, each with what it means."""
        return Chapter("words", "Hard words", "hard-word", tuple(_word_items(self.words)), WORDS)

    @cached_property
    def meanings(self) -> Chapter:
        """The same for listening and for braille, without the word before its meaning, which names it."""
        items = (Item(replace(item.statement, sentences=item.statement.sentences[1:])) for item in self.word_list.items)
        return replace(self.word_list, items=tuple(items))

    @cached_property
    def to_read(self) -> tuple[Chapter, ...]:
        """What a page of paper or a screen shows: the chapters, the hard words if it marks any, and how to ask."""
        return (*self.chapters, *([self.word_list] if self.words else []), *self._ways_to_ask)

    @cached_property
    def to_hear(self) -> tuple[Chapter, ...]:
        """The same for ears and fingers."""
        return (*self.chapters, *([self.meanings] if self.words else []), *self._ways_to_ask)

    @property
    def _ways_to_ask(self) -> tuple[Chapter, ...]:
        return (self.contact,) if self.phone or self.email else ()

    @cached_property
    def contact(self) -> Chapter:
        """How to reach the people who publish it."""
        lines = [(name, f"{name.capitalize()}: {each}") for name, each in (("phone", self.phone), ("email", self.email)) if each]
        return Chapter("contact-us", "Ask us", "phone", tuple(_items_of("contact-us", lines)), SITE)

    @cached_property
    def how_to_use(self) -> Chapter:
        """What a reader of a booklet should know first."""
        return self._how_to_use(_PICTURED)

    def _how_to_use(self, easy_read: tuple[str, ...]) -> Chapter:
        lines = (easy_read, *((_HARD_WORDS,) if self.words else ()), _TOGETHER)
        return Chapter("how-to-use", "How to use this booklet", "easy-read", tuple(_items_of("how-to-use", lines)), "")

    def printed(self, pictures: bool) -> tuple[Chapter, ...]:
        """All that a booklet shows between its contents and its back page, without words about pictures where it has none."""
        return (self._how_to_use(_PICTURED if pictures else _WORDS_ONLY), *self.to_read)

    def level_of(self, chapter: Chapter) -> int:
        """Of its heading: 2 within a part of the whole, which its first page names, and 1 for every other."""
        return 1 if self.part or chapter.opens_part or not chapter.part else 2

    def starts_page(self, chapter: Chapter) -> bool:
        """Whether it begins a page of paper: the parts of the whole do."""
        return chapter.opens_part and not self.part

    @property
    def who_made_it(self) -> tuple[str, ...]:
        """Sentences of credit. Nothing is claimed of people that no record tells."""
        return (*self.who_wrote_it, *self.credits)

    @property
    def who_wrote_it(self) -> tuple[str, ...]:
        """The same without whose the pictures are."""
        made_from = (f"We made it from: {'; '.join(self.made_from)}.",) if self.made_from else ()
        words = (f"Words: {LICENCES[self.licence].name}.",) if self.licence else ()
        return (f"{self.organisation} publishes this.", *made_from, self.checked, *words)

    @cached_property
    def made_by(self) -> Chapter:
        """The same as a chapter, without pictures."""
        items = _items_of("who-made-it", [("", text) for text in self.who_made_it])
        return Chapter("who-made-it", "Who made this", "", tuple(items), "")

    @property
    def items(self) -> Iterator[Item]:
        """Every statement, in order."""
        for chapter in self.chapters:
            yield from chapter.items


def plans_of(origins: Iterable[Origin]) -> tuple[str, ...]:
    """The larger texts that some are parts of, where their titles tell years: `Library Plan 2023 to 2028`. Each once."""
    return tuple(dict.fromkeys(origin.part_of for origin in origins if _YEAR.search(origin.part_of)))


def make_books(outline: Outline, chapters: Sequence[Chapter] = ()) -> tuple[Book, ...]:
    """The whole plan, then each section of it. None where there is no Easy Read page. Pages about the website are for the web alone.

    `chapters` are those of `make_chapters`, where they are there already: the whole and a part of it share them.
    """
    by_key = {chapter.key: chapter for chapter in chapters or make_chapters(outline)}
    pages = [(shown, by_key[shown.page.key]) for shown in outline.shown]
    plan = [pair for pair in pages if pair[0].documents[0].path.startswith(f"{CONTENT}/")] or pages
    books = [_book(WHOLE, outline.library.site.easy_name, plan, outline)] if plan else []
    for part, section in enumerate(outline.easy_parts, 1):
        folder = section.index.folder
        if inside := [pair for pair in pages if pair[0].documents[0].folder == folder]:
            books.append(_book(f"{WHOLE}-{folder.replace('/', '-')}", inside[0][0].page.title, inside, outline, part))
    return tuple(books)


def make_chapters(outline: Outline) -> tuple[Chapter, ...]:
    """Every Easy Read page as it is heard by itself, also those about the website and at last the tour, which no book has."""
    return (*(_chapter(each, outline) for each in outline.shown), *([_whole(outline.tour)] if outline.tour else []))


def _book(name: str, title: str, inside: Sequence[tuple[Shown, Chapter]], outline: Outline, part: int = 0) -> Book:
    library, site = outline.library, outline.library.site
    shown = [each for each, _ in inside]
    documents = [document for each in shown for document in each.documents]
    pages = [outline.easy[document.key] for document in documents]
    origins = library.origins_of(documents)
    return Book(
        name=name,
        title=title,
        picture=shown[0].page.picture.key,
        chapters=tuple(chapter for _, chapter in inside),
        words=_explained(pages, library),
        organisation=site.organisation,
        plan=site.plan,
        phone=site.phone,
        email=site.email,
        published=site.published,
        checked=checked_book(library, pages),
        made_from=tuple(origin.cited for origin in origins),
        plans=plans_of(origins),
        part=part,
        language=country_of(site).language,
        licence=site.words_licence,
        credits=_credits(pages, library),
    )


def _explained(pages: Sequence[EasyPage], library: Library) -> tuple[Word, ...]:
    """The hard words that some pages mark, in the order of the list."""
    known = known_words(library.words)
    used = {known[form].word for page in pages for form in page.hard_words if form in known}
    return tuple(word for word in library.words if word.word in used)


def _credits(pages: Sequence[EasyPage], library: Library) -> tuple[str, ...]:
    """Whose pictures some pages show."""
    sets = {library.pictures[ref.key].set for page in pages for ref in page.pictures if ref.key in library.pictures}
    return tuple(f"Pictures: {each.title}. {each.credit}" for each in library.sets if each in sets and each.credit)


def _chapter(shown: Shown, outline: Outline) -> Chapter:
    page, document = shown.page, shown.documents[0]
    part = next((number for number, section in enumerate(outline.easy_parts, 1) if document.key in section.positions), 0)
    opens = bool(part) and document.is_index
    chapter = replace(_whole(page), part=part, opens_part=opens)
    if not shown.is_whole:
        return replace(chapter, items=tuple(_parts(shown)))
    label = full_label(document, Edition.EASY, outline.library) if document.number else ""
    return replace(chapter, label=label, said=said(document, Edition.EASY))


def _whole(page: EasyPage) -> Chapter:
    """A page as it was written."""
    items = (item for section in page.sections for item in _under(section.title, section.statements, section.part))
    return Chapter(page.key, page.title, page.picture.key, tuple(items), page.path)


def _parts(shown: Shown) -> Iterator[Item]:
    """Each of several sources under its title and number, with what its fields say."""
    for section, document in zip(shown.page.sections, shown.documents, strict=True):
        number = label(document, Edition.EASY) if document.number else ""
        yield from _under(f"{number}: {section.title}" if number else section.title, section.statements)
        lines = [line for each in said(document, Edition.EASY) for line in each.lines]
        yield from _about(document.key, lines, fields_place(document))


def _under(heading: str, statements: Sequence[Statement], part: str = "") -> Iterator[Item]:
    for place, statement in enumerate(statements):
        yield Item(statement, heading, part) if place == 0 else Item(statement)


def _about(key: str, lines: Sequence[str], place: str = "") -> Iterator[Item]:
    """What fields say as one statement without a picture, with its place on a page of parts. Nothing where there is nothing to say."""
    for item in _items_of(key, [("", *map(_ended, lines))]) if lines else ():
        yield replace(item, statement=replace(item.statement, id=f"{key}#about", place=place))


def _word_items(words: Sequence[Word]) -> Iterator[Item]:
    for word, called in zip(words, names(word.word for word in words), strict=True):
        name = Sentence((Run(word.word, word.where, hard=True),), word.where)
        meaning = Sentence((Run(word.meaning, word.where),), word.where)
        yield Item(Statement(word.picture, "", (name, meaning), f"words#{called}"))


def _ended(line: str) -> str:
    """With a full stop, so that a voice pauses."""
    return line if line.endswith((".", "!", "?")) else f"{line}."


def _items_of(key: str, statements: Sequence[Sequence[str]]) -> Iterator[Item]:
    """Statements of our own: a picture's name, then sentences."""
    where = Location("")
    called = names(" ".join(sentences) for _, *sentences in statements)
    for picture, *sentences in statements:
        lines = tuple(Sentence((Run(text, where),), where) for text in sentences)
        yield Item(Statement(Reference(picture, where), "", lines, f"{key}#{next(called)}"))

"""What every format is made from: the Easy Read edition as books, each statement with its id."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from easyread.model import Document, EasyPage, Edition, Location, Reference, Run, Sentence, Statement, Word
from easyread.pages.outline import Outline
from easyread.paths import CONTENT
from easyread.pictures.licences import LICENCES
from easyread.reviews.sessions import checked_book
from easyread.text.countries import country_of
from easyread.text.language import long_date
from easyread.text.said import Said, full_label, said
from easyread.text.words import known_words

WHOLE = "easy-read"
HOW_TO_USE = (
    ("easy-read", "This booklet is in Easy Read.", "Easy Read means easy words with pictures."),
    ("hard-word", "Hard words are in bold.", "The list of hard words says what they mean."),
    ("supporter", "You can ask someone to read this with you.", "It can be a friend, a family member or a supporter."),
)
"""Pictures and sentences. They keep the rules of Easy Read themselves."""


def anchor(name: str) -> str:
    """A statement's id, or another of its form, as a name that XML and Word allow."""
    return "s-" + name.replace("/", "-").replace("#", "-")


@dataclass(frozen=True, slots=True)
class Item:
    """A statement in a book."""

    id: str
    """`services/swimming#2`: the page's key, and the statement's number on it from 1, which is its anchor on the website."""
    statement: Statement
    heading: str = ""
    """The heading that it is the first one under, empty for every other statement."""

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

    @cached_property
    def about(self) -> tuple[Item, ...]:
        """The same as one statement without a picture. Nothing where there is nothing to say."""
        lines = [line for line in (self.label, *(line for each in self.said for line in each.lines)) if line]
        items = _items_of(self.key, [("", *map(_ended, lines))]) if lines else ()
        return tuple(replace(item, id=f"{self.key}#about") for item in items)

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
    credits: tuple[str, ...]
    """Whose the pictures are, a sentence a set."""
    checked: str
    """Whether people with learning disabilities checked it, as records tell."""
    language: str
    """As HTML names it: `en-GB`."""
    licence: str
    """Of its words, by the name in `pictures.licences`. Empty where nothing is said."""

    @property
    def date(self) -> str:
        """`22 November 2026`, empty when none is set."""
        return long_date(self.published) if self.published else ""

    @property
    def word_list(self) -> Chapter:
        """The hard words, each with what it means."""
        return Chapter("words", "Hard words", "hard-word", tuple(_word_items(self.words)), f"{CONTENT}/words.yml")

    @property
    def meanings(self) -> Chapter:
        """The same for listening and for braille, without the word before its meaning, which names it."""
        items = (Item(item.id, replace(item.statement, sentences=item.statement.sentences[1:])) for item in self.word_list.items)
        return replace(self.word_list, items=tuple(items))

    @property
    def to_read(self) -> tuple[Chapter, ...]:
        """What a page of paper or a screen shows: the chapters, the hard words if it marks any, and how to ask."""
        return (*self.chapters, *([self.word_list] if self.words else []), self.contact)

    @property
    def to_hear(self) -> tuple[Chapter, ...]:
        """The same for ears and fingers."""
        return (*self.chapters, *([self.meanings] if self.words else []), self.contact)

    @property
    def contact(self) -> Chapter:
        """How to reach the people who publish it."""
        lines = (("phone", f"Phone: {self.phone}"), ("email", f"Email: {self.email}"))
        return Chapter("contact-us", "Ask us", "phone", tuple(_items_of("contact-us", lines)), f"{CONTENT}/site.yml")

    @property
    def how_to_use(self) -> Chapter:
        """What a reader of a booklet should know first."""
        return Chapter("how-to-use", "How to use this booklet", "easy-read", tuple(_items_of("how-to-use", HOW_TO_USE)), "")

    @property
    def who_made_it(self) -> tuple[str, ...]:
        """Sentences of credit. Nothing is claimed of people that no record tells."""
        words = (f"Words: {LICENCES[self.licence].name}.",) if self.licence else ()
        return (f"{self.organisation} publishes this.", self.checked, *words, *self.credits)

    @property
    def made_by(self) -> Chapter:
        """The same as a chapter, without pictures."""
        items = _items_of("who-made-it", [("", text) for text in self.who_made_it])
        return Chapter("who-made-it", "Who made this", "", tuple(items), "")

    @property
    def items(self) -> Iterator[Item]:
        """Every statement, in order."""
        for chapter in self.chapters:
            yield from chapter.items


def make_books(outline: Outline) -> tuple[Book, ...]:
    """The whole edition, then each section of the plan. None where there is no Easy Read page."""
    both = [document for document in outline.documents if document.key in outline.easy]
    books = [_book(WHOLE, outline.library.site.easy_name, both, outline)] if both else []
    for section in outline.menu:
        pages = [page for page in section.pages if page.key in outline.easy]
        if pages:
            name = f"{WHOLE}-{section.index.folder.replace('/', '-')}"
            books.append(_book(name, outline.easy[pages[0].key].title, pages, outline))
    return tuple(books)


def _book(name: str, title: str, documents: Sequence[Document], outline: Outline) -> Book:
    library, site = outline.library, outline.library.site
    pages = [outline.easy[document.key] for document in documents]
    marked = {run.text.casefold() for page in pages for statement in page.statements for run in statement.runs if run.hard}
    known = known_words(library.words)
    used = {known[form].word for form in marked if form in known}
    sets = {library.pictures[ref.key].set for page in pages for ref in page.pictures if ref.key in library.pictures}
    return Book(
        name=name,
        title=title,
        picture=pages[0].picture.key,
        chapters=tuple(_chapter(document, outline) for document in documents),
        words=tuple(word for word in library.words if word.word in used),
        organisation=site.organisation,
        plan=site.plan,
        phone=site.phone,
        email=site.email,
        published=site.published,
        checked=checked_book(library, pages),
        language=country_of(site).language,
        licence=site.words_licence,
        credits=tuple(f"Pictures: {each.title}. {each.credit}" for each in library.sets if each in sets and each.credit),
    )


def _chapter(document: Document, outline: Outline) -> Chapter:
    page = outline.easy[document.key]
    label = full_label(document, Edition.EASY, outline.library) if document.number else ""
    said_of_it = said(document, Edition.EASY)
    return Chapter(page.key, page.title, page.picture.key, tuple(_items(page)), page.path, label, said_of_it)


def _items(page: EasyPage) -> Iterator[Item]:
    headings = (section.title if place == 0 else "" for section in page.sections for place in range(len(section.statements)))
    return (Item(name, statement, heading) for (name, statement), heading in zip(page.by_id.items(), headings, strict=True))


def _word_items(words: Sequence[Word]) -> Iterator[Item]:
    for number, word in enumerate(words, 1):
        name = Sentence((Run(word.word, word.where, hard=True),), word.where)
        meaning = Sentence((Run(word.meaning, word.where),), word.where)
        yield Item(f"words#{number}", Statement(word.picture, "", (name, meaning)))


def _ended(line: str) -> str:
    """With a full stop, so that a voice pauses."""
    return line if line.endswith((".", "!", "?")) else f"{line}."


def _items_of(key: str, statements: Sequence[Sequence[str]]) -> Iterator[Item]:
    """Statements of our own: a picture's name, then sentences."""
    where = Location("")
    for number, (picture, *sentences) in enumerate(statements, 1):
        lines = tuple(Sentence((Run(text, where),), where) for text in sentences)
        yield Item(f"{key}#{number}", Statement(Reference(picture, where), "", lines))

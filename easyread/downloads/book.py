"""What every format is made from: the Easy Read edition as books, each statement with its id."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from easyread.model import EasyPage, Library, Location, Reference, Run, Sentence, Statement, Word
from easyread.pages.outline import Outline
from easyread.paths import SITE, WORDS
from easyread.reviews.sessions import checked_book
from easyread.text.ids import names
from easyread.text.language import long_date
from easyread.text.word_list import known_words

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

    statement: Statement
    heading: str = ""
    """The heading that it is the first one under, empty for every other statement."""

    @property
    def id(self) -> str:
        return self.statement.id

    @property
    def anchor(self) -> str:
        """The id as a name that XML and Word allow."""
        return anchor(self.id)

    @property
    def hash(self) -> str:
        """Of the words and the picture's name, so that others can tell whether it changed."""
        return hashlib.sha256(f"{self.statement.text}\n{self.statement.picture.key}".encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Chapter:
    """A page of the website."""

    key: str
    title: str
    picture: str
    """A picture's name."""
    items: tuple[Item, ...]
    path: str
    """The source."""


@dataclass(frozen=True)
class Book:
    """The whole Easy Read edition, or one section of it."""

    name: str
    """What its files' names begin with: `easy-read`, `easy-read-commitments`."""
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

    @property
    def date(self) -> str:
        """`22 November 2026`, empty when none is set."""
        return long_date(self.published) if self.published else ""

    @property
    def word_list(self) -> Chapter:
        """The hard words, each with what it means."""
        return Chapter("words", "Hard words", "hard-word", tuple(_word_items(self.words)), WORDS)

    @property
    def meanings(self) -> Chapter:
        """The same for listening and for braille, without the word before its meaning, which names it."""
        items = (Item(replace(item.statement, sentences=item.statement.sentences[1:])) for item in self.word_list.items)
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
        """How to reach the people who made it."""
        lines = (("phone", f"Phone: {self.phone}"), ("email", f"Email: {self.email}"))
        return Chapter("contact-us", "Ask us", "phone", tuple(_items_of("contact-us", lines)), SITE)

    @property
    def how_to_use(self) -> Chapter:
        """What a reader of a booklet should know first."""
        return Chapter("how-to-use", "How to use this booklet", "easy-read", tuple(_items_of("how-to-use", HOW_TO_USE)), "")

    @property
    def who_made_it(self) -> tuple[str, ...]:
        """Sentences of credit. Nothing is claimed of people that no record tells."""
        return (f"{self.organisation} made this.", self.checked, *self.credits)

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
    easy = [outline.easy[document.key] for document in outline.documents if document.key in outline.easy]
    books = [_book(WHOLE, outline.library.site.easy_name, easy, outline.library)] if easy else []
    for section in outline.menu:
        pages = [outline.easy[page.key] for page in section.pages if page.key in outline.easy]
        if pages:
            name = f"{WHOLE}-{section.index.folder.replace('/', '-')}"
            books.append(_book(name, pages[0].title, pages, outline.library))
    return tuple(books)


def _book(name: str, title: str, pages: Sequence[EasyPage], library: Library) -> Book:
    site = library.site
    marked = {word for page in pages for word in page.hard_words}
    known = known_words(library.words)
    used = {known[form].word for form in marked if form in known}
    sets = {library.pictures[ref.key].set for page in pages for ref in page.pictures if ref.key in library.pictures}
    return Book(
        name=name,
        title=title,
        picture=pages[0].picture.key,
        chapters=tuple(map(_chapter, pages)),
        words=tuple(word for word in library.words if word.word in used),
        organisation=site.organisation,
        plan=site.plan,
        phone=site.phone,
        email=site.email,
        published=site.published,
        checked=checked_book(library, pages),
        credits=tuple(f"Pictures: {each.title}. {each.credit}" for each in library.sets if each in sets and each.credit),
    )


def _chapter(page: EasyPage) -> Chapter:
    return Chapter(page.key, page.title, page.picture.key, tuple(_items(page)), page.path)


def _items(page: EasyPage) -> Iterator[Item]:
    headings = (section.title if place == 0 else "" for section in page.sections for place in range(len(section.statements)))
    return map(Item, page.statements, headings)


def _word_items(words: Sequence[Word]) -> Iterator[Item]:
    for word, called in zip(words, names(word.word for word in words), strict=True):
        name = Sentence((Run(word.word, word.where, hard=True),), word.where)
        meaning = Sentence((Run(word.meaning, word.where),), word.where)
        yield Item(Statement(word.picture, "", (name, meaning), f"words#{called}"))


def _items_of(key: str, statements: Sequence[Sequence[str]]) -> Iterator[Item]:
    """Statements of our own: a picture's name, then sentences."""
    where = Location("")
    called = names(" ".join(sentences) for _, *sentences in statements)
    for picture, *sentences in statements:
        lines = tuple(Sentence((Run(text, where),), where) for text in sentences)
        yield Item(Statement(Reference(picture, where), "", lines, f"{key}#{next(called)}"))

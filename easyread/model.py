"""The nouns: what a source says, and where it says it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property
from itertools import groupby
from types import MappingProxyType
from typing import TYPE_CHECKING

from easyread.characters import PRINTED
from easyread.paths import PICTURES

if TYPE_CHECKING:
    from easyread.records import Accessibility, Evaluation, Findings, News, Record, Release, Session


_STEERING = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_QUOTED = re.compile(r"'([^']{91,})'")
LONGEST_QUOTE = 90
"""Characters of a quoted value that a problem shows."""
LONGEST_MESSAGE = 900


def printable(text: str) -> str:
    """The text with what would steer a terminal or a log, or cannot be written, as `\\x1b`."""
    return _STEERING.sub(lambda match: match.group().encode("unicode_escape").decode(), text)


def _told(text: str) -> str:
    """Printable, and with what it quotes cut short."""
    cut = _QUOTED.sub(lambda match: f"'{match[1][: LONGEST_QUOTE - 1]}…'", printable(text))
    return cut if len(cut) <= LONGEST_MESSAGE else f"{cut[: LONGEST_MESSAGE - 1]}…"


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A place in a source. Lines and columns count from 1, columns in characters."""

    path: str
    """From the project's root, with forward slashes."""
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{printable(self.path)}:{self.line}:{self.column}"


class Level(StrEnum):
    """How much a problem matters."""

    MUST = "must"
    """Fails `mkdocs build --strict` and `python -m easyread check`."""
    SHOULD = "should"
    """Is told and counted."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """Something an author can put right."""

    where: Location
    rule: str
    """The rule's name, in kebab-case."""
    message: str
    """What is wrong."""
    remedy: str
    """What to do about it."""
    level: Level = Level.MUST
    length: int = 0
    """Of the words concerned, in characters from `where`. 0 when it is not about certain words."""

    def __post_init__(self) -> None:
        """However it was put together, telling it does no harm and takes no more than some lines."""
        object.__setattr__(self, "message", _told(self.message))
        object.__setattr__(self, "remedy", _told(self.remedy))

    def __str__(self) -> str:
        return f"{self.where}: {self.rule}: {self.message} {self.remedy}"


class Edition(StrEnum):
    """For whom a page is written."""

    STANDARD = "standard"
    EASY = "easy"
    REVIEW = "review"
    """For the people who compare and test the other two."""


@dataclass(frozen=True, slots=True)
class Reference:
    """One source naming another."""

    key: str
    where: Location


@dataclass(frozen=True, slots=True)
class Link:
    """A link or picture in the Markdown of a standard page."""

    target: str
    """As written: a path from the page's own folder, or an address on the web."""
    where: Location
    start: int
    """Where the target begins in the page's body, counted in characters from 0."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a sentence that is plain, or a hard word, or a link."""

    text: str
    where: Location
    """Where its words begin."""
    hard: bool = False
    target: str | None = None
    target_at: Location | None = None
    """Where a link's target begins."""
    code: bool = False
    """Whether it stands as code, about which no rule of words has anything to say."""


@dataclass(frozen=True)
class Sentence:
    """One line of a statement, or a sentence of a standard page."""

    runs: tuple[Run, ...]
    where: Location

    @cached_property
    def text(self) -> str:
        """The words alone."""
        return "".join(run.text for run in self.runs)

    @cached_property
    def prose(self) -> str:
        """The same, as long, with an x for each character of code."""
        return "".join("x" * len(run.text) if run.code else run.text for run in self.runs)

    def at(self, offset: int) -> Location:
        """The place in the source of a character of `text`, counted from 0."""
        for run in self.runs:
            if offset < len(run.text):
                return Location(run.where.path, run.where.line, run.where.column + offset)
            offset -= len(run.text)
        return self.where


class BlockKind(StrEnum):
    """What a part of a standard page is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    """A paragraph in a list."""
    QUOTE = "quote"
    TERM = "term"
    DEFINITION = "definition"
    FOOTNOTE = "footnote"
    TITLE = "title"
    """Of a box or tab."""
    BOX = "box"
    """A paragraph in a box or tab."""
    ROW = "row"
    """Of a table, with a `|` between cells."""
    HTML = "html"
    CODE = "code"
    ABBREVIATION = "abbreviation"
    """What a short form stands for."""

    @property
    def is_prose(self) -> bool:
        """Whether it is made of sentences."""
        return self in _PROSE


_PROSE = frozenset(map(BlockKind, ("paragraph", "item", "quote", "definition", "footnote", "box", "html")))


@dataclass(frozen=True)
class Block:
    """A part of a standard page that has words."""

    kind: BlockKind
    level: int
    """Of a heading, from 1. Of any other: how many lists, quotes and boxes it stands in."""
    sentences: tuple[Sentence, ...]
    """One for a block that is no prose."""

    @property
    def where(self) -> Location:
        return self.sentences[0].where

    @cached_property
    def text(self) -> str:
        """The words alone, one space apart."""
        return " ".join(" ".join(sentence.text for sentence in self.sentences).split())


@dataclass(frozen=True, slots=True)
class Statement:
    """One idea in easy words beside one picture: the unit of Easy Read."""

    picture: Reference
    """The picture's name, which is its file name without the ending."""
    alt: str
    """What the picture adds to the words. Empty when the words say it all."""
    sentences: tuple[Sentence, ...]
    id: str = ""
    """Its page's key and its own name, which lasts: `services/swimming#free-lessons-children-3f9a`. Nobody writes one by hand."""
    is_item: bool = False
    """Whether it is an item of the list that a statement before it begins, with a sentence that ends in a colon."""
    source: str = ""
    """Words of the sentence of the standard page that it comes from, or `nothing`. Empty where the author leaves it to be guessed."""

    @property
    def anchor(self) -> str:
        """Its name on its own page."""
        return self.id.partition("#")[2]

    @property
    def where(self) -> Location:
        return self.picture.where

    @property
    def text(self) -> str:
        """The words alone, sentences joined by spaces."""
        return " ".join(sentence.text for sentence in self.sentences)

    @property
    def runs(self) -> tuple[Run, ...]:
        return tuple(run for sentence in self.sentences for run in sentence.runs)


def in_groups(statements: Iterable[Statement]) -> tuple[tuple[Statement, ...], ...]:
    """Statements one by one, and the items of a list together."""
    groups = (tuple(group) for _, group in groupby(enumerate(statements), key=lambda each: -1 if each[1].is_item else each[0]))
    return tuple(tuple(statement for _, statement in group) for group in groups)


@dataclass(frozen=True, slots=True)
class EasySection:
    """The statements under one heading."""

    title: str
    """Empty for the statements before the first heading."""
    statements: tuple[Statement, ...]
    where: Location
    key: str = ""
    """The page that it is the whole of, where several are put together on one."""


@dataclass(frozen=True, slots=True)
class Allowance:
    """An author's leave to break a rule on one page, with the reason."""

    rule: str
    reason: str
    where: Location


@dataclass(frozen=True, slots=True)
class TurnedDown:
    """A rule, or a family of rules, that a site does without or takes less gravely, with the reason."""

    name: str
    level: str
    """`should`, or `off`."""
    reason: str
    where: Location


@dataclass(frozen=True)
class EasyPage:
    """The Easy Read twin of a document."""

    key: str
    """The path without folder and ending, the same as its standard twin's: `services/swimming`."""
    path: str
    title: str
    picture: Reference
    sections: tuple[EasySection, ...]
    allow: tuple[Allowance, ...] = ()

    @property
    def pictures(self) -> tuple[Reference, ...]:
        """Every picture it names, its own first."""
        return (self.picture, *(statement.picture for statement in self.statements))

    @cached_property
    def text(self) -> str:
        """The words of all its sentences, one a line."""
        return "\n".join(sentence.text for sentence in self.sentences)

    @cached_property
    def statements(self) -> tuple[Statement, ...]:
        return tuple(statement for section in self.sections for statement in section.statements)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        return tuple(sentence for statement in self.statements for sentence in statement.sentences)

    @cached_property
    def runs(self) -> tuple[Run, ...]:
        return tuple(run for sentence in self.sentences for run in sentence.runs)

    @cached_property
    def hard_words(self) -> frozenset[str]:
        """The words that it marks as hard, in small letters."""
        return frozenset(run.text.casefold() for run in self.runs if run.hard)

    @cached_property
    def by_id(self) -> Mapping[str, Statement]:
        return {statement.id: statement for statement in self.statements}


@dataclass(frozen=True, slots=True)
class Origin:
    """A text that pages are made from."""

    name: str
    """As pages name it under `source`."""
    title: str
    publisher: str
    whose_words: str
    """Who speaks in it, as "we"."""
    where: Location
    date: str = ""
    """As words, empty where it is not known."""
    address: str = ""
    """On the web, empty where it is not known."""
    part_of: str = ""
    """The larger text that it belongs to."""

    @property
    def cited(self) -> str:
        """Its title, after that of the larger text."""
        return f"{self.part_of}: {self.title}" if self.part_of else self.title


@dataclass(frozen=True, slots=True)
class Wording:
    """One thing in the words of each edition."""

    standard: str = ""
    easy: str = ""

    def of(self, edition: Edition) -> str:
        """The words for readers of an edition. The review pages speak as the standard edition."""
        return self.easy if edition is Edition.EASY else self.standard


@dataclass(frozen=True, slots=True)
class Choice(Wording):
    """What a page may choose in a field."""

    picture: Reference | None = None
    """Of the Easy Read page that is put together for it."""


class FieldType(StrEnum):
    """What a declared field holds."""

    TEXT = "text"
    NUMBER = "whole number"
    DATE = "date"
    CHOICE = "choice"
    CHOICES = "choices"
    """One choice or several."""
    LINKS = "links"
    """To other pages."""
    MEASURES = "measures"
    """What was counted, shown as charts."""
    STATUS = "status"
    """How far something has come: one choice, with its day and its evidence."""
    AREAS = "areas"
    """Blocks of a schematic map."""


EVERYBODY = frozenset((Edition.STANDARD, Edition.EASY))


@dataclass(frozen=True, slots=True)
class KindField:
    """What pages of a kind may say beyond their words, as `site.yml` declares it."""

    name: str
    where: Location
    type: FieldType | None = None
    """None where its declaration is wrong, so that pages are not blamed for that too."""
    label: Wording = Wording()
    required: bool = False
    unique: bool = False
    """Whether no two pages may say the same."""
    shown: frozenset[Edition] = EVERYBODY
    """In which editions the public sees it."""
    when_empty: Wording = Wording()
    """What to say where a page says nothing. Empty to leave the field out there."""
    choices: Mapping[str, Choice] = field(default_factory=lambda: MappingProxyType({}))
    """By the name that a page's source gives, in their order."""


@dataclass(frozen=True, slots=True)
class Kind:
    """What the pages of one folder are."""

    folder: str = ""
    one: Wording = Wording()
    many: Wording = Wording()
    fields: tuple[KindField, ...] = ()
    """In the order in which they are shown."""
    order_by: str = ""
    """The field that orders the pages. Empty where `order` and titles do."""
    group_by: str = ""
    """The field whose choices are headings on the folder's index page."""
    numbered: str = ""
    """The field that numbers the pages: "Pledge 6 of 24"."""
    easy_page_for: str = ""
    """The field of which each choice has one Easy Read page, with all pages that chose it. Empty where each has a page of its own."""
    where: Location = Location("")


@dataclass(frozen=True, slots=True)
class PageLink:
    """A page that a field names."""

    key: str
    where: Location
    title: Wording = Wording()


@dataclass(frozen=True, slots=True)
class Status:
    """How far something has come."""

    choice: str
    """By the name that the field declares."""
    on: date
    evidence: str
    """What shows it, as words or as an address on the web."""


FieldContent = Wording | str | int | date | Status | tuple["str | PageLink | Measure | Area", ...]


@dataclass(frozen=True, slots=True)
class FieldValue:
    """What one page says in one field."""

    field: KindField
    content: FieldContent
    """As the field's type asks: words for each edition, a number, a day, a choice's name, or several of something."""
    where: Location


@dataclass(frozen=True)
class Document:
    """A standard page."""

    key: str
    path: str
    title: str
    summary: str
    """One or two sentences, shown under the title and given to search engines."""
    body: str
    """Markdown, without the front matter."""
    first_line: int = 1
    """The line of the file at which the body begins."""
    order: int = 0
    """Its place in its section, and for an index page the section's place in the site. Equal places go by title."""
    see_also: tuple[Reference, ...] = ()
    source: tuple[Reference, ...] = ()
    """What it is made from."""
    help_for: tuple[str, ...] = ()
    """Words after which it is shown on other pages, because whoever reads them may need help."""
    help: str = ""
    """`no` where no help is shown, whatever it says."""
    kind: Kind = Kind()
    fields: tuple[FieldValue, ...] = ()
    """What it says beyond its words, in the order of its kind."""
    built: str = ""
    """Markdown that follows the body and is made from fields: the accessibility statement."""
    layout: str = "text"
    """`text`: its parts one under another. `cards`: side by side. `search`, `pictures`, `credits`, `rules`, `report`, `downloads`, `changes` and `accessibility` end in what they name."""
    blocks: tuple[Block, ...] = ()
    """What the body says, part by part."""
    links: tuple[Link, ...] = ()
    """Links and pictures of the body, in the order of their targets."""
    allow: tuple[Allowance, ...] = ()
    review_by: date | None = None
    """The day by which somebody should look at it and its twin again."""

    @property
    def folder(self) -> str:
        """The section it belongs to, empty for a page at the top."""
        return self.key.rpartition("/")[0]

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Those of its paragraphs, lists and quotations. Headings, tables and code have none."""
        return tuple(sentence for block in self.blocks if block.kind.is_prose for sentence in block.sentences)

    @property
    def headings(self) -> tuple[Block, ...]:
        return tuple(block for block in self.blocks if block.kind is BlockKind.HEADING)

    @cached_property
    def text(self) -> str:
        """All its words, of the title and fields too, without code."""
        said = (sentence.text for block in self.blocks if block.kind is not BlockKind.CODE for sentence in block.sentences)
        return " ".join(" ".join((self.title, self.summary, *said, self.built)).split())

    @property
    def is_index(self) -> bool:
        return self.key.rpartition("/")[2] == "index"

    @property
    def name(self) -> str:
        """The last part of its key."""
        return self.key.rpartition("/")[2]

    @property
    def whole(self) -> str:
        """All its Markdown."""
        return f"{self.body}\n\n{self.built}" if self.built else self.body

    def at(self, offset: int) -> Location:
        """The place in the source of a character of the body, counted from 0."""
        return Location(self.path, self.first_line + self.body.count("\n", 0, offset), offset - self.body.rfind("\n", 0, offset))

    @property
    def linked(self) -> tuple[str, ...]:
        """The keys of the pages that its fields name."""
        contents = (each.content for each in self.fields if isinstance(each.content, tuple))
        return tuple(link.key for content in contents for link in content if isinstance(link, PageLink))

    def value(self, name: str) -> FieldContent | None:
        """What it says in a field, None where it says nothing."""
        return next((each.content for each in self.fields if each.field.name == name), None)

    @property
    def number(self) -> int:
        """Its number among the pages of its kind, 0 where it has none."""
        number = self.value(self.kind.numbered)
        return number if isinstance(number, int) else 0


@dataclass(frozen=True, slots=True)
class Measure:
    """A thing that was counted, once or several times."""

    name: str
    values: tuple[Value, ...]
    unit: str = ""
    """What one of them is, in the plural: `patients`. Empty for a bare number; `%` stands close to it."""


@dataclass(frozen=True, slots=True)
class Value:
    """One count."""

    label: str
    amount: int
    qualifier: str = ""
    """`more than`, `under`, `up to` ..."""


@dataclass(frozen=True, slots=True)
class Area:
    """One block of a schematic map."""

    name: str
    place: str
    """`north`, `west`, `south-west` or `south-east`."""


@dataclass(frozen=True, slots=True)
class Picture:
    """One drawing."""

    name: str
    path: str
    idea: str
    """What it stands for, in plain words."""
    shows: str
    """What a person who cannot see it would want to know."""
    words: tuple[str, ...]
    """What people may look it up by."""
    licence: str
    where: Location
    not_for: str = ""
    """What it might be mistaken for and must not be used for."""
    people: tuple[str, ...] = ()
    """Who of the cast is in it."""
    mood: str = "none"
    """`happy`, `calm`, `unhappy`, or `none` where nobody's face is seen."""
    set: PictureSet | None = None
    """Where it comes from."""
    file: str = ""
    """The file to publish, on this computer. Empty until somebody made it safe."""
    instead: Picture | None = None
    """The one of another set that is shown where this one cannot be used."""
    ending: str = ".svg"
    """What its address ends in."""
    shape: tuple[int, int] = (1, 1)
    """Its width and height, in any unit."""
    says_people: bool = False
    """Whether its list says who is in it, or that nobody is."""
    consent: str = ""
    """Who in it agreed to be shown, and where that is kept."""

    @property
    def is_photograph(self) -> bool:
        """Whether it is a photograph that its own set describes. A symbol set's bitmaps stand for pictures described elsewhere."""
        return self.ending != ".svg" and self.where.path.rpartition("/")[0] == (self.set.folder if self.set else "")

    @property
    def written(self) -> str:
        """The name of its file as pages write it."""
        folder, _, file = self.path.rpartition("/")
        return file if folder == PICTURES else f"{self.name}.svg"

    def fitted(self, side: int) -> tuple[int, int]:
        """Its width and height where the longer of them is `side`, so that nothing is squashed."""
        longest = max(self.shape)
        return max(1, round(self.shape[0] * side / longest)), max(1, round(self.shape[1] * side / longest))

    @property
    def uri(self) -> str:
        """Its address in the site."""
        return f"pictures/{self.name}{self.ending}"


@dataclass(frozen=True, slots=True)
class PictureSet:
    """Pictures from one source."""

    title: str
    style: str
    """`drawings`, `photographs` or `symbols`."""
    licence: str
    credit: str
    folder: str
    publish: str = "all"
    """`all`, or `used-only` where the licence lets only pictures on pages be published."""
    licence_ends: date | None = None
    consent: str = ""
    """Who in the pictures consented, and where that is kept."""
    where: Location = Location("")
    named: Location = Location("")
    """Where `site.yml` names it."""


@dataclass(frozen=True, slots=True)
class Word:
    """A hard word and what it means."""

    word: str
    meaning: str
    picture: Reference
    where: Location
    forms: tuple[str, ...] = ()
    """Other ways to write it, such as a plural."""


@dataclass(frozen=True, slots=True)
class RecordedVoice:
    """A person's recording of a statement."""

    words: str
    """What was read out. When the statement says something else now, the recording no longer counts."""
    path: str
    """Of a WAV file."""
    where: Location


@dataclass(frozen=True, slots=True)
class PlainWord:
    """An office word, and what to say instead."""

    word: str
    say: str
    where: Location
    in_both: bool = False
    """Whether standard pages should do without it too."""


@dataclass(frozen=True, slots=True)
class SameWords:
    """Words for one thing, of which both editions should use one."""

    words: tuple[str, ...]
    where: Location


@dataclass(frozen=True, slots=True)
class Brand:
    """How a site looks, in both editions and in every file. Colours are written `#rrggbb`."""

    colour: str = "#24425c"
    """Of links, headings in print, and the bar at the top, in which words are white."""
    pale: str = "#f0f2f4"
    """Behind boxes."""
    highlight: str = "#ffe169"
    """Behind the way to Easy Read, what is being read out, and around what has the focus."""
    dark_bar: str = "#1b3245"
    """The bar, for people who set their screen to dark."""
    dark_link: str = "#abb7c1"
    dark_pale: str = "#242b31"
    logo: str = ""
    """The file to publish, on this computer."""
    web_font: str = ""
    """The same, of a WOFF2 font."""
    font: str = ""
    """The name of the font on screen and in print. Empty for ours."""
    font_folder: str = ""
    """Of the fonts to print with, from the project's root."""
    places: Mapping[str, Location] = field(default_factory=lambda: MappingProxyType({}))
    """Where `site.yml` gives each of these, by name. What it does not give is made from `colour`."""


@dataclass(frozen=True, slots=True)
class Site:
    """Who publishes, and how to reach them."""

    name: str = ""
    easy_name: str = ""
    """The name of the Easy Read edition."""
    organisation: str = ""
    plan: str = ""
    """The full name of the plan the site tells of, if it tells of one."""
    email: str = ""
    phone: str = ""
    address: str = ""
    """Where it is published, with a slash at its end. Empty where nothing is said."""
    repository: str = ""
    """Where the sources are kept, for "Edit this page"."""
    branch: str = "main"
    forge: str = "github"
    """What the repository is kept with, for the addresses of its forms."""
    editor: str = "no"
    """Whether to publish the page on which to change pages in a browser: `yes` or `no`."""
    picture_sets: tuple[Reference, ...] = ()
    """Folders of pictures to use before our own, the first first."""
    published: date | None = None
    """The day to print on downloads."""
    formats: tuple[Reference, ...] | None = None
    """The formats to make, all of them when nothing is said."""
    review: str = "yes"
    """Whether to publish the review pages: `yes` or `no`."""
    voice: str = "espeak-ng"
    """`espeak-ng`, or `piper` and the path of its model from the project's root."""
    security_until: date | None = None
    """The day until which the e-mail address may be told to people who find a weakness. None: nothing is told."""
    country: str = "england"
    """By its name in `text.countries`."""
    brand: Brand = Brand()
    words_licence: str = ""
    """By its name in `pictures.licences`. Empty where nothing is said."""
    pictures_licence: str = ""
    rules: tuple[TurnedDown, ...] = ()
    kinds: tuple[Kind, ...] = ()
    page: Kind = Kind()
    """What every page may say that is of no kind of its own."""

    def kind_of(self, key: str) -> Kind:
        """The kind of a page. An index page is of none: it introduces the others."""
        folder, _, name = key.rpartition("/")
        return next((kind for kind in self.kinds if kind.folder == folder and name != "index"), self.page)


@dataclass(frozen=True)
class Library:
    """All that was read, in reading order."""

    documents: tuple[Document, ...] = ()
    easy_pages: tuple[EasyPage, ...] = ()
    origins: Mapping[str, Origin] = field(default_factory=lambda: MappingProxyType({}))
    """The texts that pages are made from, by name."""
    words: tuple[Word, ...] = ()
    plain_words: tuple[PlainWord, ...] = ()
    sayings: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """How to say words that a voice gets wrong."""
    recordings: Mapping[str, RecordedVoice] = field(default_factory=lambda: MappingProxyType({}))
    """People's recordings, by statement."""
    records: Mapping[str, Record] = field(default_factory=lambda: MappingProxyType({}))
    """By page: that its two editions were compared."""
    sessions: tuple[Session, ...] = ()
    """Reviews by people with learning disabilities."""
    news: tuple[News, ...] = ()
    """What changed for readers, the newest first."""
    evaluations: tuple[Evaluation, ...] = ()
    """What people found who looked at published pages, alone or with an aid."""
    accessibility: Accessibility | None = None
    """What the accessibility statement says."""
    history: tuple[Release, ...] = ()
    """What was on record at each release, the first first."""
    findings: Findings | None = None
    """What programs found when they last tested all that is published."""
    same_words: tuple[SameWords, ...] = ()
    everyday_words: frozenset[str] = frozenset()
    """Words that everybody here knows although they are rare, in small letters."""
    pictures: Mapping[str, Picture] = field(default_factory=lambda: MappingProxyType({}))
    sets: tuple[PictureSet, ...] = ()
    """Picture sets in their order, our own last."""
    site: Site = field(default_factory=Site)
    beside: bool = False
    """Whether the standard pages are those of a website that is not ours."""
    printed: frozenset[int] = PRINTED
    """The characters that the font to print with has, by number."""
    attachments: tuple[str, ...] = ()
    """The paths of files below `docs/` that are published as they are."""
    today: date = date.min
    """The day for which it was read, for what lapses. Where nobody said, nothing did."""
    problems: tuple[Problem, ...] = ()
    """What was met while reading."""

    @property
    def pages(self) -> tuple[Document | EasyPage, ...]:
        """Every page of both editions."""
        return (*self.documents, *self.easy_pages)

    def origins_of(self, documents: Iterable[Document]) -> tuple[Origin, ...]:
        """The texts that some pages are made from, each once, in the order of their list."""
        named = {reference.key for document in documents for reference in document.source}
        return tuple(origin for name, origin in self.origins.items() if name in named)

    @cached_property
    def totals(self) -> Mapping[str, int]:
        """How many pages there are of each kind, by its folder."""
        return Counter(document.kind.folder for document in self.documents if document.kind.folder)

    @cached_property
    def statements(self) -> Mapping[str, Statement]:
        """Every statement by id."""
        return {statement.id: statement for page in self.easy_pages for statement in page.statements}

"""Easy Read pages as readers get them: one for each source, or several sources put together on one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from easyread.model import Document, EasyPage, EasySection, Location, Statement
from easyread.paths import SITE


@dataclass(frozen=True)
class Shown:
    """An Easy Read page as readers get it."""

    page: EasyPage
    documents: tuple[Document, ...]
    """The standard pages that it tells of, in reading order. Where there are several, each is a part of the page."""

    @property
    def is_whole(self) -> bool:
        """Whether it is one source, as it was written."""
        return self.page.key == self.documents[0].key

    @property
    def leaves_out(self) -> bool:
        """Whether its parts have numbers, and some in between are those of other pages."""
        numbers = {document.number for document in self.documents} - {0}
        return bool(numbers) and max(numbers) - min(numbers) >= len(numbers)


def fields_place(document: Document) -> str:
    """The name of the place on a page of several parts that shows what the fields of one say."""
    return f"{document.name}-about"


def put_together(documents: Sequence[Document], easy: Mapping[str, EasyPage]) -> Iterator[Shown]:
    """The Easy Read pages of some standard pages: one each, or one for each choice of the field that their kind names."""
    both = [document for document in documents if document.key in easy]
    first = {document.kind.folder: place for place, document in reversed(list(enumerate(both))) if document.kind.easy_page_for}
    groups: dict[tuple[int, int, str], list[Document]] = {}
    for place, document in enumerate(both):
        name, number = _choice_of(document)
        key = f"{document.folder}/{name}" if name else document.key
        groups.setdefault((first[document.kind.folder] if name else place, number, key), []).append(document)
    for (_, _, key), members in sorted(groups.items(), key=lambda group: group[0]):
        page = easy[members[0].key]
        yield Shown(page if key == page.key else _joined(key, members, easy), tuple(members))


def _choice_of(document: Document) -> tuple[str, int]:
    """What it chose of the field that makes Easy Read pages, and which choice that is. Empty where it makes none."""
    field = next((each for each in document.kind.fields if each.name == document.kind.easy_page_for), None)
    chosen = document.value(field.name) if field else None
    return (str(chosen), list(field.choices).index(str(chosen))) if field and chosen else ("", 0)


def _joined(key: str, members: Sequence[Document], easy: Mapping[str, EasyPage]) -> EasyPage:
    """Several sources as one page, a part each."""
    kind = members[0].kind
    field = next(each for each in kind.fields if each.name == kind.easy_page_for)
    choice = field.choices[str(members[0].value(field.name))]
    pages = [easy[document.key] for document in members]
    return EasyPage(
        key=key,
        path=SITE,
        title=choice.easy,
        picture=choice.picture or pages[0].picture,
        sections=apart(EasySection(page.title, page.statements, Location(page.path), page.key) for page in pages),
    )


def apart(sections: Iterable[EasySection]) -> tuple[EasySection, ...]:
    """The sections of one page, each statement with a name of its own for its place, also where two sources say the same."""
    taken: set[str] = set()
    return tuple(replace(each, statements=tuple(_placed(one, taken) for one in each.statements)) for each in sections)


def _placed(statement: Statement, taken: set[str]) -> Statement:
    """The statement with a name that is not taken yet, which then is: its own, or with that of its source, or with the way there too."""
    source, _, name = statement.id.partition("#")
    longer = (f"{name}-{way}" for way in (source.rpartition("/")[2], source.replace("/", "-")))
    place = next((each for each in (name, *longer) if each not in taken), name)
    taken.add(place)
    return statement if place == name else replace(statement, place=place)

"""What the search of the Easy Read edition looks in: titles, statements, hard words, and what people call the pictures."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from easyread.model import Document, Edition, Library, Statement
from easyread.pages.outline import Outline
from easyread.pages.shown import Shown
from easyread.text.distress import DISTRESS
from easyread.text.links import WORDS_URI, address_of, easy_uri
from easyread.text.said import lines
from easyread.text.word_list import anchor

INDEX = "assets/easy-index.js"


def index_script(outline: Outline) -> str:
    """The index as a script that sets `easyIndex`, so that it can be loaded without a server too. `called` are all pictures by what
    people call them, which helps with words that no page uses: `chemist` where pages say `pharmacies`. Where somebody asks with a word of
    `distress`, the page at `help` comes first."""
    found = [*(each for shown in outline.shown for each in _page(outline, shown)), *_words(outline.library)]
    called = [_called(outline.library, name) for name in outline.library.pictures]
    index = {"pages": found, "called": called, "distress": DISTRESS, "help": _help(outline)}
    return f"const easyIndex = {json.dumps(index, ensure_ascii=False, separators=(',', ':'))};\n"


def _help(outline: Outline) -> str:
    """Where the page is that tells where to get help, empty where there is none."""
    key = next((each.document.key for each in outline.helps if each.easy), "")
    page, mark, part = outline.easy_address(key).partition("#") if key else ("", "", "")
    return f"{address_of(page)}/{mark}{part}" if page else ""


def _page(outline: Outline, shown: Shown) -> Iterable[dict[str, Any]]:
    """An Easy Read page, or each of its parts where it tells of several standard pages."""
    page = f"{address_of(easy_uri(shown.page.key))}/"
    library = outline.library
    if shown.is_whole:  # without the help that other pages show as well
        yield _entry(
            library, page, shown.page.title, shown.page.picture.key, outline.easy[shown.page.key].statements, shown.documents
        )
        return
    yield _entry(library, page, shown.page.title, shown.page.picture.key, (), ())
    by_key = {document.key: document for document in shown.documents}
    for section in shown.page.sections:
        document, source = by_key[section.key], outline.easy[section.key]
        yield _entry(library, f"{page}#{document.name}", section.title, source.picture.key, source.statements, (document,))


def _entry(
    library: Library,
    to: str,
    title: str,
    picture: str,
    statements: Iterable[Statement],
    documents: Iterable[Document],
) -> dict[str, Any]:
    """`also` holds the words of the picture and of the standard page's title and summary, which a reader may know it by. What fields
    say is found as statements are."""
    documents = tuple(documents)
    also = [*_called(library, picture), *(words for document in documents for words in (document.title, document.summary))]
    said = [[each.text, _picture(library, each.picture.key), "|".join(_called(library, each.picture.key))] for each in statements]
    said += [[line, "", ""] for document in documents for line in lines(document, Edition.EASY)]
    return {"to": to, "title": title, "picture": _picture(library, picture), "also": "|".join(also), "said": said}


def _words(library: Library) -> Iterable[dict[str, Any]]:
    page = f"{address_of(WORDS_URI)}/"
    for word in library.words:
        picture = _picture(library, word.picture.key)
        yield {
            "to": f"{page}#{anchor(word)}",
            "title": word.word,
            "picture": picture,
            "also": "|".join(word.forms),
            "said": [[word.meaning, picture, ""]],
            "word": True,
        }


def _called(library: Library, name: str) -> tuple[str, ...]:
    picture = library.pictures.get(name)
    return (picture.idea, *picture.words) if picture else ()


def _picture(library: Library, name: str) -> str:
    picture = library.pictures.get(name)
    return picture.uri if picture else ""

"""What changed for readers between two versions of the sources, page by page."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence, Set

from easyread.model import Edition, Library, Location, Wording
from easyread.model.records import ChangedPage, Told
from easyread.paths import CONTENT
from easyread.reviews.drift import Change, Kind, changes
from easyread.reviews.units import Unit, easy_units, standard_units
from easyread.text.said import label

LONGEST = 900
"""Characters of a sentence that are kept. One that is longer ends in dots."""
Units = Mapping[str, tuple[Unit, ...]]
"""What each page says, by its path."""


def standard_said(library: Library) -> Units:
    """What each standard page says."""
    return {document.path: standard_units(document) for document in library.documents}


def easy_said(library: Library) -> Units:
    """What each Easy Read page says, with its pictures."""
    return {page.path: easy_units(page) for page in library.easy_pages}


def _reworded(told: Told) -> bool:
    """Whether a statement has other words, and not another picture alone."""
    return told.old.partition(": ")[2] != told.new.partition(": ")[2]


def differences(was: Units, now: Units) -> Iterator[tuple[str, tuple[Change, ...]]]:
    """Each page that is not as it was, by its path, and what changed."""
    for path in sorted(was.keys() | now.keys()):
        if found := changes([unit.words for unit in was.get(path, ())], now.get(path, ())):
            yield path, found


def changed_pages(old: Library, new: Library) -> tuple[ChangedPage, ...]:
    """What changed for readers. Pages for editors, which are in one edition outside the plan, are left out, and so is what only moved."""
    standard, easy = (dict(differences(said(old), said(new))) for said in (standard_said, easy_said))
    documents = {**old.documents_by_key, **new.documents_by_key}
    twins = {**old.easy_by_key, **new.easy_by_key}
    labels = {label(document, Edition.STANDARD) for document in new.documents}
    found = (
        ChangedPage(
            key,
            Wording(document.title, twins[key].title if key in twins else ""),
            _state(key, old, new),
            _told(standard.get(document.path, ()), labels),
            tuple(filter(_reworded, _told(easy.get(twins[key].path, ())))) if key in twins else (),
        )
        for key, document in sorted(documents.items())
        if key in twins or document.path.startswith(f"{CONTENT}/")
    )
    return tuple(each for each in found if each.standard or each.easy)


def _state(key: str, old: Library, new: Library) -> str:
    before, after = (key in library.documents_by_key for library in (old, new))
    return "changed" if before and after else "new" if after else "gone"


def _told(found: Sequence[Change], labels: Set[str] = frozenset()) -> tuple[Told, ...]:
    """In the order of the page as it is, then what is gone."""
    kept = [each for each in found if each.kind is not Kind.MOVED and not (each.new and each.new.words in labels)]
    ordered = sorted(kept, key=lambda each: (each.new is None, each.new.where if each.new else Location(""), each.old))
    return tuple(Told(_cut(each.old), _cut(each.new.words if each.new else "")) for each in ordered)


def _cut(words: str) -> str:
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…"


def written(pages: Sequence[ChangedPage], since: str) -> str:
    """The record of a release, as YAML to keep. The same changes give the same bytes."""
    lines = [
        f"# What changed for readers since {since}, made by: python -m easyread release --since {since}",
        "# You may add your own words for readers of each edition, above `pages:`.",
        '# words: ["We now say where each page comes from."]',
        "# easy:",
        '#   - {picture: document, words: ["We now say where each page comes from."]}',
        "pages:" if pages else "pages: {}",
        *(line for page in pages for line in _page(page)),
    ]
    return "\n".join(lines) + "\n"


def _page(page: ChangedPage) -> Iterator[str]:
    titles = {name: title for name, title in (("standard", page.title.standard), ("easy", page.title.easy)) if title}
    yield f"  {page.key}:"
    yield f"    title: {{{', '.join(f'{name}: {_quoted(title)}' for name, title in titles.items())}}}"
    yield from [f"    state: {page.state}"] if page.state != "changed" else []
    for name, found in (("standard", page.standard), ("easy", page.easy)):
        yield from [f"    {name}:"] if found else []
        for each in found:
            yield from _lines(each)


def _lines(each: Told) -> Iterator[str]:
    if each.old and each.new:
        yield f"      - changed: {_quoted(each.old)}"
        yield f"        to: {_quoted(each.new)}"
    else:
        yield f"      - {'removed' if each.old else 'added'}: {_quoted(each.old or each.new)}"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)

"""What a pull request changes in the words and links of both editions, page by page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import groupby
from pathlib import PurePath

from easyread.checks.causes import not_understood
from easyread.checks.links import links_of
from easyread.model import Level, Library, Problem
from easyread.pages.outline import Outline
from easyread.papers.comment import first, plain
from easyread.paths import EASY_ENDING, SITE, key_of, twin_of
from easyread.reviews.drift import Change, Kind
from easyread.reviews.releases import Units, differences, easy_said, standard_said
from easyread.text.links import address_of, review_uri, standard_uri

SAME_PAGE = 0.5
"""How much of what a page said, of 1, has to stand on a page with another name to be the same page."""


TWINS = 2
"""Files of one page, of which a folder that is renamed holds more."""


@dataclass(frozen=True)
class _Page:
    """What changed of one page of one edition."""

    path: str
    state: str
    lines: tuple[str, ...]
    before: str = ""
    """What it was called, where it has another name."""

    @property
    def way(self) -> tuple[str, str] | None:
        """The folder that it was in and the one that it is in, where nothing else of it changed."""
        (was, _, name), (now, _, name_now) = self.before.rpartition("/"), self.path.rpartition("/")
        return (was, now) if self.before and name == name_now and not self.lines else None


def pages_changed(old: Library, outline: Outline, problems: Sequence[Problem], touched: Set[str], preview: str) -> Iterator[str]:
    """Each page whose words or links changed, with where to see it. A page that cannot be read is only named.

    While the settings are wrong, what they do to pages that nobody touched is left out.
    """
    new = outline.library
    unread = not_understood(problems)
    are_settings_wrong = any(each.where.path == SITE and each.level is Level.MUST for each in problems)
    found = [each for each in _pages(old, new, unread) if each.path in touched or not are_settings_wrong]
    folders = _folders(found, new)
    for (was, now), files in folders.items():
        yield f"\nWhat was in the folder `{was}` is now in `{now}`: {files} files, which say what they said."
    alone = [each for each in found if not (each.way and each.way in folders)]
    for key, changed in groupby(sorted(alone, key=lambda each: (key_of(each.path), each.path.endswith(EASY_ENDING))), _key):
        yield f"\n## {plain(_title(key, new) or _title(key, old))}\n"
        yield from ([links] if (links := where_to_see(key, outline, preview)) else [])
        for each in changed:
            yield f"\n{'Easy Read' if each.path.endswith(EASY_ENDING) else 'Standard'}, `{each.path}`{each.state}\n"
            yield from first(each.lines)
    if not found:
        yield "\nNo sentence and no statement changes."


def _key(each: _Page) -> str:
    return key_of(each.path)


def _folders(found: Sequence[_Page], new: Library) -> dict[tuple[str, str], int]:
    """How many files went from a folder in which none is left to another one."""
    left = {each.path.rpartition("/")[0] for each in new.pages}
    gone = Counter(way for each in found if (way := each.way) and way[0] not in left)
    return {way: files for way, files in gone.items() if files > TWINS}


def _pages(old: Library, new: Library, unread: Set[str]) -> Iterator[_Page]:
    links_were, links_are = _targets(old), _targets(new)
    editions = [(said(old), said(new)) for said in (standard_said, easy_said)]
    renamed = [_renamed(was, now) for was, now in editions]
    twins = [{twin_of(before): twin_of(path) for before, path in names.items()} for names in reversed(renamed)]
    for (was, now), own, of_twins in zip(editions, renamed, twins, strict=True):
        gone, came = was.keys() - now.keys(), now.keys() - was.keys()
        names = _together(own, {before: path for before, path in of_twins.items() if before in gone and path in came})
        called = {path: before for before, path in names.items()}
        changed = dict(differences({names.get(path, path): units for path, units in was.items()}, now))
        for path in sorted((was.keys() | now.keys()) - names.keys()):
            relinked = _relinked(links_were.get(called.get(path, path), []), links_are.get(path, [])) if path in now else ()
            lines = (*map(_line, changed.get(path, ())), *relinked)
            if path in unread and lines:
                yield _Page(path, " cannot be read as it is, see above.", ())
            elif path in called or lines:
                yield _Page(path, _state(path, called, was, now), lines, called.get(path, ""))


def _state(path: str, called: Mapping[str, str], was: Units, now: Units) -> str:
    if path in called:
        return f" is what `{called[path]}` is now called."
    return ":" if path in was and path in now else " (new page):" if path in now else " (page gone):"


def _renamed(was: Units, now: Units) -> dict[str, str]:
    """The new path of each page that says elsewhere much of what it said: the likest first, and of those as like the one of the same name."""
    gone, came = was.keys() - now.keys(), now.keys() - was.keys()
    pairs = ((_shared(was, before, now, path), before, path) for before in gone for path in came)
    likest = sorted((-share, PurePath(before).name != PurePath(path).name, before, path) for share, before, path in pairs)
    names = dict[str, str]()
    for share, _, before, path in likest:
        if -share >= SAME_PAGE and before not in names and path not in names.values():
            names[before] = path
    return names


def _together(own: dict[str, str], of_twins: dict[str, str]) -> dict[str, str]:
    """The new paths of pages by what they say, and of the others by what their twins say."""
    taken = set(own.values())
    return own | {before: path for before, path in of_twins.items() if before not in own and path not in taken}


def _shared(was: Units, before: str, now: Units, path: str) -> float:
    said, says = (Counter(unit.words for unit in units) for units in (was[before], now[path]))
    return (said & says).total() / max(said.total(), says.total(), 1)


def _targets(library: Library) -> dict[str, list[tuple[str, str]]]:
    """By path, the words of each link and where it leads."""
    found: dict[str, list[tuple[str, str]]] = {}
    for path, target, _, words in links_of(library):
        found.setdefault(path, []).append((words, target))
    return found


def _relinked(was: Sequence[tuple[str, str]], now: Sequence[tuple[str, str]]) -> Iterator[str]:
    gone, came = list((Counter(was) - Counter(now)).elements()), (Counter(now) - Counter(was)).elements()
    for words, target in came:
        before = next((each for each in gone if each[0] == words), None)
        if before:
            gone.remove(before)
            yield f"- Link {_named(words)} before: {plain(before[1])}<br>After: {plain(target)}"
        else:
            yield f"- New link {_named(words)} to {plain(target)}"
    yield from (f"- Link gone: {_named(words)} to {plain(target)}" for words, target in gone)


def _named(words: str) -> str:
    return f"'{plain(words)}'" if words else "of a picture"


def _title(key: str, library: Library) -> str:
    return next((page.title for page in library.pages if page.key == key), "")


def where_to_see(key: str, outline: Outline, preview: str) -> str:
    """Where to see a page in each edition, and both side by side."""
    library = outline.library
    standard, easy = (any(page.key == key for page in pages) for pages in (library.documents, library.easy_pages))
    places = {
        **({"Standard page": standard_uri(key)} if standard else {}),
        **({"Easy Read page": outline.easy_address(key)} if easy else {}),
        **({"Side by side": review_uri(key)} if standard and easy and library.site.review else {}),
    }
    shown = [(name, _address(uri)) for name, uri in places.items()]
    if preview:
        return " · ".join(f"[{name}]({preview}{address})" for name, address in shown)
    return "In the built site: " + ", ".join(f"`{address.partition('#')[0]}index.html`" for _, address in shown) if places else ""


def _address(uri: str) -> str:
    page, _, anchor = uri.partition("#")
    return f"{address_of(page)}/".lstrip("/") + (f"#{anchor}" if anchor else "")


def _line(change: Change) -> str:
    before, words = _shown(change.old), _shown(change.new.words if change.new else "")
    match change.kind:
        case Kind.CHANGED:
            return f"- Before: {before}<br>After: {words}"
        case Kind.ADDED:
            return f"- New: {words}"
        case Kind.REMOVED:
            return f"- Gone: {before}"
        case Kind.MOVED:
            return f"- Moved: {words}"


def _shown(words: str) -> str:
    """Of a statement without a picture, that it has none."""
    return plain(f"no picture{words}" if words.startswith(": ") else words)

"""What a pull request does to records, so that whoever lets it in sees who is said to have looked at what."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from easyread.model import EasyPage, Library, Location
from easyread.model.records import Record, Session
from easyread.papers.comment import first, plain
from easyread.reviews.sessions import checked_by, checked_pages
from easyread.text.language import long_date


def records_changed(old: Library, new: Library) -> Iterator[str]:
    """A part about records that came, changed or went, and what pages will say because of them. Nothing where none did."""
    lines = [*_compared(old, new), *_sessions(old, new), *_will_say(old, new)]
    yield from ["\n## Records\n", *first(lines)] if lines else []


def _compared(old: Library, new: Library) -> Iterator[str]:
    gone = {key: each for key, each in old.records.items() if key not in new.records}
    moved = [_content(each) for each in gone.values()]
    came = [_content(each) for key, each in new.records.items() if key not in old.records]
    for key, each in new.records.items():
        was = old.records.get(key)
        if was != each and not (was is None and _content(each) in moved):
            yield f"- {'Changed' if was else 'New'}: `{key}`, {_told(each)}{f' Before: {_told(was)}' if was else ''}"
    broken = {each.where.path for each in new.problems}
    for key, each in gone.items():
        if _content(each) not in came and each.where.path not in broken:
            yield f"- Gone: `{key}`, {_told(each)}"


def _content(each: Record) -> Record:
    """The record, wherever it lies."""
    return replace(each, where=Location(""))


def _told(each: Record) -> str:
    told = f"both pages compared by '{plain(each.by)}' on {long_date(each.on)}."
    told += f" Corrected without a comparison: {plain('; '.join(each.corrected))}." if each.corrected else ""
    told += f" The same although the check finds that they differ, because '{plain(each.although)}'." if each.although else ""
    put_off = each.waived_until and f" Put off until {long_date(each.waived_until)} because '{plain(each.waived_reason)}'."
    return told + (put_off or "")


def _sessions(old: Library, new: Library) -> Iterator[str]:
    was, now = ({each.where.path: each for each in library.sessions} for library in (old, new))
    broken = {each.where.path for each in new.problems}
    for path in sorted(was.keys() | now.keys()):
        if path in now and was.get(path) != now[path]:
            yield f"- {'Changed' if path in was else 'New'}: `{path}`, {_held(now[path])}"
        elif path not in now and path not in broken:
            yield f"- Gone: `{path}`, {_held(was[path])}"


def _held(each: Session) -> str:
    agreed = "" if each.consent else " They did not agree that their answers are kept."
    return (
        f"a session on {long_date(each.on)} with {each.people} people, who call themselves '{plain(each.credit)}', "
        f"and {'signed it off' if each.signed_off else 'did not sign it off'}.{agreed}"
    )


def _will_say(old: Library, new: Library) -> Iterator[str]:
    before = {page.key: checked_by(old, page) for page in checked_pages(old)}
    after = {page.key: checked_by(new, page) for page in checked_pages(new)}
    yield from (f'- The page `{key}` will say: "{plain(now)}"' for key, now in after.items() if before.get(key) != now)
    yield from (f"- The page `{each.key}` will no longer say that a group checked it." for each in _lost(new, before, after))


def _lost(new: Library, before: dict[str, str], after: dict[str, str]) -> Iterator[EasyPage]:
    return (page for page in new.easy_pages if page.key in before and page.key not in after)

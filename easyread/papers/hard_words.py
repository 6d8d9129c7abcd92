"""What a pull request changes in the word list, which readers see beside many statements."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model import Library, Word
from easyread.papers.comment import first, plain


def words_changed(old: Library, new: Library) -> Iterator[str]:
    """A part about hard words that came, changed or went. Nothing where none did."""
    was, now = ({each.word: each for each in library.words} for library in (old, new))
    lines = [_line(was.get(word), now.get(word)) for word in sorted(was.keys() | now.keys())]
    yield from ["\n## Hard words\n", *first(filter(None, lines))] if any(lines) else []


def _line(was: Word | None, now: Word | None) -> str:
    """How a word changed, empty where it did not."""
    before, after = _shown(was), _shown(now)
    if before == after:
        return ""
    return f"- Before: {before}<br>After: {after}" if was and now else f"- New: {after}" if now else f"- Gone: {before}"


def _shown(each: Word | None) -> str:
    if not each:
        return ""
    forms = f" (also {', '.join(each.forms)})" if each.forms else ""
    return plain(f"{each.word}{forms}: {each.meaning} Picture: {each.picture.key}.")

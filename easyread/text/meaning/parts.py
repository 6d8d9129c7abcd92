"""Which part of a sentence easy words stand for."""

from __future__ import annotations

import re

from easyread.text.meaning.in_common import in_common
from easyread.text.meaning.reading import Reading, read

_PART = re.compile(
    r"[,;:–]\s(?!which|who)|\b(?:and|but|although|though|while|whereas)\b(?! (?:do|does|is|are|was|were|can|will|may|must|should|has|have|not|never)\b)",
    re.IGNORECASE,
)


def same_part(easy: Reading, said: Reading) -> Reading:
    """The part of a sentence that surely says what easy words say, else all of it."""
    parts = [read(each) for each in _PART.split(said.text)]
    shared = sorted((in_common(easy, each) for each in parts), reverse=True)
    is_sure = len(parts) > 1 and shared[0] >= 2 * shared[1] + 1
    return max(parts, key=lambda each: in_common(easy, each)) if is_sure else said


def first_at(pattern: re.Pattern[str], text: str) -> int:
    """Where a pattern is first found, and the end where it is not."""
    found = pattern.search(text)
    return found.start() if found else len(text)


def first(pattern: re.Pattern[str], text: str) -> str:
    """What a pattern first finds, empty where it finds nothing."""
    found = pattern.search(text)
    return found.group() if found else ""

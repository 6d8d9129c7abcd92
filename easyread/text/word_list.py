"""The word list."""

from __future__ import annotations

import re
from collections.abc import Iterable

from easyread.model import Word


def known_words(words: Iterable[Word]) -> dict[str, Word]:
    """Every form of every word, in small letters, and the word it belongs to."""
    return {form.casefold(): word for word in words for form in (word.word, *word.forms)}


def anchor(word: Word) -> str:
    """The word's place on the word list page."""
    return re.sub(r"[^a-z0-9]+", "-", word.word.casefold()).strip("-")

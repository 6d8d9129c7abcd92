"""What a statement is called for ever: by its telling words, not by its place.

Records, recordings, sessions, links and files that people have at home hold on to these names. Nothing here may change, not even a
word of the list, or they would all let go.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator

MOST_WORDS, MOST_LETTERS = 4, 32
"""That a name shows, so that it is short enough to read out and to print."""
DIGITS = 4
"""Of a hash of all telling words, so that statements that begin alike have names of their own."""
SMALL_WORDS = frozenset(
    "a about all also am an and any are as at be been being but by can could did do does each every for from had has have he her here him "
    "his how i if in into is it its may me might more most must my of on or other our out over she should so some such than that the their "
    "them then there these they this those to too up us was we were what when where which who will with would you your".split()
)
"""Words that may come and go without giving a statement another name."""


def names(texts: Iterable[str]) -> Iterator[str]:
    """A name for each of a page's statements by what it says, in order: `spend-more-money-3f9a`. The second of two alike ends in `-2`.

    A name stays when other statements are added, moved or mended, and when its own small words, capitals or punctuation change.
    """
    seen: Counter[str] = Counter()
    for text in texts:
        name = _name(text)
        seen[name] += 1
        yield name if seen[name] == 1 else f"{name}-{seen[name]}"


def is_around(id_: str) -> bool:
    """Whether it names what stands around statements: a page's title, what its fields say, a heading. No statement's name ends so."""
    return id_.endswith(("#title", "#about", "-heading"))


def _name(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold()).encode("ascii", "ignore").decode()
    words = re.findall(r"[a-z0-9]+", re.sub(r"(?<=\w)['’](?=\w)|(?<=\d),(?=\d)", "", plain))
    telling = [word for word in words if word not in SMALL_WORDS] or words
    digest = hashlib.sha256(" ".join(telling).encode() or text.encode()).hexdigest()[:DIGITS]
    return "-".join([*_shown(telling), digest])


def _shown(words: Iterable[str]) -> Iterator[str]:
    left = MOST_LETTERS
    for word in list(words)[:MOST_WORDS]:
        if len(word) > left:
            return
        left -= len(word) + 1
        yield word

"""How a mistake is written down, and the small, sound project that it is made in."""

from __future__ import annotations

import io
from dataclasses import dataclass

from PIL import Image

from tests.tiny import TINY, easy, standard

PAGE, TWIN = "content/topics/help.md", "content/topics/help.easy.md"
CARE, CARE_TWIN = "content/pledges/care.md", "content/pledges/care.easy.md"
WORDS, LIST, SITE = "content/words.yml", "content/pictures/pictures.yml", "content/site.yml"
BODY = """The library helps people to read. See [the pledge](../pledges/care.md).

You can have 12 books from 6 May 2027. Ring 01234 567 890."""
EASY_BODY = """![](../pictures/ask.svg)
This is about **help**.
Help means we do it together.

![](../pictures/phone.svg)
You can have 12 books.
You get them from 6 May 2027.
"""
BASE = {
    **TINY,
    PAGE: standard("Help", BODY, see_also="[pledges/care]"),
    TWIN: easy("Getting help", body=EASY_BODY),
    CARE_TWIN: easy(
        "Good care",
        body="![](../pictures/ask.svg)\nThis is about **help**.\nHelp means we do it [together](../topics/help.easy.md).\n",
    ),
}
CONSENT = [
    "--idea",
    "our team",
    "--shows",
    "Two people.",
    "--people",
    "two women",
    "--consent",
    "Forms of May 2026, with the team",
    "--licence",
    "permission",
]


def photograph(kind: str = "JPEG") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (40, 30), "green").save(out, kind)
    return out.getvalue()


Change = tuple[str, str, str] | tuple[str, str | bytes | None]
"""Words of a file to be others, or a file to be another, or gone."""


@dataclass(frozen=True)
class Mistake:
    name: str
    made: tuple[Change, ...]
    where: str
    rule: str
    says: str
    """Words of the message or the remedy."""
    then: tuple[Change, ...] | None = None
    """What a person does who reads it. None where a program can."""
    answers: tuple[str, ...] = ()
    """What a person fills in besides."""


def front(
    old: str, new: str, where: str, rule: str, says: str, path: str = PAGE, then: tuple[Change, ...] | None = None
) -> Mistake:
    return Mistake(new, ((path, old, new),), f"{path}:{where}", rule, says, then)


def twin(name: str, new: str, where: str, rule: str, says: str, then: str | None = None) -> Mistake:
    """In the sentence about books."""
    old = "You can have 12 books."
    return Mistake(name, ((TWIN, old, new),), f"{TWIN}:{where}", rule, says, None if then is None else ((TWIN, new, then),))


def page(name: str, new: str, where: str, rule: str, says: str, then: str | None = None) -> Mistake:
    """Below the words of the standard page."""
    old, more = "Ring 01234 567 890.", f"Ring 01234 567 890.\n\n{new}"
    after = None if then is None else ((PAGE, new, then),)
    return Mistake(name, ((PAGE, old, more),), f"{PAGE}:{where}", rule, says, after)

"""Whether links lead where their words say, and where another page leads in their place."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import takewhile
from urllib.parse import unquote, urlsplit

from easyread.text.links import MAIL

_NUMBER = re.compile(r"\+?\d[\d ()-]*\d")
_SITE = re.compile(r"(?:https?://)?(?P<host>(?:[\w-]+\.)+[a-z]{2,})(?:/\S*)?", re.IGNORECASE)
_COUNTRY = re.compile(r"^(?:\+44|0044)(?:\(?0\)?)?")
SLIP = 2
"""Letters next to each other of a long address that are others where somebody copied it wrongly."""
LONG = 20
"""Letters of a website's name or of a path that two addresses do not share by chance."""


def other_place(words: str, target: str) -> str:
    """What the words of a link say that its target does not: a phone number, an email address or a website. Empty where it says it,
    or the words name none."""
    scheme, _, way = target.partition(":")
    match scheme.lower():
        case "tel":
            shown = [found.group() for found in _NUMBER.finditer(words)]
            return "" if not shown or _digits(way) in map(_digits, shown) else shown[0]
        case "mailto":
            people = unquote(way.partition("?")[0]).lower()
            return next((each for each in MAIL.findall(words) if each.lower() not in people), "")
        case "http" | "https":
            site = _SITE.fullmatch(words.strip())
            return site["host"] if site and _name(site["host"]) != _name(urlsplit(target).hostname or "") else ""
    return ""


def _digits(number: str) -> str:
    """A phone number as it is dialled within the country."""
    plain = re.sub(r"[^\d+]", "", re.split(r"[;,]", number.replace("(0)", ""))[0])
    return re.sub(r"\D", "", _COUNTRY.sub("0", plain))


def _name(host: str) -> str:
    return host.lower().removeprefix("www.")


def nearly(target: str, others: Iterable[str]) -> str:
    """The one of other web addresses from which this one was most likely copied with a slip. Empty where there is none, or it is one of them."""
    ours, theirs = _parts(target), {each: _parts(each) for each in others}
    if ours in theirs.values() or not ours[0]:
        return ""
    return next((each for each, parts in theirs.items() if _is_slip(ours, parts)), "")


def _parts(target: str) -> tuple[str, str]:
    """The website and the path of an address. Nothing of what is none."""
    if not target.lower().startswith(("http://", "https://")):
        return "", ""
    split = urlsplit(target)
    return _name(split.hostname or ""), split.path.rstrip("/")


def _is_slip(one: tuple[str, str], other: tuple[str, str]) -> bool:
    (host, path), (other_host, other_path) = one, other
    if path == other_path:
        return len(path) >= LONG or (len(host) >= LONG and _differ(host, other_host) <= SLIP)
    return host == other_host and len(path) >= LONG and _differ(path, other_path) <= SLIP


def _differ(one: str, other: str) -> int:
    """How many letters stand between the first and the last that are others."""
    same = _shared(one, other)
    return max(len(one), len(other)) - same - _shared(one[same:][::-1], other[same:][::-1])


def _shared(one: str, other: str) -> int:
    """How many letters two texts begin with alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def is_one_slip(one: str, other: str) -> bool:
    """Whether a text was copied from another with one slip: a letter is another, is missing or is too much, or two changed places."""
    same = _shared(one, other)
    rest, others = one[same:], other[same:]
    end = _shared(rest[::-1], others[::-1])
    rest, others = rest[: len(rest) - end], others[: len(others) - end]
    return rest != others and (max(len(rest), len(others)) == 1 or (len(rest) == len(others) == 2 and rest == others[::-1]))

"""From written words to words to say: numbers, addresses and the pronunciation list in `content/say.yml`."""

from __future__ import annotations

import re
from collections.abc import Mapping

_PHONE = re.compile(r"(?<!\d)0\d{2,4}(?: ?\d){6,8}(?!\d)")
_EMAIL = re.compile(r"([\w.+-]{1,64})@([\w-]{1,64}(?:\.[\w-]{1,64})+)")
_MONEY = re.compile(r"£(\d[\d,]*)(?:\.(\d\d))?( (?:million|billion))?")
_TIME = re.compile(r"\b(\d{1,2})(?::(\d\d))?(am|pm)\b")
_PERCENT = re.compile(r"(\d) ?%")
_COMMA = re.compile(r"(?<=\d),(?=\d{3})")
_RANGE = re.compile(r"(?<=\d)\s?[–—-]\s?(?=\d)")
_DIGITS = dict(zip("0123456789", "oh one two three four five six seven eight nine".split(), strict=True))
_LONG = 4
"""Letters in a row that nobody can say as a word are spelled. So is a part of an address up to this many letters."""


def say(text: str, sayings: Mapping[str, str]) -> str:
    """The text as it should be spoken. The kept list wins, longest entry first."""
    text = _EMAIL.sub(lambda match: _address(match, sayings), text)
    text = _PHONE.sub(_phone, text)
    text = _listed(text, sayings)
    text = _MONEY.sub(_money, text)
    text = _TIME.sub(_time, text)
    text = _PERCENT.sub(r"\1 per cent", text)
    text = _RANGE.sub(" to ", text)
    return _COMMA.sub("", text).replace("&", " and ")


def _listed(text: str, sayings: Mapping[str, str]) -> str:
    if not sayings:
        return text
    either = "|".join(sorted(map(re.escape, sayings), key=len, reverse=True))
    return re.sub(rf"(?<!\w)(?:{either})(?!\w)", lambda match: sayings[match.group()], text)


def _phone(match: re.Match[str]) -> str:
    """Digit by digit, with a pause between groups."""
    return ", ".join(" ".join(_DIGITS[digit] for digit in group) for group in match.group().split())


def _address(match: re.Match[str], sayings: Mapping[str, str]) -> str:
    return f"{_parts(match[1], sayings)} at {_parts(match[2], sayings)}"


def _parts(text: str, sayings: Mapping[str, str]) -> str:
    names = {".": "dot", "-": "dash", "_": "underscore", "+": "plus"}
    pieces = re.findall(r"[a-zA-Z]+|\d|[._+-]", text)
    return " ".join(names.get(piece) or sayings.get(piece) or _piece(piece) for piece in pieces)


def _piece(piece: str) -> str:
    if piece.isdigit():
        return _DIGITS[piece]
    spelled = (len(piece) <= _LONG and piece not in ("com", "org", "net", "gov", "info")) or not re.search(r"[aeiouy]", piece)
    return " ".join(piece.upper()) if spelled else piece


def _money(match: re.Match[str]) -> str:
    pounds = match[1].replace(",", "")
    pence = f" {int(match[2])}" if match[2] and int(match[2]) else ""
    return f"{pounds}{match[3] or ''} pound{'' if pounds == '1' and not match[3] else 's'}{pence}"


def _time(match: re.Match[str]) -> str:
    minutes = f" {'oh ' if match[2].startswith('0') else ''}{int(match[2])}" if match[2] and int(match[2]) else ""
    return f"{int(match[1])}{minutes} {' '.join(match[3])}"

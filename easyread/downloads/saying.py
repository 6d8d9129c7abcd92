"""From written words to words to say: numbers, money, dates, addresses and the pronunciation list in `content/say.yml`.

What is written for eyes is said as people in Britain say it aloud. A number alone is left to the voice.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from easyread.text.language import MONTHS

_PHONE = re.compile(r"(?<![\d.,])(?:\+44 ?|(?=0))\d{2,5}(?: ?\d){6,8}(?!\d)")
_RELAY = re.compile(r"(?<!\d)1800[12](?= 0)")
_SHORT_NUMBER = re.compile(
    r"(?<![\d£.,/–-])(?<!\d to )(?:999|111|112|101|119)(?![\d%/–-]|[.,]\d)"
    r"(?! (?:to \d|(?:people|children|adults|men|women|patients|families|homes|houses|places|beds|staff|GPs|of|in every|out of"
    r"|pounds|pence|years?|months|weeks|days|hours|minutes|million|billion|thousand|per)\b))"
)
_TEXT_NUMBER = re.compile(r"(?<=[Tt]ext )\d{5}\b|(?<=[Tt]ext to )\d{5}\b")
_EMAIL = re.compile(r"([\w.+-]{1,64})@([\w-]{1,64}(?:\.[\w-]{1,64})+)")
_WEB = re.compile(r"(?:https?://)?((?:[a-z\d-]{1,63}\.)+(?:uk|org|com|net|gov|info))((?:/[\w-]+)*)/?(?![\w@])")
_MONEY = re.compile(r"£(\d[\d,]*)(\.\d+)?( ?(?:million|billion|thousand|[mM]|bn|[kK])\b)?(?=\W|$)")
_PENCE = re.compile(r"\b(\d{1,2})p\b")
_SCALES = {"m": " million", "bn": " billion", "k": " thousand"}
_TIME = re.compile(r"\b(\d{1,2})(?:[:.](\d\d))? ?(am|pm)\b")
_ALWAYS = re.compile(r"\b24/7\b")
_YEARS = re.compile(r"\b((?:19|20)\d\d)\s?[/–—-]\s?((?:20)?\d\d)\b")
_MONTHS = "|".join(MONTHS)
_DAY = re.compile(rf"(\b[Tt]he )?\b(?<![:.,£/])(\d{{1,2}})(?: ?(to|and|or|[–-]) ?(\d{{1,2}}))? (?=(?:{_MONTHS})\b)")
_YEAR = re.compile(
    rf"(?<=\b)((?:{_MONTHS}|[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Bb]efore|[Aa]fter|[Dd]uring)[ \u00a0])20([1-9]\d)\b(?![,.]\d)"
)
_POSTCODE = re.compile(r"\b([A-Z]{1,2})(\d[A-Z\d]?)[ \u00a0](\d)([A-Z]{2})\b")
_ROADS = {"Rd": "Road", "Ave": "Avenue", "Ln": "Lane", "Dr": "Drive", "Sq": "Square"}
_ROAD = re.compile(r"(?<=[a-z] )(Rd|Ave|Ln|Dr|Sq|St)\.?(?=,|$| [A-Z]{1,2}\d)")
_SAINT = re.compile(r"\bSt\.?(?= [A-Z][a-z])")
_PERCENT = re.compile(r"(\d) ?%")
_COMMA = re.compile(r"(?<=\d),(?=\d{3})")
_RANGE = re.compile(r"(?<=\d)\s?[–—-]\s?(?=£?\d)")
_EITHER = re.compile(r"\band/or\b")
_DIGITS = dict(zip("0123456789", "oh one two three four five six seven eight nine".split(), strict=True))
_LONG = 4
"""Letters in a row that nobody can say as a word are spelled. So is a part of an address up to this many letters."""


def say(text: str, sayings: Mapping[str, str]) -> str:
    """The text as it should be spoken. The kept list wins, longest entry first."""
    text = _EMAIL.sub(lambda match: f"{_parts(match[1], sayings)} at {_parts(match[2], sayings)}", text)
    text = _WEB.sub(lambda match: _parts(match[1] + match[2], sayings), text)
    text = _RELAY.sub(lambda match: f"{_digits(match[0])},", text)
    text = _PHONE.sub(_phone, text)
    text = _listed(text, sayings)
    for pattern, said in _RULES:
        text = pattern.sub(said, text)
    return text.replace("&", " and ")


def _listed(text: str, sayings: Mapping[str, str]) -> str:
    if not sayings:
        return text
    either = "|".join(sorted(map(re.escape, sayings), key=len, reverse=True))
    return re.sub(rf"(?<!\w)(?:{either})(?!\w)", lambda match: sayings[match.group()], text)


def _digits(number: str) -> str:
    return " ".join(_DIGITS[digit] for digit in number)


def _phone(match: re.Match[str]) -> str:
    """Digit by digit, with a pause between groups."""
    first, *groups = match.group().replace("+", "plus ").split()
    return f"{first} {_phone_groups(groups)}" if first == "plus" else _phone_groups([first, *groups])


def _phone_groups(groups: list[str]) -> str:
    return ", ".join(map(_digits, groups))


def _parts(text: str, sayings: Mapping[str, str]) -> str:
    names = {".": "dot", "-": "dash", "_": "underscore", "+": "plus", "/": "slash"}
    pieces = re.findall(r"[a-zA-Z]+|\d|[./_+-]", text)
    return " ".join(names.get(piece) or sayings.get(piece) or _piece(piece) for piece in pieces)


_SAID_WHOLE = frozenset("com org net gov info live well care help home news plan team".split())


def _piece(piece: str) -> str:
    if piece.isdigit():
        return _DIGITS[piece]
    spelled = (len(piece) <= _LONG and piece not in _SAID_WHOLE) or not re.search(r"[aeiouy]", piece)
    return " ".join(piece.upper()) if spelled else piece


def _money(match: re.Match[str]) -> str:
    """`£1.5 million` is said as 1.5 million pounds, `£5.50` as 5 pounds 50."""
    whole, part, scale = match[1].replace(",", ""), match[2] or "", (match[3] or "").strip()
    scale = _SCALES.get(scale.lower(), f" {scale}" if scale else "")
    if scale:
        return f"{whole}{part}{scale} pounds"
    pence = f" {int(part[1:])}" if len(part) == 3 and int(part[1:]) else ""
    pounds = f"{whole} pound{'' if whole == '1' else 's'}"
    return f"{int(part[1:])} pence" if whole == "0" and pence else f"{pounds}{pence}"


def _time(match: re.Match[str]) -> str:
    minutes = f" {'oh ' if match[2].startswith('0') else ''}{int(match[2])}" if match[2] and int(match[2]) else ""
    return f"{int(match[1])}{minutes} {' '.join(match[3].upper())}"


def _years(match: re.Match[str]) -> str:
    """`2023/24` as both years, whole."""
    first, last = int(match[1]), int(match[1][:2] + match[2][-2:])
    return f"{_spoken_year(first)} to {_spoken_year(last if last > first else last + 100)}"


def _spoken_year(year: int) -> str:
    """Twenty twenty-six, not two thousand and twenty-six. The years that are said the long way stay as they are."""
    return f"20 {year % 100}" if 2010 <= year < 2100 else str(year)


def _day(match: re.Match[str]) -> str:
    """`6 August` as the sixth of August."""
    joined = {"–": "to", "-": "to"}.get(match[3], match[3])
    until = f" {joined} the {_th(match[4])}" if match[4] else ""
    return f"{match[1] or 'the '}{_th(match[2])}{until} of "


def _th(number: str) -> str:
    end = "th" if number in ("11", "12", "13") else {"1": "st", "2": "nd", "3": "rd"}.get(number[-1], "th")
    return f"{int(number)}{end}"


def _postcode(match: re.Match[str]) -> str:
    halves = ("".join(match.group(1, 2)), "".join(match.group(3, 4)))
    return ", ".join(" ".join(_DIGITS.get(each, each) for each in half) for half in halves)


_RULES: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (_POSTCODE, _postcode),
    (_ROAD, lambda match: _ROADS.get(match[1], "Street")),
    (_SAINT, "Saint"),
    (_YEARS, _years),
    (_YEAR, r"\g<1>20 \2"),
    (_RANGE, " to "),
    (_MONEY, _money),
    (_PENCE, r"\1 pence"),
    (_ALWAYS, "24 7"),
    (_TIME, _time),
    (_DAY, _day),
    (_TEXT_NUMBER, lambda match: _digits(match[0])),
    (_SHORT_NUMBER, lambda match: _digits(match[0])),
    (_PERCENT, r"\1 per cent"),
    (_EITHER, "and or"),
    (_COMMA, ""),
)
"""In this order, since what one leaves the next may read."""

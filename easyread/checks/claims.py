"""What a page claims is still so, and is told as the words of whoever said it."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date

from easyread.checks.rule import Scope, rule
from easyread.model import BlockKind, Document, EasyPage, Edition, Level, Library, Location, Problem, Sentence
from easyread.problems import shortened
from easyread.text.any_case import any_case
from easyread.text.language import MONTHS
from easyread.text.language import sentences as split
from easyread.text.meaning.align import align
from easyread.text.said import said as said_in_fields

_MONTH = "|".join(MONTHS)
_SEASONS = {"spring": 5, "summer": 8, "autumn": 11, "winter": 14}
"""The last month of each, counted from January of the year that it begins in."""
_WHEN = re.compile(
    rf"\b(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)? )?(?:(?P<month>{_MONTH}|{'|'.join(_SEASONS)}),? )?"
    r"(?P<year>(?:19|20)\d\d)(?:[-/–](?P<to>(?:20)?\d\d))?(?![\d,]\d)(?! (?:people|patients|new|more|fewer)\b)",
    re.IGNORECASE,
)
_BY = r"(?:by|before|until|till)(?: the)?(?: (?:end|start|beginning|middle) of| early| late| mid)?"
_ON = rf"(?:{_BY}|(?:in|on|from|for|during|at the end of)(?: the)?(?: early| late| mid)?)"
_THEN = {"is": "was", "are": "were", "'s": "was", "’s": "was", "has been": "was", "have been": "were"}
_WAS = {
    **dict.fromkeys(("will", "shall", "should", "is going to", "are going to"), "was expected to"),
    **{
        f"{word}s": f"{word}{'d' if word[-1] == 'e' else 'ed'}"
        for word in ("expect", "predict", "anticipate", "hope", "intend", "aim")
    },
    "plans": "planned",
    **{
        f"{who} {word}": f"{who} {word}{'d' if word[-1] == 'e' else 'ed'}"
        for who in ("we", "they")
        for word in ("expect", "hope", "intend", "aim")
    },
    **{f"{who} plan": f"{who} planned" for who in ("we", "they")},
    "forecasts": "forecast",
}
_HOW = "expected|predicted|forecast|projected|anticipated|planned|scheduled|estimated|hoped|due|likely|intended|on track|set to"
_FORECAST = any_case(
    rf"(?P<be>\b(?:is|are|has been|have been)|['’]s)(?P<not> not)?(?: still| now| also)? (?P<how>{_HOW})\b"
    r"|\b(?P<end>target|aim|goal|ambition|intention|plan) is to\b"
    rf"|\b(?P<does>{'|'.join(_WAS)})\b"
    rf"|\b(?P<bare>expected|predicted|forecast|projected|anticipated|planned|scheduled|due|target)(?= {_ON} )"
)
_IN_THE_PAST = re.compile(r"\b(?:was|were|been|had|have|has|once)(?: \w+ly)?(?: not)? $", re.IGNORECASE)
_DONE = re.compile(r"(?<!\bbe )(?<!\bbeen )(?<!\bhave )\b(?:\w+ed|was|were|had|did|began|made|held|written|that|which|who)\b")
_STILL = re.compile(r"\b(?:was|were|had|did|that|which|who)\b")
_BEFORE_DAY, _BEFORE_END = re.compile(rf"\b{_ON} $", re.IGNORECASE), re.compile(rf"\b{_BY} $", re.IGNORECASE)
_OPENING = re.compile(rf"{_ON} ", re.IGNORECASE)


@rule(Scope.PAGE)
def past_forecast(library: Library) -> Iterator[Problem]:
    """What was expected by a day that is over is told as what was expected then.

    Bad: The number is expected to be under 100 by March 2023, and that month is over
    Good: The number was expected to be under 100 by March 2023
    Source: NHS digital service manual, Standard for creating health content: review dates.
    """
    for page in library.pages:
        for at, text in _claims(page):
            if found := _forecast(text, library.today):
                yield Problem(
                    at(found.start()),
                    "past-forecast",
                    f"The day that this names is over: '{shortened(text)}'",
                    f"Say what was expected then: write '{_then(found)}'. Say what came of it too, or that it is not known.",
                    Level.SHOULD,
                    len(found.group()),
                )


def _claims(page: Document | EasyPage) -> Iterator[tuple[Callable[[int], Location], str]]:
    """Every sentence of a page, with a way to the place of a character of it."""
    yield from ((sentence.at, sentence.prose) for sentence in page.sentences)
    if isinstance(page, Document):
        yield from ((_always(page.at_summary), sentence) for _, sentence in split(page.summary))
        for each in said_in_fields(page, Edition.STANDARD):
            yield from ((_always(each.where), line) for line in each.lines)


def _always(where: Location) -> Callable[[int], Location]:
    """The way to the one place that is known of some words."""
    return lambda _: where


def _forecast(text: str, today: date) -> re.Match[str] | None:
    """The words of a forecast whose day is over. None where there is none, or where some day in the sentence is still to come."""
    days = tuple(_WHEN.finditer(text))
    if not days or any(_last_day(each) >= today for each in days):
        return None
    forecasts = (each for each in _FORECAST.finditer(text) if not _IN_THE_PAST.search(text[: each.start()]))
    return next((each for each in forecasts if any(_is_for(each, day) for day in days)), None)


def _is_for(forecast: re.Match[str], day: re.Match[str]) -> bool:
    """Whether the day is that of what is forecast, rather than of something in the same sentence that is over."""
    text = forecast.string
    if day.start() < forecast.start():
        return bool(_OPENING.fullmatch(text, 0, day.start())) and not _DONE.search(text, day.end(), forecast.start())
    between = text[forecast.end() : day.start()].removeprefix(" that")
    if _BEFORE_END.search(between):
        return not _STILL.search(between)
    return bool(_BEFORE_DAY.search(between)) and not _DONE.search(between)


def _last_day(when: re.Match[str]) -> date:
    """The last day that a date may mean. `2022/23` is a year of accounts, up to 31 March."""
    year, name = int(when["year"]), (when["month"] or "").casefold()
    if when["to"]:
        ends = int(f"{year // 100}{when['to'][-2:]}")
        return date(ends, 3, 31) if ends == year + 1 else date(max(ends, year), 12, 31)
    months = {month.casefold(): number for number, month in enumerate(MONTHS, 1)} | _SEASONS
    year, month = year + (months.get(name, 12) - 1) // 12, (months.get(name, 12) - 1) % 12 + 1
    most = calendar.monthrange(year, month)[1]
    return date(year, month, min(int(when["day"] or most) or most, most))


def _then(found: re.Match[str]) -> str:
    """The words of a forecast as they are said when its day is over."""
    if found["be"]:
        return f"{_THEN[found['be'].casefold()]}{found['not'] or ''} {found['how'].casefold()}"
    if found["end"]:
        return f"{found['end'].casefold()} was to"
    if found["does"]:
        return _WAS[found["does"].casefold()]
    return f"was {'the ' if found['bare'].casefold() == 'target' else ''}{found['bare'].casefold()}"


_MIND = (
    r"(?:wants?|wanted|thinks?|thought|says?|said|agrees?|agreed|believes?|believed|hopes?|hoped|decides?|decided|vows?|vowed|promis(?:es?|ed)|asks?|asked"
    r"|told|feels?|felt|supports?|supported|wish(?:es|ed)?|would like|prefers?|preferred|votes?|voted|chose|commits?|committed|pledged?)\b"
)
_ADVERB = r"(?: also| now| really| still| all| has| have| had| strongly| clearly| here)*"
_ALL = r"(?:everybody|everyone|every one of us|all of us|we all|nobody|all (?:the |our |local )?(?:people|residents))"
_PUBLIC = r"(?:(?:the|local|most|many|our) )*(?:public|people|residents|community|communities|citizens)|you"
_HELD = r"['’]s? (?:vision|view|plan|wish|idea|aim|goal|dream|hope|choice|decision)\b"
_EASY_ALL = re.compile(rf"\b{_ALL}(?: in [A-Z]\w+)?(?:{_ADVERB} {_MIND}|{_HELD})", re.IGNORECASE)
_EASY_PUBLIC = re.compile(
    rf"\b(?:(?:{_PUBLIC})(?: in [A-Z]\w+)?(?:{_ADVERB} {_MIND}|{_HELD})|(?:vision|plan|view) of (?:the )?(?:public|people)\b)",
    re.IGNORECASE,
)
_NO_CLAIM = any_case(
    r"\b(?:what|whatever|where|when|if|who|how|as|than|like|want|help|ask|let|because)(?: and where)? $"
    r"|\b(?:hear|hears|heard|said|say|says|found|told us|believes?|thinks?|wants?|knows?) (?:that )?$"
)
_SPEAKING = r"(?:[ ,]+[\w’'-]+){0,4}? "
_SAID_BY_ALL = re.compile(
    rf"\b(?:all|every(?:one|body)?|each|nobody|no one)\b{_SPEAKING}{_MIND}|\bunanim\w+|\bby (?:all|everyone|everybody)\b",
    re.IGNORECASE,
)
_OF_PUBLIC = r"(?:public|people|residents?|patients?|communit\w+|citizens?|carers?|famil\w+|respondents?|users?|parents|children|those|they)"
_SAID_BY_PUBLIC = any_case(
    rf"\b{_OF_PUBLIC}\b{_SPEAKING}{_MIND}"
    rf"|\b(?:from|by|with|to|asked|told us|engaged|consulted|survey\w*|views|feedback|opinions?|according)\b(?: [\w’'-]+){{0,3}} {_OF_PUBLIC}\b"
    rf"|\b{_OF_PUBLIC}['’]s? (?:views?|wish|wishes|feedback|opinions?|vision)\b"
)
_BODY = re.compile(
    rf"\b(?P<who>(?:[A-Z][\w’'-]*|the|our|local|its|these|those)(?: [\w’'-]+){{0,3}}? )?"
    r"(?P<body>(?i:boards?|partners?|partnership|councils?|system|directors?|ministers?|officials|managers|bosses|experts|regulator|clinicians|doctors|nurses|organisations?|alliances?|trusts?|charit\w+|"
    r"government|department|committee|strategy|plan|team|staff|leaders|executives|groups?|company|commission|agency|agencies|trustees|members)|[A-Z]{2,6})\b"
    rf"(?P<says>{_SPEAKING}{_MIND}|{_SPEAKING}(?:hears?|heard|aims?|plans?|sees?)\b|(?:['’]s?)? (?:vision|view|plan|aim|ambition)\b)"
)
_VISION_OF = re.compile(r"\b(?:vision|view|plan|ambition|aim)s? of (?P<who>the [\w’' ,-]{2,60})", re.IGNORECASE)


@rule(Scope.PAIR)
def attribution(library: Library) -> Iterator[Problem]:
    """What some say on the standard page is not what everybody, or the public, says in Easy Read.

    Bad: Everybody wants services close by, where the standard page says that the Board wants them
    Good: The Board wants services close by
    Source: W3C, Making Content Usable, section 5: variations keep the same meaning.
    """
    for page in library.easy_pages:
        document = library.documents_by_key.get(page.key)
        if document and (_EASY_ALL.search(page.text) or _EASY_PUBLIC.search(page.text)):
            said = _said_by(document)
            sources = align([sentence.text for sentence in page.sentences], said)
            for sentence, places in zip(page.sentences, sources, strict=True):
                yield from _overclaims(sentence, [said[place] for place in places])


def _overclaims(sentence: Sentence, sources: Sequence[str]) -> Iterator[Problem]:
    """Who is said to say something, where the standard page has others say it."""
    for pattern, same, everybody in ((_EASY_ALL, _SAID_BY_ALL, True), (_EASY_PUBLIC, _SAID_BY_PUBLIC, False)):
        match = pattern.search(sentence.text)
        if match is None or _NO_CLAIM.search(sentence.text[: match.start()]):
            continue
        body = next(filter(None, map(_speaker, sources)), "")
        if sources and not any(map(same.search, sources)) and (body or everybody):
            whose = f" '{body}' does." if body else ""
            yield Problem(
                sentence.at(match.start()),
                "attribution",
                f"The standard page does not say '{match.group()}'.{whose} It says: '{shortened(sources[0])}'",
                f"Say whose words they are{f', such as {body}' if body else ''}, or say it of nobody.",
                Level.SHOULD,
                len(match.group()),
            )
            return


def _said_by(document: Document) -> tuple[str, ...]:
    """The sentences of a standard page, each item of a list after the words that lead to it."""
    found = [sentence for _, sentence in split(document.summary)]
    lead = ""
    for block in document.blocks:
        if block.kind.is_prose:
            own = [" ".join(sentence.text.split()) for sentence in block.sentences]
            found += [f"{lead} {each}" if lead and block.kind is BlockKind.ITEM else each for each in own]
            lead = lead if block.kind is BlockKind.ITEM else own[-1] if own and own[-1].endswith(":") else ""
    return tuple(found)


def _speaker(text: str) -> str:
    """The organisation that says something in a sentence of the standard page, in its words. Empty where none does."""
    if match := _VISION_OF.search(text):
        return match["who"].strip(" ,")
    match = _BODY.search(text)
    return f"{match['who'] or ''}{match['body']}".strip() if match else ""

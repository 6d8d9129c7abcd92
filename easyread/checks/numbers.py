"""Numbers, dates, times and how to reach people."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from easyread.checks.contacts import contacts_in, nearly_own, not_quite, own_contacts
from easyread.checks.rule import Scope, easy_sentences, rule, tell_both, tell_each
from easyread.model import BlockKind, Level, Library, Location, Problem, Sentence
from easyread.paths import SITE
from easyread.text.any_case import any_case
from easyread.text.language import MONTHS, NUMBER_WORDS, SHORT_MONTHS

_SHORT_MONTHS = {short.lower(): month for short, month in SHORT_MONTHS.items() if short != month}
_WORD = any_case(rf"\b(?:{'|'.join(word for word, value in NUMBER_WORDS.items() if value > 1)}|hundred|thousand)\b")
_NO_COMMA = re.compile(r"(?<![\d,.£/-])(?<!\d )\b([1-9]\d{3,11})\b(?![\d/-])(?! ?(?:am|pm)\b)")
_BIG = re.compile(r"(?<![\d,.])(\d{1,3}(?:,\d{3}){1,4})(?![\d,])")
_PERCENT = re.compile(r"(?<![\d.])(\d{1,9}(?:\.\d{1,9})?) ?(?:%|per ?cent\b)", re.IGNORECASE)
_DECIMAL = re.compile(r"(?<![\d£.,])\d{1,9}\.\d+(?!\.?\d)(?! ?(?:am|pm|per ?cent)\b| ?%)")
"""But for those of percentages, which are told as such."""
_FRACTION = re.compile(
    r"\b\d/\d\b|[½¼¾⅓⅔]|\b(?:one|two|three|four)[- ](?:fifth|sixth|seventh|eighth|ninth|tenth)s?\b", re.IGNORECASE
)
_ORDINAL = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)\b|\b(?:II|III|IV|VI{0,3}|IX|XI{0,3})\b")
_DATE = re.compile(
    rf"\b\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{2,4}}\b|\b\d{{1,2}} (?:{'|'.join(_SHORT_MONTHS)})\b\.?(?! ?\w*uary)"
    rf"|\b(?:{'|'.join(MONTHS)}) \d{{1,2}}(?:,|\b(?! ?\d))",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"\b\d{1,2}[.:]\d{2} ?(?:am|pm|a\.m\.|p\.m\.)?(?=\W|$)|\b\d{1,2} (?:am|pm)\b|\b\d{1,2} ?(?:a\.m\.|p\.m\.)|\b12 ?(?:noon|midnight)\b",
    re.IGNORECASE,
)
_GOOD_TIME = re.compile(r"\d{1,2}(?::\d{2})?(?:am|pm)")
_RANGE = re.compile(r"\b\d[\d,]{0,19}\s?[-–—]\s?\d[\d,]{0,19}\b(?!\d)")
_PHONE = re.compile(r"(?<!\d)(?:\+44 ?|0)(?:\d[ -]?){9,10}(?!\d)")
_GOOD_PHONE = re.compile(r"0\d{4} \d{3} \d{3}|0\d{3} \d{3} \d{4}|0\d{2} \d{4} \d{4}|0\d{4} \d{6}(?!)")
_PART = re.compile(r"\b(?P<of>\d{1,9}) (?:in|out of)(?: every)? (?P<whole>\d{1,9})\b")
_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+")
_WEB = re.compile(r"(?:https?://|www\.)[\w.-]*\w(?:/[^\s<>\"'()]*[\w/])?", re.IGNORECASE)
_LABELLED = re.compile(r"[A-Z][\w ]{0,20}: [^ ]*(?: ?\d+)*[^ ]*")
MOST_EXACT = 9_999
"""Above this a number must be rounded to thousands."""
_EMPTY_LINK = re.compile(r"(?:click |tap )?(?:here|this link|read more|more|link|this page|this)\.?", re.IGNORECASE)


@rule(Scope.PAGE)
def number_word(library: Library) -> Iterator[Problem]:
    """Numbers are in digits.

    Bad: We have four areas.
    Good: We have 4 areas.
    Source: NHS digital service manual, Numbers: digits for all numbers.
    """

    def tell(match: re.Match[str]) -> tuple[str, str]:
        value = NUMBER_WORDS.get(match.group().lower())
        return f"'{match.group()}' is a number in words.", f"Write '{value}'." if value else "Write the number in digits."

    return tell_each(library, "number-word", _WORD, tell)


@rule(Scope.PAGE)
def thousands_comma(library: Library) -> Iterator[Problem]:
    """A number from 1,000 has a comma.

    Bad: More than 8000 people came.
    Good: More than 8,000 people came.
    Source: NHS digital service manual, Numbers.
    """

    def tell(match: re.Match[str]) -> tuple[str, str] | None:
        value = int(match[1])
        if 1900 <= value <= 2100:
            return None
        return f"'{match[1]}' has no comma.", f"Write '{value:,}'."

    return tell_both(library, "thousands-comma", _NO_COMMA, tell)


@rule(Scope.PAGE)
def big_number(library: Library) -> Iterator[Problem]:
    """A big number is rounded.

    Bad: 12,387 people came.
    Good: More than 12,000 people came.
    Source: Inclusion Europe, Information for all: avoid big numbers; W3C, Making Content Usable, 4.4.13.
    """

    def tell(match: re.Match[str]) -> tuple[str, str] | None:
        value = int(match[1].replace(",", ""))
        if value <= MOST_EXACT or value % 1_000 == 0:
            return None
        return f"'{match[1]}' is hard to picture.", f"Round it, such as 'about {round(value, -3):,}'."

    return tell_each(library, "big-number", _BIG, tell)


@rule(Scope.PAGE)
def exact_number(library: Library) -> Iterator[Problem]:
    """A number above 1,000 is rounded to hundreds.

    Bad: 8,214 people came.
    Good: More than 8,200 people came.
    Source: W3C, Making Content Usable, 4.4.13; Accessible Numbers: exact large numbers are hard to use.
    """

    def tell(match: re.Match[str]) -> tuple[str, str] | None:
        value = int(match[1].replace(",", ""))
        if value > MOST_EXACT or value % 100 == 0:
            return None
        return f"'{match[1]}' is more exact than people need.", f"Round it, such as 'about {round(value, -2):,}'."

    return tell_each(library, "exact-number", _BIG, tell, Level.SHOULD)


@rule(Scope.PAGE)
def mixed_parts(library: Library) -> Iterator[Problem]:
    """On one page, parts are all said in the same way.

    Bad: 1 in every 5 people came. 30 out of every 100 stayed.
    Good: 20 out of every 100 people came. 30 out of every 100 stayed.
    Source: NHS digital service manual, Numbers: do not mix formats.
    """
    for page in library.easy_pages:
        first = ""
        for sentence in page.sentences:
            for match in _PART.finditer(sentence.text):
                whole = match["whole"]
                if first and whole != first:
                    yield Problem(
                        sentence.at(match.start()),
                        "mixed-parts",
                        f"'{match.group()}' is out of {whole}, and this page has parts out of {first} too.",
                        "Say both out of the same number.",
                        Level.SHOULD,
                        len(match.group()),
                    )
                first = first or whole


@rule(Scope.PAGE)
def own_line(library: Library) -> Iterator[Problem]:
    """A phone number and an email address are on a line of their own, after what they are. An address on the web is a link.

    Bad: Call 01268 594 350 and ask for us.
    Good: Phone: 01268 594 350
    Source: NHS digital service manual, A to Z: phone numbers; W3C, Making Content Usable, 4.4.6.
    """
    for _, sentence in easy_sentences(library):
        if "." in sentence.text:
            yield from _no_links(sentence)
        found = _PHONE.search(sentence.text) or _EMAIL.search(sentence.text)
        if found and not _LABELLED.fullmatch(sentence.text):
            where, said = sentence.at(found.start()), found.group().strip()
            remedy = f"Write it on a line of its own: '{'Email' if '@' in said else 'Phone'}: {said}'."
            yield _among_words(where, said, remedy, len(found.group()))


def _no_links(sentence: Sentence) -> Iterator[Problem]:
    """A problem for each address on the web that a sentence shows."""
    for run in sentence.runs:
        for match in _WEB.finditer(run.text) if run.target is None else ():
            address = match.group() if "://" in match.group() else f"https://{match.group()}"
            where = replace(run.where, column=run.where.column + match.start())
            yield _among_words(
                where, match.group(), f"Write where it leads, as a link: [the words]({address})", len(match.group())
            )


def _among_words(where: Location, said: str, remedy: str, length: int) -> Problem:
    return Problem(where, "own-line", f"'{said}' stands among other words.", remedy, Level.SHOULD, length)


@rule(Scope.PAGE)
def percentage(library: Library) -> Iterator[Problem]:
    """Parts are said as people, not as a percentage.

    Bad: 20% of people came.
    Good: 1 in every 5 people came.
    Source: NHS digital service manual, Numbers: '1 in 2' rather than 50%.
    """

    def tell(match: re.Match[str]) -> tuple[str, str]:
        return f"'{match.group()}' is a percentage.", f"Write '{_as_people(float(match[1]))}'."

    return tell_each(library, "percentage", _PERCENT, tell)


def _as_people(percent: float) -> str:
    """`1 in every 5`, `37 out of every 100`, `about 5 out of every 100`."""
    one_in = 100 / percent if percent else 0
    if one_in and one_in == round(one_in):
        return f"1 in every {one_in:,.0f}"
    if percent == round(percent):
        return f"{percent:.0f} out of every 100"
    return f"about {percent:.0f} out of every 100" if percent >= 1 else f"about {percent * 10:.0f} out of every 1,000"


@rule(Scope.PAGE)
def decimal(library: Library) -> Iterator[Problem]:
    """Only money has a decimal point.

    Bad: It takes 2.5 hours.
    Good: It takes 2 and a half hours.
    Source: NHS digital service manual, Numbers.
    """
    return tell_each(
        library,
        "decimal",
        _DECIMAL,
        lambda match: (f"'{match.group()}' has a decimal point.", "Round it, or say 'half' or 'quarter'."),
    )


@rule(Scope.PAGE)
def fraction(library: Library) -> Iterator[Problem]:
    """The only fractions are half, quarter and third, in words.

    Bad: 2/3 of people came.
    Good: 2 out of every 3 people came.
    Source: NHS digital service manual, Numbers: fractions.
    """
    return tell_each(
        library,
        "fraction",
        _FRACTION,
        lambda match: (f"'{match.group()}' is a hard fraction.", "Say it as people, such as '2 out of every 3'."),
        Level.SHOULD,
    )


@rule(Scope.PAGE)
def ordinal(library: Library) -> Iterator[Problem]:
    """There are no numbers such as 1st or IV.

    Bad: Come on the 1st of May.
    Good: Come on 1 May.
    Source: W3C, Making Content Usable, 4.4.6; NHS digital service manual, Dates.
    """

    def tell(match: re.Match[str]) -> tuple[str, str]:
        digits = re.match(r"\d+", match.group())
        return f"'{match.group()}' is hard to read.", f"Write '{digits[0]}'." if digits else "Write it in digits."

    return tell_both(library, "ordinal", _ORDINAL, tell)


@rule(Scope.PAGE)
def date_form(library: Library) -> Iterator[Problem]:
    """A date is a day, a month in full and a year.

    Bad: Come on 06/08/26.
    Good: Come on 6 August 2026.
    Source: NHS digital service manual, Dates.
    """

    def tell(match: re.Match[str]) -> tuple[str, str]:
        return f"'{match.group()}' can be misread.", f"Write '{_written_out(match.group())}'."

    return tell_both(library, "date-form", _DATE, tell)


def _written_out(written: str) -> str:
    parts = re.split(r"[/. -]+", written.strip(" ,."))
    if len(parts) == 3 and all(part.isdigit() for part in parts) and 1 <= int(parts[1]) <= 12:
        year = int(parts[2]) + (2000 if len(parts[2]) == 2 else 0)
        return f"{int(parts[0])} {MONTHS[int(parts[1]) - 1]} {year}"
    if len(parts) == 2 and parts[0].isdigit() and parts[1].lower() in _SHORT_MONTHS:
        return f"{parts[0]} {_SHORT_MONTHS[parts[1].lower()]}"
    return f"{parts[1]} {parts[0]}" if len(parts) == 2 else "6 August 2026"


@rule(Scope.PAGE)
def time_form(library: Library) -> Iterator[Problem]:
    """A time is written as 5pm, 5:30pm, midday or midnight.

    Bad: Come at 17:30.
    Good: Come at 5:30pm.
    Source: NHS digital service manual, Times.
    """

    def tell(match: re.Match[str]) -> tuple[str, str] | None:
        if _GOOD_TIME.fullmatch(match.group().strip()) or re.fullmatch(r"\d+\.\d+", match.group().strip()):
            return None
        return f"'{match.group().strip()}' is not how we write times.", f"Write {_by_the_clock(match.group().strip())}."

    return tell_both(library, "time-form", _TIME, tell)


def _by_the_clock(written: str) -> str:
    """`17.30`, `5:30 p.m.` and `12 noon` as we write them. Both halves of the day where it may be either."""
    said = written.lower()
    hour, minute = int(re.findall(r"\d+", said)[0]), (re.findall(r"[.:](\d\d)", said) or ["00"])[0]
    half = "".join(re.findall(r"[ap](?=\.?m)", said))
    if minute == "00" and hour in (0, 12, 24) and not half:
        return "'midnight'" if hour != 12 or "midnight" in said else "'midday'"
    halves = half or ("p" if hour > 12 else "a" if hour == 0 else "ap")
    clock = f"{hour % 12 or 12}" if minute == "00" else f"{hour % 12 or 12}:{minute}"
    return " or ".join(f"'{clock}{each}m'" for each in halves)


@rule(Scope.PAGE)
def range_dash(library: Library) -> Iterator[Problem]:
    """From one number to another is said with 'to'.

    Bad: The plan is for 2023-2028.
    Good: The plan is for 2023 to 2028.
    Source: NHS digital service manual, Numbers: ranges.
    """

    def tell(match: re.Match[str]) -> tuple[str, str]:
        first, last = re.split(r"\s?[-–—]\s?", match.group())[:2]
        return f"'{match.group()}' has a dash.", f"Write '{first} to {last}'."

    return tell_both(library, "range-dash", _RANGE, tell)


@rule(Scope.PAGE)
def phone_form(library: Library) -> Iterator[Problem]:
    """A phone number is in groups that can be read out.

    Bad: Phone: 01268594350
    Good: Phone: 01268 594 350
    Source: NHS digital service manual, A to Z: phone numbers.
    """

    def tell(match: re.Match[str]) -> tuple[str, str] | None:
        written = match.group().strip()
        if _GOOD_PHONE.fullmatch(written):
            return None
        digits = re.sub(r"\D", "", written.replace("+44", "0"))
        groups = (4, 3, 4) if digits.startswith(("08", "03", "07")) and len(digits) == 11 else (5, 3, 3)
        shown = " ".join((digits[: groups[0]], digits[groups[0] : sum(groups[:2])], digits[sum(groups[:2]) :]))
        return f"'{written}' is not in groups.", f"Write '{shown}'."

    return tell_both(library, "phone-form", _PHONE, tell)


@rule(Scope.PAGE)
def nearly_our_contact(library: Library) -> Iterator[Problem]:
    """A phone number or email address on a standard page is not nearly, but not quite, that of the site.

    Bad: Phone 01632 960 132, where content/site.yml says 01632 960 123
    Good: Phone 01632 960 123
    Source: This project: whoever copies a number may make a slip, and whoever changes it in one place forgets another.
    """
    own = own_contacts(library.site)
    for document in library.documents if own else ():
        told: set[str] = set()
        for sentence in (each for block in document.blocks if block.kind is not BlockKind.CODE for each in block.sentences):
            for contact, where in contacts_in(sentence):
                if contact not in told and (meant := nearly_own(contact, own)):
                    told.add(contact)
                    remedy = f"Write {meant}, or put it right in {SITE}. If you mean another, leave it."
                    yield Problem(where, "nearly-our-contact", not_quite(meant), remedy, Level.SHOULD)


@rule(Scope.PAGE)
def link_text(library: Library) -> Iterator[Problem]:
    """A link says where it goes.

    Bad: [Click here](../topics/help.easy.md) for help.
    Good: You can [ask us for help](../topics/help.easy.md).
    Source: WCAG 2.2, 2.4.9 Link Purpose (Link Only); NHS digital service manual, Links.
    """
    for _, sentence in easy_sentences(library):
        for run in sentence.runs:
            if run.target is not None and _EMPTY_LINK.fullmatch(run.text.strip()):
                yield Problem(
                    run.where, "link-text", f"'{run.text}' does not say where the link goes.", "Name the page or what it does."
                )

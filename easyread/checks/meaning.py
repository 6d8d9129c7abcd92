"""An Easy Read page says the same as its standard twin."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from easyread.checks.absent import has_initials, missing_amounts, missing_facts, missing_sentences, new_amounts
from easyread.checks.comparing import Twin, with_twins
from easyread.checks.contacts import contacts_in, nearly_own, not_quite, own_contacts
from easyread.checks.differing import differing, not_said, otherwise, unnamed
from easyread.checks.fields import both_words
from easyread.checks.rule import Scope, is_contact, is_quiet, name_of, rule, rules
from easyread.checks.structure import is_to_do
from easyread.model import Document, EasyPage, Level, Library, Location, Problem, Run, Wording
from easyread.paths import SITE
from easyread.problems import shortened
from easyread.text import facts
from easyread.text.leads import nearly
from easyread.text.meaning.align import NOTHING, with_words
from easyread.text.meaning.difference import Kind
from easyread.text.meaning.places import MONTH, WEEKDAY, is_named, names_in
from easyread.text.meaning.units import other_units


@rule(Scope.PAIR)
def number_not_in_twin(library: Library) -> Iterator[Problem]:
    """Every number on an Easy Read page is on its standard page too, and both words of a field say the same numbers.

    Bad: 500 people waited, where the standard page says 595
    Good: About 600 people waited, or 595 did, where the standard page says 595
    Source: W3C, Making Content Usable, section 5: variations keep the same meaning.
    """
    told: set[Location] = set()
    for page, twin in with_twins(library):
        for statement in page.statements:
            for sentence in statement.sentences:
                for amount in () if is_contact(sentence.text) else new_amounts(sentence.text, twin):
                    if not twin.is_added(amount, sentence.text, statement):
                        told.add(sentence.where)
                        yield not_said(sentence.at(amount.start), "number-not-in-twin", amount.text)
        for words in both_words(twin.document):
            yield from _numbers_of(words, page)
    yield from (each for each in differing(library, "number-not-in-twin", Kind.NUMBER) if each.where not in told)


def _numbers_of(words: Wording, page: EasyPage) -> Iterator[Problem]:
    """A problem for each number of a field's easy words that its standard words do not say, or else the other way round."""
    where, said = words.easy_at or Location(page.path), Twin(page, Document("", "", words.standard, "", ""), "")
    remedy = "Check it, and change the one that is wrong."
    new = tuple(new_amounts(words.easy, said))
    for amount in new:
        yield Problem(where, "number-not-in-twin", f"The standard words do not say {amount.text}.", remedy)
    for missing in () if new else missing_amounts(words.standard, words.easy):
        message = f"The standard words say {missing} here, and these do not."
        yield Problem(where, "number-not-in-twin", message, remedy, Level.SHOULD)


@rule(Scope.PAIR)
def date_not_in_twin(library: Library) -> Iterator[Problem]:
    """Every date on an Easy Read page is on its standard page too.

    Bad: Tell us before 6 May 2026, where the standard page says 6 March 2026
    Good: Tell us before 6 March 2026, where the standard page says 6 March 2026
    Source: W3C, Making Content Usable, section 5: variations keep the same meaning.
    """
    for page, twin in with_twins(library):
        said = [date.text for date in facts.dates(twin.text)]
        said += [date for name, date in facts.HOLIDAYS.items() if name in twin.text.replace("’", "'")]
        for sentence in page.sentences:
            for date in facts.dates(sentence.text):
                if not any(facts.same_date(date.text, other) for other in said):
                    yield not_said(sentence.at(date.start), "date-not-in-twin", date.text, "the date")


_AND = re.compile(r" (?:and|in) (?:the )?")
"""What stands between two names: `the Ramblers and the Friends of Elm Wood`, `Care System in Mid Devon`."""


@rule(Scope.PAIR)
def name_not_in_twin(library: Library) -> Iterator[Problem]:
    """Every name of an organisation or place on an Easy Read page is on its standard page too.

    Bad: Ask Citizens Advice York, where the standard page says Citizens Advice Leeds
    Good: Ask Citizens Advice Leeds, where the standard page says Citizens Advice Leeds
    Source: W3C, Making Content Usable, section 5: variations keep the same meaning.
    """
    for page, twin in with_twins(library):
        text = twin.text.casefold()
        for sentence in page.sentences:
            for name in facts.names(sentence.text):
                if not all(each in text for each in _AND.split(name.text.casefold())) and not has_initials(name.text, twin.text):
                    yield Problem(
                        sentence.at(name.start),
                        "name-not-in-twin",
                        f"The standard page does not say '{name.text}'.",
                        "Use the name that the standard page uses, or say it there too.",
                        Level.SHOULD,
                        length=len(name.text),
                    )


@rule(Scope.PAIR)
def place_not_in_twin(library: Library) -> Iterator[Problem]:
    """Every place on an Easy Read page is on its standard page too, and with the same facts.

    Bad: The clinic in Tarn is closed, where the standard page says that the clinic in Selby is
    Good: The clinic in Selby is closed
    Source: W3C, Making Content Usable, section 5: variations keep the same meaning.
    """
    everywhere = f"{library.site.organisation} {library.site.plan} {library.site.name} England Scotland Wales Ireland"
    for page, twin in with_twins(library):
        for sentence in page.sentences:
            several = " ".join(name.text for name in facts.names(sentence.text))
            for name in sorted(names_in(sentence.text)):
                if name not in several and not is_named(name, f"{twin.text} {everywhere}"):
                    yield Problem(
                        sentence.at(sentence.text.index(name)),
                        "place-not-in-twin",
                        f"The standard page does not say '{name}'.",
                        "Use the name that the standard page uses, or say it there too.",
                        Level.SHOULD,
                        len(name),
                    )
    yield from differing(library, "place-not-in-twin", Kind.PLACE)


@rule(Scope.PAIR)
def time_not_in_twin(library: Library) -> Iterator[Problem]:
    """Every time of day on an Easy Read page is on its standard page too.

    Bad: We open at 8am, where the standard page says 9am
    Good: We open at 9am, where the standard page says 9am
    Source: W3C, Making Content Usable, section 5: variations keep the same meaning.
    """
    for page, twin in with_twins(library):
        for sentence in page.sentences:
            for time in facts.times(sentence.text):
                if time.text not in twin.times:
                    yield not_said(sentence.at(time.start), "time-not-in-twin", time.text)
            for said in facts.spoken_times(sentence.text) if twin.times else ():
                if said.plain and not said.forms & twin.times:
                    yield not_said(sentence.at(said.start), "time-not-in-twin", said.text)


@rule(Scope.PAIR)
def contact_not_in_twin(library: Library) -> Iterator[Problem]:
    """A phone number (but for 999 and the like), an email or web address in Easy Read is on the standard page too, or is the site's own.

    Bad: Phone: 020 7946 0081, where the standard page says 020 7946 0018
    Good: Phone: 020 7946 0018
    Source: W3C, Making Content Usable, section 5: variations keep the same meaning.
    """
    own = own_contacts(library.site)
    for page, twin in with_twins(library):
        ways = [link.target for link in twin.document.links]
        said = [each.text for each in facts.contacts(" ".join((twin.text, *ways)))]
        known = {*said, *own, *(each.replace(" ", "") for each in _SHORT.findall(twin.text))}
        for sentence in page.sentences:
            for contact, where in contacts_in(sentence):
                if contact not in known:
                    yield from _new_contact(where, contact, said, own)
        for run in page.runs:
            if run.target and (way := nearly(run.target, ways)):
                yield _nearly(run, way)


def _new_contact(where: Location, contact: str, said: Sequence[str], own: Mapping[str, str]) -> Iterator[Problem]:
    """A problem for a contact that the standard page does not say, unless it is a short number that many know."""
    if any(_is_like(each, contact) for each in said):
        yield not_said(where, "contact-not-in-twin", contact)
    elif meant := nearly_own(contact, own):
        remedy = f"Write {meant}, or put it right in {SITE}. If you mean another, say it on the standard page too."
        yield Problem(where, "contact-not-in-twin", not_quite(meant), remedy, length=len(contact))
    elif len(contact) > SHORT:
        message = f"The standard page does not say {contact}, nor is it one of the site's own."
        remedy = "Check it, and say it on the standard page too."
        yield Problem(where, "contact-not-in-twin", message, remedy, Level.SHOULD, len(contact))


def _nearly(run: Run, way: str) -> Problem:
    message = f"This link leads nearly, but not quite, where the standard page leads: {way}"
    return Problem(
        run.target_at or run.where, "contact-not-in-twin", message, "Check the address, and change the one that is wrong."
    )


def _is_like(one: str, other: str) -> bool:
    """Whether two contacts are of one sort: email addresses, phone numbers, or short ones such as 111."""
    return ("@" in one) == ("@" in other) and (len(one) <= SHORT) == (len(other) <= SHORT)


_SHORT = re.compile(r"\b\d{3}(?: ?\d{2,3})?\b")
SHORT = 6
"""Digits of a phone number that many know by heart."""


@rule(Scope.PAIR)
def lost_negation(library: Library) -> Iterator[Problem]:
    """Where the standard page says that something is not so, Easy Read says it too, and the other way round.

    Bad: You must pay for the test, where the standard page says that you do not have to
    Good: You do not have to pay for the test
    Source: W3C, Making Content Usable, section 5: variations keep the same meaning.
    """
    return differing(library, "lost-negation", Kind.NEGATION)


@rule(Scope.PAIR)
def lost_condition(library: Library) -> Iterator[Problem]:
    """Where the standard page says if, only, except or unless, Easy Read says it too, and the other way round.

    Bad: You can have the test, where the standard page says that only people over 50 can
    Good: You can have the test if you are over 50
    Source: W3C, Making Content Usable, section 5: variations keep the same meaning.
    """
    return differing(library, "lost-condition", Kind.CONDITION)


@rule(Scope.PAIR)
def changed_modality(library: Library) -> Iterator[Problem]:
    """What must, may, will or should happen does so in both editions.

    Bad: We will build a pool, where the standard page says that we hope to build it
    Good: We hope to build a pool
    Source: W3C, Making Content Usable, section 5: variations keep the same meaning.
    """
    return differing(library, "changed-modality", Kind.MODALITY)


@rule(Scope.PAIR)
def changed_amount(library: Library) -> Iterator[Problem]:
    """What is said of all, most or some people is said of the same people in both editions.

    Bad: All patients go home the same day, where the standard page says that most do
    Good: Most patients go home the same day
    Source: W3C, Making Content Usable, section 5: variations keep the same meaning.
    """
    return differing(library, "changed-amount", Kind.AMOUNT)


@rule(Scope.PAIR)
def changed_frequency(library: Library) -> Iterator[Problem]:
    """What happens every day, week or month does so in both editions, and as many times.

    Bad: Take it once a day, where the standard page says twice a day
    Good: Take it twice a day
    Source: W3C, Making Content Usable, section 5: variations keep the same meaning.
    """
    return differing(library, "changed-frequency", Kind.FREQUENCY)


@rule(Scope.PAIR)
def changed_unit(library: Library) -> Iterator[Problem]:
    """A number has the same unit in both editions.

    Bad: You have 28 weeks to write to us, where the standard page says 28 days
    Good: You have 4 weeks to write to us, where the standard page says 28 days
    Source: W3C, Making Content Usable, section 5: variations keep the same meaning.
    """
    told: set[Location] = set()
    for each in differing(library, "changed-unit", Kind.UNIT):
        told.add(each.where)
        yield each
    for page, twin in with_twins(library):
        for sentence in page.sentences:
            for other in other_units(sentence.text, twin.text) if sentence.where not in told else ():
                message = f"The standard page does not say {other.ours}, but {other.theirs}."
                remedy = "Check it, and change the one that is wrong."
                yield Problem(sentence.where, "changed-unit", message, remedy, length=len(sentence.text))


@rule(Scope.PAIR)
def changed_hedge(library: Library) -> Iterator[Problem]:
    """More than, at least, fewer than and at most are the same in both editions.

    Bad: You can take 4 tablets, where the standard page says at most 4 tablets
    Good: You can take 4 tablets or fewer
    Source: W3C, Making Content Usable, section 5: variations keep the same meaning.
    """
    return differing(library, "changed-hedge", Kind.HEDGE)


@rule(Scope.PAIR)
def changed_order(library: Library) -> Iterator[Problem]:
    """What comes first does so in both editions.

    Bad: Eat after the test, where the standard page says before the test
    Good: Eat before the test
    Source: W3C, Making Content Usable, section 5: variations keep the same meaning.
    """
    return differing(library, "changed-order", Kind.ORDER)


@rule(Scope.PAIR)
def changed_reason(library: Library) -> Iterator[Problem]:
    """Where Easy Read says why something is so, the standard page gives that reason.

    Bad: This is to save money, where the standard page says that it keeps people safe
    Good: This is to keep people safe
    Source: W3C, Making Content Usable, section 5: variations keep the same meaning.
    """
    return differing(library, "changed-reason", Kind.REASON)


@rule(Scope.PAIR)
def swapped_actors(library: Library) -> Iterator[Problem]:
    """The same people do it, to the same people, in both editions.

    Bad: You phone the nurse, where the standard page says that the nurse phones you
    Good: The nurse phones you
    Source: W3C, Making Content Usable, section 5: variations keep the same meaning.
    """
    return differing(library, "swapped-actors", Kind.ACTOR)


@rule(Scope.PAIR)
def opposite_meaning(library: Library) -> Iterator[Problem]:
    """No word of Easy Read says the opposite of the standard page, or names another thing of the same kind, as `green` for `blue`.

    Bad: More people waited, where the standard page says that fewer did
    Good: Fewer people waited
    Source: W3C, Making Content Usable, section 5: variations keep the same meaning.
    """
    yield from differing(library, "opposite-meaning", Kind.OPPOSITE)
    yield from differing(library, "opposite-meaning", Kind.OTHER)


@rule(Scope.PAIR)
def weekday_not_in_twin(library: Library) -> Iterator[Problem]:
    """Days of the week are the same in both editions.

    Bad: We are closed on Saturdays, where the standard page says Sundays
    Good: We are closed on Sundays
    Source: W3C, Making Content Usable, section 5: variations keep the same meaning.
    """
    yield from unnamed(library, "weekday-not-in-twin", WEEKDAY)
    yield from differing(library, "weekday-not-in-twin", Kind.WEEKDAY)


@rule(Scope.PAIR)
def month_not_in_twin(library: Library) -> Iterator[Problem]:
    """Months are the same in both editions.

    Bad: The pool opens in July, where the standard page says June
    Good: The pool opens in June
    Source: W3C, Making Content Usable, section 5: variations keep the same meaning.
    """
    yield from unnamed(library, "month-not-in-twin", MONTH)
    yield from differing(library, "month-not-in-twin", Kind.MONTH)


@rule(Scope.PAIR, is_quiet=True)
def perhaps_other_meaning(library: Library) -> Iterator[Problem]:
    """Where it is in doubt whether both pages say the same, somebody looks: whoever compares or changes a page is told, others if the site asks for it.

    Bad: We can help you, where the standard page says that we will help
    Good: We will help you
    Source: This project: what is wrong more often than right about pages of other services is not told of every page.
    """
    own = f"{library.site.organisation} {library.site.name}".casefold()
    for page, twin in with_twins(library):
        known = {(each.statement, each.sentence) for each in twin.differing if not each.difference.is_doubtful}
        for found in twin.differing:
            each = found.difference
            is_own = not each.theirs and each.ours.casefold() in own
            if each.is_doubtful and not is_own and (found.statement, found.sentence) not in known:
                yield otherwise(page, found, "perhaps-other-meaning")


@rule(Scope.PAIR)
def missing_key_fact(library: Library) -> Iterator[Problem]:
    """Easy Read says every number, date and name of the standard page's summary, and something of each of its sentences.

    Bad: Care at home, where the summary says: 595 people had care at home
    Good: 595 people had care at home
    Source: NHS England 2018, main points; W3C, Making Content Usable, section 5.
    """
    for page, twin in with_twins(library):
        text = f"{page.title} {page.text}"
        summary = "" if is_to_do(twin.document.summary) else twin.document.summary
        sentences = tuple(missing_sentences(summary, text))
        alone = (each for each in missing_facts(summary, text) if not any(each in sentence for sentence in sentences))
        for missing in (*alone, *map(shortened, sentences)):
            yield Problem(
                Location(page.path),
                "missing-key-fact",
                f"The standard page's summary says '{missing}'.",
                "Say it here too.",
                Level.SHOULD,
            )


@rule(Scope.PAIR)
def unknown_sentence(library: Library) -> Iterator[Problem]:
    """Where a picture line says which words of the standard page a statement comes from, they are there.

    Bad: ![](../pictures/ask.svg "from: ask your nurce"), where the standard page says: Ask your nurse.
    Good: ![](../pictures/ask.svg "from: ask your nurse")
    Source: This project: each statement is compared with the sentence that it comes from.
    """
    for page, twin in with_twins(library):
        for statement in page.statements:
            if statement.source not in ("", NOTHING) and not with_words(twin.sentences, statement.source):
                yield Problem(
                    statement.where,
                    "unknown-sentence",
                    f"No sentence of the standard page says '{shortened(statement.source)}'.",
                    f"Copy some words of the sentence that this comes from, or write {NOTHING}.",
                )


COMPARED = frozenset(name_of(each) for each in rules() if each.__module__ == __name__ and not is_quiet(each))
"""The rules of this family, which compare what two pages say, where they are sure."""

"""Words that everybody knows, in full."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from easyread.checks.rule import Scope, Tell, rule, tell_both, tell_each, tell_standard
from easyread.model import EasyPage, Level, Library, Problem, Run, Sentence
from easyread.text.countries import country_of
from easyread.text.frequency import is_common, lemma
from easyread.text.word_list import known_words

_NO_INITIALS = frozenset(("I", "A"))
_INITIALS = re.compile(r"\b(?:[A-Z]{2,}s?|[A-Z](?:\.[A-Z])+\.?)(?![\w@.]*@)\b")
_SHORT_FORMS = {
    "e.g.": "for example", "eg": "for example", "i.e.": "that is", "ie": "that is", "etc": "and so on, or better: all of them",
    "and/or": "and, or: choose one", "vs": "against", "approx": "about", "nb": "note", "asap": "as soon as we can",
    "incl": "including", "no.": "number", "min": "minute", "hrs": "hours", "tel": "Phone",
}  # fmt: skip
_SHORT_FORM = re.compile(
    r"(?<![\w./@-])(?:e\.g\.?|eg|i\.e\.?|ie|etc\.?|and/or|vs\.?|approx\.?|NB|asap|incl\.|(?<!\()no\.(?= ?\d)|hrs|tel(?=[:.]))(?![\w@-])",
    re.IGNORECASE,
)
_CONTRACTION = re.compile(
    r"\b(?:(?:ca|do|does|did|is|are|was|were|wo|would|could|should|must|has|have|had|need)n['’]t"
    r"|(?:I|you|we|they|he|she|it|there|that|what|who)['’](?:ll|re|ve|d|m)|(?:it|that|there|what|here|let|he|she|who)['’]s)\b",
    re.IGNORECASE,
)
_FULL = {"ca": "cannot", "wo": "will not", "ll": "will", "re": "are", "ve": "have", "d": "would", "m": "am", "s": "is"}
_LABELS = {
    "suffering from": "has", "suffers from": "has", "suffer from": "have", "afflicted": "has", "wheelchair-bound": "uses a wheelchair",
    "wheelchair bound": "uses a wheelchair", "confined to a wheelchair": "uses a wheelchair", "the disabled": "disabled people",
    "the elderly": "older people", "the handicapped": "disabled people", "handicapped": "disabled", "the mentally ill": "people with a mental illness",
    "mentally handicapped": "with a learning disability", "victim of": "person with", "able-bodied": "not disabled",
    "special needs child": "child who needs more support", "the blind": "blind people", "the deaf": "deaf people", "an addict": "a person with an addiction",
    "committed suicide": "died by suicide", "commit suicide": "die by suicide", "normal people": "people who are not disabled",
}  # fmt: skip
_LABEL = re.compile(rf"\b(?:{'|'.join(sorted(map(re.escape, _LABELS), key=len, reverse=True))})\b(?! (?:and|or) )", re.IGNORECASE)
_PLAIN_WORD = re.compile(r"(?<![\w@./-])[A-Za-z]+(?:['’][a-z]+)?(?![\w@-]|[.]\w)")
_EXPLAINS = re.compile(r"\b(?:means?|is|are|was|says?|speaks|shows|makes|has)\b")


@rule(Scope.PAGE)
def initials(library: Library) -> Iterator[Problem]:
    """Words are written in full, except initials that everybody in the country knows, such as GP and UK.

    Bad: The ICB makes a plan.
    Good: The Integrated Care Board makes a plan.
    Source: Inclusion Europe, Information for all, rule 12; GOV.UK, Accessible communication formats.
    """
    listed = {form for word in library.words for form in (word.word, *word.forms)}
    known = _known(library)

    def tell(match: re.Match[str]) -> tuple[str, str] | None:
        if match.group() in known | listed:
            return None
        return f"'{match.group()}' is initials.", "Write the words in full."

    return tell_each(library, "initials", _INITIALS, tell)


def _known(library: Library) -> frozenset[str]:
    """What is written in capitals and needs no explanation."""
    return country_of(library.site).initials | _NO_INITIALS


@rule(Scope.PAGE)
def short_form(library: Library) -> Iterator[Problem]:
    """There are no short forms such as e.g. or etc.

    Bad: You can eat fruit, e.g. apples.
    Good: You can eat fruit, for example apples.
    Source: NHS digital service manual, A to Z of NHS health writing.
    """

    def tell(match: re.Match[str]) -> tuple[str, str]:
        key = match.group().lower()
        full = _SHORT_FORMS.get(key) or _SHORT_FORMS.get(key.rstrip(".")) or _SHORT_FORMS.get(f"{key}.", "the words in full")
        return f"'{match.group()}' is a short form.", f"Write '{full}'."

    return tell_both(library, "short-form", _SHORT_FORM, tell)


@rule(Scope.PAGE)
def contraction(library: Library) -> Iterator[Problem]:
    """Words are not run together.

    Bad: You don't have to pay.
    Good: You do not have to pay.
    Source: NHS digital service manual, Punctuation: negative contractions are hard to read.
    """
    return tell_both(library, "contraction", _CONTRACTION, _tell_contraction)


def _tell_contraction(match: re.Match[str]) -> tuple[str, str]:
    written = match.group()
    if written.lower().endswith(("n't", "n’t")):
        stem = written[:-3]
        full = _FULL.get(stem.lower(), f"{stem} not")
    else:
        first, _, ending = written.replace("’", "'").partition("'")
        full = "let us" if first.lower() == "let" else f"{first} {_FULL[ending.lower()]}"
    return f"'{written}' is two words run together.", f"Write '{full}'."


@rule(Scope.PAGE)
def label(library: Library) -> Iterator[Problem]:
    """People are named with respect.

    Bad: He is wheelchair-bound.
    Good: He uses a wheelchair.
    Source: NHS digital service manual, Inclusive content: disability.
    """

    def tell(match: re.Match[str]) -> tuple[str, str]:
        return f"'{match.group()}' puts people down.", f"Write '{_LABELS[match.group().lower()]}'."

    return tell_both(library, "label", _LABEL, tell)


@rule(Scope.PAGE)
def jargon(library: Library) -> Iterator[Problem]:
    """Everyday words stand in the place of office words.

    Bad: We will utilise data.
    Good: We will use data.
    Source: Inclusion Europe, Information for all, rules 6 to 11; GOV.UK content design, words to avoid.
    """
    plain = {each.word.casefold(): each.say for each in library.plain_words}
    in_both = [each.word for each in library.plain_words if each.in_both]

    def tell(match: re.Match[str]) -> tuple[str, str] | None:
        if match.group()[0].isupper() and re.match(r" [A-Z]", match.string[match.end() :]):
            return None  # part of a name
        return f"'{match.group()}' is an office word.", f"Say: {plain[match.group().casefold()]}."

    yield from tell_each(library, "jargon", _any_of(plain), tell, Level.SHOULD)
    yield from tell_standard(library, "jargon", _any_of(in_both), tell)


def _any_of(forms: Iterable[str]) -> re.Pattern[str]:
    """Finds any of some words, the longest first. Finds nothing when there are none."""
    either = "|".join(sorted(map(re.escape, forms), key=len, reverse=True))
    return re.compile(rf"(?<![\w.@-])(?:{either})(?![\w@-]|\.\w)" if either else r"(?!)", re.IGNORECASE)


@rule(Scope.LIBRARY)
def same_word(library: Library) -> Iterator[Problem]:
    """One thing has one name on every page.

    Bad: The local authority will help. The council will phone you.
    Good: The council will help. The council will phone you.
    Source: Inclusion Europe, Information for all, rule 9; W3C, Making Content Usable, 4.2.3.
    """
    explained = known_words(library.words)
    whole = "\n".join(page.text for page in library.easy_pages).casefold()
    for group in library.same_words:
        uses = {word: len(_any_of([word, f"{word}s"]).findall(whole)) for word in group.words}
        chosen = max(uses, key=uses.__getitem__)
        others = [form for word in uses if word not in {chosen, *explained} for form in (word, f"{word}s")]
        yield from tell_each(library, "same-word", _any_of(others), _tell_chosen(chosen), Level.SHOULD)


def _tell_chosen(chosen: str) -> Tell:
    return lambda match: (f"'{match.group()}' is called '{chosen}' elsewhere.", f"Say '{chosen}' here too.")


@rule(Scope.PAGE)
def uncommon_word(library: Library) -> Iterator[Problem]:
    """Words are among the 5,000 that everybody uses, or they are explained.

    Bad: We will ameliorate services.
    Good: We will make services better.
    Source: W3C, Making Content Usable, 4.4.1; GOV.UK content design, how people read: 5,000 words by the age of 9.
    """
    explained = {part for form in known_words(library.words) for part in form.split()} | library.everyday_words
    explained |= {lemma(word) for word in explained}
    known = _known(library)
    for page in library.easy_pages:
        told = set(page.hard_words)
        for sentence in page.sentences:
            for match in _PLAIN_WORD.finditer(sentence.text):
                word = match.group().lower().removesuffix("'s").removesuffix("’s")
                name = match.group()[0].isupper() and match.start() > 0
                if (
                    name
                    or match.group() in known
                    or word in told
                    or is_common(word)
                    or word in explained
                    or lemma(word) in explained
                ):
                    continue
                told.add(word)
                yield Problem(
                    sentence.at(match.start()),
                    "uncommon-word",
                    f"'{match.group()}' is not an everyday word.",
                    "Use one that people say every day, or mark it as a hard word and explain it.",
                    Level.SHOULD,
                )


@rule(Scope.PAGE)
def unexplained_word(library: Library) -> Iterator[Problem]:
    """A hard word is explained in its own statement or in the next sentence.

    Bad: We use **data**. Then we decide.
    Good: We use **data**. Data is facts and numbers.
    Source: GOV.UK, Accessible communication formats: explain hard words in the next sentence.
    """
    forms = {form: {each.casefold() for each in (word.word, *word.forms)} for form, word in known_words(library.words).items()}
    for page in library.easy_pages:
        yield from _unexplained(page, forms)


def _unexplained(page: EasyPage, forms: dict[str, set[str]]) -> Iterator[Problem]:
    for sentence, following in zip(page.sentences, [*page.sentences[1:], None], strict=False):
        for run in (run for run in sentence.runs if run.hard and run.text.casefold() in forms):
            if not _explained(run, sentence, following, forms[run.text.casefold()]):
                yield Problem(
                    run.where,
                    "unexplained-word",
                    f"'{run.text}' is not explained here.",
                    "Say in the next sentence what it means.",
                )


def _explained(run: Run, sentence: Sentence, following: Sentence | None, forms: set[str]) -> bool:
    """Whether the sentence itself defines the word, or the next does: with the word in it, or pointing back (this, it, they)."""
    before, _, after = sentence.text.partition(run.text)
    if re.match(r"\W*(?:means?|is|are|says?|speaks|shows|makes)\b", after):
        return True
    if re.search(r"\b(?:is|are|was) called (?:an? |the |another )?$", before):
        return True
    text = following.text.casefold() if following else ""
    points = any(form in text for form in forms) or re.match(r"(?:this|that|it|they|these|a |an |the )", text)
    return bool(points and _EXPLAINS.search(text))


@rule(Scope.PAGE)
def pronoun_start(library: Library) -> Iterator[Problem]:
    """The first sentence beside a picture names what it is about.

    Bad: They help people.
    Good: Care workers help people.
    Source: Patient Information Forum, Easy Read Matters: nouns instead of pronouns.
    """
    for page in library.easy_pages:
        for statement in page.statements:
            first = statement.sentences[0]
            if match := re.match(r"(They|It)\b(?! (?:is|are) called)", first.text):
                yield Problem(
                    first.where,
                    "pronoun-start",
                    f"'{match[1]}' points back to another picture.",
                    "Name the person or thing again.",
                    Level.SHOULD,
                )

"""Words that everybody knows, in full."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import zip_longest

from easyread.checks.rule import Scope, Tell, rule, tell_both, tell_each
from easyread.model import Document, EasyPage, Level, Library, Problem, Run, Sentence, Word
from easyread.text.any_case import any_case
from easyread.text.countries import country_of
from easyread.text.facts import telling
from easyread.text.grammar import has_verb_at, is_name
from easyread.text.phrases import Found, Phrases, of_family, phrases
from easyread.text.vocabulary import hard_words, is_everyday, is_word, lemma
from easyread.text.word_list import known_words

_KNOWN_INITIALS = frozenset("I A TV DVD CD PC ID PIN CCTV MP EU USA BBC HIV DIY OK PDF".split())
"""Better known than the words that they stand for, wherever English is spoken."""
_INITIALS = re.compile(r"\b(?:[A-Z]{2,}s?|[A-Z](?:\.[A-Z])+\.?)(?![\w@.]*@)\b")
_SHORT_FORMS = {
    "e.g.": "for example", "eg": "for example", "i.e.": "that is", "ie": "that is", "etc": "and so on, or better: all of them",
    "and/or": "and, or: choose one", "vs": "against", "approx": "about", "nb": "note", "asap": "as soon as we can",
    "incl": "including", "no.": "number", "min": "minute", "hrs": "hours", "tel": "Phone", "p.a.": "a year", "pcm": "a month",
}  # fmt: skip
_SHORT_FORM = re.compile(
    r"(?<![\w./@-])(?:e\.g\.?|eg|i\.e\.?|ie|etc\.?|p\.a\.|pcm|and/or|vs\.?|approx\.?|NB|asap|incl\.|(?<!\()no\.(?= ?\d)|hrs|tel(?=[:.]))(?![\w@-])",
    re.IGNORECASE,
)
_CONTRACTION = any_case(
    r"\b(?:(?:ca|do|does|did|is|are|was|were|wo|would|could|should|must|has|have|had|need)n['’]t"
    r"|(?:i|you|we|they|he|she|it|there|that|what|who)['’](?:ll|re|ve|d|m)|(?:it|that|there|what|here|let|he|she|who)['’]s)\b"
)
_FULL = {"ca": "cannot", "wo": "will not", "ll": "will", "re": "are", "ve": "have", "d": "would", "m": "am", "s": "is"}
_LABELS = {
    "suffering from": "has", "suffers from": "has", "suffer from": "have", "afflicted": "has", "wheelchair-bound": "uses a wheelchair",
    "wheelchair bound": "uses a wheelchair", "confined to a wheelchair": "uses a wheelchair", "the disabled": "disabled people",
    "the elderly": "older people", "the handicapped": "disabled people", "handicapped": "disabled", "the mentally ill": "people with a mental illness",
    "mentally handicapped": "with a learning disability", "able-bodied": "not disabled",
    "special needs child": "child who needs more support", "the blind": "blind people", "the deaf": "deaf people", "an addict": "a person with an addiction",
    "committed suicide": "died by suicide", "commit suicide": "die by suicide", "normal people": "people who are not disabled",
}  # fmt: skip
_ILL = r"(?= an? (?:stroke|illness|disease|disability|condition|accident)\b| cancer\b| dementia\b)"
_LABEL = any_case(
    rf"\b(?:(?:{'|'.join(sorted(map(re.escape, _LABELS), key=len, reverse=True))})\b(?! (?:and|or) )|victims? of{_ILL})"
)
_PLAIN_WORD = re.compile(r"(?<![\w@./-])[^\W\d_]+(?:['’-][^\W\d_]+)*(?![\w@/]|[.-]\w)")
_CAPITAL = re.compile(r"(?<=[a-z,] )[A-Z]\w+")
_AFTER_A = re.compile(r"\b[Aa]n? $")
_EXPLAINED = re.compile(
    r"^(?:(?:An? |The |)(?:[^\W\d_]+ )?(?P<helps>[^\W\d_]+) helps\b|An? (?P<one>[^\W\d_]+(?:-\w+)?) (?:means?|is|are|looks?|helps?|says?|tells?|shows?|makes? sure)\b"
    r"|(?P<word>[^\W\d_]+(?:-\w+)?) (?:means?|(?:is|are) (?:an?|the|when|how|where|what|who|something|information|people|things|money|places?|groups?|gases|words|rules|plans|facts|services|jobs|ways|kinds|like|about)\b))"
    r"|(?:(?P<which>[^\W\d_]+(?:-\w+)?) (?:or |and )?)?(?P<kind>[^\W\d_]+(?:-\w+)?) (?:is|are) (?:(?:an? )?[a-z]+ (?:that|which|who)|an? (?:type|kind|sort) of)\b"
    r"|\bcalled (?:an? |the )?(?P<called>[^\W\d_]+(?:-\w+)?)\b",
    re.MULTILINE,
)
_EXPLAINS = re.compile(r"\b(?:means?|is|are|was|says?|speaks|shows|makes|has)\b")


@rule(Scope.PAGE)
def initials(library: Library) -> Iterator[Problem]:
    """Words are written in full, except those better known by their initials, such as NHS, GP and UK.

    Bad: The LPA makes a plan.
    Good: The Local Planning Authority makes a plan.
    Source: Inclusion Europe, Information for all, rule 12; GOV.UK, Accessible communication formats; The Easy Read Standard 1.
    """
    listed = {form for word in library.words for form in (word.word, *word.forms)}
    for page in library.easy_pages:
        told = {*_known(library), *listed}
        for sentence, after in zip_longest(page.sentences, page.sentences[1:]):
            for match in _INITIALS.finditer(sentence.text):
                short = match.group()
                if short.removesuffix("s") in told or short in told:
                    continue
                told.add(short.removesuffix("s"))
                if not (
                    _says_initials(short, sentence.text) or _is_stressed(short) or (after and after.text.startswith(f"{short} "))
                ):
                    message = f"'{short}' is initials."
                    yield Problem(
                        sentence.at(match.start()), "initials", message, "Write the words in full.", Level.SHOULD, len(short)
                    )


def _says_initials(short: str, text: str) -> bool:
    """Whether a sentence tells what initials stand for: `the Mobility Committee (MC)`, `called the MC for short`, `The MC is ...`."""
    found = re.escape(short)
    said = rf"\((?:[\w ]+ )?{found}(?: [\w ]+)?\)|{found}\S* \(|\b{found} (?:for short|means|stands for|is an? |is the )|(?:called|known as) (?:an? |the )?{found}\b"
    return bool(re.search(said, text))


def _is_stressed(short: str) -> bool:
    """Whether it is a word in capitals, and no initials: `You can come, BUT you must book.`"""
    return short in _STRESSED


_STRESSED = frozenset(
    "ALL AND ANY ALWAYS BUT CAN CANNOT DO EVERY IF MAY MUST NEVER NO NOT ONLY OR SHOULD THE THIS WILL YOU".split()
)


def _known(library: Library) -> frozenset[str]:
    """What is written in capitals and needs no explanation."""
    return country_of(library.site).initials | _KNOWN_INITIALS


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
        return f"'{match.group()}' puts people down.", f"Write '{_LABELS.get(match.group().lower(), 'person with')}'."

    return tell_both(library, "label", _LABEL, tell)


@rule(Scope.PAGE)
def jargon(library: Library) -> Iterator[Problem]:
    """Everyday words stand in the place of office words.

    Bad: We will utilise data.
    Good: We will use data.
    Source: Inclusion Europe, Information for all, rules 6 to 11; GOV.UK content design, words to avoid.
    """

    def tell(found: Found) -> tuple[str, str]:
        return f"'{found.text}' is an office word.", f"Say: {found.say}."

    words = phrases((each.word, each.say) for each in library.plain_words)
    yield from _tell_phrases(library, "jargon", words, tell)
    both = phrases((each.word, each.say) for each in library.plain_words if each.in_both)
    for document in library.documents:
        for sentence in document.sentences if both.may_be_in(document.text) else ():
            for found in both.find(sentence.prose):
                if not _in_name(sentence.text, found):
                    yield Problem(sentence.at(found.start), "jargon", *tell(found), Level.SHOULD, len(found.text))


@rule(Scope.PAGE)
def idiom(library: Library) -> Iterator[Problem]:
    """Words mean what they say: no figures of speech, also not those of officials.

    Bad: Care and support go hand in hand.
    Good: Care and support happen together.
    Source: Inclusion Europe, Information for all, rule 10; W3C, Making Content Usable, 4.4.4; NHS digital service manual, How we write.
    """
    said = known_words(library.words)

    def tell(found: Found) -> tuple[str, str] | None:
        if found.text.casefold() in said:
            return None
        return f"'{found.text}' is a figure of speech.", f"Say what you mean, such as: {found.say}."

    return _tell_phrases(library, "idiom", of_family("idiom"), tell)


@rule(Scope.PAGE)
def vague_number(library: Library) -> Iterator[Problem]:
    """It is plain how many or which.

    Bad: We asked a number of people.
    Good: We asked 40 people.
    Source: W3C, Making Content Usable, 4.4.4 and 4.4.13: say exactly what is meant; Inclusion Europe, Information for all, rule 6.
    """

    def tell(found: Found) -> tuple[str, str]:
        return f"'{found.text}' does not say how many or which.", f"You could {found.say}." if found.say.startswith(
            "say"
        ) else f"Say: {found.say}."

    return _tell_phrases(library, "vague-number", of_family("vague"), tell)


def _tell_phrases(
    library: Library, rule: str, words: Phrases, tell: Callable[[Found], tuple[str, str] | None]
) -> Iterator[Problem]:
    """A problem for each phrase of an Easy Read page that is no part of a name, where it is first used."""
    for page in library.easy_pages:
        met: set[str] = set()
        for sentence in page.sentences if words.may_be_in(page.text) else ():
            for found in words.find(sentence.text):
                if found.text.lower() in met or _in_name(sentence.text, found):
                    continue
                met.add(found.text.lower())
                if told := tell(found):
                    yield Problem(sentence.at(found.start), rule, *told, Level.SHOULD, len(found.text))


def _in_name(text: str, found: Found) -> bool:
    """Whether a phrase has a capital in the middle of a sentence, or before another at its beginning."""
    return found.text[0].isupper() and (found.start > 0 or bool(re.match(r" [A-Z]", text[found.end :])))


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
    """Words are those that everybody knows, or they are explained.

    Bad: We will ameliorate services.
    Good: We will make services better.
    Source: W3C, Making Content Usable, 4.4.1; Inclusion Europe, Information for all, rules 6 and 7; GOV.UK content design, how people read.
    """
    listed = {part for form in known_words(library.words) for part in form.split()}
    office = _office_words(library)
    for page in library.easy_pages:
        yield from _hard(
            page,
            "uncommon-word",
            _SIMPLER,
            library,
            office,
            lambda word: not is_everyday(word) and word not in listed and lemma(word) not in listed,
        )


@rule(Scope.LIBRARY)
def word_not_explained(library: Library) -> Iterator[Problem]:
    """A hard word of the word list is marked and explained on this page, or on one before it in its part.

    Bad: stakeholder in words.yml, and **stakeholder** on another page only
    Good: stakeholder in words.yml, and **stakeholder** on this page
    Source: GOV.UK, Accessible communication formats: explain hard words; W3C, Making Content Usable, 4.4.1.
    """
    listed = frozenset(known_words(library.words))
    office = _office_words(library)
    for page, met in reading_order(library):
        if not (lacking := listed - met).isdisjoint(_words_in(page.text)):  # most pages have none, and one look is quicker
            yield from _hard(page, "word-not-explained", _EXPLAIN, library, office, lacking.__contains__)


@lru_cache(4_096)
def _words_in(text: str) -> frozenset[str]:
    return frozenset(_bare(match.group()) for match in _PLAIN_WORD.finditer(text))


def _office_words(library: Library) -> Phrases:
    """Words that other rules tell."""
    others = ((word, "") for group in library.same_words for word in group.words)
    return phrases((*((each.word, each.say) for each in library.plain_words), *others))


def _hard(
    page: EasyPage, name: str, remedy: str, library: Library, office: Phrases, is_meant: Callable[[str], bool]
) -> Iterator[Problem]:
    """A problem for each sentence with words, among those that are meant, that not everybody knows and no sentence before it has."""
    told = {_family(word) for word in (*_bold(page), *_explained_here(page), *_names(page))}
    for sentence in page.sentences:
        hard = []
        for match in _PLAIN_WORD.finditer(sentence.text):
            word = _bare(match.group())
            if _SHORT_FORM.match(sentence.text, match.start()):  # which is told as such
                continue
            if not is_meant(word) or is_everyday(word) or {word, lemma(word)} & library.everyday_words or _family(word) in told:
                continue
            if not _is_name(match, sentence.text) and not any(
                each.start <= match.start() < each.end for each in office.find(sentence.text)
            ):
                told |= {_family(word)}
                hard.append(match)
        if hard:
            yield _uncommon(sentence, hard, name, remedy)


def _uncommon(sentence: Sentence, hard: list[re.Match[str]], name: str, remedy: str) -> Problem:
    """One problem for all the new hard words of a sentence, since it is one sentence to write anew."""
    *first, last = (f"'{match.group()}'" for match in hard)
    message = f"{', '.join(first)} and {last} are not everyday words." if first else f"{last} is not an everyday word."
    return Problem(sentence.at(hard[0].start()), name, message, remedy, Level.SHOULD, len(hard[0].group()))


def _family(word: str) -> str:
    """What words of one root share: `advocate` and `advocacy`."""
    return lemma(word)[:_ROOT]


_ROOT = 6
"""Letters."""
_SIMPLER = "Use one that people say every day, or mark it as a hard word and explain it."
_EXPLAIN = "It is in the word list: mark it with ** here and say in the next sentence what it means."


def reading_order(library: Library) -> Iterator[tuple[EasyPage, frozenset[str]]]:
    """Each Easy Read page, in the order of its part, and the words that pages before it in that part have explained."""
    parts: dict[str, list[EasyPage]] = {}
    for page in library.easy_pages:
        parts.setdefault(page.folder, []).append(page)
    for pages in parts.values():
        met: frozenset[str] = frozenset()
        for page in sorted(pages, key=lambda page: _place(page, library.documents_by_key.get(page.key))):
            yield page, met
            met |= _bold(page)


def _place(page: EasyPage, document: Document | None) -> tuple[bool, int, str]:
    return page.key.rpartition("/")[2] != "index", document.order if document else 0, page.title


def _bold(page: EasyPage) -> frozenset[str]:
    """The words marked as hard on a page, each part of them, and what they are forms of."""
    runs = (run.text.casefold() for sentence in page.sentences for run in sentence.runs if run.hard)
    parts = {part for run in runs for part in (run, *run.split())}
    return frozenset(parts | {lemma(part) for part in parts})


def _explained_here(page: EasyPage) -> frozenset[str]:
    """Words that a sentence of the page explains: `Consistent means the same everywhere`, `This is called co-design`."""
    found = {_bare(word) for match in _EXPLAINED.finditer(page.text) for word in match.groups() if word}
    return frozenset(found | {lemma(word) for word in found})


def _names(page: EasyPage) -> frozenset[str]:
    """Words that stand in the middle of a sentence with a capital, and are names wherever they stand."""
    return frozenset(_bare(match.group()) for match in _CAPITAL.finditer(page.text) if not _is_one_of_many(match, page.text))


def _is_one_of_many(match: re.Match[str], text: str) -> bool:
    """Whether a hard word got a capital without being a name: `working as a Partnership`."""
    return bool(_AFTER_A.search(text, max(0, match.start() - 4), match.start())) and _bare(match.group()) in hard_words()


def _bare(word: str) -> str:
    return word.lower().replace("’", "'").removesuffix("'s")


def _is_name(match: re.Match[str], text: str) -> bool:
    """Whether a word is a name or initials, and not a word. One with a capital in the middle of a sentence is."""
    word = match.group()
    if not word[0].isupper() or _is_one_of_many(match, text):
        return False
    return match.start() > 0 or word[1:] != word[1:].lower() or bool(is_name(text, 0)) or not is_word(word.lower())


@rule(Scope.PAGE)
def unexplained_word(library: Library) -> Iterator[Problem]:
    """A hard word is explained in its own statement or in the next sentence.

    Bad: We use **data**. Then we decide.
    Good: We use **data**. Data is facts and numbers.
    Source: GOV.UK, Accessible communication formats: explain hard words in the next sentence.
    """
    known = known_words(library.words)
    for page in library.easy_pages:
        yield from _unexplained(page, known)


def _unexplained(page: EasyPage, known: Mapping[str, Word]) -> Iterator[Problem]:
    items = {sentence.where for statement in page.statements if statement.is_item for sentence in statement.sentences}
    for sentence, following in zip(page.sentences, [*page.sentences[1:], None], strict=False):
        for run in (run for run in sentence.runs if run.hard and run.text.casefold() in known):
            if not _explained(run, sentence, following, known[run.text.casefold()]):
                remedy = _EXPLAIN_BEFORE if sentence.where in items else "Say in the next sentence what it means."
                yield Problem(run.where, "unexplained-word", f"'{run.text}' is not explained here.", remedy)


_EXPLAIN_BEFORE = (
    "Take off the ** in this list. Before the list, write the word with ** and say in the next sentence what it means."
)


def _explained(run: Run, sentence: Sentence, following: Sentence | None, word: Word) -> bool:
    """Whether the sentence itself defines the word, or the next does: as the word list, with the word in it, or pointing back (this, it, they)."""
    before, _, after = sentence.text.partition(run.text)
    if re.match(r"\W*(?:means?|is|are|says?|speaks|shows|makes)\b", after):
        return True
    if re.search(r"\b(?:is|are|was) called (?:an? |the |another )?$", before):
        return True
    if (clause := re.match(r", (?:which|who) ", after)) and has_verb_at(sentence.text, len(before + run.text) + clause.end()):
        return True
    return following is not None and _explains(following.text, word)


def _explains(text: str, word: Word) -> bool:
    """Whether a sentence says what a word means, which one before it has."""
    forms = [each.casefold() for each in (word.word, *word.forms)]
    points = any(form in text.casefold() for form in forms) or re.match(r"(?i:this|that|it|they|these|a |an |the )", text)
    if points and _EXPLAINS.search(text.casefold()):
        return True
    meant = telling(word.meaning) - telling(" ".join(forms))
    if len(telling(text) & meant) >= SAME_MEANING * len(meant) > 0:
        return True
    subject = re.match(rf"(?:an? |the |our |your )?(?:{'|'.join(map(re.escape, forms))}) ", text, re.IGNORECASE)
    return bool(subject and has_verb_at(text, subject.end()))


SAME_MEANING = 0.8
"""Of the telling words of a meaning in the word list, how many a sentence has that says the same."""


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
            match = re.match(r"(They|It)\b(?! (?:is|are) called)", first.text)
            if match and not _EMPTY_IT.match(first.text):
                yield Problem(
                    first.where,
                    "pronoun-start",
                    f"'{match[1]}' points back to another picture.",
                    "Name the person or thing again.",
                    Level.SHOULD,
                )


_EMPTY_IT = re.compile(
    r"It (?:(?:is|was|will be|can be|may be|might be|could be|should be|would be|has been)(?: \w+){1,4} (?:to|that|if|when|how|whether|who|what)\b"
    r"|(?:is|was) (?:up to|time|true|clear|possible|raining|cold|hot|late|early|your|our|their)\b|(?:does not |will )?(?:takes?|costs?|matters?|depends?|seems?|looks|rains?|helps? to)\b)"
)
"""`It is hard to say`: nothing that `it` points to."""

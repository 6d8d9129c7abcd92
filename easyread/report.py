"""A report for reviewers: how long, how hard, what is explained where, what was allowed and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from easyread.checks.rule import sentences_of
from easyread.language import words
from easyread.model import EasyPage, Library, Problem


@dataclass(frozen=True, slots=True)
class Measured:
    """Counts over some Easy Read pages."""

    statements: int
    sentences: int
    words: int
    longest: int
    """Words of the longest sentence."""

    @property
    def words_a_sentence(self) -> float:
        return self.words / self.sentences if self.sentences else 0.0


def measure(pages: Sequence[EasyPage]) -> Measured:
    """Counts over every sentence of `pages`."""
    lengths = [len(words(sentence.text)) for page in pages for sentence in sentences_of(page)]
    return Measured(sum(len(page.statements) for page in pages), len(lengths), sum(lengths), max(lengths, default=0))


def as_markdown(library: Library, problems: Sequence[Problem]) -> str:
    """The whole report."""
    return (
        "\n".join([*_overall(library, problems), *_pages(library, problems), *_hard_words(library), *_allowances(library)]) + "\n"
    )


def _overall(library: Library, problems: Sequence[Problem]) -> Iterator[str]:
    whole = measure(library.easy_pages)
    yield "# Easy Read report\n"
    yield f"{len(library.easy_pages)} pages, {whole.statements} statements, {whole.sentences} sentences."
    yield f"{whole.words_a_sentence:.1f} words a sentence. The longest has {whole.longest}.\n"
    yield "No people are known to have checked these pages: there is no record of it.\n"
    for rule, count in sorted(Counter(problem.rule for problem in problems).items()):
        yield f"- {rule}: {count}"


def _pages(library: Library, problems: Sequence[Problem]) -> Iterator[str]:
    told = Counter(problem.where.path for problem in problems)
    yield "\n## Pages\n"
    yield "| Page | Statements | Words a sentence | Longest | Problems |"
    yield "| --- | ---: | ---: | ---: | ---: |"
    for page in library.easy_pages:
        each = measure([page])
        yield f"| {page.path} | {each.statements} | {each.words_a_sentence:.1f} | {each.longest} | {told[page.path]} |"


def _hard_words(library: Library) -> Iterator[str]:
    used: dict[str, list[str]] = {}
    for page in library.easy_pages:
        for run in (run for sentence in sentences_of(page) for run in sentence.runs if run.hard):
            used.setdefault(run.text.casefold(), []).append(str(run.where))
    yield "\n## Hard words, and where each is explained\n"
    for word in library.words:
        places = [place for form in (word.word, *word.forms) for place in used.get(form.casefold(), ())]
        yield f"- {word.word}: {', '.join(places) or 'nowhere'}"


def _allowances(library: Library) -> Iterator[str]:
    yield "\n## Allowed, and why\n"
    for page in library.pages:
        yield from (f"- {page.path}: {allowance.rule}: {allowance.reason}" for allowance in page.allow)

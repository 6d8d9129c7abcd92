"""A report for reviewers: how long, how hard, what is explained where, what was allowed and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from easyread.model import Allowance, EasyPage, Library, Location, Problem, TurnedDown, Word
from easyread.reviews.sessions import checked_site
from easyread.text.language import counted, words


@dataclass(frozen=True, slots=True)
class Measured:
    """Counts over some Easy Read pages."""

    statements: int
    sentences: int
    words: int
    letters: int
    longest: int
    """Words of the longest sentence."""

    @property
    def words_a_sentence(self) -> float:
        return self.words / self.sentences if self.sentences else 0.0

    @property
    def grade(self) -> float:
        """The Automated Readability Index (Smith and Senter, 1967): years at school in the United States, from letters a word and
        words a sentence. It says little about short texts and nothing about meaning, so no check depends on it."""
        return max(0.0, 4.71 * self.letters / self.words + 0.5 * self.words_a_sentence - 21.43) if self.words else 0.0


@dataclass(frozen=True, slots=True)
class PageReport:
    """One Easy Read page."""

    page: EasyPage
    measured: Measured
    problems: int


@dataclass(frozen=True, slots=True)
class Explained:
    """A hard word and the places that mark it, each of which explains it."""

    word: Word
    places: tuple[Location, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """All that reviewers are told."""

    whole: Measured
    pages: tuple[PageReport, ...]
    rules: Mapping[str, int]
    """How many problems there are by rule."""
    words: tuple[Explained, ...]
    checked: str
    """Whether people with learning disabilities checked them, as records tell."""
    allowed: tuple[tuple[str, Allowance], ...]
    """With the path of the page."""
    turned_down: tuple[TurnedDown, ...]
    """Rules that the whole site does without, or takes less gravely."""


def make_report(library: Library, problems: Sequence[Problem]) -> Report:
    """What there is to say of the Easy Read edition."""
    told = Counter(problem.where.path for problem in problems)
    return Report(
        measure(library.easy_pages),
        tuple(PageReport(page, measure([page]), told[page.path]) for page in library.easy_pages),
        dict(sorted(Counter(problem.rule for problem in problems).items())),
        tuple(_explained(library)),
        checked_site(library),
        tuple((page.path, allowance) for page in library.pages for allowance in page.allow),
        library.site.rules,
    )


def measure(pages: Sequence[EasyPage]) -> Measured:
    """Counts over every sentence of `pages`."""
    sentences = [words(sentence.text) for page in pages for sentence in page.sentences]
    return Measured(
        statements=sum(len(page.statements) for page in pages),
        sentences=len(sentences),
        words=sum(map(len, sentences)),
        letters=sum(character.isalnum() for sentence in sentences for word in sentence for character in word),
        longest=max(map(len, sentences), default=0),
    )


def _explained(library: Library) -> Iterator[Explained]:
    used: dict[str, list[Location]] = {}
    for page in library.easy_pages:
        for run in page.runs:
            if run.hard:
                used.setdefault(run.text.casefold(), []).append(run.where)
    for word in library.words:
        yield Explained(word, tuple(place for form in (word.word, *word.forms) for place in used.get(form.casefold(), ())))


def as_markdown(report: Report) -> str:
    """The whole report."""
    return "\n".join([*_overall(report), *_pages(report), *_hard_words(report), *_allowances(report)]) + "\n"


def _overall(report: Report) -> Iterator[str]:
    whole = report.whole
    yield "# Easy Read report\n"
    amounts = ((len(report.pages), "page"), (whole.statements, "statement"), (whole.sentences, "sentence"))
    yield f"{', '.join(counted(count, what) for count, what in amounts)}."
    yield f"{whole.words_a_sentence:.1f} words a sentence. The longest has {whole.longest}."
    yield f"Readability grade (ARI): {whole.grade:.1f}. It is told and never decides anything.\n"
    yield f"{report.checked}\n"
    yield from (f"- {rule}: {count}" for rule, count in report.rules.items())


def _pages(report: Report) -> Iterator[str]:
    yield "\n## Pages\n"
    yield "| Page | Statements | Words a sentence | Longest | Grade | Problems |"
    yield "| --- | ---: | ---: | ---: | ---: | ---: |"
    for each in report.pages:
        counts = each.measured
        yield (
            f"| {each.page.path} | {counts.statements} | {counts.words_a_sentence:.1f} | {counts.longest} | {counts.grade:.1f}"
            f" | {each.problems} |"
        )


def _hard_words(report: Report) -> Iterator[str]:
    yield "\n## Hard words, and where each is explained\n"
    for each in report.words:
        yield f"- {each.word.word}: {', '.join(map(str, each.places)) or 'nowhere'}"


def _allowances(report: Report) -> Iterator[str]:
    yield "\n## Allowed, and why\n"
    yield from (f"- {path}: {allowance.rule}: {allowance.reason}" for path, allowance in report.allowed)
    yield from (f"- The whole site: {each.name}: {each.level}: {each.reason}" for each in report.turned_down)

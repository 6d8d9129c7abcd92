"""Text that nobody of the project wrote: `python -m tests.labelled.outside FILE`, or EASYREAD_OUTSIDE=FILE make evaluate.

The text belongs to others and is no part of the project. Kept are its hash, counts, and what a person said of each finding, by the hash
of the finding. FILE is JSON: `genuine`, published Easy Read documents by name, each a list of kinds and statements; `prose`, sentences of
ordinary official text; `hard` and `easy`, lists of words.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from easyread.checks import check
from easyread.checks.rule import name_of
from easyread.model import Level, Library, Problem
from easyread.problems import Reporter
from easyread.read.easy import read_easy_page
from easyread.read.files import Source
from tests.labelled import HERE, WORDS
from tests.labelled.pages import FAMILY
from tests.labelled.reading import as_document

KEPT = HERE / "outside.json"
VARIABLE = "EASYREAD_OUTSIDE"
_LAYOUT = frozenset("repeated-picture long-page long-booklet title-case long-plain-sentence missing-key-fact file-name".split())
"""What our way of putting the text on pages breaks, and not the text."""
_OF_MEANING = frozenset(map(name_of, FAMILY))
_PROSE_A_PAGE = 20
VERDICTS = ("right", "arguable", "false")

Statements = Sequence[Sequence[str]]


@dataclass(frozen=True)
class Outside:
    """What was measured, without the text."""

    hash: str
    """Of the file, the first 12 characters of its SHA-256."""
    documents: int
    statements: int
    findings: int
    must: int
    """Findings that would stop a build."""
    by_rule: Mapping[str, int]
    prose: int
    prose_told: int
    """Sentences of ordinary official text about which something is told."""
    hard: int
    hard_told: int
    easy: int
    easy_told: int
    judged_by: str = ""
    judged_on: str = ""
    verdicts: Mapping[str, str] = field(default_factory=dict)
    """What a person said of findings, each by its hash: `right uncommon-word`."""

    def judged(self) -> Counter[str]:
        """How many findings are right, arguable and false, and how many nobody has judged."""
        said = Counter(verdict.partition(" ")[0] for verdict in self.verdicts.values())
        return said + Counter({"not judged": self.findings - len(self.verdicts)})

    def false_by_rule(self) -> Counter[str]:
        """How many findings of each rule are false."""
        return Counter(verdict.partition(" ")[2] for verdict in self.verdicts.values() if verdict.startswith("false "))


def measure(file: Path) -> tuple[Outside, tuple[tuple[str, Problem, str], ...]]:
    """The counts, and every finding with its hash and its sentence."""
    raw = file.read_bytes()
    text: Mapping[str, Any] = json.loads(raw)
    genuine = {name: [statement for _, statement in rows] for name, rows in text["genuine"].items()}
    found = tuple(_findings(genuine))
    pages = {
        f"prose-{at}": [[each] for each in text["prose"][at : at + _PROSE_A_PAGE]]
        for at in range(0, len(text["prose"]), _PROSE_A_PAGE)
    }
    return (
        Outside(
            hash=hashlib.sha256(raw).hexdigest()[:12],
            documents=len(genuine),
            statements=sum(map(len, genuine.values())),
            findings=len(found),
            must=sum(problem.level is Level.MUST for _, problem, _ in found),
            by_rule=dict[str, int](Counter(problem.rule for _, problem, _ in found).most_common()),
            prose=len(text["prose"]),
            prose_told=len({(problem.where.path, problem.where.line) for _, problem, _ in _findings(pages)}),
            hard=len(text["hard"]),
            hard_told=sum(map(_told_word, text["hard"])),
            easy=len(text["easy"]),
            easy_told=sum(map(_told_word, text["easy"])),
        ),
        found,
    )


def _told_word(word: str) -> bool:
    rules = {problem.rule for _, problem, _ in _findings({"word": [[f"People talk about the {word} here."]]})}
    return bool(rules & {"uncommon-word", "jargon"})


def _findings(pages: Mapping[str, Statements]) -> Iterator[tuple[str, Problem, str]]:
    """Each finding about the Easy Read text, but for what is about its meaning: it has no other text to be compared with."""
    report = Reporter()
    read = [read_easy_page(_source(name, statements), _key(name), report) for name, statements in pages.items()]
    twins = [replace(as_document("Words.", "All about it."), key=page.key, path=f"content/{page.key}.md") for page in read]
    listed = replace(
        WORDS, documents=tuple(twins), easy_pages=tuple(read), problems=tuple(report.problems), records={}, sessions=()
    )
    lines = {(page.path, sentence.where.line): sentence.text for page in read for sentence in page.sentences}
    for problem in check(_alone(listed)):
        line = lines.get((problem.where.path, problem.where.line))
        if line is not None and problem.rule not in _LAYOUT | _OF_MEANING:
            yield hashlib.sha256(f"{problem.rule}\n{line}\n{problem.where.column}".encode()).hexdigest()[:10], problem, line


def _alone(library: Library) -> Library:
    """Without what belongs to the site that the word list was borrowed from."""
    return replace(library, accessibility=None, findings=None, recordings={}, everyday_words=frozenset())


def _key(name: str) -> str:
    return f"outside/{re.sub(r'[^a-z0-9]+', '-', name.lower())}"


def _source(name: str, statements: Statements) -> Source:
    blocks = ("\n".join(("![](../pictures/ask.svg)", *map(_plain, sentences))) for sentences in statements)
    body = "\n\n".join(blocks)
    return Source(f"content/{_key(name)}.easy.md", f"---\ntitle: Text by others\npicture: ask\n---\n\n{body}\n")


def _plain(text: str) -> str:
    """Without marks that our pages give a meaning."""
    text = text.replace("*", "").replace("[", "(").replace("]", ")").replace("_", " ")
    return re.sub(r"^[-+#>|]\s*", "", text)


@dataclass(frozen=True)
class Look:
    """How the check fared once on text that is not kept, and was looked through while rules were changed."""

    findings: int
    must: int
    """About 100 statements."""
    prose_told: int
    hard_told: int
    easy_told: int


OTHERS = {
    "documents": 30,
    "bodies": 24,
    "statements": 547,
    "prose": 182,
    "hard": 65,
    "easy": 104,
    "right": 22,
    "arguable": 16,
    "false": 7,
}
"""Beginnings of published Easy Read documents that nobody had put through the check, found by a program on 28 November 2026, and how that
program judged what was told about 100 statements of them."""
BEFORE, AFTER = Look(46, 5, 167, 41, 0), Look(39, 5, 167, 48, 0)
"""Before any rule was changed for them, and after."""


def kept() -> Outside:
    """What was measured last."""
    return Outside(**json.loads(KEPT.read_text(encoding="utf-8")))


def refreshed() -> Outside:
    """Measured again where the text is there, else what was measured last. What a person said of a finding stays with it."""
    file = os.environ.get(VARIABLE)
    if not file:
        return kept()
    now, found = measure(Path(file))
    before = kept() if KEPT.is_file() else now
    names = {name for name, _, _ in found}
    verdicts = {name: said for name, said in sorted(before.verdicts.items()) if name in names}
    new = replace(now, judged_by=before.judged_by, judged_on=before.judged_on, verdicts=verdicts)
    KEPT.write_text(json.dumps(asdict(new), indent=1) + "\n", encoding="utf-8")
    return new


def main(file: str) -> None:
    """Prints each finding after its hash and what was said of it, for a person to judge."""
    said = kept().verdicts if KEPT.is_file() else {}
    for name, problem, line in measure(Path(file))[1]:
        print(f"{name}\t{said.get(name, '')}\t{problem.level}\t{problem.rule}\t{problem.message}\t{line}")


if __name__ == "__main__":
    main(sys.argv[1])

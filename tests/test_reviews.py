"""Records, drift and sessions: every seeded change is found, nothing else is, and no record ever claims too much."""

from __future__ import annotations

import html
import io
import json
import re
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import page as page_validation
import pikepdf
import pytest
from playwright.sync_api import Browser

from easyread.__main__ import main
from easyread.checks import check, reviews
from easyread.model import Document, EasyPage, Library, Record
from easyread.problems import Report
from easyread.prose import prose
from easyread.read import read_library
from easyread.read.easy import read_easy_page
from easyread.read.files import Source
from easyread.reviews.drift import Kind, changes, concerned, word_diff
from easyread.reviews.pack import OPENING
from easyread.reviews.record import State, pair, pairs
from easyread.reviews.sessions import NOBODY_YET, checked_by
from easyread.reviews.status import overview
from easyread.reviews.units import easy_units, hash_of, normal, standard_units
from tests.pdf_text import sizes, tagged
from tests.tiny import ROOT, TINY, easy, lay_out, mkdocs, standard

REAL = read_library(ROOT)
TODAY = date(2026, 11, 22)
EASY = {page.key: page for page in REAL.easy_pages}
PAIRS = [(document, EASY[document.key]) for document in REAL.documents if document.key in EASY]


def record_now(document: Document, page: EasyPage) -> Record:
    words = tuple(unit.words for unit in standard_units(document))
    return Record("Team", TODAY, words, tuple(unit.words for unit in easy_units(page)), page.statements[0].where)


# Seeded changes. Each gives the changed body, and the words of the sentence that must be named.


@dataclass(frozen=True)
class Seed:
    kind: str
    document: Document
    easy: EasyPage
    body: str
    found: Kind


def _replaced(sentence: str, pattern: str, by: Callable[[re.Match[str]], str]) -> str | None:
    changed = re.sub(pattern, by, sentence, count=1)
    return changed if changed != sentence else None


CHANGES: dict[str, Callable[[str], str | None]] = {
    "number": lambda text: _replaced(text, r"(?<![\w,.])\d{1,3}(?![\w,.%])", lambda match: str(int(match[0]) + 7)),
    "date": lambda text: _replaced(text, r"\b(April|March|November)\b", lambda match: "July"),
    "name": lambda text: _replaced(text, r"\b(Essex|Basildon|Thurrock|NHS|Healthwatch)\b", lambda match: "Kent"),
    "negation": lambda text: _replaced(text, r"\b(will|is|are|do|have)\b", lambda match: f"{match[0]} not"),
    "condition": lambda text: _replaced(text, r"\.$", lambda match: " if there is money."),
    "synonym": lambda text: _replaced(text, r"\b(help|improve|people|care|health|services|support)\b", lambda match: "matters"),
}


def seeds() -> Iterator[Seed]:
    for document, page in PAIRS:
        sentences = [
            each
            for each in prose(document)
            if each.plain in normal(document.body) and "\n" not in _raw(document, each.start, each.text)
        ]
        for place, sentence in enumerate(sentences):
            raw = _raw(document, sentence.start, sentence.text)
            for kind, change in CHANGES.items():
                new = change(raw)
                if new and normal(new) != normal(raw):
                    yield Seed(kind, document, page, _with(document, sentence.start, raw, new), Kind.CHANGED)
            if place == 0:
                yield Seed(
                    "added", document, page, f"{document.body.rstrip()}\n\nA quite new thing stands here now.\n", Kind.ADDED
                )
            if len(sentences) > 2 and place == 1:
                yield Seed("removed", document, page, _with(document, sentence.start, raw, ""), Kind.REMOVED)
        if len(sentences) > 2:
            moved = next((each for each in sentences if each.at().column == 1), None)
            if moved is None or document.body[: moved.start].count("\n\n") != document.body[: moved.start + 1].count("\n\n"):
                continue
            raw = _raw(document, moved.start, moved.text)
            body = f"{_with(document, moved.start, raw, '').rstrip()}\n\n{raw}\n"
            if normal(body) != normal(document.body):
                yield Seed("reordered", document, page, body, Kind.MOVED)


def _raw(document: Document, start: int, text: str) -> str:
    return document.body[start : start + len(text)]


def _with(document: Document, start: int, old: str, new: str) -> str:
    return document.body[:start] + new + document.body[start + len(old) :]


SEEDS = list(seeds())


def test_there_are_enough_seeds_of_every_kind() -> None:
    kinds = [seed.kind for seed in SEEDS]
    assert len(kinds) >= 300
    assert set(kinds) == {*CHANGES, "added", "removed", "reordered"}


@pytest.mark.parametrize("kind", [*CHANGES, "added", "removed", "reordered"])
def test_every_seeded_change_is_found_at_its_sentence(kind: str) -> None:
    for seed in SEEDS:
        if seed.kind != kind:
            continue
        changed = replace(seed.document, body=seed.body)
        found = pair(changed, seed.easy, record_now(seed.document, seed.easy), TODAY)
        assert found.state is State.DRIFTED
        before = Counter(unit.words for unit in standard_units(seed.document))
        after = Counter(unit.words for unit in standard_units(changed))
        told = found.standard_changes
        if kind == "reordered":
            assert Kind.MOVED in {change.kind for change in told}
        else:
            assert (
                Counter(change.new.words for change in told if change.new and change.kind is not Kind.MOVED) == after - before
            ), seed
            assert Counter(change.old for change in told if change.old and change.kind is not Kind.MOVED) == before - after, seed
        for change in told:
            if change.new and change.new.where.line > changed.first_line:
                line = changed.body.split("\n")[change.new.where.line - changed.first_line]
                assert change.new.words.split()[0].strip("'\"") in normal(line)


HARMLESS: dict[str, Callable[[str], str]] = {
    "white space": lambda body: body.replace(" ", "  ").replace("\n\n", "\n\n\n"),
    "line breaks": lambda body: re.sub(r"(?m)^([A-Z][^\n#|`]*?[a-z,]) (?=[a-z]{4})", r"\1\n", body),
    "quotes": lambda body: body.replace("'", "’").replace('"', "“"),
    "emphasis": lambda body: re.sub(r"(?m)^(?![#|>\-\d\s])(\w+ )(\w+)(?= \w)", r"\1**\2**", body),
    "no-break spaces": lambda body: body.replace(" the ", "\u00a0the "),
}


@pytest.mark.parametrize("kind", HARMLESS)
def test_what_changes_no_meaning_alarms_nobody(kind: str) -> None:
    touched = 0
    for document, page in PAIRS:
        body = HARMLESS[kind](document.body)
        touched += body != document.body
        found = pair(replace(document, body=body), page, record_now(document, page), TODAY)
        assert found.state is State.SAME, (document.key, found.standard_changes)
    assert touched or kind == "quotes"


def test_the_statement_with_the_fact_is_among_the_first_two() -> None:
    """Where one statement alone carries the word that changed."""
    right = total = 0
    for seed in SEEDS:
        if seed.kind not in ("number", "date", "name"):
            continue
        found = pair(replace(seed.document, body=seed.body), seed.easy, record_now(seed.document, seed.easy), TODAY)
        for change in found.standard_changes:
            lost = set(re.findall(r"\w+", change.old)) - set(re.findall(r"\w+", change.new.words if change.new else ""))
            carriers = [each for each in seed.easy.statements if lost & set(re.findall(r"\w+", each.text))]
            if len(carriers) == 1:
                total += 1
                right += carriers[0] in concerned(change, seed.easy)
    assert total >= 10
    assert right / total >= 0.9


def test_a_changed_statement_or_picture_is_drift_too() -> None:
    document, page = next(each for each in PAIRS if each[0].key == "commitments/prevention")
    kept = record_now(document, page)
    for part in ("text", "picture"):
        first, *rest = page.statements
        sentence = first.sentences[0]
        other = (
            replace(first, sentences=(replace(sentence, runs=(replace(sentence.runs[0], text="Other words."),)),))
            if part == "text"
            else replace(first, picture=replace(first.picture, key="phone"))
        )
        changed = replace(page, sections=(replace(page.sections[0], statements=(other, *rest)), *page.sections[1:]))
        assert [change.kind for change in pair(document, changed, kept, TODAY).easy_changes] == [Kind.CHANGED]


def test_no_record_is_no_claim() -> None:
    assert not REAL.records
    assert not REAL.sessions
    assert {each.state for each in pairs(REAL)} == {State.NEVER}
    assert [problem for problem in check(REAL) if problem.rule in ("drifted", "lapsed-test")] == []


# The whole path, with the command


HELP = "content/topics/help.md"
RECORD = "content/reviews/topics/help.yml"


def confirmed(root: Path, **files: str) -> Path:
    lay_out(root)
    assert main(["confirm", "topics/help", "--by", "Team", "--root", str(root)]) == 0
    return root


def told(root: Path) -> list[str]:
    return [str(problem) for problem in check(read_library(root))]


def test_confirming_and_changing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = confirmed(tmp_path)
    assert told(root) == []
    (root / HELP).write_text(standard("Help", "Some other words, 12 of them. More."), encoding="utf-8")
    drift = told(root)
    assert [line.split(": ")[:2] for line in drift] == [
        ["content/topics/help.md:6:1", "drifted"],
        ["content/topics/help.md:6:31", "drifted"],
    ]
    assert "was changed since both pages were compared on" in drift[0] or "was added since" in drift[0]
    assert 'python -m easyread confirm topics/help --by "Your team"' in drift[0]
    assert main(["confirm", "topics/help", "--by", "Team", "--root", str(root)]) == 0
    assert told(root) == []
    capsys.readouterr()


def test_a_pull_request_that_changes_one_page_fails_until_confirmed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = confirmed(tmp_path)
    for command in (["init", "-q"], ["add", "-A"], ["-c", "user.name=a", "-c", "user.email=a@b.c", "commit", "-qm", "x"]):
        subprocess.run(["git", *command], cwd=root, check=True, capture_output=True)
    (root / HELP).write_text(standard("Help", "Some other words."), encoding="utf-8")
    assert main(["check", "--root", str(root)]) == 0  # told, and published with a banner
    assert main(["check", "--root", str(root), "--changed-since", "HEAD"]) == 1
    assert main(["confirm", "topics/help", "--by", "Team", "--root", str(root)]) == 0
    assert main(["check", "--root", str(root), "--changed-since", "HEAD"]) == 0
    capsys.readouterr()


def test_a_minor_correction_keeps_who_compared_and_when(tmp_path: Path) -> None:
    root = confirmed(tmp_path)
    record = root / RECORD
    record.write_text(record.read_text(encoding="utf-8").replace(f"on: {date.today()}", "on: 2026-01-02"), encoding="utf-8")
    (root / HELP).write_text(standard("Help", "Some wordz."), encoding="utf-8")
    assert main(["confirm", "topics/help", "--by", "Editor", "--minor", "--root", str(root)]) == 0
    (kept,) = read_library(root).records.values()
    assert (kept.by, kept.on) == ("Team", date(2026, 1, 2))
    assert kept.corrected == (f"{date.today()} Editor",)
    assert told(root) == []


def test_printing_keeps_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lay_out(tmp_path)
    assert main(["confirm", "topics/help", "--by", "Team", "--print", "--root", str(tmp_path)]) == 0
    shown = capsys.readouterr().out
    assert not (tmp_path / RECORD).exists()
    (tmp_path / RECORD).parent.mkdir(parents=True)
    (tmp_path / RECORD).write_text(shown, encoding="utf-8")
    assert told(tmp_path) == []
    assert [each.state for each in pairs(read_library(tmp_path)) if each.document.key == "topics/help"] == [State.SAME]


def test_what_cannot_be_confirmed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lay_out(tmp_path)
    assert main(["confirm", "topics/hepl", "--by", "Team", "--root", str(tmp_path)]) == 1
    assert "Did you mean 'topics/help'?" in capsys.readouterr().err
    assert main(["confirm", "topics/help", "--by", "Team", "--minor", "--root", str(tmp_path)]) == 1
    assert "Nobody has compared" in capsys.readouterr().err


def test_renaming_a_page_keeps_its_record(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = confirmed(tmp_path)
    for ending in (".md", ".easy.md"):
        (root / f"content/topics/help{ending}").rename(root / f"content/topics/helping{ending}")
    (orphan,) = [line for line in told(root) if "orphan-record" in line]
    assert orphan.startswith(f"{RECORD}:1:1")
    assert "python -m easyread move topics/help NEW-NAME" in orphan
    assert main(["move", "topics/help", "topics/helping", "--root", str(root)]) == 0
    assert [line for line in told(root) if "record" in line or "drifted" in line] == []
    assert main(["move", "topics/help", "topics/helping", "--root", str(root)]) == 1
    capsys.readouterr()


BROKEN: dict[str, tuple[Callable[[str], str], str]] = {
    "edited by hand": (lambda text: text.replace("All about Help.", "Some about Help."), "edited-record"),
    "a hash by hand": (lambda text: re.sub(r'"[0-9a-f]{12} All', '"000000000000 All', text), "edited-record"),
    "truncated": (lambda text: text[: len(text) // 2], "broken-yaml"),
    "cut after a line": (lambda text: text[: text.index("easy:")], "missing-key"),
    "in conflict": (lambda text: "<<<<<<< HEAD\n" + text + "=======\n" + text + ">>>>>>> other\n", "broken-yaml"),
    "empty": (lambda text: "", "missing-key"),
    "a wrong day": (lambda text: re.sub(r"on: .*", "on: yesterday", text), "wrong-value"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_record_is_a_problem_and_never_a_tick(name: str, tmp_path: Path) -> None:
    root = confirmed(tmp_path)
    damage, rule = BROKEN[name]
    text = (root / RECORD).read_text(encoding="utf-8")
    assert damage(text) != text
    (root / RECORD).write_text(damage(text), encoding="utf-8")
    library = read_library(root)
    assert rule in {problem.rule for problem in check(library)}
    assert not library.records


def test_a_waiver_holds_until_its_day(tmp_path: Path) -> None:
    root = confirmed(tmp_path)
    (root / HELP).write_text(standard("Help", "Some other words."), encoding="utf-8")
    record = (root / RECORD).read_text(encoding="utf-8")
    for until, problems in (("2999-01-01", 0), ("2020-01-01", 1)):
        (root / RECORD).write_text(f'{record}waived: {{until: {until}, reason: "We wait for the group."}}\n', encoding="utf-8")
        assert len([line for line in told(root) if "drifted" in line]) >= problems
        states = [each.state for each in pairs(read_library(root)) if each.document.key == "topics/help"]
        assert states == [State.DRIFTED if problems else State.WAIVED]


def test_the_published_page_says_that_it_is_being_checked(tmp_path: Path) -> None:
    root = confirmed(tmp_path)
    (root / HELP).write_text(standard("Help", "Some other words."), encoding="utf-8")
    assert mkdocs(root, "build", "--strict").returncode == 0
    page = (root / "site/easy-read/topics/help/index.html").read_text(encoding="utf-8")
    assert "The main page changed" in page
    assert "We are checking this page." in page
    assert "The main page changed" not in (root / "site/easy-read/commitments/care/index.html").read_text(encoding="utf-8")


def test_word_diffs_join_to_both_texts() -> None:
    pieces = word_diff("We help 12 people at home.", "We may help 20 people.")
    assert " ".join(text for kind, text in pieces if kind != "new") == "We help 12 people at home."
    assert " ".join(text for kind, text in pieces if kind != "gone") == "We may help 20 people."


def test_hashes_are_of_the_words_alone() -> None:
    assert hash_of(normal("“A  b”\n**c**")) == hash_of('"A b" c')
    assert changes(("a", "b"), ())
    assert not changes((), ())


# Sessions


def session(root: Path, **fields: str) -> str:
    assert main(["session", "one", "topics/help", "--root", str(root)]) == 0
    file = root / "content/reviews/sessions/one.yml"
    text = file.read_text(encoding="utf-8")
    given = {
        "place": '"Library"',
        "people": "6",
        "paid": '"yes"',
        "consent": '"yes"',
        "signed_off": '"yes"',
        "credit": '"The Tiny group"',
        **fields,
    }
    for name, value in given.items():
        text = re.sub(rf"(?m)^( *){name}: .*$", rf"\g<1>{name}: {value}", text)
    file.write_text(text, encoding="utf-8")
    return text


def help_page(library: Library) -> EasyPage:
    return next(page for page in library.easy_pages if page.key == "topics/help")


def test_credit_comes_from_a_session_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = lay_out(tmp_path)
    assert checked_by(read_library(root), help_page(read_library(root))) == NOBODY_YET
    session(root)
    library = read_library(root)
    assert told(root) == []
    assert checked_by(library, help_page(library)).startswith("The Tiny group checked this page on ")
    assert mkdocs(root, "build", "--strict").returncode == 0
    assert "The Tiny group checked this page" in (root / "site/easy-read/topics/help/index.html").read_text(encoding="utf-8")
    other = (root / "site/easy-read/commitments/care/index.html").read_text(encoding="utf-8")
    assert "have not yet checked this page" in other
    capsys.readouterr()


@pytest.mark.parametrize("fields", [{"signed_off": '"no"'}, {"consent": '"no"'}, {"people": "0"}, {"decision": "change"}])
def test_a_session_that_does_not_count(fields: dict[str, str], tmp_path: Path) -> None:
    root = lay_out(tmp_path)
    session(root, **fields)
    library = read_library(root)
    assert "not yet checked" in checked_by(library, help_page(library))


@pytest.mark.parametrize(
    "body",
    [
        "![](../pictures/phone.svg)\nThis is about **help**.\nHelp means we do it together.\n",
        "![](../pictures/ask.svg)\nThis is about **help**.\nHelp means we do it.\n",
    ],
)
def test_a_tested_statement_that_changes_loses_its_tick(body: str, tmp_path: Path) -> None:
    root = lay_out(tmp_path)
    session(root)
    (root / "content/topics/help.easy.md").write_text(easy("Getting help", body=body), encoding="utf-8")
    library = read_library(root)
    assert "not yet checked" in checked_by(library, help_page(library))
    (lapsed,) = reviews.lapsed_test(library)
    assert lapsed.where.path == "content/reviews/sessions/one.yml"


def test_a_session_of_a_page_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lay_out(tmp_path)
    assert main(["session", "one", "topics/hepl", "--root", str(tmp_path)]) == 1
    assert not (tmp_path / "content/reviews").exists()
    capsys.readouterr()


# The review pages


def test_review_pages_show_both_and_what_changed(tmp_path: Path) -> None:
    root = confirmed(tmp_path)
    (root / HELP).write_text(standard("Help", "See [the promise](../commitments/care.md) and 12 more."), encoding="utf-8")
    session(root)
    assert mkdocs(root, "build", "--strict").returncode == 0
    site = root / "site"
    page = (site / "review/pages/topics/help/index.html").read_text(encoding="utf-8")
    assert '<meta name="robots" content="noindex">' in page
    assert "See the <del>promise.</del> <ins>promise and 12 more.</ins>" in page
    assert "Team compared both pages on" in page
    status = json.loads((site / "review/status.json").read_text(encoding="utf-8"))
    assert status["states"] == {"never compared": 4, "compared": 0, "changed, with leave": 0, "changed since": 1}
    assert status["list"][0]["key"] == "topics/help"
    assert status["tested"] == 1
    assert status["commitments"] == {"in both editions": 1, "compared": 0, "tested": 0}
    overview = (site / "review/index.html").read_text(encoding="utf-8")
    assert overview.index("topics/help/") < overview.index("commitments/care/")
    assert "data-pagefind-body" not in overview + page


def test_the_record_on_the_page_can_be_kept(tmp_path: Path) -> None:
    """What a person without a terminal copies from the review page."""
    root = lay_out(tmp_path)
    assert mkdocs(root, "build", "--strict").returncode == 0
    page = (root / "site/review/pages/topics/help/index.html").read_text(encoding="utf-8")
    copied = html.unescape(re.search(r"<pre><code>(.*?)</code></pre>", page, re.DOTALL)[1])  # type: ignore[index]
    record = root / RECORD
    record.parent.mkdir(parents=True)
    record.write_text(copied.replace("YOUR TEAM", "Team").replace("YEAR-MONTH-DAY", "2026-11-22"), encoding="utf-8")
    assert told(root) == []
    assert [each.state for each in pairs(read_library(root)) if each.document.key == "topics/help"] == [State.SAME]


def test_one_setting_leaves_the_review_pages_out(tmp_path: Path) -> None:
    site = TINY["content/site.yml"] + 'review: "no"\n'
    root = lay_out(tmp_path, {"content/site.yml": site})
    assert mkdocs(root, "build", "--strict").returncode == 0
    assert not (root / "site/review").exists()


def test_the_summary_of_a_pull_request(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = confirmed(tmp_path)
    for command in (["init", "-q"], ["add", "-A"], ["-c", "user.name=a", "-c", "user.email=a@b.c", "commit", "-qm", "x"]):
        subprocess.run(["git", *command], cwd=root, check=True, capture_output=True)
    capsys.readouterr()
    assert main(["summary", "--since", "HEAD", "--root", str(root)]) == 0
    assert "No sentence and no statement changes." in capsys.readouterr().out
    (root / HELP).write_text(standard("Help", "See *the* promise, all 12 of it."), encoding="utf-8")
    words = "![](../pictures/ask.svg)\nThis is about **help**.\nHelp means we don't stop.\n"
    (root / "content/topics/help.easy.md").write_text(easy("Getting help", body=words), encoding="utf-8")
    (root / "content/topics/more.easy.md").write_text(easy("More"), encoding="utf-8")
    assert main(["summary", "--since", "HEAD", "--root", str(root)]) == 0
    told = capsys.readouterr().out
    assert "- Before: See the promise.<br>After: See the promise, all 12 of it." in told
    assert (
        "- Before: ask: This is about help. Help means we do it together.<br>After: ask: This is about help. Help means we don't stop."
        in told
    )
    assert "## Easy Read: `content/topics/more.easy.md` (new page)" in told
    assert "contraction: " in told.partition("cured")[0]
    assert '- `python -m easyread confirm topics/help --by "Your team"`' in told
    assert main(["summary", "--since", "nowhere", "--root", str(root)]) == 2
    capsys.readouterr()


# The pack for a session


def test_a_session_from_its_pack_to_its_record(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = lay_out(tmp_path / "project")
    out = tmp_path / "pack"
    assert main(["pack", "topics/help", "--out", str(out), "--root", str(root)]) == 0
    raw = (out / "sheets.pdf").read_bytes()
    report = page_validation.validate_pdf_bytes(raw, profile=page_validation.ValidationProfile.PDF_UA_1)
    assert not report.failures
    with pikepdf.open(io.BytesIO(raw)) as pdf:
        said = [element.text for element in tagged(pdf)]
        assert min(size for page in pdf.pages for size in sizes(page)) >= 20
    for words in ("This is about help.", "Do you understand this?", "What does this picture tell you?", "I do not want to say"):
        assert words in said
    session(root, people="0")
    table = (
        (out / "results.csv")
        .read_text(encoding="utf-8")
        .replace("topics/help#1,0,0,0,0,0,keep,", 'topics/help#1,5,1,0,0,4,change,"Say ""aid"""')
    )
    (out / "results.csv").write_text(table, encoding="utf-8")
    assert main(["import", "one", str(out / "results.csv"), "--root", str(root)]) == 0
    ((tested,),) = [each.tested for each in read_library(root).sessions]
    assert (tested.right, tested.partly, tested.picture_alone, tested.decision) == (5, 1, 4, "change")
    assert tested.words == 'Say "aid"'
    assert told(root) == []
    capsys.readouterr()


@pytest.mark.parametrize(
    ("table", "problem"),
    [
        ("", "must name the columns"),
        ("a,b\n1,2\n", "must name the columns"),
        ("statement,right,partly,wrong,no_answer,picture_alone,decision,words\ntopics/help#1,x,0,0,0,0,keep,\n", "'x' in right"),
        (
            "statement,right,partly,wrong,no_answer,picture_alone,decision,words\ntopics/help#1,1,0,0,0,0,burn,\n",
            "'burn' in decision",
        ),
        ("statement,right,partly,wrong,no_answer,picture_alone,decision,words\ntopics/help#1,1\n", "too few columns"),
        (
            "statement,right,partly,wrong,no_answer,picture_alone,decision,words\nother#1,1,0,0,0,0,keep,\n",
            "no statement other#1",
        ),
    ],
)
def test_results_that_are_not_right(table: str, problem: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = lay_out(tmp_path)
    before = session(root)
    (tmp_path / "results.csv").write_text(table, encoding="utf-8")
    assert main(["import", "one", str(tmp_path / "results.csv"), "--root", str(root)]) == 1
    assert problem in capsys.readouterr().err
    assert (root / "content/reviews/sessions/one.yml").read_text(encoding="utf-8").count("right: 0") == before.count("right: 0")


def test_the_sentences_of_the_pack_are_easy_read() -> None:
    statements = "\n\n".join(f"![](../pictures/ask.svg)\n{first}\n{second}" for _, first, second in OPENING)
    source = Source("content/x.easy.md", f"---\ntitle: X\npicture: ask\n---\n\n{statements}\n")
    library = replace(REAL, documents=(), easy_pages=(read_easy_page(source, "x", Report()),), words=(), problems=(), sets=())
    quiet = {"missing-standard-page", "repeated-picture"}
    assert [str(problem) for problem in check(library) if problem.rule not in quiet] == []


@pytest.mark.parametrize(("day", "overdue"), [("2020-01-31", True), ("2999-01-31", False)])
def test_a_page_is_overdue_after_its_day(day: str, overdue: bool, tmp_path: Path) -> None:
    root = lay_out(tmp_path, {HELP: standard("Help", "Words.", review_by=day)})
    library = read_library(root)
    assert [problem.rule for problem in check(library)] == (["overdue"] if overdue else [])
    assert [each.overdue for each in overview(library, ()).standings if each.pair.document.key == "topics/help"] == [overdue]


def test_the_overview_shows_what_is_asked_for(browser: Browser, address_of_site: str) -> None:
    page = browser.new_page()
    page.goto(f"{address_of_site}review/")
    rows = page.locator(".review tbody tr:visible")
    everything = rows.count()
    assert everything == len(PAIRS)
    page.get_by_label("changed since").check()
    assert rows.count() == 0
    page.get_by_label("never compared").check()
    assert rows.count() == everything
    page.close()

"""Evidence: results belong to a file as it was, and what is told of them is neither more nor less."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import zipfile
from datetime import date
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Browser
from rdflib import Graph, Namespace
from rdflib.namespace import DCTERMS, RDF

from easyread.__main__ import main
from easyread.editions import make_editions
from easyread.evidence.earl import as_earl
from easyread.evidence.results import Inspection, Outcome, Result, Subject, fingerprint, is_kept, keep, subjects, worst
from easyread.evidence.sample import make_sample
from easyread.evidence.wcag_em import OPEN, Verdict, as_markdown, audit
from easyread.model import Site
from easyread.reviews.sessions import NOBODY_YET
from easyread.text.wcag import CRITERIA, TARGET
from tests.programs import axe, failed, nu, report
from tests.tiny import lay_out, mkdocs

EARL = Namespace("http://www.w3.org/ns/earl#")
DAY = date(2026, 11, 23)
CONTRAST = Result("color-contrast", Outcome.FAILED, ("1.4.3",), "<p>grey</p>")
LANG = Result("html-has-lang", Outcome.PASSED, ("3.1.1",))
UNSURE = Result("link-name", Outcome.CANNOT_TELL, ("2.4.4", "4.1.2"), "<a>?</a>")
VIDEO = Result("video-caption", Outcome.INAPPLICABLE, ("1.2.2",))


def told(*results: Result, program: str = "axe-core") -> Inspection:
    return Inspection(program, "4.11", "in Chromium", DAY, results)


def page(path: str, *results: Result) -> Subject:
    return Subject(path, hashlib.sha256(path.encode()).hexdigest()[:32], (told(*results),) if results else ())


FOUND = (page("index.html", CONTRAST, LANG, VIDEO), page("a/index.html", UNSURE, LANG), page("b/index.html"))


# What is kept


def small_site(root: Path) -> Path:
    for path, text in {
        "index.html": "<p>a",
        "a/index.html": "<p>b",
        "assets/x.css": "p {}",
        "pictures/x.svg": "<svg/>",
        "a.pdf": "%PDF",
        "a.txt": "x",
    }.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
    return root


def test_a_result_is_of_a_file_as_it_was(tmp_path: Path) -> None:
    site, store = small_site(tmp_path / "site"), tmp_path / "store"
    mark = fingerprint(site / "index.html", site)
    keep(store, mark, "test_axe", told(CONTRAST, LANG))
    assert is_kept(store, mark, "test_axe")
    assert [(each.path, each.reports) for each in subjects(site, store)] == [
        ("a/index.html", ()),
        ("a.pdf", ()),
        ("index.html", (told(CONTRAST, LANG),)),
    ]
    (site / "index.html").write_text("<p>changed", encoding="utf-8")
    assert not any(each.reports for each in subjects(site, store))


def test_a_page_with_other_looks_is_another_page(tmp_path: Path) -> None:
    one, other = small_site(tmp_path / "one"), small_site(tmp_path / "other")
    (other / "assets/x.css").write_text("p { color: #999 }", encoding="utf-8")
    assert fingerprint(one / "index.html", one) != fingerprint(other / "index.html", other)
    assert fingerprint(one / "a.pdf", one) == fingerprint(other / "a.pdf", other)


def test_a_page_with_another_picture_is_another_page(tmp_path: Path) -> None:
    """However the page names it: a drawing that is redrawn has to be tested again with its page, and with no other."""
    for number, way in enumerate(("../pictures/x.svg", "/pictures/x.svg", "../pictures/%78.svg")):
        one, other = (small_site(tmp_path / f"{number}{name}") for name in ("one", "other"))
        for site in (one, other):
            (site / "a/index.html").write_text(f'<img src="{way}" alt="">', encoding="utf-8")
        (other / "pictures/x.svg").write_text("<svg><g/></svg>", encoding="utf-8")
        assert fingerprint(one / "a/index.html", one) != fingerprint(other / "a/index.html", other), way
        assert fingerprint(one / "index.html", one) == fingerprint(other / "index.html", other)


def test_a_later_result_takes_the_place_of_an_earlier_one(tmp_path: Path) -> None:
    site, store = small_site(tmp_path / "site"), tmp_path / "store"
    mark = fingerprint(site / "a.pdf", site)
    keep(store, mark, "test_pdf", told(CONTRAST))
    keep(store, mark, "test_pdf", told(LANG))
    assert [each.reports for each in subjects(site, store) if each.path == "a.pdf"] == [(told(LANG),)]


def test_of_several_looks_the_worst_counts() -> None:
    light, dark = LANG, Result("html-has-lang", Outcome.FAILED, ("3.1.1",), "dark")
    assert worst((light, dark, light, CONTRAST, CONTRAST)) == (CONTRAST, dark)


# EARL, read by a program that is not ours


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")  # rdflib uses its own old name
def test_earl_is_what_was_found() -> None:
    graph = Graph().parse(data=as_earl(FOUND, "https://example.org/"), format="json-ld")
    assertions = list(graph.subjects(RDF.type, EARL.Assertion))
    seen = set()
    for each in assertions:
        (subject,), (test,), (by,) = (set(graph.objects(each, EARL[name])) for name in ("subject", "test", "assertedBy"))
        (result,) = graph.objects(each, EARL.result)
        (outcome,) = graph.objects(result, EARL.outcome)
        assert (subject, RDF.type, EARL.TestSubject) in graph
        assert (test, RDF.type, EARL.TestRequirement) in graph
        assert (by, RDF.type, EARL.Assertor) in graph
        assert (each, EARL.mode, EARL.automatic) in graph
        seen.add((str(subject), str(graph.value(test, DCTERMS.title)), outcome))
    assert seen == {
        ("https://example.org/", "1.4.3 Contrast (Minimum)", EARL.failed),
        ("https://example.org/", "3.1.1 Language of Page", EARL.passed),
        ("https://example.org/a/", "3.1.1 Language of Page", EARL.passed),
        ("https://example.org/a/", "2.4.4 Link Purpose (In Context)", EARL.cantTell),
        ("https://example.org/a/", "4.1.2 Name, Role, Value", EARL.cantTell),
    }
    assert len(assertions) == len(seen), "what does not apply is left out"
    for name in {*graph.predicates(), *graph.objects(None, RDF.type)}:
        assert str(name).startswith(("http://www.w3.org/", "http://purl.org/", "http://xmlns.com/", "http://usefulinc.com/"))


# The report


def test_a_program_never_says_that_a_criterion_is_met() -> None:
    verdicts = {each.criterion.number: each.verdict for each in audit(FOUND)}
    assert verdicts.pop("1.4.3") is Verdict.FAILED
    assert [number for number, verdict in verdicts.items() if verdict is Verdict.CANNOT_TELL] == ["2.4.4", "3.1.1", "4.1.2"]
    assert set(verdicts.values()) == {Verdict.CANNOT_TELL, Verdict.NOT_CHECKED}
    assert len(verdicts) == len(TARGET) - 1


def test_the_report_says_what_was_seen_and_leaves_open_what_people_find(tmp_path: Path) -> None:
    pages = tuple(make_editions(lay_out(tmp_path), date.today()).pages.values())
    text = as_markdown(Site(name="Tiny", organisation="Council"), FOUND, make_sample(FOUND, pages), NOBODY_YET)
    assert "| Tests by programs | 23 November 2026 |" in text
    assert "Fails (color-contrast) on `/`." in text
    assert "A program was not sure (link-name) on `/a/`." in text
    assert "| AA | Failed |" in text
    assert "No program tests this." in text
    assert NOBODY_YET in text
    rows = [line for line in text.splitlines() if line.startswith("| [")]
    assert len(rows) == len(TARGET)
    assert all(row.endswith(f"| {OPEN} |") for row in rows)
    assert "passed" not in text.lower()


# The pack


def packed(root: Path) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO((root / ".cache/sign-off.zip").read_bytes()))


@pytest.fixture
def tested(tmp_path: Path) -> Path:
    """The tiny project, built, with two results, of which one is a failure."""
    root = lay_out(tmp_path)
    assert mkdocs(root, "build", "--strict").returncode == 0
    for path, result in (("index.html", LANG), ("topics/help/index.html", CONTRAST)):
        keep(root / ".cache/tested", fingerprint(root / "site" / path, root / "site"), "test_axe", told(result))
    return root


def test_the_pack_holds_what_is_known(tested: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evidence", "--root", str(tested)]) == 1
    out = capsys.readouterr().out
    assert "Tested: 2 of " in out
    assert "To put right: 1." in out
    with packed(tested) as pack:
        names = pack.namelist()
        texts = {name: pack.read(name).decode() for name in names}
    assert names[0] == "index.html"
    index = texts["index.html"]
    assert all(f'<a href="{name}">' in index for name in names[1:])
    assert NOBODY_YET in index
    assert "Sessions with people on record: 0." in index
    rows = list(csv.DictReader(io.StringIO(texts["5-files/results.csv"])))
    assert [(row["file"], row["test"], row["outcome"]) for row in rows] == [
        ("index.html", "html-has-lang", "passed"),
        ("topics/help/index.html", "color-contrast", "failed"),
    ]
    hashes = {line[66:]: line[:64] for line in texts["SHA256SUMS"].splitlines()}
    site = tested / "site"
    files = {file.relative_to(site).as_posix(): file for file in site.rglob("*") if file.is_file()}
    assert hashes == {name: hashlib.sha256(file.read_bytes()).hexdigest() for name, file in files.items()}
    pictures = list(csv.DictReader(io.StringIO(texts["6-pictures/pictures.csv"])))
    assert {row["picture"] for row in pictures} >= {"ask", "phone", "easy-read"}, (
        "the site's own, and those that the engine brings"
    )
    assert texts["8-people/to-fill-in.html"].count(OPEN) >= 18
    assert "<h2>/easy-read/</h2>" in texts["8-people/screen-reader.html"]
    assert yaml.safe_load(texts["8-people/evaluation.yml"])["seen"][0] == {
        "address": "/",
        "fingerprint": fingerprint(site / "index.html", site),
    }
    assert texts["9-standards/trace.csv"].count("\n") > 200
    assert NOBODY_YET in texts["2-sessions/sessions.html"]
    assert json.loads(texts["4-web/open-in-wcag-em-report-tool.json"])["@type"] == "Evaluation"
    assert json.loads(texts["5-files/results.sarif"])["version"] == "2.1.0"


def test_what_people_found_is_in_the_pack(tested: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluation", "one", "--root", str(tested)]) == 0
    file = tested / "content/reviews/evaluations/one.yml"
    text = file.read_text(encoding="utf-8").replace('by: ""', "by: A tester").replace('using: ""', "using: NVDA 2026.1")
    file.write_text(text.replace("number: 3.1.1, outcome: not-checked", "number: 3.1.1, outcome: passed"), encoding="utf-8")
    assert main(["evaluation", "one", "--root", str(tested)]) == 1, "nothing is lost"
    assert mkdocs(tested, "build", "--strict").returncode == 0
    main(["evidence", "--root", str(tested)])
    capsys.readouterr()
    with packed(tested) as pack:
        evaluation = pack.read("4-web/evaluation.html").decode()
        report = yaml.safe_load(pack.read("4-web/openacr.yaml"))
        assert "8-people/evaluations/one.yml" in pack.namelist()
    assert "A tester, with NVDA 2026.1" in evaluation
    assert "passed (A tester; " in evaluation
    levels = {
        each["num"]: each["components"][0]["adherence"]["level"]
        for each in report["chapters"]["success_criteria_level_a"]["criteria"]
    }
    assert levels["3.1.1"] == "supports"
    assert set(levels.values()) == {"supports", "not-evaluated"}


def test_the_pack_is_the_same_bytes_again(tested: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["evidence", "--root", str(tested)])
    first = (tested / ".cache/sign-off.zip").read_bytes()
    main(["evidence", "--root", str(tested)])
    assert (tested / ".cache/sign-off.zip").read_bytes() == first
    capsys.readouterr()


def test_the_record_is_the_sum_of_what_was_found(tested: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evidence", "--root", str(tested), "--record"]) == 0
    text = (tested / "content/tested.yml").read_text(encoding="utf-8")
    assert 'name: "axe-core", version: "4.11", how: "in Chromium", kind: "web pages"' in text
    assert "tested: 2, found: 1}" in text
    assert "failed: [1.4.3]" in text
    capsys.readouterr()


def test_no_evidence_without_tests(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = lay_out(tmp_path)
    assert main(["evidence", "--root", str(root)]) == 1
    assert "make evidence" in capsys.readouterr().err
    assert not (root / ".cache/sign-off.zip").exists()
    assert not (root / "content/tested.yml").exists()


def test_every_page_of_the_pack_is_accessible(
    tested: Path, tmp_path: Path, browser: Browser, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["evidence", "--root", str(tested)])
    capsys.readouterr()
    folder = tmp_path / "pack"
    with packed(tested) as pack:
        pack.extractall(folder)
    assert all(not failed(report("", "", "", results)) for results in nu(folder).values())
    tab = browser.new_page(viewport={"width": 320, "height": 900})
    for file in sorted(folder.rglob("*.html")):
        tab.goto(file.as_uri())
        for scheme in ("light", "dark"):
            tab.emulate_media(color_scheme=scheme)
            assert failed(report("", "", "", axe(tab))) == [], file
        assert not tab.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"), file
    tab.close()


def test_criteria_are_named_as_w3c_names_them() -> None:
    assert str(CRITERIA["2.4.11"]) == "2.4.11 Focus Not Obscured (Minimum)"
    assert CRITERIA["1.2.3"].address.endswith("/audio-description-or-media-alternative-prerecorded")
    assert CRITERIA["2.2.2"].address.endswith("/pause-stop-hide")

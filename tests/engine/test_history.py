"""A line a release, and evidence that belongs to one site at one address."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import zipfile
from datetime import date
from pathlib import Path

import pytest

from easyread.__main__ import main
from easyread.evidence.history import added
from easyread.evidence.results import Inspection, Outcome, Result, fingerprint, keep
from easyread.model.records import Release
from easyread.paths import HISTORY, TESTED
from tests.tiny import TINY, lay_out, mkdocs, read_library

DAY = date(2026, 11, 25)
FIRST = Release(date(2026, 10, 1), "a" * 32, 5, 1, 0, 3, 40, 90)
SITE = TINY["content/site.yml"]
LANG = Inspection("axe-core", "4.14.1", "", DAY, (Result("html-has-lang", Outcome.PASSED, ("3.1.1",)),))


def built(root: Path) -> Path:
    assert mkdocs(root, "build", "--strict").returncode == 0
    keep(root / ".cache/tested", fingerprint(root / "site/index.html", root / "site"), "test_axe", LANG)
    return root


def test_a_release_comes_back_as_it_was_kept(tmp_path: Path) -> None:
    root = lay_out(tmp_path, {HISTORY: added((), FIRST)})
    assert read_library(root).history == (FIRST,)
    assert read_library(root).problems == ()


def test_a_test_of_the_same_site_takes_the_place_of_an_earlier_one() -> None:
    again, other = (Release(DAY, made_from, 5, 1, 0, 0, 40, 90) for made_from in ("a" * 32, "b" * 32))
    assert added((FIRST,), again) == added((), again)
    assert added((FIRST,), other).count("\n  - ") == 2


def test_a_day_has_one_line() -> None:
    earlier, later = (Release(DAY, made_from, 5, 1, 0, 0, 40, 90) for made_from in ("b" * 32, "c" * 32))
    assert added((FIRST, earlier), later) == added((FIRST,), later)


def test_the_record_adds_a_line_and_the_site_shows_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = built(lay_out(tmp_path, {HISTORY: added((), FIRST)}))
    assert main(["evidence", "--record", "--root", str(root)]) == 0
    assert HISTORY in capsys.readouterr().out
    library = read_library(root)
    assert library.findings, "a line in the history changes nothing of what was tested"
    first, now = library.history
    assert first == FIRST
    assert (now.pages, now.compared, now.found) == (5, 0, 0)
    assert 0 < now.middle <= now.heaviest < 100
    assert mkdocs(root, "build", "--strict").returncode == 0
    status = json.loads((root / "site/review/status.json").read_text(encoding="utf-8"))
    assert [each["on"] for each in status["history"]] == ["2026-10-01", "2026-11-25"]
    rows = list(csv.DictReader(io.StringIO((root / "site/review/history.csv").read_text(encoding="utf-8"))))
    assert rows[0] == {
        "on": "2026-10-01",
        "made_from": "a" * 32,
        "pages": "5",
        "compared": "1",
        "tested": "0",
        "found": "3",
        "middle": "40",
        "heaviest": "90",
    }
    page = (root / "site/review/index.html").read_text(encoding="utf-8")
    assert '<rect x="0" y="50.0" width="14" height="12.0"' in page, "1 page of 5"
    assert "1 October 2026" in page


@pytest.mark.parametrize("line", ["  - {on: 2026-10-01, pages: 5}", "  - {on: soon}", "  - x"])
def test_a_line_that_is_not_whole_is_told(line: str, tmp_path: Path) -> None:
    library = read_library(lay_out(tmp_path, {HISTORY: f"releases:\n{line}\n"}))
    assert library.problems
    assert {each.where.path for each in library.problems} == {HISTORY}


def test_no_evidence_of_a_site_that_was_made_from_other_sources(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = built(lay_out(tmp_path))
    page = root / "content/topics/help.md"
    page.write_text(page.read_text(encoding="utf-8") + "\nMore.\n", encoding="utf-8")
    for options in ([], ["--record"]):
        assert main(["evidence", *options, "--root", str(root)]) == 1
        assert "made from other sources" in capsys.readouterr().err
    assert not (root / TESTED).exists()
    assert not (root / ".cache/sign-off.zip").exists()


def test_a_pack_belongs_to_one_address(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    root = built(lay_out(tmp_path, {"content/site.yml": f"{SITE}address: https://plan.example.org\n"}))
    monkeypatch.setenv("SITE_URL", "https://other.example.org/")
    assert main(["evidence", "--root", str(root)]) == 1
    told = capsys.readouterr().err
    assert "https://plan.example.org/" in told
    assert "https://other.example.org/" in told
    monkeypatch.setenv("SITE_URL", "https://plan.example.org")
    assert main(["evidence", "--root", str(root)]) == 0
    with zipfile.ZipFile(root / ".cache/sign-off.zip") as pack:
        index, sums, earl, acr = (
            pack.read(name).decode() for name in ("index.html", "SHA256SUMS", "4-web/earl.jsonld", "4-web/openacr.yaml")
        )
    mark = (root / "site/made-from.txt").read_text(encoding="utf-8").strip()
    for text in (index, acr):
        assert "https://plan.example.org/" in text
        assert mark in text
    assert hashlib.sha256(sums.encode()).hexdigest() in index
    assert '"https://plan.example.org/"' in earl
    capsys.readouterr()

"""The plan for a first session: dated, costed, accessible, made from the site's own pages, and claiming nothing."""

from __future__ import annotations

import csv
import io
from datetime import date
from pathlib import Path

import pikepdf
import pytest

from easyread.__main__ import main
from easyread.papers.protocol import CONSENT, SPARE, TIMETABLE, Plan, costs
from tests.pdf_text import sizes, tagged
from tests.programs import failed, pdf_ua
from tests.tiny import KINDS, SITE, easy, lay_out, standard


@pytest.fixture
def made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    root, out = lay_out(tmp_path / "project"), tmp_path / "pack"
    options = ["--on", "2027-02-09", "--people", "6", "--supporters", "2", "--out", str(out), "--root", str(root)]
    assert main(["pack", "topics/help", *options]) == 0
    capsys.readouterr()
    return out


def words_of(file: Path) -> str:
    with pikepdf.open(file) as pdf:
        return " ".join(element.text for element in tagged(pdf))


def test_the_plan_is_dated_costed_and_about_these_pages(made: Path) -> None:
    raw = (made / "protocol.pdf").read_bytes()
    assert failed(pdf_ua(raw)) == []
    said = words_of(made / "protocol.pdf")
    for words in (
        "15 December 2026",
        "9 February 2027",
        "9 March 2027",
        "Getting help",
        "01234 567 890",
        "What does “help” mean?",
    ):
        assert words in said, words
    assert "6 of 6, which tells of 61 to 100 in 100 others like them" in said
    net = sum(count * each for _, count, each in costs(Plan(date(2027, 2, 9), 6, 2)))
    assert f"£{net + round(net * SPARE / 100):,}" in said
    rows = list(csv.DictReader(io.StringIO((made / "costs.csv").read_text(encoding="utf-8"))))
    assert sum(int(row["pounds"]) for row in rows) == net
    with pikepdf.open(made / "protocol.pdf") as pdf:
        assert min(size for page in pdf.pages for size in sizes(page)) >= 14


@pytest.mark.parametrize(
    ("country", "law"),
    [
        ("wales", "Mental Capacity Act 2005"),
        ("scotland", "Adults with Incapacity (Scotland) Act 2000"),
        ("northern-ireland", "Mental Capacity Act (Northern Ireland) 2016"),
    ],
)
def test_the_plan_names_the_law_on_consent_of_its_country(
    country: str, law: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root, out = lay_out(tmp_path / "project", {"content/site.yml": f"{SITE}country: {country}\n{KINDS}"}), tmp_path / "pack"
    assert main(["pack", "topics/help", "--on", "2027-02-09", "--out", str(out), "--root", str(root)]) == 0
    assert f"follow the {law} and ask" in words_of(out / "protocol.pdf")
    capsys.readouterr()


def test_the_plan_claims_nothing(made: Path) -> None:
    said = words_of(made / "protocol.pdf")
    assert "Nothing in it has been done." in said
    assert said.count("to be filled in") == 6


def test_consent_is_asked_point_by_point(made: Path) -> None:
    raw = (made / "consent.pdf").read_bytes()
    assert failed(pdf_ua(raw)) == []
    said = words_of(made / "consent.pdf")
    for _, _, *sentences in CONSENT:
        assert all(sentence in said for sentence in sentences)
    assert said.count("Yes") == 1 + sum(ask for _, ask, *_ in CONSENT)
    with pikepdf.open(made / "consent.pdf") as pdf:
        assert min(size for page in pdf.pages for size in sizes(page)) >= 20


def test_too_many_pages_for_one_morning_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    body = "\n".join(f"![](../pictures/ask.svg)\nWe do thing {number}.\n" for number in range(10))
    files = {f"content/topics/t{number}.easy.md": easy(f"T{number}", body=body) for number in range(10)}
    files |= {f"content/topics/t{number}.md": standard(f"T{number}") for number in range(10)}
    root = lay_out(tmp_path / "project", files)
    pages = [f"topics/t{number}" for number in range(10)]
    assert main(["pack", *pages, "--out", str(tmp_path / "pack"), "--root", str(root)]) == 0
    capsys.readouterr()
    assert "so take fewer pages, or two mornings" in words_of(tmp_path / "pack/protocol.pdf")


def test_the_days_come_one_after_another() -> None:
    days = [day for day, _ in TIMETABLE]
    assert days == sorted(set(days))
    assert 0 in days


@pytest.mark.parametrize("options", [["--on", "soon"], ["--people", "0"], ["--supporters", "x"]])
def test_a_wrong_plan_is_a_wrong_call(options: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pack", "topics/help", *options, "--root", str(lay_out(tmp_path))]) == 2
    assert options[0] in capsys.readouterr().err
    assert not (tmp_path / "pack").exists()

"""Kinds of page are data: a field is declared once, and shows wherever a page's words are used."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pikepdf
import pytest

from easyread.checks import check
from easyread.model import Edition, Library
from easyread.pages.brand import stylesheet
from easyread.pages.outline import make_outline
from easyread.reviews.units import standard_units
from easyread.text.colour import INK, contrast
from easyread.text.said import full_label, lines, said
from tests.pdf_text import tagged
from tests.tiny import KINDS, TINY, easy, lay_out, mkdocs, read_library, standard

CARE = "pledges/care"


def with_fields(root: Path, declared: str, given: str, **files: str) -> Path:
    """The tiny project with one more field of pledges, and what the page of care says in it."""
    page = standard("Care", number="1", made_by="council").replace("---\n\n", f"{given}\n---\n\n", 1)
    kinds = KINDS.replace("      opens:", f"      {declared}\n      opens:")
    return lay_out(
        root, {"content/site.yml": TINY["content/site.yml"].replace(KINDS, kinds), "content/pledges/care.md": page, **files}
    )


def care(library: Library, edition: Edition) -> list[str]:
    document = next(each for each in library.documents if each.key == CARE)
    return list(lines(document, edition))


@pytest.mark.parametrize(
    ("declared", "given", "standard_line", "easy_line"),
    [
        ("price: {type: text, label: {standard: Price, easy: It costs}}", "price: free", "Price: free", "It costs: free"),
        (
            "price: {type: text, label: Price}",
            "price: {standard: Three pounds, easy: 3 pounds}",
            "Price: Three pounds",
            "Price: 3 pounds",
        ),
        ("seats: {type: whole number, label: Seats}", "seats: 1200", "Seats: 1,200", "Seats: 1,200"),
        ("from: {type: date, label: From}", "from: 2027-02-01", "From: 1 February 2027", "From: 1 February 2027"),
        (
            "who: {type: choice, label: Who, choices: {all: {standard: Residents, easy: You}}}",
            "who: all",
            "Who: Residents",
            "Who: You",
        ),
        (
            "days: {type: choices, label: Days, choices: {a: Monday, b: Friday}}",
            "days: [a, b]",
            "Days: Monday, Friday",
            "Days: Monday, Friday",
        ),
        ("rests_on: {type: links, label: See}", "rests_on: [topics/help]", "See: Help", "See: Getting help"),
        (
            "parts: {type: areas, label: Parts, map: [north north, west east]}",
            "parts: [{name: Oldtown, place: north}]",
            "Parts: Oldtown",
            "Parts: Oldtown",
        ),
        (
            "counts: {type: measures, label: Counts}",
            "counts: [{name: Loans, unit: books, values: [{label: In May, amount: 8000, qualifier: over}]}]",
            "Loans: In May: over 8,000 books",
            "Loans: In May: over 8,000 books",
        ),
    ],
)
def test_each_type_of_field(declared: str, given: str, standard_line: str, easy_line: str, tmp_path: Path) -> None:
    library = read_library(with_fields(tmp_path, declared, given))
    assert [problem.rule for problem in check(library)] == []
    assert standard_line in care(library, Edition.STANDARD)
    assert easy_line in care(library, Edition.EASY)


def test_what_is_still_to_do_in_a_field_is_told(tmp_path: Path) -> None:
    library = read_library(with_fields(tmp_path, "note: {type: text, label: Note}", 'note: "To do:"'))
    assert [(each.rule, each.where.path) for each in check(library)] == [("to-do", "content/pledges/care.md")]


def test_a_field_needs_one_declaration_and_nothing_else(tmp_path: Path) -> None:
    """It is on both pages, in the plan's PDF, in what a record holds, in what numbers are compared with, and in JSON."""
    body = "![](../pictures/ask.svg)\nThe **help** costs 37 pounds.\nHelp means we do it together.\n"
    root = with_fields(
        tmp_path,
        "price: {type: text, label: {standard: Price to pay, easy: You pay}}",
        "price: 37 pounds",
        **{"content/pledges/care.easy.md": easy("Good care", body=body)},
    )
    site = root / "content/site.yml"
    site.write_text(site.read_text(encoding="utf-8").replace("formats: []", "formats: [booklet, data, text]"), encoding="utf-8")
    assert [problem.rule for problem in check(read_library(root))] == []
    done = mkdocs(root, "build", "--strict")
    assert done.returncode == 0, done.stderr
    public = root / "site"
    document = next(each for each in read_library(root).documents if each.key == CARE)
    assert "Price to pay: 37 pounds" in [unit.words for unit in standard_units(document)]
    assert "<dt>Price to pay</dt> <dd>37 pounds</dd>" in (public / CARE / "index.html").read_text(encoding="utf-8")
    assert "You pay: 37" in (public / "easy-read" / CARE / "index.html").read_text(encoding="utf-8")
    assert "Price to pay: 37 pounds" in words_of(public / "downloads/plan-clear-print.pdf")
    assert "You pay: 37 pounds." in words_of(public / "easy-read/downloads/easy-read-booklet.pdf")
    assert "You pay: 37 pounds." in (public / "easy-read/downloads/easy-read-text.txt").read_text(encoding="utf-8")
    data = json.loads((public / "easy-read/downloads/easy-read-data.json").read_text(encoding="utf-8"))
    (page,) = [each for each in data["pages"] if each["key"] == CARE]
    assert {"name": "price", "label": "You pay", "words": ["37 pounds"]} in page["fields"]


def words_of(file: Path) -> str:
    with pikepdf.open(file) as pdf:
        return " ".join(each.text for each in tagged(pdf))


def test_a_field_is_shown_to_whom_its_declaration_says(tmp_path: Path) -> None:
    shown = {"yes": (True, True), "no": (False, False), "standard": (True, False), "easy": (False, True)}
    for answer, expected in shown.items():
        declared = f"note: {{type: text, label: Note, shown: {answer}}}"
        library = read_library(with_fields(tmp_path / answer, declared, "note: hello"))
        found = tuple("Note: hello" in care(library, edition) for edition in (Edition.STANDARD, Edition.EASY))
        assert found == expected, answer


@pytest.mark.parametrize(
    ("declared", "given", "told"),
    [
        (
            "team: {type: text, label: Team}",
            'team: {standard: Repairs, easy: "The remuneration (approx. 9)"}',
            {"content/pledges/care.md:6": {"uncommon-word", "punctuation", "short-form", "number-not-in-twin"}},
        ),
        ("team: {type: text, label: {standard: Team, easy: You pay p.a.}}", "", {"content/site.yml:27": {"short-form"}}),
        ("team: {type: text, label: Team}", "team: {standard: Remuneration subcommittee, easy: The team}", {}),
        ("team: {type: text, label: Remuneration, shown: standard}", "team: Remuneration", {}),
    ],
)
def test_words_of_a_field_that_easy_read_shows_are_checked_at_their_place(
    declared: str, given: str, told: dict[str, set[str]], tmp_path: Path
) -> None:
    found: dict[str, set[str]] = {}
    for each in check(read_library(with_fields(tmp_path, declared, given))):
        found.setdefault(f"{each.where.path}:{each.where.line}", set()).add(each.rule)
    assert found == told


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("{standard: £2.50 for a single journey, easy: £3.50 for one trip}", "The standard words do not say £3.50."),
        ("{standard: £2.50 for a single journey, easy: Ask us}", "The standard words say £2.50 here, and these do not."),
        ("{standard: From £2.50 to £3, easy: More than £2}", "The standard words say £3 here, and these do not."),
        ("{standard: £2.50 for a single journey, easy: £2.50 for one trip}", ""),
        ("{standard: Daily from 9.30am, easy: From 9:30am each day}", ""),
        ("{standard: 38 per cent of the cost, easy: About 4 out of every 10 pounds}", ""),
        ("{standard: A single fee, easy: You pay 1 time}", ""),
        ("£2.50", ""),
    ],
)
def test_numbers_of_a_field_are_the_same_in_both_editions(given: str, told: str, tmp_path: Path) -> None:
    root = with_fields(tmp_path, "price: {type: text, label: Price}", f"price: {given}")
    found = [each for each in check(read_library(root)) if each.rule == "number-not-in-twin"]
    assert [each.message for each in found] == ([told] if told else [])
    column = len("price: ") + given.find("easy: ") + len("easy: ") + 1
    assert all(str(each.where) == f"content/pledges/care.md:6:{column}" for each in found)


def test_what_is_not_said_may_be_said_in_words(tmp_path: Path) -> None:
    declared = "owner: {type: text, label: Who leads it, when_empty: {standard: The plan does not say., easy: We do not know.}}"
    library = read_library(with_fields(tmp_path, declared, ""))
    assert "Who leads it: The plan does not say." in care(library, Edition.STANDARD)
    assert "Who leads it: We do not know." in care(library, Edition.EASY)
    (document,) = [each for each in library.documents if each.key == CARE]
    assert [str(each.where) for each in said(document, Edition.EASY) if each.content is None] == ["content/pledges/care.md:1:1"]


def test_each_value_knows_its_place(tmp_path: Path) -> None:
    library = read_library(with_fields(tmp_path, "price: {type: text, label: Price}", "price: free"))
    (document,) = [each for each in library.documents if each.key == CARE]
    assert {each.field.name: each.where.line for each in document.fields} == {"number": 4, "made_by": 5, "price": 6}


def test_a_page_is_called_by_its_kind_and_number(tmp_path: Path) -> None:
    library = read_library(lay_out(tmp_path, {"content/pledges/more.md": standard("More", number="7", made_by="friends")}))
    labels = {
        each.key: (full_label(each, Edition.STANDARD, library), full_label(each, Edition.EASY, library))
        for each in library.documents
    }
    assert labels["pledges/more"] == ("Pledge 7 of 2", "Aim 7 of 2")
    assert labels["pledges/index"] == labels["topics/help"] == ("", "")


def test_a_field_of_every_page(tmp_path: Path) -> None:
    site = TINY["content/site.yml"] + "fields:\n  asked_by: {type: text, label: From}\n"
    files = {"content/site.yml": site}
    files |= {
        path: TINY[path].replace("summary:", "asked_by: The council\nsummary:")
        for path in ("content/pledges/care.md", "docs/index.md")
    }
    library = read_library(lay_out(tmp_path, files))
    assert not check(library)
    found = {each.key for each in library.documents if "From: The council" in lines(each, Edition.STANDARD)}
    assert found == {"pledges/care", "index"}


@pytest.mark.parametrize(("given", "order"), [(("2027-03-01", "2026-03-01"), ["b", "a"]), (("2027-03-01", None), ["a", "b"])])
def test_a_date_can_order_pages_and_those_without_come_last(
    given: tuple[str | None, ...], order: list[str], tmp_path: Path
) -> None:
    site = (
        TINY["content/site.yml"]
        + "  news:\n    one: News\n    many: News\n    order_by: on\n    fields:\n      on: {type: date, label: On}\n"
    )
    files = {"content/site.yml": site, "content/news/index.md": standard("News")}
    for name, day in zip("ab", given, strict=True):
        files[f"content/news/{name}.md"] = standard(name, **({"on": day} if day else {}))
    site_files = lay_out(tmp_path, files)
    (section,) = [each for each in make_outline(read_library(site_files)).sections if each.index.folder == "news"]
    assert [page.key.rpartition("/")[2] for page in section.pages[1:]] == order


def test_a_map_is_drawn_as_it_is_declared(tmp_path: Path) -> None:
    library = read_library(with_fields(tmp_path, "parts: {type: areas, label: Parts, map: [hill hill, west east]}", ""))
    css = stylesheet(library.site)
    assert '.areas--parts ul { grid-template-areas: "hill hill" "west east"; }' in css
    assert all(f".areas--parts .areas__{place} {{ grid-area: {place};" in css for place in ("hill", "west", "east"))
    grounds = re.findall(r"background: (#[0-9a-f]{6})", css)
    assert len(set(grounds)) == 3
    assert min(contrast(INK, each) for each in grounds) > 7


FORBIDDEN = re.compile(
    r"commitment|\bstory\b|\bstories\b|steward|\bpromise|\bNHS\b|essex|mseicb|\bIC[BS]\b|integrated care|joint forward"
    r"|basildon|brentwood|thurrock|southend|chelmsford|maldon|colchester|braintree|rochford|rayleigh|canvey",
    re.IGNORECASE,
)
ALLOWED = re.compile(
    r"as the NHS does|NHS, GP and UK|the NHS for 20|promise anything|promise commitment pledge|guarantee\|promise|guaranteed\?\|promised\?|NHS digital service manual|NHS England 2018|NHS England, DAPB|name: NHS England|england.nhs.uk|NHS health writing|Promise\.all|Promise\.resolve|new Promise|service-manual\.nhs\.uk"
)
ENGINE = Path(__file__).parents[2] / "easyread"
COUNTRIES = ENGINE / "text/countries.py"
COMMON = {ENGINE / f"text/{name}.py" for name in ("everyday", "judged", "vocabulary", "word_list", "meaning/kin_words")}
"""What words everybody knows, and what words of an office are. None of them is one organisation's."""
"""Words that everybody uses, whatever site it is."""


def test_the_engine_knows_no_kind_of_page_and_no_organisation() -> None:
    """Pictures are drawn for one site, and what a country's readers know is in one file. Rules may name their sources."""
    files = [file for file in ENGINE.rglob("*") if file.suffix in {".py", ".html", ".typ", ".css", ".js", ".svg", ".yml", ".md"}]
    ours = [file for file in files if "drawing" not in file.parts and file not in {COUNTRIES, *COMMON}]
    assert len(ours) > 80
    found = [
        f"{file.relative_to(ENGINE)}:{number}: {line.strip()}"
        for file in ours
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if FORBIDDEN.search(ALLOWED.sub("", line))
    ]
    assert found == []


def test_a_message_lists_many_names_once(tmp_path: Path) -> None:
    wrong = TINY["content/site.yml"].replace("type: date", "type: xyz")
    (told,) = (
        each for each in read_library(lay_out(tmp_path, {"content/site.yml": wrong})).problems if each.rule == "wrong-value"
    )
    assert "'status'" in told.message
    assert told.remedy == "Write one of these."

"""What the README, the guide and the design promise."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from easyread.__main__ import main
from easyread.checks import RULES, rule_names
from easyread.checks.rule import name_of
from easyread.model import Library
from easyread.pages.outline import make_outline
from easyread.papers.guide import families, guide_uri
from easyread.papers.protocol import CONSENT
from easyread.papers.telling import Teller
from tests.labelled.__main__ import PAGE
from tests.labelled.__main__ import page as page_of_scores
from tests.tiny import ROOT, lay_out


def test_only_read_touches_the_sources() -> None:
    opens = re.compile(r"\.read_text|\.read_bytes|open\(")
    files = {str(file.relative_to(ROOT)): file.read_text(encoding="utf-8") for file in (ROOT / "easyread").rglob("*.py")}
    users = {
        name
        for name, text in files.items()
        if opens.search(text)
        and not name.startswith(
            ("easyread/read/", "easyread/downloads/", "easyread/reviews/", "easyread/evidence/", "easyread/papers/")
        )
    }
    assert (
        users
        == {
            "easyread/drawing/__main__.py",
            "easyread/pictures/bitmap.py",
            "easyread/pictures/publish.py",
            "easyread/pictures/zipped.py",
            "easyread/cache.py",
            "easyread/door/icons.py",
            "easyread/door/offline.py",
            "easyread/door/remembered.py",
            "easyread/door/search.py",
            "easyread/door/styles.py",
            "easyread/commands/pictures.py",
            "easyread/commands/reviewing.py",
            "easyread/door/kept.py",
            "easyread/door/swap.py",
            "easyread/door/written.py",
            "easyread/editing/bundle.py",
            "easyread/editing/runtime.py",
            "easyread/editing/shipped.py",
            "easyread/editing/start.py",
            "easyread/regular.py",
            "easyread/starting/rename.py",
            "easyread/starting/site.py",
            "easyread/wordlist/__main__.py",
        }
    )  # the cache, the built site and the files of a new site are no sources; the commands read a Word file and a photograph; icons and styles are the theme's; `read` opens by `regular`


@pytest.mark.parametrize("rule", RULES, ids=name_of)
def test_every_rule_teaches(rule: object) -> None:
    lines = [line.strip() for line in (rule.__doc__ or "").strip().splitlines()]
    assert lines[0].endswith(".")
    assert [line.partition(":")[0] for line in lines[2:5]] == ["Bad", "Good", "Source"]


def test_every_rule_is_in_the_guide() -> None:
    """Either in the table of problems, or on the page made from the rules themselves."""
    guide = (ROOT / "docs/guide/problems.md").read_text(encoding="utf-8")
    told = set(re.findall(r"^\| `([a-z0-9-]+)`", guide, re.MULTILINE)) | {
        rule.name for family in families(RULES) for rule in family.rules
    }
    assert told == set(rule_names())


def test_every_problem_leads_to_the_guide() -> None:
    for rule in rule_names():
        page, _, anchor = guide_uri(rule).partition("#")
        text = (ROOT / "docs" / page).read_text(encoding="utf-8")
        assert "layout: rules" in text or f"{{#{anchor}}}" in text, rule
    assert {family.uri for family in families(RULES)} == {
        f"guide/{file.name}" for file in (ROOT / "docs/guide").glob("rules-*.md")
    }


def test_the_guide_says_how_often_the_rules_are_right() -> None:
    """`make evaluate` writes the page."""
    assert PAGE.read_text(encoding="utf-8") == page_of_scores()


def test_every_command_in_the_readme_is_in_the_makefile() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for text in ("README.md", "CONTRIBUTING.md"):
        for target in re.findall(r"(?:`|^)make ([a-z]+)", (ROOT / text).read_text(encoding="utf-8"), re.MULTILINE):
            assert re.search(rf"^{target}:", makefile, re.MULTILINE), target


def test_links_in_the_readme_lead_somewhere() -> None:
    for name in ("README.md", "CONTRIBUTING.md", "SECURITY.md"):
        for target in re.findall(r"\]\(([^)#:]+)\)", (ROOT / name).read_text(encoding="utf-8")):
            assert (ROOT / target).exists(), target


def test_requirements_are_pinned_and_name_no_index() -> None:
    for file in (ROOT / "requirements").glob("*.txt"):
        text = file.read_text(encoding="utf-8")
        assert "--hash=sha256:" in text
        assert "http" not in text
        assert all("==" in line for line in text.splitlines() if re.match(r"[a-z]", line))


def test_every_kind_has_pages_and_numbers_leave_none_out(library: Library) -> None:
    assert library.site.kinds
    for kind in library.site.kinds:
        pages = [document for document in library.documents if document.kind.folder == kind.folder]
        assert pages, kind.folder
        if kind.numbered:
            assert sorted(page.number for page in pages) == list(range(1, len(pages) + 1))


def test_the_plan_in_short_comes_first(library: Library) -> None:
    """12 statements are what people finish at one go."""
    outline = make_outline(library)
    assert len(outline.easy[outline.menu[0].index.key].statements) <= 12


def test_few_hard_words(library: Library) -> None:
    assert len(library.words) <= 30


def test_hard_words_are_explained_in_the_next_sentence(library: Library) -> None:
    """The sentence after a hard word says "means", "is", "are", "says" or "speaks", and holds the word or points at it."""
    for page in library.easy_pages:
        sentences = [sentence for statement in page.statements for sentence in statement.sentences]
        for sentence, following in zip(sentences, [*sentences[1:], None], strict=True):
            for run in (run for run in sentence.runs if run.hard):
                explained = f"{sentence.text} {following.text if following else ''}"
                assert re.search(r"\b(means?|is|are|says?|speaks|shows|was|has)\b", explained), (page.path, run.text)


def test_the_first_easy_read_page_says_what_who_and_how_to_get_help(library: Library) -> None:
    start = next(page for page in library.easy_pages if page.key == "index")
    text = " ".join(statement.text for statement in start.statements)
    assert re.search(rf"This website is .* we are .* Phone: {library.site.phone}", text)


def test_no_page_claims_a_check_by_people(library: Library) -> None:
    """Until a record says otherwise, every sentence about people checking or testing says "not"."""
    claim = re.compile(r"[^.]*\b(people|group)\b[^.]*\b(checked|tested|approved)\b[^.]*\.|[^.]*\bchecked by people[^.]*\.")
    for page in library.pages:
        text = " ".join((ROOT / page.path).read_text(encoding="utf-8").split())
        for match in claim.finditer(text):
            assert re.search(r"\b(not|never)\b", match.group(), re.IGNORECASE), (page.path, match.group())


def test_check_tells_and_counts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lay_out(tmp_path)
    assert main(["check", "--root", str(tmp_path)]) == 0
    assert capsys.readouterr().out == "No problems.\n"
    (tmp_path / "content/topics/help.easy.md").unlink()
    assert main(["check", "--root", str(tmp_path)]) == 1
    told = capsys.readouterr().out.splitlines()
    assert told[0] == "content/topics/help.md"
    assert told[1].startswith("content/topics/help.md:1:1: put right: missing-twin: ")
    assert told[2] == ""  # this site has no guide that could tell more
    assert Teller(ROOT).guide("missing-twin") == "guide/rules-twins/#missing-twin"
    assert told[-1] == "1 to put right, 0 to think about."


def test_check_outside_a_project(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--root", str(tmp_path)]) == 2
    assert "no folder called content" in capsys.readouterr().err


def test_nothing_of_a_machine_is_in_the_project() -> None:
    private = re.compile(r"(^|[^\w./])/(home|root|Users)/|index-url|/simple/", re.MULTILINE)
    for file in ROOT.rglob("*"):
        inside = file.relative_to(ROOT).parts
        if (
            file.is_file()
            and not {"node_modules", "__pycache__"} & set(inside)
            and not inside[0].startswith((".v", ".c", ".git", ".m", ".r", ".p", ".h", "site", "build"))
        ):
            text = file.read_bytes().decode("utf-8", errors="ignore")
            assert file.name == "test_promises.py" or not private.search(text), file


def test_the_pictures_of_the_consent_form_are_there(library: Library) -> None:
    assert {name for name, *_ in CONSENT} <= library.pictures.keys()

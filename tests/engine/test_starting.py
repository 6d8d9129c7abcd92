"""A new site and a new page: what somebody gets who has neither."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from easyread.__main__ import main
from easyread.characters import PRINTED
from easyread.checks import check
from easyread.checks.structure import TO_DO
from easyread.commands import starting
from easyread.model import Level
from easyread.starting.answers import Answers, wrong_answers, wrong_with
from easyread.starting.site import CannotStartError, write_site
from tests.engine.test_build import contents
from tests.tiny import lay_out, read_library

TODAY = date(2027, 3, 1)
BARSET = Answers(
    "Warm and safe in Barset",
    "Barset County Council",
    "hello@barset.example",
    "01632 960 001",
    "#7a1f3d",
    "https://example.org/b/plan",
)
ARGUMENTS = [f"--{name}={getattr(BARSET, name)}" for name in ("name", "organisation", "email", "phone", "colour", "repository")]


@pytest.fixture
def barset(tmp_path: Path) -> Path:
    write_site(tmp_path / "barset", BARSET, TODAY)
    return tmp_path / "barset"


def test_a_new_site_has_no_problems(barset: Path) -> None:
    assert [str(each) for each in check(read_library(barset))] == []


def test_a_new_site_has_all_that_publishes_it(barset: Path) -> None:
    workflows = [file.read_text(encoding="utf-8") for file in sorted((barset / ".github/workflows").iterdir())]
    assert len(workflows) == 13
    for each in workflows:
        assert re.findall(r"uses: \S+@(?![0-9a-f]{40} )", each.replace("uses: ./", "")) == []
        assert "commitments" not in each
        for run, program in re.findall(r"(\S+ )\.ci/([\w.]+)", each):
            assert (barset / ".ci" / program).is_file(), program
            assert run in ("sh ", ".venv/bin/python "), "files from Windows or from a browser may not be run by their names"
    assert "\nsh .ci/own-cache\n" in (barset / ".ci/setup").read_text(encoding="utf-8"), "a stranger brings no cache"
    assert len((barset / "README.md").read_text(encoding="utf-8").splitlines()) <= 10
    assert (barset / ".gitignore").read_text(encoding="utf-8").split() == ["/.cache/", "/.venv/", "/site/"]
    assert "mkdocs-easyread[all]" in (barset / "requirements.txt").read_text(encoding="utf-8")


def test_options_leave_nothing_to_ask(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["init", str(tmp_path / "new"), *ARGUMENTS]) == 0
    assert "easyread serve" in capsys.readouterr().out
    assert "Barset County Council" in (tmp_path / "new/content/site.yml").read_text(encoding="utf-8")


def test_without_a_terminal_nothing_is_asked_and_what_is_made_up_is_told(tmp_path: Path) -> None:
    done = CliRunner().invoke(starting.init, [str(tmp_path / "new")])
    assert "Still made up" in done.output
    assert "email, phone" in done.output
    assert [str(each) for each in check(read_library(tmp_path / "new"))] == []


def test_somebody_at_a_terminal_is_asked_until_an_answer_will_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(starting, "is_terminal", lambda: True)
    given = "Warm homes\nBarset Council\nnobody\nhello@barset.example\n12\n01632 960 001\n#99aacc\n#7a1f3d\n\n"
    done = CliRunner().invoke(starting.init, [str(tmp_path / "new")], input=given)
    assert "'nobody' is no e-mail address." in done.output
    assert "'12' is no phone number." in done.output
    assert "The nearest shade that passes is" in done.output
    site = (tmp_path / "new/content/site.yml").read_text(encoding="utf-8")
    assert 'name: "Warm homes"' in site
    assert 'colour: "#7a1f3d"' in site


@pytest.mark.parametrize(
    ("option", "told"),
    [
        ("--colour=#99aacc", "The nearest shade that passes is"),
        ("--colour=red", "'red' is no colour."),
        ("--email=nobody", "'nobody' is no e-mail address."),
        ("--phone=ask", "'ask' is no phone number."),
        ("--repository=javascript:alert(1)", "is no address of a repository."),
        ("--name=", "Write words on one line."),
        (f"--organisation={'a' * 200}", "no more than 120 characters"),
        ("--organisation=**Us**", "'**' would be shown as it is"),
    ],
)
def test_bad_answers_are_told_and_nothing_is_written(
    option: str, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["init", str(tmp_path / "new"), *ARGUMENTS, option]) == 1
    assert told in capsys.readouterr().err
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("colour", ["#99aacc", "#ffff00", "#ffffff", "#777777", "#e4003b"])
def test_the_shade_that_is_told_will_do(colour: str) -> None:
    told = dict(wrong_answers(Answers(colour=colour)))["colour"]
    (shade,) = re.findall(r'passes is "(#[0-9a-f]{6})"', told)
    assert list(wrong_answers(Answers(colour=shade))) == []


@pytest.mark.parametrize("there", ["file.txt", "mkdocs.yml", "content/x.md"])
def test_nothing_is_overwritten(there: str, tmp_path: Path) -> None:
    (tmp_path / there).parent.mkdir(exist_ok=True)
    (tmp_path / there).write_text("mine", encoding="utf-8")
    with pytest.raises(CannotStartError, match="not empty"):
        write_site(tmp_path, BARSET, TODAY)
    assert contents(tmp_path) == {there: b"mine"}


def test_a_name_that_cannot_be_printed_is_refused_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(CannotStartError, match="The font for printing does not have"):
        write_site(tmp_path / "new", Answers("\N{SNOWMAN} plan"), TODAY)
    assert not (tmp_path / "new").exists()


def test_an_empty_repository_is_an_empty_folder(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    write_site(tmp_path, BARSET, TODAY)
    assert (tmp_path / "docs/index.md").is_file()
    assert not (tmp_path / ".new-site").exists()


@pytest.mark.parametrize(
    ("name", "is_fine"), [("“", False), ("“Our plan”", False), ("Our “good plan", False), ("Our “good” plan", True)]
)
def test_a_name_has_no_quotes_around_it_nor_half_of_them(name: str, is_fine: bool) -> None:
    assert (wrong_with("name", name) == "") == is_fine


@pytest.mark.slow
@given(
    name=st.text(st.characters(codec="utf-8").filter(lambda each: ord(each) in PRINTED), min_size=1, max_size=60).filter(
        lambda name: not wrong_with("name", name)
    ),
    organisation=st.sampled_from(
        ["Police & Fire (Kent)", "RNIB", "St Mary's", "[x] (y)", "*bold*", "{{ site }}", "<b>Us</b>", 'A "B"']
    ),
)
@settings(deadline=None, max_examples=40)
def test_whatever_it_is_called_a_new_site_is_sound(
    name: str, organisation: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("new") / "site"
    write_site(folder, Answers(name, organisation), TODAY)
    library = read_library(folder)
    assert [each for each in check(library) if each.level is Level.MUST] == []
    assert (library.site.name, library.site.organisation) == (" ".join(name.split()), organisation)


def test_a_new_page_says_what_is_to_do_and_the_check_tells_it(barset: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", "actions/warm-homes", "Warm homes", "--root", str(barset)]) == 0
    page = (barset / "content/actions/warm-homes.md").read_text(encoding="utf-8")
    assert page.startswith(f'---\ntitle: Warm homes\nsummary: "{TO_DO}')
    assert "\nnumber: 2\n" in page
    assert "\n# by_when: # a day" in page
    problems = [(each.where.path, each.rule) for each in check(read_library(barset))]
    assert set(problems) == {("content/actions/warm-homes.md", "to-do"), ("content/actions/warm-homes.easy.md", "to-do")}
    assert "easyread check" in capsys.readouterr().out


def test_required_fields_are_left_for_the_check_to_tell(tmp_path: Path) -> None:
    root = lay_out(tmp_path)
    assert main(["new", "pledges/more", "No: more", "--root", str(root)]) == 0
    page = (root / "content/pledges/more.md").read_text(encoding="utf-8")
    assert 'title: "No: more"' in page
    assert "made_by: # council or friends" in page
    assert ("content/pledges/more.md", "wrong-value") in {(each.where.path, each.rule) for each in check(read_library(root))}


@pytest.mark.parametrize(
    ("key", "title", "told"),
    [
        ("actions/example", "Again", "is there already"),
        ("../elsewhere", "Out", "does not make a good address"),
        ("Actions/New page", "Name", "does not make a good address"),
        ("actions/new", " ", "Give the page a title"),
    ],
)
def test_a_new_page_hurts_nothing(key: str, title: str, told: str, barset: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = contents(barset)
    assert main(["new", key, title, "--root", str(barset)]) == 1
    assert told in capsys.readouterr().err
    assert contents(barset) == before


def test_a_page_at_the_top_is_about_the_site(barset: Path) -> None:
    assert main(["new", "jobs", "Jobs", "--root", str(barset)]) == 0
    assert (barset / "docs/jobs.easy.md").is_file()


@pytest.mark.parametrize("folder", [".", "content", "content/actions", "docs"])
def test_commands_find_the_site_from_any_of_its_folders(
    folder: str, barset: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(barset / folder)
    assert main(["check"]) == 0
    assert capsys.readouterr().out == "No problems.\n"


def test_outside_every_site_it_is_told_how_to_begin_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["check"]) == 2
    assert "easyread init" in capsys.readouterr().err


def test_where_few_pictures_are_it_is_told_how_to_get_more(barset: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["picture", "spaceship", "--root", str(barset)]) == 1
    told = capsys.readouterr().out
    assert re.search(
        r"Here are the \d+ that every site begins with: .* in content/site\.yml: `picture_sets: \[\.\./easy-read-pictures\.zip\]`",
        told,
    )
    assert told.endswith("of your own: easyread add-picture FILE NAME\n")
    assert "picture_sets:" in (barset / "README.md").read_text(encoding="utf-8")

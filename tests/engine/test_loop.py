"""What editors do, played with real git: branch, edit, check, summary, confirm, merge, rename, conflict."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from easyread.__main__ import main
from tests.repository import git, in_git, keep
from tests.tiny import TINY, lay_out, read_library, standard

HELP, TWIN = "content/topics/help.md", "content/topics/help.easy.md"
GITHUB = TINY["content/site.yml"].replace("https://example.org/tiny", "https://github.com/tiny-council/plan")
BEGUN = {
    "content/site.yml": GITHUB,
    HELP: standard("Help", "We will increase our help to 700 people."),
    TWIN: f"{TINY[TWIN]}\n![](../pictures/phone.svg)\nWe will help 700 people.\n",
}


def write(root: Path, path: str, text: str) -> None:
    (root / path).write_text(text, encoding="utf-8")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project in git, and a branch on which somebody edits."""
    lay_out(tmp_path, BEGUN)
    write(tmp_path, ".gitignore", ".cache/\n")
    git(in_git(tmp_path), "switch", "-qc", "words")
    return tmp_path


Say = Callable[..., tuple[int, str]]


@pytest.fixture
def say(root: Path, capsys: pytest.CaptureFixture[str]) -> Say:
    """A command, and what it returned and told."""

    def run(*arguments: str) -> tuple[int, str]:
        code = main([*arguments, "--root", str(root)])
        told = capsys.readouterr()
        return code, told.out + told.err

    return run


def test_a_sound_edit_of_both_pages_needs_nothing_else(root: Path, say: Say) -> None:
    write(root, HELP, BEGUN[HELP].replace("700", "900"))
    write(root, TWIN, BEGUN[TWIN].replace("700", "900"))
    keep(root, "There are more")
    assert say("check", "--changed-since", "main") == (0, "No problems.\n")
    code, told = say("summary", "--since", "main", "--preview", "https://tiny.example.org/preview/7")
    assert code == 0
    assert "## To put right: nothing" in told
    assert (
        "[Standard page](https://tiny.example.org/preview/7/topics/help/) · "
        "[Easy Read page](https://tiny.example.org/preview/7/easy-read/topics/help/) · "
        "[Side by side](https://tiny.example.org/preview/7/review/pages/topics/help/)" in told
    )
    assert "- Before: We will increase our help to 700 people.<br>After: We will increase our help to 900 people." in told


def test_a_word_changed_alone_waits_until_somebody_confirms(root: Path, say: Say) -> None:
    write(root, HELP, BEGUN[HELP].replace("increase", "cut"))
    keep(root, "Less")
    assert say("check")[0] == 0, "it is about what changed, which only a pull request knows"
    code, told = say("check", "--changed-since", "main", "--format", "github")
    assert code == 1
    assert told.startswith(f"::error file={HELP},line=6,col=1,title=changed-alone::")
    assert f"`{HELP}:6:1`" in say("summary", "--since", "main")[1]
    assert say("confirm", " https://tiny.example.org/Topics/Help/ ", "--by", "Team")[0] == 0
    keep(root, "Team compared both")
    assert say("check", "--changed-since", "main") == (0, "No problems.\n")


def test_two_who_confirm_at_once_both_count(root: Path, say: Say) -> None:
    assert say("confirm", "topics/help", "--by", "Team")[0] == 0
    keep(root, "Team compared help")
    git(root, "switch", "-qc", "others", "main")
    assert say("confirm", "pledges/care", "--by", "Others")[0] == 0
    keep(root, "Others compared care")
    git(root, "merge", "-q", "words", "-m", "Both")
    assert {key: each.by for key, each in read_library(root).records.items()} == {"topics/help": "Team", "pledges/care": "Others"}
    assert say("check", "--changed-since", "main") == (0, "No problems.\n")


def test_a_record_compared_before_asks_again_and_the_summary_names_the_form(root: Path, say: Say) -> None:
    assert say("confirm", "topics/help", "--by", "Team")[0] == 0
    keep(root, "Team compared both")
    git(root, "switch", "-qc", "more")
    write(root, HELP, BEGUN[HELP].replace("increase", "cut"))
    keep(root, "Less")
    code, told = say("check", "--changed-since", "words")
    assert (code, told.count("drifted"), told.count("changed-alone")) == (1, 1, 0)
    assert "https://github.com/tiny-council/plan/actions/workflows/confirm.yml" in say("summary", "--since", "words")[1]


def test_a_page_that_gets_another_name_keeps_its_record(root: Path, say: Say) -> None:
    assert say("confirm", "topics/help", "--by", "Team")[0] == 0
    keep(root, "Team compared both")
    for ending in (".md", ".easy.md"):
        git(root, "mv", f"content/topics/help{ending}", f"content/topics/support{ending}")
    keep(root, "Support")
    code, told = say("check")
    assert (code, told.count("orphan-record")) == (1, 1)
    assert say("move", "topics/help", "topics/support")[0] == 0
    keep(root, "Its record too")
    assert say("check", "--changed-since", "main") == (0, "No problems.\n")


def test_a_word_changed_alone_is_told_of_a_page_that_gets_another_name(root: Path, say: Say) -> None:
    for ending in (".md", ".easy.md"):
        git(root, "mv", f"content/topics/help{ending}", f"content/topics/support{ending}")
    write(root, HELP.replace("help", "support"), BEGUN[HELP].replace("increase", "cut"))
    keep(root, "Support, and less of it")
    code, told = say("check", "--changed-since", "main")
    assert (code, told.count("changed-alone")) == (1, 1)
    assert "content/topics/support.md:6:1: changed-alone: This sentence changed" in told
    assert "It was: 'We will increase our help to 700 people.'" in told
    write(root, TWIN.replace("help", "support"), BEGUN[TWIN].replace("help 700", "help fewer than 700"))
    keep(root, "In both")
    assert "changed-alone" not in say("check", "--changed-since", "main")[1]


def test_words_pasted_over_what_somebody_else_changed_are_told(root: Path, say: Say) -> None:
    git(root, "switch", "-q", "main")
    for path, old, new in ((HELP, "700 people", "900 people"), (TWIN, "700 people", "900 people")):
        write(root, path, BEGUN[path].replace(old, new))
    keep(root, "There are more")
    git(root, "switch", "-qc", "pasted")
    write(root, HELP, BEGUN[HELP].replace("increase", "raise"))
    write(root, TWIN, BEGUN[TWIN].replace("We do it", "We do this"))
    keep(root, "From the page as it was published")
    told = say("check", "--changed-since", "main")[1]
    assert "older-words" not in [line.split(": ")[1] for line in told.splitlines() if line.startswith(HELP)], (
        "another line is there now"
    )
    assert f"{TWIN}:11:1: older-words: This takes back what somebody changed on " in told
    assert "'We will help 700 people.' is there again." in told
    assert "(older-words)" in say("summary", "--since", "main")[1]
    write(root, TWIN, BEGUN[TWIN].replace("700", "950"))
    assert "older-words" not in say("check", "--changed-since", "main")[1]


def test_a_page_that_both_changed_is_told_as_github_puts_them_together(root: Path, say: Say) -> None:
    write(root, TWIN, BEGUN[TWIN].replace("700", "800"))
    keep(root, "800")
    git(root, "switch", "-q", "main")
    write(root, TWIN, BEGUN[TWIN].replace("title: Getting help", "title: Help for you"))
    keep(root, "Its title")
    git(root, "switch", "-qc", "merged")
    git(root, "merge", "-q", "words", "-m", "As GitHub checks it")
    assert f"`{TWIN}:1:1` Somebody else changed this page" in say("summary", "--since", "main", "--onto", "main")[1]
    git(root, "switch", "-q", "words")
    assert "changed-meanwhile" in say("summary", "--since", git(root, "merge-base", "main", "HEAD").strip(), "--onto", "main")[1]
    git(root, "switch", "-qc", "alone", "main")
    write(root, HELP, BEGUN[HELP].replace("700", "800"))
    keep(root, "Of another page")
    assert "changed-meanwhile" not in say("summary", "--since", "main", "--onto", "main")[1]


def test_marks_of_a_conflict_are_one_finding_each_with_what_to_do(root: Path, say: Say) -> None:
    write(root, TWIN, BEGUN[TWIN].replace("700", "800"))
    keep(root, "800")
    git(root, "switch", "-qc", "others", "main")
    write(root, TWIN, BEGUN[TWIN].replace("700", "900"))
    keep(root, "900")
    git(root, "merge", "words", right=False)
    code, told = say("check")
    assert code == 1
    assert [line.split(": ")[:2] for line in told.splitlines() if line.startswith("content/")][1:] == [
        [f"{TWIN}:11:1", "conflict"]
    ]
    assert "<<<<<<<" in told

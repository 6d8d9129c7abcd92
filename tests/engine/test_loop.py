"""What editors do, played with real git: branch, edit, check, summary, confirm, merge, rename, conflict."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from easyread.__main__ import main
from tests.repository import git, in_git, keep
from tests.tiny import TINY, easy, lay_out, read_library, standard

HELP, TWIN = "content/topics/help.md", "content/topics/help.easy.md"
GITHUB = TINY["content/site.yml"].replace("https://example.org/tiny", "https://github.com/tiny-council/plan")
BEGUN = {
    "content/site.yml": GITHUB,
    HELP: standard("Help", "We will increase our help to 700 people."),
    "content/topics/index.md": standard("Topics", "See [the pledge](../pledges/care.md).", order="1"),
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
    assert 'fill in the form "Confirm that both pages say the same" for topics/help' in told
    _told_by_both(say, "words")
    assert "https://github.com/tiny-council/plan/actions/workflows/confirm.yml" in say("summary", "--since", "words")[1]


def _rules(told: str, paths: str | tuple[str, ...]) -> list[str]:
    """The rule of each problem that stands in files whose paths begin so."""
    return [line.split(": ", 3)[2] for line in told.splitlines() if line.startswith(paths) and ": " in line]


def _told_by_both(say: Say, since: str = "main") -> tuple[int, str]:
    """What the check returns, and what it and the comment tell, which is the same."""
    code, told = say("check", "--changed-since", since)
    summary = say("summary", "--since", since)[1]
    problems = _rules(told, ("content/", "docs/"))
    counted = re.findall(r"^## To (?:put right|think about): (\d+)", summary, re.MULTILINE)
    assert sum(map(int, counted)) == len(problems), summary
    assert all(f"({rule})" in summary for rule in problems)
    assert bool(code) is ("## To put right: nothing" not in summary)
    return code, told


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"content/words.yml": "{}\n"}, "unknown-word"),
        ({"content/pictures/phone.svg": None}, "no-picture-file"),
        ({"content/pledges/care.md": None, "content/pledges/care.easy.md": None}, "broken-link"),
        ({"content/topics/help.md": None, "content/topics/support.md": BEGUN[HELP]}, "missing-standard-page"),
    ],
    ids=["a word", "a picture", "a page", "another name for one of two"],
)
def test_what_a_change_breaks_elsewhere_stops_it(root: Path, say: Say, changes: dict[str, str | None], rule: str) -> None:
    lay_out(root, {**BEGUN, **changes})
    keep(root, "Less")
    code, told = _told_by_both(say)
    assert code == 1
    assert f": {rule}: " in told


NO_END, TAB = TINY[TWIN].replace("ask\n---", "ask"), TINY[TWIN].replace("picture", "\tpicture")
COLON, LISTED = TINY[TWIN].replace("title: ", "title: Help: "), TINY[TWIN].replace("title: ", "title:\n  - ")


@pytest.mark.parametrize("broken", [NO_END, TAB, COLON, LISTED, b"", b"\xff", f"<<<<<<< a\n{TINY[TWIN]}=======\nb\n>>>>>>> b\n"])
def test_a_page_that_cannot_be_read_is_told_once(root: Path, say: Say, broken: str | bytes) -> None:
    lay_out(root, {**BEGUN, TWIN: broken})
    keep(root, "A slip")
    code, told = _told_by_both(say)
    assert (code, "changed-alone" in told) == (1, False), told


def test_a_page_that_was_compared_and_cannot_be_read_is_told_once(root: Path, say: Say) -> None:
    assert say("confirm", "topics/help", "--by", "Team")[0] == 0
    keep(root, "Team compared both")
    write(root, TWIN, COLON)
    told = say("check", "--changed-since", "HEAD")[1]
    assert _rules(told, f"{TWIN}:") == ["broken-yaml"]
    assert "drifted" not in told


def test_a_setting_changes_no_page(root: Path, say: Say) -> None:
    write(root, "content/site.yml", GITHUB.replace("type: whole number", "type: number").replace("Tiny plan\n", "A plan\n"))
    keep(root, "A slip")
    code, told = _told_by_both(say)
    assert code == 1
    assert {line.partition(":")[0] for line in told.splitlines() if line.startswith("content/")} == {"content/site.yml"}


SESSION = """on: 2026-11-20
place: Library
format: paper
people: 6
paid: yes
consent: yes
signed_off: yes
credit: The made up group
statements:
  "topics/index#help-means-do": {said: "ask: This is about help. Help means we do it together."}
"""


def test_who_lets_a_record_in_sees_what_it_says(root: Path, say: Say) -> None:
    assert say("confirm", "topics/help", "--by", "Team")[0] == 0
    record = (root / "content/reviews/topics/help.yml").read_text(encoding="utf-8")
    put_off = f'{record}waived: {{until: 2099-01-31, reason: "later"}}\n'.replace('by: "Team"', 'by: "*Me*"')
    name = next(iter(read_library(root).easy_by_key["topics/index"].by_id))
    sessions = {"content/reviews/sessions/a.yml": SESSION.replace("topics/index#help-means-do", name)}
    lay_out(root, {**BEGUN, "content/reviews/topics/help.yml": put_off, **sessions})
    keep(root, "Somebody says so")
    told = say("summary", "--since", "main")[1].partition("## Records\n")[2]
    assert "- New: `topics/help`, both pages compared by '\\*Me\\*' on " in told
    assert "Put off until 31 January 2099 because 'later'." in told
    assert "a session on 20 November 2026 with 6 people, who call themselves 'The made up group', and signed it off." in told
    assert '- The page `topics/index` will say: "The made up group checked this page on 20 November 2026."' in told
    git(root, "switch", "-qc", "less")
    lay_out(root, {"content/reviews/topics/help.yml": record, "content/reviews/sessions/a.yml": None, **BEGUN})
    keep(root, "Somebody takes it back")
    told = say("summary", "--since", "words")[1].partition("## Records\n")[2]
    assert "- Changed: `topics/help`, both pages compared by 'Team' on " in told
    assert "Before: both pages compared by '\\*Me\\*'" in told
    assert "- Gone: `content/reviews/sessions/a.yml`, a session on " in told
    assert "- The page `topics/index` will no longer say that a group checked it." in told


def test_the_comment_tells_of_links_and_of_another_name(root: Path, say: Say) -> None:
    index = "content/topics/index.md"
    write(root, index, BEGUN[index].replace("../pledges/care.md", "https://example.com/evil"))
    assert say("move", "topics/help", "topics/support")[0] == 0
    keep(root, "Another place and another name")
    told = say("summary", "--since", "main")[1]
    assert "- Link 'the pledge' before: ../pledges/care.md<br>After: https://example.com/evil" in told
    assert "Easy Read, `content/topics/support.easy.md` is what `content/topics/help.easy.md` is now called." in told
    assert not re.findall("^- (?:Gone|New):", told, re.MULTILINE)


def test_the_comment_tells_once_of_a_folder_with_another_name(root: Path, say: Say) -> None:
    pages = {path: text for path, text in TINY.items() if path.startswith("content/pledges/")}
    new = {path.replace("pledges/", "aims/"): text for path, text in pages.items()}
    settings = TINY["content/site.yml"].replace("  pledges:", "  aims:")
    lay_out(root, {**BEGUN, **dict.fromkeys(pages), **new, "content/site.yml": settings})
    keep(root, "Another name for a folder")
    told = say("summary", "--since", "main")[1]
    assert "What was in the folder `content/pledges` is now in `content/aims`: 4 files, which say what they said." in told
    assert "is now called" not in told
    assert "changed-alone" not in told


def test_the_comment_knows_a_page_by_its_twin_where_it_says_little_of_what_it_said(root: Path, say: Say) -> None:
    care = {f"content/pledges/care{ending}": None for ending in (".md", ".easy.md")}
    moved = {
        "content/topics/care.md": standard("Care", "Other words."),
        "content/topics/care.easy.md": TINY["content/pledges/care.easy.md"],
    }
    other = {
        "content/pledges/more.md": standard("More", "More words.", number="1", made_by="friends"),
        "content/pledges/more.easy.md": easy("More"),
    }
    lay_out(root, {**BEGUN, **care, **moved, **other})
    keep(root, "Another folder")
    told = say("summary", "--since", "main")[1]
    assert "Standard, `content/topics/care.md` is what `content/pledges/care.md` is now called." in told


def test_the_comment_says_nothing_of_a_page_that_cannot_be_read(root: Path, say: Say) -> None:
    lay_out(root, {**BEGUN, TWIN: BEGUN[TWIN].encode("utf-16")})
    keep(root, "As Notepad saves it")
    told = say("summary", "--since", "main")[1]
    assert f"Easy Read, `{TWIN}` cannot be read as it is, see above." in told
    assert "- Gone:" not in told
    assert "Files to download are told as soon as everything can be read." in told


def test_the_comment_tells_what_changes_in_the_word_list(root: Path, say: Say) -> None:
    listed = TINY["content/words.yml"]
    changed = re.sub("meaning: .*", "meaning: Help means money.", listed, count=1)
    write(root, "content/words.yml", f"{changed}\nrent:\n  meaning: Rent is what you pay for a home.\n  picture: phone\n")
    keep(root, "Other meanings")
    told = say("summary", "--since", "main")[1]
    assert "## Hard words" in told
    assert re.search(r"^- Before: help.*<br>After: help.*: Help means money\. Picture: ", told, re.MULTILINE)
    assert "- New: rent: Rent is what you pay for a home. Picture: phone." in told


def test_what_was_wrong_elsewhere_before_stops_no_change(root: Path, say: Say) -> None:
    write(root, "content/words.yml", "{}\n")
    keep(root, "No word is explained")
    git(root, "switch", "-qc", "more")
    write(root, HELP, BEGUN[HELP].replace("We will", "We will soon"))
    told = say("check", "--changed-since", "words")[1]
    assert "content/topics/index.easy.md" not in told
    assert f"{TWIN}:7:17: put right: unknown-word" in told, "on what it touches, everything is told"


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
    assert "content/topics/support.md:6:1: put right: changed-alone: This sentence changed" in told
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
    assert "older-words" not in [line.split(": ")[2] for line in told.splitlines() if line.startswith(HELP)], (
        "another line is there now"
    )
    assert f"{TWIN}:11:1: think about: older-words: This takes back what somebody changed on " in told
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
    assert [line.split(": ")[:3] for line in told.splitlines() if line.startswith("content/")][1:] == [
        [f"{TWIN}:11:1", "put right", "conflict"]
    ]
    assert "<<<<<<<" in told

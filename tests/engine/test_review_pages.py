"""The review pages and the summary of a pull request."""

from __future__ import annotations

import html
import json
import re
from pathlib import Path
from urllib.parse import parse_qs, urlsplit
from xml.etree import ElementTree

import pytest

from easyread.__main__ import main
from easyread.reviews.pairs import State, pairs
from tests.repository import in_git
from tests.reviewing import HELP, RECORD, confirmed, session, told
from tests.tiny import TINY, easy, lay_out, mkdocs, read_library, standard

WAITS = "content/topics/index.md"


@pytest.fixture(scope="module")
def reviewed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project in which people compared some pages and tested one. Then one page changed, and another, which may wait."""
    root = confirmed(tmp_path_factory.mktemp("reviewed"))
    for page in ("pledges/care", "topics/index"):
        assert main(["confirm", page, "--by", "Team", "--root", str(root)]) == 0
    (root / HELP).write_text(standard("Help", "See [the pledge](../pledges/care.md) and 12 more."), encoding="utf-8")
    (root / WAITS).write_text(standard("Topics", "All 12 of them.", order="1"), encoding="utf-8")
    with (root / "content/reviews/topics/index.yml").open("a", encoding="utf-8") as record:
        record.write('waived: {until: 2999-01-31, reason: "The group meets in January."}\n')
    session(root, right="5", partly="1", picture_alone="4", words='"We help you."')
    assert mkdocs(root, "build", "--strict").returncode == 0
    return root


def shown(root: Path, page: str) -> str:
    """A review page, with single spaces."""
    return " ".join((root / f"site/review/{page}/index.html").read_text(encoding="utf-8").split())


def test_review_pages_show_both_and_what_changed(reviewed: Path) -> None:
    site = reviewed / "site"
    page = (site / "review/pages/topics/help/index.html").read_text(encoding="utf-8")
    assert '<meta name="robots" content="noindex">' in page
    assert "See the <del>pledge.</del> <ins>pledge and 12 more.</ins>" in page
    assert "Team compared both pages on" in page
    status = json.loads((site / "review/status.json").read_text(encoding="utf-8"))
    assert status["states"] == {"never compared": 2, "compared": 1, "changed, put off": 1, "changed since": 1}
    assert status["list"][0]["key"] == "topics/help"
    assert status["tested"] == 1
    assert status["kinds"] == {"pledges": {"all": 1, "in both editions": 1, "compared": 1, "tested": 0}}
    overview = (site / "review/index.html").read_text(encoding="utf-8")
    assert overview.index("topics/help/") < overview.index("pledges/care/")
    assert "data-pagefind-body" not in overview + page


def test_the_record_on_the_page_can_be_kept(tiny: Path, tmp_path: Path) -> None:
    """What a person without a terminal copies from the review page."""
    root = lay_out(tmp_path)
    page = (tiny / "site/review/pages/topics/help/index.html").read_text(encoding="utf-8")
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
    root = in_git(confirmed(tmp_path))
    capsys.readouterr()
    assert main(["summary", "--since", "HEAD", "--root", str(root)]) == 0
    assert "No sentence and no statement changes." in capsys.readouterr().out
    (root / HELP).write_text(standard("Help", "See *the* pledge, all 12 of it."), encoding="utf-8")
    words = "![](../pictures/ask.svg)\nThis is about **help**.\nHelp means we don't stop.\n"
    (root / "content/topics/help.easy.md").write_text(easy("Getting help", body=words), encoding="utf-8")
    (root / "content/topics/more.easy.md").write_text(easy("More"), encoding="utf-8")
    assert main(["summary", "--since", "HEAD", "--root", str(root)]) == 0
    told = capsys.readouterr().out
    assert "- Before: See the pledge.<br>After: See the pledge, all 12 of it." in told
    assert (
        "- Before: ask: This is about help. Help means we do it together.<br>After: ask: This is about help. Help means we don't stop."
        in told
    )
    assert "Easy Read, `content/topics/more.easy.md` (new page):" in told
    assert "(contraction)" in told.partition("Put right since")[0]
    assert "## To compare again: 1\n\n- Help: `topics/help`." in told
    assert "In the built site: `topics/help/index.html`, `easy-read/topics/help/index.html`, `review/pages/topics" in told
    assert main(["summary", "--since", "HEAD", "--preview", "https://example.org/1/", "--root", str(root)]) == 0
    assert "[Easy Read page](https://example.org/1/easy-read/topics/help/)" in capsys.readouterr().out
    assert main(["summary", "--since", "nowhere", "--root", str(root)]) == 2
    capsys.readouterr()


def test_the_summary_tells_how_files_to_download_grow(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    site = TINY["content/site.yml"].replace("formats: []", "formats: [text, braille-grade-1]")
    root = in_git(lay_out(tmp_path, {"content/site.yml": site}))
    assert main(["summary", "--since", "HEAD", "--root", str(root)]) == 0
    assert "## Files to download whose size or length changes: 0 of " in capsys.readouterr().out
    words = "".join(f"\n![](../pictures/phone.svg)\nWe help you, number {number}.\n" for number in range(99))
    (root / "content/topics/help.easy.md").write_text(easy("Getting help") + words, encoding="utf-8")
    assert main(["summary", "--since", "HEAD", "--root", str(root)]) == 0
    told = capsys.readouterr().out
    row = re.search(r"\| `easy-read/downloads/easy-read-braille-grade-1\.brf` \| \d KB, (\d+) braille pages \| (.*) \|", told)
    assert row, told
    assert int(row[2].split()[2]) > int(row[1])
    assert "easy-read-topics-text.txt" in told
    assert "easy-read-pledges-text.txt" not in told
    made = list((root / ".cache/downloads/made").glob("*.txt"))
    assert len(made) == 5, "three books, of which two are made again, all in one cache"


def test_the_board_summary_tells_what_is_on_record(reviewed: Path) -> None:
    text = " ".join(re.sub(r"<[^>]+>", " ", shown(reviewed, "board")).split())
    assert "The 1 pledge What How many In both editions 1 of 1" in text
    assert "Compared by a person, and the same since 1 of 1" in text
    assert "Changed since they were compared 1 of 5" in text
    assert "Help : changed since" in text
    assert "Sessions on record: 1, the last on" in text
    assert "People with learning disabilities have checked 1 of 5 pages." in text
    assert "Programs have not tested this version." in text


def test_what_a_group_said_stands_beside_its_statement(reviewed: Path, tmp_path: Path) -> None:
    page = shown(reviewed, "pages/topics/help")
    assert "Understood it: 5 of 6, which tells of 44 to 97 in 100 others like them. Partly: 1. Not: 0. Gave no answer: 0." in page
    assert "<strong>Tested</strong> on" in page
    root = lay_out(tmp_path)
    session(root, right="5", partly="1", picture_alone="4", words='"We help you."')
    (root / "content/topics/help.easy.md").write_text(
        easy("Getting help", body="![](../pictures/ask.svg)\nThis is about **help**.\nHelp means we work together.\n"),
        encoding="utf-8",
    )
    assert mkdocs(root, "build", "--strict").returncode == 0
    page = shown(root, "pages/topics/help")
    assert "<strong>Tested</strong>" not in page
    assert "when it was “This is about help. Help means we do it together.” with the picture ask:" in page


def test_a_page_without_easy_read_is_among_those_to_look_at(tmp_path: Path) -> None:
    root = lay_out(tmp_path, {"content/topics/help.easy.md": None})
    assert mkdocs(root, "build").returncode == 0
    overview = (root / "site/review/index.html").read_text(encoding="utf-8")
    first = overview[overview.index("<tbody>") :].split("</tr>")[0]
    assert 'class="is-missing"' in first
    assert "No Easy Read page<" in first


def test_a_waiver_is_told_with_its_reason(reviewed: Path) -> None:
    assert "This may wait until 31 January 2999: The group meets in January." in shown(reviewed, "pages/topics")


def test_badges_say_what_is_on_record(tmp_path: Path) -> None:
    root = confirmed(tmp_path)
    for page in ("topics/index", "pledges/index", "pledges/care", "index"):
        assert main(["confirm", page, "--by", "Team", "--root", str(root)]) == 0
    assert mkdocs(root, "build", "--strict").returncode == 0
    folder = root / "site/review/badges"
    said = {file.stem: ElementTree.parse(file).getroot() for file in sorted(folder.glob("*.svg"))}
    assert {name: badge[0].text for name, badge in said.items()} == {
        "compared": "Both editions compared: 5 of 5 pages",
        "programs": "Accessibility: this version is not tested by programs",
        "tested": "Tested by people with learning disabilities: 0 of 5 pages",
    }
    assert said["compared"][1].get("fill") != said["tested"][1].get("fill")


def test_a_page_that_nobody_compared_is_confirmed_with_one_click(tmp_path: Path) -> None:
    """GitHub's form for a new file, filled in so that what it makes is a sound record."""
    site = TINY["content/site.yml"].replace("https://example.org/tiny", "https://github.com/tiny-council/plan")
    root = lay_out(tmp_path, {"content/site.yml": site})
    assert main(["confirm", "pledges/care", "--by", "Team", "--root", str(root)]) == 0
    assert mkdocs(root, "build", "--strict").returncode == 0
    shown = {
        key: (root / f"site/review/pages/{key}/index.html").read_text(encoding="utf-8") for key in ("topics/help", "pledges/care")
    }
    assert all("/actions/workflows/confirm.yml" in each for each in shown.values())
    assert "/new/main?" not in shown["pledges/care"], "there is a file already"
    (address,) = re.findall(r'href="(https://github.com/tiny-council/plan/new/main\?[^"]+)"', shown["topics/help"])
    asked = parse_qs(urlsplit(html.unescape(address)).query)
    (root / asked["filename"][0]).parent.mkdir(parents=True, exist_ok=True)
    (root / asked["filename"][0]).write_text(asked["value"][0].replace("YEAR-MONTH-DAY", "2026-11-25"), encoding="utf-8")
    assert told(root) == []
    assert {"topics/help", "pledges/care"} == read_library(root).records.keys()
    assert "issues/new?template=not-easy.yml&amp;page=%2Feasy-read%2Ftopics%2Fhelp%2F" in shown["topics/help"]

"""The review pages and the summary of a pull request."""

from __future__ import annotations

import html
import json
import re
import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from easyread.__main__ import main
from easyread.read import read_library
from easyread.reviews.record import State, pairs
from tests.reviewing import HELP, RECORD, confirmed, session, told
from tests.tiny import ROOT, TINY, easy, lay_out, mkdocs, standard


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


def test_the_overview_shows_what_is_asked_for(browser: Browser, address_of_site: str) -> None:
    page = browser.new_page()
    page.goto(f"{address_of_site}review/")
    rows = page.locator(".review tbody tr:visible")
    everything = rows.count()
    assert everything == len(list(pairs(read_library(ROOT))))
    page.get_by_label("changed since").check()
    assert rows.count() == 0
    page.get_by_label("never compared").check()
    assert rows.count() == everything
    page.close()

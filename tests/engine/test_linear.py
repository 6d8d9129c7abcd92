"""Nothing that is put into a page or a list takes longer than its length: these end at once, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from easyread.__main__ import main
from easyread.checks.reviews import MOST_TOLD
from easyread.clock import today
from easyread.editions import make_editions
from easyread.problems import Reporter
from easyread.read.disk import Folder
from easyread.read.files import MAX_LINE, read_source
from tests.fuzz.pieces import PIECES, filled, full
from tests.tiny import lay_out, mkdocs, standard

pytestmark = pytest.mark.slow

PART = 5
"""Without `--every-page`, a page is so many times smaller than it may be: what takes for ever does so still."""


@pytest.fixture
def part(every_page: bool) -> int:
    return 1 if every_page else PART


@pytest.mark.parametrize("piece", PIECES)
def test_a_page_and_a_list_full_of_one_thing(piece: str, part: int, tmp_path: Path) -> None:
    assert make_editions(lay_out(tmp_path, full(piece, part)), today()).problems


def test_a_megabyte_is_refused_at_once(tmp_path: Path) -> None:
    files = dict.fromkeys(("content/topics/help.md", "content/topics/help.easy.md", "content/words.yml"), "a" * 1_000_000)
    told = {(each.where.path, each.rule) for each in make_editions(lay_out(tmp_path, files), today()).problems}
    assert told >= {(path, "unreadable-file") for path in files}


def test_no_more_of_a_line_is_read(tmp_path: Path) -> None:
    lay_out(tmp_path, {"content/topics/help.md": "a" * (MAX_LINE + 5) + "\nb\n"})
    source = read_source(Folder(tmp_path), "content/topics/help.md", Reporter())
    assert source is not None
    assert source.text == "a" * MAX_LINE + "\nb\n"


def test_pages_full_of_one_thing_are_built(part: int, tmp_path: Path) -> None:
    pages = {
        f"content/topics/p{number}{ending}.md": standard("P", filled(piece, 15_000 // part, line))
        for number, piece in enumerate(PIECES)
        for ending, line in (("-long", None), ("-lines", MAX_LINE - 50))
    }
    done = mkdocs(lay_out(tmp_path, pages), "build")
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "site/topics/p0-lines/index.html").exists()


def test_a_record_of_a_page_that_became_another(part: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Comparing what was with what is takes no longer either."""
    count = 900 // part
    before = {
        "content/topics/help.md": standard("Help", "\n\n".join(f"We help {n} people with thing {n}." for n in range(1, count)))
    }
    root = lay_out(tmp_path, before)
    assert main(["confirm", "topics/help", "--by", "Team", "--root", str(root)]) == 0
    after = "\n\n".join(f"You help {n} others in place {n}." for n in range(1, count))
    lay_out(root, {"content/topics/help.md": standard("Help", after)})
    assert [each.rule for each in make_editions(root, today()).problems].count("drifted") == MOST_TOLD + 1
    capsys.readouterr()

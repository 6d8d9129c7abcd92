"""A small sample of every target, the same every time. And that each target does find harm."""

from __future__ import annotations

from pathlib import Path
from random import Random
from types import ModuleType

import pytest

from easyread.pictures.svg import SafeSvg
from tests.fuzz import caches, pieces, sites, svg, tables, trees, word
from tests.fuzz.__main__ import Tally, main, one

SAMPLE = {trees: 60, svg: 300, word: 60, tables: 100, caches: 3, pieces: 2, sites: 1}


@pytest.mark.parametrize("target", SAMPLE, ids=lambda target: target.__name__.rpartition(".")[2])
def test_a_sample_does_no_harm(target: ModuleType, tmp_path: Path) -> None:
    for number in range(SAMPLE[target]):
        folder = tmp_path / str(number)
        folder.mkdir()
        target.attempt(Random(f"sample-{number}"), folder)


def test_the_same_seed_breaks_the_same_things() -> None:
    assert trees.broken(Random("7")) == trees.broken(Random("7")) != trees.broken(Random("8"))


@pytest.mark.parametrize(
    "page",
    [
        "<script>1</script>",
        "<p onclick='x'>",
        "<a href=' java\nscript:x'>",
        "<iframe>",
        "<meta http-equiv=refresh>",
        "<base href=//x>",
        "<form action=https://x.example>",
        "<img src='//x.example/y'>",
        "<script src='https://x.example'></script>",
        "<script type=module>1</script>",
    ],
)
def test_what_is_active_is_found(page: str, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(f"<p>Words.</p>{page}", encoding="utf-8")
    assert list(trees.active(tmp_path))


@pytest.mark.parametrize("leads", ["https://x.example", "//x.example", "javascript:x", "../../easy/1/"])
def test_a_page_leads_on_only_from_a_short_address_and_within_the_site(leads: str, tmp_path: Path) -> None:
    for folder in ("easy/1", "topics/help"):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / "index.html").write_text(f'<meta http-equiv="refresh" content="0; url={leads}">', encoding="utf-8")
    assert [each.partition("/")[0] for each in trees.active(tmp_path)] == ["easy", "topics"][leads.startswith("..") :]


def test_harm_is_counted_and_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(tmp_path)

    def harm(chance: Random, folder: Path) -> None:
        (folder / "broken").write_text(str(chance.random()), encoding="utf-8")
        raise ValueError("harm")

    tally = Tally()
    one(harm, "svg-1-0-0", tally)
    assert (tally.attempts, tally.failures) == (1, 1)
    assert (tmp_path / ".cache/fuzz/svg-1-0-0/broken").read_text(encoding="utf-8") == str(Random("svg-1-0-0").random())
    assert "ValueError: harm" in capsys.readouterr().err


def test_a_run_tells_what_it_did(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("tests.fuzz.__main__.ROUND", {svg: 20})
    monkeypatch.setattr("tests.fuzz.svg.make_safe", lambda raw: SafeSvg("<svg><script/></svg>"))
    assert main(0.001, "1") == 1
    assert "| svg | " in capsys.readouterr().out

"""The search of the standard edition has every page that is for it, whatever its folder is called, and no other."""

from __future__ import annotations

from pathlib import Path

import pytest

from easyread.door.search import FOLDER, indexing
from easyread.door.written import for_search, written

PAGE = '<!doctype html><html lang="en"><body><main{}><h1>{}</h1><p>Good words.</p></main></body></html>'


@pytest.mark.parametrize("folder", ["topics", "topics/deep/er", "Money, and {more}", "[a]", "a*b", "caf\u00e9", "-x", "."])
def test_a_page_is_found_whatever_its_folder_is_called(tmp_path: Path, folder: str) -> None:
    pages = {folder: " data-pagefind-body", "first": " data-pagefind-body", "easy-read": ""}
    for place, mark in pages.items():
        (tmp_path / place).mkdir(parents=True, exist_ok=True)
        (tmp_path / place / "index.html").write_text(PAGE.format(mark, place), encoding="utf-8")
    with indexing(tmp_path, for_search(written(tmp_path))) as ended:
        assert ended() == ""
    assert len(list((tmp_path / FOLDER / "fragment").iterdir())) == 2

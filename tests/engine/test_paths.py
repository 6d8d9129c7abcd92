"""Where a page, its twin and their address are."""

from __future__ import annotations

import pytest

from easyread.paths import is_address, key_of, paths_of, twin_of


@pytest.mark.parametrize(
    ("path", "twin"),
    [
        ("content/services/swimming.md", "content/services/swimming.easy.md"),
        ("docs/index.md", "docs/index.easy.md"),
        ("content/words.yml", "content/words.yml"),
    ],
)
def test_a_twin_s_twin_is_the_page(path: str, twin: str) -> None:
    assert (twin_of(path), twin_of(twin)) == (twin, path)


@pytest.mark.parametrize("key", ["help", "services/swimming"])
def test_a_page_lies_where_its_key_is_read_from(key: str) -> None:
    page, twin = paths_of(key)
    assert key_of(page) == key_of(twin) == key
    assert page.startswith("content/") is ("/" in key)


@pytest.mark.parametrize("key", ["", "Help", "a--b", "-a", "a/", "/a", "a/../b", "a_b", "a b", "a\n"])
def test_what_makes_no_good_address(key: str) -> None:
    assert not is_address(key)
    assert is_address("a1-b/c")

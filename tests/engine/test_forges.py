"""Each host of repositories is given its own addresses, and none is given the forms of another."""

from __future__ import annotations

import pytest

from easyread.model import Site
from easyread.text.forges import FORGES, edit_way, file_address, filled_in, form_address, not_easy_address

REPOSITORY = "https://example.org/tiny"


@pytest.mark.parametrize(
    ("forge", "file", "edit"),
    [
        ("github", "blob/main/content/a%20b.md#L7", "edit/main/"),
        ("gitlab", "-/blob/main/content/a%20b.md#L7", "-/edit/main/"),
        ("forgejo", "src/branch/main/content/a%20b.md#L7", "_edit/main/"),
    ],
)
def test_a_file_is_shown_and_changed_where_the_forge_has_it(forge: str, file: str, edit: str) -> None:
    site = Site(repository=REPOSITORY, forge=forge)
    assert file_address(site, "content/a b.md", 7) == f"{REPOSITORY}/{file}"
    assert edit_way(site) == edit


@pytest.mark.parametrize("forge", FORGES)
def test_without_a_repository_there_is_no_address(forge: str) -> None:
    site = Site(forge=forge)
    assert file_address(site, "content/a.md") == edit_way(site) == form_address(site, "confirm") == ""


@pytest.mark.parametrize(
    ("forge", "repository", "has_forms"),
    [
        ("github", "https://github.com/tiny/plan", True),
        ("github", REPOSITORY, False),
        ("gitlab", "https://gitlab.com/tiny/plan", False),
        ("forgejo", "https://codeberg.org/tiny/plan", False),
    ],
)
def test_only_github_has_the_forms_of_this_project(forge: str, repository: str, has_forms: bool) -> None:
    site = Site(repository=repository, forge=forge)
    for address in (form_address(site, "confirm"), not_easy_address(site, "/"), filled_in(site, "a.yml", "on: today\n")):
        assert address.startswith(f"{repository}/") is has_forms

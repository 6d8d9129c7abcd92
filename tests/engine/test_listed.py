"""The theme's files are listed as MkDocs lists them, and no icon is looked at for it."""

from __future__ import annotations

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.theme import Theme

from easyread.door.listed import Listed


def files_of(theme: Theme, site_dir: Path) -> dict[str, str | None]:
    """What MkDocs publishes of a theme, by address, and where it is."""
    config, files = MkDocsConfig(), Files([])
    config.theme, config.site_dir, config.use_directory_urls = theme, str(site_dir), True
    files.add_files_from_theme(theme.get_env(), config)
    return {file.src_uri: file.abs_src_path for file in files}


def test_the_same_files_are_published_from_the_same_folders(tmp_path: Path) -> None:
    own = tmp_path / "own"
    for path in ("assets/deep/own.css", "assets/images/favicon.png", ".secret/key.txt", "assets/.secret/key.txt"):
        (own / path).parent.mkdir(parents=True, exist_ok=True)
        (own / path).write_text("Ours.", encoding="utf-8")
    theme = Theme(name="material", custom_dir=str(own))
    found = files_of(Listed(theme), tmp_path / "site")
    assert found == files_of(theme, tmp_path / "site")
    assert found["assets/images/favicon.png"] == str(own / "assets/images/favicon.png")


def test_templates_still_find_icons_and_nobody_looks_at_all_of_them() -> None:
    environment = Listed(Theme(name="material")).get_env()
    assert "<svg" in environment.get_template(".icons/material/phone.svg").render()
    assert not [each for each in environment.list_templates() if each.startswith(".")]

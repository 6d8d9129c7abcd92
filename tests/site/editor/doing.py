"""What somebody does on the page for changing pages, for tests to do."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from easyread.editing.blocks import Part, blocks_of
from easyread.editing.runtime import ARCHIVE
from tests.tiny import ROOT

needs_engine = pytest.mark.skipif(
    not (ROOT / ARCHIVE).is_file(), reason="Python for browsers is not here. To get it, with npm: python -m easyread editor"
)
EASY = (
    max((ROOT / "content").rglob("*.easy.md"), key=lambda file: file.read_text("utf-8").count("![]")).relative_to(ROOT).as_posix()
)
"""The Easy Read page with the most statements."""
OPENS = "() => { window.open = (way) => { document.body.dataset.opened = way; }; }"
"""Notes what would open in another tab."""


def open_page(page: Page, path: str) -> None:
    page.evaluate("(path) => { location.hash = `page=${path}`; }", path)
    expect(page.locator(".desk__top")).to_contain_text(path)


def text_of(page: Page) -> str:
    """The Markdown as it would be saved."""
    page.click("#finish")
    with page.expect_download() as saved:
        page.get_by_role("button", name="Save the file").click()
    page.keyboard.press("Escape")
    return Path(saved.value.path()).read_bytes().decode()


def statements(text: str) -> list[int]:
    return [number for number, block in enumerate(blocks_of(text)) if block.part is Part.STATEMENT]


DRAFT = """([path, text, given, hash]) => localStorage.setItem(`easyread draft ${new URL('./', location.href).pathname}${path}`,
  JSON.stringify({ text, hash, given, when: 0 }))"""
"""Keeps words as another tab would."""

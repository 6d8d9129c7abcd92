"""Sites to look at: a draft, which is built whatever is to put right, and links that work when a page is opened from disk."""

from __future__ import annotations

import html.parser
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote, urlsplit

from tests.tiny import ROOT, easy, lay_out


class _Links(html.parser.HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.robots = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = dict(attrs)
        self.found += [value for name in ("href", "src", "action") if (value := said.get(name))]
        self.robots = said.get("content") or "" if said.get("name") == "robots" else self.robots


def look(page: Path) -> _Links:
    links = _Links()
    links.feed(page.read_text(encoding="utf-8"))
    return links


def build(root: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "easyread", "build", *options, "--root", str(root)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


def dead(site: Path) -> list[str]:
    """Links of any page that lead to no file on a disk."""
    found = []
    for page in site.rglob("*.html"):
        for link in look(page).found:
            parts = urlsplit(link)
            there = page.parent / unquote(parts.path) if parts.path and not parts.scheme and not parts.netloc else page
            if page.name != "404.html" and not there.is_file():
                found.append(f"{page.relative_to(site)}: {link}")
    return found


def test_a_site_opens_from_disk(tmp_path: Path) -> None:
    root = lay_out(tmp_path)
    done = build(root, "--from-disk")
    assert (done.returncode, done.stdout) == (0, f"Both editions are ready. Open {root / 'site/index.html'}\n"), done.stderr
    assert dead(root / "site") == []
    assert look(root / "site/index.html").robots == ""


def test_a_draft_shows_what_is_to_put_right_and_is_left_out_of_searches(tmp_path: Path) -> None:
    root = lay_out(tmp_path, {"content/topics/help.easy.md": easy("Help", body="![](../pictures/phones.svg)\nRing us.\n")})
    refused, done = build(root), build(root, "--draft")
    assert (refused.returncode, done.returncode) == (1, 0), done.stderr
    pages = [page for page in (root / "site").rglob("*.html") if page.name != "404.html"]
    assert {look(page).robots for page in pages} == {"noindex"}
    assert "Did you mean" in (root / "site/easy-read/topics/help/index.html").read_text(encoding="utf-8")
    assert dead(root / "site") == []

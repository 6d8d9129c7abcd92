"""The live preview follows every kind of source without a restart."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest

from easyread.door.press import Press
from easyread.door.search import FOLDER as SEARCH
from easyread.paths import MADE
from tests.tiny import ROOT, TINY, easy, lay_out


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def preview(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    """A project being served, and its address."""
    lay_out(tmp_path, {"content/site.yml": TINY["content/site.yml"].replace("formats: []", "formats: [text]")})
    theme = tmp_path / "theme"
    theme.mkdir()
    for file in (ROOT / "easyread/theme").rglob("*"):
        if file.is_file():
            copy = theme / file.relative_to(ROOT / "easyread/theme")
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(file.read_bytes())
    config = tmp_path / "mkdocs.yml"
    said = config.read_text(encoding="utf-8").replace(f"{ROOT}/easyread/theme", "theme")
    config.write_text(said.replace("  name: material\n", "  name: material\n  custom_dir: theme\n"), encoding="utf-8")
    port = free_port()
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"]
    with (tmp_path / "log").open("wb") as log:
        server = subprocess.Popen(command, cwd=tmp_path, env={**os.environ, "NO_MKDOCS_2_WARNING": "1"}, stdout=log, stderr=log)
    address = f"http://127.0.0.1:{port}/"
    try:
        wait_for(address, "Tiny plan")
        yield tmp_path, address
    finally:
        server.terminate()
        server.wait(10)


def wait_for(address: str, words: str, seconds: float = 60) -> None:
    wait_until(address, lambda seen: words in seen, repr(words), seconds)


def wait_until(address: str, is_there: Callable[[str], bool], what: str, seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    seen = ""
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(address, timeout=5) as reply:
                seen = reply.read().decode()
        except OSError:
            seen = ""
        if seen and is_there(seen):
            return
        time.sleep(0.2)
    pytest.fail(f"{what} did not appear at {address}: {seen[:500]}")


def edit(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_every_kind_of_change_shows(preview: tuple[Path, str]) -> None:
    root, address = preview
    edit(root / "content/topics/help.md", "See ", "Look at ")
    wait_for(f"{address}topics/help/", "Look at ")
    edit(root / "content/topics/help.easy.md", "do it together", "work side by side")
    wait_for(f"{address}easy-read/topics/help/", "work side by side")
    edit(root / "docs/index.md", "Some words.", "Other words.")
    wait_for(address, "Other words.")
    edit(root / "content/words.yml", "we do it together", "we help each other")
    wait_for(f"{address}easy-read/words/", "we help each other")
    edit(root / "content/pictures/ask.svg", "#8ecae6", "#ff0000")
    wait_for(f"{address}pictures/ask.svg", "#ff0000")
    edit(root / "theme/assets/easy.css", "The Easy Read edition", "A changed style.")
    wait_for(f"{address}assets/easy.css", "A changed style.")


def test_a_broken_page_keeps_the_preview_going(preview: tuple[Path, str]) -> None:
    root, address = preview
    (root / "content/topics/help.easy.md").write_text("---\ntitle: [\n---\nNo", encoding="utf-8")
    edit(root / "content/topics/help.md", "See ", "Look at ")
    wait_for(f"{address}topics/help/", "Look at ")
    assert "broken-yaml" in (root / "log").read_text(encoding="utf-8")


def test_the_preview_shows_problems_beside_their_statement(preview: tuple[Path, str]) -> None:
    root, address = preview
    page = "---\ntitle: Help\npicture: ask\n---\n\n![](../pictures/ask.svg)\nWe don't use **help**.\nHelp means we work.\n"
    (root / "content/topics/help.easy.md").write_text(page, encoding="utf-8")
    wait_for(f"{address}easy-read/topics/help/", "contraction")
    with urllib.request.urlopen(f"{address}easy-read/topics/help/", timeout=5) as reply:
        shown = reply.read().decode()
    beside = shown[shown.index('class="statement" id="') :]
    assert "Write &#39;do not&#39;." in beside
    assert '<mark title="contraction">don&#39;t</mark>' in beside
    assert "https://example.org/tiny/blob/main/content/topics/help.easy.md#L7" in beside
    assert shown.count("Write &#39;do not&#39;.") == 1, "each is told once"


def test_files_to_download_follow_a_change_by_themselves(preview: tuple[Path, str]) -> None:
    """Making them takes seconds, and so they are made beside the preview: an editor waits for the page."""
    root, address = preview
    words = "![](../pictures/ask.svg)\nThis is about **help**.\nHelp means other things.\n"
    (root / "content/topics/help.easy.md").write_text(easy("Getting help", body=words), encoding="utf-8")
    wait_for(f"{address}easy-read/topics/help/", "Help means other things.")
    wait_for(f"{address}easy-read/downloads/easy-read-topics-text.txt", "Help means other things.")


def test_the_search_of_a_preview_is_made_new_when_somebody_asks(preview: tuple[Path, str]) -> None:
    root, address = preview
    index = f"{address}{SEARCH}/pagefind-entry.json"
    with urllib.request.urlopen(index, timeout=5) as reply:
        (before,) = re.findall(r'"hash":"([\w-]+)"', reply.read().decode())
    edit(root / "content/topics/help.md", "See ", "Look at ")
    wait_for(f"{address}topics/help/", "Look at ")
    wait_for(index, before)
    renew = urllib.request.Request(f"{address}make-files-new", method="POST", headers={"Referer": f"{address}topics/help/"})
    with urllib.request.urlopen(renew, timeout=30) as reply:
        assert reply.geturl() == f"{address}topics/help/"
        assert "as it was when the preview started" in reply.read().decode()
    wait_until(index, lambda seen: before not in seen, "another index")


def test_what_makes_files_ends_with_its_preview(tmp_path: Path) -> None:
    root = lay_out(tmp_path, {"content/site.yml": TINY["content/site.yml"].replace("formats: []", "formats: [text]")})
    ended = subprocess.run(
        [sys.executable, "-m", "easyread.door.press", str(root)], cwd=ROOT, stdin=subprocess.DEVNULL, check=False
    )
    assert ended.returncode == 1
    assert not (root / ".cache").exists()


def test_files_that_could_not_be_made_are_tried_again(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """And what a press that was stopped had begun is taken away."""
    root = lay_out(tmp_path, {"content/site.yml": TINY["content/site.yml"].replace("formats: []", "formats: [text]")})
    begun = root / MADE / ".0123456789abcdef.new"
    begun.parent.mkdir(parents=True)
    begun.write_bytes(b"half a")
    os.utime(begun, (0, 0))
    (root / MADE / "made").write_text("a file where a folder should be", encoding="utf-8")
    press, ended = Press(), Event()
    press.begin("a state", root, ended.set)
    while press.asked:
        time.sleep(0.05)
    assert not begun.exists()
    assert ("tries again" in caplog.text, press.done, ended.is_set()) == (True, "", False)


def test_the_command_shows_the_site_from_any_of_its_folders(tmp_path: Path) -> None:
    root, port = lay_out(tmp_path), free_port()
    command = [sys.executable, "-m", "easyread", "serve", "--address", f"127.0.0.1:{port}"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with (tmp_path / "log").open("wb") as log:
        server = subprocess.Popen(
            command, cwd=root / "content/topics", env=environment, stdout=log, stderr=log, start_new_session=True
        )
    try:
        wait_for(f"http://127.0.0.1:{port}/topics/help/", "Tiny plan")
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        server.wait(10)

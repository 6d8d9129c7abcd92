"""What the page for changing pages loads: in its budget, the whole engine, without a network, and after an update."""

from __future__ import annotations

import gzip
import json
import os
import random
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, expect

from easyread.checks import check
from easyread.clock import today
from easyread.editing import bundle
from easyread.editions import read_site
from tests.conftest import Quiet
from tests.site.editor.doing import EASY, needs_engine, open_page
from tests.site.real import lay_out_real
from tests.site.test_policy import serve
from tests.tiny import ROOT

pytestmark = needs_engine
BUDGET = 7_100_000
"""Bytes that the page loads, compressed as hosts do."""
ASKED = """async ([day, questions]) => {
  const worker = new Worker("worker.js", { type: "module" });
  let number = 0;
  const ask = (question, given) => new Promise((done, failed) => {
    const id = ++number;
    const hear = ({ data }) => {
      if (data.id !== id) return;
      worker.removeEventListener("message", hear);
      data.error ? failed(new Error(data.error)) : done(data.answer);
    };
    worker.addEventListener("message", hear);
    worker.postMessage({ id, question, given });
  });
  await ask("begin", { today: day });
  const answers = [];
  for (const [question, given] of questions) answers.push(await ask(question, given));
  worker.terminate();
  return answers;
}"""
"""Asks the engine in the browser some questions, one after the other."""


def test_it_loads_within_its_budget(site: Path) -> None:
    sizes = {}
    for file in (file for file in (site / "edit").rglob("*") if file.is_file()):
        raw = file.read_bytes()
        sizes[file.name] = len(raw) if file.suffix in (".packed", ".zip") else len(gzip.compress(raw, 6))
    assert 3_000_000 < sum(sizes.values()) < BUDGET, sizes


BREAKS = (
    *("We don't utilise 20% of it.", "This is **unheard-of**.", "See [this](../none.md).", "The meeting is at 14:00 on 3/4/27."),
    *(
        "",
        "## Part",
        "![](../pictures/ask.svg)",
        "![](../pictures/nothing.svg)",
        "| a |",
        "<b>x</b>",
        "- It is one, two and three, four.",
    ),
    *(
        "The work was done by the team, which is why it is very long and has many parts and goes on and on.",
        "allow: {jargon: Because.}",
    ),
    *(
        "\u202eturned",
        "#### Deep",
        "title: [",
        "picture: nothing",
        "About 1,234 people will get help by 2030.",
        "It might not be done.",
    ),
)


def broken(chance: random.Random, text: str) -> str:
    """A page with some lines lost, doubled, cut, or put in that should not be there."""
    lines = text.split("\n")
    for _ in range(chance.randint(2, 6)):
        place = chance.randrange(len(lines))
        match chance.randrange(5):
            case 0:
                del lines[place]
            case 1:
                lines.insert(place, lines[chance.randrange(len(lines))])
            case 2:
                lines[place] = lines[place][: chance.randrange(len(lines[place]) + 1)]
            case _:
                lines.insert(place, chance.choice(BREAKS))
        lines = lines or [""]
    return "\n".join(lines)


def test_the_browser_finds_what_the_command_finds(loaded: Page, tmp_path: Path, every_page: bool) -> None:
    """Some pages of the real site broken by chance at once, then checked whole, here and there."""
    chance = random.Random(19)
    root = lay_out_real(tmp_path)
    pages = sorted(file for folder in ("content", "docs") for file in (root / folder).rglob("*.md"))
    pages, told = [file for file in pages if "guide" not in file.parts], 0
    texts = {file: file.read_text("utf-8") for file in pages}
    for _ in range(8 if every_page else 1):
        for file, text in texts.items():
            file.write_text(text, "utf-8")
        changed = {file: broken(chance, texts[file]) for file in chance.sample(pages, 25 if every_page else 16)}
        for file, text in changed.items():
            file.write_text(text, "utf-8")
        questions: list[Any] = [
            ["read", {"path": file.relative_to(root).as_posix(), "text": text}] for file, text in changed.items()
        ]
        *_, last = loaded.evaluate(ASKED, [str(today()), [*questions, ["everything", {"path": questions[0][1]["path"]}]]])
        command = [str(problem) for problem in check(read_site(root, today()))]
        assert last["all"] == command
        told += len(command)
    assert told > (500 if every_page else 25)


KEPT = """async () => {
  const styles = [...document.querySelectorAll("link[rel=stylesheet]")].map((link) => link.href);
  for (let tries = 0; tries < 200; tries += 1) {
    const kept = await Promise.all(styles.map((style) => caches.match(style)));
    if (kept.every(Boolean)) return kept.length;
    await new Promise((done) => setTimeout(done, 100));
  }
  return 0;
}"""
"""How many stylesheets of the page the browser keeps, once it keeps all. 0 where it has not after 20 seconds."""


def test_it_opens_again_without_a_network(browser: Browser, address: str) -> None:
    """After a first visit at which nothing was opened."""
    first = browser.new_context().new_page()
    first.goto(address)
    expect(first.locator("#editor[data-ready]")).to_be_attached()
    assert first.evaluate(KEPT) > 1
    first.context.set_offline(True)
    again = first.context.new_page()
    again.goto(f"{address}index.html#page={EASY}")  # as the site links to it
    expect(again.locator("#editor[data-ready]")).to_be_attached()
    open_page(again, EASY)
    expect(again.frame_locator(".view").locator(".statement").first).to_be_visible()
    assert again.evaluate("[...document.querySelectorAll('link[rel=stylesheet]')].every((link) => link.sheet)")
    first.context.close()


class TenMinutes(Quiet):
    """Lets a browser keep files, as many hosts do."""

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "max-age=600")
        super().end_headers()


def test_after_an_update_no_file_of_the_last_version_stands_beside_new_ones(tmp_path: Path, browser: Browser) -> None:
    """Of the page alone, with an engine and a module that say which version they are of."""
    parts, ready = ("core/engine.packed", "edit.js"), "navigator.serviceWorker.register('offline.js')"
    said = f"Promise.all({json.dumps(parts)}.map((part) => fetch(part).then((told) => told.text())))"
    page = browser.new_page()

    def publish(version: str, second: int) -> None:
        made = {"index.html": "<!doctype html>", **dict.fromkeys(parts, version)}
        made["offline.js"] = bundle._for_offline(
            [f"edit/{part}" for part in parts], [version], (bundle._BROWSER / "offline.js").read_text("utf-8")
        )
        for name, text in made.items():
            (tmp_path / name).parent.mkdir(exist_ok=True)
            (tmp_path / name).write_text(text, encoding="utf-8")
            os.utime(tmp_path / name, (second, second))

    for address in serve(tmp_path, TenMinutes):
        publish("old", 1_000_000_000)
        page.goto(address)
        assert page.evaluate(said) == ["old", "old"]
        publish("new", 1_000_000_100)
        page.evaluate(f"{ready}.then(() => navigator.serviceWorker.ready).then(() => true)")
        page.goto(address)
        page.wait_for_function("navigator.serviceWorker.controller")
        assert page.evaluate(said) == ["new", "new"]
        page.context.set_offline(True)
        page.reload()
        assert page.evaluate(said) == ["new", "new"]
    page.context.close()


def test_what_the_page_holds_is_what_the_site_is_made_from(site: Path) -> None:
    held = json.loads((site / "edit/sources.json").read_text("utf-8"))
    for path, text in held.items():
        if path.endswith(".md"):
            assert text == (ROOT / path).read_bytes().decode(), path
    assert EASY in held
    assert not [path for path in held if "sessions/" in path]

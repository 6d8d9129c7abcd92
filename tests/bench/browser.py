"""What the page for changing pages takes in a browser, and how soon a slow phone shows a page."""

from __future__ import annotations

import contextlib
import gzip
import http.server
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from playwright.sync_api import sync_playwright

from easyread.checks import check
from easyread.clock import today
from easyread.editing.bundle import make_bundle
from tests.bench.formats import EDIT
from tests.conftest import Quiet, start
from tests.programs import lighthouse, marks
from tests.site import looking
from tests.tiny import ROOT, mkdocs, read_library

KEYS = 100
"""Times that a page is changed by a word, as if somebody typed."""
TYPED = """async ([day, path, keys]) => {
  const worker = new Worker("worker.js", { type: "module" });
  const ask = (question, given) => new Promise((done, failed) => {
    worker.onmessage = ({ data }) => (data.error ? failed(new Error(data.error)) : done(data.answer));
    worker.postMessage({ id: 0, question, given });
  });
  const timed = async (...asked) => { const start = performance.now(); await ask(...asked); return performance.now() - start; };
  const text = (await (await fetch("sources.json")).json())[path];
  const first = await timed("begin", { today: day }) + await timed("read", { path, text });
  const typed = [];
  for (let key = 0; key < keys; key++) typed.push(await timed("read", { path, text: text.replace(/\\.$/m, ` ${key}.`) }));
  return { first, typed: typed.sort((one, other) => one - other), whole: await timed("everything", { path }) };
}"""


def measure_editor(folder: Path) -> None:
    """What the page for changing pages loads, and how long its check takes in Chromium."""
    try:
        bundle = make_bundle(ROOT, check(read_library(ROOT)))
    except FileNotFoundError:
        print("The editor's page: not measured, since Python for browsers is not there. With npm: python -m easyread editor")
        return
    place = folder / "edit"
    for uri, raw in [
        *((uri, file.read_bytes()) for uri, file in bundle.files.items()),
        *((uri, text.encode()) for uri, text in bundle.written.items()),
    ]:
        (folder / uri).parent.mkdir(parents=True, exist_ok=True)
        (folder / uri).write_bytes(raw)
    (place / "index.html").write_text("<!doctype html><title>x</title>", encoding="utf-8")
    files = [file for file in place.rglob("*") if file.is_file()]
    size = sum(
        len(raw if file.suffix in (".packed", ".zip") else gzip.compress(raw)) for file in files for raw in [file.read_bytes()]
    )
    with served(folder) as address, sync_playwright() as playwright:
        browser = start(playwright.chromium)
        page = browser.new_page()
        page.goto(f"{address}edit/")
        told = page.evaluate(TYPED, [str(today()), EDIT.relative_to(ROOT).as_posix(), KEYS])
        browser.close()
    typed = told["typed"]
    print(
        f"The editor's page: {size / 1e6:.1f} MB compressed, first check {told['first'] / 1000:.1f} s, a keystroke {typed[KEYS // 2]:.0f} ms, "
        f"at the 95th percentile {typed[KEYS * 95 // 100]:.0f} ms, everything {told['whole'] / 1000:.1f} s"
    )


BARE = '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title><p>Words.</p></html>'


def measure_pages(folder: Path) -> None:
    """How soon a slow phone shows a page of each kind, as Lighthouse reckons it, beside a page of one word, so that the machine counts little."""
    site = folder / "site"
    done = mkdocs(ROOT, "build", "--site-dir", str(site))
    assert done.returncode == 0, done.stderr
    (site / "bare.html").write_text(BARE, encoding="utf-8")
    kinds = [looking.address(page) for page in looking.LONGEST.values() if not page.is_for_staff]
    with served(site) as address:
        found = {page: lighthouse(address + page, "phone", ("performance",)) for page in ("bare.html", *kinds)}
    shown = {page: each["audits"]["largest-contentful-paint"]["numericValue"] for page, each in found.items()}
    for page in sorted(kinds, key=shown.__getitem__, reverse=True):
        told = f"{shown[page] / 1000:.2f} s, {shown[page] / shown['bare.html']:.1f} times a bare page"
        print(f"Shown on a slow phone: /{page} {told}, {marks(found[page])['performance']} of 100")


@contextlib.contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address of a folder, as long as it is asked for."""
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()

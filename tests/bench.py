"""`make bench`: how long it is from an empty folder to a site, then how long both editions take, and how much memory, beside plain
Material building the standard pages alone."""

from __future__ import annotations

import contextlib
import gzip
import http.server
import io
import json
import os
import resource
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar

from PIL import Image, ImageOps
from playwright.sync_api import sync_playwright

from easyread.checks import check
from easyread.clock import today
from easyread.downloads.book import make_books
from easyread.downloads.formats import FORMATS
from easyread.downloads.formats.booklets import BOOKLET, STYLES, booklet_data
from easyread.downloads.pdf import compile_pngs
from easyread.downloads.shelf import make_shelf
from easyread.downloads.studio import Studio
from easyread.editing.bundle import make_bundle
from easyread.pages.making import make_pages
from easyread.pages.outline import make_outline
from easyread.paths import MADE
from easyread.reviews.keep import keep, record_of
from easyread.reviews.pairs import pairs
from easyread.reviews.status import overview
from tests.conftest import Quiet, start
from tests.installed import make_wheel
from tests.programs import lighthouse, marks
from tests.site import looking
from tests.tiny import ROOT, TINY, lay_out, mkdocs, read_library

STATEMENTS = 10_000
T = TypeVar("T")
SIZES = (100, 1000, 2000)
IN_A_SECTION = 50
RUNS = 3
"""The best of this many runs is told, since everything else on the machine only ever adds time."""
PLAIN = "site_name: Plain\ntheme:\n  name: material\n  font: false\n  features: [navigation.prune, navigation.indexes]\n"


def topics(count: int) -> Iterator[tuple[str, str]]:
    """Sources of `count` topics in both editions, as sections of equal size."""
    for number in range(count):
        section, place = divmod(number, IN_A_SECTION)
        folder = f"content/section-{section:03}"
        if place == 0:
            yield f"{folder}/index.md", _standard(f"Section {section}", section + 10)
            yield f"{folder}/index.easy.md", _easy(f"Part {section}")
        yield f"{folder}/topic-{place:03}.md", _standard(f"Topic {number}", place + 1)
        yield f"{folder}/topic-{place:03}.easy.md", _easy(f"Easy topic {number}")


def _standard(title: str, order: int) -> str:
    part = "\n## What we do in part {}\n\nWe work with local people to make services better for everyone.\n\n- one\n- two\n"
    return f"---\ntitle: {title}\nsummary: What {title} is about.\norder: {order}\n---\n" + "".join(map(part.format, range(4)))


def _easy(title: str) -> str:
    statement = "\n![](../pictures/ask.svg)\nWe work with local people.\nThis is called **help**.\n"
    return f"---\ntitle: {title}\npicture: ask\n---\n" + statement * 8


def timed(work: Callable[[], T]) -> tuple[float, T]:
    start = time.perf_counter()
    made = work()
    return time.perf_counter() - start, made


def build(root: Path) -> tuple[float, float]:
    """Seconds of the processor, and peak memory in MB, of `mkdocs build` in `root` and of all that it starts."""
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    process = subprocess.Popen([sys.executable, "-m", "mkdocs", "build"], cwd=root, env=environment, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def best(root: Path) -> tuple[float, float]:
    return min(build(root) for _ in range(RUNS))


def cold(root: Path) -> tuple[float, float]:
    """The same with nothing kept of an earlier build."""
    shutil.rmtree(root / ".cache", ignore_errors=True)
    return build(root)


def without_site(root: Path) -> tuple[float, float]:
    """The same with all that is kept, but without the last site, as on a machine that keeps the cache alone."""
    shutil.rmtree(root / "site", ignore_errors=True)
    return build(root)


def measure(count: int, folder: Path) -> None:
    ours = lay_out(folder / "ours", dict(topics(count)))
    plain = folder / "plain"
    for path, text in topics(count):
        if not path.endswith(".easy.md"):
            file = plain / "docs" / path.removeprefix("content/")
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
    (plain / "docs/index.md").write_text("# Plain\n", encoding="utf-8")
    (plain / "mkdocs.yml").write_text(PLAIN, encoding="utf-8")
    reading, library = timed(lambda: read_library(ours))
    checking, _ = timed(lambda: check(library))
    laying_out, _ = timed(lambda: make_pages(make_outline(library)))
    three, _ = min(cold(ours) for _ in range(RUNS))
    (ours / "content/site.yml").write_text(TINY["content/site.yml"] + 'review: "no"\n', encoding="utf-8")
    both, both_memory = min(cold(ours) for _ in range(RUNS))
    unchanged, _ = best(ours)
    kept, _ = min(without_site(ours) for _ in range(RUNS))
    page = ours / "content/section-000/topic-000.easy.md"
    page.write_text(page.read_text(encoding="utf-8").replace("We work", "We now work", 1), encoding="utf-8")
    changed, _ = build(ours)
    alone, alone_memory = best(plain)
    print(
        f"{count:6,} {reading:8.2f} {checking:8.2f} {laying_out:8.2f} {both:9.2f} {both_memory:7.0f}"
        f" {alone:9.2f} {alone_memory:7.0f} {both / alone:7.2f} {unchanged / alone:10.2f} {kept / alone:8.2f} {changed / alone:8.2f}"
        f" {three:12.2f}"
    )


def check_alone(root: Path) -> tuple[float, float]:
    """Seconds, and peak memory in MB of all its processes, of `python -m easyread check` started cold on what is below `root`."""
    start, most = time.perf_counter(), 0.0
    process = subprocess.Popen(
        [sys.executable, "-m", "easyread", "check", "--root", str(root)], cwd=ROOT, stdout=subprocess.DEVNULL
    )
    while process.poll() is None:
        most = max(most, memory_with_children(process.pid))
        time.sleep(0.05)
    return time.perf_counter() - start, most


def memory_with_children(process: int) -> float:
    """MB of a process and of those that it started. What several share counts once. 0 where it is over, or the system does not tell."""
    there = Path(f"/proc/{process}")
    try:
        own = next(line for line in (there / "smaps_rollup").read_text().splitlines() if line.startswith("Pss:"))
        children = (there / "task" / str(process) / "children").read_text().split()
    except (OSError, StopIteration):
        return 0.0
    return int(own.split()[1]) / 1024 + sum(memory_with_children(int(child)) for child in children)


def measure_checks(folder: Path) -> None:
    sources = dict(topics(STATEMENTS // 8))
    alike = lay_out(folder / "alike", sources)
    apart = lay_out(
        folder / "apart", {path: _apart(path, text) if path.endswith(".easy.md") else text for path, text in sources.items()}
    )
    names = (
        (f"{STATEMENTS:,} statements and more", alike),
        ("as many, each with a place of its own", apart),
        ("the real content", ROOT),
    )
    for name, where in names:
        seconds, memory = min(check_alone(where) for _ in range(RUNS))
        print(f"python -m easyread check, cold, {name}: {seconds:.2f} s, {memory:.0f} MB")


def core_alone() -> tuple[float, float]:
    """Seconds to load the core in an interpreter of its own, and to read and check the real content from memory there."""
    program = (
        "import time; start = time.perf_counter()\n"
        "from easyread.checks import check; from easyread.read import read_library; from easyread.read.files import Memory\n"
        "loaded = time.perf_counter()\n"
        "import sys; from datetime import date; from pathlib import Path\n"
        "root = Path(sys.argv[1])\n"
        "files = {file.relative_to(root).as_posix(): file.read_bytes() for folder in ('content', 'docs')"
        " for file in (root / folder).rglob('*') if file.is_file()}\n"
        "begun = time.perf_counter(); check(read_library(Memory(files), date(2026, 11, 25)))\n"
        "print(loaded - start, time.perf_counter() - begun)\n"
    )
    done = subprocess.run([sys.executable, "-c", program, str(ROOT)], cwd=ROOT, capture_output=True, text=True, check=True)
    loading, checking = map(float, done.stdout.split())
    return loading, checking


def measure_core() -> None:
    loading, checking = (min(times) for times in zip(*(core_alone() for _ in range(RUNS)), strict=True))
    print(f"The core: loading {loading:.2f} s, reading and checking the real content from memory {checking:.2f} s")


REVIEWED = (500, 1000)


def measure_reviews(count: int, folder: Path) -> None:
    """Pages that all have a record, each with one sentence that changed since."""
    root = lay_out(folder, dict(topics(count)))
    library = read_library(root)
    for each in pairs(library):
        if each.document.key.startswith("section"):
            keep(root, each.document.key, record_of(library, each.document.key, "Team", library.today))
            file = root / each.document.path
            file.write_text(file.read_text(encoding="utf-8").replace("in part 2", "in part 7"), encoding="utf-8")
    reading, library = timed(lambda: read_library(root))
    checking, problems = timed(lambda: check(library))
    seeing, whole = timed(lambda: overview(library, problems))
    print(
        f"{count:,} pages with records: reading {reading:.2f} s, checking {checking:.2f} s, overview {seeing:.2f} s, {whole.by_state}"
    )


MANY_PAGES = (("every format", 125), ("no sound", 125), ("every format", 300), ("every format", 1000), ("no sound", 5000))
"""What is made of how many topics, each with eight statements of its own. The sound of 5,000 alone is over 5 gigabytes."""
SILENT = "formats: [" + ", ".join(name for name, each in FORMATS.items() if not each.script) + "]\n"
SHELF_ALONE = """
import json, os, sys, time
from collections import Counter
from pathlib import Path
from easyread.downloads import shelf
from easyread.pages.outline import make_outline
from tests.tiny import read_library

root, spent, do = Path(sys.argv[1]), Counter(), shelf.do
def timed(job, kept):
    start = time.thread_time()
    made = do(job, kept)
    spent[job.name] += time.thread_time() - start
    return made
shelf.do = timed
outline = make_outline(read_library(root))
start, began = time.perf_counter(), sum(os.times()[:4])
made = shelf.make_shelf(outline, root)
assert not made.problems, made.problems[0]
print(json.dumps([time.perf_counter() - start, sum(os.times()[:4]) - began, spent.most_common(6)]))
"""
"""Makes every file in a process of its own, and tells seconds, seconds of the processor with those of the voice, and those of the formats that took most."""


def shelf_alone(name: str, root: Path) -> None:
    process = subprocess.Popen([sys.executable, "-c", SHELF_ALONE, str(root)], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout
    told = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0
    seconds, processor, spent = json.loads(told)
    shares = ", ".join(f"{each} {share:.2f}" for each, share in spent)
    print(f"  {name}: {seconds:.1f} s, processor {processor:.1f} s, {usage.ru_maxrss / 1024:.0f} MB. Most: {shares}")


def _apart(path: str, text: str) -> str:
    """The source with a place of its own in each statement."""
    first, *others = text.split("local people")
    return first + "".join(f"people of {path[8:-8]} {number}{rest}" for number, rest in enumerate(others))


def measure_many_pages(what: str, count: int, folder: Path) -> None:
    """Formats of many pages: from an empty cache, with nothing changed, and with one statement changed. No two statements are the same,
    so that each is spoken."""
    sources = {path: _apart(path, text) if path.endswith(".easy.md") else text for path, text in topics(count)}
    formats = "published: 2026-11-25\n" + (SILENT if what == "no sound" else "")
    root = lay_out(folder, {**sources, "content/site.yml": TINY["content/site.yml"].replace("formats: []\n", formats)})
    print(f"Formats of {count:,} topics with {count * 8:,} statements, {what}:")
    shelf_alone("cold", root)
    shelf_alone("nothing changed", root)
    changed = root / "content/section-001/topic-003.easy.md"
    changed.write_text(changed.read_text(encoding="utf-8").replace("We work", "We may work", 1), encoding="utf-8")
    shelf_alone("one statement changed", root)


EDITS = 10
"""Times that a statement is changed and saved while a preview runs. The median is told."""


def measure_preview(name: str, root: Path, page: str, old: str) -> None:
    """How long a preview takes to start with a warm cache, and from a save until the page has the new words."""
    shutil.rmtree(root / "site", ignore_errors=True)
    file, address = root / page, f"easy-read/{page.removeprefix('content/').removesuffix('.easy.md').removesuffix('/index')}/"
    text = file.read_text(encoding="utf-8")
    place = free_place()  # the same for both, since pages say their address
    with previewed(root, place):
        pass  # which fills the cache
    starting = time.perf_counter()
    with previewed(root, place) as site:
        started, spent = time.perf_counter() - starting, []
        for number in range(EDITS):
            words = f"{old} {'now ' * (number + 1)}and"
            start = time.perf_counter()
            file.write_text(text.replace(old, words, 1), encoding="utf-8")
            while words not in read(f"{site}{address}"):
                time.sleep(0.01)
            spent.append(time.perf_counter() - start)
    print(
        f"Preview of {name}: start {started:.1f} s, from a save to the page {sorted(spent)[EDITS // 2]:.2f} s (median of {EDITS})"
    )


def free_place() -> str:
    """An address and a port of this computer that nobody uses."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"127.0.0.1:{probe.getsockname()[1]}"


@contextlib.contextmanager
def previewed(root: Path, place: str) -> Iterator[str]:
    """The address of a preview at a place, once it has pages."""
    command = [sys.executable, "-m", "mkdocs", "serve", "--quiet", "--dev-addr", place]
    with subprocess.Popen(command, cwd=root, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        while not read(f"http://{place}/"):
            time.sleep(0.02)
        try:
            yield f"http://{place}/"
        finally:
            server.terminate()
            server.wait()


def read(address: str) -> str:
    try:
        with urllib.request.urlopen(address, timeout=60) as reply:
            return str(reply.read().decode())
    except OSError:
        return ""


def _first_words(file: Path) -> str:
    """Two words that begin the first statement of a page."""
    line = file.read_text(encoding="utf-8").partition("\n![")[2].split("\n")[1]
    return " ".join(line.split()[:2])


def measure_previews(folder: Path) -> None:
    many = lay_out(folder / "many", dict(topics(1000)))
    measure_preview("1,000 topics", many, "content/section-003/topic-007.easy.md", "We work with")
    real = folder / "real"
    for name in ("content", "docs", "hooks", "easyread"):
        shutil.copytree(ROOT / name, real / name)
    shutil.copy(ROOT / "mkdocs.yml", real)
    measure_preview(
        "the real content", real, "content/commitments/index.easy.md", _first_words(real / "content/commitments/index.easy.md")
    )


EDIT = ROOT / "content/commitments/prevention.easy.md"


def measure_formats(folder: Path) -> None:
    """Every format of the real content: from an empty cache, with nothing changed, and with one statement changed."""
    root = folder / "copy"
    shutil.copytree(ROOT / "content", root / "content")
    shutil.copytree(ROOT / "docs", root / "docs")
    cold, _ = timed(lambda: make_shelf(make_outline(read_library(root)), root))
    unchanged = min(timed(lambda: _files(root))[0] for _ in range(RUNS))
    page = root / EDIT.relative_to(ROOT)
    edited = []
    for number in range(RUNS):
        words = EDIT.read_text(encoding="utf-8").replace("We will spend", f"We will{' really' * (number + 1)} spend", 1)
        page.write_text(words, encoding="utf-8")
        edited.append(timed(lambda: _files(root))[0])
    print(
        f"Every format of the real content: cold {cold:.1f} s, nothing changed {unchanged:.2f} s, one statement changed {min(edited):.2f} s"
    )


def measure_lengths() -> None:
    """How much there is to read and to hear of the Easy Read edition, book by book, and how full the pages of booklets are."""
    outline = make_outline(read_library(ROOT))
    shelf = make_shelf(outline, ROOT)
    studio = Studio(outline.library, ROOT / MADE)
    length = {(each.book, each.format): each.extent for each in shelf.downloads}
    for book in make_books(outline):
        count = sum(1 for _ in book.items)
        print(f"{book.title}: {count} statements, {length.get((book.name, 'audio'), 'no audio')}")
        for name, style in STYLES.items():
            pages = compile_pngs(BOOKLET, booklet_data(book, style, studio), studio, 20)
            filled = [share for page in pages[1:] if (share := _filled(page))]
            print(
                f"  {name}: {len(pages)} pages, {count / len(pages):.1f} statements a page, {sum(filled) / len(filled):.0%} filled"
            )


def _filled(page: bytes) -> float:
    """How far down a page there is something, without its number: a share of its height between the margins."""
    with Image.open(io.BytesIO(page)) as opened:
        inked = ImageOps.invert(opened.convert("L"))
    top, bottom = round(inked.height * 1.6 / 29.7), round(inked.height * 27 / 29.7)
    box = inked.crop((round(inked.width * 0.09), top, round(inked.width * 0.91), bottom)).getbbox()
    return box[3] / (bottom - top) if box else 0.0


def _files(root: Path) -> int:
    return len(list(make_shelf(make_outline(read_library(root)), root).files))


START = 60
"""Seconds that a newcomer may wait from an empty folder to both editions."""


def measure_start(folder: Path) -> None:
    """What a newcomer does who has Python and nothing else: install, begin a site, build it in every format."""
    wheel, programs, site = make_wheel(folder / "wheel"), folder / "venv/bin", folder / "site"
    steps: tuple[tuple[str, Path, tuple[str, ...]], ...] = (
        ("an environment", folder, (sys.executable, "-m", "venv", "venv")),
        ("pip install", folder, (str(programs / "pip"), "install", "--quiet", "--disable-pip-version-check", f"{wheel}[all]")),
        ("easyread init", folder, (str(programs / "easyread"), "init", "site", "--name", "Warm homes")),
        ("easyread build", site, (str(programs / "easyread"), "build")),
    )
    spent = {}
    for name, where, command in steps:
        spent[name], done = timed(partial(subprocess.run, command, cwd=where, capture_output=True, text=True, check=False))
        if done.returncode:
            print(f"From an empty folder: {name} failed. {done.stderr.strip()[-300:]}")
            return
    told = ", ".join(f"{name} {seconds:.1f} s" for name, seconds in spent.items())
    print(f"From an empty folder: {told}, together {sum(spent.values()):.1f} s of at most {START} s")


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


def main() -> None:
    measure_core()
    with tempfile.TemporaryDirectory() as made:
        measure_editor(Path(made))
    with tempfile.TemporaryDirectory() as made:
        measure_pages(Path(made))
    with tempfile.TemporaryDirectory() as made:
        measure_start(Path(made))
    with tempfile.TemporaryDirectory() as made:
        measure_checks(Path(made))
    for count in REVIEWED:
        with tempfile.TemporaryDirectory() as made:
            measure_reviews(count, Path(made))
    with tempfile.TemporaryDirectory() as made:
        measure_previews(Path(made))
    print(
        "Seconds by stage, then seconds of the processor for whole builds with peak memory in MB. 'plain' is Material, pruned, standard pages alone."
    )
    print(
        "topics  reading checking  layout both      MB     plain        MB   times  unchanged  no site one edit  with review pages"
    )
    for count in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            measure(count, Path(folder))
    for what, count in MANY_PAGES:
        with tempfile.TemporaryDirectory() as made:
            measure_many_pages(what, count, Path(made))
    # last, since a child's peak memory is at least what this process has when it starts it
    with tempfile.TemporaryDirectory() as made:
        measure_formats(Path(made))
        measure_lengths()
    print(f"This program's own peak memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()

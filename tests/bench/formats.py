"""How long files to download take, and how much there is to read and hear in them."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
import sys
from pathlib import Path

from PIL import Image, ImageOps

from easyread.downloads.book import make_books
from easyread.downloads.formats import FORMATS
from easyread.downloads.formats.booklets import BOOKLET, STYLES, booklet_data
from easyread.downloads.pdf import compile_pngs
from easyread.downloads.shelf import make_shelf
from easyread.downloads.studio import Studio
from easyread.pages.outline import make_outline
from easyread.paths import MADE
from tests.bench.timing import RUNS, timed
from tests.bench.topics import apart, topics
from tests.tiny import ROOT, TINY, lay_out, read_library

MANY_PAGES = (("every format", 125), ("no sound", 125), ("every format", 300), ("every format", 1000), ("no sound", 5000))
"""What is made of how many topics, each with eight statements of its own. The sound of 5,000 alone is over 5 gigabytes."""
SILENT = "formats: [" + ", ".join(name for name, each in FORMATS.items() if not each.script) + "]\n"
SHELF_ALONE = """
import json, os, sys, threading, time
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
seen = [0]
def memory(process):
    try:
        told = Path(f"/proc/{process}/smaps_rollup").read_text()
        return int(next(line for line in told.splitlines() if line.startswith("Pss:")).split()[1]) / 1024
    except (OSError, StopIteration):
        return 0
def watch():
    while True:
        others = [each for file in Path("/proc/self/task").glob("*/children") for each in file.read_text().split()]
        seen.append(sum(map(memory, ["self", *others])))
        time.sleep(0.1)
threading.Thread(target=watch, daemon=True).start()
start, began = time.perf_counter(), sum(os.times()[:4])
made = shelf.make_shelf(outline, root)
assert not made.problems, made.problems[0]
print(json.dumps([time.perf_counter() - start, sum(os.times()[:4]) - began, max(seen), spent.most_common(6)]))
"""
"""Makes every file in a process of its own, and tells seconds, seconds of the processor with those of the voice and the presses, the most
megabytes that it and they had together, and the seconds of the formats that took most. What the system tells of an ended process has the
memory in it of the one that began it, so all are looked at ten times a second."""


def shelf_alone(name: str, root: Path) -> None:
    program = [sys.executable, "-c", SHELF_ALONE, str(root)]
    told = subprocess.run(program, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True).stdout
    seconds, processor, megabytes, spent = json.loads(told)
    shares = ", ".join(f"{each} {share:.2f}" for each, share in spent)
    print(f"  {name}: {seconds:.1f} s, processor {processor:.1f} s, {megabytes:.0f} MB. Most: {shares}")


def measure_many_pages(what: str, count: int, folder: Path) -> None:
    """Formats of many pages: from an empty cache, with nothing changed, and with one statement changed. No two statements are the same,
    so that each is spoken."""
    sources = {path: apart(path, text) if path.endswith(".easy.md") else text for path, text in topics(count)}
    formats = "published: 2026-11-25\n" + (SILENT if what == "no sound" else "")
    root = lay_out(folder, {**sources, "content/site.yml": TINY["content/site.yml"].replace("formats: []\n", formats)})
    print(f"Formats of {count:,} topics with {count * 8:,} statements, {what}:")
    shelf_alone("cold", root)
    shelf_alone("nothing changed", root)
    changed = root / "content/section-001/topic-003.easy.md"
    changed.write_text(changed.read_text(encoding="utf-8").replace("We work", "We may work", 1), encoding="utf-8")
    shelf_alone("one statement changed", root)


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

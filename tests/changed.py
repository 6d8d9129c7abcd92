"""The site as editors may change it tomorrow: `python -m tests.changed` lays it out, and runs its tests there.

A numbered page and its twin more, another figure in both editions, and a page with another name. What tests say of the site must be
true of that one too. Whatever follows is handed on to pytest: `python -m tests.changed tests/site/test_told.py`.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from easyread.checks import check
from easyread.model import Library
from easyread.paths import EASY_ENDING, ENDING, TOUR
from tests.tiny import ROOT, read_library

FIGURE = re.compile(r"(?<![\w,.:/-])[1-9]\d{0,2}(?:,\d{3})+(?![\w,.:/-]|\.\d)|(?<![\w,.:/-])[2-9]\d\d(?![\w,:/-]|\.\d)")
"""A number of three digits and more that is no year."""


def copy(root: Path) -> Path:
    """All files of this repository that git knows, below `root`."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "-c", "-o", "--exclude-standard"], cwd=ROOT, capture_output=True, check=True
    )
    for path in listed.stdout.decode().rstrip("\0").split("\0"):
        if (ROOT / path).is_file():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_bytes((ROOT / path).read_bytes())
    (root / "tests/node/node_modules").symlink_to(ROOT / "tests/node/node_modules")
    return root


def one_more(root: Path, library: Library) -> str:
    """A numbered page again, with the next number, its twin, and every total that is then wrong."""
    pages = [each for each in library.documents if each.number]
    last = max(pages, key=lambda each: each.number)
    file, number = root / last.path, max(each.number for each in pages if each.kind.folder == last.kind.folder)
    words = file.read_text(encoding="utf-8").replace(last.title, f"{last.title}, and more", 1)
    fields = re.sub(rf"^{last.kind.numbered}: \d+$", f"{last.kind.numbered}: {number + 1}", words, flags=re.MULTILINE)
    file.with_name(f"one-more{ENDING}").write_text(fields, encoding="utf-8")
    easy = file.with_name(f"{last.name}{EASY_ENDING}").read_text(encoding="utf-8")
    again = re.sub(r"^title: (.*)$", r"title: \1 again", easy, count=1, flags=re.MULTILINE)
    file.with_name(f"one-more{EASY_ENDING}").write_text(again, encoding="utf-8")
    wrong = {each.where.path.partition(".")[0] for each in check(read_library(root)) if each.rule == "wrong-total"}
    twins = [root / f"{path}{ending}" for path in sorted(wrong) for ending in (ENDING, EASY_ENDING)]
    for twin in (file for file in (*twins, root / TOUR) if file.is_file()):  # the tour quotes them
        twin.write_text(re.sub(rf"\b{number}\b", str(number + 1), twin.read_text(encoding="utf-8")), encoding="utf-8")
    return f"{last.folder}/one-more"


def other_figure(root: Path, library: Library) -> tuple[str, str]:
    """A figure that a page and its twin both have, wherever it stands, and what it is now."""
    easy = {page.key: page.text for page in library.easy_pages}
    shared = [
        figure
        for page in library.documents
        for figure in FIGURE.findall(page.body)
        if figure in FIGURE.findall(easy.get(page.key, ""))
    ]
    figure = min(Counter(shared).items(), key=lambda each: each[1])[0]
    now = f"{int(figure.replace(',', '')) + 1:,}"
    for file in _sources(root):
        text = file.read_text(encoding="utf-8")
        file.write_text(re.sub(rf"(?<![\w,.]){figure}(?![\w,]|\.\d)", now, text), encoding="utf-8")
    return figure, now


def renamed(root: Path, library: Library) -> tuple[str, str]:
    """The page that most others link to gets another name, with its twin and every link."""
    known = {each.key: each for each in library.documents if not each.is_index and each.folder and not each.number}
    named = Counter(ref.key for page in library.documents for ref in page.see_also if ref.key in known)
    old = known[min(named, key=lambda key: (-named[key], key))]
    new = f"{old.name}-renamed"
    for ending in (ENDING, EASY_ENDING):
        file = root / old.path.replace(ENDING, ending)
        file.rename(file.with_name(f"{new}{ending}"))
    for file in _sources(root):
        text = re.sub(rf"(?<![\w-]){old.key}(?![\w-])", f"{old.folder}/{new}", file.read_text(encoding="utf-8"))
        if file.parent.name == old.folder:
            text = re.sub(rf"\]\({old.name}{ENDING}", f"]({new}{ENDING}", text)
        file.write_text(text, encoding="utf-8")
    return old.key, f"{old.folder}/{new}"


def _sources(root: Path) -> Iterator[Path]:
    for folder in ("content", "docs"):
        yield from (file for file in sorted((root / folder).rglob("*")) if file.suffix in (".md", ".yml"))


def change(root: Path) -> None:
    """Tells what it did. Raises AssertionError where what comes of it is not sound."""
    for each in (renamed, other_figure, one_more):
        print(f"{each.__name__}: {each(root, read_library(root))}")
    assert [str(each) for each in check(read_library(root))] == []


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        root = copy(Path(folder).resolve())
        change(root)
        command = [sys.executable, "-m", "pytest", "-p", "no:xdist", "-q", *(sys.argv[1:] or ["tests/site"])]
        sys.exit(subprocess.run(command, cwd=root, check=False).returncode)

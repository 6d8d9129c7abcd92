"""How soon a preview shows what was saved."""

from __future__ import annotations

import contextlib
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

from tests.bench.topics import topics
from tests.tiny import ROOT, lay_out

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

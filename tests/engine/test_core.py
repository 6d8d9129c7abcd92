"""The core reads and checks from memory as from a disk, and touches nothing outside itself."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from easyread.checks import check
from easyread.editing import runtime
from easyread.model import Level, Location
from easyread.pictures.publish import OWN
from easyread.problems import Reporter, nearest
from easyread.read import read_library
from easyread.read.disk import Folder, read_folder
from easyread.read.files import MAX_PAGE, Memory, Sources, read_source
from tests.tiny import ROOT, SVG, TINY, lay_out

TODAY = date(2026, 11, 25)
BROKEN = {**TINY, "content/topics/help.easy.md": TINY["content/topics/help.easy.md"].replace("This is", "It isn't 20%")}

WATCHED = """
import json, sys
touched = []

def watch(event, given):
    if event in ("subprocess.Popen", "os.listdir", "os.scandir", "socket.connect", "os.mkdir", "os.rename", "os.remove"):
        touched.append([event, str(given[0])])
    elif event == "open" and not str(given[0]).endswith((".py", ".pyc", ".pth", ".plzma")) and not str(given[0]).startswith(sys.prefix) and given[0] not in sys.path:
        touched.append([event, str(given[0])])
    elif event == "import" and given[0].partition(".")[0] in ("PIL", "wordfreq", "regex", "typst", "docx", "lameenc"):
        touched.append([event, given[0]])

from datetime import date
given = json.load(sys.stdin)
sys.addaudithook(watch)
from easyread.checks import check
from easyread.editing import runtime
from easyread.read import read_library
from easyread.read.files import Memory
library = read_library(Memory({path: text.encode() for path, text in given.items()}), date(2026, 11, 25))
print(json.dumps([[str(problem) for problem in check(library)], touched]))
"""


def test_a_check_from_memory_touches_nothing(tmp_path: Path) -> None:
    """In an interpreter of its own, that tells of every file, process and library that anything asks for."""
    done = subprocess.run(
        [sys.executable, "-c", WATCHED], input=json.dumps(BROKEN), cwd=ROOT, capture_output=True, text=True, check=True
    )
    problems, touched = json.loads(done.stdout)
    looked_for_modules = {"os.listdir", "os.scandir"}
    assert [each for each in touched if each[0] not in looked_for_modules] == []
    assert not [path for event, path in touched if event in looked_for_modules and "content" in path]
    assert problems == [str(each) for each in check(read_folder(lay_out(tmp_path, BROKEN), TODAY))]
    assert len(problems) >= 2


def test_lists_of_words_are_loaded_when_they_are_asked_for() -> None:
    """They take longer than all the rest of the core, which an editor in a browser waits for."""
    code = "import sys; from easyread.checks import check; from easyread.read import read_library; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()
    assert "easyread.text.meaning.events" in loaded
    assert {"simplemma", "HanTa", "numpy"} & set(loaded) == set()


LINES = (
    *(
        "title: [",
        "title: Other",
        "allow: {percentage: because}",
        "---",
        "number: 1",
        "layout: cards",
        "\t- x",
        "see_also: [topics/x]",
    ),
    *(
        "![](../pictures/ask.svg)",
        "![](ask.svg)",
        "We don't know 20% of **it**.",
        "See [this](../none.md).",
        "",
        "## Part",
        "~~~",
        "| a |",
    ),
    *(
        "ask:\n  idea: a",
        "review_by: 2020-01-01",
        "caf\u00e9 \u202e \x07",
        "summary: On 6 May 2026 we met 12 people.",
        "order: 0",
    ),
)


def torn(chance: random.Random) -> dict[str, bytes]:
    """The tiny project with some of its sources torn, gone or doubled."""
    files = {path: text.encode() for path, text in TINY.items()}
    for _ in range(chance.randint(1, 3)):
        path = chance.choice([each for each in files if not each.endswith(".svg")])
        lines = files[path].decode("utf-8", "replace").split("\n")
        place = chance.randrange(len(lines))
        match chance.randrange(6):
            case 0:
                del lines[place]
            case 1 | 2:
                lines.insert(place, chance.choice(LINES))
            case 3:
                lines[place] = lines[place][: chance.randrange(len(lines[place]) + 1)]
            case 4:
                files[chance.choice((f"content/topics/{place}.md", "content/topics/help/x.easy.md"))] = files[path]
            case _:
                files[path] = b"\xff" + files[path] if place % 2 else b""
                continue
        files[path] = "\n".join(lines).encode()
    if chance.random() < 0.2:
        del files[chance.choice([each for each in files if not each.endswith("site.yml")])]
    return files


@pytest.mark.slow
def test_memory_and_disk_tell_the_same(tmp_path: Path) -> None:
    chance = random.Random(7)
    told = 0
    for number in range(200):
        files = torn(chance)
        root = tmp_path / str(number)
        lay_out(root, {**dict.fromkeys(TINY.keys() - files.keys()), **files})
        problems = check(read_library(Memory(files), TODAY, Folder(OWN)))
        assert problems == check(read_folder(root, TODAY)), files
        told += len(problems)
    assert told > 400


def sources(tmp_path: Path) -> tuple[Sources, Sources]:
    files = {"content/a.md": b"a", "content/b/c.md": b"c", "content/.d/e.md": b"e", "content/b.md": b"b", "docs/f.md": b"f"}
    for path, raw in files.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(raw)
    return Folder(tmp_path), Memory(files)


def test_both_list_the_same_files(tmp_path: Path) -> None:
    for each in sources(tmp_path):
        files = [
            path
            for path in sorted(each.below("content", Reporter()), key=lambda path: path.split("/"))
            if each.has(path) and path.endswith(".md")
        ]
        assert files == ["content/a.md", "content/b/c.md", "content/b.md"]
        assert each.read("docs/f.md") == b"f"
        inside = each.within("content/b")
        assert inside
        assert list(inside.below("", Reporter())) == ["c.md"]
        assert each.within("content/x") is None


@pytest.mark.parametrize("raw", [None, b"a" * (MAX_PAGE + 1), b"\xff"])
def test_both_refuse_the_same_files(tmp_path: Path, raw: bytes | None) -> None:
    if raw is not None:
        (tmp_path / "x.md").write_bytes(raw)
    told = []
    both: tuple[Sources, Sources] = Folder(tmp_path), Memory({} if raw is None else {"x.md": raw})
    for each in both:
        report = Reporter()
        assert read_source(each, "x.md", report) is None
        told.append(report.problems)
    assert told[0] == told[1]
    assert [each.where.path for each in told[0]] == ["x.md"]


def test_a_set_beside_the_project_is_read_from_memory() -> None:
    site = TINY["content/site.yml"] + "picture_sets: [../photos]\n"
    manifest = b"title: Ours\nstyle: photographs\nlicence: permission\ncredit: C.\nconsent: Kept here.\n"
    files = {path: text.encode() for path, text in {**TINY, "content/site.yml": site}.items()}
    library = read_library(
        Memory({**files, "../photos/set.yml": manifest, "../photos/ask.jpg": b"", "../photos/nobody.svg": SVG.encode()}), TODAY
    )
    assert library.pictures["ask"].uri == "pictures/ask.webp"
    assert library.pictures["ask"].instead
    assert library.pictures["ask"].instead.uri == "pictures/ask.svg"
    assert [(each.where, each.rule) for each in check(library)] == [(Location("../photos/nobody.svg"), "unknown-picture")]
    lost = {"content/site.yml": site.replace("[", "[../gone.zip, ").encode(), "../photos/nobody.svg": SVG.encode()}
    library = read_library(Memory({**files, "../photos/set.yml": manifest, **lost}), TODAY)
    assert [(each.rule, each.level) for each in check(library)] == [("missing-set", Level.SHOULD)], "no page shows it"


PAGES = ("strategy/index", "strategy/priorities", "guide/reviewing", "services/swimming", "pledges/care")


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        *(
            ("services/swiming", "services/swimming"),
            ("service/swimming", "services/swimming"),
            ("pledges/caring", "pledges/care"),
        ),
        *(("strategyy/index", "strategy/index"), ("swimming", "services/swimming")),
        *((each, "") for each in ("strategy/vision", "strategy/patients", "commitments/vision", "topics/rocket")),
    ],
)
def test_a_guess_is_made_where_it_is_near(name: str, meant: str) -> None:
    assert nearest(name, PAGES) == meant


def test_a_short_name_needs_less_and_a_long_one_more() -> None:
    assert (nearest("aks", ["ask", "stroke"]), nearest("rocket", ["ask", "stroke"])) == ("ask", "")


WITHOUT = """
import sys

class Without:
    def find_spec(self, name, path=None, target=None):
        if name.replace(".", "/") in NOT_NEEDED:
            raise ModuleNotFoundError(name)

sys.meta_path.insert(0, Without())
import easyread.editing.start
"""


def test_the_page_for_changing_pages_starts_without_what_its_python_leaves_out() -> None:
    program = WITHOUT.replace("NOT_NEEDED", repr(runtime._NOT_NEEDED))
    done = subprocess.run(
        [sys.executable, "-S", "-c", program], capture_output=True, text=True, check=False, env={"PYTHONPATH": ":".join(sys.path)}
    )
    assert done.stderr == ""

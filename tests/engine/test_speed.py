"""What makes a check quicker leaves everything that it tells as it is."""

from __future__ import annotations

import gc
import json
import subprocess
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from easyread import checks
from easyread.__main__ import main
from easyread.checks import Part, check, one_by_one
from easyread.model import Location
from easyread.read import tree
from easyread.text import grammar
from easyread.text.any_case import AnyCase, any_case
from tests.labelled import labelled
from tests.tiny import ROOT, lay_out, read_library, standard

TODAY = date(2026, 11, 26)
SENTENCES = tuple(dict.fromkeys(each.text for each in labelled()))
BAD = "---\ntitle: Number {0}\npicture: ask\n---\n\n![](../pictures/ask.svg)\nPlace {0} isn't a strategy of 20%.\n"
PAGES = {
    **{f"content/topics/place-{number:02}.easy.md": BAD.format(number) for number in range(60)},
    **{f"content/topics/place-{number:02}.md": standard(f"Number {number}", "A place for 30%.") for number in range(60)},
    "content/topics/place-00.easy.md": BAD.format(0)
    + "\n![](../pictures/ask.svg)\nWe have a **strategy**.\nA strategy is a plan.\n",
    "content/topics/lonely.md": standard("Lonely"),
    "content/words.yml": "strategy:\n  meaning: A strategy is a plan.\n  picture: ask\n",
}
TWO_CORES = """
import json, os, signal, sys
from datetime import date
from functools import partial
from pathlib import Path
from easyread.cores import on_cores
from easyread.commands.checking import problems_of

signal.alarm(300)
os.sched_getaffinity, here = (lambda _: {0, 1}), os.getpid()
def job(number, fails):
    if os.getpid() != here:
        os.write(writing, b"x")
        if fails:
            raise ValueError(number)
    elif number and not waited:
        waited.append(os.read(waiting, 1))  # until the other has begun one
    return number, os.getpid() == here
for fails in (False, True):
    waited, (waiting, writing) = [], os.pipe()
    print(json.dumps(on_cores([partial(job, number, fails) for number in range(9)])))
print(json.dumps([str(each) for each in problems_of(Path(sys.argv[1]), date(2026, 11, 26))]))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="processes that begin with the same memory are used on Linux alone")
def test_two_cores_do_the_same_as_one(tmp_path: Path) -> None:
    """In an interpreter of its own, since one with threads is not split in two."""
    root = lay_out(tmp_path, PAGES)
    done = subprocess.run([sys.executable, "-c", TWO_CORES, str(root)], cwd=ROOT, capture_output=True, text=True, check=True)
    shared, failed, told = map(json.loads, done.stdout.splitlines())
    assert [number for number, _ in shared] == list(range(9))
    assert {is_here for _, is_here in shared} == {False, True}
    assert failed == [[number, True] for number in range(9)]
    assert told == [str(each) for each in check(read_library(root, TODAY))]
    assert done.stderr == ""


KILLED = """
import os, signal
from easyread.cores import on_cores

signal.alarm(60)
os.sched_getaffinity, here = (lambda _: {0, 1}), os.getpid()
def job():
    if first:
        first.clear()
    elif os.getpid() == here:
        os.kill(here, signal.SIGKILL)
    else:
        signal.alarm(60)
        while os.getppid() == here:
            pass
        return bytes(1_000_000)  # more than a pipe holds
first = [True]
on_cores([job] * 3)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="processes that begin with the same memory are used on Linux alone")
def test_a_check_that_is_killed_leaves_no_process_behind() -> None:
    """The other process has the same output open, whose end comes when both are gone."""
    done = subprocess.run([sys.executable, "-c", KILLED], cwd=ROOT, capture_output=True, text=True, check=False, timeout=30)
    assert (done.returncode, done.stderr) == (-9, "")


NO_ROOM = """
import json, os, resource
from functools import partial
from multiprocessing import heap, popen_fork, sharedctypes, synchronize
from easyread.cores import on_cores

os.sched_getaffinity = lambda _: {0, 1}
least = os.dup(0)  # what is opened from here on is one too many
resource.setrlimit(resource.RLIMIT_NOFILE, (least + 1, least + 1))
print(json.dumps(on_cores([partial(str, number) for number in range(4)])))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="processes that begin with the same memory are used on Linux alone")
def test_where_there_is_no_room_for_another_process_one_does_all() -> None:
    done = subprocess.run([sys.executable, "-c", NO_ROOM], cwd=ROOT, capture_output=True, text=True, check=True)
    assert (json.loads(done.stdout), done.stderr) == (["0", "1", "2", "3"], "")


def test_pages_checked_in_parts_are_told_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A word that the first page explains is told on none of those after it."""
    library, sizes = read_library(lay_out(tmp_path, PAGES), TODAY), []

    def counted(parts: Sequence[Part]) -> Sequence[tuple[checks.ByKey, checks.ByKey]]:
        sizes.append(len(parts))
        return one_by_one(parts)

    in_parts = check(library, counted)
    monkeypatch.setattr(checks, "PART", 1_000)
    assert check(library, counted) == in_parts
    assert sizes == [3, 1]
    assert {"missing-twin", "contraction", "number-not-in-twin"} <= {each.rule for each in in_parts}


def test_a_check_loads_nothing_that_only_publishing_needs(tmp_path: Path) -> None:
    code = "import sys; from easyread.__main__ import main; main(sys.argv[1:]); print(); print(*sys.modules)"
    call = [sys.executable, "-c", code, "check", "--root", str(lay_out(tmp_path, PAGES))]
    loaded = subprocess.run(call, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()[-1].split()
    assert "easyread.commands.checking" in loaded
    assert {"mkdocs", "jinja2", "easyread.editions", "easyread.downloads", "easyread.editing"} & set(loaded) == set()


def test_a_process_that_has_something_checked_still_searches_for_circles(tmp_path: Path) -> None:
    main(["check", "--root", str(lay_out(tmp_path))])
    assert gc.isenabled()


APART = """
import gc
from easyread.garbage import collect_seldom, set_apart

class Circle:
    def __init__(self):
        self.itself = self

collect_seldom()
try:
    with set_apart():
        made, within = [Circle() for _ in range(9)], gc.isenabled()
        raise KeyError
except KeyError:
    print(within, gc.isenabled(), any(isinstance(each, Circle) for each in gc.get_objects()))
    later = Circle()
    print([type(each) for each in gc.get_objects() if isinstance(each, Circle)] == [Circle])
gc.callbacks.append(lambda phase, told: print("at the end:", sum(isinstance(each, Circle) for each in gc.get_objects())))
"""


def test_what_is_set_apart_is_never_searched_and_neither_is_anything_at_the_end() -> None:
    """In an interpreter of its own, of which everything is set apart that there is. What is made later is searched as before."""
    done = subprocess.run([sys.executable, "-c", APART], cwd=ROOT, capture_output=True, text=True, check=True)
    within, after, *at_the_end = done.stdout.splitlines()
    assert (within, after, {*at_the_end}) == ("False True False", "True", {"at the end: 0"})


PLAIN_FIELDS = (
    'title: Food, and where it\'s from (2027)\norder: 12\nsummary: "Yes: **all** of it # or not"\nreview_by: 2027-01-31'
)
NOT_SO_PLAIN = (
    *(
        "",
        "a: b\na: c",
        "a: b\n\nc: d",
        "a:  b",
        "a: b ",
        "a: b # c",
        "a: b: c",
        "a: b:",
        "a: - b",
        "a: 'b'",
        'a: "b\\n"',
        'a: "b" c',
    ),
    *(
        "a: b\n  c",
        "a: b\n- c",
        "a: [b]",
        "a: &b c",
        "a: b\t",
        "a: \u200bb",
        'a: "b\u200bc"',
        "a:b",
        "A: b",
        "a: é",
        "a: |\nb: c",
        "a: @b",
    ),
)


def test_plain_fields_are_what_the_parser_says(monkeypatch: pytest.MonkeyPatch) -> None:
    where = Location("content/page.md", 2)
    texts = (*PLAIN_FIELDS.split("\n"), PLAIN_FIELDS, *NOT_SO_PLAIN, *(f"title: {each}" for each in SENTENCES[::9]))
    quickly = [tree.parsed(text, where) for text in texts]
    assert all(tree._plainly(text, where) for text in texts[:5])
    assert not [text for text in NOT_SO_PLAIN if tree._plainly(text, where)]
    monkeypatch.setattr(tree, "_plainly", lambda *_: None)
    assert [tree.parsed(text, where) for text in texts] == quickly


def test_a_pattern_for_any_case_finds_what_python_finds() -> None:
    patterns = [each for module in list(sys.modules.values()) for each in _patterns(module)]
    assert len(patterns) >= 10
    for text in SENTENCES[::9]:
        for written in (text, text.upper(), text.title(), f"‘{text}’"):
            for each in patterns:
                assert [found.span() for found in each.finditer(written)] == [
                    found.span() for found in each.whole.finditer(written)
                ]
                assert (each.search(written) is None) == (each.whole.search(written) is None)
                assert each.sub("-", written) == each.whole.sub("-", written)
    with pytest.raises(ValueError, match="a capital"):
        any_case(r"\b(?:June|July)\b")


def _patterns(module: object) -> Sequence[AnyCase]:
    return [each for each in vars(module).values() if isinstance(each, AnyCase)] if hasattr(module, "__dict__") else []


def test_words_are_tagged_as_the_tagger_itself_does() -> None:
    if not grammar.is_installed():
        pytest.skip("There is no tagger.")
    from HanTa.HanoverTagger import HanoverTagger

    theirs = HanoverTagger("morphmodel_en.pgz")
    for text in (*SENTENCES[::9], "Qwzx vbnm.", "?", "Blorping the 24/7 wug–fnord, £4.5m"):
        tokens = grammar.tagged(text)
        assert [(each.lemma, each.tag) for each in tokens] == [
            (lemma, tag) for _, lemma, tag in theirs.tag_sent([each.text for each in tokens])
        ]

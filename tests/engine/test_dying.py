"""A browser that dies costs no test, and what we assert is never tried again: tests in a pytest of their own end real processes."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import pytest

from tests.tiny import ROOT

pytestmark = pytest.mark.skipif(not Path("/proc/self").exists(), reason="This machine does not show what began which process.")
TESTS = '''
import contextlib, os, signal
from pathlib import Path
import pytest
from playwright.sync_api import Error, expect

DRIVER, BROWSER, PAGE = "run-driver", "--remote-debugging-pipe", "--type=renderer"
ENDED = set()

def children(process):
    """A thread may end while it is asked."""
    for each in Path(f"/proc/{process}/task").glob("*/children"):
        with contextlib.suppress(OSError):
            yield from map(int, each.read_text().split())

def below(process):
    for child in children(process):
        yield from (child, *below(child))

def mine(part):
    """What this process began that has a part in its command, and nothing else."""
    for each in below(os.getpid()):
        with contextlib.suppress(OSError):
            if part in Path(f"/proc/{each}/cmdline").read_text():
                yield each

def end(part, once):
    for each in mine(part) if once not in ENDED else ():
        os.kill(each, signal.SIGKILL)
    ENDED.add(once)

@pytest.fixture(scope="session")
def tab(browser):
    return browser.new_page()

@pytest.fixture(scope="module")
def shown(tab):
    tab.set_content("<p>Words")
    yield tab
    assert tab.inner_text("p") == "Words"

@pytest.fixture
def own(browser):
    page = browser.new_page()
    yield page
    page.close()

@pytest.mark.parametrize("part", [DRIVER, BROWSER])
def test_within(part, own, shown):
    end(part, part)
    assert shown.inner_text("p") == "Words"

def test_what_is_expected_is_gone(shown):
    end(PAGE, "expected")
    expect(shown.locator("p")).to_be_attached()
    expect(shown.locator("i")).not_to_be_attached()

def test_a_listener_ends_the_connection(browser, own, shown):
    if "heard" not in ENDED:
        own.on("pageerror", lambda error: pytest.fail(str(error)))
    ENDED.add("heard")
    own.evaluate("setTimeout(() => { throw new Error() })")
    with contextlib.suppress(Error):
        own.wait_for_timeout(200)
    browser.new_page().close()

def test_one_driver_is_left(shown):
    assert len(list(mine(DRIVER))) == 1

def test_between(shown):
    assert shown.inner_text("p") == "Words"
    end(DRIVER, "between")

def test_an_assertion(shown):
    assert shown.inner_text("p") == "Other words"

async def request():
    """As the library's own, one of which the driver never hears."""

def test_what_never_began():
    request()

def test_what_we_closed(own):
    own.close()
    own.inner_text("p")

def test_at_last(shown):
    assert shown.inner_text("p") == "Words"
    end(DRIVER, "at last")
'''
ONCE_MORE, PASSES, FAILS = ["RERUN", "PASSED"], ["PASSED"], ["FAILED"]


def test_a_dead_browser_costs_no_test_and_an_assertion_is_tried_once(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text("from tests.conftest import *\n", encoding="utf-8")
    (tmp_path / "test_inner.py").write_text(TESTS, encoding="utf-8")
    ours = ["-c", str(ROOT / "pyproject.toml"), f"--rootdir={tmp_path}", "-p", "no:cacheprovider"]
    command = [sys.executable, "-m", "pytest", *ours, "-v", "-n", "1", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=400)
    found = defaultdict(list)
    for outcome, name in re.findall(r"^\[gw\d\].* ([A-Z]+) \S*::test_([\w-]+(?:\[.*?\])?)", done.stdout, re.MULTILINE):
        found[name].append(outcome)
    assert found == {
        "within[run-driver]": ONCE_MORE,
        "within[--remote-debugging-pipe]": ONCE_MORE,
        "what_is_expected_is_gone": ONCE_MORE,
        "a_listener_ends_the_connection": ONCE_MORE,
        "one_driver_is_left": PASSES,
        "between": PASSES,
        "an_assertion": FAILS,
        "what_never_began": PASSES,
        "what_we_closed": FAILS,
        "at_last": PASSES,
    }, done.stdout + done.stderr

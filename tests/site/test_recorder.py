"""People record themselves: by keys alone, in a real browser under a host's headers, to a published page that says who reads."""

from __future__ import annotations

import json
import re
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from easyread.__main__ import main
from easyread.door.hosting import HEADERS, HEARD, POLICY
from easyread.downloads.reading import read_aloud, scenes
from easyread.pages.outline import make_outline
from tests.conftest import Quiet
from tests.site.opened import sideways, violations
from tests.site.test_policy import GATHER, broken, serve
from tests.tiny import TINY, lay_out, mkdocs, read_library

SAID = "This is about help. Help means we do it together."
HEARD_US = re.compile("We can hear you|Too loud")
"""A browser's own tone is as loud as can be."""
AXED = ((1280, "light"), (320, "dark"))


class _Host(Quiet):
    """Sends what our files for hosts say."""

    hears = True

    def end_headers(self) -> None:
        sent = {**dict(HEADERS), **(dict([HEARD]) if self.hears and self.path.startswith("/record/") else {})}
        sent.pop("Strict-Transport-Security")
        assert sent["Content-Security-Policy"] == POLICY
        for name, value in sent.items():
            self.send_header(name, value)
        super().end_headers()


class _Deaf(_Host):
    hears = False


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small plan with this page, built."""
    root = lay_out(tmp_path_factory.mktemp("heard"), {"content/site.yml": TINY["content/site.yml"] + "recorder: yes\n"})
    done = mkdocs(root, "build", "--strict")
    assert done.returncode == 0, done.stderr
    return root


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context()
    page = context.new_page()
    page.add_init_script(GATHER)
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))  # a failure raised there would end the driver's connection
    yield page
    assert broken(page) == []
    assert errors == []
    context.close()


def sound(page: Page) -> None:
    """Nothing that axe finds, and nothing to scroll sideways for, in a wide window and a narrow one, in light and dark."""
    for width, scheme in AXED:
        page.set_viewport_size({"width": width, "height": 800})
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        assert violations(page) == []
        assert not sideways(page)


def count(project: Path) -> int:
    """Of what is read aloud in all."""
    return sum(len(scene.lines) for scene in scenes(make_outline(read_library(project))))


def focused(page: Page, name: str) -> None:
    expect(page.locator(":focus")).to_have_text(name)


def begin(page: Page, address: str) -> None:
    """Opens the page, and agrees, by keys alone."""
    page.goto(f"{address}record/")
    expect(page.locator("#recorder[data-ready]")).to_be_attached()
    page.locator("#name").focus()
    page.keyboard.type("Sam  Brown ")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    focused(page, "Choose a page to read")


FROM_TOP = "button => button.getBoundingClientRect().top + scrollY"


def record(page: Page) -> None:
    """One statement, by keys alone: the button that has the focus is always the next to press."""
    focused(page, "Record")
    top = page.locator("#record").evaluate(FROM_TOP)
    page.keyboard.press("Enter")
    expect(page.locator("#loud-words")).to_have_text(HEARD_US)
    focused(page, "Stop")
    assert page.locator("#record").evaluate(FROM_TOP) == top, "the button is where it was"
    page.keyboard.press("Enter")
    focused(page, "Next")


def test_from_a_voice_to_a_published_page(project: Path, page: Page, tmp_path: Path) -> None:
    for address in serve(project / "site", _Host):
        page.goto(f"{address}record/")
        page.get_by_role("button", name="Start").click()
        expect(page.locator("#agree-told")).to_contain_text("Tick the box")
        expect(page.locator("#agree")).to_be_focused()
        sound(page)
        begin(page, address)
        sound(page)
        page.get_by_role("button", name="Getting help").press("Enter")
        expect(page.locator("#line-words p")).to_have_text("Getting help.")
        record(page)
        page.keyboard.press("Enter")
        expect(page.locator("#line-words p")).to_have_text(["This is about help.", "Help means we do it together."])
        record(page)
        sound(page)
        page.locator("#player").evaluate("(player) => player.addEventListener('ended', () => { player.dataset.heard = ''; })")
        page.get_by_role("button", name="Hear it").press("Enter")
        expect(page.locator("#player[data-heard]")).to_be_attached()
        page.keyboard.press("ArrowRight")
        focused(page, "Choose a page to read")
        page.get_by_role("button", name="Good care").press("Enter")
        page.keyboard.press("Enter")
        expect(page.locator("#loud-words")).to_have_text(HEARD_US)
        sound(page)
        page.keyboard.press("Escape")
        expect(page.locator("#status")).to_have_text("Stopped. Nothing was kept.")
        record(page)
        page.reload()
        expect(page.locator("#done-all")).to_have_text(f"You have read 3 of {count(project)}.")
        page.get_by_role("button", name="Get my recordings").press("Enter")
        expect(page.locator("#finish")).to_contain_text("Did nobody ask you? Then send the file in an email to tiny@example.org.")
        focused(page, "Your recordings")
        sound(page)
        with page.expect_download() as saved:
            page.get_by_role("link", name="Save recordings-").press("Enter")
        saved.value.save_as(tmp_path / "takes.zip")
    published(project, tmp_path)


def published(project: Path, tmp_path: Path) -> None:
    """What is in the zip gets onto the page, in the name of who read it."""
    with zipfile.ZipFile(tmp_path / "takes.zip") as archive:
        assert archive.testzip() is None
        assert "Sam Brown reads 3 parts of 2 pages." in archive.read("about.txt").decode()
    root = tmp_path / "project"
    shutil.copytree(project, root, ignore=shutil.ignore_patterns("site"))
    (root / "content/site.yml").write_text(TINY["content/site.yml"].replace("formats: []", "formats: [audio]"), "utf-8")
    assert main(["recordings", f"--root={root}", str(tmp_path / "takes.zip")]) == 0
    assert [voice.by for voice in read_aloud(make_outline(read_library(root))).values()] == ["Sam Brown"] * 3
    assert mkdocs(root, "build", "--strict").returncode == 0
    assert "Sam Brown reads it." in (root / "site/easy-read/topics/help/index.html").read_text("utf-8")
    assert not (root / "site/record").exists()
    assert not list((root / "site/assets").glob("record*"))


def test_words_that_changed_are_read_again_and_all_can_be_thrown_away(project: Path, page: Page) -> None:
    lines = project / "site/record/lines.json"
    before = lines.read_text("utf-8")
    for address in serve(project / "site", _Host):
        begin(page, address)
        page.get_by_role("button", name="Getting help").click()
        page.keyboard.press("ArrowRight")
        record(page)
        lines.write_text(json.dumps(json.loads(before.replace(SAID, "Help is for all."))), "utf-8")
        page.reload()
        expect(page.locator("#done-all")).to_contain_text("There are")
        page.get_by_role("button", name="Go on with: Getting help").click()
        page.keyboard.press("ArrowRight")
        expect(page.locator("#line-state")).to_have_text("The words have changed. Please read them again.")
        page.get_by_role("button", name="All pages").click()
        expect(page.get_by_role("button", name="Get my recordings")).to_be_hidden()
        page.get_by_role("button", name="Throw everything away").click()
        sound(page)
        page.get_by_role("button", name="Yes, throw them away").press("Enter")
        focused(page, "Before you start")
        page.reload()
        expect(page.locator("#recorder[data-ready]")).to_be_attached()
        expect(page.get_by_label("What name")).to_have_value("")
        lines.write_text(before, "utf-8")


@pytest.mark.parametrize("status", [0, 404])
def test_where_the_words_do_not_come_the_page_says_so(project: Path, page: Page, status: int) -> None:
    page.route("**/lines.json", lambda route: route.fulfill(status=status) if status else route.abort())
    for address in serve(project / "site", _Host):
        page.goto(f"{address}record/")
        expect(page.get_by_role("alert")).to_contain_text("We can not get the words to read.")
        expect(page.locator("#wait")).to_be_hidden()
        sound(page)


def test_a_host_that_keeps_the_microphone_is_named(project: Path, page: Page) -> None:
    for address in serve(project / "site", _Deaf):
        begin(page, address)
        page.get_by_role("button", name="Getting help").click()
        page.keyboard.press("Enter")
        expect(page.locator("#told")).to_contain_text("This website does not let us use the microphone.")
        focused(page, "Record")
        sound(page)


def test_a_studio_gets_every_statement_on_paper(project: Path, page: Page) -> None:
    for address in serve(project / "site", _Host):
        page.goto(f"{address}record/script/")
        assert page.locator(".script__line").count() == count(project)
        expect(page.locator("meta[name=robots]")).to_have_attribute("content", "noindex")
        sound(page)

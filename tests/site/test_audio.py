"""Recordings: as long as they claim, and said as people say it."""

from __future__ import annotations

import base64
import json
import re
import subprocess
import sys
from importlib.metadata import version
from itertools import pairwise
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from easyread.downloads import mp3
from easyread.downloads.book import Book
from easyread.downloads.saying import say
from easyread.downloads.shelf import Shelf
from easyread.evidence.results import Outcome, Result
from easyread.pages.outline import Outline
from tests.downloaded import frames, of
from tests.programs import Keep, failed, report
from tests.tiny import ROOT


def _inspected(file: Path) -> str:
    """What Mutagen tells of a recording. It is under the GPL, and so runs as a program of its own."""
    program = Path(sys.executable).with_name("mutagen-inspect")
    return subprocess.run([str(program), str(file)], capture_output=True, text=True, check=True).stdout


def _length(file: Path) -> float:
    """In seconds, as a program that is not ours tells it."""
    (seconds,) = re.findall(r" ([0-9.]+) seconds", _inspected(file))
    return float(seconds)


@pytest.mark.evidence
def test_recordings_are_as_long_as_their_cues_claim(shelf: Shelf, site: Path, keep: Keep) -> None:
    recordings = [(each.uri, each.file, each.cues) for each in of(shelf, "audio")]
    recordings += [(each.uri, each.file, each.cues) for each in shelf.listening.values()]
    for uri, file, cues in recordings:
        times = list(cues.values())
        heard = _length(file)
        outcome = Outcome.PASSED if abs(heard - times[-1][1]) < 0.1 else Outcome.FAILED
        told = report("mutagen", version("mutagen"), "", [Result("as long as its cues say", outcome)])
        keep(site / uri, told)
        assert failed(told) == [], uri
        assert abs(mp3.seconds(frames(file.read_bytes())) - times[-1][1]) < 0.002
        assert all(before[1] <= after[0] + 0.002 for before, after in pairwise(times))


def test_a_browser_decodes_a_recording_with_silence_where_the_cues_say(shelf: Shelf, part: Book, browser: Browser) -> None:
    (listening,) = [each for key, each in shelf.listening.items() if key == part.chapters[0].key]
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


def test_chapter_marks_are_read_by_others(shelf: Shelf, part: Book, books: dict[str, Book]) -> None:
    (each,) = [each for each in of(shelf, "audio") if each.book == part.name]
    shown = _inspected(each.file)
    titles = [chapter.title for chapter in books[each.book].chapters]
    assert all(f"    TIT2={place}. {title}\n" in shown for place, title in enumerate(titles, 1))
    assert "APIC=" in shown
    assert f"    TIT2={part.title}\n" in shown, "what is said before the first chapter can be gone back to"
    assert shown.count("CHAP=") == len(titles) + 4
    assert "TLAN=eng" in shown


PHONEMES = [
    ("Phone: 01268 594 350", "ˈəʊ wˈɒn tˈuː sˈɪks ˈeɪt fˈaɪv nˈaɪn fˈɔː θɹˈiː fˈaɪv ˈəʊ"),
    ("GPs", "dʒˈiː pˈiːz"),
    ("the NHS", "ˌɛnˌeɪtʃˈɛs"),
    ("Email: mseicb.enquiries@nhs.net", "ˈɛm ˈɛs ˈiː aɪ sˈiː bˈiː dˈɒt"),
    ("8,000 people", "ˈeɪt θˈaʊzənd pˈiːpəl"),
    ("£5.50", "fˈaɪv pˈaʊndz fˈɪfti"),
    ("6 August 2026", "sˈɪksθ ɒv ˈɔːɡəst twˈɛnti twˈɛnti sˈɪks"),
    ("£1.5 million", "wˈɒn pɔɪnt fˈaɪv mˈɪliən pˈaʊndz"),
    ("Ring 111.", "wˈɒn wˈɒn wˌɒn"),
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

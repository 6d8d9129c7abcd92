"""Recordings: their tags as another program reads them, how loud they are, and what is said when."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Generator, Sequence
from pathlib import Path

import numpy as np
import pytest

from easyread.downloads import mp3, speech
from easyread.downloads.loudness import LOUDNESS, PEAK, levelled, loudness


def inspected(file: Path) -> str:
    """What Mutagen tells of a recording. It is under the GPL, and so runs as a program of its own."""
    program = Path(sys.executable).with_name("mutagen-inspect")
    return subprocess.run([str(program), str(file)], capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize("count", [255, 256, 600])
def test_a_recording_has_as_many_chapters_as_there_are(count: int, tmp_path: Path) -> None:
    marks = [mp3.Mark(f"Chapter {number}", float(number), number + 1.0) for number in range(count)]
    (tmp_path / "long.mp3").write_bytes(
        mp3.tag_bytes(mp3.Tag("Long", "Long", "Tiny Council", "2026-11-22"), marks) + mp3.encode(bytes(2 * mp3.RATE))
    )
    shown = inspected(tmp_path / "long.mp3")
    assert shown.count("CHAP=") == count
    tables = [line for line in shown.splitlines() if line.startswith("CTOC=")]
    assert sum("flags=3" in line for line in tables) == 1
    below = [name for line in tables for name in line.partition("child_element_ids=")[2].split(",")]
    assert len(below) == len(set(below)) == count + len(tables) - 1


RATE = 48_000


def tone(
    decibels: float, hertz: float = 997, seconds: float = 5, rate: int = RATE
) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    return np.asarray(10 ** (decibels / 20) * np.sin(2 * np.pi * hertz * np.arange(int(seconds * rate)) / rate))


@pytest.mark.parametrize("rate", [22_050, 44_100, 48_000])
def test_loudness_is_what_its_standard_says(rate: int) -> None:
    """ITU-R BS.1770: a tone of 997 Hz at full scale in one channel is -3.01. EBU Tech 3341, cases 1 and 2, in one channel of two."""
    assert loudness(tone(0, rate=rate), rate) == pytest.approx(-3.01, abs=0.01)
    assert loudness(tone(-23, 1000, 20, rate), rate) == pytest.approx(-26.01, abs=0.1)
    assert loudness(tone(-33, 1000, 20, rate), rate) == pytest.approx(-36.01, abs=0.1)


def test_silence_between_words_does_not_count() -> None:
    gaps = np.concatenate([tone(-20), np.zeros(RATE * 20), tone(-20)])
    assert loudness(gaps, RATE) == pytest.approx(loudness(tone(-20), RATE), abs=0.2)


@pytest.mark.parametrize("decibels", [-50, -20, -1])
def test_every_voice_is_as_loud_as_the_next_and_no_peak_is_cut_off(decibels: float) -> None:
    speech = np.concatenate([tone(decibels, 300, 1), tone(decibels + 0.9, 2500, 0.05), tone(decibels - 15, 300, 1)])
    made = np.frombuffer(levelled((speech * 32767).astype("<i2").tobytes(), RATE), "<i2") / 32767
    assert loudness(made, RATE) == pytest.approx(LOUDNESS, abs=0.3)
    assert 20 * np.log10(np.abs(made).max()) <= PEAK + 0.01


@pytest.mark.parametrize("samples", [b"", bytes(2), bytes(RATE)])
def test_silence_stays_silent(samples: bytes) -> None:
    assert levelled(samples, RATE) == samples


def test_the_same_words_sound_the_same_whatever_was_said_before() -> None:
    first, other, again = speech.Espeak().speak(["This is about help.", "Ring 5 people.", "This is about help."])
    assert first == again != other
    assert [first] == list(speech.Espeak().speak(["This is about help."]))
    assert [place for place, _ in first.words] == [0, 5, 8, 14]


@pytest.mark.parametrize("answer", ["", "8\nhalf", "8\nall of it\n", "7\nthe end0\n[]\n", "much\n"])
def test_a_voice_that_ends_too_soon_says_why(answer: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "python"
    program.write_text(f"#!/bin/sh\ncat >/dev/null\necho 'No room.' >&2\nprintf '{answer}'\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(program))
    with pytest.raises(speech.CannotSpeakError, match=r"The voice failed: No room\.$"):
        list(speech.Espeak().speak(["This.", "That."]))


class Stutter:
    """An engine that cannot say one text."""

    name = "stutter"

    def __init__(self) -> None:
        self.spoken: list[str] = []

    def speak(self, texts: Sequence[str]) -> Generator[speech.Utterance, None, None]:
        for text in texts:
            if text == "20":
                raise speech.CannotSpeakError("20 is too hard.")
            self.spoken.append(text)
            yield speech.Utterance(bytes(2 * mp3.RATE))


def test_after_a_text_that_cannot_be_said_no_other_is_begun_and_what_was_said_is_kept(tmp_path: Path) -> None:
    engine, texts = Stutter(), [str(number) for number in range(1000)]
    with pytest.raises(speech.CannotSpeakError, match="20 is too hard"):
        speech.sounds(texts, engine, tmp_path)
    before = set(engine.spoken)
    assert 10 <= len(before) < len(texts) / speech.AT_ONCE
    engine.spoken.clear()
    del texts[20]
    assert speech.sounds(texts, engine, tmp_path).keys() == set(texts)
    assert before | set(engine.spoken) == set(texts)
    assert len(before & set(engine.spoken)) < speech.AT_ONCE, "what was being said when it stopped is said again"

"""Recordings that come as a zip: what can be kept is put in its place, and the rest is told."""

from __future__ import annotations

import io
import struct
import wave
import zipfile
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest

from easyread.__main__ import main
from easyread.checks import check
from easyread.commands.recording import with_entries
from easyread.downloads.audio import chapter_script, long, opening, who_reads
from easyread.downloads.book import make_chapters
from easyread.downloads.reading import all_said, entry, file_of, read_aloud, scenes, stale, studio_list
from easyread.downloads.takes import BadTakeError, ready
from easyread.pages.outline import make_outline
from tests.tiny import TOUR, lay_out, read_library

RATE = 48_000
HELP, CARE = "topics/help#help-help-means-together-a4ca", "pledges/care#help-help-means-together-a4ca"
SAID = "This is about help. Help means we do it together."


def tone(seconds: float = 2.0, loud: float = 0.3) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """Sound between two seconds of silence, as if somebody pressed early and late."""
    rest = np.zeros(RATE)
    return np.concatenate([rest, loud * np.sin(2 * np.pi * 220 * np.arange(int(seconds * RATE)) / RATE), rest])


def wav(sound: np.ndarray[tuple[int], np.dtype[np.float64]], width: int = 2, channels: int = 1) -> bytes:
    numbers = np.repeat(np.round(sound * (2 ** (8 * width - 1) - 1)).astype(np.int64), channels)
    if width == 1:
        numbers += 128
    made = io.BytesIO()
    with wave.open(made, "wb") as file:
        file.setparams((channels, width, RATE, 0, "NONE", ""))
        file.writeframes(numbers.astype("<i8").view(np.uint8).reshape(-1, 8)[:, :width].tobytes())
    return made.getvalue()


def extensible(raw: bytes) -> bytes:
    """The same with the long header that studios' programs write (Microsoft, Multiple Channel Audio Data and WAVE Files)."""
    tail = struct.pack("<HHIH14s", 22, 24, 4, 1, bytes.fromhex("000000001000800000aa00389b71"))
    return raw[:16] + struct.pack("<I", 40) + b"\xfe\xff" + raw[22:36] + tail + raw[36:]


def samples(raw: bytes) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    with wave.open(io.BytesIO(raw)) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
        return np.frombuffer(file.readframes(file.getnframes()), "<i2") / 32768


@pytest.mark.parametrize(
    "raw", [wav(tone(), 1), wav(tone()), wav(tone(), 3), wav(tone(), 4), wav(tone(), channels=2), extensible(wav(tone(), 3))]
)
def test_wav_files_of_every_usual_kind_are_kept_without_silence_around(raw: bytes) -> None:
    take = ready(raw, SAID)
    sound = samples(take.raw)
    assert len(sound) / RATE == pytest.approx(2.35, abs=0.03)
    assert np.abs(sound).max() == pytest.approx(0.3, abs=0.01)
    assert take.doubt == ""


@pytest.mark.parametrize(
    "raw",
    [b"", b"RIFF0000WAVE", b"ID3 not a sound", wav(np.zeros(RATE)), wav(tone(loud=0.0005)), wav(np.zeros(0)), wav(tone())[:50]],
)
def test_what_nobody_can_hear_is_no_take(raw: bytes) -> None:
    with pytest.raises(BadTakeError):
        ready(raw, SAID)


def test_somebody_should_listen_to_what_crackles_or_was_cut_off() -> None:
    assert "crackles" in ready(wav(np.clip(tone(loud=3), -1, 1)), SAID).doubt
    assert "end is missing" in ready(wav(tone(0.2)), SAID).doubt


def zipped(root: Path, files: Mapping[str, str | bytes]) -> str:
    with zipfile.ZipFile(root / "takes.zip", "w") as archive:
        for name, raw in files.items():
            archive.writestr(name, raw)
    return str(root / "takes.zip")


def take(root: Path, files: Mapping[str, str | bytes], *more: str) -> int:
    return main(["recordings", f"--root={root}", *more, "--", zipped(root, files)])


def test_takes_are_put_in_their_places_and_the_rest_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = lay_out(
        tmp_path,
        {
            "content/recordings/recordings.yml": f"# ours\n{entry(CARE, SAID, 'old.wav')}\n# note\n",
            "content/recordings/old.wav": wav(tone()),
        },
    )
    listed = "".join(
        [
            entry(HELP, SAID, file_of(HELP), "Sam  Brown", "2026-11-25"),
            entry(CARE, "This was about help.", "care.wav", "Sam Brown", "2026-11-25"),
            entry("index#help-help-means-together-a4ca", SAID, "index.wav", "Sam Brown", "2026-11-25"),
            entry("topics/index#help-help-means-together-a4ca", SAID, "none.wav", "Sam Brown", "2026-11-25"),
            entry("topics/gone#gone-0000", "Gone.", "gone.wav", "Sam Brown", "2026-11-25"),
        ]
    )  # fmt: skip
    files: dict[str, str | bytes] = {
        "a/recordings.yml": listed,
        f"a/{file_of(HELP)}": wav(tone()),
        "a/care.wav": wav(tone()),
        "a/index.wav": b"no sound",
    }
    assert take(root, {**files, "__MACOSX/a/recordings.yml": b"\0"}) == 0
    told = capsys.readouterr().out.splitlines()
    assert told == [
        "Kept in content/recordings: 1 recording, read by Sam Brown.",
        "Not kept: 4.",
        f"{CARE}: It says now '{SAID}', and 'This was about help.' was read. Record it again.",
        "a/index.wav: It is no WAV file of the usual kind. Save it again as WAV, with 16 or 24 bits.",
        "a/none.wav: It is on the list, and not in the zip.",
        "topics/gone#gone-0000: There is no such statement any more. 'Gone.' was read.",
    ]
    kept = (root / "content/recordings/recordings.yml").read_text(encoding="utf-8")
    assert (
        kept == f"# ours\n{entry(CARE, SAID, 'old.wav')}\n# note\n{entry(HELP, SAID, file_of(HELP), 'Sam Brown', '2026-11-25')}"
    )
    library = read_library(root)
    assert not [problem for problem in check(library) if "record" in problem.rule]
    assert library.recordings[HELP].by == "Sam Brown"
    assert take(root, {**files, "a/recordings.yml": entry(CARE, SAID, "care.wav", "", "2026-11-26")}) == 0
    again = (root / "content/recordings/recordings.yml").read_text(encoding="utf-8")
    assert again == kept.replace(entry(CARE, SAID, "old.wav"), entry(CARE, SAID, file_of(CARE), "", "2026-11-26"))


@pytest.mark.parametrize(
    ("files", "told"),
    [
        ({"about.txt": ""}, "There is no recordings.yml in"),
        ({"recordings.yml": ""}, "lists nothing"),
        ({"recordings.yml": "a: [\n"}, "recordings.yml:"),
        ({"recordings.yml": entry(HELP, SAID, "help.wav")}, "Nobody says that the reader agreed"),
    ],
)
def test_a_zip_that_holds_nothing_for_us(
    files: dict[str, str | bytes], told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = lay_out(tmp_path / "inside")
    assert take(root, files) == 1
    said = capsys.readouterr()
    assert told in said.out + said.err
    assert not (root / "content/recordings").exists()


def test_names_in_a_zip_lead_nowhere(tmp_path: Path) -> None:
    root = lay_out(tmp_path / "inside")
    listed = entry(HELP, SAID, "../../../x", "", "2026-11-25")
    assert take(root, {"recordings.yml": listed, "../../../x": wav(tone())}) == 0
    assert [file.relative_to(tmp_path).as_posix() for file in tmp_path.rglob("*.wav")] == [
        f"inside/content/recordings/{file_of(HELP)}"
    ]
    assert not list(tmp_path.rglob("x"))


def test_what_is_no_zip_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = lay_out(tmp_path, {"takes.zip": b"PK no zip"})
    assert main(["recordings", f"--root={root}", str(root / "takes.zip")]) == 1
    assert main(["recordings", f"--root={root}", str(root / "nothing.zip")]) == 1
    assert "is no sound zip" in (said := capsys.readouterr().err)
    assert "nothing.zip cannot be read: No such file" in said


def test_a_studio_gets_a_list_that_is_taken_as_it_is(tmp_path: Path) -> None:
    root = lay_out(tmp_path, TOUR)
    outline = make_outline(read_library(root))
    lines = [line for scene in scenes(outline) for line in scene.lines]
    assert [line.number for line in lines] == list(range(1, len(lines) + 1))
    assert {line.id for line in lines if line.is_statement} == set(outline.library.statements)
    assert len({line.file for line in lines}) == len(lines)
    files = {f"Studio/{line.file}": wav(tone()) for line in lines}
    made: dict[str, str | bytes] = {"Studio/recordings.yml": studio_list(scenes(outline)), **files}
    assert take(root, made, "--by=Ann Lee", "--agreed=2027-01-31") == 0
    after = make_outline(read_library(root))
    heard = read_aloud(after)
    assert {voice.by for voice in heard.values()} == {"Ann Lee"}
    assert set(heard) == set(all_said(after))
    assert not [problem for problem in check(after.library) if "record" in problem.rule]


def test_of_the_tour_people_read_what_no_page_says(tmp_path: Path) -> None:
    """Its statements and headings are those of its pages, so that one recording is heard on both."""
    elsewhere = all_said(make_outline(read_library(lay_out(tmp_path))))
    outline = make_outline(read_library(lay_out(tmp_path, TOUR)))
    heard = {each.id: each.text for each in chapter_script(make_chapters(outline)[-1])}
    assert list(heard) == ["tour#title", "topics/index#title", HELP, "pledges/index#title", CARE]
    assert heard.items() - elsewhere.items() == {("tour#title", "In short.")}
    assert [line.id for line in scenes(outline)[-1].lines] == ["tour#title"]


def test_a_list_that_ends_without_a_line_end_loses_nothing() -> None:
    assert with_entries("a#1: {words: x, file: y}", {"b#1": "b#1: z\n"}) == "a#1: {words: x, file: y}\nb#1: z\n"
    strange = 'a#1:\n  words: "x\u2028y"\n  file: y\n'
    assert with_entries(f"{strange}b#1: {{words: x, file: y}}\n", {"b#1": "b#1: z\n"}) == f"{strange}b#1: z\n"


@pytest.mark.parametrize(
    ("people", "said"),
    [
        ([], "A computer reads it."),
        (["", ""], "A person reads it."),
        (["Sam Brown"], "Sam Brown reads some of it. A computer reads the rest."),
        (["Ann Lee", "Sam Brown"], "Ann Lee and Sam Brown read it."),
        (["", "sam", "sam"], "Sam and another person read it."),
    ],
)
def test_readers_are_named(people: list[str], said: str) -> None:
    assert who_reads(people, 2) == said


def test_titles_and_fields_that_changed_are_told_where_they_are_made(tmp_path: Path) -> None:
    changed = [entry("topics/help#title", "Getting help.", "a.wav"), entry("pledges/care#about", "Aim 1 of 9.", "b.wav")]
    gone = entry("topics/none#title", "Gone.", "c.wav")
    root = lay_out(tmp_path, {f"content/recordings/{name}.wav": wav(tone()) for name in "abc"})
    (root / "content/recordings/recordings.yml").write_text("".join([*changed, gone]), "utf-8")
    outline = make_outline(read_library(root))
    assert [problem.message for problem in stale(outline)] == [
        f"It says now '{all_said(outline)['pledges/care#about']}'.",
        "There is no 'topics/none#title' any more.",
    ]
    assert set(read_aloud(outline)) == {"topics/help#title"}


@pytest.mark.parametrize(("seconds", "words"), [(5, "1 minute"), (60, "1 minute"), (139.6, "3 minutes"), (245.9, "5 minutes")])
def test_a_recording_takes_no_longer_than_it_says(seconds: float, words: str) -> None:
    assert long(seconds) == words
    assert (f"It is about {words} long." if seconds > 60 else "It is less than a minute long.") in opening(
        "Plan", "", seconds, (), 1
    )

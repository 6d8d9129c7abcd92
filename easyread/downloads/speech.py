"""Voices: engines that speak, and people's recordings, both as frames of MP3 that can be joined."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
import wave
from array import array
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Protocol

from easyread.cache import keep, kept, recall
from easyread.downloads import mp3
from easyread.model import RecordedVoice
from easyread.read.sound import MOST_SOUND
from easyread.regular import irregular, read_bytes

RATE, GAP = 140, 2
"""Words a minute, and hundredths of a second more between words: slower than talk, for people who need time."""
AT_ONCE = 2


class CannotSpeakError(Exception):
    """An engine failed or a recording cannot be used. Its text says why."""


class Engine(Protocol):
    """What turns words into sound."""

    @property
    def name(self) -> str:
        """With its version and settings: the same name means the same sound."""

    def speak(self, texts: Sequence[str]) -> list[bytes]:
        """For each text, 16-bit samples in one channel, `mp3.RATE` a second. Raises CannotSpeakError."""


@dataclass(frozen=True, slots=True)
class Espeak:
    """espeak-ng, in a process of its own."""

    @property
    def name(self) -> str:
        return f"espeak-ng {version('espeakng-loader')} gmw/en {RATE} {GAP}"

    def speak(self, texts: Sequence[str]) -> list[bytes]:
        with tempfile.TemporaryDirectory() as folder:
            files = [Path(folder) / str(number) for number in range(len(texts))]
            jobs = [[str(file), text] for file, text in zip(files, texts, strict=True)]
            asked = json.dumps({"rate": RATE, "gap": GAP, "jobs": jobs})
            _run([sys.executable, "-m", "easyread.downloads.espeak"], asked.encode())
            return [file.read_bytes() for file in files]


@dataclass(frozen=True, slots=True)
class Piper:
    """Piper with a voice of the organisation's own: the program `piper`, and a model whose file name is given."""

    model: Path

    @property
    def name(self) -> str:
        return f"piper {hashlib.sha256(self.model.read_bytes()).hexdigest()[:16]}"

    def speak(self, texts: Sequence[str]) -> list[bytes]:
        program = shutil.which("piper")
        if program is None or not self.model.is_file():
            raise CannotSpeakError(f"The program 'piper' or its voice {self.model} is not on this computer.")
        command = [program, "--model", str(self.model), "--output-raw"]
        with ThreadPoolExecutor(AT_ONCE) as pool:
            return list(pool.map(lambda text: _run(command, text.encode()), texts))


def _run(command: Sequence[str], given: bytes) -> bytes:
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(command, input=given, capture_output=True, check=False, cwd=root)
    if done.returncode:
        raise CannotSpeakError(f"The voice failed: {done.stderr.decode(errors='replace').strip()[-200:]}")
    return done.stdout


def engine(voice: str, root: Path) -> Engine:
    """The engine that `voice` in `site.yml` names: `espeak-ng`, or `piper` and the path of a model from the project's root."""
    name, _, model = voice.partition(" ")
    return Piper(root / model) if name == "piper" and not _elsewhere(root, model) else Espeak()


def _elsewhere(root: Path, model: str) -> bool:
    """Whether a voice's model is not a plain file of the project. One that is not there at all is told when it is to speak."""
    try:
        return bool(irregular(root, model))
    except OSError:
        return False


def segments(texts: Iterable[str], engine: Engine, cache: Path) -> Mapping[str, bytes]:
    """For each text as it should be said, its frames. Only those that are not in `cache` are spoken."""
    wanted = dict.fromkeys(texts)
    files = {text: cache / f"{_key(engine.name, text)}.mp3" for text in wanted}
    missing = [text for text in wanted if recall(files[text]) is None]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        spoken = engine.speak(missing) if missing else []
        for text, frames in zip(missing, pool.map(mp3.encode, spoken), strict=True):
            keep(files[text], frames)
    return {text: file.read_bytes() for text, file in files.items()}


def _key(*parts: str) -> str:
    settings = (version("lameenc"), str(mp3.BITS), str(mp3.QUALITY), str(mp3.RATE))
    return hashlib.sha256("\0".join((*parts, *settings)).encode()).hexdigest()[:32]


def recorded(voice: RecordedVoice, root: Path, cache: Path) -> bytes:
    """The frames of a person's recording, a WAV file with 16-bit samples. Raises CannotSpeakError."""
    try:
        raw = read_bytes(root, voice.path, MOST_SOUND)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise CannotSpeakError(f"{voice.path} cannot be read: {reason}.") from error
    file = cache / f"{_key(hashlib.sha256(raw).hexdigest())}.mp3"
    return kept(file, lambda: _encoded(root / voice.path, voice.path)).read_bytes()


def _encoded(file: Path, shown: str) -> bytes:
    try:
        with wave.open(str(file)) as sound:
            if sound.getsampwidth() != 2 or sound.getnchannels() > 2:
                raise CannotSpeakError(f"{shown} is not a WAV file with 16-bit samples. Save it again as one.")
            samples = array("h", sound.readframes(sound.getnframes()))
            if sound.getnchannels() == 2:
                samples = array("h", ((left + right) // 2 for left, right in zip(samples[::2], samples[1::2], strict=True)))
            return mp3.encode(samples.tobytes(), sound.getframerate())
    except (wave.Error, EOFError) as error:
        raise CannotSpeakError(f"{shown} is not a WAV file. Save it again as one.") from error

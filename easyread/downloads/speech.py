"""Voices: engines that speak, and people's recordings, both as frames of MP3 that can be joined."""

from __future__ import annotations

import hashlib
import io
import json
import shutil
import subprocess
import sys
import tempfile
import wave
from array import array
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import islice
from pathlib import Path
from subprocess import PIPE
from threading import Event
from typing import IO, Any, Protocol

from easyread.cache import keep, recall
from easyread.downloads import mp3
from easyread.downloads.loudness import LOUDNESS, PEAK, VERSION, levelled
from easyread.extras import version_of
from easyread.model import RecordedVoice
from easyread.read.sound import MOST_SOUND
from easyread.regular import irregular, read_bytes

RATE, GAP = 140, 2
"""Words a minute, and hundredths of a second more between words: slower than talk, for people who need time."""
SLOWER = 1.25
"""How much longer Piper takes for a word than it would, which is about as slow."""
AT_ONCE = 2
"""Texts that are spoken and encoded, each in a thread and with an engine of its own."""
_ROOT = Path(__file__).resolve().parents[2]


class CannotSpeakError(Exception):
    """An engine failed or a recording cannot be used. Its text says why."""


@dataclass(frozen=True, slots=True)
class Sound:
    """Something said, kept in the cache."""

    file: Path
    """Frames of MP3."""
    seconds: float
    words: tuple[tuple[int, float], ...] = ()
    """Where each word begins: the character in the text as said, and seconds. Empty where the voice does not tell."""
    by: str = ""
    """The name of the person who says it. Empty for a computer, and for somebody who gave none."""

    @property
    def frames(self) -> bytes:
        return self.file.read_bytes()


@dataclass(frozen=True, slots=True)
class Utterance:
    """What an engine makes of a text."""

    samples: bytes
    """16-bit, in one channel."""
    words: tuple[tuple[int, float], ...] = ()
    """As of a `Sound`."""
    rate: int = mp3.RATE
    """Samples a second."""


class Engine(Protocol):
    """What turns words into sound."""

    @property
    def name(self) -> str:
        """With its version and settings: the same name means the same sound."""

    def speak(self, texts: Sequence[str]) -> Generator[Utterance, None, None]:
        """Each text in turn, when it is asked for. Raises CannotSpeakError."""


@dataclass(frozen=True)
class Espeak:
    """espeak-ng, in a process of its own."""

    @cached_property
    def name(self) -> str:
        return f"espeak-ng {version_of('espeakng-loader')} gmw/en {RATE} {GAP}"

    def speak(self, texts: Sequence[str]) -> Generator[Utterance, None, None]:
        """Raises CannotSpeakError."""
        asked = json.dumps({"rate": RATE, "gap": GAP, "texts": list(texts)})
        with _answers([sys.executable, "-m", "easyread.downloads.espeak"], asked.encode()) as told:
            for _ in texts:
                yield _heard(told)


def _heard(told: IO[bytes]) -> Utterance:
    """What espeak-ng's process tells next. Raises ValueError where it ended."""
    samples = b"".join(_pieces(told))
    return Utterance(samples, tuple((place, thousandths / 1000) for place, thousandths in json.loads(told.readline())))


def _pieces(told: IO[bytes]) -> Iterator[bytes]:
    while length := int(told.readline()):
        yield told.read(length)


@contextmanager
def _answers(command: Sequence[str], given: bytes) -> Iterator[IO[bytes]]:
    """What a program answers, as it comes. Where that cannot be read, which is an OSError or ValueError, raises CannotSpeakError."""
    with tempfile.TemporaryFile() as errors:
        try:
            with subprocess.Popen(command, stdin=PIPE, stdout=PIPE, stderr=errors, cwd=_ROOT) as process:
                assert process.stdin
                assert process.stdout
                try:
                    process.stdin.write(given)
                    process.stdin.close()
                    yield process.stdout
                finally:
                    process.kill()  # nobody asks for the rest
        except (OSError, ValueError) as error:
            errors.seek(0)
            raise _failed(errors.read()) from error


def _failed(told: bytes) -> CannotSpeakError:
    return CannotSpeakError(f"The voice failed: {told.decode(errors='replace').strip()[-200:] or 'it ended too soon.'}")


@dataclass(frozen=True)
class Piper:
    """Piper with a voice of the organisation's own: the program `piper`, and a model whose file name is given.

    The model's settings lie beside it in a JSON file of the same name: Piper asks for it, and it tells the rate of the samples.
    """

    model: Path

    @cached_property
    def name(self) -> str:
        return f"piper {hashlib.sha256(self.model.read_bytes()).hexdigest()[:16]} {SLOWER}"

    def speak(self, texts: Sequence[str]) -> Generator[Utterance, None, None]:
        """Raises CannotSpeakError."""
        program = shutil.which("piper")
        if program is None or not self.model.is_file():
            raise CannotSpeakError(f"The program 'piper' or its voice {self.model} is not on this computer.")
        command = [program, "--model", str(self.model), "--length_scale", str(SLOWER), "--output-raw"]
        rate = self._rate
        for text in texts:
            yield Utterance(_run(command, text.encode()), rate=rate)

    @property
    def _rate(self) -> int:
        """Samples a second. Voices of medium and high quality have 22,050, of low quality 16,000."""
        file = self.model.with_name(f"{self.model.name}.json")
        try:
            return int(json.loads(file.read_text(encoding="utf-8"))["audio"]["sample_rate"])
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise CannotSpeakError(f"{file} does not tell the rate of the voice's samples.") from error


def _run(command: Sequence[str], given: bytes) -> bytes:
    done = subprocess.run(command, input=given, capture_output=True, check=False, cwd=_ROOT)
    if done.returncode:
        raise _failed(done.stderr)
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


def sounds(texts: Iterable[str], engine: Engine, cache: Path) -> Mapping[str, Sound]:
    """Each text as it should be said. Only those that are not in `cache` are spoken. Raises CannotSpeakError."""
    name = engine.name
    files = {text: cache / f"{_key(name, text)}.mp3" for text in texts}
    found = {text: _found(file) for text, file in files.items()}
    missing = {text: files[text] for text, sound in found.items() if sound is None}
    return {text: sound for text, sound in (found | _spoken(missing, engine)).items() if sound}


def _spoken(files: Mapping[str, Path], engine: Engine) -> dict[str, Sound]:
    """Each text, spoken into its file. Where one cannot be, or who builds stops, no other is begun. Raises CannotSpeakError."""
    stopped = Event()
    with ThreadPoolExecutor(AT_ONCE) as pool:
        shares = ([*islice(files.items(), start, None, AT_ONCE)] for start in range(min(AT_ONCE, len(files))))
        speaking = [pool.submit(_share, share, engine, stopped) for share in shares]
        try:
            wait(speaking, return_when=FIRST_EXCEPTION)
        finally:
            stopped.set()
    return {text: sound for each in speaking for text, sound in each.result().items()}


def _share(files: Sequence[tuple[str, Path]], engine: Engine, stopped: Event) -> dict[str, Sound]:
    made: dict[str, Sound] = {}
    with closing(engine.speak([text for text, _ in files])) as utterances:
        for (text, file), said in zip(files, utterances, strict=True):
            if stopped.is_set():
                break
            made[text] = _kept(file, said)
    return made


def silence(seconds: float, cache: Path) -> Sound:
    """Nothing, for so long."""
    file = cache / f"{_key('silence', str(seconds))}.mp3"
    return _found(file) or _kept(file, Utterance(bytes(2 * round(mp3.RATE * seconds))))


def _found(file: Path) -> Sound | None:
    """What is in the cache, whole."""
    notes = recall(file)
    return _noted(file, notes) if notes else None


def _noted(file: Path, notes: Mapping[str, Any]) -> Sound:
    return Sound(file, notes["seconds"], tuple((place, at) for place, at in notes.get("words", ())))


def _kept(file: Path, said: Utterance) -> Sound:
    frames = mp3.encode(levelled(said.samples, said.rate), said.rate)
    return _noted(file, keep(file, frames, {"seconds": mp3.seconds(frames), "words": said.words}))


def _key(*parts: str) -> str:
    return hashlib.sha256("\0".join((*parts, *settings())).encode()).hexdigest()[:32]


@lru_cache(maxsize=1)
def settings() -> tuple[str, ...]:
    """What every sound depends on, whoever speaks."""
    return version_of("lameenc"), str(mp3.BITS), str(mp3.QUALITY), str(mp3.RATE), f"{LOUDNESS} {PEAK} {VERSION}"


def recorded(voice: RecordedVoice, root: Path, cache: Path) -> Sound:
    """A person's recording, a WAV file with 16-bit samples. Raises CannotSpeakError."""
    try:
        raw = read_bytes(root, voice.path, MOST_SOUND)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise CannotSpeakError(f"{voice.path} cannot be read: {reason}.") from error
    file = cache / f"{_key(hashlib.sha256(raw).hexdigest())}.mp3"
    return replace(_found(file) or _kept(file, _samples(raw, voice.path)), by=voice.by)


def _samples(raw: bytes, shown: str) -> Utterance:
    try:
        with wave.open(io.BytesIO(raw)) as sound:
            if sound.getsampwidth() != 2 or sound.getnchannels() > 2:
                raise CannotSpeakError(f"{shown} is not a WAV file with 16-bit samples. Save it again as one.")
            samples = array("h", sound.readframes(sound.getnframes()))
            if sound.getnchannels() == 2:
                samples = array("h", ((left + right) // 2 for left, right in zip(samples[::2], samples[1::2], strict=True)))
            return Utterance(samples.tobytes(), rate=sound.getframerate())
    except (wave.Error, EOFError) as error:
        raise CannotSpeakError(f"{shown} is not a WAV file. Save it again as one.") from error

"""What people and studios record, made ready to be kept: WAV files of any usual kind, in one channel, without the silence around the words."""

from __future__ import annotations

import io
import wave
from dataclasses import dataclass

import numpy as np

from easyread.downloads.loudness import Samples
from easyread.read.sound import LEAST_RATE

FADE = 0.01
"""Seconds that are looked at together, to tell words from silence."""
BEFORE, AFTER = 0.1, 0.25
"""Seconds of silence that stay before the first sound and after the last, so that no breath is cut off."""
SILENT, SPOKEN = -55.0, -35.0
"""Decibels below full scale: no part of a take that is only this loud is speech; what is this much below the loudest part is silence."""
CRACKLES = 0.0005
"""The share of samples at full scale from which a take sounds broken."""
QUICKEST = 0.15
"""Seconds a word. Nobody reads as fast, so a shorter take was cut off."""
_EXTENSIBLE, _WIDEST = b"\xfe\xff", 4
"""The tag of a format that is told of further on, and bytes of the widest sample that is read."""


class BadTakeError(Exception):
    """A sound that cannot be used. Its text says why and what to do."""


@dataclass(frozen=True, slots=True)
class Take:
    """A sound that can be kept."""

    raw: bytes
    """A WAV file: 16-bit, in one channel, at the rate it came with."""
    doubt: str = ""
    """Why somebody should listen to it first. Empty where nothing is odd."""


def ready(raw: bytes, words: str) -> Take:
    """A take of some words as it is kept. How loud it is is made alike with all others when it is published. Raises BadTakeError."""
    sound, rate = _opened(raw)
    spoken = _spoken(sound, rate)
    return Take(_written(spoken, rate), _doubt(sound, len(spoken) / rate, len(words.split())))


def _opened(raw: bytes) -> tuple[Samples, int]:
    """Samples from -1 to 1 in one channel, and how many are a second."""
    try:
        with wave.open(io.BytesIO(_plain(raw))) as file:
            channels, width, rate = file.getnchannels(), file.getsampwidth(), file.getframerate()
            frames = file.readframes(file.getnframes())
    except (wave.Error, EOFError, RuntimeError) as error:
        raise BadTakeError("It is no WAV file of the usual kind. Save it again as WAV, with 16 or 24 bits.") from error
    if rate < LEAST_RATE or not 0 < width <= _WIDEST or not channels:
        raise BadTakeError("Its sound is too poor. Save it again as WAV, with 16 or 24 bits and 44,100 samples a second.")
    whole = frames[: len(frames) // (width * channels) * width * channels]
    return _numbers(whole, width).reshape(-1, channels).mean(axis=1), rate


def _plain(raw: bytes) -> bytes:
    """With a header that every reader knows: studios write one that names the kind of samples further on (WAVE_FORMAT_EXTENSIBLE)."""
    is_long = raw[12:16] == b"fmt " and raw[20:22] == _EXTENSIBLE and len(raw) > 46
    return raw[:20] + raw[44:46] + raw[22:] if is_long else raw


def _numbers(frames: bytes, width: int) -> Samples:
    """Whole numbers of one to four bytes, from -1 to 1. Those of one byte have no sign."""
    each = np.frombuffer(frames, dtype=np.uint8).reshape(-1, width)
    wide = np.zeros((len(each), _WIDEST), dtype=np.uint8)
    wide[:, _WIDEST - width :] = each ^ 128 if width == 1 else each
    return np.asarray(wide.view("<i4")[:, 0] / 2**31)


def _spoken(sound: Samples, rate: int) -> Samples:
    """What lies between the first and the last sound, with a breath around it."""
    step = max(1, round(FADE * rate))
    parts = sound[: len(sound) // step * step].reshape(-1, step)
    loud = 10 * np.log10(np.maximum(np.square(parts - parts.mean(axis=1, keepdims=True)).mean(axis=1), 1e-12))
    if not len(loud) or loud.max() < SILENT:
        raise BadTakeError("Nothing can be heard on it. Look whether the microphone is on, and record it again.")
    heard = np.flatnonzero(loud > loud.max() + SPOKEN)
    return sound[max(0, heard[0] * step - round(BEFORE * rate)) : (heard[-1] + 1) * step + round(AFTER * rate)]


def _doubt(sound: Samples, seconds: float, words: int) -> str:
    if (np.abs(sound) >= 0.999).mean() > CRACKLES:
        return "It is so loud that it crackles. Listen to it. It may be better to record it again, further from the microphone."
    if seconds < QUICKEST * words:
        return "It is very short for its words. Listen whether the end is missing."
    return ""


def _written(sound: Samples, rate: int) -> bytes:
    made = io.BytesIO()
    with wave.open(made, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(np.round(np.clip(sound, -1, 1) * 32767).astype("<i2").tobytes())
    return made.getvalue()

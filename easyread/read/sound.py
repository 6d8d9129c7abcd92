"""Whether people's recordings can be used."""

from __future__ import annotations

import io
import wave
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from easyread.model import RecordedVoice
from easyread.problems import Reporter
from easyread.regular import read_bytes

MOST_SOUND = 100_000_000
"""Bytes of one recording: a quarter of an hour, where a statement takes seconds."""
LEAST_RATE = 8_000
"""Samples a second, below which speech cannot be understood."""


def sound_ones(recordings: Mapping[str, RecordedVoice], root: Path, report: Reporter) -> Mapping[str, RecordedVoice]:
    """The recordings of which the file can be used. The others are reported."""
    sound: dict[str, RecordedVoice] = {}
    for name, voice in recordings.items():
        if reason := _no_sound(root, voice.path):
            report(voice.where, "bad-recording", f"{voice.path} cannot be used: {reason}.", "Put a sound file in its place.")
        else:
            sound[name] = voice
    return MappingProxyType(sound)


def _no_sound(root: Path, path: str) -> str:
    """Why a file is no recording that can be used. Empty where it is one."""
    try:
        with wave.open(io.BytesIO(read_bytes(root, path, MOST_SOUND))) as sound:
            plain = sound.getsampwidth() == 2 and sound.getnchannels() <= 2 and sound.getframerate() >= LEAST_RATE
    except (wave.Error, EOFError):
        return "it is not a WAV file. Save it again as one"
    except (OSError, ValueError) as error:
        return getattr(error, "strerror", None) or str(error)
    return "" if plain else "it is not a WAV file with 16-bit samples. Save it again as one"

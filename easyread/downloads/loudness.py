"""How loud a voice is, and every voice made as loud as the next.

Sources: ITU-R BS.1770-5 for how loudness is measured; -18 LUFS in one channel and no peak above -1 dB are what audiobooks and spoken
podcasts are mastered to (EBU R 128 s2; ACX, whose -18 to -23 dB RMS it lies within).
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

LOUDNESS = -18.0
"""LUFS."""
PEAK = -1.5
"""Decibels below the loudest there can be. Half a decibel less than may be reached, since MP3 adds a little."""
_BLOCK, _STEP = 0.4, 0.1
"""Seconds that are measured at once, and from one such block to the next."""
_NO_SOUND, _MUCH_LOWER = -70.0, 10.0
"""Blocks that are not counted: quieter than this, and lower than the others by this."""
_SHELF = ((1.53512485958697, -2.69169618940638, 1.19839281085285), (1.0, -1.69065929318241, 0.73248077421585))
_HIGH_PASS = ((1.0, -2.0, 1.0), (1.0, -1.99004745483398, 0.99007225036621))
_FILTERS, _THEIR_RATE = (_SHELF, _HIGH_PASS), 48_000
"""How ears weigh each pitch, as filters at a rate of their own."""
_QUICK = 4096
"""A spectrum is quick to find of a multiple of this."""
_MUCH = 1.4
"""Peaks turned down by 3 decibels."""
_STRETCH = 64
"""Samples that a limiter turns down together, about 3 milliseconds."""

Samples = NDArray[np.float64]


def levelled(samples: bytes, rate: int) -> bytes:
    """16-bit samples in one channel, `LOUDNESS` loud and nowhere above `PEAK`. Silence stays as it is."""
    sound = np.frombuffer(samples, dtype="<i2") / 32768.0
    now = loudness(sound, rate)
    if now <= _NO_SOUND:
        return samples
    loud = sound * 10 ** ((LOUDNESS - now) / 20)
    made = _limited(loud)
    if np.abs(loud).max() > _MUCH * np.abs(made).max():  # so much was turned down that it is heard: it is given back once
        made = _limited(loud * 10 ** ((LOUDNESS - loudness(made, rate)) / 20))
    return np.round(made * 32767).astype("<i2").tobytes()


def loudness(sound: Samples, rate: int) -> float:
    """In LUFS, of one channel from -1 to 1. Of less than 0.4 seconds, as if they went on."""
    power = np.square(_weighted(sound, rate))
    block = min(round(_BLOCK * rate), len(power))
    if block == 0:
        return _NO_SOUND
    total = np.concatenate(([0.0], np.cumsum(power)))
    starts = np.arange(0, len(power) - block + 1, max(1, round(_STEP * rate)))
    blocks = (total[starts + block] - total[starts]) / block
    heard = blocks[_lufs(blocks) > _NO_SOUND]
    if not len(heard):
        return _NO_SOUND
    heard = heard[_lufs(heard) > _lufs(heard.mean()) - _MUCH_LOWER]
    return float(_lufs(heard.mean()))


def _lufs(power: Samples) -> Samples:
    return np.asarray(-0.691 + 10 * np.log10(np.maximum(power, 1e-12)))


def _weighted(sound: Samples, rate: int) -> Samples:
    """The sound as ears weigh it. Filtered by its spectrum, so that no sample has to wait for the one before it."""
    size = -(-(len(sound) + rate // 4) // _QUICK) * _QUICK
    spectrum = np.fft.rfft(sound, size)
    return np.fft.irfft(spectrum * _weights(size, rate), size)[: len(sound)]


@lru_cache(maxsize=64)
def _weights(size: int, rate: int) -> NDArray[np.float64]:
    """How much each pitch of a spectrum counts. When it is heard is moved by less than a block, so their phases are left out."""
    turn = np.exp(-2j * np.pi * np.fft.rfftfreq(size, 1 / rate) / _THEIR_RATE)
    parts = (np.polyval(above[::-1], turn) / np.polyval(below[::-1], turn) for above, below in _FILTERS)
    return np.asarray(np.abs(np.prod(list(parts), axis=0)))


def _limited(sound: Samples) -> Samples:
    """Peaks turned down smoothly: no stretch is louder than it may be, and none is turned down with a click."""
    most = 10 ** (PEAK / 20)
    count = -(-len(sound) // _STRETCH)
    peaks = np.abs(np.pad(sound, (0, count * _STRETCH - len(sound)))).reshape(count, _STRETCH).max(axis=1)
    if peaks.max(initial=0) <= most:
        return sound
    allowed = np.pad(np.minimum(1, most / np.maximum(peaks, most)), 1, mode="edge")
    lowest = np.minimum(np.minimum(allowed[:-2], allowed[1:-1]), allowed[2:])
    middles = (np.arange(count) + 0.5) * _STRETCH
    return np.asarray(sound * np.interp(np.arange(len(sound)), middles, lowest))

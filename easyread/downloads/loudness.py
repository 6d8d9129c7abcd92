"""How loud a voice is, and every voice made as loud as the next.

Sources: ITU-R BS.1770-5 for how loudness is measured; -18 LUFS in one channel and no peak above -1 dB are what audiobooks and spoken
podcasts are mastered to (EBU R 128 s2; ACX, whose -18 to -23 dB RMS it lies within).
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

LOUDNESS = -18.0
"""LUFS."""
PEAK = -1.5
"""Decibels below the loudest there can be. Half a decibel less than may be reached, since MP3 adds a little."""
_STEP, _STEPS = 0.1, 4
"""Seconds from one block that is measured to the next, and how many such steps a block has."""
_NO_SOUND, _MUCH_LOWER = -70.0, 10.0
"""Blocks that are not counted: quieter than this, and lower than the others by this."""
_SHELF = ((1.53512485958697, -2.69169618940638, 1.19839281085285), (1.0, -1.69065929318241, 0.73248077421585))
_HIGH_PASS = ((1.0, -2.0, 1.0), (1.0, -1.99004745483398, 0.99007225036621))
_FILTERS, _THEIR_RATE = (_SHELF, _HIGH_PASS), 48_000
"""How ears weigh each pitch, as filters at a rate of their own."""
VERSION = 3
"""Another number when the same samples come out otherwise, so that all are made again."""
_MUCH = 1.4
"""Peaks turned down by 3 decibels."""
_STRETCH = 64
"""Samples that a limiter turns down together, about 3 milliseconds."""
_TOGETHER = 8
"""Steps whose spectra are made at once: so little memory is used again, where more is fetched anew each time, which takes longest."""
_UNIT = np.float32(1 / 32768)
"""What a 16-bit sample counts in, of 1. 32 bits tell more than the samples do, in half of the memory of 64."""

Samples = NDArray[np.floating[Any]]


def levelled(samples: bytes, rate: int) -> bytes:
    """16-bit samples in one channel, `LOUDNESS` loud and nowhere above `PEAK`. Silence stays as it is."""
    sound = np.frombuffer(samples, dtype="<i2")
    now = loudness(sound * _UNIT, rate)
    if now <= _NO_SOUND:
        return samples
    gain = 10 ** ((LOUDNESS - now) / 20)
    made = _limited(sound, gain)
    if _peak(sound) * gain * _UNIT > _MUCH * _peak(made):  # so much was turned down that it is heard: it is given back once
        made = _limited(sound, gain * 10 ** ((LOUDNESS - loudness(made, rate)) / 20))
    made *= 32767
    return np.rint(made, out=made).astype("<i2").tobytes()


def loudness(sound: Samples, rate: int) -> float:
    """In LUFS, of one channel from -1 to 1. Of less than 0.4 seconds, as if they went on."""
    step = round(_STEP * rate)
    short = len(sound) < _STEPS * step
    if short:
        step = len(sound)
    if step == 0:
        return _NO_SOUND
    power = _weighted_power(sound[: len(sound) // step * step].reshape(-1, step), rate)
    blocks = power if short else np.convolve(power, np.full(_STEPS, 1 / _STEPS), "valid")
    heard = blocks[_lufs(blocks) > _NO_SOUND]
    if not len(heard):
        return _NO_SOUND
    heard = heard[_lufs(heard) > _lufs(heard.mean()) - _MUCH_LOWER]
    return float(_lufs(heard.mean()))


def _lufs(power: Samples) -> Samples:
    return np.asarray(-0.691 + 10 * np.log10(np.maximum(power, 1e-12)))


def _weighted_power(steps: Samples, rate: int) -> Samples:
    """The mean power of each step as ears weigh it, from its spectrum, so that no sample has to wait for the one before it."""
    weights = _weights(steps.shape[1], rate).astype(steps.dtype)
    return np.concatenate([_power(steps[at : at + _TOGETHER]) @ weights for at in range(0, len(steps), _TOGETHER)])


def _power(steps: Samples) -> Samples:
    spectrum = np.fft.rfft(steps)
    return np.asarray(np.square(spectrum.real) + np.square(spectrum.imag))


@lru_cache(maxsize=64)
def _weights(size: int, rate: int) -> Samples:
    """How much each pitch of a spectrum counts for the mean power of `size` samples (Parseval's theorem)."""
    turn = np.exp(-2j * np.pi * np.fft.rfftfreq(size, 1 / rate) / _THEIR_RATE)
    parts = (np.polyval(above[::-1], turn) / np.polyval(below[::-1], turn) for above, below in _FILTERS)
    twice = np.full(len(turn), 2.0)  # a spectrum tells only half of its pitches, and the other half is the same
    twice[0] = 1
    if size % 2 == 0:
        twice[-1] = 1
    return np.asarray(np.square(np.abs(np.prod(list(parts), axis=0))) * twice / size**2)


def _limited(sound: NDArray[np.int16], gain: float) -> Samples:
    """So many times as loud, from -1 to 1, with peaks turned down smoothly: no stretch is louder than it may be, and none is turned down
    with a click."""
    most, half, count = 10 ** (PEAK / 20), _STRETCH // 2, -(-len(sound) // _STRETCH)
    whole = np.zeros((count + 1) * _STRETCH, dtype=np.float32)
    made = np.multiply(sound, _UNIT * np.float32(gain), out=whole[half : half + len(sound)])
    if _peak(made) <= most:
        return made
    stretches = whole[half:-half].reshape(count, _STRETCH)
    peaks = np.abs(stretches).max(axis=1)
    allowed = np.pad(np.minimum(1, most / np.maximum(peaks, most)), 1, mode="edge")
    lowest = np.minimum(np.minimum(allowed[:-2], allowed[1:-1]), allowed[2:])
    from_, to = np.pad(lowest, (1, 0), mode="edge"), np.pad(lowest, (0, 1), mode="edge")
    turned = np.flatnonzero(np.minimum(from_, to) < 1)  # a few, and all else stays as it is
    ramps = from_[turned, None] + np.outer((to - from_)[turned], np.arange(_STRETCH) / _STRETCH)
    whole.reshape(-1, _STRETCH)[turned] *= ramps.astype(np.float32)  # from the middle of a stretch to that of the next
    return made


def _peak(sound: NDArray[Any]) -> float:
    return max(float(sound.max()), -float(sound.min()))

"""Speaks with espeak-ng, which is free software under the GPL and so runs in this process of its own, at arm's length.

`python -m easyread.downloads.espeak` reads a JSON object from its input, `{"rate": 140, "gap": 2, "texts": [text, ...]}`, and answers for
each text in turn: pieces of sound, each after a line with its length in bytes, then a line with 0, and one with a JSON list of where each word
begins, `[[character, milliseconds], ...]`. Sound is 16-bit samples, one channel, 22,050 a second. With `--phonemes` it reads a list of texts
and prints how each is said. It forks for each text, because espeak-ng carries state from one to the next and the same words would differ.
"""

from __future__ import annotations

import ctypes
import json
import os
import sys
from collections.abc import Iterator
from typing import Any

import espeakng_loader

VOICE = b"gmw/en"
"""British English."""
SYNCHRONOUS, UTF8, IPA = 2, 1, 2
"""As espeak-ng's `speak_lib.h` numbers them: samples handed over as they are made, text in UTF-8, sounds in letters of the IPA."""
RATE, GAP = 1, 7
"""Numbers that espeak-ng gives its settings: words a minute, and the pause between words in hundredths of a second."""
PIECE = 1000
"""Milliseconds of sound that are handed over together."""
WORD, LAST = 1, 0
"""Kinds of event."""


class Event(ctypes.Structure):
    """What espeak-ng tells while it speaks, as its `speak_lib.h` lays it out."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", ctypes.c_char * 8),
    )


def main(arguments: list[str]) -> int:
    library = _started()
    asked = json.load(sys.stdin)
    if arguments == ["--phonemes"]:
        json.dump([_phonemes(library, text) for text in asked], sys.stdout, ensure_ascii=False)
        return 0
    library.espeak_SetParameter(RATE, int(asked["rate"]), 0)
    library.espeak_SetParameter(GAP, int(asked["gap"]), 0)
    words: list[tuple[int, int]] = []
    hearing = _hearing(words)  # made here, since each page of memory that only a child writes to is copied for it
    library.espeak_SetSynthCallback(hearing)
    for text in asked["texts"]:
        if os.fork() == 0:
            os._exit(_speak(library, text, words))
        if os.wait()[1]:
            return 1
    return 0


def _started() -> Any:
    library = ctypes.CDLL(espeakng_loader.get_library_path())
    if library.espeak_Initialize(SYNCHRONOUS, PIECE, espeakng_loader.get_data_path().encode(), 0x8000) < 0:
        raise RuntimeError("espeak-ng did not start")
    if library.espeak_SetVoiceByName(VOICE) != 0:
        raise RuntimeError("espeak-ng has no British voice")
    return library


def _hearing(words: list[tuple[int, int]]) -> Any:
    """What espeak-ng calls while it speaks. It tells the sound, and puts into `words` where they begin."""
    tell = sys.stdout.buffer.write

    def hear(samples: Any, count: int, events: Any) -> int:
        if samples and count > 0:
            tell(b"%d\n" % (count * 2))
            tell(ctypes.string_at(samples, count * 2))
        for event in _until_last(events):
            if event.type == WORD:
                words.append((event.text_position - 1, event.audio_position))
        return 0

    kinds = (ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(Event))
    return ctypes.CFUNCTYPE(ctypes.c_int, *kinds)(hear)


def _speak(library: Any, text: str, words: list[tuple[int, int]]) -> int:
    """0 when it was spoken and told to its end."""
    raw = text.encode()
    done = library.espeak_Synth(raw, ctypes.c_size_t(len(raw) + 1), 0, 1, 0, UTF8, None, None)
    library.espeak_Synchronize()
    if done == 0:
        sys.stdout.buffer.write(b"0\n" + json.dumps(words).encode() + b"\n")
    sys.stdout.buffer.flush()
    return int(done != 0)


def _until_last(events: Any) -> Iterator[Event]:
    place = 0
    while events and events[place].type != LAST:
        yield events[place]
        place += 1


def _phonemes(library: Any, text: str) -> str:
    library.espeak_TextToPhonemes.restype = ctypes.c_char_p
    said = []
    rest = ctypes.c_char_p(text.encode())
    while rest.value:
        said.append(library.espeak_TextToPhonemes(ctypes.byref(rest), UTF8, IPA).decode())
    return " ".join(said)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Sets pages with Typst in a process of its own: its memory is given back when it ends, and two can work at once.

`python -m easyread.downloads.typesetter` reads what to set from its input, a JSON object a line, and writes for each a line of JSON and then
the bytes of the files that it tells the lengths of. It ends when its input does, or once it said that this was its `last`.
"""

from __future__ import annotations

import ctypes
import json
import os
import signal
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import cache
from typing import Any

import typst

from easyread.downloads.page_count import count_pages

_KEPT = 10
"""Files that Typst keeps. It drops what none of the last ten needed."""
_MUCH, _EACH = 130, 15
"""Pages from which on it is made to let go of them, and as how many pages a file's fonts and pictures count."""
_ENOUGH = 300
"""Pages after which this process ends: a part of its memory is in pieces too small to give back."""
_KNOWN = 250
"""Pictures that it goes on knowing: to read them takes as long as to set the words, and they are nearly the same in each file."""


class _Typesetter:
    """Remembers what Typst holds on to."""

    def __init__(self) -> None:
        self._held = 0
        self._pages = 0
        self._turn = 0
        self._pictures: dict[str, None] = {}
        self._last: dict[str, Any] = {}

    def answer(self, asked: dict[str, Any]) -> tuple[dict[str, Any], list[bytes]]:
        """What to tell, and the files."""
        self._tidy()
        try:
            made, told = _set(asked)
        except typst.TypstError as error:
            return {"error": [error.message, *error.hints]}, []
        pages = sum(map(count_pages, made))
        self._pages += pages
        self._held += pages + _EACH
        book = json.loads(asked["book"])
        if asked["root"] != self._last.get("root"):
            self._pictures.clear()  # which are another site's
        self._last = {**asked, "book": {name: book[name] for name in ("font", "language", "region") if name in book}}
        for way in _shown(book):
            self._pictures.pop(way, None)
            self._pictures[way] = None
        return {**told, "last": self._pages > _ENOUGH}, made

    def _tidy(self) -> None:
        """Lets go of all but pictures, where it is much."""
        if self._held <= _MUCH:
            return
        self._held = 0
        while len(self._pictures) > _KNOWN:
            del self._pictures[next(iter(self._pictures))]
        self._drop(_KEPT - 2)
        if self._pictures and "font" in self._last["book"]:
            self._turn += 1
            again = {**self._last["book"], "pictures": [*self._pictures], "turn": self._turn}
            with suppress(typst.TypstError):  # some may be gone, and the next file that shows them reads them again
                _query({**self._last, "template": self._last["pictures"], "book": json.dumps(again), "label": "<none>"})
        self._drop(3)
        if give_back := sys.platform == "linux" and getattr(ctypes.CDLL(None), "malloc_trim", None):
            give_back(0)  # what was freed, which glibc keeps

    def _drop(self, times: int) -> None:
        for _ in range(times):
            typst.compile(b"", font_paths=fonts(""))


def _set(asked: dict[str, Any]) -> tuple[list[bytes], dict[str, Any]]:
    wanted = {"format": "png", "ppi": asked["ppi"]} if asked["ppi"] else {"pdf_standards": asked["standards"]}
    made, warnings = typst.compile_with_warnings(asked["template"], timestamp=0, **_setting(asked), **wanted)
    noted = json.loads(_query(asked)) if asked["label"] else []
    return [made] if isinstance(made, bytes) else made, {"warnings": [each.message for each in warnings], "noted": noted}


def _query(asked: dict[str, Any]) -> str:
    return str(typst.query(asked["template"], asked["label"], field="value", **_setting(asked)))


def _setting(asked: dict[str, Any]) -> dict[str, Any]:
    return {
        "root": asked["root"],
        "font_paths": fonts(asked["fonts"]),
        "ignore_system_fonts": True,
        "sys_inputs": {"book": asked["book"]},
    }


@cache
def fonts(folder: str) -> typst.Fonts:
    """Those of a folder, if any, and those that Typst brings, which it would else read anew each time."""
    return typst.Fonts(include_system_fonts=False, font_paths=[folder] if folder else [])


def _shown(data: Any) -> Iterator[str]:
    """The pictures that a book names, wherever it does."""
    if isinstance(data, dict):
        if isinstance(way := data.get("picture"), str) and way:
            yield way
        data = data.values()
    elif not isinstance(data, list):
        return
    for each in data:
        yield from _shown(each)


def main(source: Iterable[bytes], write: Callable[[bytes], Any], flush: Callable[[], Any]) -> None:
    typesetter = _Typesetter()
    for line in source:
        if not line.endswith(b"\n"):
            return  # who asks was killed half way
        asked = json.loads(line)
        told, files = typesetter.answer(asked)
        write(json.dumps({**told, "lengths": [len(each) for each in files]}).encode() + b"\n")
        for each in files:
            write(each)
        flush()
        if told.get("last"):
            return


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the one that asks tells this one to end
    try:
        main(sys.stdin.buffer, sys.stdout.buffer.write, sys.stdout.buffer.flush)
    except BrokenPipeError:  # nobody asks any more
        os._exit(1)

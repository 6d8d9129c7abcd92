"""What was read of a site, as bytes from which it is there again in hundredths of a second, where reading takes a second.

The same site gives the same bytes: words that are alike are written once, and what has no order is written in one.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any

from easyread.frozen import made_of
from easyread.model import Library


def dumped(library: Library) -> bytes:
    """To be loaded by this program in the same version, and from nobody else."""
    return pickle.dumps(_steady(library, {}), protocol=5)


def loaded(raw: bytes) -> Library:
    """The library as it was."""
    library: Library = pickle.loads(raw)
    return library


_PLAIN = frozenset((int, bool, type(None)))


class _Call:
    """What is made by calling something when it is loaded."""

    def __init__(self, what: Callable[..., Any], *given: Any) -> None:
        self._way = (what, given)

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        return self._way


def _steady(value: Any, known: dict[Any, Any]) -> Any:
    """The same, in which each word and each choice is one object, wherever and whenever it was read."""
    kind = type(value)
    if kind is str:
        return known.setdefault(value, value)
    if kind in _PLAIN:
        return value
    if made := made_of(value):
        what, given = made
        call = _Call(what, *(_steady(each, known) for each in given))
        return known.setdefault((kind, value), call) if isinstance(value, Enum) else call
    if isinstance(value, Mapping):
        return {_steady(key, known): _steady(each, known) for key, each in value.items()}
    if isinstance(value, (frozenset, set)):
        return _Call(type(value), [_steady(each, known) for each in sorted(value)])
    if isinstance(value, (tuple, list)):
        inside = [_steady(each, known) for each in value]
        return _Call(type(value), *inside) if hasattr(value, "_fields") else type(value)(inside)
    return value

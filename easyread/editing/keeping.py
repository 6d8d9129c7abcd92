"""What was read of a site, as bytes from which it is there again in hundredths of a second, where reading takes a second.

The same site gives the same bytes: words that are alike are written once, and what has no order is written in one.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from types import MappingProxyType
from typing import Any

from easyread.model import Library


def dumped(library: Library) -> bytes:
    """To be loaded by this program in the same version, and from nobody else."""
    return pickle.dumps(_steady(library, {}), protocol=5)


def loaded(raw: bytes) -> Library:
    """The library as it was."""
    library: Library = pickle.loads(raw)
    return library


class _Call:
    """What is made by calling something when it is loaded."""

    def __init__(self, what: Callable[..., Any], *given: Any) -> None:
        self._way = (what, given)

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        return self._way


def _steady(value: Any, words: dict[str, str]) -> Any:
    if isinstance(value, str) and type(value) is str:
        return words.setdefault(value, value)
    if is_dataclass(value) and not isinstance(value, type):
        return _Call(type(value), *(_steady(getattr(value, each.name), words) for each in fields(value)))
    if isinstance(value, Mapping):
        inner = {_steady(key, words): _steady(each, words) for key, each in value.items()}
        return _Call(read_only, inner) if isinstance(value, MappingProxyType) else inner
    if isinstance(value, (frozenset, set)):
        return _Call(type(value), [_steady(each, words) for each in sorted(value)])
    if isinstance(value, (tuple, list)):
        inside = [_steady(each, words) for each in value]
        return _Call(type(value), *inside) if hasattr(value, "_fields") else type(value)(inside)
    return value


def read_only(inner: dict[Any, Any]) -> Mapping[Any, Any]:
    """A mapping that cannot be changed, whose own type cannot be written down."""
    return MappingProxyType(inner)

"""Every format there is. A module in this folder declares its own as `FORMATS`, and nothing else has to name it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType

from easyread.downloads.format import Format


def _declared() -> Iterator[Format]:
    for module in iter_modules(__path__, f"{__name__}."):
        yield from import_module(module.name).FORMATS


def _by_name(formats: Iterable[Format]) -> Mapping[str, Format]:
    named: dict[str, Format] = {}
    for each in sorted(formats, key=lambda each: each.order):
        if each.name in named:
            raise ValueError(f"There are two formats {each.name}.")
        named[each.name] = each
    return MappingProxyType(named)


FORMATS = _by_name(_declared())
"""By name, in the order of the downloads page."""

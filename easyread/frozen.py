"""How frozen data is made again from its parts, which is how pickle writes it down."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from operator import attrgetter
from types import MappingProxyType
from typing import Any


def made_of(value: Any) -> tuple[Callable[..., Any], tuple[Any, ...]] | None:
    """What makes the same again, and of what. None for anything but a choice, data with fields and a read-only mapping."""
    kind = type(value)
    if isinstance(value, Enum):
        return kind, (value.value,)  # as Python 3.11 does from its fourth release on
    if fields_in := _fields_of(kind):  # type: ignore[arg-type]  # every class can be looked up
        return kind, fields_in(value)
    return (read_only, (dict(value),)) if isinstance(value, MappingProxyType) else None


@cache
def _fields_of(kind: Any) -> Callable[[Any], Any] | None:
    """What takes the values of its fields out of such data, in their order, which is quicker than to ask for them one by one."""
    names = [each.name for each in fields(kind)] if is_dataclass(kind) else []
    if len(names) == 1:
        return lambda value: (getattr(value, names[0]),)
    return attrgetter(*names) if names else None


def read_only(data: dict[Any, Any]) -> MappingProxyType[Any, Any]:
    """A mapping that cannot be changed, whose own type cannot be written down."""
    return MappingProxyType(data)

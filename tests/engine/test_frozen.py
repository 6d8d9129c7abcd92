"""Frozen data is made again from its parts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType
from typing import Any

import pytest

from easyread.frozen import made_of


class _Colour(Enum):
    RED = "red"


@dataclass(frozen=True, slots=True)
class _One:
    name: str


@dataclass(frozen=True)
class _Two:
    name: str
    colour: _Colour


@pytest.mark.parametrize("value", [_Colour.RED, _One("a"), _Two("a", _Colour.RED), MappingProxyType({"a": 1})])
def test_the_same_comes_of_its_parts(value: Any) -> None:
    made = made_of(value)
    assert made is not None
    assert made[0](*made[1]) == value


@pytest.mark.parametrize("value", ["a", 1, None, ("a",), {"a": 1}, _One])
def test_anything_else_is_left_to_pickle(value: Any) -> None:
    assert made_of(value) is None

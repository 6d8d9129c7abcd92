"""Which tests a quick round leaves out: nobody has to mark one because it builds a site or opens a browser."""

from __future__ import annotations

import functools
import inspect
import subprocess
from collections.abc import Iterator
from pathlib import Path
from types import CodeType
from typing import Any

import pytest
from playwright.sync_api import sync_playwright

STARTERS = (subprocess, sync_playwright)
"""What other programs are started with."""


def is_slow(item: pytest.Item) -> bool:
    """Whether a test is marked so, or anything of ours that it calls may start a build, a browser or another program."""
    return bool(item.get_closest_marker("slow")) or any(map(starts_a_program, (getattr(item, "obj", None), *_fixtures(item))))


def _fixtures(item: pytest.Item) -> Iterator[object]:
    """Those that it needs, from its own module and the conftest.py of each folder that it lies in."""
    plugins = [each for each in item.config.pluginmanager.get_plugins() if getattr(each, "__name__", "").endswith("conftest")]
    above = [each for each in plugins if Path(each.__file__).parent in item.path.parents]
    places = (getattr(item, "module", None), *above)
    yield from filter(callable, (getattr(each, name, None) for name in getattr(item, "fixturenames", ()) for each in places))


@functools.cache
def starts_a_program(function: Any) -> bool:
    """Followed from name to name through the functions of tests."""
    function = inspect.unwrap(function)
    if not inspect.isfunction(function) or not function.__module__.startswith("tests."):
        return False
    named = [function.__globals__.get(name) for code in _codes(function.__code__) for name in code.co_names]
    if any(each is starter for each in named for starter in STARTERS):
        return True
    return any(starts_a_program(each) for each in named if inspect.isfunction(each) and each is not function)


def _codes(code: CodeType) -> Iterator[CodeType]:
    """A function's own code, and that of the functions within it."""
    yield code
    for each in code.co_consts:
        if isinstance(each, CodeType):
            yield from _codes(each)

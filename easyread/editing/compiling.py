"""Python's own bytecode, made by the Python that will read it: `compile.mjs` runs this in Python for browsers."""

from __future__ import annotations

import importlib.util
import io
import marshal
import zipfile
from types import CodeType

_UNCHECKED = (1).to_bytes(4, "little") + bytes(8)
"""A compiled file that is not held against its source (PEP 552), which is not there."""


_SHORT = "/text/meaning/"
"""Where a fault is found by the name of its function: each says one thing."""


def compiled(raw: bytes, with_lines: str) -> bytes:
    """A zip in which each Python file of another is compiled, without what describes it. Lines are numbered in those that begin with
    `with_lines`, for somebody who tells us of a fault, but for comparisons of words; of all others the numbers would be a fifth of the
    whole."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as given, zipfile.ZipFile(out, "w") as made:
        for name in given.namelist():
            text = given.read(name)
            if name.endswith(".py"):
                code = compile(text, name, "exec", dont_inherit=True, optimize=2)
                code = code if name.startswith(with_lines) and _SHORT not in name else _without_lines(code)
                name, text = f"{name}c", importlib.util.MAGIC_NUMBER + _UNCHECKED + marshal.dumps(code)
            made.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), text)
    return out.getvalue()


def _without_lines(code: CodeType) -> CodeType:
    inner = (_without_lines(each) if isinstance(each, CodeType) else each for each in code.co_consts)
    return code.replace(co_linetable=b"", co_consts=tuple(inner))

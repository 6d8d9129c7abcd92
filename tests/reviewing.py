"""What tests of records, sessions and review pages share: a tiny project in which people compared and tested."""

from __future__ import annotations

import re
from pathlib import Path

from easyread.__main__ import main
from easyread.checks import check
from easyread.model import EasyPage, Library
from tests.tiny import lay_out, read_library

HELP = "content/topics/help.md"
RECORD = "content/reviews/topics/help.yml"


def confirmed(root: Path, **files: str) -> Path:
    lay_out(root, files)
    assert main(["confirm", "topics/help", "--by", "Team", "--root", str(root)]) == 0
    return root


def told(root: Path) -> list[str]:
    return [str(problem) for problem in check(read_library(root))]


def session(root: Path, **fields: str) -> str:
    assert main(["session", "one", "topics/help", "--root", str(root)]) == 0
    file = root / "content/reviews/sessions/one.yml"
    text = file.read_text(encoding="utf-8")
    given = {
        "place": '"Library"',
        "people": "6",
        "paid": '"yes"',
        "consent": '"yes"',
        "signed_off": '"yes"',
        "credit": '"The Tiny group"',
        **fields,
    }
    for name, value in given.items():
        text = re.sub(rf"(?m)^( *){name}: .*$", rf"\g<1>{name}: {value}", text)
    file.write_text(text, encoding="utf-8")
    return text


def help_page(library: Library) -> EasyPage:
    return next(page for page in library.easy_pages if page.key == "topics/help")

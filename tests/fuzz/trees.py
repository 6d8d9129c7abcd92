"""Trees of content: whatever is in them, reading, checking and laying out ends well, and each problem has a place.

One in `BUILT` is built as for a preview too, whatever is wrong with it, and nothing an author wrote is active in either edition.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from random import Random

from easyread.clock import today
from easyread.editions import make_editions
from easyread.model import Problem, printable
from easyread.pages.short import FOLDER as SHORT
from easyread.papers.telling import WAYS, teller
from tests.fuzz.mutating import mutated
from tests.tiny import TINY, lay_out, mkdocs

BUILT = 50
"""One in so many, since a build takes a hundred times as long as a check."""
_ADDRESSES = frozenset(("href", "src", "action", "formaction", "data", "poster", "xlink:href", "srcset", "srcdoc", "background"))
_ACTIVE = frozenset(("iframe", "object", "embed", "base", "style", "frame", "applet", "math", "template"))
_DATA = "application/ld+json"
"""What a page says of itself to machines. No browser runs it."""
_STARTS = ("javascript:", "data:", "vbscript:", "//")


def attempt(chance: Random, folder: Path) -> None:
    """Breaks one to four files of the tiny project. Raises where the engine does, and for a problem without a place."""
    root = lay_out(folder, broken(chance))
    _strange(root, chance)
    problems = make_editions(root, today()).problems
    assert all(_is_told(problem) for problem in problems)
    assert all(form(problems, teller(root, is_terminal=False)) for form in WAYS.values())
    if chance.randrange(BUILT) == 0:
        done = mkdocs(root, "build")
        assert "Traceback" not in done.stderr, done.stderr
        assert done.returncode == 0 or "Error" in done.stderr or "ERROR" in done.stderr, done.stderr
        assert (found := list(active(root / "site"))) == [], found


def broken(chance: Random) -> dict[str, str | bytes | None]:
    """One to four files after some slips, or gone."""
    paths = chance.sample(sorted(TINY), chance.randint(1, 4))
    return {path: None if chance.randrange(20) == 0 else mutated(TINY[path].encode(), chance) for path in paths}


def _strange(root: Path, chance: Random) -> None:
    """Sometimes a file that is no file, or has a name that is no name."""
    place = root / chance.choice(
        ("content/topics", "docs", "content/pictures", "content/reviews/topics", "content/reviews/sessions")
    )
    name = chance.choice((b"x.md", b"x.easy.md", b"\xff.md", b"a\x1b[1m.easy.md", b"x.svg", b"x.yml", b"a\nb.yml", b"ask.svg"))
    file = Path(os.fsdecode(os.fsencode(place) + b"/" + name))
    place.mkdir(parents=True, exist_ok=True)
    match chance.randrange(12):
        case 0:
            file.unlink(missing_ok=True)
            file.symlink_to(file)
        case 1:
            file.unlink(missing_ok=True)
            file.symlink_to("/etc/hostname")
        case 2 if not file.exists():
            file.mkdir()
        case 3:
            file.write_bytes(chance.randbytes(300))


def _is_told(problem: Problem) -> bool:
    where = problem.where
    whole = bool(problem.message and problem.remedy and where.line >= 1 and where.column >= 1)
    return whole and printable(str(problem)) == str(problem) and len(str(problem)) < 2500


class _Reader(HTMLParser):
    """What in a page runs, loads or leads elsewhere."""

    def __init__(self, is_short: bool) -> None:
        super().__init__()
        self.found: list[str] = []
        self._is_short = is_short

    def _leads_on(self, given: dict[str, str | None]) -> bool:
        """Whether it is how a short address of ours leads on to another page of the site."""
        return self._is_short and re.fullmatch(r"0; url=\.\./[\w./#-]*", given.get("content") or "") is not None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag in _ACTIVE or (tag == "meta" and "http-equiv" in given and not self._leads_on(given)):
            self.found.append(f"<{tag}>")
        if tag == "script" and given.get("type") != _DATA and not (given.get("src") or "").startswith((".", "assets", "/")):
            self.found.append("<script>")
        for name, value in attrs:
            bare = "".join((value or "").split()).lower()
            leads_out = name in ("action", "formaction") and ":" in bare
            if leads_out or name.startswith("on") or (name in _ADDRESSES and bare.startswith(_STARTS)):
                self.found.append(f"<{tag} {name}={value}>")


def active(site: Path) -> Iterator[str]:
    """What is active in a site and is not of our templates."""
    for file in sorted(site.rglob("*.html")):
        path = file.relative_to(site)
        reader = _Reader(path.parts[0] == SHORT)
        reader.feed(file.read_text(encoding="utf-8"))
        yield from (f"{path}: {each}" for each in reader.found)

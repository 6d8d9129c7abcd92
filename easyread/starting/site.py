"""A small, whole site to begin with: home, contact, accessibility, downloads, one kind of page, and what publishes it."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator, Mapping
from datetime import date
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from easyread.cache import write_whole
from easyread.checks import check
from easyread.editions import read_site
from easyread.model import Level, Site
from easyread.read.statement import title
from easyread.starting.answers import Answers
from easyread.text.countries import phone_link

FILES = Path(__file__).with_name("files")
LOOP = (
    *(f".ci/{name}" for name in ("form.py", "own-cache", "pages", "tell")),
    *(f".github/ISSUE_TEMPLATE/{name}.yml" for name in ("not-easy", "wrong")),
    *(
        f".github/workflows/{name}.yml"
        for name in "add-picture both-editions comments confirm import keep move new pack publish recordings session tell".split()
    ),
)
"""What works for editors on GitHub: checks, previews, comments and forms. A new site has the same that this project has."""
PACKAGE = "mkdocs-easyread"
ALL = f"{PACKAGE}[all]"
_NEW = ".new-site"
"""The folder in which the files are until all of them are there."""
_MARK = re.compile(r'%(")?(\w+)"?%')


class CannotStartError(Exception):
    """Nothing was written. Its text says why and what to do."""


def write_site(folder: Path, answers: Answers, today: date) -> tuple[str, ...]:
    """The paths of the new site's files, from `folder`. It has no problem that stops a build. Raises CannotStartError, OSError."""
    _refuse_taken(folder)
    was_there = folder.is_dir()
    new = folder / _NEW
    try:
        made = dict(site_files(answers, today))
        for path, text in made.items():
            write_whole(new / path, text.encode())
            if path.startswith(".ci/"):
                (new / path).chmod(0o755)
        _refuse_problems(new, today)
        for entry in sorted(new.iterdir()):
            entry.rename(folder / entry.name)
    except BaseException:
        shutil.rmtree(new if was_there else folder, ignore_errors=True)
        raise
    new.rmdir()
    return tuple(made)


def _refuse_problems(new: Path, today: date) -> None:
    """A name may hold what no page can say, such as a sign that the font for printing does not have."""
    problems = [each for each in check(read_site(new, today)) if each.level is Level.MUST]
    if problems:
        raise CannotStartError("The site would have problems:\n" + "\n".join(map(str, problems)))


def _refuse_taken(folder: Path) -> None:
    """Nothing of anybody's is overwritten. A repository without a file in it is empty."""
    if folder.exists() and not folder.is_dir():
        raise CannotStartError(f"{folder} is a file. Name a folder that is empty or not there.")
    if folder.is_dir() and any(entry.name != ".git" for entry in folder.iterdir()):
        raise CannotStartError(f"{folder} is not empty, and nothing in it may be lost. Name a folder that is empty or not there.")


def site_files(answers: Answers, today: date) -> Iterator[tuple[str, str]]:
    """The path and text of each file."""
    words = _words(answers, today)
    for file in sorted(FILES.rglob("*")):
        if file.is_file():
            path = file.relative_to(FILES).as_posix()
            text = file.read_text(encoding="utf-8")
            yield (".gitignore" if path == "gitignore" else path), _MARK.sub(lambda mark: _filled(mark, words), text)

    yield from _loop()


def _loop() -> Iterator[tuple[str, str]]:
    """From where the package keeps a copy, or from this project itself."""
    copy = Path(__file__).with_name("loop")
    folder = copy if copy.is_dir() else Path(__file__).parents[2]
    for path in LOOP:
        yield path, (folder / path).read_text(encoding="utf-8")


def _filled(mark: re.Match[str], words: Mapping[str, str]) -> str:
    """`%name%` as it is, `%"name"%` as YAML."""
    return json.dumps(words[mark[2]], ensure_ascii=False) if mark[1] else words[mark[2]]


def _words(answers: Answers, today: date) -> dict[str, str]:
    site = Site(name=answers.name, phone=answers.phone)
    known = plain_name(answers.organisation)
    return {
        "name": answers.name,
        "easy_name": f"{answers.name} in Easy Read",
        "organisation": answers.organisation,
        "summary": f"What {answers.organisation} will do.",
        "email": answers.email,
        "phone": answers.phone,
        "phone_link": phone_link(site),
        "colour": answers.colour.lower(),
        "repository": f"repository: {answers.repository.rstrip('/')}"
        if answers.repository
        else "# repository: https://github.com/you/plan",
        "today": today.isoformat(),
        "statement_title": title(site),
        "who_we_are": f"\n![](../content/pictures/work-together.svg)\nWe are {known}.\n" if known else "",
        "requirement": requirement(),
    }


def plain_name(organisation: str) -> str:
    """The name as an Easy Read page can say it. Empty for one with initials or signs, which somebody has to put into easy words."""
    plain = organisation.replace(" & ", " and ").strip()
    if not re.fullmatch(r"[A-Z][a-z'’-]+( [A-Za-z][a-z'’-]+){0,6}", plain):
        return ""
    return plain[0].lower() + plain[1:] if plain.startswith(("The ", "Our ")) else plain


def requirement() -> str:
    """How others get the engine that is installed here: a line of requirements.txt."""
    try:
        found = distribution(PACKAGE)
    except PackageNotFoundError:
        return f"# Write here where others can get the engine.\n{ALL}"
    source = json.loads(found.read_text("direct_url.json") or "{}")
    if "vcs_info" in source:
        return f"{ALL} @ {source['vcs_info']['vcs']}+{source['url']}@{source['vcs_info']['commit_id']}"
    note = "# The engine came from this computer. Write here where others can get it.\n" if source else ""
    return f"{note}{ALL}=={found.version}"

"""Reading the standard pages of a website that is not ours, beside which the Easy Read ones lie.

Its Markdown is its own: any front matter, any extension. Only what Easy Read pages are compared with is read, and nothing is a problem.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, field

from easyread.model import Document, Level, Location, Problem, Site
from easyread.paths import DOCS, EASY_ENDING, key_of
from easyread.problems import Reporter
from easyread.read.files import Source
from easyread.read.tree import Scalar, parse_mapping
from easyread.text.markdown import read_markdown
from easyread.text.tangle import tangles, untangled

CONFIG = "mkdocs.yml"
_FRONT_MATTER = re.compile(r"---[ \t]*\n(.*?\n)?---[ \t]*(?:\n|$)", re.DOTALL)
_HEADING = re.compile(r"^# +(.+?)[ #]*(?:\{[^{}]*\})?$", re.MULTILINE)


@dataclass(frozen=True)
class Host:
    """A website of somebody else's making."""

    site: Site
    order: Mapping[str, int] = field(default_factory=dict)
    """The place of each page in its navigation, from 1, by the path from `docs/`."""
    titles: Mapping[str, str] = field(default_factory=dict)
    """What its navigation calls a page, by the same."""
    problems: tuple[Problem, ...] = ()


def read_theirs(source: Source, key: str, host: Host) -> Document:
    """A standard page as far as Easy Read pages need to know it."""
    match = _FRONT_MATTER.match(source.text)
    fields = _fields(source, match[1] or "") if match else {}
    body = source.text[match.end() :] if match else source.text
    heading = _HEADING.search(body)
    path = source.path.removeprefix(f"{DOCS}/")
    named = host.titles.get(path) or (heading[1] if heading else "") or key.rpartition("/")[2].replace("-", " ").capitalize()
    first_line = source.text[: len(source.text) - len(body)].count("\n") + 1
    said = read_markdown(untangled(body, tuple(tangles(body))), source.path, first_line)
    return Document(
        key=key,
        path=source.path,
        title=fields.get("title") or named,
        summary=fields.get("description", ""),
        body=body,
        first_line=first_line,
        blocks=said.blocks,
        links=said.links,
        order=host.order.get(path, 0),
    )


def _fields(source: Source, text: str) -> dict[str, str]:
    node = parse_mapping(text, source.at(2), Reporter())
    entries = node.entries if node else ()
    return {name.text: " ".join(value.text.split()) for name, value in entries if isinstance(value, Scalar)}


THEIR_OWN = frozenset(("file-name", "picture-path"))
"""Rules about names, which are their makers' to give, and about where pictures lie, which for most of them is in the engine."""


def is_about_easy_read(problem: Problem, standard: Container[str]) -> bool:
    """Whether a problem is about what is ours to publish. The standard pages, by key, are their makers' own, and so are twins' names."""
    path = problem.where.path
    theirs = path.startswith(f"{DOCS}/") and not path.endswith(EASY_ENDING)
    is_lost = problem.rule == "file-name" and key_of(path) not in standard
    return not theirs and (is_lost or problem.rule not in THEIR_OWN)


def lacking(site: Site, pages: int) -> Iterator[Problem]:
    """What the Easy Read edition of such a website has to be told."""
    where = Location(CONFIG)
    if not pages:
        remedy = "Write one beside a page, such as docs/index.easy.md beside docs/index.md."
        yield Problem(where, "no-easy-pages", f"No page in {DOCS}/ has an Easy Read page beside it.", remedy)
    if not site.phone and not site.email:
        yield Problem(
            where,
            "missing-contact",
            "Easy Read pages cannot say how to get help.",
            "Write `email:` and `phone:` below `easyread:` under `plugins:`.",
            level=Level.SHOULD,
        )

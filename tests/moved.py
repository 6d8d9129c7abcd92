"""What a change of looks did to what pages say: `python -m tests.moved OLD_SITE NEW_SITE [FOLDER_TO_LEAVE_OUT...]`.

For each page of a built site it tells every line of words, number and link that the same page of another build no longer has: whether it stands
on another page now, or nowhere.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from urllib.parse import urljoin
from xml.etree.ElementTree import Element

import html5lib

_LINES = frozenset("p li h1 h2 h3 h4 h5 h6 dt dd td th caption figcaption summary a label blockquote pre".split())
_NUMBER = re.compile(r"\d[\d,.]*\d|\d")


@dataclass(frozen=True, slots=True)
class Said:
    """What one page says."""

    words: frozenset[str]
    """Its lines, in small letters."""
    numbers: frozenset[str]
    links: frozenset[str]


@cache
def said(site: Path, page: str) -> Said:
    """What a page of a built site says."""
    root = html5lib.parse((site / page).read_text(encoding="utf-8"), namespaceHTMLElements=False)
    address = "" if page == "index.html" else page.removesuffix("index.html")
    lines = frozenset(filter(None, (_flat(each) for each in root.iter() if each.tag in _LINES)))
    links = (urljoin(f"https://site/{address}", each.get("href", "")).partition("#")[0] for each in root.iter("a"))
    numbers = frozenset(number for line in lines for number in _NUMBER.findall(line))
    return Said(lines, numbers, frozenset(links))


def _flat(element: Element) -> str:
    return " ".join("".join(element.itertext()).split()).casefold().strip(" .:")


def pages(site: Path, without: tuple[str, ...]) -> Iterator[str]:
    """The pages of a built site but for some folders."""
    found = (file.relative_to(site).as_posix() for file in sorted(site.rglob("*.html")))
    return (page for page in found if not page.startswith(without))


def moved(old: Path, new: Path, without: tuple[str, ...] = ()) -> Iterator[str]:
    """A line for each thing that a page said and no longer says."""
    everywhere = " \n ".join(sorted({line for page in pages(new, ()) for line in said(new, page).words}))
    linked = {link for page in pages(new, ()) for link in said(new, page).links}
    for page in pages(old, without):
        if not (new / page).is_file():
            yield f"{page}: gone"
            continue
        before, after = said(old, page), said(new, page)
        here = " \n ".join(sorted(after.words))
        for line in sorted(before.words - after.words):
            if line not in here:
                yield f"{page}: {'elsewhere' if line in everywhere else 'nowhere'}: {line}"
        yield from (f"{page}: number: {number}" for number in sorted(before.numbers - after.numbers))
        for link in sorted(before.links - after.links):
            yield f"{page}: link, {'elsewhere' if link in linked else 'nowhere'}: {link}"


if __name__ == "__main__":
    print("\n".join(moved(Path(sys.argv[1]), Path(sys.argv[2]), tuple(sys.argv[3:]))))

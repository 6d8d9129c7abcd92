"""How many pages a file has, read from the file itself."""

from __future__ import annotations

import re

_PAGES = re.compile(rb"/Type ?/Pages\s*/Count (\d+)")


def count_pages(raw: bytes) -> int:
    """Of a PDF that Typst made. A picture is one page."""
    found = _PAGES.search(raw)
    return int(found[1]) if found else 1

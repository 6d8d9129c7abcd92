"""Badges to put on other websites: pictures of what is on record, and of nothing else."""

from __future__ import annotations

from html import escape

from easyread.model.records import Findings
from easyread.reviews.status import Overview

_LETTER, _EDGE, _HEIGHT = 7, 10, 28
"""Units of width a letter, of space at each side, and of height."""
_OPEN = "#4c5b66"
"""Of what is not done yet. White words on it have a contrast of 7 to 1."""


def badges(whole: Overview, findings: Findings | None, done_colour: str) -> dict[str, str]:
    """SVG files by address. `done_colour` is that of what is done: white words must stand out from it."""
    pages = len(whole.standings)
    compared = whole.by_state["compared"]
    texts = {
        "compared": (f"Both editions compared: {compared} of {pages} pages", compared == pages > 0),
        "tested": (f"Tested by people with learning disabilities: {whole.tested} of {pages} pages", whole.tested == pages > 0),
        "programs": _programs(findings),
    }
    return {f"review/badges/{name}.svg": _badge(text, done_colour if done else _OPEN) for name, (text, done) in texts.items()}


def _programs(findings: Findings | None) -> tuple[str, bool]:
    if findings is None:
        return "Accessibility: this version is not tested by programs", False
    found = sum(each.found for each in findings.programs)
    return f"Accessibility tests by programs on {findings.on.isoformat()}: {found or 'nothing'} to put right", not found


def _badge(text: str, colour: str) -> str:
    wide = len(text) * _LETTER
    width = wide + 2 * _EDGE
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" width="{width}" height="{_HEIGHT}" viewBox="0 0 {width} {_HEIGHT}">'
        f'<title>{escape(text)}</title><rect width="{width}" height="{_HEIGHT}" rx="4" fill="{colour}"/>'
        f'<text x="{_EDGE}" y="19" fill="#fff" font-family="Arial, sans-serif" font-size="14" textLength="{wide}">{escape(text)}</text></svg>\n'
    )

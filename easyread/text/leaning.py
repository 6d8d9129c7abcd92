"""Statements that say nothing without the one before, so that readers who see one at a time get both together."""

from __future__ import annotations

import re

from easyread.model import Statement

_POINTING = re.compile(
    r"(?:these|those|that|they|them|he|she)\b"
    r"|it (?:also |only )?(?:can|does|has|helps?|is|means|needs|says|shows|was|will)\b"
    r"|this (?!booklet\b|document\b|list\b|page\b|plan\b|website\b)",
    re.IGNORECASE,
)


def leans(statement: Statement) -> bool:
    """Whether it is an item of a list, or begins with a word that points at what was said before: "This is called prevention"."""
    return statement.is_item or bool(_POINTING.match(statement.text))

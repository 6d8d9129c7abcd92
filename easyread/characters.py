"""Characters that cannot be seen, and can make words look other than they are."""

from __future__ import annotations

import re

HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # control characters
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e"  # soft hyphen, joiners, fillers, marks of direction
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f"  # without width, line ends, bidirectional overrides and isolates
    "\u3164\ufe00-\ufe0e\ufeff\uffa0\ufff9-\ufffb\ufffe\uffff"  # fillers, choices of shape, byte order mark, annotations
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"  # invisible musical signs, tags
)
"""Of these a reader sees nothing, and a program something (Unicode Technical Report 36 and Standard Annex 9)."""

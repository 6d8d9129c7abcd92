"""The pictures that the engine brings along, so that a new site can be built before it has any of its own."""

from __future__ import annotations

PAGES = ("check", "decide-together", "easy-read", "email", "hard-word", "phone", "supporter", "writing")
"""What the templates and booklets show."""
FILES = (
    *("all-booklets", "audio", "black-and-white", "braille", "braille-computer", "data", "document", "e-book", "fold-booklet"),
    *("giant-letter", "large-print", "no-pictures", "plain-text", "word-file"),
)
"""What the downloads page shows."""
RECORDING = ("give-file", "read-aloud", "stays-here")
"""What the page for recording shows besides."""
SESSIONS = ("ask", "choice", "stop")
"""What the sheets for sessions with people show besides."""
FIRST_PAGES = (
    "action-plan",
    *("accessible-website", "complain", "formats", "information", "law", "not-checked"),
    *("website", "work-together"),
)
"""What the pages show that a new site begins with."""

BROUGHT = frozenset((*PAGES, *FILES, *RECORDING, *SESSIONS, *FIRST_PAGES))

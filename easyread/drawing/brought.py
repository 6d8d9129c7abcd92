"""The pictures that the engine brings along, so that a new site can be built before it has any of its own."""

from __future__ import annotations

PAGES = ("check", "decide-together", "easy-read", "email", "hard-word", "phone", "supporter")
"""What the templates and booklets show."""
FILES = (
    *("audio", "braille", "data", "document", "form", "large-print", "letter", "sight", "value-for-money", "video-call"),
    "writing",
)
"""What the downloads page shows."""
SESSIONS = ("ask", "choice", "stop")
"""What the sheets for sessions with people show besides."""
FIRST_PAGES = (
    "action-plan",
    *("accessible-website", "complain", "formats", "information", "law", "not-checked", "problem"),
    *("website", "work-together"),
)
"""What the pages show that a new site begins with."""

BROUGHT = frozenset((*PAGES, *FILES, *SESSIONS, *FIRST_PAGES))

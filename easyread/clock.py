"""The only place that looks at the clock. Commands and the door ask it, and pass the day on."""

from __future__ import annotations

from datetime import date, datetime


def today() -> date:
    """The day where this computer is."""
    return datetime.now().astimezone().date()

"""What is wrong with a page's HTML, as it is told."""

from __future__ import annotations

import re
from dataclasses import dataclass

from easyread.text.allowed import MOST_LEVELS


@dataclass(frozen=True, slots=True)
class Fault:
    """Something in the HTML that is not let through, or not sound."""

    rule: str
    needle: str
    """A pattern for what it looks like in the source."""
    message: str
    remedy: str
    about: str = ""
    """As a problem says it."""


COMMENTED = Fault(
    "unsafe-html",
    r"<!--",
    "There is a comment here, which everybody can read in the page's source.",
    "Take it out. It is not published.",
)


def not_an_element(name: str) -> Fault:
    return Fault(
        "unsafe-html",
        rf"<{re.escape(name)}\b",
        f"<{name}> is not let through.",
        f"Take it out. To show it as words, write &lt;{name}&gt;.",
    )


def not_an_attribute(name: str, attribute: str) -> Fault:
    message = f"'{attribute}' on <{name}> is not let through."
    return Fault("unsafe-html", rf"(?<![\w-]){re.escape(attribute)}\b", message, "Take it out.")


def not_a_value(name: str, attribute: str, raw: str) -> Fault:
    shown = f"'{' '.join(raw[:60].split())}'"
    if attribute == "src":
        told = f"{shown} would be loaded from elsewhere.", "Put the picture with the others, and write the way to it."
    elif attribute == "href":
        told = f"A link to {shown} is not let through.", "Write the way to a page's file, or an address that starts https://."
    else:
        told = f"{attribute}={shown} on <{name}> is not let through.", "Take it out."
    return Fault("unsafe-html", re.escape(raw), *told)


def hidden(character: str) -> Fault:
    number = ord(character)
    needle = rf"&#0*{number};?|&#x0*{number:x};?|&[a-z]+;|{re.escape(character)}"
    message = f"There is a hidden character here (U+{number:04X})."
    return Fault("hidden-character", needle, message, "Delete it. It can make words look other than they are.")


def stray(text: str) -> Fault:
    shown = text.split("\n")[0]
    needle = re.escape(re.match(r"<[!?/]?\w*", text)[0])  # type: ignore[index]  # it always begins with `<`
    return Fault("unsafe-html", needle, f"'{shown}' cannot be understood.", "Take it out. To show `<` as a sign, write &lt;.")


def too_deep(name: str) -> Fault:
    message = f"More than {MOST_LEVELS} elements stand inside one another here."
    return Fault("unsafe-html", rf"<{name}\b", message, "Write it more simply. What follows is not read.")


def not_closed(name: str) -> Fault:
    return Fault("broken-html", rf"<{name}\b", f"<{name}> is not closed.", f"Write </{name}> where it ends, or take it out.")


def not_opened(name: str) -> Fault:
    return Fault("broken-html", rf"</{name}\b", f"</{name}> closes nothing.", "Take it out.")


def inside_words(name: str) -> Fault:
    message = f"<{name}> stands inside a line of words."
    return Fault("broken-html", rf"<{name}\b", message, "Put it on a line of its own, with an empty line before it.")


def link_in_link() -> Fault:
    return Fault("broken-html", r"<a\b|\[", "There is a link inside a link.", "Take one of them out.")

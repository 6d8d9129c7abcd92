"""Every format there is: its name, and for whom it is. How each is made stands in `easyread/downloads/`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file."""

    name: str
    """As in `site.yml` and in the file's name."""
    ending: str
    title: str
    use: str
    """For whom it is, in one easy sentence."""
    picture: str
    for_readers: bool = True
    """Whether the Easy Read downloads page shows it."""


_ALL = (
    Format("booklet", "pdf", "Booklet to print", "This booklet is for printing on paper.", "document"),
    Format("large-print", "pdf", "Large print", "The words are bigger in large print.", "large-print"),
    Format("giant-print", "pdf", "Giant print", "The words are very big in giant print.", "sight"),
    Format("ink-saver", "pdf", "Black and white booklet", "This booklet is cheaper to print.", "value-for-money"),
    Format("words-only", "pdf", "Words without pictures", "Choose this if you do not like pictures.", "writing"),
    Format("audio", "mp3", "Audio", "You can listen to it.", "audio"),
    Format("braille-grade-1", "brf", "Braille, letter by letter", "This is Braille for new readers.", "braille"),
    Format("braille-grade-2", "brf", "Braille with short forms", "This is Braille for people who read it often.", "braille"),
    Format("ebook", "epub", "E-book that reads to you", "You can read this book on a phone.", "video-call"),
    Format("word", "docx", "Word file", "You can write on this file.", "form"),
    Format("text", "txt", "Plain text", "This file has words and nothing else.", "letter"),
    Format("data", "json", "Data for programs", "Computer programs can use this file.", "data", for_readers=False),
)
FORMATS: Mapping[str, Format] = MappingProxyType({each.name: each for each in _ALL})
"""By name, in the order of the downloads page."""

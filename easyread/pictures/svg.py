"""Making an SVG safe: it is parsed without following anything, and rebuilt from what is allowed.

An SVG is a program as much as a picture: it can run scripts, load from elsewhere, and grow without end when it is read. Only
shapes, groups and paint are let through. Whatever else is there is named with its line.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

from easyread.characters import HIDDEN

MAX_BYTES = 500_000
MAX_ELEMENTS = 10_000
MAX_DEPTH = 40
"""Of one drawing. A larger one is refused, since it would make every page that shows it slow."""
NAMESPACE = "http://www.w3.org/2000/svg"

SHAPES = frozenset("svg g path rect circle ellipse line polyline polygon defs clipPath title desc".split())
_QUIETLY_LEFT_OUT = frozenset(["metadata"])
ATTRIBUTES = frozenset(
    (
        "viewBox width height version x y x1 y1 x2 y2 cx cy r rx ry d points transform id fill fill-rule fill-opacity clip-rule "
        "clip-path clipPathUnits stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray "
        "stroke-dashoffset stroke-opacity opacity preserveAspectRatio color role aria-hidden aria-label"
    ).split()
)
_WHY: Mapping[str, str] = MappingProxyType(
    {
        "script": "a script",
        "foreignObject": "a piece of web page",
        "image": "a picture from another file",
        "use": "a copy of another part, which can grow without end",
        "style": "a style sheet",
        "a": "a link",
        "text": "words, which belong beside a picture and not in it",
        "tspan": "words, which belong beside a picture and not in it",
        "animate": "movement",
        "set": "movement",
        "filter": "a filter, which prints badly",
        "linearGradient": "a gradient, which prints badly",
        "radialGradient": "a gradient, which prints badly",
    }
)
_INSIDE = re.compile(r"url\(\s*(['\"]?)#[\w-]+\1\s*\)")
_PLAIN = re.compile(r"(?:rgba?|hsla?|matrix|translate|scale|rotate|skew[XY])\([\d\s.,%+e/-]*\)")
_NOT_PLAIN = re.compile(r"[^\w\s.,#%+-]")
"""In the value of an attribute, once addresses within the picture, colours and movements are taken out: whatever could name another
file, however it is written."""
_WORDS = frozenset(("aria-label", "role", "version"))
_NOTES = re.compile(
    r"http://(www\.inkscape\.org|sodipodi\.sourceforge\.net|www\.w3\.org/1999/02/22-rdf-syntax-ns|creativecommons\.org|web\.resource\.org/cc"
    r"|purl\.org/dc|ns\.adobe\.com|www\.bohemiancoding\.com|www\.serif\.com)|https://boxy-svg\.com"
)
"""Languages in which drawing programs keep their own notes, which show nothing and are left out quietly."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Something in an SVG that is not let through."""

    line: int
    what: str


@dataclass(frozen=True)
class SafeSvg:
    """A picture rebuilt from what is allowed, and what was refused."""

    text: str
    refused: tuple[Refusal, ...] = ()


@dataclass
class _Rebuilder:
    parser: expat.XMLParserType
    out: list[str] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)
    depth: int = 0
    skipping: int = 0
    elements: int = 0
    told: bool = False
    """Inside something that was refused, of which no more is said."""
    words: bool = False
    """Inside a title or description, where words are kept."""

    def refuse(self, what: str) -> None:
        self.refused.append(Refusal(self.parser.CurrentLineNumber, what))

    def start(self, name: str, attributes: dict[str, str]) -> None:
        space, _, local = name.rpartition(" ")
        self.elements += 1
        self.depth += 1
        if self.elements > MAX_ELEMENTS or self.depth > MAX_DEPTH:
            raise _TooMuchError
        refused = len(self.refused)
        if (self.skipping and self.told) or not self._allowed(space, local) or self.skipping:
            self.told = (bool(self.skipping) and self.told) or len(self.refused) > refused
            self.skipping += 1
            return
        kept = "".join(f" {key}={quoteattr(value)}" for key, value in attributes.items() if self._keeps(local, key, value))
        namespace = f' xmlns="{NAMESPACE}"' if self.depth == 1 else ""
        self.out.append(f"<{local}{namespace}{kept}>")
        self.words = local in ("title", "desc")

    def _allowed(self, space: str, local: str) -> bool:
        if self.depth == 1 and (local != "svg" or space not in ("", NAMESPACE)):
            self.refuse(f"a <{local}> where <svg> must be first")
            return False
        if space not in ("", NAMESPACE):
            if not _NOTES.match(space):
                self.refuse(f"<{local}>: it is of another language than SVG")
            return False
        if local in _QUIETLY_LEFT_OUT or self.skipping:
            return False
        if local not in SHAPES:
            self.refuse(f"<{local}>: {_WHY.get(local, 'not a shape')}")
            return False
        return True

    def _keeps(self, local: str, name: str, value: str) -> bool:
        if " " in name:  # another program's notes, such as Inkscape's
            if name.endswith(" href"):
                self.refuse(f"a link in <{local}>")
            return False
        if name.lower().startswith("on"):
            self.refuse(f"{name} in <{local}>: a script")
        elif name in ("href", "style"):
            self.refuse(f"{name} in <{local}>: {'a link' if name == 'href' else 'a style'}")
        elif name not in ATTRIBUTES:
            return False
        elif name not in _WORDS and _NOT_PLAIN.search(_PLAIN.sub("", _INSIDE.sub("", value))):
            self.refuse(f"{name} in <{local}>: it leads outside the picture")
        else:
            return True
        return False

    def end(self, name: str) -> None:
        self.depth -= 1
        if self.skipping:
            self.skipping -= 1
            return
        self.out.append(f"</{name.rpartition(' ')[2]}>")
        self.words = False

    def characters(self, text: str) -> None:
        if self.words and not self.skipping:
            self.out.append(escape(HIDDEN.sub(" ", text)))

    def doctype(self, *_: object) -> None:
        self.refuse("a document type, which can hold entities that grow without end")
        raise _TooMuchError

    def instruction(self, target: str, _: str) -> None:
        self.refuse(f"<?{target}?>: an instruction to a program")


class _TooMuchError(Exception):
    """The rest is not read."""


@lru_cache(maxsize=2_000)
def make_safe(raw: bytes) -> SafeSvg:
    """The picture with nothing in it but shapes. Never raises. `text` is empty when there is no picture to save."""
    if len(raw) > MAX_BYTES:
        return SafeSvg("", (Refusal(1, f"the file: larger than {MAX_BYTES:,} bytes"),))
    parser = expat.ParserCreate(namespace_separator=" ")
    made = _Rebuilder(parser)
    parser.StartElementHandler = made.start
    parser.EndElementHandler = made.end
    parser.CharacterDataHandler = made.characters
    parser.StartDoctypeDeclHandler = made.doctype
    parser.ProcessingInstructionHandler = made.instruction
    try:
        parser.Parse(raw, True)
    except _TooMuchError:
        if not made.refused:
            made.refuse("the file: too many parts")
        return SafeSvg("", tuple(made.refused))
    except (expat.ExpatError, ValueError, LookupError) as error:
        line = getattr(error, "lineno", 1)
        return SafeSvg("", (*made.refused, Refusal(line, f"the file: it is broken ({error})")))
    if not made.out:
        return SafeSvg("", tuple(made.refused))
    return SafeSvg("".join(made.out) + "\n", tuple(made.refused))

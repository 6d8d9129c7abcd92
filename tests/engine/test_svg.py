"""An SVG from anyone: shapes are kept, everything else is refused and named with its line."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from easyread.drawing.ink import picture
from easyread.drawing.pictures import PICTURES
from easyread.pictures.svg import ATTRIBUTES, MAX_BYTES, NAMESPACE, SHAPES, make_safe
from tests.hostile import Hostile, hostile
from tests.tiny import lay_out, read_library

OPEN = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 240 240">'
SHAPE = '<circle cx="9" cy="9" r="5"/>'

HOSTILE: dict[str, tuple[str, int, str]] = {
    "script": (f"{OPEN}\n<script>alert(1)</script>{SHAPE}</svg>", 2, "a script"),
    "script in another namespace": (f'{OPEN}\n<x:script xmlns:x="http://www.w3.org/2000/svg">a</x:script></svg>', 2, "a script"),
    "event": (f'{OPEN}\n\n<circle r="5" onclick="alert(1)"/></svg>', 3, "onclick"),
    "event in capitals": (f'{OPEN}<circle r="5"\n ONLOAD="alert(1)"/></svg>', 1, "ONLOAD"),
    "foreign object": (f"{OPEN}\n<foreignObject><p>x</p></foreignObject></svg>", 2, "web page"),
    "image from elsewhere": (f'{OPEN}\n<image href="https://example.org/x.png"/></svg>', 2, "another file"),
    "image inside": (f'{OPEN}\n<image href="data:image/png;base64,AA"/></svg>', 2, "another file"),
    "use": (f'{OPEN}\n<use href="#a"/></svg>', 2, "grow without end"),
    "xlink": (f'{OPEN}\n<circle r="5" xlink:href="https://example.org"/></svg>', 2, "a link"),
    "link": (f'{OPEN}\n<a href="javascript:alert(1)">{SHAPE}</a></svg>', 2, "a link"),
    "style sheet": (f"{OPEN}\n<style>@import url(https://example.org/x.css)</style></svg>", 2, "a style sheet"),
    "style attribute": (f'{OPEN}\n<circle r="5" style="fill:url(https://example.org)"/></svg>', 2, "a style"),
    "fill from elsewhere": (f'{OPEN}\n<circle r="5" fill="url(https://example.org/x.svg#a)"/></svg>', 2, "outside"),
    "script in a fill": (f'{OPEN}\n<circle r="5" fill="javascript:alert(1)"/></svg>', 2, "outside"),
    "words": (f"{OPEN}\n<text>Hello</text></svg>", 2, "words"),
    "movement": (f'{OPEN}\n<circle r="5"><animate attributeName="r" to="9"/></circle></svg>', 2, "movement"),
    "gradient": (f'{OPEN}\n<linearGradient id="a"/></svg>', 2, "gradient"),
    "entities": (f'<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n{OPEN}&b;</svg>', 1, "document type"),
    "external entity": (f'<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>\n{OPEN}&a;</svg>', 1, "document type"),
    "instruction": (f'<?xml-stylesheet href="https://example.org/x.css"?>\n{OPEN}</svg>', 1, "instruction"),
    "broken": (f"{OPEN}\n<circle", 2, "broken"),
    "empty": ("", 1, "broken"),
    "not an SVG": ("\x89PNG\r\n", 1, "broken"),
    "a web page": ("<html><body>x</body></html>", 1, "<svg> must be first"),
    "too deep": (OPEN + "<g>" * 100 + "</g>" * 100 + "</svg>", 1, "too many parts"),
    "too many": (OPEN + "<g/>" * 20_000 + "</svg>", 1, "too many parts"),
    "too large": (OPEN + " " * MAX_BYTES + "</svg>", 1, "larger than"),
}
DANGER = (
    "script",
    "onclick",
    "onload",
    "href",
    "http://example",
    "https:",
    "javascript",
    "ENTITY",
    "import",
    "style",
    "foreign",
    "text>",
)


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_pictures_are_refused(name: str) -> None:
    text, line, why = HOSTILE[name]
    safe = make_safe(text.encode("utf-8", errors="surrogateescape"))
    assert [refusal.line for refusal in safe.refused] == [line]
    assert why in safe.refused[0].what
    assert not [danger for danger in DANGER if danger.lower() in safe.text.replace("http://www.w3.org", "").lower()]


def test_what_is_around_a_refusal_is_kept() -> None:
    safe = make_safe(f"{OPEN}<script>alert(1)</script><g>{SHAPE}</g></svg>".encode())
    assert '<circle cx="9" cy="9" r="5"></circle>' in safe.text


def test_notes_of_drawing_programs_are_left_out_quietly() -> None:
    text = f'{OPEN[:-1]} xmlns:i="http://www.inkscape.org/x" i:version="1"><metadata><x/></metadata><i:view/>{SHAPE}</svg>'
    safe = make_safe(text.encode())
    assert safe.refused == ()
    assert "inkscape" not in safe.text
    assert "<circle" in safe.text


def test_a_clip_within_the_picture_is_kept() -> None:
    text = f'{OPEN}<clipPath id="a">{SHAPE}</clipPath><g clip-path="url(#a)">{SHAPE}</g></svg>'
    assert make_safe(text.encode()).refused == ()
    assert 'clip-path="url(#a)"' in make_safe(text.encode()).text


def test_making_safe_twice_changes_nothing() -> None:
    once = make_safe(f"{OPEN}<title>A &amp; B</title><g>{SHAPE}</g></svg>".encode()).text
    assert make_safe(once.encode()).text == once


@pytest.mark.parametrize("name", PICTURES)
def test_our_own_pictures_pass(name: str) -> None:
    assert make_safe(picture(PICTURES[name]).encode()).refused == ()


@given(raw=st.binary(max_size=400))
def test_any_bytes_are_read(raw: bytes) -> None:
    safe = make_safe(raw)
    assert safe.text or safe.refused


CORPUS = tuple(hostile("pictures.txt"))


def test_there_are_enough_hostile_pictures() -> None:
    assert len({each.text for each in CORPUS}) >= 40
    assert all(each.expected for each in CORPUS)


@pytest.mark.parametrize("each", CORPUS, ids=lambda each: each.name)
def test_hostile_pictures_are_told_and_rebuilt(each: Hostile, tmp_path: Path) -> None:
    """What is published is what was rebuilt, where everything is let through too."""
    library = read_library(lay_out(tmp_path, {"content/pictures/ask.svg": each.text}))
    told = [(f"{problem.where.line}:{problem.where.column}", problem.rule) for problem in library.problems]
    assert told == [(place, rule) for place, rule, _ in each.expected]
    assert all(words in problem.message for problem, (_, _, words) in zip(library.problems, each.expected, strict=True))
    published = Path(library.pictures["ask"].file)
    assert published.is_relative_to(tmp_path / ".cache")
    for element in etree.parse(published).iter():
        assert etree.QName(element).namespace == NAMESPACE
        assert etree.QName(element).localname in SHAPES
        assert set(element.attrib) <= ATTRIBUTES
        assert not [value for value in element.attrib.values() if re.search(r"[:\\/&;]|url\((?!#)", value)]


def test_a_sound_picture_is_rebuilt_too(tmp_path: Path) -> None:
    text = f'{OPEN}<!-- a note --><g class="x" data-y="z">{SHAPE}</g></svg>'
    library = read_library(lay_out(tmp_path, {"content/pictures/ask.svg": text}))
    assert library.problems == ()
    made = Path(library.pictures["ask"].file).read_text(encoding="utf-8")
    assert "note" not in made
    assert "class" not in made
    assert '<circle cx="9" cy="9" r="5">' in made


PLAIN = (
    "url(#a)",
    "url( '#a' )",
    "#8ecae6",
    "rgb(1, 2, 3)",
    "rgba(1 2 3 / 50%)",
    "hsl(120, 5%, 5%)",
    "none",
    "currentColor",
    "matrix(1,0,0,1,-2e3,.5) rotate(45) skewX(1)",
    "M0,0 L1.5-2e-3Z",
)


@pytest.mark.parametrize("value", PLAIN)
def test_plain_values_are_kept(value: str) -> None:
    assert make_safe(f'{OPEN}<path d="M0 0" fill="{value}"/></svg>'.encode()).refused == ()

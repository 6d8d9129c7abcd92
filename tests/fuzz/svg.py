"""Pictures: whatever is in one, what is let through is a sound SVG of shapes alone."""

from __future__ import annotations

from pathlib import Path
from random import Random
from xml.etree import ElementTree

from easyread.pictures.svg import NAMESPACE, make_safe
from tests.fuzz.mutating import BYTES, HTML, mutated

WHOLE = (
    f'<?xml version="1.0"?><svg xmlns="{NAMESPACE}" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 240 240">'
    '<title>A</title><g fill="#fff" transform="scale(2)"><path d="M0 0L9 9"/><use xlink:href="#a"/><circle r="5"/></g></svg>'
)
SLIPS = (
    *(*HTML, *BYTES, "<!DOCTYPE svg [<!ENTITY a 'b'>]>", "&a;", "<?xml-stylesheet href='x'?>", "<![CDATA[", "]]>", "<g>" * 60),
    *(
        "<style>*{}</style>",
        "<a xlink:href='javascript:alert(1)'>",
        "<animate onbegin='x'/>",
        "<foreignObject/>",
        "fill='url(http://x)'",
    ),
    *(
        "fill='url(#a)'",
        " onload='x'",
        " href='x'",
        "<image href='http://x'/>",
        "xmlns='x'",
        "<x:script/>",
        "</g>",
        "<!--",
        "-->",
    ),
)
_ACTIVE = ("script", "foreignobject", "image", "use", "style", "a", "animate", "set", "iframe")


def attempt(chance: Random, folder: Path) -> None:
    """Breaks a picture. Raises where it cannot be made safe."""
    safe = make_safe(mutated(WHOLE.encode(), chance, SLIPS))
    if not safe.text:
        assert safe.refused
        return
    for each in ElementTree.fromstring(safe.text).iter():
        local = each.tag.rpartition("}")[2].lower()
        assert local not in _ACTIVE, safe.text
        assert not [name for name in each.attrib if name.lower().startswith("on") or "href" in name.lower()], safe.text
        assert not [value for value in each.attrib.values() if "script:" in value.lower() or "http" in value.lower()], safe.text
    again = make_safe(safe.text.encode())
    assert (again.text, again.refused) == (safe.text, ()), "what was made safe stays as it is"

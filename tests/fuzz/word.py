"""Word files that come back: the comments on one, or one plain reason why there are none."""

from __future__ import annotations

import io
import zipfile
from functools import cache
from pathlib import Path
from random import Random

import docx

from easyread.downloads.word_file import NotOursError, comments_in
from tests.fuzz.mutating import BYTES, mutated

SLIPS = (
    *(
        *BYTES,
        "<w:p>",
        "</w:p>",
        "<w:commentRangeStart w:id='x'/>",
        "<w:comment/>",
        "w:id='999999999999999999999'",
        "&a;",
        "<!--",
    ),
    *(
        "<!DOCTYPE a [<!ENTITY b 'c'>]>",
        "<w:bookmarkStart/>",
        "Target='../../../etc/passwd'",
        "TargetMode='External'",
        "xmlns:w='x'",
    ),
)


@cache
def whole() -> bytes:
    """A sound one, with two comments."""
    document = docx.Document()
    for words in ("One.", "Two."):
        document.add_comment(document.add_paragraph(words).runs, f"About {words}", author="Ann")
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def attempt(chance: Random, folder: Path) -> None:
    """Breaks a Word file, in its parts or in its bytes. Raises for anything but comments or a plain reason."""
    raw = mutated(whole(), chance, SLIPS) if chance.randrange(3) == 0 else _in_its_parts(chance)
    try:
        comments = comments_in(raw)
    except NotOursError as error:
        assert str(error).endswith(".")
        assert "\n" not in str(error)
        return
    assert all(isinstance(each.text, str) and "\n" not in each.text for each in comments)


def _in_its_parts(chance: Random) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(whole())) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        names = old.namelist()
        hit = chance.sample(names, chance.randint(1, 3))
        for name in names:
            if name in hit and chance.randrange(8) == 0:
                continue
            new.writestr(name, mutated(old.read(name), chance, SLIPS) if name in hit else old.read(name))
    return made.getvalue()

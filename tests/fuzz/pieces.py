"""Pages and lists as large as they may be, full of one thing or of two in turn: none takes longer than its length."""

from __future__ import annotations

from pathlib import Path
from random import Random

from easyread.clock import today
from easyread.editions import make_editions
from easyread.read.files import MAX_DATA, MAX_LINE, MAX_PAGE
from tests.tiny import easy, lay_out, standard

PIECES = (
    *(
        "_",
        ".",
        "a_",
        "1-",
        "[a](",
        "~~~x",
        "~~~\n",
        "```\n",
        "*",
        "**",
        "[",
        "](",
        "![](",
        "<a",
        "<",
        "<aa\n\n",
        "&",
        "`",
        "\\",
        "|",
        "a.",
        "a@",
    ),
    *(
        "A. ",
        "1,",
        "2 a 3 b ",
        "1.",
        "£",
        "'",
        '"',
        "- ",
        "- a\n",
        "# a\n",
        "\n",
        "\n\n",
        "a\n",
        "a\n\n",
        " ",
        "a'",
        "A B ",
        "one ",
        "not ",
        "NHS ",
        "{",
        "x: ",
    ),
    *(
        "=\n",
        "---\n",
        "*[A]: b\n",
        "[a]: b\n",
        ": a\n",
        "* * *\n",
        "|a|b|\n",
        "> ",
        "2022 ",
        "5pm ",
        "<!--",
        "(",
        "9" * 400 + " days before ",
        "We help 5 people in May. ",
        "é",
    ),
)
ROOM = 700
"""Bytes for the fields and the line ends of a page."""


def filled(piece: str, size: int, line: int | None = None) -> str:
    """So many bytes of a piece, in lines of a length where one is named."""
    whole = piece * (size // len(piece.encode()))
    return whole if line is None or "\n" in piece else "\n".join(whole[at : at + line] for at in range(0, len(whole), line))


def full(piece: str, part: int = 1) -> dict[str, str | bytes | None]:
    """Files full of a piece, each so many times smaller than it may be."""
    words = filled(piece, MAX_PAGE // part - ROOM, MAX_LINE - 50)
    return {
        "content/topics/help.md": standard("Help", words),
        "content/topics/help.easy.md": easy("Help", body=f"![](../pictures/ask.svg)\n{words}\n"),
        "content/topics/more.easy.md": easy("More", body=words),
        "content/words.yml": filled(piece, MAX_DATA // part - ROOM, MAX_LINE - 50),
    }


def attempt(chance: Random, folder: Path) -> None:
    """One of those files, or a page with its twin, full of one or two pieces."""
    files = full("".join(chance.choices(PIECES, k=chance.randint(1, 2))))
    names = chance.choice([*([name] for name in files), ["content/topics/help.md", "content/topics/help.easy.md"]])
    make_editions(lay_out(folder, {name: files[name] for name in names}), today())

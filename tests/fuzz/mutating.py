"""Slips of the hand and of the mind, and what strangers put in on purpose."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

MARKDOWN = (
    *(
        "---\n",
        "**",
        "![](",
        "](",
        ")",
        "## ",
        "# ",
        "- ",
        "1. ",
        "|",
        "`",
        "```\n",
        "~~~\n",
        "> ",
        "[^1]",
        "[^1]: a",
        "{.x}",
        "\\",
    ),
    *(
        "*[A]: b\n",
        ": a\n",
        "![](../pictures/ask.svg)\n",
        "We help.\n",
        "**help**",
        "[a](help.md)",
        "[a](#x)",
        "\n\n",
        "    ",
        "\t",
    ),
)
YAML = (
    "'",
    '"',
    "{",
    "[[",
    "&a",
    "*a",
    "!!python/object/apply:os.system [id]",
    ": ",
    "- ",
    "? ",
    "|\n",
    ">\n",
    "%YAML 9.9\n",
    '"\\0"',
    "<<: ",
)
BYTES = (
    "\r\n",
    "\r",
    "\x00",
    "\x1b[31m",
    "\u2028",
    "\u202e",
    "\ufeff",
    "é",
    "🙂",
    "\ud7ff",
    "\uffff",
    "\x85",
    "a" * 3000,
    "_" * 3000,
    "1-" * 999,
)
HTML = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)>",
    "<a href='javascript:alert(1)'>x</a>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt&colon;alert(1))",
    "[x](data:text/html,<script>alert(1)</script>)",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<style>@import 'http://x.example'</style>",
    "<base href=//x.example>",
    "<meta http-equiv=refresh content=0;url=//x.example>",
    "<form action=//x.example><button>",
    "<math><mtext><script>alert(1)</script></mtext></math>",
    "<!--><script>alert(1)</script>-->",
    "x{ onclick=alert(1) }",
    "{: style='position:fixed' onmouseover='alert(1)' }",
    "{{ config }}",
    "{% include '../../mkdocs.yml' %}",
    "&lt;script&gt;",
    "</main>",
    "<b",
)
SLIPS = (*MARKDOWN, *YAML, *BYTES, *HTML)


def mutated(raw: bytes, chance: Random, slips: Sequence[str] = SLIPS) -> bytes:
    """The bytes after one to six slips: something put in, doubled, taken out, or moved."""
    for _ in range(chance.randint(1, 6)):
        start = chance.randint(0, len(raw))
        end = min(len(raw), start + chance.choice((0, 0, 1, 10, 200)))
        there = raw[start:end]
        slip = chance.choice(slips).encode("utf-8", "surrogatepass")
        put = chance.choice((slip, slip, slip, chance.randbytes(3), there * 2, b""))
        raw = raw[:start] + put * chance.choice((1, 1, 1, 20)) + raw[end:]
    return raw

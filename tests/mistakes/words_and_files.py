"""Mistakes in words, on one page or between both, and in the names of files."""

from __future__ import annotations

from tests.mistakes.making import BASE, PAGE, TWIN, Mistake, page, twin

MISTAKES = (
    twin(
        "capitals",
        "YOU CAN HAVE 12 BOOKS FROM US EVERY TIME.",
        "11:1",
        "block-capitals",
        "small letters",
        "You can have 12 books.",
    ),
    twin("a date in figures", "You can have 12 books until 06/05/27.", "11:29", "date-form", "Write '6 May 2027'"),
    twin("an invisible character", "You can have 12 bo\u200boks.", "11:19", "hidden-character", "Delete it"),
    twin("bold that is not closed", "You can have **12 books.", "11:14", "not-easy-read", "both sides", "You can have 12 books."),
    twin(
        "quotes of a word processor", "You can have 12 “books”.", "11:17", "punctuation", "Take it out", "You can have 12 books."
    ),
    twin(
        "two sentences on a line",
        "You can have 12 books. We bring them.",
        "11:24",
        "one-sentence-a-line",
        "new line",
        "You can have 12 books.\nWe bring them.",
    ),
    twin(
        "a list as it is elsewhere",
        "- You can have 12 books.",
        "11:3",
        "list-without-lead",
        "take the - off",
        "You can have 12 books.",
    ),
    page(
        "bold that is not closed, in the standard page",
        "We have a **plan for all.",
        "11:11",
        "stray-mark",
        "both sides",
        "We have a **plan** for all.",
    ),
    page(
        "a table with tabs",
        "Area\tPeople\nNorth\t200\nSouth\t300",
        "11:1",
        "pasted-table",
        "| Area | People |",
        "| Area | People |\n| --- | --- |\n| North | 200 |\n| South | 300 |",
    ),
    page(
        "click here",
        "To join, [click here](../pledges/care.md).",
        "11:11",
        "vague-link",
        "the words that do",
        "You can [join us](../pledges/care.md).",
    ),
    page(
        "a telephone number with spaces",
        "Ring [01234 567 890](tel:01234 567 890).",
        "11:6",
        "broken-link",
        "Write [01234 567 890](tel:01234567890)",
    ),
    page("a link with a slip", "See [care](../pledges/caer.md).", "11:12", "broken-link", "Did you mean '../pledges/care.md'?"),
    page(
        "marks of a conflict",
        "<<<<<<< HEAD\nWe lend.\n=======\nWe give.\n>>>>>>> more",
        "11:1",
        "conflict",
        "delete the lines",
        "We lend.",
    ),
    Mistake(
        "another number",
        ((TWIN, "12 books", "20 books"),),
        f"{TWIN}:11:14",
        "number-not-in-twin",
        "20",
        ((TWIN, "20 books", "12 books"),),
    ),
    Mistake(
        "a page with another name",
        (("content/topics/support.md", BASE[PAGE]), (PAGE, None)),
        f"{TWIN}:1:1",
        "missing-standard-page",
        "topics/support",
    ),
    Mistake(
        "an ending in capitals, of a page",
        (("content/topics/help.MD", BASE[PAGE]), (PAGE, None)),
        "content/topics/help.MD:1:1",
        "unexpected-file",
        "Call it help.md",
    ),
    Mistake(
        "a Word file",
        (("content/topics/plan.docx", b"PK"),),
        "content/topics/plan.docx:1:1",
        "unexpected-file",
        "take plan.docx out",
        (("content/topics/plan.docx", None),),
    ),
)

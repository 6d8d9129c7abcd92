"""What other programs leave behind: Google Docs, Word, Outlook, Notepad, a telephone, GitHub's own editor."""

from __future__ import annotations

from tests.mistakes.making import BASE, TWIN, Mistake, page, twin

MISTAKES = (
    twin(
        "a mark that Google Docs puts in",
        "You can have 12 books\\.",
        "11:22",
        "not-easy-read",
        "Take it out",
        "You can have 12 books.",
    ),
    twin("a bullet of Word", "•\tYou can have 12 books.", "11:1", "not-easy-read", "list", "You can have 12 books."),
    page("a list of Word", "•\tBooks\n•\tFilms", "11:1", "pasted-table", "`- Books`", "- Books\n- Films"),
    page(
        "a link out of Outlook",
        "See [a list](https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fa&data=05).",
        "11:14",
        "broken-link",
        "Write the address itself: https://example.org/a",
        "See [a list](https://example.org/a).",
    ),
    page(
        "a space that a telephone puts into a link",
        "See [care] (../pledges/care.md).",
        "11:5",
        "broken-link",
        "stand apart",
        "See [care](../pledges/care.md).",
    ),
    Mistake(
        "a page saved by Notepad",
        ((TWIN, BASE[TWIN].encode("utf-16")),),
        f"{TWIN}:1:1",
        "not-utf-8",
        "Encoding: UTF-8",
        ((TWIN, BASE[TWIN]),),
    ),
    Mistake(
        "a page uploaded twice",
        (("content/topics/help.easy (1).md", BASE[TWIN]),),
        "content/topics/help.easy (1).md:1:1",
        "file-name",
        "put its words into content/topics/help.easy.md. Then take this one out.",
        (("content/topics/help.easy (1).md", None),),
    ),
    Mistake(
        "a picture dropped into GitHub's editor",
        ((TWIN, "![](../pictures/phone.svg)", "![image](https://github.com/user-attachments/assets/0a1b2c3d)"),),
        f"{TWIN}:10:10",
        "picture-path",
        'the form "Add a photograph or a drawing"',
        ((TWIN, "![image](https://github.com/user-attachments/assets/0a1b2c3d)", "![](../pictures/phone.svg)"),),
    ),
    twin(
        "a suggestion pasted whole",
        "```suggestion\nYou can have 12 books.\n```",
        "11:1",
        "not-easy-read",
        "Take out the lines with these marks",
        "You can have 12 books.",
    ),
    twin(
        "a mark left from a conflict",
        "You can have 12 books.\n=======",
        "12:1",
        "conflict",
        "delete the lines",
        "You can have 12 books.",
    ),
)

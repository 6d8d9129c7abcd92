"""96 mistakes that editors make: each is told once, at its place, and the page is sound once somebody does what the remedy says.

Where a remedy gives the words to write, a program writes them. Otherwise a person's next step is given here.
"""

from __future__ import annotations

import io
import re
import shlex
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image

from easyread.__main__ import main
from easyread.checks import check
from easyread.model import Problem
from tests.drifting import TODAY
from tests.tiny import TINY, easy, lay_out, read_library, standard

PAGE, TWIN = "content/topics/help.md", "content/topics/help.easy.md"
CARE, CARE_TWIN = "content/pledges/care.md", "content/pledges/care.easy.md"
WORDS, LIST, SITE = "content/words.yml", "content/pictures/pictures.yml", "content/site.yml"
BODY = """The library helps people to read. See [the pledge](../pledges/care.md).

You can have 12 books from 6 May 2027. Ring 01234 567 890."""
EASY_BODY = """![](../pictures/ask.svg)
This is about **help**.
Help means we do it together.

![](../pictures/phone.svg)
You can have 12 books.
You get them from 6 May 2027.
"""
BASE = {
    **TINY,
    PAGE: standard("Help", BODY, see_also="[pledges/care]"),
    TWIN: easy("Getting help", body=EASY_BODY),
    CARE_TWIN: easy(
        "Good care",
        body="![](../pictures/ask.svg)\nThis is about **help**.\nHelp means we do it [together](../topics/help.easy.md).\n",
    ),
}
CONSENT = [
    "--idea",
    "our team",
    "--shows",
    "Two people.",
    "--people",
    "two women",
    "--consent",
    "Forms of May 2026, with the team",
    "--licence",
    "permission",
]


def photograph(kind: str = "JPEG") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (40, 30), "green").save(out, kind)
    return out.getvalue()


Change = tuple[str, str, str] | tuple[str, str | bytes | None]
"""Words of a file to be others, or a file to be another, or gone."""


@dataclass(frozen=True)
class Mistake:
    name: str
    made: tuple[Change, ...]
    where: str
    rule: str
    says: str
    """Words of the message or the remedy."""
    then: tuple[Change, ...] | None = None
    """What a person does who reads it. None where a program can."""
    answers: tuple[str, ...] = ()
    """What a person fills in besides."""


def front(
    old: str, new: str, where: str, rule: str, says: str, path: str = PAGE, then: tuple[Change, ...] | None = None
) -> Mistake:
    return Mistake(new, ((path, old, new),), f"{path}:{where}", rule, says, then)


def twin(name: str, new: str, where: str, rule: str, says: str, then: str | None = None) -> Mistake:
    """In the sentence about books."""
    old = "You can have 12 books."
    return Mistake(name, ((TWIN, old, new),), f"{TWIN}:{where}", rule, says, None if then is None else ((TWIN, new, then),))


def page(name: str, new: str, where: str, rule: str, says: str, then: str | None = None) -> Mistake:
    """Below the words of the standard page."""
    old, more = "Ring 01234 567 890.", f"Ring 01234 567 890.\n\n{new}"
    after = None if then is None else ((PAGE, new, then),)
    return Mistake(name, ((PAGE, old, more),), f"{PAGE}:{where}", rule, says, after)


TEAM = "content/pictures/Our Team.png"
MISTAKES = (
    # the lines at the top
    front("title: Help", "title: Help: for you", "2:12", "broken-yaml", "has a colon in it"),
    front("title: Help", 'title: "Help', "2:8", "broken-yaml", "never closed"),
    front("title: Help", "title Help", "2:1", "broken-yaml", "no colon"),
    front("title: Help", "title: [New] Help", "2:8", "broken-yaml", "begins with ["),
    front("see_also: [pledges/care]", "see_also: [pledges/care", "4:11", "broken-yaml", "not closed"),
    front("summary: All", "\tsummary: All", "3:1", "broken-yaml", "tab"),
    front("summary: All", "  summary: All", "3:10", "broken-yaml", "in line"),
    front("title: Help", "title: “Help", "2:8", "wrong-value", "both quotes", then=((PAGE, "“Help", "Help"),)),
    front("title: Help", "titel: Help", "2:1", "unknown-key", "Did you mean 'title'?"),
    front("number: 1", "numbr: 1", "4:1", "unknown-key", "Did you mean 'number'?", CARE),
    front("made_by: council", "made_by: counsil", "5:10", "wrong-value", "Did you mean 'council'?", CARE),
    front("see_also: [pledges/care]", "see_also: [pledges/caring]", "4:12", "unknown-page", "Did you mean 'pledges/care'?"),
    front("picture: ask", "picture: aks", "3:10", "unknown-picture", "", TWIN, then=((TWIN, "aks", "ask"),)),
    Mistake(
        "the end of the fields is lost",
        ((PAGE, "]\n---\n", "]\n"),),
        f"{PAGE}:5:1",
        "no-front-matter",
        "do not end",
        ((PAGE, "]\n", "]\n---\n"),),
    ),
    Mistake(
        "a title twice",
        ((PAGE, "title: Help\n", "title: Help\ntitle: More help\n"),),
        f"{PAGE}:3:1",
        "duplicate-key",
        "line 2",
        ((PAGE, "title: More help\n", ""),),
    ),
    # lists
    Mistake(
        "a space too many in the word list",
        ((WORDS, "  meaning: Help", "   meaning: Help"),),
        f"{WORDS}:2:1",
        "broken-yaml",
        "2 spaces",
    ),
    Mistake("a tab in the word list", ((WORDS, "  picture: ask", "\tpicture: ask"),), f"{WORDS}:3:1", "broken-yaml", "tab"),
    Mistake(
        "a colon in a meaning",
        ((WORDS, "Help means we", "Help means: we"),),
        f"{WORDS}:2:22",
        "broken-yaml",
        "double quotes",
        ((WORDS, "meaning: Help means: we do it together.", 'meaning: "Help means we do it together."'),),
    ),
    Mistake(
        "a space too many in the list of pictures",
        ((LIST, "  shows: Two", "   shows: Two"),),
        f"{LIST}:3:9",
        "broken-yaml",
        "2 spaces",
    ),
    Mistake(
        "a space too many in the settings", ((SITE, "    order_by", "     order_by"),), f"{SITE}:15:6", "broken-yaml", "4 spaces"
    ),
    Mistake(
        "a hard word that is on no list",
        ((TWIN, "12 books.", "12 **loans**."),),
        f"{TWIN}:11:19",
        "unknown-word",
        "take off the **",
        ((TWIN, "**loans**", "books"),),
    ),
    # pictures
    Mistake(
        "a slip in a picture's name",
        ((TWIN, "phone.svg", "phones.svg"),),
        f"{TWIN}:10:5",
        "unknown-picture",
        "Did you mean 'phone'?",
    ),
    Mistake(
        "a photograph that is not there",
        ((TWIN, "phone.svg", "team.jpg"),),
        f"{TWIN}:10:5",
        "unknown-picture",
        "no photograph 'team.jpg'",
        (
            ("content/pictures/team.jpg", photograph()),
            (
                LIST,
                "phone:\n",
                "team:\n  idea: a team\n  shows: Two people.\n  words: [team]\n  people: []\n  licence: CC0-1.0\nphone:\n",
            ),
        ),
    ),
    Mistake(
        "a photograph with a name that makes no address",
        ((TEAM, photograph("PNG")), (TWIN, "phone.svg", "Our%20Team.png")),
        f"{TEAM}:1:1",
        "unlisted-picture",
        "call it our-team",
        ((TWIN, "Our%20Team.png", "our-team.webp"),),
        tuple(CONSENT),
    ),
    Mistake(
        "a photograph among the pages",
        (("content/topics/IMG_1.JPG", photograph()),),
        "content/topics/IMG_1.JPG:1:1",
        "unexpected-file",
        "call it img-1",
        None,
        tuple(CONSENT),
    ),
    Mistake(
        "two pictures above the same words",
        ((TWIN, "![](../pictures/phone.svg)", "![](../pictures/bus.svg)\n![](../pictures/phone.svg)"),),
        f"{TWIN}:10:1",
        "picture-without-words",
        "Keep one",
        ((TWIN, "![](../pictures/bus.svg)\n", ""),),
    ),
    Mistake(
        "the wrong way to a picture",
        ((TWIN, "../pictures/phone.svg", "pictures/phone.svg"),),
        f"{TWIN}:10:5",
        "picture-path",
        "Write ![]",
    ),
    Mistake("an ending in capitals", ((TWIN, "phone.svg", "phone.SVG"),), f"{TWIN}:10:5", "picture-path", "Write ![]"),
    Mistake(
        "words without a picture",
        ((TWIN, "![](../pictures/phone.svg)\n", ""),),
        f"{TWIN}:10:1",
        "no-picture",
        "Put a picture line above",
        ((TWIN, "You can", "![](../pictures/phone.svg)\nYou can"),),
    ),
    page("a picture that says nothing", "![](../pictures/phone.svg)", "11:1", "silent-picture", "A phone."),
    # words
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
    # files
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
    # both pages
    Mistake(
        "another number",
        ((TWIN, "12 books", "20 books"),),
        f"{TWIN}:11:14",
        "number-not-in-twin",
        "20",
        ((TWIN, "20 books", "12 books"),),
    ),
    # what other programs leave behind: Google Docs, Word, Outlook, Notepad, a telephone, GitHub's own editor
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
    # what people who never saw a line of Markdown write
    Mistake("two hyphens", ((PAGE, "---\ntitle", "--\ntitle"),), f"{PAGE}:1:1", "no-front-matter", "three hyphens"),
    Mistake("a long dash", ((TWIN, "---\ntitle", "—\ntitle"),), f"{TWIN}:1:1", "no-front-matter", "three hyphens"),
    Mistake(
        "a question as a title",
        ((TWIN, "title: Getting help", "title: Do you need help?"),),
        f"{TWIN}:2:1",
        "question-heading",
        "is a question",
        ((TWIN, "Do you need help?", "Getting help"),),
    ),
    Mistake(
        "leave without a reason",
        ((PAGE, "Ring", "[Click here](../pledges/care.md). Ring"), (PAGE, "see_also", "allow: [vague-link]\nsee_also")),
        f"{PAGE}:4:8",
        "wrong-value",
        "the reason too",
    ),
    Mistake(
        "a slip in a kind's folder", ((SITE, "  pledges:", "  pledgs:"),), f"{SITE}:12:3", "empty-kind", "Did you mean 'pledges'?"
    ),
    Mistake(
        "a hyphen before a word of the list",
        ((WORDS, "help:", "other:\n  say: another\n- help:"),),
        f"{WORDS}:3:1",
        "broken-yaml",
        "Take it out: `help:`",
    ),
    Mistake(
        "a set of pictures that is not there",
        ((SITE, "kinds:", "picture_sets: [../pictures.zip]\nkinds:"), (TWIN, "phone.svg", "zebra.svg")),
        f"{SITE}:11:16",
        "missing-set",
        "1 picture is in no set that is here: zebra",
        ((SITE, "picture_sets: [../pictures.zip]\n", ""), (TWIN, "zebra.svg", "phone.svg")),
    ),
    front("title: Help", "title:Help", "2:6", "broken-yaml", "no space after the colon"),
    front("title: Help", "title; Help", "2:1", "broken-yaml", "Write `title: Help`"),
    front("title: Help", "title: **Help**", "2:8", "broken-yaml", "Take it out"),
    front("title: Help", "title: # Help", "2:7", "wrong-value", "without a #", then=((PAGE, "# Help", "Help"),)),
    front("All about", "**All** about", "3:10", "broken-yaml", "Take it out"),
    front("about Help", "about **Help**", "3:1", "stray-mark", "plain words", then=((PAGE, "about **Help**", "about Help"),)),
    front(
        "see_also: [pledges/care]",
        "see_also: pledges/care, topics/index",
        "4:11",
        "unknown-page",
        "[pledges/care, topics/index]",
        then=((PAGE, "pledges/care, topics/index", "[pledges/care, topics/index]"),),
    ),
    Mistake(
        "a title in bold",
        ((TWIN, "![](../pictures/phone.svg)", "**Books**\n\n![](../pictures/phone.svg)"),),
        f"{TWIN}:10:1",
        "not-easy-read",
        "Write `## Books`",
    ),
    Mistake(
        "two pictures on a line",
        ((TWIN, "phone.svg)", "phone.svg) ![](../pictures/bus.svg)"),),
        f"{TWIN}:10:28",
        "picture-without-words",
        "Keep one",
        ((TWIN, " ![](../pictures/bus.svg)", ""),),
    ),
    twin(
        "a link whose parts stand apart",
        "You can have [12 books] (../pledges/care.easy.md).",
        "11:14",
        "not-easy-read",
        "Write [12 books](../pledges/care.easy.md)",
        "You can have [12 books](../pledges/care.easy.md).",
    ),
    Mistake(
        "a space in a picture line",
        ((TWIN, "![](../pictures/phone", "![] (../pictures/phone"),),
        f"{TWIN}:10:1",
        "picture-path",
        "Write ![](../pictures/phone.svg)",
        ((TWIN, "![] (", "![]("),),
    ),
    Mistake(
        "a way to a picture as Windows writes it",
        ((TWIN, "../pictures/phone", "..\\pictures\\phone"),),
        f"{TWIN}:10:5",
        "picture-path",
        "Write ![](../pictures/phone.svg)",
    ),
    Mistake(
        "words beside their picture",
        ((TWIN, "phone.svg)\nYou", "phone.svg) You"),),
        f"{TWIN}:10:28",
        "not-easy-read",
        "on the next line",
        ((TWIN, "phone.svg) You", "phone.svg)\nYou"),),
    ),
    Mistake(
        "an empty line between a picture and its words",
        ((TWIN, "phone.svg)\nYou", "phone.svg)\n\nYou"),),
        f"{TWIN}:10:1",
        "picture-without-words",
        "Take out the empty line",
        ((TWIN, "phone.svg)\n\nYou", "phone.svg)\nYou"),),
    ),
    Mistake(
        "bold in underscores",
        ((TWIN, "**help**", "__help__"),),
        f"{TWIN}:7:15",
        "not-easy-read",
        "Write **help**",
        ((TWIN, "__help__", "**help**"),),
    ),
    twin("slanted letters", "You can have 12 *books*.", "11:17", "not-easy-read", "slanted", "You can have 12 books."),
    twin(
        "a table", "| Books | Films |\n| --- | --- |\n| 12 | 2 |", "11:1", "not-easy-read", "each row", "You can have 12 books."
    ),
    twin("a space of HTML", "You can&nbsp;have 12 books.", "11:8", "not-easy-read", "HTML", "You can have 12 books."),
    twin(
        "an address on the web",
        "Look at www.example.org/books.",
        "11:9",
        "own-line",
        "[the words](https://www.example.org/books)",
        "You can have [12 books](https://www.example.org/books).",
    ),
    page("a time as on a timetable", "We close at 17:30.", "11:13", "time-form", "Write '5:30pm'"),
    page(
        "a comma in an email address",
        "Write to [us](mailto:us@example,org).",
        "11:15",
        "broken-link",
        "a comma for a full stop",
        "Write to [us](mailto:us@example.org).",
    ),
    page(
        "a file that nobody uploaded",
        "See [the list](list.pdf).",
        "11:16",
        "broken-link",
        "../../docs/files/list.pdf",
        "There is a list.",
    ),
    page(
        "an address of this website", "See [care](/pledges/care/).", "11:12", "broken-link", "Did you mean '../pledges/care.md'?"
    ),
    page(
        "a title in bold, in the standard page",
        "**Who can join**\n\nAll of you.",
        "11:1",
        "skipped-heading",
        "Write `## Who can join`",
    ),
    page(
        "an address on the web, in the standard page",
        "See [care](www.example.org/a).",
        "11:12",
        "broken-link",
        "'https://www.example.org/a'",
    ),
    page("an email address alone", "Ask [us](us@example.org).", "11:10", "broken-link", "'mailto:us@example.org'"),
    page(
        "a link that is not closed",
        "See [care](../pledges/care.md. Or ask.",
        "11:5",
        "broken-link",
        "Write [care](../pledges/care.md)",
        "See [care](../pledges/care.md). Or ask.",
    ),
    page("a page in another folder", "See [care](care.md).", "11:12", "broken-link", "Did you mean '../pledges/care.md'?"),
    page(
        "a table without its second line",
        "| Area | People |\n| North | 200 |",
        "11:1",
        "pasted-table",
        "| --- | --- |",
        "| Area | People |\n| --- | --- |\n| North | 200 |",
    ),
    Mistake(
        "a photograph as a camera names it",
        (("content/pictures/Bus Stop.JPEG", photograph()), (TWIN, "phone.svg", "Bus%20Stop.JPEG")),
        "content/pictures/Bus Stop.JPEG:1:1",
        "unlisted-picture",
        "call it bus-stop",
        ((TWIN, "Bus%20Stop.JPEG", "bus-stop.webp"),),
        tuple(CONSENT),
    ),
    Mistake(
        "an ending that Notepad adds",
        (("content/topics/help.easy.md.txt", BASE[TWIN]), (TWIN, None)),
        "content/topics/help.easy.md.txt:1:1",
        "unexpected-file",
        "Call it help.easy.md.",
    ),
    Mistake(
        "a twin with a hyphen in its name",
        (("content/topics/help-easy.md", BASE[TWIN]), (TWIN, None)),
        "content/topics/help-easy.md:1:1",
        "file-name",
        "Call it help.easy.md.",
    ),
)


def change(root: Path, changes: tuple[Change, ...]) -> None:
    for each in changes:
        file = root / each[0]
        if len(each) == 3:
            text = file.read_text(encoding="utf-8")
            assert each[1] in text, each
            file.write_text(text.replace(each[1], each[2], 1), encoding="utf-8")
        elif each[1] is None:
            file.unlink()
        else:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(each[1] if isinstance(each[1], bytes) else each[1].encode())


def follow(root: Path, problem: Problem, answers: tuple[str, ...]) -> None:
    """Does what a remedy says, to the letter."""
    if called := re.search(r"\(python -m easyread ((?:add-picture|move)[^)]+)\)", problem.remedy):
        assert main([*shlex.split(called[1]), *answers, "--root", str(root)]) == 0
        return
    file = root / problem.where.path
    if name := re.fullmatch(r"Call it (\S+)\.", problem.remedy):
        file.rename(file.with_name(name[1]))
        return
    lines = file.read_text(encoding="utf-8").split("\n")
    number = problem.where.line - 1
    lines[number] = _line(lines[number], problem)
    file.write_text("\n".join(lines), encoding="utf-8")


def _line(line: str, problem: Problem) -> str:
    """A line as its remedy says."""
    column, remedy = problem.where.column - 1, problem.remedy
    if problem.rule == "hidden-character":
        return line[:column] + line[column + 1 :]
    if whole := re.search(r"`(.+?)`(?:, with a comma.*)?$", remedy):
        return whole[1]
    if link := re.search(r"Write (!?\[.*?\]\(\S+?\))", remedy):
        return re.sub(r"!?\[[^]]*\]\([^)]*\)", lambda _: link[1], line, count=1)
    right = re.search(r"(?:Did you mean|Write) '(.+?)'", remedy)
    assert right, problem
    old = re.findall(r"'(.+?)'", problem.message)[-1]
    return line.replace(old, right[1], 1)


def told(root: Path) -> list[Problem]:
    return list(check(read_library(root, TODAY)))


def test_the_project_is_sound_before(tmp_path: Path) -> None:
    assert [str(each) for each in told(lay_out(tmp_path, BASE))] == []
    assert len({each.name for each in MISTAKES}) == len(MISTAKES) == 96


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda each: each.name)
def test_a_mistake_is_told_once_at_its_place_and_its_remedy_works(mistake: Mistake, tmp_path: Path) -> None:
    root = lay_out(tmp_path, BASE)
    change(root, mistake.made)
    found = told(root)
    assert [(str(each.where), each.rule) for each in found] == [(mistake.where, mistake.rule)], "\n".join(map(str, found))
    assert mistake.says in f"{found[0].message} {found[0].remedy}"
    if mistake.then is None or mistake.answers:
        follow(root, found[0], mistake.answers)
    change(root, mistake.then or ())
    assert [str(each) for each in told(root)] == []

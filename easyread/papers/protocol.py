"""The plan for a first session with people: who, when, what it costs, what is done and measured, and what would change. It claims nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from easyread.downloads.pdf import compile_pdf
from easyread.downloads.studio import Studio
from easyread.model import EasyPage, Library
from easyread.pages.tables import as_csv
from easyread.reviews.strength import strength
from easyread.text.countries import Country, country_of
from easyread.text.language import long_date

PROTOCOL, CONSENT_FORM = (Path(__file__).with_name(name) for name in ("protocol.typ", "consent.typ"))
CONSENT = (
    ("learning-disability", False, "We want to know if our words are easy.", "We ask people with a learning disability."),
    ("when-where", False, "The session takes 1 morning.", "We have breaks."),
    ("money", False, "We pay you for your time.", "We pay for your travel too."),
    ("supporter", False, "You can bring someone to support you.", "They do not answer for you."),
    ("choice", True, "You choose if you want to help.", "Do you want to help?"),
    ("stop", True, "You can stop when you want.", "Do you know how to stop?"),
    ("writing", True, "We write down what you say.", "Do you agree?"),
    ("quote", True, "We may use your words on our website.", "We do not say your name. Do you agree?"),
    ("website", False, "Other people can read how many understood.", "They cannot see that you were there."),
    ("phone", False, "You can change your mind later.", "You can phone us to say so."),
)
"""Pictures, whether it is asked, and sentences. They keep the rules of Easy Read themselves."""
LAST = "Did somebody read this with you?"
MINUTES_EACH = 2
"""For a statement: its picture alone, its words, and what people would say instead."""
LONGEST = 60
"""Minutes of looking at pages, between breaks, that a group can be asked for."""
RATES = (
    ("People who take part, half a day each", 75, "people"),
    ("Supporters, half a day each", 75, "supporters"),
    ("Travel, for each person and supporter", 20, "everybody"),
    ("Food and drink, for each person and supporter", 10, "everybody"),
    ("The group's own time to find people and to prepare", 300, "once"),
    ("A room that everybody can use, half a day", 120, "once"),
    ("Printing, for each set of sheets", 8, "sets"),
    ("Somebody who leads the session and is not of the website's team", 350, "once"),
)
"""In pounds. Assumed, so that there is a sum to talk about: NIHR's payment guidance for researchers and professionals is where to look."""
SPARE = 10
"""In a hundred, for what nobody thought of."""
TIMETABLE = (
    (-56, "Agree the budget and who leads. Ask somebody who is not of the website's team."),
    (-49, "Ask a self-advocacy group whether it wants to take part, and what it needs. Its answer may move every day below."),
    (-28, "Send the consent form and the first sheet, for people to talk about with somebody they trust."),
    (-14, "Try the whole session with 1 person. Mend what did not work. What this person says is not counted."),
    (-7, "Print the sheets. Ask the group whether anything has changed."),
    (0, "The session."),
    (1, "Put the results into the record, while everybody remembers."),
    (14, "Change the pages. Send the group what was changed, what was not, and why."),
    (28, "The group looks at the changed pages. Only if it agrees may a page say that people checked it."),
)
"""Days from the session, and what is done."""
MEASURES = (
    "For each statement: how many said it in their own words rightly, partly, wrongly, or gave no answer.",
    "For each picture: how many said what it means before they saw the words.",
    "For each task: how many did it alone, with a hint, with help, or not. No stopwatch: nobody is hurried.",
    "What people would rather say, in their own words. Whether they feel spoken to as adults.",
    "For every answer: whether a supporter helped.",
)
CHANGES = (
    "A statement that more than 1 in 5 did not say rightly is written again with the group, and tested again.",
    "A picture that more than 1 in 5 did not understand alone is drawn again or changed for another, wherever it stands.",
    "A word that anybody calls hard goes into the word list, or goes.",
    "A task that 2 people could not do alone is a fault of the website. It is mended before anything else is published.",
    "What the group wants cut is cut, unless a law or a right would be lost. Then the group is told why.",
)
OPEN = "to be filled in"


@dataclass(frozen=True, slots=True)
class Plan:
    """Who takes part, and when."""

    on: date
    people: int = 6
    supporters: int = 3


def protocol(library: Library, pages: Sequence[EasyPage], plan: Plan, studio: Studio) -> bytes:
    """The plan as PDF/UA. Raises easyread.downloads.presses.CannotBeSetError."""
    site = library.site
    data = {
        "title": "A first session with people: the plan",
        "organisation": site.organisation,
        **studio.look,
        "opening": [
            f"For {site.name}, {site.organisation}.",
            "This is a plan. Nothing in it has been done. It shows nothing about the website, and nobody may say because of it that people checked anything.",
        ],
        "parts": list(_parts(library, pages, plan)),
    }
    return compile_pdf(PROTOCOL, data, studio)


def consent(organisation: str, studio: Studio) -> bytes:
    """The consent form in Easy Read as PDF/UA. Raises easyread.downloads.presses.CannotBeSetError."""
    points = [{"picture": studio.picture_file(name), "ask": ask, "sentences": list(said)} for name, ask, *said in CONSENT]
    return compile_pdf(
        CONSENT_FORM,
        {"title": "Do you want to help us?", "organisation": organisation, **studio.look, "points": points, "last": LAST},
        studio,
    )


def costs(plan: Plan) -> tuple[tuple[str, int, int], ...]:
    """What is paid for, how many, and pounds for each."""
    counts = {
        "people": plan.people,
        "supporters": plan.supporters,
        "everybody": plan.people + plan.supporters,
        "sets": plan.people + 1,
        "once": 1,
    }
    return tuple((what, counts[which], each) for what, each, which in RATES)


def costs_as_csv(plan: Plan) -> str:
    """The same for a spreadsheet, where other amounts can be put in."""
    return as_csv([("what", "how many", "pounds each", "pounds"), *((*each, each[1] * each[2]) for each in costs(plan))])


def _parts(library: Library, pages: Sequence[EasyPage], plan: Plan) -> Iterator[dict[str, Any]]:
    yield {
        "title": "What we want to find out",
        "steps": [
            "Do people understand each statement?",
            "Does each picture help, or does it mislead?",
            "Can people find what they need, and get help?",
        ],
    }
    yield {
        "title": "Who",
        "steps": _who(plan),
        "text": [
            f"If all {plan.people} understand a statement, that is {strength(plan.people, plan.people)}. So a session finds what to mend. It proves little."
        ],
    }
    yield {
        "title": "When",
        "table": _table((3, 7), ("Day", "What"), ((long_date(plan.on + timedelta(days=days)), what) for days, what in TIMETABLE)),
    }
    yield _money(plan)
    yield {"title": "Consent", "steps": _consent(country_of(library.site))}
    yield _pages(pages)
    yield {
        "title": "Tasks",
        "text": [
            "After a break, on a telephone or a computer that people know. Read each task aloud. Say: we test the website, not you."
        ],
        "steps": list(_tasks(library, pages)),
    }
    yield {"title": "What is counted", "steps": list(MEASURES)}
    yield {
        "title": "What would change",
        "text": ["Agreed before the session, so that nobody explains results away:"],
        "steps": list(CHANGES),
    }
    yield {"title": "Care", "steps": _CARE}
    yield {"title": "Still open", "table": _table((6, 4), ("What", "Answer"), ((what, OPEN) for what in _OPEN))}


def _who(plan: Plan) -> list[str]:
    return [
        f"{plan.people} people with a learning disability who do not work for us, and up to {plan.supporters} supporters whom they choose.",
        "Found by a self-advocacy group, which is paid for that. Not by the people who care for them.",
        "Of different ages and backgrounds. Some who read a little, and some who listen. At least 2 who use no website yet.",
        "Nobody who took part in writing the pages. Nobody who would feel that they have to say yes to us.",
    ]


def _consent(country: Country) -> list[str]:
    return [
        "Use consent.pdf. Send it ahead, read it together on the day, point by point.",
        "Ask each person to say in their own words what they agree to. A signature alone is no consent.",
        "Somebody who cannot say it back does not take part that day, is thanked and is paid.",
        f"Where there is doubt whether somebody can decide this for themselves, follow {country.consent} and ask the group's own adviser first.",
        "Ask again after the break whether people want to go on.",
    ]


_CARE = [
    "Stop when anybody wants to, or looks tired or upset. Pay in full.",
    "Nobody's name, voice or picture is kept. Results are counts and words. Consent forms stay with the group, which destroys them after 1 year.",
    "If somebody says that they are being hurt or not cared for, follow the safeguarding procedure named below, and tell them that you do.",
    "Ask about money first: a payment may change benefits. Give people the way to get advice before they say yes.",
]
_OPEN = (
    "Who leads the session",
    "Which group, and who speaks for it",
    "Where, and how people get in",
    "Who is called about safeguarding",
    "Who agreed to the costs, and when",
    "Who agreed to keep the results, and where",
)


def _money(plan: Plan) -> dict[str, Any]:
    lines = costs(plan)
    net = sum(count * each for _, count, each in lines)
    spare = round(net * SPARE / 100)
    rows = [
        *((what, str(count), f"£{each:,}", f"£{count * each:,}") for what, count, each in lines),
        (f"For what nobody thought of: {SPARE} in 100", "", "", f"£{spare:,}"),
        ("All together", "", "", f"£{net + spare:,}"),
    ]
    text = [
        (
            "The amounts are assumed, to have a sum to talk about. Take your own organisation's, and look at the payment guidance of the National Institute "
            "for Health and Care Research before you promise anything. costs.csv has the same for a spreadsheet."
        )
    ]
    return {
        "title": "What it costs",
        "text": text,
        "table": _table((6, 2, 2, 2), ("What", "How many", "Each", "Cost"), rows, numbers=(1, 2, 3)),
    }


def _pages(pages: Sequence[EasyPage]) -> dict[str, Any]:
    rows = [(page.title, str(len(page.statements)), f"{len(page.statements) * MINUTES_EACH}") for page in pages]
    minutes = sum(len(page.statements) for page in pages) * MINUTES_EACH
    long = f" That is more than {LONGEST}, so take fewer pages, or two mornings." if minutes > LONGEST else ""
    text = [
        f"On paper, with sheets.pdf. At {MINUTES_EACH} minutes for each statement this takes about {minutes} minutes, besides breaks.{long}"
    ]
    return {"title": "Pages", "text": text, "table": _table((6, 2, 2), ("Page", "Statements", "Minutes"), rows, numbers=(1, 2))}


def _tasks(library: Library, pages: Sequence[EasyPage]) -> Iterator[str]:
    """From what is on the pages themselves, so that they can be done."""
    first = pages[0]
    yield f"Start at the first page of {library.site.easy_name}. Find the page called “{first.title}”."
    yield f"Find a phone number to get help. (It is {library.site.phone}.)"
    marked = {run.text.casefold() for page in pages for statement in page.statements for run in statement.runs if run.hard}
    if word := next(
        (each for each in library.words if {each.word.casefold(), *(form.casefold() for form in each.forms)} & marked), None
    ):
        yield f"What does “{word.word}” mean? Find where the website tells you."
    yield f"Listen to the statement “{first.statements[0].sentences[0].text}” on the page “{first.title}”."
    yield "Go on to the next page, and then back."
    yield "Get this in a form that you would like better, such as big letters, or on paper."


def _table(
    widths: Sequence[int],
    head: Sequence[str],
    rows: Iterator[Sequence[str]] | Sequence[Sequence[str]],
    numbers: Sequence[int] = (),
) -> dict[str, Any]:
    return {"widths": list(widths), "head": list(head), "rows": [list(row) for row in rows], "numbers": list(numbers)}

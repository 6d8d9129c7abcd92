"""The pack for a session with people: sheets to answer on, pictures without words, a guide for whoever leads it, and the results back."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from easyread.downloads.pdf import compile_pdf
from easyread.downloads.studio import Studio
from easyread.model import EasyPage
from easyread.pages.tables import as_csv, as_typed
from easyread.reviews.keep import CannotKeepError

SHEETS, FOR_LEADERS = (Path(__file__).with_name(name) for name in ("pack.typ", "guide.typ"))
OPENING = (
    ("ask", "We want to know if our words are easy.", "You can help us."),
    ("choice", "You choose if you want to help.", "You can say yes or no."),
    ("stop", "You can stop when you want.", "Say 'Stop'. You do not have to say why."),
    ("writing", "We write down what you say.", "We do not write down your name."),
)
"""Pictures and sentences on the first sheet. They keep the rules of Easy Read themselves."""
ANSWERS = (("Yes", 12), ("A bit", 0), ("No", -12), ("I do not want to say", None))
"""Words, and how far the mouth of the face above them bends, in points. None has no face."""
COLUMNS = ("statement", "right", "partly", "wrong", "no_answer", "picture_alone", "decision", "words")
COUNTS = COLUMNS[1:6]
MISSING = "\N{SYMBOL FOR NULL}"
"""Stands for a cell that a row does not have."""
GUIDE = (
    (
        "Before",
        (
            "Ask a group of people with learning disabilities, such as a self-advocacy group. Five to eight people is a good number.",
            "Agree how people are paid for their time, and pay for their travel.",
            "Send the first sheet ahead, so that people can talk about it with somebody they trust.",
            "Find a quiet room with space for supporters. Plan breaks.",
            "Print the sheets, one set for each person, on one side of the paper. Bring pens.",
        ),
    ),
    (
        "On the day",
        (
            "Say: we test the words and pictures. We do not test you.",
            "Read the first sheet together. Ask each person to say in their own words what they agree to. Stop when anybody wants to.",
            "Show the pictures without words first. Ask: what does this picture tell you? Do not help.",
            "Then show the sheets with words. Read them aloud if people like. Ask: what does it say, in your own words?",
            "Count how many people understood: right, partly, wrong, or gave no answer. Do not count by the faces alone.",
            "Supporters may help people to take part. They do not answer for them. Note when somebody was helped.",
            "Ask what to keep, change or cut, and what people would rather say. Write it as they say it.",
            "At the end read back what you wrote. Ask the group: is this right? Only then has the group signed it off.",
            "Ask how the group wants to be named, or whether it wants to be named at all.",
        ),
    ),
    (
        "After",
        (
            "Fill in results.csv in a spreadsheet, a line for each statement. Write keep, change or cut under decision. Write no names of people.",
            "Hand it to whoever looks after the website. They put it into the record of the session.",
            "Tell the group what was changed because of them, and what was not, and why. Send them the pages when they are published.",
        ),
    ),
)
"""For whoever leads the session: what to do, in parts."""


def guide(organisation: str, studio: Studio) -> bytes:
    """The guide as PDF/UA. Raises easyread.downloads.presses.CannotBeSetError."""
    parts = [{"title": title, "steps": list(steps)} for title, steps in GUIDE]
    data = {"title": "How to lead a session", "organisation": organisation, **studio.look, "parts": parts}
    return compile_pdf(FOR_LEADERS, data, studio)


def sheets(pages: Sequence[EasyPage], organisation: str, studio: Studio) -> bytes:
    """The sheets as PDF/UA. Raises easyread.downloads.presses.CannotBeSetError."""
    data = {
        "title": "Are our words easy?",
        "organisation": organisation,
        **studio.look,
        "answers": [{"words": words, "face": bend} for words, bend in ANSWERS],
        "opening": [{"picture": studio.picture_file(name), "sentences": list(said)} for name, *said in OPENING],
        "pages": [{"title": page.title, "items": list(_items(page, studio))} for page in pages],
    }
    return compile_pdf(SHEETS, data, studio)


def _items(page: EasyPage, studio: Studio) -> Iterator[dict[str, Any]]:
    for number, statement in enumerate(page.statements, 1):
        yield {
            "number": number,
            "name": statement.anchor,
            "picture": studio.picture_file(statement.picture.key),
            "sentences": [sentence.text for sentence in statement.sentences],
        }


def results_form(pages: Sequence[EasyPage]) -> str:
    """The table to fill in, as CSV."""
    rows = ([name, *["0"] * len(COUNTS), "keep", ""] for page in pages for name in page.by_id)
    return as_csv([COLUMNS, *rows])


def _text(cell: str) -> str:
    """What a cell says, in one line that a record can hold."""
    return " ".join("".join(each if each.isprintable() or each.isspace() else " " for each in as_typed(cell)).split())


def read_results(text: str) -> dict[str, dict[str, str]]:
    """A filled-in table, by statement. Raises CannotKeepError with every line that is wrong."""
    reader = csv.DictReader(io.StringIO(text.lstrip("\ufeff")), restkey="", restval=MISSING)
    try:
        rows = [(reader.line_num, {name: _text(row.get(name, MISSING)) for name in COLUMNS}) for row in reader]
    except csv.Error as error:
        raise CannotKeepError(f"line {reader.line_num + 1}: This is not a table as CSV: {error}.") from error
    if wrong := list(_wrong(rows)):
        raise CannotKeepError("\n".join(wrong))
    return {row["statement"]: {name: row[name] for name in COLUMNS[1:]} for _, row in rows}


def _wrong(rows: Sequence[tuple[int, Mapping[str, str]]]) -> Iterator[str]:
    if not rows or all(row[name] == MISSING for _, row in rows for name in ("statement", "decision")):
        yield f"The first line must name the columns: {', '.join(COLUMNS)}."
        return
    seen: dict[str, int] = {}
    for number, row in rows:
        if MISSING in row.values():
            yield f"line {number}: There are too few columns."
            continue
        for name in COUNTS:
            if not re.fullmatch(r"[0-9]{1,4}", row[name]):
                yield f"line {number}: '{row[name][:40]}' in {name} is not a number."
        if row["decision"] not in ("keep", "change", "cut"):
            yield f"line {number}: '{row['decision'][:40]}' in decision is not keep, change or cut."
        if seen.setdefault(row["statement"], number) != number:
            yield f"line {number}: '{row['statement'][:40]}' is on line {seen[row['statement']]} already. Keep one of the two."


def filled(record: str, results: Mapping[str, Mapping[str, str]]) -> str:
    """A session's record with the results in it. Raises CannotKeepError for a statement that the record has not."""
    known = set(re.findall(r'^  "([^"]+)":$', record, re.MULTILINE))
    if strange := sorted(results.keys() - known):
        raise CannotKeepError(f"The record has no statement {', '.join(strange)}.")
    return re.sub(r'^  "([^"]+)":\n(?:    .*(?:\n|\Z))+', lambda match: _filled(match, results), record, flags=re.MULTILINE)


def _filled(match: re.Match[str], results: Mapping[str, Mapping[str, str]]) -> str:
    result = results.get(match[1])
    if result is None:
        return match.group()
    lines_of = re.findall(r"^    \S.*(?:\n     .*)*", match.group(), re.MULTILINE)
    before = {line.strip().partition(":")[0]: line for line in lines_of}
    if "said" not in before:
        raise CannotKeepError(f"The record does not say what {match[1]} said. Put its line `said: ...` back.")
    words = f"    words: {json.dumps(result['words'], ensure_ascii=False)}" if result["words"] else before.get("words")
    lines = [
        f'  "{match[1]}":',
        before["said"],
        *(f"    {name}: {int(result[name])}" for name in COUNTS),
        f"    decision: {result['decision']}",
    ]
    return "\n".join([*lines, *([words] if words else [])]) + "\n"

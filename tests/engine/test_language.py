"""How English is read: sentences, words, times, amounts, and prose among Markdown."""

from __future__ import annotations

import pytest

from easyread.text import facts, grammar
from easyread.text.facts import all_times, spoken_times
from easyread.text.in_full import in_full
from easyread.text.language import counted, seconds_to_hear
from easyread.text.language import sentences as split
from easyread.text.language import words as words_in
from tests.labelled.reading import as_document


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("It starts at half past 8 in the morning.", {"8:30am"}),
        ("It starts at quarter to 3 in the afternoon.", {"2:45pm"}),
        ("The gates open at 20 to 9.", {"8:40am", "8:40pm"}),
        ("We open at 7 in the morning.", {"7am"}),
        ("It ends at quarter past twelve.", {"12:15am", "12:15pm"}),
    ],
)
def test_times_of_day_in_words_are_read(text: str, forms: set[str]) -> None:
    (time,) = spoken_times(text)
    assert time.forms == forms


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("Wed 11 Dec, 2pm", "Wednesday 11 December, 2pm"),
        ("Mon–Fri, Mar–Nov. Closed Sun.", "Monday–Friday, March–November. Closed Sunday."),
        ("a three-bedroom home", "a three bedroom home"),
        ("She sat in the sun. The Sun says twenty-one may mar it.", "She sat in the sun. The Sun says twenty-one may mar it."),
    ],
)
def test_short_days_months_and_numbers_are_read_in_full(short: str, full: str) -> None:
    assert in_full(short) == full


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Last boat 21:40", {"9:40pm"}),
        ("Thursdays 6–8pm", {"6pm", "8pm"}),
        ("Open 10–4pm", {"10am", "4pm"}),
        ("It costs £7.15.", set()),
    ],
)
def test_hours_as_officials_write_them_are_read(text: str, said: set[str]) -> None:
    assert all_times(text) == said


@pytest.mark.parametrize(
    "text", ["Take 1 in the morning and 1 in the evening.", "It grew from 20 people to 30.", "We open at 9."]
)
def test_other_numbers_are_no_times_in_words(text: str) -> None:
    assert not list(spoken_times(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("See your GP. The NHS helps.", ["See your GP.", "The NHS helps."]),
        ("Dr. Jones is in. Come at 5.30pm.", ["Dr. Jones is in.", "Come at 5.30pm."]),
        ("It costs £5.50. Pay now.", ["It costs £5.50.", "Pay now."]),
        ("Why? Because.", ["Why?", "Because."]),
        ("Write to a@nhs.net. We answer.", ["Write to a@nhs.net.", "We answer."]),
        ("", []),
    ],
)
def test_sentences_end_where_they_end(text: str, expected: list[str]) -> None:
    assert [sentence for _, sentence in split(text)] == expected


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("We have 8,000 beds.", 4),
        ("Come at 5:30pm.", 3),
        ("It is well-known.", 3),
        ("Write to a@nhs.net today.", 4),
        ("£5.50 a day", 3),
        ("", 0),
    ],
)
def test_words_are_counted_as_people_count(text: str, count: int) -> None:
    assert len(words_in(text)) == count


def test_a_voice_needs_time_for_each_word_and_after_each_sentence() -> None:
    assert seconds_to_hear([]) == 0
    assert seconds_to_hear(["We help you.", "We help."]) == pytest.approx(
        5 * seconds_to_hear(["We"]) - 3 * seconds_to_hear(["!"])
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("more than 8,000 people", [("number", 8000, "more")]),
        ("20%", [("part", 0.2, "")]),
        ("1 in 5", [("part", 0.2, "")]),
        ("595 of 1,000 patients", [("part", 0.595, "")]),
        ("about half", [("part", 0.5, "about")]),
        ("three quarters of us", [("part", 0.75, "")]),
        ("four alliances", [("number", 4, "")]),
        ("2023 to 2028", [("number", 2023, ""), ("number", 2028, "")]),
        ("£5 million, £5m or 5 million pounds", [("sum of money", 5e6, "")] * 3),
        ("someone often weighs it", []),
    ],
)
def test_amounts_in_every_form(text: str, expected: list[tuple[str, float, str]]) -> None:
    assert [(each.kind.value, each.value, each.hedge) for each in facts.amounts(text)] == expected


PROSE = [
    ("Short one. Another one.", ["Short one.", "Another one."]),
    ("## Heading\n\nA line\nthat goes on.", ["A line that goes on."]),
    ("- one\n- two words\n\nAfter.", ["one", "two words", "After."]),
    ("See [the plan](a.md) and **bold**.", ["See the plan and bold."]),
    ("```\ncode is not prose\n```\n\nText.", ["Text."]),
    ("| a | b |\n|---|---|\n\nText.", ["Text."]),
]


@pytest.mark.parametrize(("body", "expected"), PROSE)
def test_prose_is_found_among_markdown(body: str, expected: list[str]) -> None:
    assert [sentence.text for sentence in as_document(body).sentences] == expected


def test_the_tagger_is_not_asked_about_what_is_too_long_for_a_word() -> None:
    words = [token.text for token in grammar.tagged(f"We read {'antidis' * 2_000} here.")]
    assert words == ["We", "read", "here", "."]


@pytest.mark.parametrize(("count", "told"), [(0, "0 pages"), (1, "1 page"), (1041, "1,041 pages")])
def test_what_is_counted_is_one_or_several(count: int, told: str) -> None:
    assert counted(count, "page") == told


@pytest.mark.parametrize("text", ["Ask Elm Council on Thursday.", "The Elm Council helps.", "Ask the Elm Council in May."])
def test_a_name_is_found_where_it_stands(text: str) -> None:
    assert [text[each.start :].startswith(each.text) for each in facts.names(text)] == [True]

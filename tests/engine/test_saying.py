"""What is written, and what a voice is told to say."""

from __future__ import annotations

import pytest

from easyread.downloads.saying import say

SAYINGS = {"GPs": "G peas", "COVID-19": "covid nineteen", "A&E": "A and E"}
SAID = [
    # money
    ("£1.5 million", "1.5 million pounds"),
    ("£1.5m a year", "1.5 million pounds a year"),
    ("£2bn", "2 billion pounds"),
    ("£23 million.", "23 million pounds."),
    ("£5.50 and £1", "5 pounds 50 and 1 pound"),
    ("£12,500", "12500 pounds"),
    ("It costs 50p.", "It costs 50 pence."),
    ("£0.99", "99 pence"),
    ("£10–£20", "10 pounds to 20 pounds"),
    # numbers to call
    ("Ring 111.", "Ring one one one."),
    ("NHS 111 or 999", "NHS one one one or nine nine nine"),
    ("Call 111 24 hours a day.", "Call one one one 24 hours a day."),
    ("111 people came", "111 people came"),
    ("1,111 people and £111", "1111 people and 111 pounds"),
    ("Phone: 01268 594 350", "Phone: oh one two six eight, five nine four, three five oh"),
    ("+44 1268 594350", "plus four four, one two six eight, five nine four three five oh"),
    ("18001 0300 123 1234", "one eight oh oh one, oh three oh oh, one two three, one two three four"),
    ("Text 60660", "Text six oh six six oh"),
    # times and dates
    ("open 24/7", "open 24 7"),
    ("in 2023/24", "in 20 23 to 20 24"),
    ("1999–00", "1999 to 2000"),
    ("2023–2028", "20 23 to 20 28"),
    ("6 August 2026", "the 6th of August 20 26"),
    ("On the 1 May", "On the 1st of May"),
    ("from 2 to 13 June", "from the 2nd to the 13th of June"),
    ("Monday 22 November", "Monday the 22nd of November"),
    ("by 2030.", "by 20 30."),
    ("In 2005 and 2026 people", "In 2005 and 2026 people"),
    ("You may see 3 people.", "You may see 3 people."),
    ("5:30pm", "5 30 P M"),
    ("9am to 5pm", "9 A M to 5 P M"),
    ("9.05 am", "9 oh 5 A M"),
    # addresses
    ("Basildon SS14 3HG", "Basildon S S one four, three H G"),
    ("12 High St, Southend SS1 2AB", "12 High Street, Southend S S one, two A B"),
    ("St Mary Rd", "Saint Mary Road"),
    ("mseicb.enquiries@nhs.net", "M S E I C B dot enquiries at N H S dot net"),
    ("www.nhs.uk/live-well", "W W W dot N H S dot U K slash live dash well"),
    ("See https://example.org.", "See example dot org."),
    # others
    ("20% of GPs", "20 per cent of G peas"),
    ("8,000 people", "8000 people"),
    ("10-20 people", "10 to 20 people"),
    ("COVID-19 and A&E", "covid nineteen and A and E"),
    ("1 in 4", "1 in 4"),
    ("100–111", "100 to 111"),
    ("111 to 120", "111 to 120"),
    ("Are you sure? Yes.", "Are you sure? Yes."),
]


@pytest.mark.parametrize(("written", "said"), SAID)
def test_what_is_written_is_said_as_people_say_it(written: str, said: str) -> None:
    assert say(written, {**SAYINGS, "mseicb": "M S E I C B"}) == said

"""What a statement says is held against its source: what is another thing is told, and what is the same in other words is not."""

from __future__ import annotations

import pytest

from easyread.checks import meaning
from easyread.model import Library
from easyread.problems import Reporter
from easyread.read.easy import read_easy_page
from easyread.read.files import Source
from easyread.text.language import sentences as split
from easyread.text.meaning.compare import compared, differences
from easyread.text.meaning.difference import Kind
from easyread.text.meaning.units import other_units
from tests.labelled.reading import as_document
from tests.written import easy_page


@pytest.mark.parametrize(
    ("easy", "said", "told"),
    [
        ("You have 56 weeks.", "Homes are let for up to 56 days.", "56 weeks"),
        ("You have 8 weeks.", "Homes are let for up to 56 days.", ""),
        ("Keep it 30 metres away.", "Keep it within 30 centimetres.", "30 metres"),
        ("Take 2 tablets.", "Take 2 puffs.", ""),
        ("You have 5 weeks.", "It lasts 5 days, and 5 people come.", ""),
    ],
)
def test_a_unit_that_a_page_nowhere_says_is_told(easy: str, said: str, told: str) -> None:
    assert [each.ours for each in other_units(easy, said)] == ([told] if told else [])


@pytest.mark.parametrize(
    ("summary", "words", "missing"),
    [
        ("595 people had care at home.", "595 people had care at home.", None),
        ("595 people had care at home.", "Many people had care at home.", "'595'"),
        ("595 people had care at home.", "About 600 people had care at home.", None),
        ("It opens on 6 May 2027.", "It opens soon.", "'6 May 2027'"),
        ("Healthwatch Essex speaks for patients.", "Someone speaks for patients.", "'Healthwatch Essex'"),
        ("We open at 9.30am.", "We open at 9:30am.", None),
        ("We open at 9.30am.", "We open at 8:30am.", "'9.30'"),
        ("Care closer to home.", "Care near your home.", None),
        ("Dentists open surgeries late.", "We have a new bus.", "'Dentists open surgeries late.'"),
        ("Ask Harbour Homes about broken boilers.", "We have a new bus.", "'Ask Harbour Homes about broken boilers.'"),
    ],
)
def test_key_facts_of_the_summary_are_said(summary: str, words: str, missing: str | None) -> None:
    page = easy_page(words)
    found = [problem.message for problem in meaning.missing_key_fact(Library((as_document("", summary),), (page,)))]
    assert found == ([f"The standard page's summary says {missing}."] if missing else [])


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("", ["changed-amount"]),
        (' "from: nothing"', []),
        (' "from: every nurse"', []),
        (' "from: Most visits"', ["changed-amount"]),
    ],
)
def test_an_author_may_say_where_a_statement_comes_from(source: str, told: list[str]) -> None:
    text = f"---\ntitle: X\npicture: ask\n---\n\n![](../pictures/ask.svg{source})\nAll visits are in the morning.\n"
    page = read_easy_page(Source("content/topics/x.easy.md", text), "topics/x", Reporter())
    library = Library((as_document("Most visits take place in the morning. Every nurse works then."),), (page,))
    assert [problem.rule for problem in (*meaning.changed_amount(library), *meaning.unknown_sentence(library))] == told


def test_what_is_too_long_for_a_sentence_is_not_compared() -> None:
    assert differences("You must not pay.", "You must pay.")
    assert not differences(f"You must not pay. {'not ' * 500}", "You must pay.")


@pytest.mark.parametrize(
    ("said", "wrong", "right"),
    [
        ("Dogs are banned from the beach, other than guide dogs.", "No dogs can go on the beach.", "No dogs can go on the beach, except guide dogs."),
        ("Your place is lost if you are late, unless you phone.", "We keep your place even if you are late.", "You lose your place if you are late and do not phone."),
        ("Police may enter without the owner's permission.", "The police can come in if you say yes.", "The police can come in even if you say no."),
        ("The plan to close the pool was dropped.", "The pool will close.", "The pool will not close."),
        ("The clinic has moved from Mill Road to Park Street.", "The clinic is at Mill Road.", "The clinic is not at Mill Road now."),
        ("Eyes are tested every two years.", "We test your eyes twice a year.", "We test your eyes every 2 years."),
        ("Arrive no earlier than 8.30am.", "Come at 8.30am or earlier.", "Come at 8.30am or later."),
        ("Meet in the hall rather than the library.", "Meet in the library.", "Meet in the hall."),
        ("Residents feel safer at night.", "People feel less safe at night.", "People feel more safe at night."),
        ("More than 40 complaints were received.", "We got exactly 40 complaints.", "We got over 40 complaints."),
        ("Drivers must tell the agency.", "It is up to you to tell the agency.", "You must tell the agency."),
        ("The scheme pays for at least 28 days.", "The scheme pays for 4 weeks or less.", "The scheme pays for 4 weeks or more."),
        ("The grant is open to all tenants, whatever their age.", "The grant is just for older tenants.", "All tenants can ask for the grant."),
    ],
)  # fmt: skip
def test_what_is_said_in_other_words_is_compared(said: str, wrong: str, right: str) -> None:
    assert differences(wrong, said)
    assert not differences(right, said)


@pytest.mark.parametrize(
    ("said", "easy"),
    [
        ("Interpreting is scarce outside the city.", "There are not many interpreters outside the city."),
        ("The tribunal overturned the original decision.", "The tribunal said the first decision was not right."),
        ("Carers often neglect their own health.", "Carers often do not look after their own health."),
        ("The bereavement service operates independently of the coroner's office.", "The service is not part of the coroner's office."),
        ("The mobile library will skip Elmstead in August.", "The mobile library will not go to Elmstead in August."),
        ("Public toilets in the park are to be decommissioned.", "There will be no toilets in the park any more."),
        ("We have yet to appoint a chair.", "We do not have a chair yet."),
        ("Residents felt the visit was badly arranged.", "People said that the visit was not arranged well."),
        ("The library has six vacant desks.", "6 desks in the library have nobody at them."),
        ("Non-returnable bottles go in the blue crate.", "Put bottles that you cannot return in the blue crate."),
        ("Tickets cannot be bought on the day.", "Buy your ticket before the day."),
        ("Food must not be taken into the halls.", "Leave your food outside the halls."),
        ("Witnesses need not give their address in court.", "Witnesses can keep their address private in court."),
        ("Pupils should not arrive before 8.30am.", "Come to school at 8.30am or later."),
        ("You should not hesitate to ring the ward.", "Please ring the ward."),
        ("The harbour spends more on dredging than any other port.", "No other port spends more on dredging."),
        ("Visits fell from 14 to 9, as two posts were added.", "People used to come 14 times. We have 2 more posts, and visits went down to 9."),
        ("The share who cycle rose to 9%, which is below the average.", "More people cycle. It is 9 in 100. It is still less than the average."),
        ("The desk is staffed 24 hours a day, seven days a week.", "Somebody is at the desk by day and by night."),
        ("The new system is simpler for staff but harder for patients.", "The system is easier for staff. It is more difficult for patients."),
        ("Rents are lower in the south than in the north.", "It costs more to rent in the north than in the south."),
        ("Larger bins will be emptied less often.", "Your bin will be bigger. We will not come to empty it as often."),
        ("The pool will be open for longer in the holidays.", "The pool will close later in the holidays."),
        ("The scheme aims at reducing inequalities.", "The scheme wants to make life more fair."),
        ("Voting is from 7am until 10pm on polling day.", "You can vote until 10 at night."),
        ("Youth crime is lower than a decade ago.", "There was more youth crime 10 years ago than now."),
        ("The bridge has become less safe, and people feel unsafe on it.", "People who use the bridge do not feel safe on it."),
        ("Not all buses stop here.", "Some buses stop here."),
        ("The alarm was disabled.", "The alarm did not work."),
        ("Not everyone needs the jab.", "Some people need the jab."),
        ("The ban on hosepipes has been lifted.", "Hosepipes are not banned any more."),
        ("Only a minority backed the plan to build flats.", "People did not want the plan to build flats."),
        ("Parking here carries a fine.", "Do not park here."),
        ("Prices are lower in May.", "Prices are not as high in May."),
    ],
)  # fmt: skip
def test_what_says_not_in_other_words_is_no_difference(said: str, easy: str) -> None:
    assert not compared((tuple(text for _, text in split(easy)),), (said,))


@pytest.mark.parametrize(
    ("said", "easy"),
    [
        ("The service fails to reach homeless people.", "The service reaches homeless people."),
        ("Blood donors should not exercise heavily on the day of donation.", "On the day you give blood, do a lot of exercise."),
        ("The landlord must not enter without notice.", "Your landlord can come in without telling you."),
        ("Never mix bleach with other cleaners.", "Mix bleach with other cleaners."),
        ("The clinic cannot prescribe antibiotics.", "The clinic can give you antibiotics."),
        ("Guests who are unable to swim must wear a float.", "Wear a float if you can swim."),
        ("Dogs are permitted on the beach until April.", "You cannot take your dog on the beach until April."),
        ("Residents were satisfied with the new doors.", "People were not happy with the new doors."),
        ("Do not take ibuprofen with this medicine.", "You can take ibuprofen with this medicine."),
        ("The path is accessible to wheelchair users.", "You cannot use the path in a wheelchair."),
        ("The trust lacks midwives.", "The hospital has midwives."),
        ("Members voted against the merger.", "Members voted for the merger."),
        ("The lift is working.", "The lift is not working."),
        ("Minor injuries can be treated here.", "Minor injuries cannot be treated here."),
        ("It is fine to feed the ducks.", "You cannot feed the ducks."),
        ("Neither the school nor the council pays for lunch.", "The school and the council pay for lunch."),
        ("Disabled people can ask for a ramp.", "People with a disability cannot ask for a ramp."),
        ("Staff failed to wash their hands and must not cook.", "Staff fail to wash their hands and must cook."),
    ],
)  # fmt: skip
def test_a_not_that_is_lost_or_new_must_be_put_right(said: str, easy: str) -> None:
    (found,) = compared(((easy,),), (said,))
    assert found.difference.kind is Kind.NEGATION
    assert found.difference.grave


@pytest.mark.parametrize(
    ("said", "easy"),
    [
        ("The rent of flats falls in May, since heating costs less.", "The rent of a flat goes up in May. This is because heating costs less."),
        ("People with more than £900 saved do not qualify.", "You cannot get this money if you have less than £900 saved."),
        ("Households without a meter will pay less.", "Homes without a meter will have a bigger bill to pay."),
        ("Fees are higher for visitors.", "Fees are not as high for visitors."),
    ],
)  # fmt: skip
def test_which_way_it_goes_is_told_where_nothing_else_of_the_statement_says_it(said: str, easy: str) -> None:
    (found,) = compared((tuple(text for _, text in split(easy)),), (said,))
    assert found.difference.kind is Kind.OPPOSITE


@pytest.mark.parametrize(
    ("said", "shared_out", "wrong"),
    [
        (
            "You may appeal within one month of the letter.",
            ("You can ask us to look again.", "You must ask within 1 month of the letter."),
            ("You must appeal within 1 month of the letter.",),
        ),
        (
            "Some people have a sore arm after a jab, which normally passes in two days.",
            ("Some people have a sore arm after a jab.", "It usually goes in 2 days."),
            ("All people have a sore arm after a jab.",),
        ),
        (
            "The pool is closed to the public in the mornings, when schools use it.",
            ("Schools use the pool in the mornings.", "You can use the pool in the evening."),
            ("The pool is closed to the public in the evenings.",),
        ),
        (
            "Emergency repairs, such as a burst pipe or broken heating, take one day.",
            ("An emergency repair is something like a burst pipe or no heating at all.", "Repairs take 1 day."),
            ("Emergency repairs do not take 1 day.",),
        ),
    ],
)
@pytest.mark.parametrize("is_one_statement", [True, False])
def test_what_another_sentence_of_the_same_source_says_is_no_difference(
    said: str, shared_out: tuple[str, ...], wrong: tuple[str, ...], is_one_statement: bool
) -> None:
    statements = (shared_out,) if is_one_statement else tuple((each,) for each in shared_out)
    assert not compared(statements, (said,))
    assert compared((wrong,), (said,))

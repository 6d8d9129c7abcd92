"""Other words for the same, each beside words that are nearly the same and false."""

from __future__ import annotations

import pytest

from tests.labelled import told

PAIRS = [
    (
        "changed-hedge",
        "New members are given three months to bring at least half of a boat into use.",
        "New members have 3 months to get half of a boat ready.",
        "New members have at most 3 months to get at most half of a boat ready.",
    ),
    (
        "changed-hedge",
        "A boathouse may have no water for no more than three hours.",
        "A boathouse may have no water, but for 3 hours at the most.",
        "A boathouse may have no water for 3 hours at the least.",
    ),
    (
        "changed-frequency",
        "Boats are painted fortnightly in spring. Tell us within two working days.",
        "In spring we paint boats every 2 weeks.",
        "In spring we paint boats every 3 weeks.",
    ),
    (
        "changed-frequency",
        "The club publishes a report every quarter. A meeting is held twice a year.",
        "4 times a year the club puts out a report.",
        "3 times a year the club puts out a report.",
    ),
    (
        "changed-frequency",
        "Clubs see each rower once a week for the first month and once a fortnight after that.",
        "After the first month each rower sees the club once every 2 weeks.",
        "After the first month each rower sees the club once every 4 weeks.",
    ),
    (
        "changed-frequency",
        "Payments are made four-weekly in arrears.",
        "We pay you every 4 weeks.",
        "We pay you every 3 weeks.",
    ),
    (
        "number-not-in-twin",
        "The number of rowers rose to 412,000 in 2024.",
        "412,000 people rowed in 2024.",
        "421,000 people rowed in 2024.",
    ),
    (
        "number-not-in-twin",
        "The club lent 300 boats in 12 towns.",
        "300 boats were lent in 12 towns.",
        "300 boats were lent in 13 towns.",
    ),
    (
        "lost-condition",
        "Rowers pay £4 a session, except those receiving a grant, who pay nothing.",
        "Rowers with a grant do not pay for a session.",
        "Rowers with a grant pay £4 for a session too.",
    ),
    (
        "lost-condition",
        "Drivers are required to carry passengers with a boat without extra charge, unless they hold a medical certificate.",
        "A driver does not have to carry passengers with a boat if they hold a medical certificate.",
        "A driver has to carry passengers with a boat if they hold a medical certificate.",
    ),
    (
        "lost-condition",
        "A mast may be fitted only with the written consent of the harbour manager.",
        "You must ask the harbour manager in writing before you fit a mast.",
        "You can fit a mast.",
    ),
    (
        "lost-negation",
        "The market will transfer from Saturday to Sunday in June.",
        "In June the market will be on Sunday, not Saturday.",
        "In June the market will not be on Sunday.",
    ),
    (
        "changed-order",
        "Only once the club has issued its last answer may the Boat Board be asked.",
        "You can ask the Boat Board after the club has given its last answer.",
        "You can ask the Boat Board before the club has given its last answer.",
    ),
    (
        "name-not-in-twin",
        "Help is at the Elm Boat Club in Queen Street every Tuesday.",
        "You can get help at the Elm Boat Club on Tuesdays.",
        "You can get help at the Ash Boat Club on Tuesdays.",
    ),
    (
        "number-not-in-twin",
        "The fund pays clubs £1,500 for each boat. Half is paid when the boat is made.",
        "A club gets £750 when the boat is made.",
        "A club gets £950 when the boat is made.",
    ),
    (
        "number-not-in-twin",
        "The number of rowers grew from 310 to 465.",
        "The number of rowers went up by half.",
        "The number of rowers went up by a third.",
    ),
    (
        "number-not-in-twin",
        "Boats built after 2007 are not eligible.",
        "A boat built in 2010 cannot get it.",
        "A boat built in 2005 cannot get it.",
    ),
    (
        "weekday-not-in-twin",
        "Rules would apply Monday to Saturday.",
        "The rules would not be used on Sundays.",
        "The rules would be used on Sundays.",
    ),
    (
        "changed-modality",
        "The club expects to choose a boat in June.",
        "The club thinks it will choose a boat in June.",
        "The club will choose a boat in June.",
    ),
    (
        "changed-modality",
        "The club hopes to build a boathouse, for which permission has been granted.",
        "The club is allowed to build a boathouse.",
        "The club will build a boathouse.",
    ),
    (
        "lost-condition",
        "If the plan is agreed, a pass would cost £5 a year.",
        "A pass would cost £5 a year.",
        "A pass costs £5 a year.",
    ),
    (
        "lost-condition",
        "The lake is open daily, except on New Year's Day.",
        "You can swim in the lake nearly every day.",
        "You can swim in the lake every day.",
    ),
    (
        "changed-hedge",
        "Boats can be launched if they weigh under 300 kilograms.",
        "You cannot launch your boat if it weighs more than 300 kilograms.",
        "You can launch your boat if it weighs more than 300 kilograms.",
    ),
    (
        "changed-hedge",
        "Rowers must be aged 16 or over and must not earn more than £90 a week.",
        "You have to be 16 or older.",
        "You have to be 16 or younger.",
    ),
    (
        "number-not-in-twin",
        "Rowers must be aged 18 or over.",
        "You cannot row if you are 17 or younger.",
        "You can row if you are 17 or over.",
    ),
    ("number-not-in-twin", "Rowers must be at least 18.", "You can row from the age of 18.", "You must be 17 to row."),
    (
        "number-not-in-twin",
        "This is for those under 8.",
        "This is for you if you are 7 or younger.",
        "This is for you if you are under 7.",
    ),
    (
        "number-not-in-twin",
        "The club owns eight rowing boats and three canoes.",
        "The club has 3 canoes and 8 boats.",
        "The club has 8 canoes and 3 boats.",
    ),
    ("number-not-in-twin", "Take more than 1 coat.", "Take 2 coats or more.", "Take more than 2 coats."),
    (
        "number-not-in-twin",
        "It is for women up to their 71st birthday.",
        "It is for women up to 70.",
        "It is for women under 70.",
    ),
    (
        "number-not-in-twin",
        "Most rowers are retired.",
        "More than half of the rowers are retired.",
        "3 out of 5 rowers are retired.",
    ),
    (
        "number-not-in-twin",
        "The cost is shared equally between us and the club.",
        "We pay half of the cost.",
        "We pay more than half of the cost.",
    ),
    (
        "perhaps-other-meaning",
        "Applications should be renewed annually.",
        "You need to apply again each year.",
        "You may apply again each year.",
    ),
    (
        "perhaps-other-meaning",
        "Requests should be submitted as early as possible.",
        "Ask as soon as you can.",
        "You might ask early.",
    ),
    (
        "perhaps-other-meaning",
        "Parents who wish to appeal should do so by 20 May.",
        "If you do not agree, you can appeal until 20 May.",
        "You must appeal by 20 May.",
    ),
    (
        "changed-modality",
        "Staff will help rowers who use wheelchairs.",
        "Staff will help you if you use a wheelchair.",
        "Staff may help you if you use a wheelchair.",
    ),
    (
        "swapped-actors",
        "The nurse sends a text two days before each race.",
        "The nurse sends you a text 2 days before each race.",
        "You send the nurse a text 2 days before each race.",
    ),
    (
        "changed-hedge",
        "Victims are updated at intervals of no more than 28 days.",
        "You will hear from us at least every 28 days.",
        "You will hear from us after more than 28 days.",
    ),
    (
        "changed-hedge",
        "No more than two visitors are permitted at the bedside.",
        "Each patient can only have 2 visitors.",
        "Each patient can have at least 2 visitors.",
    ),
    (
        "lost-negation",
        "A deposit of no more than five weeks' rent may be requested by the landlord.",
        "Your landlord cannot ask for a deposit of more than 5 weeks' rent.",
        "Your landlord cannot ask for a deposit of 5 weeks' rent.",
    ),
    ("lost-negation", "A taxi will be provided at no cost.", "We will pay for a taxi.", "You pay for a taxi."),
    ("lost-negation", "Lunch is not supplied.", "Bring your own food for lunch.", "Lunch is supplied."),
    ("lost-negation", "Flowers cannot be brought onto the ward.", "Please do not bring flowers.", "Please bring flowers."),
    (
        "lost-negation",
        "The Regulator does not have the power to order a solicitor to pay compensation.",
        "The Regulator cannot order a solicitor to pay you.",
        "The Regulator can order a solicitor to pay you.",
    ),
    (
        "number-not-in-twin",
        "Paying within 14 days reduces the sum due from £100 to £60.",
        "If you pay in the first 14 days, you save £40.",
        "If you pay in the first 14 days, you save £30.",
    ),
    (
        "number-not-in-twin",
        "It lasts two and a half hours.",
        "It takes between 2 and 3 hours.",
        "It takes between 3 and 4 hours.",
    ),
    (
        "number-not-in-twin",
        "This is the annual report for 2023-24.",
        "This report is about 2023 to 2024.",
        "This report is about 2023 to 2025.",
    ),
    (
        "perhaps-other-meaning",
        "Donations are accepted provided that items are clean.",
        "Please give us only clean items.",
        "Please give us items, clean or not, except chairs.",
    ),
    (
        "perhaps-other-meaning",
        "Bottled water will be available from the hall should supplies be interrupted.",
        "If supplies stop, you can get bottled water from the hall.",
        "You can get bottled water from the hall.",
    ),
    (
        "lost-condition",
        "Residents who do not subscribe may take garden waste to a centre, except for soil.",
        "You can take garden waste to a centre, except soil.",
        "You can take garden waste to a centre, including soil.",
    ),
    (
        "lost-negation",
        "None of the homes in which a fatality occurred had a working smoke alarm.",
        "None of the homes where people died had a working smoke alarm.",
        "All of the homes where people died had a working smoke alarm.",
    ),
    (
        "changed-frequency",
        "People aged 14 and over are invited to an annual health check.",
        "You will be asked to come for a health check once a year.",
        "You will be asked to come for a health check twice a year.",
    ),
    (
        "changed-frequency",
        "Residents leave the building during a test. A full evacuation drill takes place twice a year.",
        "Twice a year, everyone practises leaving the building.",
        "6 times a year, everyone practises leaving the building.",
    ),
]


@pytest.mark.parametrize(("rule", "standard", "faithful", "false"), PAIRS)
def test_other_words_for_the_same_are_not_told_and_what_is_false_is(rule: str, standard: str, faithful: str, false: str) -> None:
    assert not told(faithful, rule, standard)
    assert not told(faithful, "perhaps-other-meaning", standard)
    assert told(false, rule, standard)


@pytest.mark.parametrize(
    ("rule", "standard", "faithful"),
    [
        ("lost-condition", "Help can be arranged, provided that two hours' notice is given.", "Ask for help 2 hours before."),
        ("lost-condition", "If you remain unhappy, the matter may be escalated to the Team.", "Next, you can go to the Team."),
        (
            "lost-condition",
            "The last panel sits on 18 June, after which no awards are made until autumn.",
            "The last panel is on 18 June.",
        ),
        ("changed-amount", "Plot holders living nearby must keep paths free of obstruction.", "Do not block the paths."),
        (
            "date-not-in-twin",
            "The pool will be closed from Monday 3 to Friday 14 February.",
            "The pool is closed from 3 to 14 February.",
        ),
        (
            "changed-amount",
            "Most of the stock is modernised, but some older properties await new windows.",
            "Most of our homes are like new.",
        ),
        ("changed-amount", "Charges are capped at £6 per book.", "You will never be charged more than £6 for a book."),
        (
            "swapped-actors",
            "Parking for disabled badge holders is provided at the rear.",
            "Blue Badge drivers can park at the back.",
        ),
        (
            "name-not-in-twin",
            "Elections to Elm Town Council will be held.",
            "You can vote for Elm Town Council on Thursday 1 May 2025.",
        ),
        ("changed-modality", "Visitors will be offered tea at noon.", "Visitors can have tea at noon."),
        ("changed-modality", "Those who would like a plot must apply by letter.", "You can ask for a plot."),
        ("changed-modality", "Members must live in the valley.", "Only people who live in the valley can be members."),
        ("changed-modality", "Repairs must be finished within 3 months.", "The repairs may take up to 3 months."),
        ("changed-modality", "The bridge will be closed for painting in May.", "The bridge is closed for painting in May."),
        ("changed-amount", "Replacement bulbs are stocked at every public library.", "Any library has new bulbs."),
        ("changed-amount", "Members wishing to row must book before noon.", "You must book before noon."),
        ("changed-hedge", "Classes have a maximum of nine people.", "There are never more than 9 people in a class."),
        ("number-not-in-twin", "Of the 80 boats, 60 have been painted.", "Three quarters of the boats have new paint."),
        ("number-not-in-twin", "About four in every hundred boats leak.", "About 4 out of 100 boats leak."),
        ("number-not-in-twin", "The card gives a one-third reduction.", "The card makes it one third cheaper."),
        (
            "changed-modality",
            "New members will be invited to a talk with the coach.",
            "You will be asked to talk with the coach.",
        ),
        (
            "changed-modality",
            "Members can now leave old boats at the yard.",
            "We will now take old boats from members at the yard.",
        ),
        (
            "changed-modality",
            "The race has three judges, none of whom may have coached the crew.",
            "A judge must be someone who has never coached the crew.",
        ),
        (
            "changed-modality",
            "Following last year's vote on boats, the club will buy two canoes.",
            "Last year we asked people to vote on boats.",
        ),
        ("lost-negation", "Members with a free pass may row without charge.", "It is free for members with a free pass to row."),
        ("lost-negation", "The club has issued a safety notice about the red canoe.", "The red canoe is not safe."),
        ("lost-negation", "Your place in the crew is not affected by your age.", "You can have a place in the crew at your age."),
        (
            "lost-negation",
            "Neither shed can accept boats, which should be taken to the Ash Lane yard.",
            "If you have boats, take them to Ash Lane.",
        ),
        (
            "lost-condition",
            "Reserved boats may be collected from Elm Yard.",
            "If you asked us to keep a boat for you, you can get it from Elm Yard.",
        ),
        ("opposite-meaning", "The club helps rowers to remain independent.", "Rowers can get help to change their boats."),
        ("opposite-meaning", "Rowers on low incomes would be protected.", "There would be more money to help rowers."),
        (
            "changed-amount",
            "The boats were sound in eight clubs; at the ninth, records were incomplete.",
            "The boats were sound in all of the clubs but one.",
        ),
        ("changed-modality", "Rowers must be aged between 12 and 60.", "You can row if you are 12 to 60 years old."),
        (
            "name-not-in-twin",
            "Boats due on Wednesday 25 December will leave on 27 December.",
            "No boat leaves on Christmas Day or New Year's Day.",
        ),
        (
            "place-not-in-twin",
            "Boat yards in Elmshire are open daily, except on Christmas Day and New Year's Day.",
            "You can go to the boat yards every day apart from Christmas Day and New Year's Day.",
        ),
        ("number-not-in-twin", "All clubs except Elm Lake and Ash Lane open on 6 May.", "All but 2 of the clubs open on 6 May."),
        (
            "swapped-actors",
            "Landlords are not permitted to charge for keys.",
            "Your landlord is not allowed to make you pay for keys.",
        ),
        (
            "changed-amount",
            "Club carers in Elmhampton are paid a weekly sum for each child.",
            "Club carers get money each week for each child.",
        ),
        (
            "changed-amount",
            "Repairs are free for residents whose household income is below £31,000 a year.",
            "This is for homes where residents have less than £31,000 a year.",
        ),
        (
            "lost-condition",
            "If the plan is approved, permits would cost £40 a year for a boat.",
            "A permit for your boat would cost £40 each year.",
        ),
        ("month-not-in-twin", "No boat sails on Christmas Day or in May.", "There is no boat on 25 December."),
        ("lost-negation", "Oars are supplied without charge at the lake.", "You can get free oars at the lake."),
        ("lost-condition", "Free coats are provided at every lake.", "You can get a free coat at every lake."),
        ("number-not-in-twin", "Turn the boat over in the middle of the job.", "Turn the boat over half way through the job."),
        (
            "changed-amount",
            "Some 212 rowers answered, with 131 in favour.",
            "More than half of the rowers who answered were in favour.",
        ),
        ("lost-condition", "A place is conditional on a satisfactory check.", "You can only have a place if your check is OK."),
        (
            "lost-condition",
            "The club agreed to test its new pass with rowers first and to use it on boats only afterwards.",
            "The club will try out its new pass with rowers. After that it will use it on boats.",
        ),
        (
            "lost-condition",
            "Dogs are welcome on the quay though not aboard the boats.",
            "Your dog can come to the quay too, but it has to stay off the boats.",
        ),
        (
            "changed-order",
            "The boatman will then mark the boat to be mended and ask for your name.",
            "The boatman makes a mark on the boat. After this, he asks for your name.",
        ),
        ("changed-modality", "Water may look cloudy but is safe to drink.", "Cloudy water is safe to drink."),
        (
            "lost-condition",
            "Subject to the outcome of the study, the club may introduce a fare of £2.20 on boats.",
            "We might make boat fares £2.20.",
        ),
    ],
)
def test_a_fair_rewording_raises_no_alarm(rule: str, standard: str, faithful: str) -> None:
    assert not told(faithful, rule, standard)
    assert not told(faithful, "perhaps-other-meaning", standard)

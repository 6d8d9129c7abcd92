"""A limit of the standard page that easy words lift, and one that only they make."""

from __future__ import annotations

import pytest

from easyread.text.meaning.compare import compared

LIFTS = "Every hall has a lift except the old granary, which has a ramp."
GATE = "The tow path is open to cyclists, although tandems are not allowed."
KEYS = "Keys are lent to moorers on production of a photo card."
HIRE = "Moorers may hire the slipway subject to the agreement of the lock keeper."
BOATS = "Boats longer than 20 metres must turn at the upper basin."
FISH = "Anglers who have paid for a season may fish after dark unless the lock is being drained."
SHOP = "The chandlery sells rope, varnish and paint to boat owners."
BANK = "Nets must not be left on the bank."


@pytest.mark.parametrize(
    ("said", "easy"),
    [
        (LIFTS, "Every hall has a lift, even the old granary."),
        (GATE, "You can cycle on the tow path. You can ride a tandem there as well."),
        (BANK, "You can leave nets even on the bank."),
        (FISH, "Any angler who paid for a season may fish after dark, whatever happens."),
        (BOATS, "All boats must turn at the upper basin."),
        (KEYS, "We lend keys to moorers. You do not need a photo card."),
        (SHOP, "The chandlery sells rope, varnish and paint to boat owners, except for lock keepers."),
        (SHOP, "The chandlery sells paint and rope to any boat owner, but not on Sundays."),
    ],
)
def test_a_limit_that_is_lifted_or_added_is_told(said: str, easy: str) -> None:
    assert compared((tuple(f"{each.strip()}." for each in easy.rstrip(".").split(". ")),), (said,))


@pytest.mark.parametrize(
    ("said", "easy"),
    [
        (LIFTS, "Every hall but the old granary has a lift."),
        (LIFTS, "You can take a lift in all halls. There is none in the old granary."),
        (GATE, "You can cycle on the tow path. You cannot ride a tandem there."),
        (BANK, "Do not leave nets on the bank."),
        (FISH, "You may fish after dark if you paid for the season. You cannot when we drain the lock."),
        (BOATS, "All boats longer than 20 metres must turn at the upper basin."),
        (HIRE, "Moorers may hire the slipway. The lock keeper must agree first."),
        (KEYS, "We lend keys to moorers. They must show a photo card."),
        (SHOP, "Anyone who owns a boat can buy rope, varnish and paint at the chandlery."),
    ],
)
def test_a_limit_that_easy_words_say_in_their_way_is_not(said: str, easy: str) -> None:
    assert not compared((tuple(f"{each.strip()}." for each in easy.rstrip(".").split(". ")),), (said,))


def test_what_another_sentence_does_not_ask_for_is_not_told() -> None:
    page = ("Burning waste requires a permit.", "Small heaps of leaves may be burned by any gardener without a permit.")
    assert not compared((("Any gardener can burn a small heap of leaves.", "You do not need a permit for this."),), page)

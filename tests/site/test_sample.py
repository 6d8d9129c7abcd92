"""Which pages of the real site people look at."""

from __future__ import annotations

from pathlib import Path

from easyread.evidence.results import subjects
from easyread.evidence.sample import make_sample
from tests.site.looking import PAGES
from tests.tiny import ROOT


def test_the_sample_has_one_of_each_kind_and_some_at_random(site: Path) -> None:
    whole = subjects(site, ROOT / ".cache/nothing")
    sample = make_sample(whole, PAGES)
    addresses = [each.subject.address for each in sample]
    assert len(set(addresses)) == len(addresses)
    wanted = {"", "easy-read/", "search/", "accessibility/", "contact/", "downloads/", "review/", "review/board/", "404.html"}
    assert wanted <= set(addresses)
    assert {each.subject.kind for each in sample} == {each.kind for each in whole}
    drawn = [each for each in sample if each.why == "drawn at random"]
    assert len(drawn) == round((len(sample) - len(drawn)) * 0.1)
    assert [each.subject for each in make_sample(tuple(reversed(whole)), PAGES)][-len(drawn) :] == [
        each.subject for each in drawn
    ]

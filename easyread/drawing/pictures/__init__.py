"""Every picture of the set, by name. To change one, look for its name in quotes in this folder, and run `make pictures`."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from easyread.drawing.ink import Shape
from easyread.drawing.pictures import (
    acts_and_results,
    better_care,
    care,
    deed_scenes,
    disability,
    everyday,
    fairness,
    feelings,
    health_checks,
    home,
    idea_scenes,
    illness,
    information,
    law_and_voting,
    living_well,
    main_ideas,
    main_points,
    money_and_work,
    numbers,
    organisations,
    out_and_about,
    page_scenes,
    plain_scenes,
    plan_scenes,
    plans,
    promises,
    rights,
    said_scenes,
    statements,
    together,
    ways_to_have_it,
    who_does_what,
)

_FAMILIES = (
    organisations.PICTURES,
    care.PICTURES,
    better_care.PICTURES,
    illness.PICTURES,
    living_well.PICTURES,
    fairness.PICTURES,
    plans.PICTURES,
    information.PICTURES,
    everyday.PICTURES,
    health_checks.PICTURES,
    idea_scenes.PICTURES,
    money_and_work.PICTURES,
    home.PICTURES,
    out_and_about.PICTURES,
    feelings.PICTURES,
    rights.PICTURES,
    law_and_voting.PICTURES,
    disability.PICTURES,
    promises.PICTURES,
    together.PICTURES,
    numbers.PICTURES,
    statements.PICTURES,
    plan_scenes.PICTURES,
    page_scenes.PICTURES,
    who_does_what.PICTURES,
    deed_scenes.PICTURES,
    main_ideas.PICTURES,
    acts_and_results.PICTURES,
    said_scenes.PICTURES,
    plain_scenes.PICTURES,
    main_points.PICTURES,
    ways_to_have_it.PICTURES,
)

PICTURES: Mapping[str, Shape] = MappingProxyType({name: shape for family in _FAMILIES for name, shape in family.items()})

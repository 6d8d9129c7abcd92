"""Who is shown, as what, and in what mood: counted from the drawings themselves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from easyread.drawing.faces import Person
from easyread.drawing.ink import Shape, notes
from easyread.drawing.people import CAST

HARD = frozenset({"sad", "pain", "angry", "afraid"})

GROUPS: Mapping[str, Callable[[Person], bool]] = MappingProxyType(
    {
        "light skin": lambda p: p.skin in ("pale", "fair") and not p.east_asian,
        "East Asian": lambda p: p.east_asian,
        "brown skin": lambda p: p.skin in ("tan", "brown"),
        "dark skin": lambda p: p.skin in ("dark", "deep"),
        "religious dress": lambda p: p.hair in ("hijab", "turban"),
        "older": lambda p: p.old,
        "larger": lambda p: p.large,
        "Down's syndrome": lambda p: p.downs,
        "uses a wheelchair": lambda p: p.wheelchair,
        "blind": lambda p: p.blind,
        "hearing aid": lambda p: p.hearing_aid,
    }
)
"""Who somebody is, as far as a drawing tells."""
DISABLED = ("Down's syndrome", "uses a wheelchair", "blind", "hearing aid")

ROLES: Mapping[str, str] = MappingProxyType(
    {
        "nurse": "nurses",
        "doctor": "doctors",
        "pharmacist": "other health staff",
        "dentist": "other health staff",
        "paramedic": "other health staff",
        "receptionist": "other health staff",
        "carer": "care staff",
        "social worker": "care staff",
        "manager": "managers",
        "leader": "leaders",
        "police": "police and courts",
        "judge": "police and courts",
        "volunteer": "volunteers",
        "resident": "residents",
    }
)
"""What people do, in the groups of the table."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One appearance of somebody in a picture."""

    person: Person
    moods: frozenset[str]
    uses: frozenset[str]
    """wheelchair, frame and cane, where they are drawn."""

    def belongs(self, group: str) -> bool:
        """Whether they are of one of `GROUPS`, here or everywhere."""
        return GROUPS[group](self.person) or (group == "uses a wheelchair" and "wheelchair" in self.uses)

    @property
    def disabled(self) -> bool:
        return "cane" in self.uses or any(self.belongs(group) for group in DISABLED)

    @property
    def unhappy(self) -> bool:
        return bool(self.moods & HARD)


def shown_in(shape: Shape) -> tuple[Shown, ...]:
    """Everybody in a picture, each once, in the order of the cast."""
    found: dict[str, tuple[set[str], set[str]]] = {}
    for name, mood, *uses in notes(shape):
        moods, used = found.setdefault(name, (set(), set()))
        moods.add(mood)
        used.update(uses)
    return tuple(Shown(CAST[name], frozenset(found[name][0]), frozenset(found[name][1])) for name in CAST if name in found)


def mood_of(shape: Shape) -> str:
    """`unhappy` where a face is, else `happy` where one smiles, `calm` where none does, `none` where there is no face."""
    moods = {mood for _, mood, *_ in notes(shape)}
    if moods & HARD:
        return "unhappy"
    return "happy" if "smile" in moods else "calm" if moods else "none"


def table(pictures: Iterable[Shape]) -> Mapping[str, Mapping[str, int]]:
    """How often each group is shown in each role, `all`, and `disabled`. The rows are `ROLES`' values, the columns `GROUPS`."""
    rows: dict[str, Counter[str]] = {role: Counter() for role in dict.fromkeys(ROLES.values())}
    for shown in (each for shape in pictures for each in shown_in(shape)):
        groups = [group for group in GROUPS if shown.belongs(group)]
        rows[ROLES[shown.person.role]].update(["all", *groups, *(["disabled"] if shown.disabled else [])])
    return rows


def as_csv(rows: Mapping[str, Mapping[str, int]]) -> str:
    """The table as a file for a spreadsheet."""
    columns = ("all", *GROUPS, "disabled")
    lines = [",".join(("shown as", *columns))]
    return (
        "\n".join([*lines, *(",".join((role, *(str(row[column]) for column in columns))) for role, row in rows.items())]) + "\n"
    )

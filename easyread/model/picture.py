"""Pictures, and the sets that they come in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from easyread.model.location import Location
from easyread.paths import PICTURES


@dataclass(frozen=True, slots=True)
class Concept:
    """What a picture stands for in another system of signs."""

    id: str
    """`U+1F3E5`: a character of Unicode."""
    confirmed: bool
    """Whether that system gives its sign the name of the picture's idea. Otherwise somebody guessed it."""


@dataclass(frozen=True, slots=True)
class PictureTest:
    """How many people of one session understood a picture before they saw its words."""

    session: str
    """The name of its record."""
    understood: int
    of: int


@dataclass(frozen=True, slots=True)
class Picture:
    """One drawing."""

    name: str
    path: str
    idea: str
    """What it stands for, in plain words."""
    shows: str
    """What a person who cannot see it would want to know."""
    words: tuple[str, ...]
    """What people may look it up by."""
    licence: str
    where: Location
    not_for: str = ""
    """What it might be mistaken for and must not be used for."""
    people: tuple[str, ...] = ()
    """Who of the cast is in it."""
    mood: str = "none"
    """`happy`, `calm`, `unhappy`, or `none` where nobody's face is seen."""
    category: str = ""
    """The heading that it is listed under."""
    concepts: tuple[Concept, ...] = ()
    tested: tuple[PictureTest, ...] = ()
    """What people said of it. Empty until a session."""
    set: PictureSet | None = None
    """Where it comes from."""
    file: str = ""
    """The file to publish, on this computer. Empty until somebody made it safe."""
    instead: Picture | None = None
    """The one of another set that is shown where this one cannot be used."""
    ending: str = ".svg"
    """What its address ends in."""
    shape: tuple[int, int] = (1, 1)
    """Its width and height, in any unit."""
    says_people: bool = False
    """Whether its list says who is in it, or that nobody is."""
    consent: str = ""
    """Who in it agreed to be shown, and where that is kept."""

    @property
    def is_photograph(self) -> bool:
        """Whether it is a photograph that its own set describes. A symbol set's bitmaps stand for pictures described elsewhere."""
        return self.ending != ".svg" and self.where.path.rpartition("/")[0] == (self.set.folder if self.set else "")

    @property
    def written(self) -> str:
        """The name of its file as pages write it."""
        folder, _, file = self.path.rpartition("/")
        return file if folder == PICTURES else f"{self.name}.svg"

    def fitted(self, side: int) -> tuple[int, int]:
        """Its width and height where the longer of them is `side`, so that nothing is squashed."""
        longest = max(self.shape)
        return max(1, round(self.shape[0] * side / longest)), max(1, round(self.shape[1] * side / longest))

    @property
    def uri(self) -> str:
        """Its address in the site."""
        return f"pictures/{self.name}{self.ending}"


@dataclass(frozen=True, slots=True)
class PictureSet:
    """Pictures from one source."""

    title: str
    style: str
    """`drawings`, `photographs` or `symbols`."""
    licence: str
    credit: str
    folder: str
    version: str = ""
    changes: tuple[str, ...] = ()
    """What is new in each version, the newest first."""
    publish: str = "all"
    """`all`, or `used-only` where the licence lets only pictures on pages be published."""
    licence_ends: date | None = None
    consent: str = ""
    """Who in the pictures consented, and where that is kept."""
    where: Location = Location("")
    named: Location = Location("")
    """Where `site.yml` names it."""

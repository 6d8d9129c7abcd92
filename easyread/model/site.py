"""Who publishes, and how it looks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from easyread.model.kind import Kind
from easyread.model.location import Location
from easyread.model.sentence import Reference


@dataclass(frozen=True, slots=True)
class Brand:
    """How a site looks, in both editions and in every file. Colours are written `#rrggbb`."""

    colour: str = "#24425c"
    """Of links, headings in print, and the bar at the top, in which words are white."""
    pale: str = "#f0f2f4"
    """Behind boxes."""
    highlight: str = "#ffe169"
    """Behind the way to Easy Read, what is being read out, and around what has the focus."""
    dark_bar: str = "#1b3245"
    """The bar, for people who set their screen to dark."""
    dark_link: str = "#abb7c1"
    dark_pale: str = "#242b31"
    logo: str = ""
    """The file to publish, on this computer."""
    web_font: str = ""
    """The same, of a WOFF2 font."""
    font: str = ""
    """The name of the font on screen and in print. Empty for ours."""
    font_folder: str = ""
    """Of the fonts to print with, from the project's root."""
    places: Mapping[str, Location] = field(default_factory=lambda: MappingProxyType({}))
    """Where `site.yml` gives each of these, by name. What it does not give is made from `colour`."""


@dataclass(frozen=True, slots=True)
class TurnedDown:
    """A rule, or a family of rules, that a site does without or takes less gravely, with the reason."""

    name: str
    level: str
    """`should`, or `off`."""
    reason: str
    where: Location


@dataclass(frozen=True, slots=True)
class Site:
    """Who publishes, and how to reach them."""

    name: str = ""
    easy_name: str = ""
    """The name of the Easy Read edition."""
    organisation: str = ""
    plan: str = ""
    """The full name of the plan the site tells of, if it tells of one."""
    email: str = ""
    phone: str = ""
    address: str = ""
    """Where it is published, with a slash at its end. Empty where nothing is said."""
    repository: str = ""
    """Where the sources are kept, for "Edit this page"."""
    branch: str = "main"
    forge: str = "github"
    """What the repository is kept with, by its name in `text.forges`."""
    editor: bool = False
    """Whether to publish the page on which to change pages in a browser."""
    recorder: bool = False
    """Whether to publish the page on which people record themselves as they read."""
    picture_sets: tuple[Reference, ...] = ()
    """Folders of pictures to use before our own, the first first."""
    published: date | None = None
    """The day to print on downloads."""
    formats: tuple[Reference, ...] | None = None
    """The formats to make, all of them when nothing is said."""
    review: bool = True
    """Whether to publish the review pages."""
    voice: str = "espeak-ng"
    """`espeak-ng`, or `piper` and the path of its model from the project's root."""
    security_until: date | None = None
    """The day until which the e-mail address may be told to people who find a weakness. None: nothing is told."""
    country: str = "england"
    """By its name in `text.countries`."""
    brand: Brand = Brand()
    words_licence: str = ""
    """By its name in `pictures.licences`. Empty where nothing is said."""
    pictures_licence: str = ""
    rules: tuple[TurnedDown, ...] = ()
    kinds: tuple[Kind, ...] = ()
    page: Kind = Kind()
    """What every page may say that is of no kind of its own."""
    places: Mapping[str, Location] = field(default_factory=lambda: MappingProxyType({}))
    """Where `site.yml` gives each field, by name."""

    def kind_of(self, key: str) -> Kind:
        """The kind of a page. An index page is of none: it introduces the others."""
        folder, _, name = key.rpartition("/")
        return next((kind for kind in self.kinds if kind.folder == folder and name != "index"), self.page)

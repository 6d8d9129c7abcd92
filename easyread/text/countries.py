"""What changes with the country that a site is for: its language, phone numbers, the initials that everybody knows, and its laws.

Who enforces the accessibility regulations: GOV.UK, "Sample accessibility statement".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from easyread.model import Site


@dataclass(frozen=True, slots=True)
class Country:
    """One country."""

    name: str
    language: str
    """As HTML, EPUB and Word name it (BCP 47)."""
    dialling_code: str
    """What takes the place of a phone number's first 0 when calling from abroad."""
    initials: frozenset[str]
    """That readers know better than the words they stand for."""
    law: str
    """The accessibility regulations, by their full name."""
    enforcement: str
    """Who enforces them, and whom to tell: the rest of a sentence, and another, in Markdown."""
    consent: str = "the law on consent where you are"
    """The law for somebody who may not be able to decide for themselves, by its full name."""


ENGLAND = Country(
    name="England",
    language="en-GB",
    dialling_code="+44",
    initials=frozenset(("NHS", "GP", "GPs", "UK", "COVID")),
    law="Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018",
    enforcement=(
        'The Equality and Human Rights Commission (EHRC) is responsible for enforcing the {law} (the "accessibility regulations"). '
        "If you are not happy with how we respond to your complaint, contact the "
        "[Equality Advisory and Support Service (EASS)](https://www.equalityadvisoryservice.com/)."
    ),
    consent="the Mental Capacity Act 2005",
)
COUNTRIES: Mapping[str, Country] = MappingProxyType(
    {
        "england": ENGLAND,
        "scotland": replace(ENGLAND, name="Scotland", consent="the Adults with Incapacity (Scotland) Act 2000"),
        "wales": replace(ENGLAND, name="Wales"),
        "northern-ireland": replace(
            ENGLAND,
            name="Northern Ireland",
            initials=ENGLAND.initials - {"NHS"} | {"HSC"},
            enforcement=(
                "The Equality Commission for Northern Ireland (ECNI) is responsible for enforcing the {law} "
                '(the "accessibility regulations"). If you are not happy with how we respond to your complaint, contact the '
                "[Equality Commission for Northern Ireland](https://www.equalityni.org/)."
            ),
            consent="the Mental Capacity Act (Northern Ireland) 2016",
        ),
    }
)
"""By the name that `site.yml` gives."""


def country_of(site: Site) -> Country:
    """The country that a site is for."""
    return COUNTRIES[site.country]


def phone_link(site: Site) -> str:
    """The site's phone number as a link that works from any country: `tel:+441234567890`."""
    digits = "".join(site.phone.split())
    return f"tel:{country_of(site).dialling_code}{digits[1:]}" if digits.startswith("0") else f"tel:{digits}"

"""The rules as the editors' guide tells them, from their own docstrings."""

from __future__ import annotations

import inspect
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from types import MappingProxyType

from easyread.checks import RULES
from easyread.checks.rule import Rule, name_of

ADDRESSES: Mapping[str, str] = MappingProxyType(
    {
        "Accessible Numbers": "https://accessiblenumbers.com/",
        "Australian Government Style Manual": "https://www.stylemanual.gov.au/content-types/easy-read",
        "Copyright, Designs and Patents Act": "https://www.legislation.gov.uk/ukpga/1988/48/section/16",
        "Department of Health 2009": "https://bromleymylifedesignmanual.com/about/contentdesign/writing/easytoread/",
        "GOV.UK, Accessible communication formats": (
            "https://www.gov.uk/government/publications/inclusive-communication/accessible-communication-formats"
        ),
        "GOV.UK, Sample accessibility statement": "https://www.gov.uk/government/publications/sample-accessibility-statement",
        "Public Sector Bodies Accessibility Regulations": "https://www.legislation.gov.uk/uksi/2018/952/contents",
        "GOV.UK content design": "https://www.gov.uk/guidance/content-design/writing-for-gov-uk",
        "Inclusion Europe": "https://www.file-pdf.it/2016/12/16/easy-language-iyw/",
        "NHS England 2018": (
            "https://hubcymruafrica.wales/resource/guide-to-making-information-accessible-for-people-with-a-learning-disability/"
        ),
        "NHS digital service manual": "https://service-manual.nhs.uk",
        "OWASP, Cross Site Scripting Prevention Cheat Sheet": (
            "https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html"
        ),
        "Patient Information Forum": "https://pifonline.org.uk/resources/posters/easy-read-matters-poster/",
        "Photosymbols, consent": "https://photosymbols.com/blogs/news/consent",
        "Photosymbols, easy read tips": "http://www.photosymbols.com/easyread1.htm",
        "RFC 9116, A File Format to Aid in Security Vulnerability Disclosure": "https://www.rfc-editor.org/rfc/rfc9116",
        "Scottish Government": "https://servicemanual.gov.scot/easy-read",
        "The Easy Read Standard": "https://easyreadstandard.org/",
        "UK General Data Protection Regulation": "https://www.legislation.gov.uk/eur/2016/679/article/6",
        "The Rules of Unified English Braille": "https://iceb.org/ueb.html",
        "W3C images tutorial": "https://www.w3.org/WAI/tutorials/images/decorative/",
        "W3C, Making Content Usable": "https://www.w3.org/TR/coga-usable/",
        "WCAG 2.2": "https://www.w3.org/TR/WCAG22/",
        "This project": "",
    }
)
"""Where each publication that a rule may name as its source is to be read."""

PROBLEMS = "guide/problems.md"
"""The page of the guide about problems that need no rule: files that cannot be read."""


@dataclass(frozen=True, slots=True)
class Source:
    """What a rule comes from."""

    text: str
    address: str
    """Empty for what this project decided itself."""


@dataclass(frozen=True, slots=True)
class RuleGuide:
    """One rule, as an editor needs it."""

    name: str
    heading: str
    bad: str
    good: str
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Family:
    """Rules about one thing."""

    name: str
    title: str
    rules: tuple[RuleGuide, ...]

    @property
    def uri(self) -> str:
        """Its page in the guide."""
        return f"guide/rules-{self.name}.md"


def families(rules: Sequence[Rule]) -> Iterator[Family]:
    """The rules by family, in their order. A family is a module, its title the module's opening line."""
    for module, members in groupby(rules, lambda rule: rule.__module__):
        title = (sys.modules[module].__doc__ or "").strip().splitlines()[0].rstrip(".")
        yield Family(module.rpartition(".")[2], title, tuple(map(guide, members)))


def guide(rule: Rule) -> RuleGuide:
    """A rule's docstring in its parts: a heading, then `Bad:`, `Good:` and `Source:`."""
    text = inspect.cleandoc(rule.__doc__ or "")
    parts = {
        name: " ".join(value.split())
        for name, value in re.findall(r"^(Bad|Good|Source): (.+(?:\n(?!\w+:).+)*)", text, re.MULTILINE)
    }
    return RuleGuide(name_of(rule), text.splitlines()[0], parts["Bad"], parts["Good"], tuple(sources(parts["Source"])))


def sources(text: str) -> Iterator[Source]:
    """The sources a docstring names, with a semicolon between them. Raises KeyError for one whose address nobody wrote down."""
    for each in text.rstrip(".").split("; "):
        title = next((title for title in ADDRESSES if each.startswith(title)), each)
        yield Source(each, ADDRESSES[title])


def guide_uri(rule: str) -> str:
    """Where the guide tells of a rule or problem, as a page of the site with an anchor."""
    return _uris().get(rule) or f"{PROBLEMS}#{rule}"


@cache
def _uris() -> Mapping[str, str]:
    return {rule.name: f"{family.uri}#{rule.name}" for family in families(RULES) for rule in family.rules}

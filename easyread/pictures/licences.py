"""The licences that a picture may be under."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Licence:
    name: str
    address: str = ""
    """Where it can be read. Empty for an agreement of one's own."""


LICENCES: Mapping[str, Licence] = MappingProxyType(
    {
        "CC0-1.0": Licence("Creative Commons Zero 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
        "CC-BY-4.0": Licence("Creative Commons Attribution 4.0", "https://creativecommons.org/licenses/by/4.0/"),
        "CC-BY-SA-4.0": Licence("Creative Commons Attribution-ShareAlike 4.0", "https://creativecommons.org/licenses/by-sa/4.0/"),
        "CC-BY-NC-SA-4.0": Licence(
            "Creative Commons Attribution-NonCommercial-ShareAlike 4.0", "https://creativecommons.org/licenses/by-nc-sa/4.0/"
        ),
        "OGL-3.0": Licence(
            "Open Government Licence 3.0", "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
        ),
        "permission": Licence("By agreement with the owner"),
    }
)
"""By their SPDX names, and `permission` for a licence that was bought or given."""

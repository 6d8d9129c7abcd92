"""The licence of every package that is installed here: `python -m tests.licences`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.metadata import Distribution, distributions

BY_HAND = {"espeakng-loader": "GPL-3.0-or-later (of the espeak-ng in it; nothing in the package says so)"}
"""What was found out by reading, where a package itself says nothing."""
APART = {"espeakng-loader": "easyread/downloads/espeak.py", "mutagen": ""}
"""What is under the GPL and so runs in a process of its own, and the one file that may load it. Nothing may load a program's library."""
STRICT = re.compile(r"(?<!L)\bA?GPL|(?<!Lesser )(?<!Library )General Public License", re.IGNORECASE)
"""The GPL and the AGPL, and not the LGPL."""


def licence(package: Distribution) -> str:
    """What a package says its licence is: as an expression, in words, in its classifiers, or in the file it brings. Empty for nothing."""
    name = package.metadata["Name"].lower()
    return BY_HAND.get(name) or next(filter(None, _told(package)), "")


def _told(package: Distribution) -> Iterator[str]:
    about = package.metadata
    expressions, words = about.get_all("License-Expression") or [], about.get_all("License") or []
    yield from expressions
    said = "".join(words).strip().partition("\n")[0]
    yield "" if said.upper() in ("UNKNOWN", "DUAL LICENSE") else said
    classifiers = [each for each in about.get_all("Classifier") or [] if each.startswith("License ::")]
    yield ", ".join(each.rpartition(" :: ")[2] for each in classifiers if "Other" not in each)
    for file in package.files or []:
        if re.match(r"(LICEN[SC]E|COPYING)", file.name, re.IGNORECASE) and ".dist-info" in str(file):
            yield next((line.strip() for line in file.read_text(encoding="utf-8").splitlines() if line.strip()), "")


def licences() -> dict[str, str]:
    """By package, in the alphabet's order."""
    return dict(sorted((each.metadata["Name"].lower(), licence(each)) for each in distributions()))


if __name__ == "__main__":
    for name, told in licences().items():
        print(f"{name}: {told}")

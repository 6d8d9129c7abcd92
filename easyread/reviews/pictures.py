"""What people understood of pictures alone: counted from the records of sessions, and kept in the picture list."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping

from easyread.model import PictureTest
from easyread.model.records import Session

_ENTRY = re.compile(r"^(?=[^\s#])", re.MULTILINE)
_NAME = re.compile(r"(?:\"([^\"]+)\"|'([^']+)'|([^\s:]+)):[ \t]*$", re.MULTILINE)
_TESTED = re.compile(r"^  tested:.*\n(?:(?:    .*| *- .*)\n)*", re.MULTILINE)


def picture_tests(sessions: Iterable[Session]) -> dict[str, tuple[PictureTest, ...]]:
    """By picture, a line for each session in which somebody was asked. Sessions whose people did not agree to it are left out."""
    understood: Counter[tuple[str, str]] = Counter()
    asked: Counter[tuple[str, str]] = Counter()
    for session in (each for each in sessions if each.consent):
        name = session.where.path.rpartition("/")[2].removesuffix(".yml")
        for each in session.tested:
            key = each.said.partition(": ")[0], name
            understood[key] += each.picture_alone
            asked[key] += each.right + each.partly + each.wrong + each.no_answer
    found: dict[str, tuple[PictureTest, ...]] = {}
    for picture, name in sorted(key for key, people in asked.items() if people):
        test = PictureTest(name, understood[picture, name], asked[picture, name])
        found[picture] = (*found.get(picture, ()), test)
    return found


def with_tests(listed: str, tests: Mapping[str, tuple[PictureTest, ...]]) -> str:
    """The text of a picture list with its lines `tested:` as `tests` has them. Every other line stays as it is."""
    return "".join(_with_tests(entry, tests) for entry in _ENTRY.split(listed))


def _with_tests(entry: str, tests: Mapping[str, tuple[PictureTest, ...]]) -> str:
    name = _NAME.match(entry)
    if name is None:
        return entry
    plain = _TESTED.sub("", entry)
    found = tests.get(next(filter(None, name.groups())), ())
    if not found:
        return plain
    fields = plain.rstrip()
    return f"{fields}\n  tested: [{', '.join(map(_written, found))}]{plain[len(fields) :] or chr(10)}"


def _written(test: PictureTest) -> str:
    return f"{{session: {json.dumps(test.session)}, understood: {test.understood}, of: {test.of}}}"

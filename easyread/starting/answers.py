"""What a new site has to know, and whether what somebody answers will do."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields
from types import MappingProxyType

from easyread.checks.brand import low_contrast
from easyread.checks.standard import MARKED
from easyread.model import Brand, Library, Problem, Site
from easyread.read.brand import derived
from easyread.text.colour import STEPS, mix

LONGEST = 120
"""Characters of a name."""


@dataclass(frozen=True, slots=True)
class Answers:
    """Who publishes. What nobody answered is made up so that nobody is reached by it: example.org and 01632 are kept for that."""

    name: str = "Our plan"
    organisation: str = "Our organisation"
    email: str = "hello@example.org"
    phone: str = "01632 960 000"
    colour: str = Brand().colour
    repository: str = ""

    @property
    def made_up(self) -> tuple[str, ...]:
        """Which of these nobody answered, and have to be filled in before the site is published."""
        return tuple(
            name for name in ("name", "organisation", "email", "phone") if getattr(self, name) == getattr(Answers(), name)
        )


QUESTIONS: Mapping[str, str] = MappingProxyType(
    {
        "name": "What is the website called?",
        "organisation": "Who publishes it?",
        "email": "Which e-mail address may people write to?",
        "phone": "Which number may people phone?",
        "colour": "Which colour is your organisation's, as # and six digits?",
        "repository": "Where are the files kept, such as https://github.com/you/plan? Leave it empty if you do not know yet.",
    }
)
"""By the answer's name, in the order in which they are asked."""


def wrong_with(name: str, answer: str) -> str:
    """What is wrong with an answer, and what to do. Empty where it will do."""
    return _TESTS[name](answer)


def wrong_answers(answers: Answers) -> Iterator[tuple[str, str]]:
    """Each answer that will not do, with what to do about it."""
    for each in fields(answers):
        if told := wrong_with(each.name, getattr(answers, each.name)):
            yield each.name, told


def _words(answer: str) -> str:
    if not answer.strip() or not answer.isprintable():
        return "Write words on one line."
    if match := MARKED.search(answer):
        return f"Write plain words. '{match.group()}' would be shown as it is."
    words = answer.strip()
    if words[0] + words[-1] in ("“”", "‘’") or words.count("“") != words.count("”"):
        return "Write no quotes around it, and both quotes or none inside."
    return f"Write no more than {LONGEST} characters." if len(answer) > LONGEST else ""


def _email(answer: str) -> str:
    fine = re.fullmatch(r"[\w.+-]+@[\w-]+(\.[\w-]+)+", answer, re.ASCII)
    return "" if fine else f"'{answer}' is no e-mail address. Write it like this: hello@example.org"


def _phone(answer: str) -> str:
    fine = re.fullmatch(r"\+?[0-9]( ?[0-9]){4,14}", answer)
    return "" if fine else f"'{answer}' is no phone number. Write digits and spaces: 01632 960 000"


def _colour(answer: str) -> str:
    if not re.fullmatch(r"#[0-9a-fA-F]{6}", answer):
        return f"'{answer}' is no colour. Write # and six digits or letters from a to f: {Brand().colour}"
    found = _too_alike(answer.lower())
    return f'{found.message} The nearest shade that passes is "{_nearest(answer.lower())}".' if found else ""


def _too_alike(colour: str) -> Problem | None:
    """What is hard to see in a brand made from one colour."""
    return next(low_contrast(Library(site=Site(brand=derived(colour)))), None)


def _nearest(colour: str) -> str:
    """The nearest shade of a colour from which a brand can be made."""
    shades = (mix(colour, "#000000", step / STEPS) for step in range(STEPS + 1))
    return next(shade for shade in shades if not _too_alike(shade))


def _repository(answer: str) -> str:
    fine = not answer or re.fullmatch(r"https://[\w.-]+(/[\w.~-]+)+/?", answer, re.ASCII)
    return "" if fine else f"'{answer}' is no address of a repository. Write it like this: https://github.com/you/plan"


_TESTS: Mapping[str, Callable[[str], str]] = MappingProxyType(
    {"name": _words, "organisation": _words, "email": _email, "phone": _phone, "colour": _colour, "repository": _repository}
)

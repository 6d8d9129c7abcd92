"""Mistakes with pictures."""

from __future__ import annotations

from tests.mistakes.making import CONSENT, LIST, TWIN, Mistake, page, photograph

TEAM = "content/pictures/Our Team.png"
MISTAKES = (
    Mistake(
        "a slip in a picture's name",
        ((TWIN, "phone.svg", "phones.svg"),),
        f"{TWIN}:10:5",
        "unknown-picture",
        "Did you mean 'phone'?",
    ),
    Mistake(
        "a photograph that is not there",
        ((TWIN, "phone.svg", "team.jpg"),),
        f"{TWIN}:10:5",
        "unknown-picture",
        "no photograph 'team.jpg'",
        (
            ("content/pictures/team.jpg", photograph()),
            (
                LIST,
                "phone:\n",
                "team:\n  idea: a team\n  shows: Two people.\n  words: [team]\n  people: []\n  licence: CC0-1.0\nphone:\n",
            ),
        ),
    ),
    Mistake(
        "a photograph with a name that makes no address",
        ((TEAM, photograph("PNG")), (TWIN, "phone.svg", "Our%20Team.png")),
        f"{TEAM}:1:1",
        "unlisted-picture",
        "call it our-team",
        ((TWIN, "Our%20Team.png", "our-team.webp"),),
        tuple(CONSENT),
    ),
    Mistake(
        "a photograph among the pages",
        (("content/topics/IMG_1.JPG", photograph()),),
        "content/topics/IMG_1.JPG:1:1",
        "unexpected-file",
        "call it img-1",
        None,
        tuple(CONSENT),
    ),
    Mistake(
        "two pictures above the same words",
        ((TWIN, "![](../pictures/phone.svg)", "![](../pictures/bus.svg)\n![](../pictures/phone.svg)"),),
        f"{TWIN}:10:1",
        "picture-without-words",
        "Keep one",
        ((TWIN, "![](../pictures/bus.svg)\n", ""),),
    ),
    Mistake(
        "three pictures above the same words",
        ((TWIN, "![](../pictures/phone.svg)", 2 * "![](../pictures/bus.svg)\n" + "![](../pictures/phone.svg)"),),
        f"{TWIN}:10:1",
        "picture-without-words",
        "3 pictures stand above the same words. Keep one",
        ((TWIN, 2 * "![](../pictures/bus.svg)\n", ""),),
    ),
    Mistake(
        "the wrong way to a picture",
        ((TWIN, "../pictures/phone.svg", "pictures/phone.svg"),),
        f"{TWIN}:10:5",
        "picture-path",
        "Write ![]",
    ),
    Mistake("an ending in capitals", ((TWIN, "phone.svg", "phone.SVG"),), f"{TWIN}:10:5", "picture-path", "Write ![]"),
    Mistake(
        "words without a picture",
        ((TWIN, "![](../pictures/phone.svg)\n", ""),),
        f"{TWIN}:10:1",
        "no-picture",
        "Put a picture line above",
        ((TWIN, "You can", "![](../pictures/phone.svg)\nYou can"),),
    ),
    page("a picture that says nothing", "![](../pictures/phone.svg)", "11:1", "silent-picture", "A phone."),
)

"""Sources of a site of any size: topics in both editions."""

from __future__ import annotations

from collections.abc import Iterator

IN_A_SECTION = 50


def topics(count: int) -> Iterator[tuple[str, str]]:
    """Sources of `count` topics in both editions, as sections of equal size."""
    for number in range(count):
        section, place = divmod(number, IN_A_SECTION)
        folder = f"content/section-{section:03}"
        if place == 0:
            yield f"{folder}/index.md", _standard(f"Section {section}", section + 10)
            yield f"{folder}/index.easy.md", _easy(f"Part {section}")
        yield f"{folder}/topic-{place:03}.md", _standard(f"Topic {number}", place + 1)
        yield f"{folder}/topic-{place:03}.easy.md", _easy(f"Easy topic {number}")


def _standard(title: str, order: int) -> str:
    part = "\n## What we do in part {}\n\nWe work with local people to make services better for everyone.\n\n- one\n- two\n"
    return f"---\ntitle: {title}\nsummary: What {title} is about.\norder: {order}\n---\n" + "".join(map(part.format, range(4)))


def _easy(title: str) -> str:
    statement = "\n![](../pictures/ask.svg)\nWe work with local people.\nThis is called **help**.\n"
    return f"---\ntitle: {title}\npicture: ask\n---\n" + statement * 8


def apart(path: str, text: str) -> str:
    """The source with a place of its own in each statement."""
    first, *others = text.split("local people")
    return first + "".join(f"people of {path[8:-8]} {number}{rest}" for number, rest in enumerate(others))

"""The part of the accessibility statement that tells what programs and people found."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.records import Findings, Program
from easyread.text.language import long_date
from easyread.text.rendering import escaped
from easyread.text.wcag import CRITERIA


def found(findings: Findings | None, checked: str) -> str:
    """What programs found, and then `checked`, a sentence about tests by people: the Markdown that ends the statement."""
    return "\n\n".join([*_programs(findings), checked]) + "\n"


def _programs(findings: Findings | None) -> Iterator[str]:
    if findings is None:
        yield "Programs have not tested this version of the website."
        return
    yield f"Programs tested this website on {long_date(findings.on)}:"
    rows = (_row(each) for each in findings.programs)
    yield "\n".join(["| What | Tested by | How many | Found |", "| --- | --- | --- | --- |", *rows])
    if findings.failed:
        names = ", ".join(str(CRITERIA[number]) for number in findings.failed)
        yield f"They found that these success criteria of WCAG 2.2 are not met everywhere: {names}."
    yield f"These results are of the version of this website that says `{findings.made_from}` in its file `made-from.txt`, and of no other."
    yield "A program cannot judge everything. Only people can say whether a page is easy to use."


def _row(each: Program) -> str:
    name = escaped(" ".join(filter(None, (each.name, each.version))))
    how = f", {escaped(each.how)}" if each.how else ""
    number = (
        f"all {each.published:,} tested" if each.tested == each.published else f"{each.tested:,} of {each.published:,} tested"
    )
    return f"| {escaped(f'{each.kind[0].upper()}{each.kind[1:]}')} | {name}{how} | {number} | {each.found or 'nothing'} to put right |"

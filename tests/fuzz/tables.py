"""Tables of results: put into a record they change it once and for all, or not at all, and the record can always be read."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from random import Random

from easyread.model import EasyPage, Location
from easyread.papers.pack import filled, read_results, results_form
from easyread.problems import Reporter
from easyread.read.easy import read_easy_page
from easyread.read.files import Source
from easyread.read.tree import parse_mapping
from easyread.reviews.keep import CannotKeepError, text_of
from easyread.reviews.sessions import template
from tests.fuzz.mutating import BYTES, YAML, mutated
from tests.tiny import easy

SLIPS = (
    *BYTES,
    *YAML,
    ",",
    '"',
    '""',
    "\n",
    ";",
    "=1+1",
    "'=",
    "@x",
    "5",
    "keep",
    "topics/help#help-help-means-together-a4ca",
    "x" * 140_000,
    "topics/help#help-help-means-together-a4ca,1,1,1,1,1,cut,a\n",
)


@cache
def _page() -> EasyPage:
    return read_easy_page(Source("content/topics/help.easy.md", easy("Help")), "topics/help", Reporter())


def attempt(chance: Random, folder: Path) -> None:
    """Breaks a table. Raises where it does harm to the record, or changes it again when it comes in again."""
    record = template((_page(),), date(2026, 11, 25))
    table = results_form((_page(),)).replace("keep,", f'keep,"{chance.choice(SLIPS)}"').encode("utf-8", "surrogatepass")
    file = folder / "results.csv"
    file.write_bytes(mutated(table, chance, SLIPS))
    try:
        results = read_results(text_of(file))
        once = filled(record, results)
    except CannotKeepError as error:
        assert str(error)
        return
    report = Reporter()
    node = parse_mapping(once, Location("record.yml"), report)
    assert node is not None, once
    assert report.problems == [], report.problems
    assert filled(once, results) == once

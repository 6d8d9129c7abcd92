"""The standard edition in print: what a reader of paper alone needs, and what stays together."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pikepdf

from easyread.downloads.plan import plan, plan_data, volumes
from easyread.downloads.studio import Studio
from easyread.pages.outline import Outline, make_outline
from tests.pdf_text import said_by, tagged
from tests.tiny import TINY, lay_out, read_library, standard


def _outline(folder: Path, changes: dict[str, str]) -> Outline:
    return make_outline(read_library(lay_out(folder, {**TINY, **changes})))


def _studio(outline: Outline, folder: Path) -> Studio:
    return Studio(outline.library, folder / ".cache/downloads")


def _data(outline: Outline, folder: Path) -> dict[str, Any]:
    return plan_data(outline, volumes(outline)[0], 18, (), _studio(outline, folder))


def _set(outline: Outline, folder: Path) -> bytes:
    return plan(outline, volumes(outline)[0], 18, (), _studio(outline, folder))


def test_it_says_how_to_ask_for_another_format(tmp_path: Path) -> None:
    """Words like `contact us` lead to a page of the website, which paper does not have."""
    said = said_by(_set(_outline(tmp_path, {}), tmp_path))
    assert (
        "Contact us For this in another format, or to ask us something, phone 01234\xa0567\xa0890 or email tiny@example.org."
        in said
    )


def test_it_names_the_one_way_to_ask_that_there_is(tmp_path: Path) -> None:
    site = TINY["content/site.yml"].replace("phone: 01234 567 890\n", "")
    asking = _data(_outline(tmp_path, {"content/site.yml": site}), tmp_path)["asking"]
    assert "".join(run["text"] for run in asking).endswith("something, email tiny@example.org.")


def test_a_number_to_phone_is_not_split_over_two_lines(tmp_path: Path) -> None:
    outline = _outline(tmp_path, {"content/topics/help.md": standard("Help", "Phone [116 123](tel:116123) at any time.")})
    runs = [
        run for chapter in _data(outline, tmp_path)["chapters"] for block in chapter["blocks"] for run in block.get("runs", ())
    ]
    assert "116\xa0123" in {run["text"] for run in runs}


def test_paper_tells_the_address_of_a_link_whose_words_do_not(tmp_path: Path) -> None:
    words = "See [our rules](https://www.example.org/rules/) or [www.example.org](https://www.example.org), and [care](../pledges/care.md)."
    long = f"See [more](https://www.example.org/{'very-' * 9}long/)."
    said = said_by(_set(_outline(tmp_path, {"content/topics/help.md": standard("Help", f"{words}\n\n{long}")}), tmp_path))
    assert "See our rules (www.example.org/rules) or www.example.org, and care." in said
    assert "See more (www.example.org)." in said


def test_what_is_counted_comes_before_the_first_heading_as_on_the_website(tmp_path: Path) -> None:
    """Not below the last heading of the page, which is about something else."""
    site, counted = TINY["content/site.yml"], "[{name: Loans, unit: books, values: [{label: In May, amount: 8000}]}]"
    place = site.index("      made_by:")
    changes = {
        "content/site.yml": f"{site[:place]}      counts: {{type: measures, label: Counts}}\n{site[place:]}",
        "content/pledges/care.md": standard(
            "Care", "Some words.\n\n## What comes next\n\nMore.", number="1", made_by="council", counts=counted
        ),
    }
    outline = _outline(tmp_path, changes)
    blocks = next(each["blocks"] for each in _data(outline, tmp_path)["chapters"] if each["key"] == "pledges/care")
    assert [each["kind"] for each in blocks] == ["paragraph", "facts", "paragraph", "table", "heading", "paragraph"]


def test_the_words_of_a_short_page_stay_with_what_it_says_of_itself(tmp_path: Path) -> None:
    pledges = {
        f"content/pledges/p{number}.md": standard(
            f"Aim {number}", f"We will do it {number}. {'It takes long. ' * 9}", number=f"{number}", made_by="council"
        )
        for number in range(2, 18)
    }
    raw = _set(_outline(tmp_path, pledges), tmp_path)
    with pikepdf.open(io.BytesIO(raw)) as pdf:
        at = [(element.text, element.page) for element in tagged(pdf)]
    for number in range(2, 18):
        title = next(page for text, page in reversed(at) if text == f"{number}. Aim {number}")
        assert title == next(page for text, page in at if text.startswith(f"We will do it {number}."))

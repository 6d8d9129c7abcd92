"""Pages of each kind as data: whole, true to their declared shape, safe in a spreadsheet."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import jsonschema

from easyread.pages.datasets import MEASURES, dataset_files
from easyread.pages.outline import make_outline
from tests.tiny import TINY, easy, lay_out, read_library, standard

FIELDS = """      price: {type: whole number, label: Price}
      from: {type: date, label: From}
      rests_on: {type: links, label: See}
      state:
        type: status
        label: State
        choices: {open: {standard: Under way, easy: We have started}}
      counts: {type: measures, label: Counts}
"""
MORE = {
    "number": "2",
    "made_by": "friends",
    "price": "1200",
    "from": "2027-02-01",
    "rests_on": "[topics/help]",
    "state": "{is: open, on: 2027-03-01, evidence: the council's report}",
    "counts": "[{name: Loans, unit: books, values: [{label: In May, amount: 8000, qualifier: over}]}]",
}


def files(root: Path, title: str = "More") -> dict[str, str]:
    site = TINY["content/site.yml"]
    place = site.index("      made_by:")
    changes = {
        "content/site.yml": site[:place] + FIELDS + site[place:],
        "content/pledges/more.md": standard(title, **MORE),
        "content/pledges/more.easy.md": easy("More for you"),
    }
    library = read_library(lay_out(root, changes))
    assert not library.problems
    return dataset_files(make_outline(library))


def test_json_holds_every_field_and_statement_and_keeps_to_its_schema(tmp_path: Path) -> None:
    made = files(tmp_path)
    data, schema = json.loads(made["data/pledges.json"]), json.loads(made["data/pledges.schema.json"])
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker()).validate(data)
    more = next(item for item in data["items"] if item["id"] == "pledges/more")
    assert more["title"] == {"standard": "More", "easy": "More for you"}
    assert more["fields"]["price"] == 1200
    assert more["fields"]["from"] == "2027-02-01"
    assert more["fields"]["rests_on"] == ["topics/help"]
    assert more["fields"]["state"] == {"is": "open", "on": "2027-03-01", "evidence": "the council's report"}
    assert [each["sentences"] for each in more["statements"]] == [["This is about help.", "Help means we do it together."]]
    assert more["address"] == {"standard": "pledges/more/", "easy": "easy-read/pledges/more/"}


def test_the_schema_can_fail(tmp_path: Path) -> None:
    made = files(tmp_path)
    data, schema = json.loads(made["data/pledges.json"]), json.loads(made["data/pledges.schema.json"])
    data["items"][0]["fields"]["made_by"] = "nobody"
    assert not jsonschema.Draft202012Validator(schema).is_valid(data)


def test_csv_says_the_same_in_words(tmp_path: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(files(tmp_path)["data/pledges.csv"])))
    more = next(row for row in rows if row["id"] == "pledges/more")
    assert (more["number"], more["price"], more["from"]) == ("2", "1,200", "2027-02-01")
    assert more["state"] == "Under way; 2027-03-01; the council's report"
    assert more["easy_words"] == "This is about help. Help means we do it together."


def test_items_of_a_list_are_told_apart(tmp_path: Path) -> None:
    lines = ("We lend:", "- books, which you like", "- old maps", "You bring them back.")
    body = "\n\n".join(f"![](../pictures/{name}.svg)\n{line}" for name, line in zip(("ask", "phone") * 2, lines, strict=True))
    library = read_library(lay_out(tmp_path, {"content/pledges/care.easy.md": easy("Care", body=body)}))
    rows = list(csv.DictReader(io.StringIO(dataset_files(make_outline(library))["data/pledges.csv"])))
    assert rows[0]["easy_words"] == "We lend: books, which you like; old maps; You bring them back."


def test_what_was_counted_is_a_row_each(tmp_path: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(files(tmp_path)[MEASURES])))
    assert rows == [
        {
            "page": "pledges/more",
            "title": "More",
            "measure": "Loans",
            "when": "In May",
            "qualifier": "over",
            "amount": "8000",
            "unit": "books",
        }
    ]


def test_no_cell_begins_as_a_formula(tmp_path: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(files(tmp_path, '"=1+1"')["data/pledges.csv"])))
    assert {row["title"] for row in rows} == {"Care", "'=1+1"}

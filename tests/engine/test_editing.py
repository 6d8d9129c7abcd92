"""What stands behind the editor's page: what it tells of a text, what each change makes of it, and what a browser gets."""

from __future__ import annotations

import base64
import hashlib
import importlib
import io
import json
import random
import re
import tarfile
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import docx
import pytest
import yaml
from PIL import Image

from easyread.checks import check
from easyread.door.kept import Kept
from easyread.door.remembered import Maker, recalled, remember
from easyread.editing import runtime
from easyread.editing.blocks import field_names, field_of
from easyread.editing.bundle import sources_of
from easyread.editing.changing import CHANGES, NO_PICTURE
from easyread.editing.compiling import compiled
from easyread.editing.desk import Desk, read_all
from easyread.editing.keeping import dumped, loaded
from easyread.editing.runtime import ARCHIVE, CannotCompileError, CannotFetchError, fetch, is_there
from easyread.editing.start import ENGINE, read_published, start
from easyread.editing.view import TEMPLATES
from easyread.editions import EDITOR, Before, make_editions
from easyread.model import Library
from easyread.paths import BROUGHT
from easyread.pictures.publish import OWN
from easyread.read import read_library, with_page, with_words
from easyread.read.disk import Folder
from easyread.read.files import Memory
from easyread.read.readings import Readings
from easyread.text.meaning.page import standard_sentences
from tests.engine.test_core import torn
from tests.tiny import SVG, TINY, lay_out, mkdocs

TODAY = date(2026, 11, 25)
PATH = "content/topics/help.easy.md"
WORD_LIST = "content/words.yml"


def tiny() -> Library:
    return read_all(
        {path: text.encode() for path, text in TINY.items()}, {file.name: file.read_bytes() for file in OWN.iterdir()}, TODAY
    )


class Asked:
    """A desk with the tiny project, and one page of it open."""

    def __init__(self) -> None:
        templates = {name: (ENGINE / "theme" / name).read_text("utf-8") for name in TEMPLATES}
        files = {path: text.encode() for path, text in TINY.items()}
        self.desk = Desk(loaded(dumped(tiny())), files, templates)
        self.text = TINY[PATH]

    def __call__(self, question: str, **given: Any) -> Any:
        return json.loads(self.desk.ask(question, json.dumps(given)))

    def read(self) -> Any:
        return self("read", path=PATH, text=self.text)

    def change(self, do: str, **given: Any) -> int:
        done = self("change", path=PATH, text=self.text, do=do, **given)
        self.text = done["text"]
        return int(done["number"])


@pytest.fixture
def asked() -> Asked:
    return Asked()


def test_problems_are_told_with_the_block_that_they_are_about(asked: Asked) -> None:
    (card,) = asked.read()["cards"]
    asked.change("words", number=card["number"], words="We utilise 20% of it.")
    shown = asked.read()
    assert {(each["rule"], each["block"]) for each in shown["problems"]} >= {
        ("percentage", card["number"]),
        ("uncommon-word", card["number"]),
    }
    assert "We utilise 20% of it." in shown["view"]
    asked.change("words", number=card["number"], words=card["words"])
    assert asked.text == TINY[PATH]
    assert not asked.read()["problems"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("See https://www.nhs.uk.", "own-line Write where it leads, as a link: [the words](https://www.nhs.uk)"),
        ("See www.nhs.uk/care.", "own-line Write where it leads, as a link: [the words](https://www.nhs.uk/care)"),
        ("Come at 6.30pm.", "time-form Write '6:30pm'."),
        ("Come on 3/4/27.", "date-form Write '3 April 2027'."),
        ("THIS IS NEW.", "block-capitals Write it in small letters."),
        ("We have approx. 15 bowls.", "short-form Write 'about'."),
        ("Who\tAge\nJo\t12\nAl\t13", "pasted-table Say each of its rows in a short sentence, in a statement of its own."),
    ],
)
def test_a_decision_is_asked_for_once(asked: Asked, words: str, told: str) -> None:
    (card,) = asked.read()["cards"]
    asked.change("words", number=card["number"], words=words)
    found = [f"{each['rule']} {each['remedy']}" for each in asked.read()["problems"] if not each["rule"].endswith("-not-in-twin")]
    assert found == [told]


def test_a_statement_comes_with_the_sentences_it_comes_from(asked: Asked) -> None:
    asked("read", path="content/topics/help.md", text=TINY["content/topics/help.md"].replace("See", "We help people. See"))
    (card,) = asked.read()["cards"]
    assert card["from"]
    assert card["picture"]["uri"] == "pictures/ask.svg"


def test_a_statement_that_comes_from_no_sentence_is_none_without_a_standard_page(asked: Asked) -> None:
    far = TINY[PATH].replace("This is about **help**.\nHelp means we do it together.", "Zebras gallop.")
    assert [each["from"] for each in asked("read", path=PATH, text=far)["cards"]] == [[]]
    alone = "content/topics/alone.easy.md"
    assert [each["from"] for each in asked("read", path=alone, text=far)["cards"]] == [None]
    assert asked("beside", path=alone) == {"passages": []}


DOUBTED = TINY[PATH].replace("This is about **help**.\nHelp means we do it together.", "Tenants can tell the office about noise.")
NOISE = "Tenants should tell the office about noise in Elm Street."


def test_what_is_in_doubt_is_told_beside_its_statement_and_is_no_problem(asked: Asked) -> None:
    path = "content/topics/help.md"
    asked("read", path=path, text=f"{TINY[path]}\n{NOISE}\n")
    asked("read", path=PATH, text=DOUBTED)
    asked.desk._published = asked.desk._library
    shown = asked("read", path=PATH, text=DOUBTED)
    (card,), (doubt,) = shown["cards"], shown["doubts"]
    assert card["from"] == [NOISE]
    assert (doubt["block"], doubt["rule"]) == (card["number"], "perhaps-other-meaning")
    assert doubt["message"] == f"This says 'can', and the standard page 'should': '{NOISE}'"
    assert "perhaps-other-meaning" not in {each["rule"] for each in shown["problems"]}
    assert not asked("read", path=path, text=f"{TINY[path]}\n{NOISE}\n")["doubts"]
    assert not asked("read", path=PATH, text=DOUBTED.replace("can tell", "should tell"))["doubts"]


def test_what_is_told_of_a_change_is_not_told_again_as_a_doubt(asked: Asked) -> None:
    path = "content/topics/help.md"
    asked("read", path=path, text=f"{TINY[path]}\n{NOISE}\n")
    asked("read", path=PATH, text=DOUBTED.replace("can tell", "should tell"))
    asked.desk._published = asked.desk._library
    shown = asked("read", path=PATH, text=DOUBTED)
    assert "other-meaning" in {each["rule"] for each in shown["problems"]}
    assert shown["doubts"] == []


def test_the_standard_page_is_shown_whole_and_each_sentence_as_a_statement_names_it(asked: Asked) -> None:
    for document in tiny().documents:
        shown = asked("beside", path=f"{document.path.removesuffix('.md')}.easy.md")["passages"]
        said = [each for passage in shown for each in passage["sentences"]]
        assert [each for each in standard_sentences(document) if each not in said] == []
    path = "content/pledges/care.md"
    asked("read", path=path, text=f"{TINY[path]}\n## When\n\n- We begin\n  now. We go on.\n")
    shown = [(each["kind"], each["sentences"]) for each in asked("beside", path="content/pledges/care.easy.md")["passages"]]
    assert shown[:2] == [("title", ["Care"]), ("summary", ["All about Care."])]
    assert shown[-3:] == [("heading", ["When"]), ("item", ["We begin now.", "We go on."]), ("field", ["Made by: The council"])]


def test_leave_to_break_a_rule_is_written_with_its_reason(asked: Asked) -> None:
    (card,) = asked.read()["cards"]
    asked.change("words", number=card["number"], words="It is 20% of it.")
    asked.change("allow", rule="percentage", reason='We say "20%" here.', allowed={})
    assert 'allow: {percentage: "We say \\"20%\\" here."}\n---\n' in asked.text
    assert "percentage" not in {each["rule"] for each in asked.read()["problems"]}
    asked.change("allow", rule="percentage", reason="", allowed={"percentage": "x"})
    assert "allow" not in asked.text


def test_a_form_is_made_from_what_is_declared(asked: Asked) -> None:
    path = "content/pledges/care.md"
    shown = asked("read", path=path, text=TINY[path])
    fields = {each["name"]: each for each in shown["fields"]}
    assert fields["number"] | {"label": ""} == {
        "name": "number",
        "label": "",
        "type": "number",
        "value": "1",
        "required": True,
        "choices": [],
    }
    assert fields["made_by"]["choices"] == [["council", "The council"], ["friends", "Friends of the library"]]
    assert fields["opens"]["type"] == "date"
    done = asked("change", path=path, text=TINY[path], do="field", name="summary", value="All: about care", plain=True)
    assert done["text"] == TINY[path].replace("All about Care.", '"All: about care"')
    assert asked("read", path=path, text=done["text"])["problems"] == shown["problems"]


MEASURES = "---\ntitle: Care\nmeasures:\n    - text: a\n      value: 1\n\n    - text: b\n      value: 2\nareas: [a,\n  b]\nsummary: x\n---\n"


def _with(text: str, name: str, value: str) -> str:
    return CHANGES["field"]("x.md", text, -1, {"name": name, "value": value, "plain": False}, {})


def test_a_field_of_several_lines_keeps_them() -> None:
    measures = "- text: a\n  value: 1\n\n- text: b\n  value: 2"
    assert field_of(MEASURES, "measures") == measures
    assert _with(MEASURES, "measures", measures) == MEASURES
    for field in field_names(MEASURES):
        assert _with(MEASURES, field, field_of(MEASURES, field)) == MEASURES
    changed = _with(MEASURES, "measures", f"{measures}0\n- text: c\n  value: 3")
    assert yaml.safe_load(changed.split("---")[1])["measures"] == [
        {"text": text, "value": value} for text, value in (("a", 1), ("b", 20), ("c", 3))
    ]
    assert _with(MEASURES, "areas", "[a,\nc]") == MEASURES.replace("  b]", "  c]")
    assert _with(MEASURES, "measures", "- text: a").startswith("---\ntitle: Care\nmeasures:\n  - text: a\nareas")
    assert _with(MEASURES, "measures", "one: 1").startswith("---\ntitle: Care\nmeasures:\n  one: 1\nareas")
    assert "measures: []\nareas" in _with(MEASURES, "measures", "[]")
    assert _with(MEASURES, "summary", ">\none\ntwo").endswith("summary: >\n  one\n  two\n---\n")
    assert "\r\n  - b\r\n" in _with(MEASURES.replace("\n", "\r\n"), "measures", "- a\n- b")


def test_a_field_of_several_lines_is_shown_as_it_is_written(asked: Asked) -> None:
    path = "content/pledges/care.md"
    text = TINY[path].replace("All about Care.", "|\n  One.\n  Two.")
    fields = {each["name"]: each for each in asked("read", path=path, text=text)["fields"]}
    assert (fields["summary"]["type"], fields["summary"]["value"]) == ("written", "|\nOne.\nTwo.")


def test_a_statement_is_added_moved_and_taken_out(asked: Asked) -> None:
    (card,) = asked.read()["cards"]
    number = asked.change("add", number=card["number"], words="You can phone us.")
    assert asked.text.endswith("![](../pictures/phone.svg)\nYou can phone us.\n")
    assert asked.change("move", number=number, by=-1) == card["number"]
    assert [each["words"] for each in asked.read()["cards"]] == ["You can phone us.", card["words"]]
    asked.change("remove", number=card["number"])
    assert asked.text == TINY[PATH]


def test_a_heading_without_words_stays_a_heading(asked: Asked) -> None:
    number = asked.change("add-heading", number=-1, words="A new heading")
    asked.change("add", number=-1, words="You can phone us.")
    before = asked.text
    asked.change("words", number=number, words="")
    shown = asked.read()
    assert [(each["part"], each["words"]) for each in shown["cards"]][1:] == [("heading", ""), ("statement", "You can phone us.")]
    assert [each["remedy"] for each in shown["problems"] if each["block"] == number] == ["Write the heading, or take it out."]
    asked.change("words", number=number, words="A new heading")
    assert asked.text == before


def test_a_new_page_has_a_twin_and_a_name_of_its_own(asked: Asked) -> None:
    made = asked("new", key="pledges/bus", title="Buses: more")["files"]
    assert list(made) == ["content/pledges/bus.md", "content/pledges/bus.easy.md"]
    assert 'title: "Buses: more"\n' in made["content/pledges/bus.md"]
    assert "number: 2\n" in made["content/pledges/bus.md"]
    assert "refused" in asked("new", key="pledges/Bus", title="x")
    assert "refused" in asked("new", key="pledges/care", title="x")


def test_where_a_number_that_changed_is_still_the_old_one_is_told(asked: Asked) -> None:
    path, call = "content/topics/help.md", "Phone us on 01234 567 890."
    standard, easy = f"{TINY[path]}\n{call}\n", TINY[PATH].replace("This is about **help**.", "Phone: 01234 567 890")
    asked("read", path=path, text=standard)
    asked("read", path=PATH, text=easy)
    asked.desk._published = asked.desk._library
    told = asked("read", path=path, text=standard.replace("890", "123"))["problems"]
    (message,) = (each["message"] for each in told if each["rule"] == "old-contact")
    assert message == (
        "This said 01234567890 before, and says 01234567123 now. These still say 01234567890: "
        "content/site.yml, content/topics/help.easy.md."
    )
    asked("read", path=PATH, text=easy.replace("890", "123"))
    found = [each for each in asked("everything", path=PATH)["problems"] if each["rule"] == "old-contact"]
    assert {each["message"].partition(": ")[2] for each in found} == {"content/site.yml."}
    assert not any(each["may"] for each in found)


def test_what_is_still_to_do_on_a_new_page_is_told_and_nothing_that_follows_from_it(asked: Asked) -> None:
    made = asked("new", key="topics/bus", title="Buses")["files"]
    standard, easy = made
    asked("read", path=standard, text=made[standard])
    shown = asked("read", path=easy, text=made[easy].replace("To do: say this idea in a short sentence.", "We run buses."))
    assert [each["from"] for each in shown["cards"]] == [["Buses"]]
    assert "missing-key-fact" not in {each["rule"] for each in shown["problems"]}


def test_statements_whose_pictures_are_still_to_choose_are_told_once(asked: Asked) -> None:
    for words in ("Bye.", "So it is."):
        asked.change("add", number=-1, words=words)
    assert [each["rule"] for each in asked.read()["problems"] if "picture" in each["rule"]] == ["unknown-picture"]


def test_a_hard_word_is_explained_in_the_word_list_and_nothing_else_of_it_changes(asked: Asked) -> None:
    (card,) = asked.read()["cards"]
    asked.change("words", number=card["number"], words="We have **agile help**.\nIt is **zeal**.")
    assert [each["rule"] for each in asked.read()["problems"] if each["rule"] == "unknown-word"] == ["unknown-word"] * 2
    listed = TINY[WORD_LIST] + "\n# Office words.\nutilise:\n  say: use\n"
    for word, meaning in (("agile help", " It is  quick: fast. "), ("zeal", "Zeal means that you try hard.")):
        listed = asked("explain", text=listed, word=word, meaning=meaning)["text"]
    assert listed == (
        'agile help:\n  meaning: "It is quick: fast."\n  picture: supporter\n'
        + TINY[WORD_LIST]
        + "zeal:\n  meaning: Zeal means that you try hard.\n  picture: hard-word\n\n# Office words.\nutilise:\n  say: use\n"
    )
    assert asked("read", path=WORD_LIST, text=listed)["problems"] == []
    assert "unknown-word" not in {each["rule"] for each in asked.read()["problems"]}
    shown = asked("read", path=WORD_LIST, text=listed.replace("meaning:", "meening:", 1))
    first, *_ = shown["problems"]
    assert (shown["easy"], first["rule"], first["line"]) == (False, "unknown-key", 2)
    asked("forget")
    assert "unknown-word" in {each["rule"] for each in asked.read()["problems"]}


@pytest.mark.parametrize("listed", ["", "# None yet.", "utilise:\r\n  say: use\r\n"])
def test_the_first_hard_word_comes_last(asked: Asked, listed: str) -> None:
    text = asked("explain", text=listed, word="NHS", meaning="The NHS is the health service.")["text"]
    end = "\r\n" if "\r" in listed else "\n"
    before = listed if listed.endswith(end) or not listed else listed + end
    assert text == before + end.join(['"NHS":', "  meaning: The NHS is the health service.", "  picture: hard-word", ""])


def test_only_new_problems_of_other_pages_are_told(asked: Asked) -> None:
    asked.read()
    assert asked("everything", path=PATH)["problems"] == []
    asked("read", path="content/pledges/care.easy.md", text="---\ntitle: Care\npicture: nothing\n---\n")
    told = asked("everything", path=PATH)
    assert {each["path"] for each in told["problems"]} == {"content/pledges/care.easy.md"}


def test_words_and_pictures_go_into_a_file_of_word(asked: Asked) -> None:
    asked.text = (
        asked.text.replace("This is about **help**.", "- This & that is about **help**.")
        + "\n## More\n\n![](../pictures/phone.svg)\nPhone us.\n"
    )
    asked.read()
    out = io.BytesIO()
    Image.new("RGB", (8, 8)).save(out, "PNG")
    made = asked("word", path=PATH, pictures={"ask": base64.b64encode(out.getvalue()).decode()})
    opened = docx.Document(io.BytesIO(base64.b64decode(made["file"])))
    assert [each.text for each in opened.paragraphs if each.text] == ["Getting help", "More"]
    assert [[cell.text for cell in row.cells] for table in opened.tables for row in table.rows] == [
        ["", "• This & that is about help.\nHelp means we do it together."],
        ["", "Phone us."],
    ]
    assert len(opened.inline_shapes) == 1
    assert [run.text for run in opened.tables[0].cell(0, 1).paragraphs[0].runs if run.bold] == ["help"]


def test_each_line_of_a_statement_becomes_a_statement(asked: Asked) -> None:
    (card,) = asked.read()["cards"]
    asked.change("words", number=card["number"], words="•\tPhone us. We answer.\no\tYou can phone.\n2)  Bye.")
    asked.change("apart", number=card["number"])
    cards = asked.read()["cards"]
    assert [each["words"] for each in cards] == ["Phone us.\nWe answer.", "You can phone.", "Bye."]
    assert [each["target"].rpartition("/")[2] for each in cards] == ["ask.svg", "phone.svg", "choose-a-picture.svg"]
    (told,) = (each for each in asked.read()["problems"] if each["rule"] == "unknown-picture")
    assert (told["about"], told["suggestion"], told["also"]) == (NO_PICTURE.removesuffix(".svg"), "", [])
    before = asked.text
    asked.change("apart", number=-1)
    assert asked.text == before


@pytest.mark.parametrize(
    "line",
    [
        "It opens on 4 May 2027. Bring a towel.",
        "It costs £12. You can pay.",
        "9am - 5pm",
        "6.30pm – it's free",
        "A * star",
        "1 – 2",
    ],
)
def test_what_stands_within_a_line_is_kept_when_it_becomes_a_statement(asked: Asked, line: str) -> None:
    (card,) = asked.read()["cards"]
    asked.change("words", number=card["number"], words=f"- {line}\n{line}")
    asked.change("apart", number=card["number"])
    assert [each["words"].replace("\n", " ") for each in asked.read()["cards"]] == [line, line]


def test_a_line_that_is_too_long_to_be_read_is_shown_and_kept_whole(asked: Asked) -> None:
    (card,) = asked.read()["cards"]
    long = "Come and see us. " * 200 + "The end."
    asked.change("words", number=card["number"], words=long)
    shown = asked.read()
    assert shown["cards"][0]["words"] == long
    assert "long-line" in {each["rule"] for each in shown["problems"]}
    asked.change("words", number=card["number"], words=f"{shown['cards'][0]['words']} Bye.")
    assert f"{long} Bye.\n" in asked.text
    asked.text = asked.text.replace("(../pictures/ask.svg)", f"(../pictures/ask.svg){' ' * 2000}x")
    assert [each["part"] for each in asked.read()["cards"]] == ["statement"]


@pytest.mark.parametrize(
    ("name", "suits"), [("thumb", "thumb.svg"), ("yes", NO_PICTURE), ("no", NO_PICTURE), ("stop", NO_PICTURE)]
)
def test_no_tick_and_no_cross_is_chosen_by_a_guess(name: str, suits: str) -> None:
    listed = f"{name}:\n  idea: they like it\n  shows: A hand.\n  words: [patients said, like it]\n  licence: CC0-1.0\n"
    assert guessed("Patients said they like it.", name, listed) == suits


@pytest.mark.parametrize("listed", ["idea: a gate\n  words: [not allowed, gate]", "idea: not allowed\n  words: [allowed, gate]"])
def test_what_is_found_by_a_word_like_not_is_chosen_by_a_guess_for_words_that_say_so_alone(listed: str) -> None:
    """A red sign that is looked up as `not allowed` stood beside `Everyone is allowed`."""
    gate = f"gate:\n  shows: A gate.\n  {listed}\n  licence: CC0-1.0\n"
    assert guessed("Dogs are not allowed.", "gate", gate) == "gate.svg"
    assert guessed("All dogs are allowed.", "gate", gate) == NO_PICTURE


def guessed(words: str, name: str, listed: str) -> str:
    """The file of the picture that stands beside a new statement, where the tiny project has one picture more."""
    files = {
        **TINY,
        f"content/pictures/{name}.svg": SVG,
        "content/pictures/pictures.yml": TINY["content/pictures/pictures.yml"] + listed,
    }
    pictures = read_all({path: text.encode() for path, text in files.items()}, {}, TODAY).pictures
    done = CHANGES["add"](PATH, TINY[PATH], -1, {"words": words}, pictures)
    (file,) = re.findall(r"!\[\]\(\.\./pictures/(.+)\)\n" + re.escape(words), done)
    return str(file)


def test_a_search_without_words_goes_through_all_pictures(asked: Asked) -> None:
    few, all_of_them = (asked("find", words=" ", most=most) for most in (2, 500))
    assert (len(few["pictures"]), few["more"], all_of_them["more"]) == (2, True, False)
    assert len(all_of_them["pictures"]) == len(tiny().pictures)


def test_pictures_are_found_by_meaning(asked: Asked) -> None:
    assert asked("find", words="ring us")["pictures"][0]["name"] == "phone"


def test_a_page_read_alone_is_as_when_all_is_read() -> None:
    """Of torn projects: changing one page, or the word list, in a library that was read gives the problems of reading everything anew."""
    chance = random.Random(3)
    told = 0
    whole = {path: text.encode() for path, text in TINY.items()}
    library = read_library(Memory(whole), TODAY, Folder(OWN))
    for _ in range(60):
        files = torn(chance)
        pages = [path for path in files if path.endswith(".md") or path == WORD_LIST]
        changed = {path: files[path] for path in pages if files[path] != whole.get(path)}
        now = library
        for path, raw in changed.items():
            now = with_words(now, raw) if path == WORD_LIST else with_page(now, Memory(whole), path, raw)
        anew = check(read_library(Memory({**whole, **changed}), TODAY, Folder(OWN)))
        assert check(now) == anew
        told += len(anew)
    assert told > 80


def test_what_was_read_is_published_and_is_there_again_the_same() -> None:
    library = tiny()
    raw = dumped(library)
    assert loaded(raw) == library
    assert dumped(loaded(raw)) == raw == dumped(tiny())
    held = dict(TINY) | {f"{BROUGHT}/{each.name}": "" for each in OWN.iterdir()}
    held[f"{BROUGHT}/pictures.yml"] = (OWN / "pictures.yml").read_text("utf-8")
    desks = [start(json.dumps(held), given, "[]", str(TODAY)) for given in (b"", read_published(held))]
    question = json.dumps({"path": PATH, "text": TINY[PATH].replace("help", "halp")})
    one, other = (desk.ask("read", question) for desk in desks)
    assert one == other
    assert "halp" in one


def test_pages_that_a_build_has_read_before_are_published_the_same(tmp_path: Path) -> None:
    held = dict(TINY) | {f"{BROUGHT}/{each.name}": _read(each) if each.suffix == ".yml" else "" for each in OWN.iterdir()}
    readings, maker = Readings(), Maker("this program", "these settings")
    read_library(Memory({path: text.encode() for path, text in TINY.items()}), TODAY, Folder(OWN), readings=readings)
    remember(tmp_path, "site", maker, Kept(), Before(readings))
    _, before = recalled(tmp_path, "site", maker)
    assert read_published(held) == read_published(held, readings) == read_published(held, before.readings)


def _read(file: Path) -> str:
    return file.read_text(encoding="utf-8")


def test_python_is_compiled_by_the_python_that_reads_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given = io.BytesIO()
    with zipfile.ZipFile(given, "w") as archive:
        archive.writestr("one/apart.py", "def tell():\n    'What it says.'\n    return 6 * 7\n")
        archive.writestr("data.txt", "as it is")
    made = tmp_path / "made.zip"
    made.write_bytes(compiled(given.getvalue(), "one/"))
    with zipfile.ZipFile(made) as archive:
        assert (archive.namelist(), archive.read("data.txt")) == (["one/apart.pyc", "data.txt"], b"as it is")
    monkeypatch.syspath_prepend(str(made / "one"))
    apart = importlib.import_module("apart")
    assert (apart.tell(), apart.tell.__doc__) == (42, None)
    assert compiled(given.getvalue(), "two/") != made.read_bytes() == compiled(given.getvalue(), "one/")


def test_where_node_cannot_compile_it_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    archive = io.BytesIO()
    with tarfile.open(fileobj=archive, mode="w:gz"):
        pass
    old = tmp_path / "node"
    old.write_text("#!/bin/sh\necho SyntaxError: too old >&2\nexit 1\n")
    old.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    with pytest.raises(CannotCompileError, match=r"It must be version 20 or newer\. It says: SyntaxError: too old"):
        runtime.compiled(archive.getvalue(), {"engine": {"a.py": b""}})


def test_what_people_said_in_sessions_is_not_published(tmp_path: Path) -> None:
    root = lay_out(tmp_path / ".work/site", {"content/reviews/sessions/one.yml": "secret", "content/reviews/care.yml": "by: x"})
    held = sources_of(root)
    assert "content/reviews/care.yml" in held
    assert held["content/pictures/ask.svg"] == ""
    assert "secret" not in json.dumps(held)


def test_another_file_than_the_right_one_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "bin/npm"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nfor folder; do :; done\nprintf bad > "$folder/pyodide-{runtime.VERSION}.tgz"\n')
    program.chmod(0o755)
    (program.parent / "node").symlink_to(program)
    monkeypatch.setenv("PATH", f"{program.parent}:/usr/bin:/bin")
    with pytest.raises(CannotFetchError, match="its hash is another"):
        fetch(tmp_path)
    assert not (tmp_path / ARCHIVE).exists()
    monkeypatch.setattr(runtime, "INTEGRITY", base64.b64encode(hashlib.sha512(b"bad").digest()).decode())
    assert fetch(tmp_path).read_bytes() == b"bad"
    assert is_there(tmp_path)


def test_without_what_it_needs_the_site_is_built_without_the_page_and_says_so(tmp_path: Path) -> None:
    root = lay_out(tmp_path, {"content/site.yml": TINY["content/site.yml"] + "editor: yes\n"})
    assert EDITOR.uri not in make_editions(root, TODAY).pages
    done = mkdocs(root, "build", "--strict")
    assert done.returncode == 0, done.stderr
    assert "Not made: the page for changing pages in a browser." in done.stderr
    assert not (root / "site/edit").exists()
    assert "Change this page here" not in (root / "site/pledges/care/index.html").read_text("utf-8")

"""What stands behind the editor's page: what it tells of a text, what each change makes of it, and what a browser gets."""

from __future__ import annotations

import base64
import hashlib
import importlib
import io
import json
import random
import tarfile
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import docx
import pytest
from PIL import Image

from easyread.checks import check
from easyread.door.kept import Kept
from easyread.door.remembered import Maker, recalled, remember
from easyread.editing import runtime
from easyread.editing.bundle import sources_of
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
from tests.engine.test_core import torn
from tests.tiny import TINY, lay_out, mkdocs

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


def test_a_statement_comes_with_the_sentences_it_comes_from(asked: Asked) -> None:
    asked("read", path="content/topics/help.md", text=TINY["content/topics/help.md"].replace("See", "We help people. See"))
    (card,) = asked.read()["cards"]
    assert card["from"]
    assert card["picture"]["uri"] == "pictures/ask.svg"
    assert asked("beside", path=PATH)["title"] == "Help"


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


def test_a_statement_is_added_moved_and_taken_out(asked: Asked) -> None:
    (card,) = asked.read()["cards"]
    number = asked.change("add", number=card["number"], words="You can phone us.")
    assert asked.text.endswith("![](../pictures/phone.svg)\nYou can phone us.\n")
    assert asked.change("move", number=number, by=-1) == card["number"]
    assert [each["words"] for each in asked.read()["cards"]] == ["You can phone us.", card["words"]]
    asked.change("remove", number=card["number"])
    assert asked.text == TINY[PATH]


def test_a_new_page_has_a_twin_and_a_name_of_its_own(asked: Asked) -> None:
    made = asked("new", key="pledges/bus", title="Buses: more")["files"]
    assert list(made) == ["content/pledges/bus.md", "content/pledges/bus.easy.md"]
    assert 'title: "Buses: more"\n' in made["content/pledges/bus.md"]
    assert "number: 2\n" in made["content/pledges/bus.md"]
    assert "refused" in asked("new", key="pledges/Bus", title="x")
    assert "refused" in asked("new", key="pledges/care", title="x")


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
    assert [each["message"] for each in asked.read()["problems"] if each["rule"] == "unknown-picture"] == [
        "There is no picture 'choose-a-picture'."
    ]
    before = asked.text
    asked.change("apart", number=-1)
    assert asked.text == before


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
    root = lay_out(tmp_path, {"content/reviews/sessions/one.yml": "secret", "content/reviews/care.yml": "by: x"})
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

"""Commands that cannot be hurt: by what a call, a file name, a Word file or a table holds."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import docx
import pytest

from easyread.__main__ import main
from easyread.checks import check
from easyread.clock import today
from easyread.editions import make_editions
from easyread.model import LONGEST_MESSAGE, LONGEST_QUOTE, Location, Problem, Reference, Site
from easyread.papers.changes import NotToldError, changed_since
from easyread.papers.pack import COLUMNS, read_results, results_form
from easyread.paths import PYODIDE_FILE
from easyread.read.origin import made_from
from easyread.reviews.keep import CannotKeepError
from tests.repository import in_git
from tests.reviewing import help_page, session, told
from tests.tiny import ROOT, TINY, easy, lay_out, read_library, standard

HEAD = ",".join(COLUMNS)
RECORD = "content/reviews/sessions/one.yml"
STATEMENT = "topics/help#help-help-means-together-a4ca"


def run(*arguments: str, **how: object) -> subprocess.CompletedProcess[bytes]:
    """A command as a person runs it."""
    return subprocess.run([sys.executable, "-m", "easyread", *arguments], cwd=ROOT, capture_output=True, check=False, **how)  # type: ignore[call-overload, no-any-return]


def everything(root: Path) -> dict[str, bytes]:
    return {
        str(file): file.read_bytes() for file in root.rglob("*") if file.is_file() and not {".git", ".cache"} & set(file.parts)
    }


# Revisions are never options of git


@pytest.mark.parametrize("command", ["check --changed-since=", "summary --since="])
@pytest.mark.parametrize("option", ["--output=out.md", "--output=content/site.yml", "-O", "--ext-diff", "--", "", "HEAD --"])
def test_a_revision_is_no_option(command: str, option: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = in_git(lay_out(tmp_path))
    before = everything(root)
    name, _, flag = command.partition(" ")
    assert main([name, f"{flag}{option}", "--root", str(root)]) == 2
    assert capsys.readouterr().err.startswith(f"Cannot tell what changed since {option}: ")
    assert everything(root) == before


def test_a_changed_file_whose_name_is_no_text(tmp_path: Path) -> None:
    root = in_git(lay_out(tmp_path))
    Path(os.fsdecode(os.fsencode(root / "content") + b"/\xff.md")).write_text("x", encoding="utf-8")
    assert "content/\udcff.md" in changed_since(root, "HEAD")
    with pytest.raises(NotToldError):
        changed_since(root, "HEAD^{tree}")


# Names are no paths


@pytest.mark.parametrize("name", ["../one", "/etc/one", "a/b", "..", ".", "", "-", "a b", "a\nb", "one.yml", "é", "a" * 300])
@pytest.mark.parametrize("command", ["session", "import"])
def test_the_name_of_a_session_is_no_path(command: str, name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = lay_out(tmp_path / "project")
    (tmp_path / "one.yml").write_text("Mine.", encoding="utf-8")
    before = everything(tmp_path)
    rest = "topics/help" if command == "session" else str(root / "content/site.yml")
    assert main([command, "--root", str(root), "--", name, rest]) == 2
    assert "is not a name of letters, digits and hyphens" in capsys.readouterr().err
    assert everything(tmp_path) == before


@pytest.mark.parametrize(("old", "new"), [("../site", "topics/help"), ("topics/help", "../site"), ("topics/help", "/tmp/x")])
def test_a_record_moves_within_the_records(old: str, new: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = lay_out(tmp_path)
    assert main(["confirm", "topics/help", "--by", "Team", "--root", str(root)]) == 0
    before = everything(root)
    assert main(["move", old, new, "--root", str(root)]) == 2
    assert everything(root) == before
    capsys.readouterr()


def test_moving_a_record_renames_no_page_whose_name_ends_alike(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pages = {f"content/topics/{name}.md": standard(name) for name in ("care", "social-care", "new")}
    pages |= {f"content/{name}.easy.md": easy(name) for name in ("topics/care", "topics/social-care")}
    root = lay_out(tmp_path, pages)
    record = root / RECORD
    record.parent.mkdir(parents=True)
    record.write_text('statements:\n  "topics/care#1":\n  "other-topics/care#1":\n', encoding="utf-8")
    assert main(["confirm", "topics/care", "--by", "Team", "--root", str(root)]) == 0
    assert main(["move", "topics/care", "topics/new", "--root", str(root)]) == 0
    assert record.read_text(encoding="utf-8") == 'statements:\n  "topics/new#1":\n  "other-topics/care#1":\n'
    assert not (root / "content/reviews/topics/care.yml").exists()
    capsys.readouterr()


def test_no_record_is_written_through_a_link_out_of_the_project(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = lay_out(tmp_path / "project")
    (tmp_path / "elsewhere").mkdir()
    (root / "content/reviews").symlink_to(tmp_path / "elsewhere")
    assert main(["confirm", "topics/help", "--by", "Team", "--root", str(root)]) == 1
    assert "leads out of this project" in capsys.readouterr().err
    assert not any((tmp_path / "elsewhere").iterdir())


@pytest.mark.parametrize("by", ["", " ", "a\nb", "a\x1b[1m"])
def test_somebody_compared_them(by: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = lay_out(tmp_path)
    assert main(["confirm", "topics/help", "--by", by, "--root", str(root)]) == 2
    assert "Say in words who compared them" in capsys.readouterr().err
    assert not (root / "content/reviews").exists()


# Tables


def table(words: str) -> str:
    quoted = words.replace('"', '""')
    return f'{HEAD}\n{STATEMENT},5,1,0,0,4,change,"{quoted}"\n'


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("One\nTwo\r\n\r\nThree", "One Two Three"),
        ('Say "aid" \\ here', 'Say "aid" \\ here'),
        ("a\x00b\x1b[31m\u2028c", "a b [31m c"),
        ("'=1+1", "=1+1"),
        ("'quoted'", "'quoted'"),
        ("# no comment: here", "# no comment: here"),
    ],
)
def test_a_table_comes_in_twice_and_says_the_same(
    words: str, kept: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = lay_out(tmp_path)
    session(root)
    file = tmp_path / "results.csv"
    file.write_text(table(words), encoding="utf-8", newline="")
    records = []
    for _ in range(3):
        assert main(["import", "one", str(file), "--root", str(root)]) == 0
        records.append((root / RECORD).read_text(encoding="utf-8"))
        ((tested,),) = [each.tested for each in read_library(root).sessions]
        assert (tested.right, tested.words) == (5, kept)
    assert records[0] == records[1] == records[2]
    file.write_text(table(""), encoding="utf-8")
    assert main(["import", "one", str(file), "--root", str(root)]) == 0
    ((tested,),) = [each.tested for each in read_library(root).sessions]
    assert tested.words == kept, "an empty cell takes nothing away"
    assert told(root) == []
    capsys.readouterr()


def test_a_record_without_a_line_end_takes_a_table(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = lay_out(tmp_path)
    session(root)
    record = root / RECORD
    record.write_text(record.read_text(encoding="utf-8").rstrip("\n"), encoding="utf-8")
    (tmp_path / "results.csv").write_text(table("x"), encoding="utf-8")
    assert main(["import", "one", str(tmp_path / "results.csv"), "--root", str(root)]) == 0
    assert told(root) == []
    capsys.readouterr()


BROKEN_TABLES: dict[str, tuple[bytes, str]] = {
    "a huge cell": (table("x" * 200_000).encode(), "This is not a table as CSV"),
    "cp1252": (table("£5").encode("cp1252"), "is not written in UTF-8"),
    "UTF-16": (table("x").encode("utf-16"), "is not written in UTF-8"),
    "line ends of old Macs": (table("x").replace("\n", "\r").replace("topics/help", "topics/none").encode(), "no statement"),
    "nothing": (b"", "must name the columns"),
    "bytes": (bytes(range(256)), "is not written in UTF-8"),
    "a statement twice": ((table("x") + table("y").partition("\n")[2]).encode(), "is on line 2 already"),
    "a quote that never ends": (f'{HEAD}\n"{STATEMENT},5'.encode(), "too few columns"),
    "more cells than columns": (table("x").replace("\n", ",,,,\n").encode(), "no statement"),
}


@pytest.mark.parametrize("name", BROKEN_TABLES)
def test_a_broken_table_is_one_plain_message(name: str, tmp_path: Path) -> None:
    raw, words = BROKEN_TABLES[name]
    root = lay_out(tmp_path)
    before = session(root)
    (tmp_path / "results.csv").write_bytes(raw)
    done = run("import", "one", str(tmp_path / "results.csv"), "--root", str(root))
    if name != "more cells than columns":
        assert done.returncode == 1
        assert words in done.stderr.decode()
        assert (root / RECORD).read_text(encoding="utf-8") == before
    assert b"Traceback" not in done.stderr


def test_no_cell_starts_a_formula(tmp_path: Path) -> None:
    pages = {f"content/{mark}x.easy.md": easy("X", "") for mark in "=+-@"}
    library = read_library(lay_out(tmp_path, pages))
    strange = [page for page in library.easy_pages if page.key[0] in "=+-@"]
    assert len(strange) == 4
    form = results_form([*strange, help_page(library)])
    assert [line[:2] for line in form.splitlines()[1:5]] == [f"'{page.key[0]}" for page in strange]
    assert set(read_results(form)) == {name for page in [*strange, help_page(library)] for name in page.by_id}


def test_every_line_that_is_wrong_is_told() -> None:
    with pytest.raises(CannotKeepError) as told:
        read_results(f"{HEAD}\na#1,x,0,0,0,0,keep,\na#2,1,0,0,0,0,burn,\na#3,1\n")
    assert [line.partition(":")[0] for line in str(told.value).splitlines()] == ["line 2", "line 3", "line 4"]


# Word files


def word() -> bytes:
    document = docx.Document()
    paragraph = document.add_paragraph("Words.")
    document.add_comment(paragraph.runs, "A comment \x1b[31m".replace("\x1b", ""), author="Ann")
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def without(part: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(word())) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, b"<broken" if name == part else old.read(name))
    return made.getvalue()


def bomb() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(word())) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
        for number in range(30):
            new.writestr(f"word/{number}.xml", b"\0" * 5_000_000)
    return made.getvalue()


def of_a_wrong_kind() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as new:
        new.writestr("[Content_Types].xml", "<Types/>")
    return made.getvalue()


BROKEN_WORD: dict[str, Callable[[], bytes]] = {
    "text": lambda: b"Hello",
    "nothing": lambda: b"",
    "cut": lambda: word()[:-300],
    "a bit of its middle": lambda: word()[:2000] + b"\xff" * 200 + word()[2200:],
    "another archive": of_a_wrong_kind,
    "a bomb": bomb,
    **{f"broken {part}": partial(without, part) for part in ("word/document.xml", "word/comments.xml", "[Content_Types].xml")},
}


@pytest.mark.parametrize("name", BROKEN_WORD)
def test_a_broken_word_file_is_one_plain_message(name: str, tmp_path: Path) -> None:
    (tmp_path / "back.docx").write_bytes(BROKEN_WORD[name]())
    done = run("comments", str(tmp_path / "back.docx"), "--root", str(lay_out(tmp_path)))
    assert done.returncode == 2
    assert done.stderr.decode().startswith(f"{tmp_path / 'back.docx'} cannot be read: ")
    assert done.stderr.count(b"\n") == 1


# What files are called


def strange(root: Path, name: bytes) -> None:
    Path(os.fsdecode(os.fsencode(root) + b"/content/topics/" + name)).write_text(standard("X"), encoding="utf-8")


@pytest.mark.parametrize("name", [b"\xff.md", b"a\x1b[31m.md", b"a\n::error::x.md", b"a\r.easy.md", "a\u202e.md".encode()])
@pytest.mark.parametrize("form", ["text", "github", "json", "sarif"])
def test_a_strange_name_is_told_and_steers_nothing(name: bytes, form: str, tmp_path: Path) -> None:
    root = lay_out(tmp_path)
    strange(root, name)
    done = run("check", "--format", form, "--root", str(root), env={**os.environ, "PYTHONIOENCODING": "utf-8:strict"})
    assert done.returncode == 1, done.stderr
    assert b"unreadable-file" in done.stdout
    assert b"\x1b" not in done.stdout
    assert b"\n::error::x" not in done.stdout
    assert b"\xe2\x80\xae" not in done.stdout
    assert b"Traceback" not in done.stderr


def test_a_site_is_laid_out_whatever_its_files_are_called(tmp_path: Path) -> None:
    root = lay_out(tmp_path)
    before = made_from(root, read_library(root).site)
    strange(root, b"\xff.md")
    assert make_editions(root, today()).problems
    assert made_from(root, read_library(root).site) != before


@pytest.mark.parametrize("folder", ["/", "..", "."])
def test_no_more_than_the_project_is_looked_at(folder: str, tmp_path: Path) -> None:
    root = lay_out(tmp_path / "project")
    before = made_from(root, Site())
    (tmp_path / "other").write_text("Not of the project.", encoding="utf-8")
    assert made_from(root, Site(picture_sets=(Reference(folder, Location("content/site.yml")),))) == before


def test_a_site_is_another_by_each_of_its_files_but_for_hidden_ones_and_what_links_lead_to(tmp_path: Path) -> None:
    root = lay_out(tmp_path / "project")
    before = made_from(root, Site())
    lay_out(tmp_path, {"elsewhere/page.md": "# Elsewhere\n"})
    (root / "content/linked").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    (root / "content/.hidden").mkdir()
    (root / "content/.hidden/page.md").write_text("# Hidden\n", encoding="utf-8")
    assert made_from(root, Site()) == before
    (root / "docs/deep/er").mkdir(parents=True)
    (root / "docs/deep/er/photo.jpg").write_bytes(b"1")
    assert (with_photo := made_from(root, Site())) != before
    (root / "docs/deep/er/photo.jpg").write_bytes(b"2")
    assert made_from(root, Site()) not in (before, with_photo)


def test_a_site_with_the_editor_is_another_than_without(tmp_path: Path) -> None:
    root = lay_out(tmp_path)
    before, without = made_from(root, Site(editor=True)), made_from(root, Site())
    file = root / PYODIDE_FILE
    file.parent.mkdir(parents=True)
    file.write_bytes(b"")
    assert made_from(root, Site(editor=True)) != before == without == made_from(root, Site())


def test_a_link_to_itself(tmp_path: Path) -> None:
    root = lay_out(tmp_path)
    site = (
        TINY["content/site.yml"] + "brand: {logo: content/logo.svg, web_font: content/font.woff2, font_folder: content/fonts}\n"
    )
    (root / "content/site.yml").write_text(site, encoding="utf-8")
    loops = ("content/topics/loop.md", "content/words.yml", "content/pictures/ask.svg", "docs/loop.md")
    for path in (*loops, "content/logo.svg", "content/font.woff2", "content/fonts"):
        (root / path).unlink(missing_ok=True)
        (root / path).symlink_to(root / path)
    (root / "content/round").symlink_to(root / "content")
    rules = {(problem.where.path, problem.rule) for problem in check(read_library(root))}
    assert {("content/topics/loop.md", "unreadable-file"), ("content/words.yml", "unreadable-file")} <= rules


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="There are other rights on this system.")
@pytest.mark.parametrize("closed", ["content", "content/topics", "content/pictures", "docs"])
def test_a_folder_that_may_not_be_read_is_told(closed: str, tmp_path: Path) -> None:
    root = lay_out(tmp_path)
    program = (
        "import os, sys; from datetime import date; from pathlib import Path; from easyread.read.disk import read_folder\n"
        "root, today = Path(sys.argv[1]), date.today()\n"
        "read_folder(root, today)  # while all that Python itself needs may be read\n"
        "if os.geteuid() == 0: os.seteuid(65534)\n"
        "print([str(each) for each in read_folder(root, today).problems])"
    )
    for folder in (tmp_path, *tmp_path.parents):
        if Path(tempfile.gettempdir()) in folder.parents:
            folder.chmod(0o755)
    (root / closed).chmod(0)
    try:
        done = subprocess.run([sys.executable, "-c", program, str(root)], cwd=ROOT, capture_output=True, text=True, check=False)
    finally:
        (root / closed).chmod(0o755)
    assert f"{closed}:1:1: unreadable-file: This folder cannot be read: Permission denied." in done.stdout, done.stderr


# What is told


def test_a_quoted_value_stops() -> None:
    problem = Problem(Location("x\x1b.md"), "rule", f"'{'a' * 500}' is long.", f"Write '{'b' * 90}'.")
    assert problem.message == f"'{'a' * (LONGEST_QUOTE - 1)}…' is long."
    assert problem.remedy == f"Write '{'b' * 90}'."
    assert str(problem).startswith(r"x\x1b.md:1:1: ")
    assert len(Problem(Location("x"), "rule", "'a" * 5000, "").message) == LONGEST_MESSAGE


def test_a_long_value_is_told_in_a_line_or_two(tmp_path: Path) -> None:
    names = {"content/topics/help.md": f"---\n{'k' * 1500}: x\ntitle: A\nsummary: [{'v' * 1500}]\n---\n"}
    problems = check(read_library(lay_out(tmp_path, names)))
    assert problems
    assert all(len(str(problem)) < 400 for problem in problems)


@pytest.mark.parametrize(
    "call", [[], ["none"], ["check", "--bogus"], ["confirm"], ["check", "--format", "xml"], ["session", "one"]]
)
def test_a_wrong_call(call: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = lay_out(tmp_path)
    assert main([*call, *(["--root", str(root)] if len(call) > 1 else [])]) == 2
    assert "Usage: easyread" in capsys.readouterr().err


def test_help_tells_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    shown = capsys.readouterr().out
    for name in (
        "check",
        "report",
        "confirm",
        "summary",
        "evidence",
        "move",
        "session",
        "pack",
        "import",
        "comments",
        "picture",
        "build",
    ):
        assert f"\n  {name} " in shown


@pytest.mark.parametrize(
    "call", [["picture", "\udcff"], ["check", "--changed-since", "\udcff"], ["confirm", "\udcff", "--by", "A"]]
)
def test_a_word_that_is_no_text(call: list[str], tmp_path: Path) -> None:
    done = run(*call, "--root", str(lay_out(tmp_path)), env={**os.environ, "PYTHONIOENCODING": "utf-8:strict"})
    assert done.returncode in (1, 2)
    assert b"\\udcff" in done.stdout + done.stderr
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("command", ["check", "report"])  # one says little, which is written at the end, and one much
def test_whoever_stops_reading_sees_no_traceback(command: str, tmp_path: Path) -> None:
    root = lay_out(tmp_path)
    read, write = os.pipe()
    os.close(read)
    call = [sys.executable, "-m", "easyread", command, "--root", str(root)]
    done = subprocess.run(call, cwd=ROOT, stdout=write, stderr=subprocess.PIPE, check=False)
    os.close(write)
    assert (done.returncode, done.stderr) == (1, b"")

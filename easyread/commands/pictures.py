"""Commands that find and add pictures."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import click

from easyread.cache import write_whole
from easyread.clock import today
from easyread.commands.calling import Name, Refusal, in_site
from easyread.commands.reading import library_of
from easyread.model import Library
from easyread.paths import CONTENT, DOCS, PICTURE_LIST, PICTURES, SITE, picture_line
from easyread.pictures.bitmap import BadPictureError, prepared
from easyread.pictures.find import find
from easyread.pictures.svg import make_safe
from easyread.read.beside import CONFIG
from easyread.reviews.keep import put

MANY = 200
"""Pictures of a site that has more than the engine brings."""


@click.command("picture")
@click.argument("words", nargs=-1, required=True)
@in_site
def find_picture(root: Path, words: tuple[str, ...]) -> int:
    """Find a picture by what people call it, such as "hospital bed"."""
    query = " ".join(words)
    library = library_of(root, today())
    found = find(query, library.pictures.values(), limit=5)
    for each in found:
        picture = each.picture
        print(f"{picture.name}: {picture.idea}. {picture.shows}")
        print(f"    {_shown(library, picture.written)}")
    if not found:
        print(f"No picture for '{query}'. Try another word for it.{_more(library)}")
    return int(not found)


def _more(library: Library) -> str:
    """How to get more pictures: from a set, where few are there and none was added, and of one's own."""
    own = " To add a drawing or a photograph of your own: easyread add-picture FILE NAME"
    count = len(library.pictures)
    if library.site.picture_sets or count >= MANY:
        return own
    where = f"in {CONFIG}, below `easyread:`" if library.beside else f"in {SITE}"
    return (
        f" Here are the {count} that every site begins with: for more, put the zip of a picture set beside this folder, "
        f"and name it {where}: `picture_sets: [../easy-read-pictures.zip]`. The website that this program comes from offers one, "
        f"on its page Easy Read pictures.{own}"
    )


def _shown(library: Library, file: str) -> str:
    """The line that shows a picture on a page in a folder."""
    return picture_line(f"{DOCS if library.beside else CONTENT}/folder/page.easy.md", file)


@click.command("add-picture")
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("name", type=Name())
@click.option("--idea", default="", help="What it stands for, such as going by bus.")
@click.option("--shows", default="", help="What can be seen, such as: Two people get on a bus.")
@click.option("--words", default="", help="What people may call it, with commas between (default: its idea).")
@click.option(
    "--people", default="", help="Who is in a photograph, without names, with commas between; none where nobody can be seen."
)
@click.option("--consent", default="", help="That they agreed, and where their forms are kept.")
@click.option("--licence", default="", help="Its licence, such as CC0-1.0 (default: that of the site's pictures).")
@in_site
def add_picture(root: Path, file: Path, name: str, **said: str) -> int:
    """Put a photograph or a drawing FILE into content/pictures/, small and without hidden notes, and describe it under a NAME."""
    library = library_of(root, today())
    _refuse_name(library, name)
    answers = {
        "licence": library.site.pictures_licence,
        **{key: " ".join(each.split()) for key, each in said.items() if each.strip()},
    }
    ending, raw = _ready(root / file)
    if lacking := _lacking(answers, is_photograph=ending != ".svg"):
        raise Refusal("\n".join(lacking))
    described = root / PICTURE_LIST
    before = described.read_text(encoding="utf-8") if described.is_file() else ""
    write_whole(root / f"{PICTURES}/{name}{ending}", raw)
    put(root, PICTURE_LIST, f"{before}{'' if not before or before.endswith(chr(10)) else chr(10)}{_entry(name, answers)}")
    if (root / file).resolve().is_relative_to((root / "content").resolve()) and (root / file).name != f"{name}{ending}":
        (root / file).unlink()
    print(f"Kept in {PICTURES}/{name}{ending}. To show it: {_shown(library, f'{name}{ending}')}")
    return 0


def _refuse_name(library: Library, name: str) -> None:
    if name != name.lower() or "_" in name:
        raise Refusal(f"'{name}' does not make a good address. Call it '{name.lower().replace('_', '-')}'.")
    if name in library.pictures:
        raise Refusal(f"There is a picture '{name}' already. Choose another name.")


def _ready(file: Path) -> tuple[str, bytes]:
    """The ending and the bytes to keep. Raises Refusal."""
    try:
        raw = file.read_bytes()
    except OSError as error:
        raise Refusal(f"{file} cannot be read: {error.strerror}.") from error
    if file.suffix.lower() == ".svg":
        if refused := make_safe(raw).refused:
            raise Refusal(
                "\n".join(f"This drawing cannot be used: it holds {each.what}, on line {each.line}." for each in refused)
            )
        return ".svg", raw
    try:
        return ".webp", prepared(raw)
    except BadPictureError as error:
        raise Refusal(f"{file} cannot be used. {error}") from error


def _lacking(answers: Mapping[str, str], *, is_photograph: bool) -> list[str]:
    """What is still to be said, each with how."""
    found = [
        f"Say {told}: --{name}"
        for name, told in (("idea", "what it stands for"), ("shows", "what can be seen"), ("licence", "its licence"))
        if not answers.get(name)
    ]
    if is_photograph and not answers.get("people"):
        found.append("Say who is in it, without names, or none: --people")
    if is_photograph and answers.get("people", "none").lower() != "none" and not answers.get("consent"):
        found.append("Say that they agreed to be shown, and where their forms are kept: --consent")
    return found


def _entry(name: str, answers: Mapping[str, str]) -> str:
    """What the list says of it, as YAML."""
    words = answers.get("words") or answers["idea"]
    people = answers.get("people", "")
    fields = {
        "idea": json.dumps(answers["idea"], ensure_ascii=False),
        "shows": json.dumps(answers["shows"], ensure_ascii=False),
        "words": _listed(words),
        **({"people": "[]" if people.lower() == "none" else _listed(people)} if people else {}),
        **({"consent": json.dumps(answers["consent"], ensure_ascii=False)} if answers.get("consent") else {}),
        "licence": json.dumps(answers["licence"], ensure_ascii=False),
    }
    return f"{name}:\n" + "".join(f"  {key}: {value}\n" for key, value in fields.items())


def _listed(text: str) -> str:
    return json.dumps([each.strip() for each in text.split(",") if each.strip()], ensure_ascii=False)

"""The command that puts recordings by people in their places."""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import pairwise
from pathlib import Path

import click

from easyread.cache import write_whole
from easyread.clock import today
from easyread.commands.calling import Refusal, in_site
from easyread.commands.reading import library_of
from easyread.downloads.reading import KEPT, all_said, entry, file_of
from easyread.downloads.takes import BadTakeError, ready
from easyread.model import Library, Problem, RecordedVoice, printable
from easyread.pages.outline import make_outline
from easyread.problems import Reporter
from easyread.read.data import RECORDINGS, read_recordings
from easyread.read.files import Memory, whole_lines
from easyread.read.lists import entries
from easyread.read.sound import MOST_SOUND
from easyread.reviews.keep import put, text_of
from easyread.reviews.units import called_now
from easyread.text.language import counted

LIST = posixpath.basename(RECORDINGS)
MOST_LIST, MOST_TAKES = 1_000_000, 20_000
"""Bytes of the list in a zip, and files in it."""
NO_CONSENT = (
    "Nobody says that the reader agreed that others hear it. Ask, and keep the answer. Then give the day: "
    "in the form, under Agreed; with a terminal, --agreed 2027-01-31."
)


@dataclass(frozen=True, slots=True)
class Kept:
    """A recording in its place."""

    id: str
    voice: RecordedVoice
    doubt: str = ""


@click.command("recordings")
@click.argument("file", type=click.Path(path_type=Path), metavar="FILE.zip")
@click.option("--by", default="", help="The name of the reader, as it may be shown (default: what the zip says).")
@click.option(
    "--agreed", type=click.DateTime(["%Y-%m-%d"]), help="The day on which the reader agreed (default: what the zip says)."
)
@in_site
def take_recordings(root: Path, file: Path, by: str, agreed: datetime | None) -> int:
    """Put the recordings of people in a FILE.zip, from the page /record/ or from a studio, where the website reads them."""
    library = library_of(root, today())
    before = _list_of(root)
    with _opened(root / file) as archive:
        folder, listed = _listed(archive, file)
        voices = {name: _named(voice, by, agreed) for name, voice in listed.items()}
        if any(voice.agreed is None for voice in voices.values()):
            raise Refusal(NO_CONSENT)
        done = list(_put_each(root, library, archive, folder, voices))
    kept = [each for each in done if isinstance(each, Kept)]
    if kept:
        put(root, RECORDINGS, with_entries(before, {each.id: _entry(each) for each in kept}))
    print("\n".join(_told(kept, [each for each in done if isinstance(each, str)])))
    return int(not kept)


def _list_of(root: Path) -> str:
    """The list as it is. Raises Refusal where it is broken, since a change might lose some of it."""
    if not (root / RECORDINGS).is_file():
        return ""
    text, report = text_of(root / RECORDINGS), Reporter()
    read_recordings(Memory({RECORDINGS: text.encode()}), report)
    if report.problems:
        raise Refusal("\n".join(["Put this right first:", *map(str, report.problems)]))
    return text


def _opened(file: Path) -> zipfile.ZipFile:
    try:
        archive = zipfile.ZipFile(file)
    except (zipfile.BadZipFile, NotImplementedError) as error:
        raise Refusal(f"{file} is no sound zip. Save it again, or put it up again.") from error
    except OSError as error:
        raise Refusal(f"{file} cannot be read: {error.strerror or error}.") from error
    if len(archive.infolist()) > MOST_TAKES:
        raise Refusal(f"{file} holds more than {MOST_TAKES:,} files. Make several zips of it.")
    return archive


def _listed(archive: zipfile.ZipFile, file: Path) -> tuple[str, Mapping[str, RecordedVoice]]:
    """The folder of the zip that holds its list, and what that says. Raises Refusal."""
    found = sorted((name for name in archive.namelist() if posixpath.basename(name) == LIST and "__MACOSX" not in name), key=len)
    if not found:
        raise Refusal(
            f"There is no {LIST} in {file}. The page /record/ makes zips that have one, and the script for a studio gives it."
        )
    raw, report = _member(archive, found[0], MOST_LIST), Reporter()
    voices = read_recordings(Memory({RECORDINGS: raw}), report)
    if report.problems or not voices:
        shown = f"{file}/{found[0]}"
        told = [str(_at(each, shown)) for each in report.problems] or [f"{shown} lists nothing."]
        raise Refusal("\n".join(told))
    return posixpath.dirname(found[0]), voices


def _at(problem: Problem, path: str) -> Problem:
    return replace(problem, where=replace(problem.where, path=path))


def _member(archive: zipfile.ZipFile, name: str, most: int) -> bytes:
    """Raises Refusal for a file that is too large or broken, whatever the zip says of it."""
    try:
        with archive.open(name) as opened:
            raw = opened.read(most + 1)
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError, zlib.error) as error:
        raise Refusal(f"{name} cannot be read from the zip. Make the zip again.") from error
    if len(raw) > most:
        raise Refusal(f"{name} is larger than {most:,} bytes.")
    return raw


def _named(voice: RecordedVoice, by: str, agreed: datetime | None) -> RecordedVoice:
    name = " ".join(printable(by or voice.by).split())
    return replace(voice, by=name, agreed=agreed.date() if agreed else voice.agreed)


def _put_each(
    root: Path, library: Library, archive: zipfile.ZipFile, folder: str, voices: Mapping[str, RecordedVoice]
) -> Iterator[Kept | str]:
    """Each as it is kept, or why it is not. One that is bad keeps no other back."""
    inside, said = frozenset(archive.namelist()), all_said(make_outline(library))
    for name, voice in voices.items():
        member = posixpath.join(folder, posixpath.relpath(voice.path, KEPT))
        if reason := _stale(library, said, name, voice.words):
            yield reason
        elif member not in inside:
            yield f"{member}: It is on the list, and not in the zip."
        else:
            try:
                take = ready(_member(archive, member, MOST_SOUND), voice.words)
            except (BadTakeError, Refusal) as error:
                yield f"{member}: {error}"
            else:
                write_whole(root / KEPT / file_of(name), take.raw)
                yield Kept(name, voice, take.doubt)


def _stale(library: Library, said: Mapping[str, str], name: str, words: str) -> str:
    """Why a take says nothing that the website says now. Empty where it does."""
    now = said.get(name) or said.get(called_now(library, name, words))
    if now is None:
        return f"{name}: There is no such statement any more. '{words}' was read."
    if now != words or name not in said:
        return f"{name}: It says now '{now}', and '{words}' was read. Record it again."
    return ""


def _entry(kept: Kept) -> str:
    voice = kept.voice
    return entry(kept.id, voice.words, file_of(kept.id), voice.by, voice.agreed.isoformat() if voice.agreed else "")


def with_entries(text: str, new: Mapping[str, str]) -> str:
    """A list with some entries in the place of those of the same names, or at its end. All else stays as it is, to the byte."""
    lines = whole_lines(text)
    keys = [key for key, _ in entries(Memory({RECORDINGS: text.encode()}), RECORDINGS, Reporter())]
    starts, names = [key.where.line - 1 for key in keys], [key.text for key in keys]
    made = lines[: starts[0]] if starts else lines
    for name, (first, last) in zip(names, pairwise([*starts, len(lines)]), strict=True):
        made += [new[name], *_after(lines[first:last])] if name in new else lines[first:last]
    if made and not made[-1].endswith("\n"):
        made.append("\n")
    return "".join([*made, *(each for name, each in new.items() if name not in names)])


def _after(lines: list[str]) -> list[str]:
    """What follows an entry and is none of it: empty lines, and notes that belong to the next."""
    last = max(place for place, line in enumerate(lines) if line.strip() and not line.startswith("#"))
    return lines[last + 1 :]


def _told(kept: list[Kept], left: list[str]) -> Iterator[str]:
    if kept:
        readers = ", ".join(dict.fromkeys(each.voice.by or "somebody who gave no name" for each in kept))
        yield f"Kept in {KEPT}: {counted(len(kept), 'recording')}, read by {readers}."
    doubts = [f"{KEPT}/{file_of(each.id)}: {each.doubt}" for each in kept if each.doubt]
    if doubts:
        yield "Listen to these:"
        yield from map(printable, doubts)
    if left:
        yield f"Not kept: {len(left)}."
        yield from map(printable, left)

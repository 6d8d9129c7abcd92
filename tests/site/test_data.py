"""Data and audiobooks for other programs: as their schema and their standards say, and true to the site."""

from __future__ import annotations

import json
import re
import zipfile
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import jsonschema
import pytest

from easyread.downloads import mp3
from easyread.downloads.book import Book
from easyread.downloads.formats.data import SCHEMA_URI
from easyread.downloads.shelf import Shelf
from tests.downloaded import frames, of
from tests.led import lost


def test_the_data_are_as_their_schema_says_and_all_addresses_are_there(shelf: Shelf, site: Path) -> None:
    schema = json.loads((site / SCHEMA_URI).read_bytes())
    jsonschema.Draft202012Validator.check_schema(schema)
    for each in of(shelf, "data"):
        data = json.loads(each.file.read_bytes())
        jsonschema.validate(data, schema)
        assert (site / "easy-read/downloads" / data["$schema"]).resolve() == site / SCHEMA_URI
        for page in data["pages"]:
            assert page["sound"]
            assert page["standard"]
            cues = [statement["cue"] for statement in page["statements"]]
            assert cues == [[*shelf.listening[page["key"]].cues[statement["id"]]] for statement in page["statements"]]
    assert lost(site, "data/*.json", "easy-read/downloads/*-data.json") == []


def objects(guided: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [each for one in guided for each in (one, *objects(one.get("children", [])))]


def test_guided_navigation_leads_to_what_is_there(shelf: Shelf, site: Path, books: dict[str, Book]) -> None:
    """Readium Guided Navigation 1.1 and 1.2: something to show or to hear in each, and children are not an empty list."""
    for each in of(shelf, "guide"):
        (guided,) = json.loads(each.file.read_bytes()).values()
        found = objects(guided)
        assert [one["text"] for one in found if "children" not in one] == [item.statement.text for item in books[each.book].items]
        for one in found:
            assert one.get("children", True)
            assert re.fullmatch(r"[^#]+#t=[\d.]+,[\d.]+", one.get("audioref", "x#t=0,0"))
    assert lost(site, "easy-read/downloads/*-guide.json") == []


def test_an_audiobook_has_a_file_a_chapter_as_long_as_its_manifest_says(shelf: Shelf, part: Book) -> None:
    """Readium's profile for audiobooks, sections 1 to 3, and what its schema requires of a publication."""
    (each,) = [each for each in of(shelf, "audiobook") if each.book == part.name]
    with zipfile.ZipFile(each.file) as archive:
        assert archive.testzip() is None
        manifest, guided = (json.loads(archive.read(f"{name}.json")) for name in ("manifest", "guided"))
        names = archive.namelist()
        order = manifest["readingOrder"]
        for link in order:
            seconds = mp3.seconds(frames(archive.read(unquote(link["href"]))))
            assert link["duration"] == pytest.approx(seconds, abs=0.01)
            assert (link["type"], link["bitrate"]) == ("audio/mpeg", 48)
        linked = [link["href"] for link in (*manifest["links"], *order, *manifest["resources"]) if "://" not in link["href"]]
        assert {*map(unquote, linked)} == set(names)
        assert archive.read("cover.png").startswith(b"\x89PNG")
        assert archive.read("playlist.m3u").decode().splitlines()[2::2] == [unquote(link["href"]) for link in order]
    assert manifest["metadata"]["conformsTo"] == "https://readium.org/webpub-manifest/profiles/audiobook"
    assert manifest["metadata"]["duration"] == pytest.approx(sum(link["duration"] for link in order), abs=0.1)
    assert [link["href"] for link in manifest["links"] if link["rel"] == "self"] == ["manifest.json"]
    assert [link["title"] for link in order][: len(part.chapters)] == [chapter.title for chapter in part.chapters]
    assert sorted(name for name in names if name.endswith(".mp3")) == [unquote(link["href"]) for link in order]
    said = [one["text"] for one in objects(guided["guided"]) if "#t=" in one["audioref"]]
    assert [text for text in said if text in {item.statement.text for item in part.items}] == [
        item.statement.text for item in part.items
    ]

"""Starts the desk within a browser, where the engine's own files lie in a folder of the browser's memory."""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from easyread.editing.desk import Desk, read_all
from easyread.editing.keeping import dumped, loaded
from easyread.editing.view import TEMPLATES
from easyread.paths import BROUGHT
from easyread.read.readings import Readings

ENGINE = Path(__file__).resolve().parents[1]


def start(sources: str, library: bytes, known: str, today: str) -> Desk:
    """A desk with what a site publishes, on a day as 2027-01-31: its sources and the problems it has, both in JSON, and its library. Where
    that is empty, the sources are read, which takes longer."""
    files, brought = _apart(json.loads(sources))
    day = date.fromisoformat(today)
    read = replace(loaded(library), today=day) if library else read_all(files, brought, day)
    templates = {name: (ENGINE / "theme" / name).read_text("utf-8") for name in TEMPLATES}
    return Desk(read, files, templates, json.loads(known))


def read_published(sources: Mapping[str, str], readings: Readings | None = None) -> bytes:
    """The library that a site publishes, of its sources. It says nothing of the day, which is that of whoever opens it. `readings` are
    pages as they were read before."""
    return dumped(read_all(*_apart(sources), date.min, readings.apart() if readings else None))


def _apart(sources: Mapping[str, str]) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """The files of the site, and those of the engine by their names in its own folder."""
    files = {path: text.encode("utf-8", "surrogatepass") for path, text in sources.items()}
    own = f"{BROUGHT}/"
    brought = {path.removeprefix(own): raw for path, raw in files.items() if path.startswith(own)}
    return {path: raw for path, raw in files.items() if not path.startswith(own)}, brought


def unpack_tagger(folder: str) -> None:
    """Puts the tagger's model where the tagger looks for it."""
    place = Path(folder) / "HanTa"
    (place / "morphmodel_en.pgz").write_bytes(gzip.compress((place / "model.pickle").read_bytes(), 0))
    (place / "model.pickle").unlink()

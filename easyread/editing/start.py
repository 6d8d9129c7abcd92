"""Starts the desk within a browser, where the engine's own files lie in a folder of the browser's memory."""

from __future__ import annotations

import gzip
import json
from datetime import date
from pathlib import Path

from easyread.editing.desk import Desk
from easyread.editing.view import TEMPLATES
from easyread.paths import BROUGHT

ENGINE = Path(__file__).resolve().parents[1]


def start(sources: str, known: str, today: str) -> Desk:
    """A desk with the sources that a site publishes and the problems it has, both in JSON, on a day as 2027-01-31."""
    files = {path: text.encode("utf-8", "surrogatepass") for path, text in json.loads(sources).items()}
    own = f"{BROUGHT}/"
    brought = {path.removeprefix(own): raw for path, raw in files.items() if path.startswith(own)}
    templates = {name: (ENGINE / "theme" / name).read_text("utf-8") for name in TEMPLATES}
    site = {path: raw for path, raw in files.items() if not path.startswith(own)}
    return Desk(site, brought, templates, date.fromisoformat(today), json.loads(known))


def unpack_tagger(folder: str) -> None:
    """Puts the tagger's model where the tagger looks for it."""
    place = Path(folder) / "HanTa"
    (place / "morphmodel_en.pgz").write_bytes(gzip.compress((place / "model.pickle").read_bytes(), 0))
    (place / "model.pickle").unlink()

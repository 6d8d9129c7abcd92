"""What one build keeps for the next, in the cache, so that only what changed since is read, checked and rendered again.

It is taken only by the same program with the same packages and settings, and is made again from nothing in any doubt. What is taken
from a file can make plain data of the engine and nothing else: it runs no code, whoever wrote it.
"""

from __future__ import annotations

import io
import json
import pickle
import sys
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, is_dataclass, replace
from enum import Enum
from hashlib import sha256
from pathlib import Path, PosixPath, WindowsPath
from typing import TYPE_CHECKING, Any

from easyread.answers import Answers
from easyread.cache import keep, recall
from easyread.door.kept import Kept, Put
from easyread.door.styles import CUT, TAGS
from easyread.editions import Before
from easyread.frozen import made_of, read_only
from easyread.garbage import paused
from easyread.paths import CACHE
from easyread.pictures.publish import SAFE
from easyread.read.lists import TREES
from easyread.read.origin import program
from easyread.read.readings import Readings
from easyread.text.markup import SHOWN
from easyread.text.vocabulary import LEMMAS

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

ANSWERS: tuple[Answers[Any], ...] = (TREES, SAFE, SHOWN, LEMMAS, TAGS, CUT)
"""What takes long to work out, and is the same for ever of the same bytes."""
THEME = Path(__file__).resolve().parents[1] / "theme"
_PLAIN = frozenset(
    (
        ("builtins", "frozenset"),
        ("builtins", "set"),
        ("collections", "Counter"),
        ("datetime", "date"),
        *((kind.__module__, kind.__name__) for kind in (PosixPath, WindowsPath)),  # which Python 3.13 has in a module of its own
        (read_only.__module__, read_only.__name__),
    )
)
"""What may be made besides the nouns of the engine."""


@dataclass(frozen=True, slots=True)
class Maker:
    """What made something that is kept."""

    read_by: str
    """A hash of the program and of every package there is, with which pages are read and checked."""
    made_by: str
    """The same with all that is set but for where the site is put, with which they are made."""


def recalled(root: Path, manner: str, maker: Maker) -> tuple[Kept, Before]:
    """What the last build in this manner kept. Where it was set otherwise, or there was none, what a build in any manner read and checked,
    which is the same in all. Nothing where another program made it, or it cannot be read."""
    own = _file(root, manner)
    for file in (own, *sorted(own.parent.glob(f"*{own.suffix}"))):
        notes = recall(file) or {}
        found = _loaded(file) if notes.get("read_by") == maker.read_by else None
        if found:
            kept, before = found
            return (kept if file == own and notes["made_by"] == maker.made_by else Kept()), before
    return Kept(), Before()


def _loaded(file: Path) -> tuple[Kept, Before] | None:
    """What is in a file, with whose answers this run goes on. None where it cannot be read."""
    try:
        kept, before, asked = _Unpickler(io.BytesIO(file.read_bytes())).load()
    except Exception:  # whatever a ruined file brings about, it is made again
        return None
    if not (isinstance(kept, Kept) and isinstance(before, Before) and all(isinstance(each, dict) for each in asked)):
        return None
    for answers, known in zip(ANSWERS, asked, strict=False):
        answers.know(known)
    return kept, before


def remember(root: Path, manner: str, maker: Maker, kept: Kept, before: Before) -> None:
    """Keeps it for the next build. A preview's folder is gone by then."""
    lasting = replace(kept, put=kept.put if kept.put.seen else Put())
    written = io.BytesIO()
    with paused():
        _Pickler(written, 5).dump((lasting, before, [each.asked for each in ANSWERS]))
    keep(_file(root, manner), written.getvalue(), asdict(maker))


def maker_of(config: MkDocsConfig) -> Maker:
    """The one that makes a site now."""
    settings = {name: value for name, value in config.items() if name not in ("site_dir", "plugins", "theme")}
    told = json.dumps([settings, dict(config.theme), sorted(config.plugins)], sort_keys=True, default=str)
    read_by = _hash([program(), sys.version.encode(), *_packages()])
    return Maker(read_by, _hash([read_by.encode(), told.encode(), *_themes(config)]))


def _hash(parts: Iterable[bytes]) -> str:
    return sha256(b"\0".join(sha256(part).digest() for part in parts)).hexdigest()


def _packages() -> Iterator[bytes]:
    """Each with its version, as its folder is called."""
    for folder in map(Path, dict.fromkeys(sys.path)):
        if folder.is_dir():
            yield from sorted(each.name.encode() for each in folder.iterdir() if each.suffix == ".dist-info")


def _themes(config: MkDocsConfig) -> Iterator[bytes]:
    """Our templates as they are now, which a preview follows, and all that a site's own theme says."""
    own = config.theme.custom_dir
    for file in (*sorted(THEME.rglob("*.html")), *(sorted(Path(own).rglob("*")) if own else ())):
        if file.is_file():
            yield file.as_posix().encode() + b"\0" + file.read_bytes()


def _file(root: Path, manner: str) -> Path:
    return root / CACHE / "kept" / f"{manner}.pages"


class _Pickler(pickle.Pickler):
    def reducer_override(self, value: Any) -> Any:
        """Data with room for more is written with all that it has worked out since, as Python does."""
        has_room = is_dataclass(value) and hasattr(value, "__dict__")
        return NotImplemented if has_room else made_of(value) or NotImplemented


class _Unpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        """Raises UnpicklingError for anything that is no plain data of ours."""
        found = super().find_class(module, name) if module.startswith("easyread.") or (module, name) in _PLAIN else None
        is_ours = isinstance(found, type) and (is_dataclass(found) or issubclass(found, (Enum, Readings)))
        if is_ours or (module, name) in _PLAIN:
            return found
        raise pickle.UnpicklingError(f"{module}.{name} is no plain data.")

"""The site as it is published: built in a folder of its own, and put in the place of the last one whole or not at all."""

from __future__ import annotations

import os
import secrets
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from easyread.door.preview import BEFORE, DRAFT, FROM_DISK, LAST, QUIET

BUILDS = ".cache/builds"
"""Where sites are built, from the project's root. Only the build that holds the lock touches what is in it."""
SITE = "site"
ASIDE = "last"
"""The last site, between the two moments of a swap."""
SPARE = "before"
"""The site before the last. The next one begins with it, since nearly all of it is as it will be, and to copy that takes longer than the rest."""
MARK = "404.html"
"""The page by which a folder is known as a site that a build made. It stays until a new one is in its place."""
PATIENCE = 900
"""Seconds that a build waits for another one. The longest build there is takes a third of it."""


class CannotBuildError(Exception):
    """There is no new site, and the last one is as it was. Its text says why and what to do."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How a site is built."""

    draft: bool = False
    """To be looked at before it is right: whatever is to put right is shown on its pages, and search engines are asked to leave it out."""
    from_disk: bool = False
    """Whether its links work without a server. A draft's do."""

    @property
    def environment(self) -> dict[str, str]:
        """What the door is told."""
        return {**({DRAFT: "1"} if self.draft else {}), **({FROM_DISK: "1"} if self.draft or self.from_disk else {})}


def build_whole(root: Path, tell: Callable[[str], None], manner: Manner = Manner()) -> Path:
    """The folder of the new site of the project at `root`. What takes long is told. Raises CannotBuildError."""
    site, builds = root / SITE, root / BUILDS
    try:
        builds.mkdir(parents=True, exist_ok=True)
        with _alone(builds, tell):
            mend(site, builds)
            refuse_strange(site)
            new = builds / f"new-{secrets.token_hex(8)}"
            try:
                new.mkdir()
                if _make(root, new, site, manner):
                    swap(new, site, builds)
            finally:
                shutil.rmtree(new, ignore_errors=True)
    except OSError as error:
        raise CannotBuildError(f"{error.filename or site}: {error.strerror or error}. The last good site is kept.") from error
    return site


@contextmanager
def _alone(builds: Path, tell: Callable[[str], None]) -> Iterator[None]:
    lock = FileLock(builds / "lock")
    try:
        lock.acquire(timeout=0)
    except Timeout:
        tell("Another build of this site is running. This one waits for it.")
        try:
            lock.acquire(timeout=PATIENCE)
        except Timeout as error:
            raise CannotBuildError("The other build has not ended. Stop it, or try again later.") from error
    try:
        yield
    finally:
        lock.release()


def mend(site: Path, builds: Path) -> None:
    """Ends a swap that was interrupted, and clears what dead builds left. The site before the last stays."""
    aside = builds / ASIDE
    if aside.is_dir() and not os.path.lexists(site):
        aside.rename(site)
    for left in builds.iterdir():
        if left.name != SPARE and left.is_dir() and not left.is_symlink():
            shutil.rmtree(left, ignore_errors=True)


def refuse_strange(site: Path) -> None:
    """Raises CannotBuildError for a folder in the site's place that no build of ours made, before anything in it is touched."""
    if not os.path.lexists(site):
        return
    if site.is_symlink() or not site.is_dir():
        raise CannotBuildError(f"{site} is not a plain folder. Take it away, and build again.")
    if os.path.ismount(site):
        raise CannotBuildError(
            f"{site} is a disk or a folder from elsewhere, which cannot be swapped. Build beside it, and copy."
        )
    if any(site.iterdir()) and not is_site(site):
        raise CannotBuildError(f"{site} holds files that no build made. Move them away, and build again.")


def begin_with(spare: Path, new: Path) -> None:
    """Puts the site before the last in the place of a folder that is empty. Hidden files in it, which nobody looks at, are left out."""
    if not spare.is_dir() or spare.is_symlink():
        return
    new.rmdir()
    spare.rename(new)
    for hidden in new.glob(".*"):
        if hidden.is_dir() and not hidden.is_symlink():
            shutil.rmtree(hidden)
        else:
            hidden.unlink()


def is_site(folder: Path) -> bool:
    """Whether MkDocs made it: its page for what is not found says so."""
    try:
        page = (folder / MARK).read_bytes()
    except OSError:
        return False
    return b'name="generator" content="mkdocs' in page


def _make(root: Path, new: Path, site: Path, manner: Manner) -> bool:
    """Whether there is a new site. There is none, and its folder stays empty, where it would be the same as the last."""
    strictly = [] if manner.draft else ["--strict"]
    command = [sys.executable, "-m", "mkdocs", "build", *strictly, "--site-dir", str(new)]
    environment = {**os.environ, **QUIET, LAST: str(site), BEFORE: str(root / BUILDS / SPARE), **manner.environment}
    if done := subprocess.run(command, cwd=root, env=environment, check=False).returncode:
        raise CannotBuildError(f"No new site was made, for the reason above (MkDocs ended with {done}).")
    stands = not any(new.iterdir()) and is_site(site)
    if not stands and not is_site(new):
        raise CannotBuildError("MkDocs made no whole site. The last good site is kept.")
    return not stands


def swap(new: Path, site: Path, builds: Path) -> None:
    """Puts the new site in the place of the last. Interrupted between two moves, `mend` brings the last one back."""
    aside = builds / ASIDE
    if os.path.lexists(site):
        site.rename(aside)
    try:
        new.rename(site)
    except OSError:
        if aside.is_dir():
            aside.rename(site)
        raise
    if aside.is_dir():
        shutil.rmtree(builds / SPARE, ignore_errors=True)  # where the new one did not begin with it
        aside.rename(builds / SPARE)

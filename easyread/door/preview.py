"""A preview on this computer, which follows every change."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

QUIET = {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}
"""Without what MkDocs and Material print about versions to come."""

DRAFT, FROM_DISK = "EASYREAD_DRAFT", "EASYREAD_FROM_DISK"
"""What tells the door, in the environment, that a site is a draft, and that its links must work without a server."""
LAST = "EASYREAD_LAST"
"""What tells it where the last site is, in whose place the new one is put once it is whole."""
BEFORE = "EASYREAD_BEFORE"
"""What tells it where the site before the last is, if there is one, which becomes the new one."""

RENEW = "/make-files-new"
"""Where the button of a preview leads."""


def with_button(app: Any, renew: Callable[[], None]) -> Any:
    """A web application that answers the button too: it makes the search new, and leads back."""

    def answer(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        if environ.get("PATH_INFO") != RENEW or environ.get("REQUEST_METHOD") != "POST":
            answered: Iterable[bytes] = app(environ, start_response)
            return answered
        renew()
        back = urlsplit(environ.get("HTTP_REFERER", "")).path or "/"
        start_response("303 See Other", [("Location", f"/{back.lstrip('/')}"), ("Content-Length", "0")])
        return [b""]

    return answer


def preview(root: Path, address: str) -> int:
    """Shows the site at `root` until somebody stops it. Returns what MkDocs returned."""
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", address]
    return subprocess.run(command, cwd=root, env={**os.environ, **QUIET}, check=False).returncode

"""Links as the templates write them."""

from __future__ import annotations

from typing import Any
from urllib.parse import urljoin

import jinja2
from mkdocs.structure.files import Files
from mkdocs.utils import normalize_url

from easyread.text.links import is_outside


def way_to(files: Files) -> Any:
    """The filter that makes an address within the site a link from the page that is shown."""
    by_uri = files.src_uris

    @jinja2.pass_context
    def href(context: jinja2.runtime.Context, uri: str) -> str:
        path, _, anchor = uri.partition("#")
        file = by_uri.get(path)
        if file is None:
            return uri if is_outside(uri) else "#"
        return normalize_url(file.url, context["page"], context["base_url"]) + (f"#{anchor}" if anchor else "")

    return href


@jinja2.pass_context
def absolute(context: jinja2.runtime.Context, way: str) -> str:
    """A link from the page that is shown as a whole address, where the site's is known."""
    return urljoin(context["page"].canonical_url or "", way)

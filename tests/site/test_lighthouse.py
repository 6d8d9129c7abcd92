"""Lighthouse gives full marks to a page of each kind that is for readers, on a phone and on a desktop, where the site's address is known.

Only `make evidence` runs these. How fast a page is, `make bench` tells beside a bare page, since a clock depends on the machine.
"""

from __future__ import annotations

import functools
import http.server
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from easyread.model import Edition
from easyread.text.links import NOT_YET_URI, address_of
from tests.conftest import Quiet
from tests.programs import LIGHTHOUSE_RATES, lighthouse, marks
from tests.site import looking
from tests.tiny import ROOT, mkdocs

pytestmark = [pytest.mark.lighthouse, pytest.mark.sampled(frozenset())]
PUBLIC = (page for page in looking.LONGEST.values() if not page.is_for_staff)
ADDRESSES = tuple(looking.address(page) for page in PUBLIC if page.edition in (Edition.STANDARD, Edition.EASY))
NOT_YET = f"{address_of(NOT_YET_URI)}/"
BROKEN = """<!doctype html><html><head><meta name="robots" content="noindex"></head><body><img src="none.png"><p style="color:#bbb">Pale</p>
<script>document.write('<p>x</p>')</script></body></html>"""


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where a site that knows its address is served, with one page more that is broken. Ends with a slash."""
    folder = tmp_path_factory.mktemp("addressed") / "site"
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder))) as server:
        address = f"http://127.0.0.1:{server.server_port}/"
        done = mkdocs(ROOT, "build", "--strict", "--site-dir", str(folder), SITE_URL=address)
        assert done.returncode == 0, done.stderr
        Path(folder, "broken.html").write_text(BROKEN, encoding="utf-8")
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield address
        server.shutdown()


def wrong(found: dict[str, Any]) -> list[str]:
    asked = (
        found["audits"][each["id"]] for rated in found["categories"].values() for each in rated["auditRefs"] if each["weight"]
    )
    return [f"{each['id']}: {each['title']}" for each in asked if each["score"] not in (None, 1)]


@pytest.mark.parametrize("screen", ["phone", "desktop"])
@pytest.mark.parametrize("address", ADDRESSES)
def test_lighthouse_gives_full_marks(address: str, screen: str, served: str) -> None:
    """A page that says that there is no page is in no search, and gets no mark for that."""
    rates = [each for each in LIGHTHOUSE_RATES if each != "seo" or address != NOT_YET]
    found = lighthouse(served + address, screen, rates)
    assert marks(found) == dict.fromkeys(rates, 100), wrong(found)


@pytest.mark.parametrize("address", ["broken.html"])
def test_lighthouse_can_give_less(address: str, served: str) -> None:
    found = lighthouse(served + address, "phone")
    assert all(mark < 100 for mark in marks(found).values())
    assert {"image-alt", "color-contrast", "is-crawlable"} <= {each.partition(":")[0] for each in wrong(found)}

"""The accessibility statement as it is published: what the monitoring body looks for is there."""

from __future__ import annotations

import re
from pathlib import Path

from easyread.model import Library


def test_what_the_monitoring_body_looks_for(site: Path, library: Library) -> None:
    """The points that the Government Digital Service checks in statements, on the page as it is published."""
    page = (site / "accessibility/index.html").read_text(encoding="utf-8")
    text = " ".join(re.sub(r"<[^>]+>", "", page).split()).replace("&#34;", '"').replace("&quot;", '"')
    name = library.site.name
    assert f'<h1 data-pagefind-meta="title">Accessibility statement for {name}</h1>' in page
    assert f"<title>Accessibility statement for {name}" in page
    assert f'This accessibility statement applies to the website "{name}"' in text
    assert (
        f"{library.site.organisation} is committed to making its website accessible, in accordance with the Public Sector Bodies "
        "(Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018."
    ) in text
    headings = re.findall(r"<h2[^>]*>(.*?)</h2>", page)
    assert headings[: headings.index("Preparation of this accessibility statement") + 1] == [
        *(heading for heading in headings if heading.startswith("Easy Read")),
        "Compliance status",
        *(heading for heading in headings if heading == "Non-accessible content"),
        "Feedback and contact information",
        "Enforcement procedure",
        "Preparation of this accessibility statement",
    ]
    assert re.search(
        r"This website is (fully|partially|not) compliant with the Web Content Accessibility Guidelines version 2\.2 AA standard",
        text,
    )
    assert re.search(r"This statement was prepared on \d+ \w+ \d{4}\. It was last reviewed on \d+ \w+ \d{4}\.", text)
    assert f'href="mailto:{library.site.email}"' in page
    assert 'href="tel:+44' in page
    assert "Equality and Human Rights Commission (EHRC)" in text
    assert '<a href="https://www.equalityadvisoryservice.com/">Equality Advisory and Support Service (EASS)</a>' in page
    home = (site / "index.html").read_text(encoding="utf-8")
    assert home.count('href="accessibility/"') == 1, "linked from the foot of every page"

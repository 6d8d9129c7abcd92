"""A site has its own colours, logo, font, licences and country, in both editions and in every file, and nothing of ours."""

from __future__ import annotations

import io
import json
import re
import zipfile
from pathlib import Path
from typing import Literal

import pikepdf
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from playwright.sync_api import Browser

from easyread.checks.brand import PAIRS, WORDS
from easyread.model import Brand, Site
from easyread.read.brand import derived
from easyread.text import colour
from easyread.text.colour import contrast, passing
from easyread.text.countries import COUNTRIES, phone_link
from tests.pdf_text import tagged
from tests.programs import axe, failed, report
from tests.tiny import KINDS, SITE, SVG, lay_out, mkdocs

ENGINE = Path(__file__).parents[2] / "easyread"
COLOURS = ("colour", "pale", "highlight", "dark_bar", "dark_link", "dark_pale")
PURPLE = "#4b1d6b"


def test_contrast_as_wcag_defines_it() -> None:
    assert contrast("#000000", "#ffffff") == contrast("#ffffff", "#000000") == 21
    assert contrast("#777777", "#777777") == 1
    assert round(contrast("#767676", "#ffffff"), 2) == 4.54
    assert round(contrast("#595959", "#ffffff"), 2) == 7.0


@pytest.mark.parametrize(
    ("given", "others"), [("#6699cc", ("#ffffff",)), ("#223344", ("#141b22",)), ("#888888", ("#ffffff", "#eeeeee"))]
)
def test_the_nearest_shade_passes_and_a_nearer_one_does_not(given: str, others: tuple[str, ...]) -> None:
    found = passing(given, [(other, WORDS) for other in others])
    assert all(contrast(found, other) >= WORDS for other in others)
    nearer = colour.mix(found, given, 0.1)
    assert not all(contrast(nearer, other) >= WORDS for other in others)


@given(st.integers(0, 0xFFFFFF))
def test_one_colour_that_passes_is_enough(number: int) -> None:
    """All others are made from it so that every pair passes."""
    main = f"#{number:06x}"
    brand = derived(main)
    assume(contrast(main, "#ffffff") >= WORDS)
    for pair in PAIRS:
        one, other = getattr(brand, pair.one), getattr(brand, pair.other, pair.other)
        assert contrast(one, other) >= pair.least, pair


def test_the_default_is_made_in_the_same_way() -> None:
    assert derived(Brand().colour) == Brand()


def test_the_engine_holds_no_brand_but_the_default() -> None:
    wanted = {getattr(Brand(), name) for name in COLOURS} | {"#003087", "#ffd166", "#0a2a5c", "#a9cdfb"}
    files = [file for file in ENGINE.rglob("*") if file.suffix in {".py", ".html", ".typ", ".css", ".js", ".svg"}]
    ours = {file for file in files if not {"drawing", "own"} & set(file.parts)}
    found = {
        file.relative_to(ENGINE).as_posix()
        for file in ours
        for each in wanted
        if each in file.read_text(encoding="utf-8").lower()
    }
    assert found == {"model/site.py"}
    styles = (ENGINE / "theme/assets/standard.css").read_text(encoding="utf-8")
    assert all(each in styles for each in (colour.INK, colour.DARK_PAGE, colour.DARK_INK)), "contrast is checked against these"


@pytest.fixture(scope="module")
def branded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny site with colours, a logo, a font, licences and a country of its own, built with every kind of file but sound."""
    font = b"wOF2" + bytes(60)
    site = SITE.replace("formats: []", "formats: [booklet, word, text, data]").replace(f'brand: {{colour: "{PURPLE}"}}\n', "")
    more = (
        f'brand:\n  colour: "{PURPLE}"\n  highlight: "#ffee99"\n  logo: content/brand/logo.svg\n'
        "  font: Source Sans Pro\n  web_font: content/brand/tiny.woff2\n"
        "country: northern-ireland\nwords_licence: CC-BY-4.0\npictures_licence: CC-BY-SA-4.0\n"
    )
    statement = "---\ntitle: Accessibility statement for Tiny plan\nsummary: How to get help.\nlayout: accessibility\n"
    files: dict[str, str | bytes | None] = {
        "content/site.yml": site + more + KINDS,
        "content/brand/logo.svg": SVG.replace("#8ecae6", PURPLE),
        "content/brand/tiny.woff2": font,
        "docs/accessibility.md": f'{statement}allow: {{missing-twin: "A test."}}\n---\n',
        "content/accessibility.yml": "status: partially\nbecause: not all is tested\nprepared: 2026-11-01\nreviewed: 2026-11-02\n",
    }
    root = lay_out(tmp_path_factory.mktemp("branded"), files)
    done = mkdocs(root, "build", "--strict")
    assert done.returncode == 0, done.stderr
    return root / "site"


def test_both_editions_have_the_brand_and_no_inline_style(branded: Path) -> None:
    style = (branded / "assets/brand.css").read_text(encoding="utf-8")
    assert f"--brand-colour: {PURPLE};" in style
    assert '@font-face { font-family: "Source Sans Pro"; src: url("font.woff2") format("woff2");' in style
    assert (branded / "assets/font.woff2").read_bytes()[:4] == b"wOF2"
    for page in ("pledges/care/index.html", "easy-read/pledges/care/index.html"):
        text = (branded / page).read_text(encoding="utf-8")
        assert re.search(r'<link rel="stylesheet" href="[./]*assets/brand\.css">', text)
        assert re.search(r'<img class="[a-z_]*logo" src="[./]*assets/logo\.svg" alt="">', text)
    assert PURPLE in (branded / "assets/logo.svg").read_text(encoding="utf-8")
    assert PURPLE in (branded / "assets/icon.svg").read_text(encoding="utf-8")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("page", ["pledges/care", "easy-read/pledges/care", "review/board", "pledges"])
def test_pages_in_these_colours_are_accessible(
    page: str, scheme: Literal["light", "dark"], branded: Path, browser: Browser
) -> None:
    tab = browser.new_page(color_scheme=scheme)
    tab.goto((branded / page / "index.html").as_uri())
    assert failed(report("", "", "", axe(tab))) == []
    tab.close()


def test_files_have_the_brand(branded: Path) -> None:
    downloads = branded / "easy-read/downloads"
    with pikepdf.open(downloads / "easy-read-booklet.pdf") as pdf:
        assert _has_colour(pdf, PURPLE)
        assert "Words: Creative Commons Attribution 4.0." in [each.text for each in tagged(pdf)]
    with pikepdf.open(branded / "downloads/plan-clear-print.pdf") as pdf:
        assert _has_colour(pdf, PURPLE)
    with zipfile.ZipFile(io.BytesIO((downloads / "easy-read-word.docx").read_bytes())) as archive:
        assert PURPLE.removeprefix("#").upper() in archive.read("word/styles.xml").decode()
    data = json.loads((downloads / "easy-read-data.json").read_text(encoding="utf-8"))
    assert (data["language"], data["licence"]) == ("en-GB", "CC-BY-4.0")


def _has_colour(pdf: pikepdf.Pdf, wanted: str) -> bool:
    """Whether some page paints with it, as PDF writes it: three parts from 0 to 1."""
    parts = [int(wanted[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    for page in pdf.pages:
        for each in pikepdf.parse_content_stream(page):
            painted = [float(part) for part in each.operands] if str(each.operator) in ("rg", "scn") else []
            if len(painted) == 3 and all(abs(a - b) < 0.004 for a, b in zip(painted, parts, strict=True)):
                return True
    return False


def test_licences_and_country_are_the_site_s(branded: Path) -> None:
    home = (branded / "index.html").read_text(encoding="utf-8")
    assert 'Words: <a href="https://creativecommons.org/licenses/by/4.0/">Creative Commons Attribution 4.0</a>.' in home
    assert "Pictures: <a" in home
    assert "Attribution-ShareAlike" in home
    statement = (branded / "accessibility/index.html").read_text(encoding="utf-8")
    assert "Equality Commission for Northern Ireland" in statement
    assert "Equality Advisory" not in statement


def test_nothing_of_another_organisation_is_published(branded: Path) -> None:
    """But for the page that names standards by their publishers. A drawing may be painted in a yellow that is somebody's brand too."""
    words = re.compile(r"\bNHS\b|\bEssex\b|Thurrock|[Cc]ommitment|[Ss]tewardship|#003087|Open Government", re.IGNORECASE)
    colours = re.compile(r"#ffd166", re.IGNORECASE)
    found = {}
    for file in branded.rglob("*"):
        if file.suffix in {".html", ".css", ".js", ".svg", ".json", ".txt", ".xml"} and not {"pagefind", "trace"} & set(
            file.parts
        ):
            text = file.read_text(encoding="utf-8")
            told = words.findall(text) + (colours.findall(text) if file.suffix != ".svg" else [])
            if told:
                found[file.relative_to(branded).as_posix()] = told
    assert found == {}


@pytest.mark.parametrize(
    ("phone", "link"), [("01234 567 890", "tel:+441234567890"), ("+353 1 234 5678", "tel:+35312345678"), ("111", "tel:111")]
)
def test_a_phone_number_can_be_called_from_anywhere(phone: str, link: str) -> None:
    assert phone_link(Site(phone=phone)) == link


def test_every_country_names_who_enforces_its_law() -> None:
    for country in COUNTRIES.values():
        assert "{law}" in country.enforcement
        assert re.search(r"\]\(https://", country.enforcement)

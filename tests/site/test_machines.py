"""What pages tell programs of themselves, read by programs that are not ours."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from easyread.downloads.espeak import VOICE
from easyread.downloads.formats import FORMATS
from tests.programs import NODE
from tests.site.looking import EASY_TWIN, STANDARD_TWIN

BOTH = {STANDARD_TWIN: EASY_TWIN, "": "easy-read/", "downloads/": "easy-read/downloads/"}
PAGES = sorted([*BOTH, *BOTH.values(), "easy-read/words/", "search/", "review/"])


def head(site: Path, address: str) -> str:
    return (site / address / "index.html").read_text(encoding="utf-8").partition("</head>")[0]


def data_of(site: Path, address: str) -> dict[str, Any]:
    (found,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', head(site, address), re.DOTALL)
    return dict(json.loads(found))


def vocabulary() -> dict[str, list[str]]:
    """What W3C's vocabulary for these properties allows, as DAISY Ace knows it."""
    code = "const m = require('@daisy/ace-core/lib/core/a11y-metadata.js'); console.log(JSON.stringify(m.A11Y_META))"
    done = subprocess.run(["node", "-e", code], cwd=NODE.parent, capture_output=True, text=True, check=True)
    return {name.removeprefix("schema:"): each.get("allowedValues", []) for name, each in json.loads(done.stdout).items()}


@pytest.mark.parametrize("address", PAGES)
def test_each_edition_says_what_it_is(address: str, site: Path, browser: Browser, address_of_site: str) -> None:
    is_easy = address.startswith("easy-read/")
    assert '<html lang="en-GB">' in head(site, address), "a voice is found for it"
    assert data_of(site, address)["inLanguage"] == ("en-GB-simple" if is_easy else "en-GB")
    tab = browser.new_page()
    tab.goto(address_of_site + address)
    links = dict(tab.evaluate("[...document.querySelectorAll('link[rel=alternate]')].map(each => [each.hreflang, each.href])"))
    tab.close()
    twins = {
        **{easy: (standard, easy) for standard, easy in BOTH.items()},
        **{standard: (standard, easy) for standard, easy in BOTH.items()},
    }
    standard, easy = twins.get(address, ("", ""))
    there = {"en-GB": address_of_site + standard, "en-GB-simple": address_of_site + easy} if address in twins else {}
    assert {name: url.removesuffix("index.html") for name, url in links.items()} == there


@pytest.mark.parametrize("address", PAGES)
def test_what_is_said_of_use_is_in_the_vocabulary(address: str, site: Path) -> None:
    allowed = vocabulary()
    page = data_of(site, address)
    for each in (page, *page.get("associatedMedia", ())):
        for name in ("accessMode", "accessibilityFeature", "accessibilityHazard"):
            assert each[name]
            assert set(each[name]) <= set(allowed[name]), name
        for one in each["accessModeSufficient"]:
            assert set(one["itemListElement"]) <= set(each["accessMode"])


def test_the_vocabulary_is_a_list_that_leaves_things_out() -> None:
    assert "easyToRead" not in vocabulary()["accessibilityFeature"]


def test_every_file_for_readers_is_told(site: Path) -> None:
    files = data_of(site, "downloads/")["associatedMedia"]
    there = [(site / "downloads" / each["contentUrl"]).resolve() for each in files]
    assert all(
        file.is_file() and str(file.stat().st_size) == each["contentSize"] for file, each in zip(there, files, strict=True)
    )
    names = (f"*-{each.name}.{each.ending}" for each in FORMATS.values() if each.for_readers)
    published = {file.resolve() for name in names for file in (site / "easy-read/downloads").glob(name)}
    assert {file for file, each in zip(there, files, strict=True) if each["inLanguage"] == "en-GB-simple"} == published


def test_a_page_that_is_heard_says_so_and_no_other(site: Path) -> None:
    heard, other = data_of(site, EASY_TWIN), data_of(site, STANDARD_TWIN)
    assert "synchronizedAudioText" in heard["accessibilityFeature"]
    assert "synchronizedAudioText" not in other["accessibilityFeature"]
    assert "auditory" in heard["accessMode"]


def test_a_browser_and_a_voice_take_the_simple_form_for_english(browser: Browser) -> None:
    tab = browser.new_page()
    tab.set_content('<html lang="en-GB-simple"><title>x</title><p>x</p></html>')
    assert tab.evaluate("document.querySelector('p').matches(':lang(en-GB)')")
    assert tab.evaluate("new Intl.NumberFormat(document.documentElement.lang).resolvedOptions().locale") == "en-GB"
    tab.close()
    code = """import ctypes, espeakng_loader, sys
class Voice(ctypes.Structure):
    _fields_ = [(name, ctypes.c_char_p) for name in ("name", "languages", "identifier")] + [("rest", ctypes.c_byte * 32)]
espeak = ctypes.CDLL(espeakng_loader.get_library_path())
espeak.espeak_Initialize(2, 0, espeakng_loader.get_data_path().encode(), 0x8000)
espeak.espeak_GetCurrentVoice.restype = ctypes.POINTER(Voice)
assert espeak.espeak_SetVoiceByProperties(ctypes.byref(Voice(languages=b"en-gb-simple"))) == 0
print(espeak.espeak_GetCurrentVoice().contents.identifier.decode())"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == VOICE.decode()


def test_what_is_published_as_data_is_told(site: Path) -> None:
    sets = data_of(site, "downloads/")["mainEntity"]
    files = [site / "downloads" / way["contentUrl"] for each in sets for way in each["distribution"]]
    assert {each["@type"] for each in sets} == {"Dataset"}
    assert len(files) == 2 * len(sets) > 0
    assert all(file.resolve().is_file() for file in files)

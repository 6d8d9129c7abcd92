"""Whatever an author's slip does to a real file, reading and checking it never raises and every problem has a place in it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from easyread.checks import check
from easyread.clock import today
from easyread.editions import make_editions
from easyread.model import Kind, Problem
from easyread.problems import Reporter
from easyread.read.easy import read_easy_page
from easyread.read.files import Source
from easyread.read.standard import read_document
from easyread.text.language import keep_whole
from tests.site.looking import EDITIONS
from tests.tiny import ROOT, lay_out, read_library

PATHS = sorted(
    str(path.relative_to(ROOT)) for pattern in ("content/*/*.md", "docs/*.md", "content/*.yml") for path in ROOT.glob(pattern)
)
SLIPS = (
    *("---\n", "**", "![](", "](", ")", "\t", "'", '"', "{", "[[", "&a", "*a", "\r\n", "\x00", "<b>", "\u2028"),
    *("# ", "- ", ": ", "é", "🙂", "|", "`"),
)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("mutated")
    for folder in ("content", "docs"):
        shutil.copytree(ROOT / folder, root / folder)
    return root


@st.composite
def mutations(draw: st.DrawFn) -> tuple[str, bytes]:
    """A real file after one to four slips."""
    path = draw(st.sampled_from(PATHS))
    raw = (ROOT / path).read_bytes()
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(raw)))
        end = min(len(raw), start + draw(st.integers(0, 40)))
        put = draw(st.one_of(st.sampled_from(SLIPS).map(str.encode), st.binary(max_size=6), st.just(raw[start:end] * 2)))
        raw = raw[:start] + put + raw[end:]
    return path, raw


@given(mutation=mutations())
@settings(max_examples=settings().max_examples // 8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_mutations_of_the_real_content(project: Path, mutation: tuple[str, bytes]) -> None:
    path, raw = mutation
    original = (project / path).read_bytes()
    try:
        (project / path).write_bytes(raw)
        editions = make_editions(project, today())
        assert all(_has_a_place(problem, project) for problem in editions.problems)
    finally:
        (project / path).write_bytes(original)


def _has_a_place(problem: Problem, root: Path) -> bool:
    lines = (root / problem.where.path).read_bytes().replace(b"\r\n", b"\n").replace(b"\r", b"\n").count(b"\n") + 1
    return 1 <= problem.where.line <= lines and problem.where.column >= 1 and bool(problem.message) and bool(problem.remedy)


@given(text=st.text(max_size=300))
@settings(deadline=None)
def test_any_text_is_read(text: str) -> None:
    read_easy_page(Source("content/topics/x.easy.md", text), "topics/x", Reporter())
    read_document(Source("content/topics/x.md", f"---\n{text}\n---\n{text}"), "topics/x", Kind(), Reporter())


def test_reading_is_linear_in_length() -> None:
    """Patterns that make careless expressions take for ever: this ends at once or not at all."""
    for piece in ("**", "[", "![](", "_a_", "<a", "`", "[](", "&"):
        read_easy_page(Source("content/topics/x.easy.md", piece * 100_000), "topics/x", Reporter())
        read_document(Source("content/topics/x.md", piece * 20_000), "topics/x", Kind(), Reporter())


def test_real_content_has_no_problems() -> None:
    assert EDITIONS.problems == ()


def test_a_sound_project_has_no_problems(tmp_path: Path) -> None:
    assert check(read_library(lay_out(tmp_path))) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Phone: 01268 594 350", "Phone: 01268_594_350"),
        ("in November 2022.", "in November_2022."),
        ("More than 8,000 people are", "More than 8,000_people are"),
        ("promises 1 to 13 together", "promises 1_to 13_together"),
        ("We have 4 alliances.", "We have 4_alliances."),
        ("No numbers here.", "No numbers here."),
    ],
)
def test_numbers_stay_whole(text: str, expected: str) -> None:
    assert keep_whole(text).replace("\N{NO-BREAK SPACE}", "_") == expected

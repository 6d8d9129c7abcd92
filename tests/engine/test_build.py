"""Real builds of small projects: what a failed one leaves, what two of them have in common."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.fuzz.trees import active
from tests.tiny import TINY, lay_out, mkdocs

GOLDEN = Path(__file__).parents[1] / "golden"


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def build(root: Path, *arguments: str, program: str = "mkdocs", **environment: str) -> dict[str, bytes]:
    done = mkdocs(root, "build", "--strict", *arguments, program=program, **environment)
    assert done.returncode == 0, done.stderr
    return contents(root / "site")


def test_both_editions_are_there(tiny: Path) -> None:
    site = contents(tiny / "site")
    assert {"topics/help/index.html", "easy-read/topics/help/index.html", "easy-read/words/index.html", "404.html"} <= site.keys()
    assert not [name for name in site if name.startswith("assets/javascripts") or name.endswith(".md")]


@pytest.mark.parametrize("name", ["pledges/care", "easy-read/pledges/care", "topics", "easy-read", "easy-read/words", "404"])
def test_pages_are_as_they_were(name: str, tiny: Path) -> None:
    """To accept a change on purpose: delete the file in tests/golden/ and run the test, which writes it again and fails once."""
    made = without_generator((tiny / "site" / (f"{name}.html" if name == "404" else f"{name}/index.html")).read_bytes())
    golden = GOLDEN / f"{name.replace('/', '--')}.html"
    if not golden.exists():
        golden.write_bytes(made)
        pytest.fail(f"Wrote {golden}. Look at it, then run again.")
    assert made.decode() == golden.read_text(encoding="utf-8")


def test_adding_a_page_of_a_kind_needs_no_other_edit(tmp_path: Path) -> None:
    more = {
        "content/pledges/more.md": "---\ntitle: More\nsummary: More.\nnumber: 2\nmade_by: friends\n---\n\nWords.\n",
        "content/pledges/more.easy.md": "---\ntitle: More\npicture: phone\n---\n\n![](../pictures/phone.svg)\nWe care.\n",
    }
    site = build(lay_out(tmp_path, more))
    assert b'href="more/"' in site["pledges/index.html"]
    assert b'href="more/"' in site["easy-read/pledges/index.html"]
    assert b"Pledge 2 of 2" in site["pledges/more/index.html"]
    assert b"Aim 2 of 2 in" in site["easy-read/pledges/more/index.html"]
    assert b"<h2>Friends of the library</h2>" in site["pledges/index.html"]
    assert b"<h2>People who love the library</h2>" in site["easy-read/pledges/index.html"]


def test_a_failed_strict_build_leaves_the_last_good_site(tiny: Path, tmp_path: Path) -> None:
    root = shutil.copytree(tiny, tmp_path / "copy")
    before = contents(root / "site")
    (root / "content/topics/help.easy.md").write_text("---\ntitle: Help\npicture: aks\n---\n\nNo picture.\n", encoding="utf-8")
    done = mkdocs(root, "build", "--strict")
    assert done.returncode != 0
    assert "content/topics/help.easy.md:3:10: unknown-picture" in done.stderr
    assert "content/topics/help.easy.md:6:1: no-picture" in done.stderr
    assert "Traceback" not in done.stderr
    assert contents(root / "site") == before


def test_a_preview_is_built_whatever_is_wrong(tmp_path: Path) -> None:
    lay_out(tmp_path, {"content/topics/help.md": "No fields.\n", "content/topics/help.easy.md": "", "content/site.yml": None})
    done = mkdocs(tmp_path, "build")
    assert done.returncode == 0, done.stderr
    assert "no-front-matter" in done.stderr
    assert (tmp_path / "site/easy-read/topics/help/index.html").exists()


def test_an_empty_project_gives_no_traceback(tmp_path: Path) -> None:
    lay_out(tmp_path)
    shutil.rmtree(tmp_path / "content")
    shutil.rmtree(tmp_path / "docs")
    (tmp_path / "docs").mkdir()
    (tmp_path / "content").mkdir()
    done = mkdocs(tmp_path, "build", "--strict")
    assert done.returncode != 0
    assert "Traceback" not in done.stderr


def test_same_sources_same_bytes(tmp_path: Path) -> None:
    """In another folder, time zone and language, with a file of each kind to download."""
    files = {"content/site.yml": TINY["content/site.yml"].replace("formats: []", "formats: [booklet, ebook, word, text, data]")}
    first = build(lay_out(tmp_path / "one", files), TZ="UTC", LC_ALL="C.UTF-8", PYTHONHASHSEED="1")
    second = build(lay_out(tmp_path / "two", files), TZ="Pacific/Auckland", LC_ALL="C", PYTHONHASHSEED="2")
    assert any(name.endswith(".epub") for name in first)
    assert first.keys() == second.keys()
    assert [name for name in first if first[name] != second[name]] == []


def test_properdocs_builds_the_same(tiny: Path, tmp_path: Path) -> None:
    ours = {name: without_generator(raw) for name, raw in contents(tiny / "site").items()}
    built = build(lay_out(tmp_path), "-f", "mkdocs.yml", program="properdocs")
    theirs = {name: without_generator(raw) for name, raw in built.items()}
    assert ours.keys() == theirs.keys()
    assert [name for name in ours if name.endswith((".html", ".xml", ".css")) and ours[name] != theirs[name]] == []


def without_generator(raw: bytes) -> bytes:
    return b"\n".join(line for line in raw.split(b"\n") if b'name="generator"' not in line)


def test_links_hold_with_and_without_directories(tiny: Path, tmp_path: Path) -> None:
    assert b'href="../../pledges/care/"' in (tiny / "site/topics/help/index.html").read_bytes()
    lay_out(tmp_path)
    with (tmp_path / "mkdocs.yml").open("a", encoding="utf-8") as config:
        config.write("\nuse_directory_urls: false\n")
    site = build(tmp_path)
    assert b'href="../pledges/care.html"' in site["topics/help.html"]
    assert b'href="../../easy-read/topics/help.html"' in site["easy/help/index.html"]
    assert b"easy-read/topics/help.html 301\n" in site["_redirects"]


def test_a_site_without_an_easy_home_page_is_shown(tmp_path: Path) -> None:
    """What is missing is told by the check, and no template stumbles over it."""
    lay_out(tmp_path, {"docs/index.easy.md": None, "content/topics/help.easy.md": "words\n"})
    assert mkdocs(tmp_path, "build").returncode == 0
    assert "Page not found" in (tmp_path / "site/404.html").read_text(encoding="utf-8")


def test_edit_links_lead_to_the_sources(tiny: Path) -> None:
    site = contents(tiny / "site")
    start = "https://example.org/tiny/edit/main/"
    assert f'{start}content/topics/help.md"'.encode() in site["topics/help/index.html"]
    assert f'{start}content/topics/help.easy.md"'.encode() in site["easy-read/topics/help/index.html"]
    assert f'{start}content/words.yml"'.encode() in site["easy-read/words/index.html"]
    assert f'{start}docs/index.md"'.encode() in site["index.html"]


def test_what_has_no_file_has_no_edit_link(tiny: Path) -> None:
    site = contents(tiny / "site")
    assert b"/edit/main/" not in site["review/index.html"]
    assert b"/edit/main/" not in site["review/pages/topics/help/index.html"], "nobody compared it yet"


def test_an_author_s_words_never_become_tags(tmp_path: Path) -> None:
    hostile = "A <b onclick=x>bold</b> & 'sly' title"
    files = {
        "content/topics/help.md": f'---\ntitle: "{hostile}"\nsummary: "{hostile}"\n---\n\nWords.\n',
        "content/topics/help.easy.md": f'---\ntitle: "{hostile}"\npicture: ask\n---\n'
        "\n![](../pictures/ask.svg)\nSmall < big and big > small.\n",
    }
    site = build(lay_out(tmp_path, files))
    for page in (
        "topics/help/index.html",
        "topics/index.html",
        "easy-read/topics/help/index.html",
        "easy-read/topics/index.html",
    ):
        assert b"<b onclick" not in site[page]
        assert b"&lt;b onclick" in site[page]
    assert "Small &lt; big and big &gt; small." in site["easy-read/topics/help/index.html"].decode().replace(
        "\N{NO-BREAK SPACE}", " "
    )


def test_a_problem_to_think_about_does_not_stop_a_strict_build(tmp_path: Path) -> None:
    words = "help:\n  meaning: Help means we do it together.\n  picture: ask\nextra:\n  meaning: More.\n  picture: ask\n"
    done = mkdocs(lay_out(tmp_path, {"content/words.yml": words}), "build", "--strict")
    assert done.returncode == 0, done.stderr
    assert "unused-word" in done.stderr
    assert b'class="told"' not in (tmp_path / "site/easy-read/words/index.html").read_bytes()


def test_problems_are_never_published(tmp_path: Path) -> None:
    page = "---\ntitle: Help\npicture: ask\n---\n\n![](../pictures/ask.svg)\nWe don't use **help**.\nHelp means we work.\n"
    lay_out(tmp_path, {"content/topics/help.easy.md": page})
    assert mkdocs(tmp_path, "build").returncode == 0
    assert [name for name, raw in contents(tmp_path / "site").items() if name.endswith(".html") and b'class="told"' in raw] == []


def test_only_scripts_of_ours_are_active(tiny: Path) -> None:
    assert list(active(tiny / "site")) == []


def test_a_site_that_says_its_address_has_a_sitemap_and_names_each_page_by_its_own(tmp_path: Path) -> None:
    said = {"content/site.yml": TINY["content/site.yml"] + "address: https://plan.example/tiny/\n"}
    site = build(lay_out(tmp_path, said))
    assert b"<loc>https://plan.example/tiny/topics/help/</loc>" in site["sitemap.xml"]
    for page in ("topics/help", "easy-read/topics/help"):
        assert f'<link rel="canonical" href="https://plan.example/tiny/{page}/"'.encode() in site[f"{page}/index.html"]

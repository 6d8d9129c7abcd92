"""Picture sets: another file for a name, its licence, and files that are refused."""

from __future__ import annotations

import io
import os
import zipfile
from datetime import date
from pathlib import Path

import pytest
from PIL import Image, PngImagePlugin

from easyread.checks import check
from easyread.editions import make_editions
from easyread.pictures.bitmap import BadPictureError, to_webp
from tests.engine.test_build import build
from tests.tiny import SVG, TINY, lay_out, read_library

MANIFEST = (
    "title: Our photographs\nstyle: photographs\nlicence: permission\ncredit: Photographs by Tiny Council.\nconsent: Kept here.\n"
)
SITE = TINY["content/site.yml"] + "picture_sets: [../photos]\n"


def photo(kind: str = "JPEG", size: tuple[int, int] = (900, 600), **options: object) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, "#336699").save(out, kind, **options)
    return out.getvalue()


def project(tmp_path: Path, files: dict[str, bytes | str], site: str = SITE, manifest: str = MANIFEST) -> Path:
    """The tiny project with a set of photographs beside it."""
    root = lay_out(tmp_path / "project", {"content/site.yml": site})
    folder = tmp_path / "photos"
    folder.mkdir()
    for name, content in {"set.yml": manifest, **files}.items():
        (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    return root


def rules(root: Path) -> list[tuple[str, str]]:
    return [(problem.where.path, problem.rule) for problem in check(read_library(root))]


def test_a_photograph_takes_a_drawing_s_place(tmp_path: Path) -> None:
    root = project(tmp_path, {"ask.jpg": photo()})
    site = build(root)
    assert b"pictures/ask.webp" in site["easy-read/topics/help/index.html"]
    assert "pictures/ask.svg" not in site
    with Image.open(io.BytesIO(site["pictures/ask.webp"])) as image:
        assert image.size == (480, 320)
        assert image.format == "WEBP"


def test_a_link_to_the_drawing_follows(tmp_path: Path) -> None:
    root = project(tmp_path, {"ask.png": photo("PNG")})
    (root / "content/topics/help.md").write_text(
        "---\ntitle: H\nsummary: H.\n---\n\n![two people](../pictures/ask.svg)\n", encoding="utf-8"
    )
    assert b'src="../../pictures/ask.webp"' in build(root)["topics/help/index.html"]


def test_orientation_is_applied_and_notes_are_removed(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010E] = "Taken at home"
    root = project(tmp_path, {"ask.jpg": photo(exif=exif)})
    raw = Path(read_library(root).pictures["ask"].file).read_bytes()
    with Image.open(io.BytesIO(raw)) as image:
        assert image.size == (320, 480)
        assert not image.getexif()
    assert b"Taken" not in raw


def test_text_in_a_png_is_removed(tmp_path: Path) -> None:
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Author", "Somebody")
    root = project(tmp_path, {"ask.png": photo("PNG", pnginfo=notes)})
    assert b"Somebody" not in Path(read_library(root).pictures["ask"].file).read_bytes()


def test_a_set_for_pages_alone_supplies_only_what_pages_show(tmp_path: Path) -> None:
    root = project(tmp_path, {"ask.jpg": photo(), "phone.jpg": photo()}, manifest=MANIFEST + "publish: used-only\n")
    pictures = make_editions(root, date.today()).pictures
    assert "pictures/ask.webp" in pictures
    assert "pictures/phone.svg" in pictures


def test_the_first_set_wins(tmp_path: Path) -> None:
    root = project(tmp_path, {"ask.jpg": photo()}, site=TINY["content/site.yml"] + "picture_sets: [../symbols, ../photos]\n")
    symbols = tmp_path / "symbols"
    symbols.mkdir()
    (symbols / "set.yml").write_text("title: S\nstyle: symbols\nlicence: CC0-1.0\ncredit: S.\n", encoding="utf-8")
    (symbols / "ask.svg").write_text(SVG, encoding="utf-8")
    chosen = read_library(root).pictures["ask"]
    assert chosen.set
    assert chosen.set.title == "S"


BAD = {
    "not a picture": ("ask.jpg", b"hello"),
    "cut off": ("ask.jpg", photo()[:200]),
    "another kind than its name": ("ask.png", photo("JPEG")),
    "empty": ("ask.webp", b""),
    "too many pixels": ("ask.png", photo("PNG", (8000, 8000))),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_photographs_are_told_and_the_drawing_stays(name: str, tmp_path: Path) -> None:
    file, raw = BAD[name]
    root = project(tmp_path, {file: raw})
    assert (f"../photos/{file}", "bad-picture") in rules(root)
    assert read_library(root).pictures["ask"].uri == "pictures/ask.svg"


def test_a_moving_picture_is_refused(tmp_path: Path) -> None:
    out = io.BytesIO()
    frames = [Image.new("RGB", (20, 20), colour) for colour in ("red", "blue")]
    frames[0].save(out, "WEBP", save_all=True, append_images=frames[1:])
    (tmp_path / "x.webp").write_bytes(out.getvalue())
    with pytest.raises(BadPictureError, match="moves"):
        to_webp(tmp_path / "x.webp", tmp_path / "cache")


def test_an_unsafe_svg_is_told_with_its_line_and_published_without_it(tmp_path: Path) -> None:
    hostile = SVG.replace("<circle", "\n<script>alert(1)</script><circle")
    root = lay_out(tmp_path, {"content/pictures/ask.svg": hostile})
    problem = next(problem for problem in check(read_library(root)) if problem.rule == "unsafe-picture")
    assert str(problem.where) == "content/pictures/ask.svg:2:1"
    published = Path(read_library(root).pictures["ask"].file).read_text(encoding="utf-8")
    assert "script" not in published
    assert "<circle" in published


def test_the_same_photograph_is_converted_once(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(photo())
    first = to_webp(tmp_path / "a.jpg", tmp_path / "cache")
    changed = first.stat().st_mtime_ns
    assert to_webp(tmp_path / "a.jpg", tmp_path / "cache") == first
    assert first.stat().st_mtime_ns == changed
    (tmp_path / "a.jpg").write_bytes(photo(size=(600, 600)))
    assert to_webp(tmp_path / "a.jpg", tmp_path / "cache") != first


@pytest.mark.parametrize(
    ("manifest", "rule"),
    [
        (MANIFEST.replace("permission", "CC-BY-4"), "unknown-licence"),
        (MANIFEST + "licence_ends: 2020-01-31\n", "licence-ended"),
        (MANIFEST.replace("consent: Kept here.\n", ""), "missing-consent"),
        (MANIFEST + "licence_ends: soon\n", "wrong-value"),
        (MANIFEST.replace("credit", "kredit"), "unknown-key"),
        (MANIFEST.replace("credit", "#"), "missing-key"),
    ],
)
def test_a_set_s_manifest_is_checked(manifest: str, rule: str, tmp_path: Path) -> None:
    assert ("../photos/set.yml", rule) in rules(project(tmp_path, {}, manifest=manifest))


def test_a_licence_that_lasts_is_no_problem(tmp_path: Path) -> None:
    ends = date.today().replace(year=date.today().year + 1, day=1)
    assert rules(project(tmp_path, {}, manifest=f"{MANIFEST}licence_ends: {ends}\n")) == []


def test_a_set_that_is_not_there(tmp_path: Path) -> None:
    root = lay_out(tmp_path, {"content/site.yml": SITE})
    assert rules(root) == [("content/site.yml", "missing-set")]


def test_a_paid_set_in_the_repository(tmp_path: Path) -> None:
    root = lay_out(
        tmp_path, {"content/site.yml": SITE.replace("../photos", "photos"), "photos/set.yml": MANIFEST + "publish: used-only\n"}
    )
    assert ("photos/set.yml", "set-in-repository") in rules(root)


def test_files_with_unknown_names_and_two_for_one(tmp_path: Path) -> None:
    found = rules(project(tmp_path, {"asq.jpg": photo(), "ask.jpg": photo(), "ask.png": photo("PNG")}))
    assert ("../photos/asq.jpg", "unknown-picture") in found
    assert ("../photos/ask.png", "two-files") in found


def test_a_page_that_mixes_styles(tmp_path: Path) -> None:
    root = project(tmp_path, {"ask.jpg": photo()})
    page = "---\ntitle: H\npicture: ask\n---\n\n![](../pictures/ask.svg)\nAsk for **help**.\n\n![](../pictures/phone.svg)\nOr ring us.\n"
    (root / "content/topics/help.easy.md").write_text(page, encoding="utf-8")
    assert ("content/topics/help.easy.md", "mixed-styles") in rules(root)


def zipped(tmp_path: Path, files: dict[str, bytes | str]) -> Path:
    """The tiny project beside a set in a zip."""
    root = lay_out(tmp_path / "project", {"content/site.yml": TINY["content/site.yml"] + "picture_sets: [../drawings.zip]\n"})
    with zipfile.ZipFile(tmp_path / "drawings.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return root


DRAWN = SVG.replace("#8ecae6", "#123456")
OF_DRAWINGS = "title: Drawings\nstyle: drawings\nlicence: CC0-1.0\ncredit: Drawn.\n"


@pytest.mark.parametrize("folder", ["", "easy-read-pictures/"])
def test_a_set_comes_in_a_zip(folder: str, tmp_path: Path) -> None:
    root = zipped(tmp_path, {f"{folder}set.yml": OF_DRAWINGS, f"{folder}ask.svg": DRAWN, f"{folder}png-256/ask.png": b"not read"})
    chosen = read_library(root).pictures["ask"]
    assert chosen.path == "../drawings.zip/ask.svg"
    assert "#123456" in Path(chosen.file).read_text(encoding="utf-8")
    assert rules(root) == []


def test_a_zip_whose_unpacked_files_are_lost_is_unpacked_again(tmp_path: Path) -> None:
    root = zipped(tmp_path, {"set.yml": OF_DRAWINGS, "ask.svg": DRAWN})
    read_library(root)
    lost = next((root / ".cache/sets").glob("*/ask.svg"))
    lost.unlink()
    os.utime(tmp_path / "drawings.zip", ns=(1, 1))  # as another run sees it, which remembers nothing
    assert read_library(root).pictures["ask"].path == "../drawings.zip/ask.svg"
    assert lost.exists()


@pytest.mark.parametrize(
    ("files", "reason"),
    [
        ({"set.yml": OF_DRAWINGS, "ask.svg": b"<svg>" + b" " * 600_000}, "ask.svg in it is too large"),
        ({f"x{number}.txt": b"" for number in range(20_001)}, "it holds more than 20,000 files"),
    ],
)
def test_a_zip_that_grows_without_end_is_refused(files: dict[str, bytes | str], reason: str, tmp_path: Path) -> None:
    root = zipped(tmp_path, files)
    assert [(problem.rule, reason in problem.message) for problem in read_library(root).problems] == [("missing-set", True)]


def test_what_is_no_zip_is_told(tmp_path: Path) -> None:
    root = zipped(tmp_path, {})
    (tmp_path / "drawings.zip").write_bytes(b"PK no zip")
    assert rules(root) == [("content/site.yml", "missing-set")]


def test_nothing_in_a_zip_leads_out_of_it(tmp_path: Path) -> None:
    root = zipped(tmp_path, {"set.yml": OF_DRAWINGS, "../ask.svg": DRAWN, "/ask.svg": DRAWN, "a/b/ask.svg": DRAWN})
    assert read_library(root).pictures["ask"].path == "content/pictures/ask.svg"
    assert not list(tmp_path.glob("*.svg"))

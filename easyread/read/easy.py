"""Reading an Easy Read page: a small, strict part of Markdown.

A statement is a picture line and one or two sentences, one a line. A blank line ends it. `## ` starts a section. After a sentence that
ends in a colon, statements that begin with `- ` are the items of a list. A hard word stands in `**bold**`, a link is `[words](target)`. Anything else is a problem with a remedy, never passed through.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import zip_longest
from urllib.parse import unquote

from easyread.model import EasyPage, EasySection, Location, Picture, Reference, Run, Sentence, Statement
from easyread.paths import PHOTOGRAPHS, PICTURE_ENDINGS, PICTURES, from_root, picture_line
from easyread.pictures.find import find_for
from easyread.problems import Reporter
from easyread.read.fields import Field, allowances, reference, text
from easyread.read.files import Source
from easyread.read.front_matter import read_parts
from easyread.text.ids import names

SCHEMA = {"title": Field(text, True), "picture": Field(reference, True), "allow": Field(allowances)}

MAX_SENTENCES = 3
"""For each picture, so that it is plain which words it goes with (NHS digital service manual; W3C, Making Content Usable). Two are enough."""
SUGGESTING, LOOKED_UP = 100, 200
"""For so many blocks of a page, and by so many characters of each, a picture is looked for where words have none."""

SOURCE = re.compile(r'\s+"from: *([^"]+?) *"\s*$', re.IGNORECASE)
"""The words of the standard page that a statement comes from, as the picture's title in Markdown."""
ITEM = re.compile(r"- +(?=\S)")
PICTURE = re.compile(r"!\[([^\[\]]*)\]\(([^()]*)\)\s*")
_NEARLY_PICTURE = re.compile(r"!\s*\[(?P<alt>[^\[\]]*)\]\s*\((?P<way>[^()]*)\)\s*")
"""A picture line, with spaces where none may be."""
_INLINE = re.compile(
    r"\*\*(?P<hard>(?=\s*+[^*\s])[^*]+)\*\*"
    r"|(?P<image>!\[[^\[\]]*\]\([^()]*\))"
    r"|\[(?P<text>[^\[\]]+)\]\((?P<target>[^()\s]+)\)"
    r"|\[(?P<spaced>[^\[\]]+)\]\((?P<way>[^()]+)\)"
    r"|\[(?P<apart>[^\[\]]+)\][ \t]+\((?P<from>[^()\s]*[./][^()\s]*)\)|\((?P<turned>[^()]+)\)\[(?P<to>[^\[\]\s]*[./][^\[\]\s]*)\]"
    r"|(?<!\w)__(?P<underlined>(?=[^\s_])[^_]+)__(?!\w)"
    r"|(?<![\w*])(?P<mark>[*_])(?P<slanted>(?=[^\s*_])[^*_]*[^\s*_])(?P=mark)(?![\w*])"
    r"|(?P<bold>\*\*)"
    r"|(?P<italic>\*+|(?<!\w)_+(?=\w)|(?<=\w)_+(?!\w))"
    r"|(?P<code>`+)"
    r"|(?P<html></?[A-Za-z][^<>]*>|<!--(?:[^-]|-(?!->))*(?:-->)?|&\#?\w+;)"
    r"|\[(?P<bracketed>[^\[\]]+)\]"
    r"|(?P<bracket>[\[\]])"
    r"|(?P<escape>\\.?)"
    r"|(?P<strike>~~)"
)
_SIGN = re.compile(r"[*_\[\]`<&\\~]")
"""What every mark inside words has. Most sentences have no mark, and one look for a sign is quicker than one for each of them."""
_NOT_INLINE = {
    "image": ("A picture stands inside the words.", "Put the picture on a line of its own above the words."),
    "bold": (
        "Bold is opened or closed here, and its other end is missing.",
        "Put ** on both sides of the hard word, or take it out.",
    ),
    "italic": ("There is an asterisk or underscore for slanted words here.", "Use **two asterisks** for a hard word, or none."),
    "code": ("There is a backtick here.", "Take it out."),
    "html": ("There is HTML here.", "Use plain words."),
    "bracket": (
        "A square bracket stands here that is no link's.",
        "Write a link as [words](page.easy.md), or take it out.",
    ),
    "escape": ("There is a backslash here.", "Take it out."),
    "strike": ("There are words struck through here.", "Take out the ~~ and the words that no longer hold."),
}
_BLOCKS = (
    (re.compile(r"##$"), "This heading has no words.", "Write the heading, or take it out."),
    (re.compile(r"#"), "This heading is not of the one kind there is.", "Start a section with `## ` and its title."),
    (
        re.compile(r"([-*+]|\d+[.)])\s|[•·▪◦‣∙]|o\t"),
        "There is a list here.",
        "Give each item a picture line of its own, and begin its words with `- `.",
    ),
    (re.compile(r"\|"), "There is a table here.", "Write each row as a sentence with its own picture."),
    (re.compile(r">"), "There is a quotation mark for a block here.", "Write it as a sentence with its own picture."),
    (re.compile(r"```|~~~"), "There is a block of code here.", "Take out the lines with these marks, and use plain words."),
    (
        re.compile(r"([-*_=]\s*){3,}$|=+\s*$"),
        "There is a line across the page.",
        "Start a section with `## ` and its title.",
    ),
    (
        re.compile(r"\[[^\]]*\]:"),
        "There is a footnote or link list.",
        "Put the link where it is used: [words](page.easy.md).",
    ),
    (re.compile(r":::|!!!|\?\?\?"), "There is a box here.", "Write it as a sentence with its own picture."),
)
_ANY_BLOCK = re.compile("|".join(f"(?:{pattern.pattern})" for pattern, _, _ in _BLOCKS))
_BOLD_TITLE = re.compile(r"(?:\*\*|__)([^*_]+?)[.:]?(?:\*\*|__)[.:]?")
ADD_PICTURE = "Add a photograph or a drawing"
"""The form of the workflow that does so."""
_NEXT_SENTENCE = re.compile(
    r"[.?!](?<!\b[Aa]pprox.)(?<!\bvs.)(?<!\bMrs.)(?<!\b[MD]r.)(?<!\bMs.)(?<!\bProf.)[\"'”’)]*\s+(?=[\"'“‘(*\[]*[A-Z0-9])"
)


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    where: Location

    def without(self, beginning: re.Pattern[str]) -> _Line:
        """What follows its beginning, in its place."""
        match = beginning.match(self.text)
        length = match.end() if match else 0
        return _Line(self.text[length:], self.at(length))

    def at(self, offset: int) -> Location:
        return Location(self.where.path, self.where.line, self.where.column + offset) if offset else self.where


def read_easy_page(source: Source, key: str, report: Reporter, pictures: Iterable[Picture] = ()) -> EasyPage:
    """The page, with everything in it that could be understood. From `pictures` one is suggested where words have none."""
    parts = read_parts(source, SCHEMA, report)
    told = len(report.problems)
    lines = [_line(source, parts.first_line + offset, raw) for offset, raw in enumerate(parts.body.split("\n"))]
    sections = tuple(_sections(list(_picture_lines(lines, report)), source.path, tuple(pictures), report))
    if not any(section.statements for section in sections) and len(report.problems) == told:
        report(
            source.at(1),
            "no-statements",
            "The page says nothing yet.",
            f"Add a picture line and a sentence: {picture_line(source.path, 'NAME.svg')}",
        )
    return EasyPage(
        key=key,
        path=source.path,
        title=parts.fields.get("title", key.rpartition("/")[2].replace("-", " ").capitalize()),
        picture=parts.fields.get("picture", Reference("", source.at(1))),
        sections=_with_ids(key, sections),
        allow=parts.fields.get("allow", ()),
        title_at=parts.places.get("title"),
    )


def _with_ids(key: str, sections: Iterable[EasySection]) -> tuple[EasySection, ...]:
    """The sections with a name for each statement, which no other statement of the page has."""
    sections = tuple(sections)
    called = names(statement.text for section in sections for statement in section.statements)
    return tuple(
        replace(section, statements=tuple(replace(each, id=f"{key}#{next(called)}") for each in section.statements))
        for section in sections
    )


def _line(source: Source, number: int, raw: str) -> _Line:
    return _Line(raw.strip(), source.at(number, len(raw) - len(raw.lstrip()) + 1))


def _picture_lines(lines: Iterable[_Line], report: Reporter) -> Iterator[_Line]:
    """The lines, of which one that is nearly a picture line is told, and read as what it was meant to be."""
    for line in lines:
        match = _NEARLY_PICTURE.match(line.text)
        if not match or PICTURE.fullmatch(line.text):
            yield line
            continue
        picture, words = f"![{match['alt']}]({match['way']})", line.without(_NEARLY_PICTURE)
        if PICTURE.fullmatch(words.text):
            report(words.where, "picture-without-words", "Two pictures stand above the same words.", "Keep one of them.")
            words = replace(words, text="")
        elif PICTURE.match(line.text):
            message = "Words stand on the line of a picture."
            report(words.where, "not-easy-read", message, f"Start them on the next line, below {picture}")
        else:
            report(line.where, "picture-path", "There is a space in this picture line, so that it is none.", f"Write {picture}")
        yield replace(line, text=picture)
        if words.text:
            yield words


def _sections(lines: list[_Line], path: str, pictures: tuple[Picture, ...], report: Reporter) -> Iterator[EasySection]:
    title, where = "", Location(path)
    statements: list[Statement] = []
    for number, block in enumerate(_single(list(_joined(_blocks(lines), report)), report)):
        pictures = pictures if number < SUGGESTING else ()
        if not block[0].text.startswith("## "):
            statements += _statements(block, pictures, report)
            continue
        if statements or title:
            yield _section(title, statements, where, report)
        title, where, statements = block[0].text[3:].strip(" #"), block[0].where, []
        if len(block) > 1:
            statements += _statements(block[1:], pictures, report)
    yield _section(title, statements, where, report)


def _joined(blocks: Iterable[list[_Line]], report: Reporter) -> Iterator[list[_Line]]:
    """The blocks, of which a picture and the words below an empty line are one."""
    picture: list[_Line] = []
    for block in blocks:
        is_picture, is_heading = PICTURE.fullmatch(block[0].text), block[0].text.startswith("#")
        if picture and not is_picture and not is_heading:
            message = "An empty line stands between this picture and its words."
            report(picture[0].where, "picture-without-words", message, "Take out the empty line below it.")
            block, picture = [*picture, *block], []
        if picture:
            yield picture
        picture = block if is_picture and len(block) == 1 else []
        if not picture:
            yield block
    if picture:
        yield picture


def _single(blocks: list[list[_Line]], report: Reporter) -> Iterator[list[_Line]]:
    """The blocks without each picture that stands right above another, which is told once for all that share the same words."""
    above: list[_Line] = []
    for block, following in zip_longest(blocks, blocks[1:], fillvalue=list[_Line]()):
        if following and _is_doubled(block[-1], following[0]):
            above.append(block[-1])
            continue
        if above:
            count = "Two" if len(above) == 1 else len(above) + 1
            message = f"{count} pictures stand above the same words."
            report(above[0].where, "picture-without-words", message, "Keep one of them.")
        above = []
        yield block


def _is_doubled(last: _Line, following: _Line) -> bool:
    """Whether both are picture lines, one right below the other."""
    both = all(PICTURE.fullmatch(each.text) for each in (last, following))
    return both and following.where.line == last.where.line + 1


def _section(title: str, statements: list[Statement], where: Location, report: Reporter) -> EasySection:
    if title and not statements:
        report(where, "empty-section", f"The section '{title}' has no statements.", "Add one, or take the heading out.")
    return EasySection(title, tuple(statements), where)


def _blocks(lines: list[_Line]) -> Iterator[list[_Line]]:
    """Lines that stand together. A picture line always starts a block, a heading too."""
    block: list[_Line] = []
    for line in lines:
        starts = line.text.startswith("## ") or PICTURE.fullmatch(line.text)
        if block and (not line.text or starts):
            yield block
            block = []
        if line.text:
            block.append(line)
    if block:
        yield block


def _statements(block: list[_Line], pictures: tuple[Picture, ...], report: Reporter) -> list[Statement]:
    picture = PICTURE.fullmatch(block[0].text)
    words = block[1:] if picture else block
    is_item = bool(picture and words and ITEM.match(words[0].text))
    if is_item:
        words = [words[0].without(ITEM), *words[1:]]
    kept = list(_supported(_without_second_fences(words), report))
    if not picture:
        if len(kept) == len(words):
            _report_no_picture(block[0], pictures, report)
        return []
    if not words:
        report(block[0].where, "picture-without-words", "This picture has no words.", "Write a sentence on the next line.")
        return []
    _report_long_statement(kept, report)
    sentences = tuple(_sentence(line, report) for line in kept)
    if not sentences:
        return []
    return [
        Statement(
            _picture(block[0], picture, report), " ".join(picture[1].split()), sentences, is_item=is_item, source=_source(picture)
        )
    ]


def _without_second_fences(lines: list[_Line]) -> Iterator[_Line]:
    """The lines without the mark that closes a block of code, which goes with the one that opens it."""
    opened = False
    for line in lines:
        is_fence = line.text.startswith(("```", "~~~"))
        if not (is_fence and opened):
            yield line
        opened ^= is_fence


def _supported(lines: Iterable[_Line], report: Reporter) -> Iterator[_Line]:
    """The lines without those that Easy Read pages do not have. A table or a list is told once."""
    above = ""
    for line in lines:
        message, remedy = _not_supported(line.text) if _ANY_BLOCK.match(line.text) else ("", "")
        if not message:
            yield line
        elif message != above:
            report(line.where, "not-easy-read", message, remedy)
        above = message


def _not_supported(line: str) -> tuple[str, str]:
    """Of a line that begins as such a block does: what it is, and what to do."""
    return next((message, remedy) for pattern, message, remedy in _BLOCKS if pattern.match(line))


def _report_no_picture(line: _Line, pictures: tuple[Picture, ...], report: Reporter) -> None:
    if title := _BOLD_TITLE.fullmatch(line.text):
        report(line.where, "not-easy-read", "These bold words look like the title of a part.", f"Write `## {title[1].strip()}`")
        return
    found = [each.picture for each in find_for(line.text[:LOOKED_UP], pictures)]
    perhaps = f" Perhaps: {', '.join(each.name for each in found)}." if found else ""
    way = picture_line(line.where.path, found[0].written if found else "NAME.svg")
    report(line.where, "no-picture", "These words have no picture.", f"Put a picture line above them: {way}{perhaps}")


def _report_long_statement(words: list[_Line], report: Reporter) -> None:
    if len(words) > MAX_SENTENCES:
        report(
            words[MAX_SENTENCES].where,
            "long-statement",
            f"This statement has {len(words)} lines. {MAX_SENTENCES} are the most.",
            "Put a blank line and a new picture line before this one.",
        )
    for line in words:
        if match := _NEXT_SENTENCE.search(line.text):
            report(line.at(match.end()), "one-sentence-a-line", "A second sentence starts here.", "Start it on a new line.")


def _source(picture: re.Match[str]) -> str:
    """What the picture line says of where its words come from."""
    found = SOURCE.search(picture[2])
    return " ".join(found[1].split()) if found else ""


def _picture(line: _Line, match: re.Match[str], report: Reporter) -> Reference:
    """The picture's name. The path must be the true one, so that the page looks right in any preview."""
    target = SOURCE.sub("", match[2]).strip()
    where = line.at(match.start(2) + len(match[2]) - len(match[2].lstrip()))
    file = posixpath.basename(unquote(target).replace("\\", "/").rstrip("/"))
    name = posixpath.splitext(file)[0]
    if from_root(line.where.path, target) not in {f"{PICTURES}/{name}{ending}" for ending in PICTURE_ENDINGS}:
        ending = posixpath.splitext(file)[1].lower()
        right = picture_line(line.where.path, f"{name or 'NAME'}{ending if ending in PHOTOGRAPHS else '.svg'}")
        if target.startswith(("http://", "https://")):
            report(
                where,
                "picture-path",
                "This picture is on another website.",
                f'Put the picture into content/pictures with the form "{ADD_PICTURE}", and name it here.',
                about=target,
            )
            return Reference(name, where, file)
        report(where, "picture-path", f"'{target}' is not the way to a picture from here.", f"Write {right}", about=target)
    return Reference(name, where, file)


def _closes(html: str, before: str) -> bool:
    """Whether it ends an element that begins before it, where it is told."""
    return html.startswith("</") and f"<{html[2:-1].strip()}" in before


def read_statement(picture: Reference, lines: Iterable[Reference], report: Reporter) -> Statement:
    """A statement whose picture and sentences stand apart, as in a file of YAML."""
    words = [_Line(line.key, line.where) for line in lines]
    _report_long_statement(words, report)
    return Statement(picture, "", tuple(_sentence(line, report) for line in words))


def _sentence(line: _Line, report: Reporter) -> Sentence:
    return Sentence(tuple(_runs(line, report)), line.where)


def _runs(line: _Line, report: Reporter) -> Iterator[Run]:
    position = 0
    for match in _INLINE.finditer(line.text) if _SIGN.search(line.text) else ():
        if match.start() > position:
            yield Run(line.text[position : match.start()], line.at(position))
        position = match.end()
        yield from _marked(line, match) or _not_marked(line, match, report)
    if position < len(line.text):
        yield Run(line.text[position:], line.at(position))


def _marked(line: _Line, match: re.Match[str]) -> list[Run]:
    """The hard word or the link that a mark makes. None where it makes neither."""
    if match["hard"]:
        return [Run(match["hard"].strip(), line.at(match.start("hard")), hard=True)]
    if match["text"]:
        target_at = line.at(match.start("target"))
        return [Run(match["text"], line.at(match.start("text")), target=match["target"], target_at=target_at)]
    return []


def _not_marked(line: _Line, match: re.Match[str], report: Reporter) -> Iterator[Run]:
    """What is shown of a mark that is no Easy Read, or not written as it should be, which is reported."""

    def shown(name: str, *, hard: bool = False, target: str | None = None) -> Run:
        return Run(match[name], line.at(match.start(name)), hard=hard, target=target)

    at, message, remedy = _amiss(match)
    if not (match["html"] and _closes(match["html"], line.text[: match.start()])):
        report(line.at(at), "not-easy-read", message, remedy)
    if match["underlined"]:
        yield shown("underlined", hard=True)
    elif match["apart"] or match["turned"]:
        yield shown("apart" if match["apart"] else "turned", target=match["from"] or match["to"])
    elif name := next((each for each in ("spaced", "bracketed", "slanted") if match[each]), ""):
        yield shown(name)
    elif match["html"]:
        yield Run(" ", line.at(match.start()))


def _amiss(match: re.Match[str]) -> tuple[int, str, str]:
    """Where such a mark is amiss, why, and what to do."""
    if match["spaced"]:
        right = f"[{match['spaced']}]({''.join(match['way'].split())})"
        return match.start("way"), "There is a space in the address of this link.", f"Write {right}"
    if match["underlined"]:
        return match.start(), "A hard word stands between underscores.", f"Write **{match['underlined']}**"
    if said := match["apart"] or match["turned"]:
        message = "This is no link: its two parts stand apart, or their brackets are the wrong way round."
        return match.start(), message, f"Write [{said}]({match['from'] or match['to']})"
    kind = "bracket" if match["bracketed"] else "italic" if match["slanted"] else str(match.lastgroup)
    return match.start(), *_NOT_INLINE[kind]

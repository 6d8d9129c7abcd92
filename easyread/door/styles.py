"""Stylesheets as small as the pages need them: only rules that something on a page can match, and nothing that our policy refuses."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import tinycss2

from easyread.answers import Answers

MATERIAL_STYLES = "assets/material.css"
"""The address of what is left of Material's stylesheet."""
_ALWAYS = frozenset(("html", "head", "body", "*"))
_BY_SCRIPT = frozenset(("asks",))
"""Classes that only a script of ours gives."""
_ANY_OF = frozenset(("is", "where", "matches", "any", "-webkit-any", "-moz-any"))
_TAG = re.compile(r"""<[a-zA-Z](?:[^"'<>]++|"[^"]*+"|'[^']*+')*+>""")
_NESTED = frozenset(("media", "supports", "layer", "container"))
_Tag = tuple[str, tuple[tuple[str, str], ...]]
"""The name of a start tag, and its attributes."""
TAGS: Answers[_Tag] = Answers()
"""By how a start tag is written. Most are on many pages, and stay."""
CUT: Answers[tuple[str, ...]] = Answers()
"""By stylesheets and what is on the pages: what is left of them."""


@dataclass(frozen=True, slots=True)
class Used:
    """What is on some pages, in small letters but for names that authors give."""

    elements: frozenset[str] = _ALWAYS
    classes: frozenset[str] = _BY_SCRIPT
    ids: frozenset[str] = frozenset()
    attributes: frozenset[str] = frozenset()


class _Reader(HTMLParser):
    tag: _Tag

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tag = tag, tuple((name, value or "") for name, value in attrs)


def _read(tag: str) -> _Tag:
    reader = _Reader()
    reader.feed(tag)
    return reader.tag


def tags_in(page: str) -> set[str]:
    """The start tags of a page of HTML, as they are written."""
    return set(_TAG.findall(page))


def _used(written: Iterable[str]) -> Used:
    TAGS.turn()
    tags = [TAGS.of(tag, partial(_read, tag)) for tag in written]
    attributes = {each for _, attributes in tags for each in attributes}
    elements = _ALWAYS.union(name for name, _ in tags)
    return Used(
        elements,
        _BY_SCRIPT.union(*(value.split() for name, value in attributes if name == "class")),
        frozenset(value for name, value in attributes if name == "id"),
        frozenset(name for name, _ in attributes) | ({"open"} if "details" in elements else set()),  # which readers give it
    )


def cut_site(site_dir: Path, stylesheets: Mapping[str, Path], tags: Iterable[str]) -> None:
    """Writes stylesheets, by their addresses below `site_dir`, cut to what is on the pages, whose start tags these are."""
    used = _used(set(tags))
    texts = tuple(file.read_text(encoding="utf-8") for file in stylesheets.values())
    CUT.turn()
    for uri, text in zip(stylesheets, CUT.of((texts, used), lambda: _cut_together(texts, used)), strict=True):
        (site_dir / uri).write_text(text, encoding="utf-8", newline="")


def _cut_together(stylesheets: tuple[str, ...], used: Used) -> tuple[str, ...]:
    """Each cut, with the custom properties that any of them reads."""
    rules = [tuple(_kept(tinycss2.parse_stylesheet(text, True, True), used)) for text in stylesheets]
    read = {name for kept in rules for name in _read_variables(kept)}
    return tuple("".join(_written(kept, read)) for kept in rules)


@dataclass(frozen=True, slots=True)
class _Rule:
    """A rule, or rules inside an at-rule."""

    head: str
    declarations: tuple[Any, ...] = ()
    inner: tuple[_Rule, ...] = ()
    whole: str = ""
    """As it is, where nothing in it is looked at."""


def _kept(nodes: Iterable[Any], used: Used) -> Iterator[_Rule]:
    for node in nodes:
        if node.type == "qualified-rule":
            selectors = [each for each in _split(node.prelude) if _can_match(each, used)]
            declarations = tuple(_declarations(node.content))
            if selectors and declarations:
                yield _Rule(",".join(tinycss2.serialize(each).strip() for each in selectors), declarations)
        elif node.type == "at-rule" and node.lower_at_keyword in _NESTED and node.content is not None:
            inner = tuple(_kept(tinycss2.parse_rule_list(node.content, True, True), used))
            if inner:
                yield _Rule(f"@{node.lower_at_keyword}{tinycss2.serialize(node.prelude)}", inner=inner)
        elif node.type == "at-rule" and node.lower_at_keyword != "charset":
            yield _Rule("", whole=node.serialize())


def _declarations(content: Sequence[Any]) -> Iterator[Any]:
    """Those that browsers may follow here: none that loads from a `data:` address."""
    for each in tinycss2.parse_declaration_list(content, True, True):
        if each.type == "declaration" and "data:" not in tinycss2.serialize(each.value):
            yield each


def _split(tokens: Sequence[Any]) -> Iterator[list[Any]]:
    part: list[Any] = []
    for token in tokens:
        if token == ",":
            yield part
            part = []
        else:
            part.append(token)
    yield part


def _can_match(selector: Sequence[Any], used: Used) -> bool:
    """Whether all that a selector asks for is on some page. What only a state or a script brings about is taken to be there."""
    before = ""
    for token in selector:
        if token.type == "ident" and before == "." and token.value not in used.classes:
            return False
        if token.type == "ident" and before not in (".", ":") and token.lower_value not in used.elements:
            return False
        if token.type == "hash" and token.value not in used.ids:
            return False
        if token.type == "[] block" and not _has_attribute(token.content, used):
            return False
        if token.type == "function" and token.lower_name in _ANY_OF and not _any_can_match(token.arguments, used):
            return False
        before = token.value if token.type == "literal" else ""
    return True


def _any_can_match(arguments: Sequence[Any], used: Used) -> bool:
    return any(_can_match(each, used) for each in _split(arguments))


def _has_attribute(content: Sequence[Any], used: Used) -> bool:
    name = next((token.lower_value for token in content if token.type == "ident"), "")
    return name in used.attributes


def _read_variables(rules: Iterable[_Rule]) -> Iterator[str]:
    for rule in rules:
        yield from _read_variables(rule.inner)
        for declaration in rule.declarations:
            yield from _variables(declaration.value)


def _variables(tokens: Iterable[Any]) -> Iterator[str]:
    for token in tokens:
        if token.type == "function":
            names = (each.value for each in token.arguments if each.type == "ident")
            yield from names if token.lower_name == "var" else ()
            yield from _variables(token.arguments)
        elif token.type in ("() block", "{} block", "[] block"):
            yield from _variables(token.content)


def _written(rules: Iterable[_Rule], read: set[str]) -> Iterator[str]:
    for rule in rules:
        if rule.whole:
            yield rule.whole
        elif rule.inner:
            yield f"{rule.head}{{{''.join(_written(rule.inner, read))}}}"
        else:
            kept = [each for each in rule.declarations if not each.name.startswith("--") or each.name in read]
            yield f"{rule.head}{{{';'.join(map(_declaration, kept))}}}" if kept else ""


def _declaration(each: Any) -> str:
    value = tinycss2.serialize(each.value).strip()
    return f"{each.name}:{value}{'!important' if each.important else ''}"

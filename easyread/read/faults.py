"""Faults of YAML in plain words, each with the line as it should be."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

import yaml

_FIELD = re.compile(r"(\s*(?:- )?)([^\s:#\[{\"'][^:]*):(?:\s+(.*))?$")
LONGEST = 70
"""Characters of a line that a remedy shows."""


class Fault(NamedTuple):
    line: int
    """From 0."""
    column: int
    message: str
    remedy: str


def explained(error: yaml.MarkedYAMLError, lines: Sequence[str]) -> Fault:
    """What is wrong, and what to write instead. `lines` are those of the text that was read."""
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line, mark.column) if mark else (0, 0)
    problem, context = str(error.problem or ""), str(error.context or "")
    if "quoted scalar" in context and error.context_mark:
        return _open_quote(error.context_mark.line, error.context_mark.column, lines)
    if "flow" in context and error.context_mark:
        return _open_bracket(error.context_mark.line, error.context_mark.column, lines)
    if "\\t" in problem or "tab" in problem:
        return _tab(line, column, lines)
    if "could not find expected ':'" in problem and error.context_mark:
        return _no_colon(error.context_mark.line, error.context_mark.column, lines)
    if "mapping values are not allowed" in problem:
        return _colon_inside(line, column, lines)
    if found := _value_with_marks(line, lines):
        return found
    return _indent(line, column, lines)


def _tab(line: int, column: int, lines: Sequence[str]) -> Fault:
    text = _line(lines, line)
    if not text[:column].strip():
        return _indent(line, column, lines)._replace(message="A tab stands at the start of this line, where only spaces may.")
    right = re.sub(r"\s*\t\s*", " ", text)
    return Fault(line, column, "A tab stands in this line, where only spaces may.", f"Write {_shown(right)}")


def _line(lines: Sequence[str], number: int) -> str:
    return lines[number] if number < len(lines) else ""


def _shown(line: str) -> str:
    """As it is to be written, its spaces kept."""
    cut = line.rstrip() if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…"
    return f"`{cut}`"


def _quoted(line: str) -> str:
    """The line with its value in double quotes. The same where it has none."""
    field = _FIELD.match(line)
    if not field or not field[3]:
        return line
    value = field[3].strip()
    inside = value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value
    return f'{field[1]}{field[2]}: "{_plain_quotes(inside)}"'


def _plain_quotes(value: str) -> str:
    return value.strip().replace("\\", "").replace('"', "'")


def _open_quote(line: int, column: int, lines: Sequence[str]) -> Fault:
    mark = _line(lines, line)[column : column + 1]
    field = _FIELD.match(_line(lines, line))
    value = field[3].strip().strip(mark) if field and field[3] else ""
    right = f'{field[1]}{field[2]}: "{_plain_quotes(value)}"' if field else f'"{_plain_quotes(value)}"'
    return Fault(line, column, f"The quote {mark} is opened here and never closed.", f"Write {_shown(right)}")


def _open_bracket(line: int, column: int, lines: Sequence[str]) -> Fault:
    text = _line(lines, line)
    opened = text[column : column + 1]
    closed = {"[": "]", "{": "}"}.get(opened, "]")
    message = f"The bracket {opened} is opened here and not closed as it must be."
    return Fault(line, column, message, f"Write {_shown(text.rstrip(' ,]}') + closed)}, with a comma between two values.")


def _no_colon(line: int, column: int, lines: Sequence[str]) -> Fault:
    text = _line(lines, line)
    indent = text[: len(text) - len(text.lstrip())]
    if close := re.fullmatch(r"-(\S.*)", text.strip()):
        return Fault(line, column, "There is no space after the hyphen.", f"Write {_shown(f'{indent}- {close[1]}')}")
    if joined := _JOINED.match(text):
        return _no_space(line, joined)
    name, _, value = text.strip().partition(" ")
    right = f"{indent}{name.rstrip(';=,.')}: {value.lstrip('=;:- ')}".rstrip()
    return Fault(line, column, "This line has no colon after the name of its field.", f"Write {_shown(right)}")


_JOINED = re.compile(r"(\s*(?:- )?)([a-z_]+):(?!//)(\S.*)$")
"""A field whose value begins right after its colon, so that it is none."""


def _no_space(line: int, joined: re.Match[str]) -> Fault:
    right = f"{joined[1]}{joined[2]}: {joined[3]}".rstrip()
    return Fault(line, joined.end(2), "There is no space after the colon.", f"Write {_shown(right)}")


def _colon_inside(line: int, column: int, lines: Sequence[str]) -> Fault:
    text, field = _line(lines, line), _FIELD.match(_line(lines, line))
    if field and field[3] and column > len(field[1]) + len(field[2]):
        message = "The value on this line has a colon in it, so that a program cannot tell where it begins."
        return Fault(line, column, message, f"Put it in double quotes: {_shown(_quoted(text))}")
    above = next((number for number in range(line - 1, -1, -1) if _line(lines, number).strip()), line)
    if joined := _JOINED.match(_line(lines, above)):
        return _no_space(above, joined)
    if above != line and ":" not in _line(lines, above) and _line(lines, above).lstrip()[:1] not in "-#":
        return _no_colon(above, 0, lines)
    return _indent(line, column, lines)


def _value_with_marks(line: int, lines: Sequence[str]) -> Fault | None:
    """A value that begins with a mark that has a meaning in YAML, such as `[Draft] Help` or `*Help*`."""
    text, field = _line(lines, line), _FIELD.match(_line(lines, line))
    if not field or not field[3] or field[3][0] not in "[]{}\"'*&!|>%@`-?,":
        return None
    if re.match(r"- +\S", field[3]):
        return Fault(line, field.start(3), *_list_beside(field))
    message = f"The value on this line begins with {field[3][0]}, which has a meaning here."
    if field[3].startswith("*"):
        return Fault(line, field.start(3), message, f"Take it out: {_shown(text.replace('*', ''))}")
    return Fault(line, field.start(3), message, f"Put the whole value in double quotes: {_shown(_quoted(text))}")


def _list_beside(field: re.Match[str]) -> tuple[str, str]:
    """What is told of a list that begins beside the name of its field."""
    below = _shown(f"{' ' * len(field[1])}  {field[3]}")
    remedy = f"Leave nothing behind the colon, and begin the line below with {below}. Where it is no list, take the hyphen out."
    return "A hyphen begins a list, which cannot stand beside the name of its field.", remedy


def _indent(line: int, column: int, lines: Sequence[str]) -> Fault:
    """A line that starts further in or out than those that it belongs to."""
    text = _line(lines, line)
    if re.match(r"- \S.*:\s*$", text) and any(re.match(r"\w.*:\s*$", each) for each in lines):
        message = "A hyphen begins this line, and none begins those like it."
        return Fault(line, 0, message, f"Take it out: {_shown(text[2:])}")
    first = next((number for number, each in enumerate(lines) if each.strip() and not each.startswith("#")), line)
    if _spaces(lines[first]) and not _spaces(text):
        return _indent_to(first, lines[first], 0)
    above = next((each for each in reversed(lines[:line]) if each.strip()), "")
    spaces = _spaces(above)
    if spaces % 2 and not _spaces(text) % 2 and above.lstrip()[:1] not in "-#":  # the line above is the odd one
        place = max(number for number in range(line) if lines[number] == above)
        head = next((each for each in reversed(lines[:place]) if each.strip()), "")
        return _indent_to(place, above, spaces + 1 if head.rstrip().endswith(":") and spaces == _spaces(head) + 1 else spaces - 1)
    if above.rstrip().endswith(":"):
        spaces += 2
    elif text.rstrip().endswith(":") and (inside := _spaces(_next(line, lines))) > _spaces(text):  # a name, with its fields below
        spaces = inside - 2 - inside % 2
    return _indent_to(line, text, spaces)._replace(column=column)


def _next(line: int, lines: Sequence[str]) -> str:
    return next((each for each in lines[line + 1 :] if each.strip()), "")


def _spaces(line: str) -> int:
    return len(line) - len(line.lstrip())


def _indent_to(line: int, text: str, spaces: int) -> Fault:
    message = "This line does not start in line with those that it belongs to."
    where = f"with {spaces} spaces" if spaces > 0 else "at the edge of the line"
    return Fault(line, 0, message, f"Start it {where}: {_shown(' ' * spaces + text.strip())}")

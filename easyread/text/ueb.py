"""Unified English Braille, uncontracted (grade 1): text to braille cells, and cells to the ASCII that embossers read.

Source: The Rules of Unified English Braille, third edition 2024 (International Council on English Braille), sections 3 to 9.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from types import MappingProxyType

ASCII = " A1B'K2L@CIF/MSP\"E3H9O6R^DJG>NTQ,*5<-U8V.%[$+X!&;:4\\0Z7(_?W]#Y)="
"""North American ASCII braille: the character for each of the 64 cells, in the order of Unicode's braille patterns."""
_DOTS = "⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚⠅⠇⠍⠝⠕⠏⠟⠗⠎⠞⠥⠧⠺⠭⠽⠵"
_LETTERS = dict(zip("abcdefghijklmnopqrstuvwxyz", _DOTS, strict=True))
_DIGITS = dict(zip("1234567890", "⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚", strict=True))
_MARKS: Mapping[str, str] = MappingProxyType(
    {
        ",": "⠂", ";": "⠆", ":": "⠒", ".": "⠲", "!": "⠖", "?": "⠦", "'": "⠄", "’": "⠄", "‘": "⠠⠦", "“": "⠦", "”": "⠴",
        "(": "⠐⠣", ")": "⠐⠜", "[": "⠨⠣", "]": "⠨⠜", "{": "⠸⠣", "}": "⠸⠜", "<": "⠈⠣", ">": "⠈⠜", "/": "⠸⠌", "\\": "⠸⠡",
        "-": "⠤", "‑": "⠤", "–": "⠠⠤", "—": "⠐⠠⠤", "…": "⠲⠲⠲", "&": "⠈⠯", "%": "⠨⠴", "£": "⠈⠇", "$": "⠈⠎", "€": "⠈⠑",
        "@": "⠈⠁", "#": "⠸⠹", "*": "⠐⠔", "+": "⠐⠖", "=": "⠐⠶", "×": "⠐⠦", "÷": "⠐⠌", "_": "⠨⠤", "°": "⠘⠚", "•": "⠸⠲",
        "~": "⠈⠔", "|": "⠸⠳", "^": "⠈⠢", "©": "⠘⠉", " ": "⠀",
    }
)  # fmt: skip
_ACCENTS = {
    "\u0301": "⠘⠌", "\u0300": "⠘⠡", "\u0302": "⠘⠩", "\u0308": "⠘⠒", "\u0303": "⠘⠻", "\u0327": "⠘⠯", "\u030a": "⠘⠫",
    "\u0304": "⠈⠤", "\u0306": "⠈⠬", "\u030c": "⠘⠬",
}  # fmt: skip
_OTHER_LETTERS = {"ł": "⠈⠡⠇", "ø": "⠈⠡⠕", "đ": "⠈⠒⠙", "ħ": "⠈⠒⠓", "æ": "⠁⠘⠖⠑", "œ": "⠕⠘⠖⠑", "ß": "⠨⠮"}
"""Letters with a stroke, two letters written as one, and the German ß (rules 4.2 and 4.3)."""
_CAPITAL = "A-ZŁØĐĦ"
BOLD_SIGN, BOLD_WORD, BOLD_PASSAGE, END_BOLD = "⠘⠆", "⠘⠂", "⠘⠶", "⠘⠄"
CAPITAL, CAPITAL_WORD, END_CAPITALS, NUMBER, LETTER, JOIN = "⠠", "⠠⠠", "⠠⠄", "⠼", "⠰", "⠐"
_PHONE = re.compile(r"(?<!\d)0(?:\d ?){8,10}\d(?!\d)")
_WORD = re.compile(r"[^\W\d_]+|\d+(?:[.,]\d+)*|.", re.DOTALL)


class NoBrailleError(Exception):
    """A character that braille has no sign for."""

    def __init__(self, character: str) -> None:
        super().__init__(f"'{character}' has no sign in braille")
        self.character = character


@cache
def has_braille(character: str) -> bool:
    """Whether a character can be written in braille."""
    plain = without_rare_marks(character.replace("\u00a0", " "))
    if plain[0].lower() in _LETTERS:
        return all(accent in _ACCENTS for accent in plain[1:])
    return plain in _OTHER_LETTERS or plain in "ŁØĐĦ" or plain in _MARKS or plain in _DIGITS or plain == '"'


def without_rare_marks(text: str) -> str:
    """Letters and their marks apart, without the marks that braille has no sign for. The ż of a Polish name is a z then, which is how English print often has it."""
    apart = unicodedata.normalize("NFD", text)
    return "".join(each for each in apart if each in _ACCENTS or not unicodedata.combining(each)) or text


def curled(text: str) -> str:
    """Straight quotation marks turned the way that they stand, spaces made plain."""
    text = re.sub(r'(^|[\s(\[“‘])"', r"\1“", text.replace("\u00a0", " "))
    return text.replace('"', "”")


Spans = Sequence[tuple[int, int]]
"""Where parts of a text begin and end, in order."""


def grade_1(text: str, bold: Spans = ()) -> str:
    """The text as braille cells (U+2800 to U+283F), with signs for what is bold. Raises NoBrailleError for a character that has none."""
    text = curled(text)
    made, at = [], 0
    for start, end in bold:
        made += [_plain(text[at:start]), _bold(text[start:end], text[end : end + 1])]
        at = end
    return "".join([*made, _plain(text[at:])])


def _plain(text: str) -> str:
    return "".join(_cells(_PHONE.sub(lambda match: match.group().replace(" ", "\x00"), text)))


def _bold(text: str, after: str) -> str:
    """One word has its sign, and so has each of two. Three or more are a passage (rules 9.2 to 9.4)."""
    words = [_plain(word) for word in text.split()]
    if len(words) >= 3:
        return BOLD_PASSAGE + "⠀".join(words) + END_BOLD
    if len(text) == 1:
        return BOLD_SIGN + words[0]
    return "⠀".join(BOLD_WORD + word for word in words) + (END_BOLD if after.strip() else "")


def _cells(text: str) -> Iterator[str]:
    """A space within a phone number is written as `\\x00`: it joins the groups, so that one number sign holds for all (rule 6.6)."""
    before = ""
    for match in _WORD.finditer(text):
        part = match.group()
        if part == "\x00":
            yield JOIN
        elif part[0].isdigit():
            yield ("" if before == "\x00" else NUMBER) + "".join(_DIGITS.get(each) or _mark(each) for each in part)
        elif part[0].isalpha():
            yield from _letters(part, after_number=before[-1:].isdigit(), joined=text[match.end() : match.end() + 1])
        elif part == "’" and _opened(text[: match.start()]):
            yield "⠠⠴"
        else:
            yield _mark(part)
        before = part


def _opened(text: str) -> bool:
    """Whether a single quotation mark is open, so that the next one closes it."""
    return text.count("‘") > len(re.findall(r"’(?!\w)", text))


def _mark(character: str) -> str:
    if character in _DIGITS:
        return _DIGITS[character]
    try:
        return _MARKS[character]
    except KeyError:
        raise NoBrailleError(character) from None


def _letters(word: str, after_number: bool, joined: str) -> Iterator[str]:
    """Letters, with signs for capitals. After a number a to j would be digits, so a sign says that they are letters."""
    plain = without_rare_marks(word)
    if after_number and plain[0] in "abcdefghij":
        yield LETTER
    for run in re.findall(rf"(?:[{_CAPITAL}][\u0300-\u036f]*){{2,}}|[{_CAPITAL}][\u0300-\u036f]*|[^{_CAPITAL}]+", plain):
        if run[0].isupper() and sum(map(str.isupper, run)) > 1:
            yield CAPITAL_WORD + _spelled(run.lower())
            if not plain.endswith(run):
                yield END_CAPITALS
        else:
            yield (CAPITAL if run[0].isupper() else "") + _spelled(run.lower())


def _spelled(letters: str) -> str:
    """An accent comes after its letter in Unicode, and before it in braille."""
    made: list[str] = []
    for character in letters:
        if character in _ACCENTS and made:
            made.insert(-1, _ACCENTS[character])
        elif sign := _LETTERS.get(character) or _OTHER_LETTERS.get(character):
            made.append(sign)
        else:
            raise NoBrailleError(character)
    return "".join(made)


def as_ascii(cells: str) -> str:
    """Braille cells as the ASCII of a BRF file."""
    return "".join(ASCII[ord(cell) - 0x2800] for cell in cells)

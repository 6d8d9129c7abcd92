"""Where to get help, shown after what is hard to read: suicide, violence, dying. The words for it are one page and its twin."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from easyread.model import Document, EasyPage, EasySection, Library, Statement

HOME = "index"
MARK = "help-"
"""What the names of statements begin with that another page lends."""


def is_help(id_: str) -> bool:
    """Whether a statement of that name is lent to its page, to say where to get help."""
    return id_.partition("#")[2].startswith(MARK)


@dataclass(frozen=True)
class Help:
    """One page that others show."""

    document: Document
    easy: EasyPage | None

    def is_for(self, text: str) -> bool:
        """Whether a text holds one of its words, in any of the forms that the page names."""
        return bool(re.search(rf"\b(?:{'|'.join(map(re.escape, self.document.help_for))})\b", text, re.IGNORECASE))

    def is_shown_on(self, document: Document, easy: EasyPage | None) -> bool:
        """Whether a page needs it in both editions. One that says `help: no` does not."""
        if not document.help or document.key == self.document.key:
            return False
        return self.is_for(document.text) or bool(easy and self.is_for(easy.text))

    def after(self, page: EasyPage) -> EasyPage:
        """The page with the help after its last statement that holds one of the words, or at its end."""
        if self.easy is None:
            return page
        last = next((each for each in reversed(page.statements) if self.is_for(each.text)), page.statements[-1])
        return replace(page, sections=tuple(self._within(section, last, page.key) for section in page.sections))

    def _within(self, section: EasySection, last: Statement, key: str) -> EasySection:
        if last not in section.statements or self.easy is None:
            return section
        place = section.statements.index(last) + 1
        mine = (replace(each, id=f"{key}#{MARK}{each.id.partition('#')[2]}") for each in self.easy.statements)
        return replace(section, statements=(*section.statements[:place], *mine, *section.statements[place:]))


def helps(library: Library) -> tuple[Help, ...]:
    """Every page that names words under `help_for`."""
    return tuple(Help(document, library.easy_by_key.get(document.key)) for document in library.documents if document.help_for)


def with_help(helps: Iterable[Help], document: Document, page: EasyPage) -> EasyPage:
    """An Easy Read page with all help that it needs. The home page leads to it in any case, and has it for its own words alone."""
    for each in helps:
        needed = document.key != HOME or each.is_for(page.text)
        if page.statements and needed and each.is_shown_on(document, page):
            page = each.after(page)
    return page

"""From the outline to every page of every edition."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from easyread.model import Document, EasyPage, Edition, Kind
from easyread.pages.body import body_of, linked
from easyread.pages.outline import Outline, Section
from easyread.pages.page import MISSING, Page, Step
from easyread.pages.shown import Shown
from easyread.paths import CONTENT, REVIEWS, SITE, WORDS
from easyread.text.links import NOT_YET_URI, SEARCH_URI, TOUR_URI, WORDS_URI, easy_uri, review_uri, standard_uri
from easyread.text.rendering import escaped
from easyread.text.said import label
from easyread.text.said import lines as said_lines


def make_pages(outline: Outline) -> tuple[Page, ...]:
    """Every page of both editions, each edition in reading order."""
    documents = tuple(outline.documents)
    standard = [_standard_page(document, outline) for document in documents if not outline.library.beside]
    easy = [_easy_page(shown, outline) for shown in outline.shown]
    word_list = [_word_list()] if outline.library.words else []
    review = _review_pages(outline) if outline.library.site.review else ()
    in_sequence = (*_in_sequence(standard), *_in_sequence([*_with_tour(easy, outline), *word_list]))
    written = {page.uri for page in in_sequence}
    asked = (page for page in (*_not_yet(outline), _search(outline)) if easy and page.uri not in written)
    return (*in_sequence, *asked, *_in_full(outline), *review)


def _review_pages(outline: Outline) -> Iterator[Page]:
    """An overview, and for each page and its twin one that shows both side by side."""
    about = "What was compared, what changed since, what people tested, and what is still to do."
    yield Page("review/index.md", REVIEWS, Edition.REVIEW, "Review", about, "review.html")
    short = "How far both editions can be relied on, on one page."
    yield Page("review/board.md", REVIEWS, Edition.REVIEW, "Board summary", short, "review-board.html")
    asked = "What standards ask, point by point: the rule, the test or the people that see to it, and what nobody sees to."
    yield Page("review/trace.md", REVIEWS, Edition.REVIEW, "How each standard is kept", asked, "review-trace.html")
    for document in outline.documents:
        if document.key in outline.easy:
            yield Page(
                uri=review_uri(document.key),
                path=f"{REVIEWS}/{document.key}.yml",
                edition=Edition.REVIEW,
                title=f"Review: {document.title}",
                description=f"Both editions of '{document.title}' side by side.",
                template="review-page.html",
                easy=outline.easy[document.key],
            )


def _in_full(outline: Outline) -> Iterator[Page]:
    """For each kind that is grouped, one page with all of its pages in full, to print or to search in."""
    for section in outline.sections:
        kind = section.pages[-1].kind
        if kind.group_by and len(section.pages) > 2:
            title = f"All {len(section.pages) - 1} {kind.many.standard.lower()} in full"
            page = replace(section.index, key=f"{section.index.folder}/all", title=title, kind=Kind(), fields=())
            yield Page(
                uri=standard_uri(page.key),
                path=SITE,
                edition=Edition.STANDARD,
                title=title,
                description=f"{title}, on one page to print.",
                template="all.html",
                body="\n\n".join(
                    [*(_full(each, page, outline) for each in section.pages[1:]), *_helps(section.pages[1:], page, outline)]
                ),
                section=section,
            )


def _full(document: Document, page: Document, outline: Outline) -> str:
    """A page as a part of another: its title as a heading with its anchor, its own headings two levels deeper."""
    name = label(document, Edition.STANDARD) if document.number else ""
    title = f"{name}: {document.title}" if name else document.title
    lines = linked(document, page, outline).split("\n")
    for heading in document.headings:
        lines[heading.where.line - document.first_line] = f"#{lines[heading.where.line - document.first_line]}"
    told = "\n".join(f"- {escaped(line)}" for line in said_lines(document, Edition.STANDARD))
    return f"## {title} {{#{document.name}}}\n\n" + "\n".join(lines).strip() + f"\n\n{told}"


def _helps(documents: Sequence[Document], page: Document, outline: Outline) -> Iterator[str]:
    """Where to get help after what some of these pages say, each once."""
    for each in {help_.key: help_ for document in documents for help_ in outline.help_on(document)}.values():
        yield f"## {each.title}\n\n{linked(each, page, outline).strip()}"


def _in_sequence(pages: Sequence[Page]) -> Iterator[Page]:
    steps = [None, *(Step(page.uri, page.title) for page in pages), None]
    for page, before, after in zip(pages, steps, steps[2:], strict=False):
        yield replace(page, previous=before, next=after)


def _standard_page(document: Document, outline: Outline) -> Page:
    return Page(
        uri=standard_uri(document.key),
        path=document.path,
        edition=Edition.STANDARD,
        title=document.title,
        description=document.summary,
        template="main.html",
        body=body_of(document, outline),
        document=document,
        easy=outline.easy.get(document.key),
        twin=outline.easy_address(document.key) if document.key in outline.easy else "",
        section=outline.by_folder.get(document.folder),
    )


def _easy_page(shown: Shown, outline: Outline) -> Page:
    easy, document = shown.page, shown.documents[0]
    return Page(
        uri=easy_uri(easy.key),
        path=easy.path,
        edition=Edition.EASY,
        title=easy.title,
        description=" ".join(statement.text for statement in easy.statements[:2]),
        template="easy.html",
        document=document,
        easy=easy,
        twin=standard_uri(document.key)
        if shown.is_whole
        else f"{standard_uri(f'{document.folder}/index')}#{easy.key.rpartition('/')[2]}",
        section=_easy_section(outline, document.folder),
    )


def _easy_section(outline: Outline, folder: str) -> Section | None:
    """The section with the first page of each Easy Read page alone, so that "page 3 of 8" counts what readers get."""
    section = outline.by_folder.get(folder)
    if section is None or section.index.key not in outline.easy:
        return None
    return Section(section.index, tuple(shown.documents[0] for shown in outline.shown_by_folder[folder]))


def _with_tour(pages: Sequence[Page], outline: Outline) -> Iterator[Page]:
    """The Easy Read pages, with the tour after the first part of the plan."""
    first = outline.menu[0].index.folder if outline.menu else ""
    at = max((place for place, page in enumerate(pages) if page.document and page.document.folder == first), default=0)
    for place, page in enumerate(pages):
        yield page
        if place == at and outline.tour:
            yield _tour(outline.tour)


def _tour(easy: EasyPage) -> Page:
    return Page(
        uri=TOUR_URI,
        path=easy.path,
        edition=Edition.EASY,
        title=easy.title,
        description=" ".join(statement.text for statement in easy.statements[:2]),
        template="easy.html",
        easy=easy,
    )


def _search(outline: Outline) -> Page:
    twin = next((document for document in outline.documents if document.layout == "search"), None)
    return Page(
        uri=SEARCH_URI,
        path=SITE,
        edition=Edition.EASY,
        title="Search",
        description="Find a page in Easy Read.",
        template="easy-search.html",
        twin=standard_uri(twin.key) if twin and not outline.library.beside else "",
    )


def _not_yet(outline: Outline) -> Iterator[Page]:
    """For each page of the plan that has no twin, one at its twin's address that says so. One for all others."""
    if outline.library.beside:
        return
    for document in outline.documents:
        if document.key not in outline.easy and document.path.startswith(f"{CONTENT}/"):
            yield _missing(easy_uri(document.key), document)
    yield _missing(NOT_YET_URI)


def _missing(uri: str, document: Document | None = None) -> Page:
    return Page(
        uri=uri,
        path=document.path if document else SITE,
        edition=Edition.EASY,
        title="Not in Easy Read yet",
        description="This page is not in Easy Read yet. You can ask us for it.",
        template=MISSING,
        document=document,
        twin=standard_uri(document.key) if document else "",
    )


def _word_list() -> Page:
    return Page(
        uri=WORDS_URI,
        path=WORDS,
        edition=Edition.EASY,
        title="Hard words",
        description="This page tells you what the hard words mean.",
        template="words.html",
    )

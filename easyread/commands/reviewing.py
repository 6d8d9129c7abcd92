"""Commands for the people who compare and test pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path

import click

from easyread.cache import write_whole
from easyread.checks import differences
from easyread.clock import today
from easyread.commands.calling import PAGE, Name, Refusal, WrongCall, in_project, in_site, needed
from easyread.commands.reading import library_of
from easyread.downloads.book import make_books
from easyread.downloads.presses import CannotBeSetError
from easyread.downloads.studio import Studio
from easyread.editions import make_editions
from easyread.evidence.people import form
from easyread.evidence.results import STORE, subjects
from easyread.evidence.sample import lasting, make_sample
from easyread.model import EasyPage, Library, printable
from easyread.pages.outline import make_outline
from easyread.papers.pack import filled, guide, read_results, results_form, sheets
from easyread.papers.protocol import Plan, consent, costs_as_csv, protocol
from easyread.paths import ENDING, EVALUATIONS, MADE, PICTURE_LIST, SESSIONS
from easyread.problems import did_you_mean
from easyread.read.beside import CONFIG
from easyread.reviews.keep import CannotKeepError, keep, key_named, move, path_of, put, record_of, text_of
from easyread.reviews.pictures import picture_tests, with_tests
from easyread.reviews.sessions import template
from easyread.starting.rename import rename

NO_REASON = (
    "A program finds that both pages say different things. Put that right. If both do say the same, give the reason: "
    "in the form, under Reason; with a terminal, --although 'the reason'."
)
TEN_WEEKS = timedelta(weeks=10)
"""To find a group, to ask it and to prepare."""


@click.command("confirm")
@click.argument("page")
@click.option("--by", required=True, help='Who compared them, such as "Communications team".')
@click.option("--minor", is_flag=True, help="A correction that changed no meaning.")
@click.option("--although", default="", metavar="REASON", help="Why both say the same although the check finds that they differ.")
@click.option("--print", "shown", is_flag=True, help="Show the record and keep nothing.")
@in_site
def confirm(root: Path, page: str, by: str, minor: bool, although: str, shown: bool) -> int:
    """Record that a person compared a PAGE with its twin. Its name is its path, such as services/swimming; its address or title will do."""
    library = library_of(root, today())
    if not by.strip() or not by.isprintable():
        raise WrongCall("Say in words who compared them, such as --by 'Communications team'.")
    key = key_named(library, page)
    text = record_of(library, key, by, library.today, minor, " ".join(although.split()))
    if not although and (different := differences(library, key)):
        raise CannotKeepError("\n".join([*map(str, different), NO_REASON]))
    if shown:
        print(text, end="")
    else:
        print(f"Kept in {keep(root, key, text)}.")
    return 0


@click.command("move")
@click.argument("old", type=PAGE)
@click.argument("new", type=PAGE)
@in_site
def move_record(root: Path, old: str, new: str) -> int:
    """Give a page, its twin, its record and every link to it a new name, whatever of them has it already."""
    library = library_of(root, today())
    changed = rename(root, library, old, new)
    if (root / path_of(old)).is_file() or not changed:
        changed = (*changed, str(move(root, old, new).relative_to(root)))
    print("\n".join([*(f"Kept in {each}." for each in changed), *_in_their_navigation(root, library, old, new)]))
    return 0


def _in_their_navigation(root: Path, library: Library, old: str, new: str) -> Iterator[str]:
    """A website that is not ours may name its pages in a file that is not ours to change."""
    if library.beside and f"{old}{ENDING}" in text_of(root / CONFIG):
        yield f"{CONFIG} still names {old}{ENDING}. Write {new}{ENDING} there."


@click.command("session")
@click.argument("name", type=Name())
@click.argument("pages", nargs=-1, required=True)
@in_site
def new_session(root: Path, name: str, pages: tuple[str, ...]) -> int:
    """Begin a record of a review by people: its NAME, such as 2026-11-library-group, and PAGES, such as services/swimming."""
    library = library_of(root, today())
    found = _easy_pages(library, pages)
    path = _session_path(name)
    if (root / path).exists():
        raise CannotKeepError("There is a record of that name already.")
    print(f"Fill it in: {put(root, path, template(found, library.today))}")
    return 0


def _session_path(name: str) -> str:
    return f"{SESSIONS}/{name}.yml"


def _easy_pages(library: Library, keys: Sequence[str]) -> tuple[EasyPage, ...]:
    """The Easy Read pages of these names. Raises CannotKeepError with every name that is none."""
    known = library.easy_by_key
    name_it = "Name it by its path without the ending, such as services/swimming."
    if strange := [
        f"There is no Easy Read page '{key}'. {did_you_mean(key, known, name_it)}" for key in keys if key not in known
    ]:
        raise CannotKeepError("\n".join(strange))
    return tuple(known[key] for key in keys)


@click.command("evaluation")
@click.argument("name", type=Name())
@click.option("--site", type=click.Path(path_type=Path), help="The built site (default: site, in the project's folder).")
@in_project
def new_evaluation(root: Path, name: str, site: Path | None) -> int:
    """Begin a record of what one person finds who looks at the sample of pages, alone or with an aid: its NAME, such as 2026-12-nvda."""
    path = f"{EVALUATIONS}/{name}.yml"
    if (root / path).exists():
        raise CannotKeepError("There is a record of that name already.")
    editions = make_editions(root, today())
    pages = tuple(editions.pages.values())
    sample = lasting(make_sample(subjects(site or root / "site", root / STORE), pages), pages)
    if not sample:
        raise CannotKeepError(f"There is no built site in {site or root / 'site'}. Build it first.")
    print(f"Fill it in: {put(root, path, form(sample, editions.library.today))}")
    return 0


@click.command("pack")
@click.argument("pages", nargs=-1, required=True)
@click.option("--out", type=click.Path(path_type=Path), default=Path("pack"), help="The folder to put it in (default: pack).")
@click.option("--on", type=click.DateTime(["%Y-%m-%d"]), help="The day of the session (default: in ten weeks).")
@click.option("--people", type=click.IntRange(1, 30), default=6, help="How many take part (default: 6).")
@click.option("--supporters", type=click.IntRange(0, 30), default=3, help="How many support them (default: 3).")
@in_site
def make_pack_for(root: Path, pages: tuple[str, ...], out: Path, on: datetime | None, people: int, supporters: int) -> int:
    """Make what a session with people needs: a plan, consent, sheets, a guide and a table for results, about PAGES."""
    needed("pdf")
    library = library_of(root, today())
    plan = Plan(on.date() if on else library.today + TEN_WEEKS, people, supporters)
    found = _easy_pages(library, pages)
    studio = Studio(library, root.resolve() / MADE)
    organisation = library.site.organisation
    try:
        made = {
            "protocol.pdf": protocol(library, found, plan, studio),
            "costs.csv": costs_as_csv(plan).encode(),
            "consent.pdf": consent(organisation, studio),
            "sheets.pdf": sheets(found, organisation, studio),
            "guide.pdf": guide(organisation, studio),
            "results.csv": results_form(found).encode(),
        }
    except CannotBeSetError as error:
        raise Refusal(f"The sheets cannot be printed: {error}") from error
    for name, raw in made.items():
        write_whole(out / name, raw)
    print(f"Ready in {out}: {', '.join(made)}")
    return 0


@click.command("import")
@click.argument("name", type=Name())
@click.argument("file", type=click.Path(path_type=Path), metavar="RESULTS.csv")
@in_site
def import_results(root: Path, name: str, file: Path) -> int:
    """Put the results of a session into the record called NAME."""
    if file.suffix.lower() in _DOCUMENTS:
        raise CannotKeepError(f"{file} is a document. {_NO_TABLE}")
    path, results = _session_path(name), read_results(text_of(file))
    if not (root / path).exists():
        tested = {each.partition("#")[0] for each in results}
        pages = " ".join(key for key in library_of(root, today()).easy_by_key if key in tested) or "PAGES"
        begin = f"Begin one, and do this again: easyread session {name} {pages}"
        raise CannotKeepError(f"There is no record {path} yet. {begin}")
    kept = put(root, path, filled(text_of(root / path), results))
    print(
        f"Kept in {kept}. Fill in the lines at its top: until they say who agreed and signed it off, no page says that people checked it."
    )
    _keep_picture_tests(root)
    return 0


_DOCUMENTS = frozenset((".doc", ".docx", ".odt", ".rtf", ".pages", ".pdf", ".md"))
_NO_TABLE = (
    "This takes the table results.csv of a session with people, as `easyread pack` makes it. If you have Easy Read words already, "
    "`easyread new` begins a page: copy them in, with a picture line above each sentence or two. Whoever checked the document has not "
    "checked that page. It says so until a session about it is on record."
)


def _keep_picture_tests(root: Path) -> None:
    """Brings the lines `tested:` of the picture list up to what the records say."""
    listed = root / PICTURE_LIST
    if not listed.is_file():
        return
    before = text_of(listed)
    after = with_tests(before, picture_tests(library_of(root, today()).sessions))
    if after != before:
        print(f"What people said of pictures alone is in {put(root, PICTURE_LIST, after)}.")


@click.command("comments")
@click.argument("file", type=click.Path(path_type=Path), metavar="FILE.docx")
@in_site
def list_comments(root: Path, file: Path) -> int:
    """List the comments on a Word file that came back, each with the place of its statement."""
    needed("word")
    from easyread.downloads.word_file import NotOursError, comments_in  # it needs an extra, so not before it is used

    try:
        comments = comments_in(file.read_bytes())
    except (OSError, NotOursError) as error:
        raise WrongCall(f"{file} cannot be read: {getattr(error, 'strerror', None) or error}") from error
    places = _places_of_bookmarks(root)
    for each in comments:
        place = places.get(each.bookmark, "not at a statement")
        print(printable(f"{place}: {each.author or 'Somebody'}: {each.text}"))
    if not comments:
        print("There are no comments on this file.")
    return 0


def _places_of_bookmarks(root: Path) -> dict[str, str]:
    """Where each statement stands in its source, by its name in a Word file."""
    from easyread.downloads.word_file import bookmark  # it needs an extra, so not before it is used

    books = make_books(make_outline(library_of(root, today())))
    return {bookmark(item.anchor): str(item.statement.where) for book in books[:1] for item in book.items}

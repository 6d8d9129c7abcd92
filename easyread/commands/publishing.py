"""Commands that prove what was built, and fetch what a build needs."""

from __future__ import annotations

from pathlib import Path

import click

from easyread.cache import write_whole
from easyread.clock import today
from easyread.commands.calling import Refusal, in_project
from easyread.editing.runtime import CannotFetchError, fetch
from easyread.editions import make_editions
from easyread.evidence.findings import findings_of, keep_findings
from easyread.evidence.history import added, keep_history, release_of
from easyread.evidence.results import STORE, made_from_of, subjects
from easyread.papers.changes import version
from easyread.papers.signoff import Pack, make_pack
from easyread.papers.telling import teller
from easyread.reviews.status import overview


@click.command("editor")
@in_project
def get_editor(root: Path) -> int:
    """Fetch what the page for changing pages in a browser needs."""
    try:
        file = fetch(root.resolve())
    except CannotFetchError as error:
        raise Refusal(str(error)) from error
    print(f"The next build makes the page, where content/site.yml says `editor: yes`. Kept in {file}")
    return 0


UNKNOWN = "https://site.invalid/"
"""An address that no site has (RFC 2606), where nobody said which."""


def _address(said: str, published: str) -> str:
    """Of the site: what `site.yml` says, or else what it is published with."""
    if said and published and said != published:
        raise Refusal(
            f"content/site.yml says that the site is at {said}, and SITE_URL says {published}. A pack belongs to one of them."
        )
    return said or published or UNKNOWN


@click.command("evidence")
@click.option("--site", type=click.Path(path_type=Path), help="The built site (default: site, in the project's folder).")
@click.option("--record", is_flag=True, help="Keep the sum of what was found in content/, and make no pack.")
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    help="The pack to write (default: .cache/sign-off.zip, in the project's folder).",
)
@in_project
def prove(root: Path, site: Path | None, record: bool, out: Path | None) -> int:
    """Put the sign-off pack together from what tests found."""
    site, out = site or root / "site", out or root / ".cache/sign-off.zip"
    found = subjects(site, root / STORE)
    mark = made_from_of(site)
    findings = findings_of(found, mark) if mark else None
    if findings is None:
        raise Refusal(f"No test of the files in {site} is on record. Run: make evidence")
    editions = make_editions(root, today())
    if findings.made_from != editions.made_from:
        raise Refusal(f"The site in {site} was made from other sources than these. Build it again, and test it: make evidence")
    address = _address(editions.library.site.address, teller(root, is_terminal=False).address)
    if record:
        release = release_of(overview(editions.library, editions.problems), findings, found, site)
        kept = (keep_findings(root, findings), keep_history(root, added(editions.library.history, release)))
        print(f"Kept in {' and '.join(map(str, kept))}.")
        return 0
    pack = Pack(editions, found, site, root, version(root), address)
    write_whole(out, make_pack(pack))
    to_mend = sum(each.found for each in findings.programs)
    tested = sum(bool(each.reports) for each in found)
    print(f"Tested: {tested} of {len(found)} files. To put right: {to_mend}. The sign-off pack is {out}")
    return int(to_mend > 0)

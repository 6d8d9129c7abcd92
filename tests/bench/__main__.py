"""`make bench`: how long it is from an empty folder to a site, then how long both editions take, and how much memory, beside plain
Material building the standard pages alone."""

from __future__ import annotations

import resource
from functools import partial

from tests.bench.browser import measure_editor, measure_pages
from tests.bench.builds import SIZES, measure, measure_start
from tests.bench.checks import REVIEWED, measure_checks, measure_core, measure_reviews
from tests.bench.formats import MANY_PAGES, measure_formats, measure_lengths, measure_many_pages
from tests.bench.previews import measure_previews
from tests.bench.timing import in_folder


def main() -> None:
    measure_core()
    for measured in (measure_editor, measure_pages, measure_start, measure_checks):
        in_folder(measured)
    for count in REVIEWED:
        in_folder(partial(measure_reviews, count))
    in_folder(measure_previews)
    print(
        "Seconds by stage, then seconds of the processor for whole builds with peak memory in MB. 'plain' is Material, pruned, standard pages alone;"
        " 'clock' is how many times as long somebody with two cores waits, and what follows is of the processor."
    )
    print(
        "topics  reading checking  layout both      MB     plain        MB   clock   times  unchanged  no site one edit  with review pages"
    )
    for count in SIZES:
        in_folder(partial(measure, count))
    for what, count in MANY_PAGES:
        in_folder(partial(measure_many_pages, what, count))
    # last, since a child's peak memory is at least what this process has when it starts it
    in_folder(measure_formats)
    measure_lengths()
    print(f"This program's own peak memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()

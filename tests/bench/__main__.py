"""`make bench`: how long it is from an empty folder to a site, then how long both editions take, and how much memory, beside plain
Material building the standard pages alone."""

from __future__ import annotations

import resource
import tempfile
from pathlib import Path

from tests.bench.browser import measure_editor, measure_pages
from tests.bench.builds import SIZES, measure, measure_start
from tests.bench.checks import REVIEWED, measure_checks, measure_core, measure_reviews
from tests.bench.formats import MANY_PAGES, measure_formats, measure_lengths, measure_many_pages
from tests.bench.previews import measure_previews


def main() -> None:
    measure_core()
    with tempfile.TemporaryDirectory() as made:
        measure_editor(Path(made))
    with tempfile.TemporaryDirectory() as made:
        measure_pages(Path(made))
    with tempfile.TemporaryDirectory() as made:
        measure_start(Path(made))
    with tempfile.TemporaryDirectory() as made:
        measure_checks(Path(made))
    for count in REVIEWED:
        with tempfile.TemporaryDirectory() as made:
            measure_reviews(count, Path(made))
    with tempfile.TemporaryDirectory() as made:
        measure_previews(Path(made))
    print(
        "Seconds by stage, then seconds of the processor for whole builds with peak memory in MB. 'plain' is Material, pruned, standard pages alone."
    )
    print(
        "topics  reading checking  layout both      MB     plain        MB   times  unchanged  no site one edit  with review pages"
    )
    for count in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            measure(count, Path(folder))
    for what, count in MANY_PAGES:
        with tempfile.TemporaryDirectory() as made:
            measure_many_pages(what, count, Path(made))
    # last, since a child's peak memory is at least what this process has when it starts it
    with tempfile.TemporaryDirectory() as made:
        measure_formats(Path(made))
        measure_lengths()
    print(f"This program's own peak memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()

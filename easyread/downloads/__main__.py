"""The second process of a build that has many files to make: `python -m easyread.downloads ROOT`."""

import sys
from pathlib import Path

from easyread.clock import today
from easyread.downloads.shelf import help_with
from easyread.pages.outline import make_outline
from easyread.read.disk import read_folder

if __name__ == "__main__":
    root = Path(sys.argv[1])
    help_with(make_outline(read_folder(root, today())), root)

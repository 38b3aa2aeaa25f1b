"""Prints how far our pages agree with LibreOffice's: `python -m tests.pages`.

`--only NAME` measures the papers whose names hold it, `--seed WORD` has our own papers written
anew, `--keep FOLDER` leaves the papers and both PDFs there.
"""

import sys
import tempfile
from argparse import ArgumentParser
from pathlib import Path

from tests.pages.layout import our_layout
from tests.pages.measure import measure, prepare
from tests.pages.table import table


def main() -> None:
    """Measure and print."""
    asked = ArgumentParser(prog="python -m tests.pages", description=__doc__)
    for name in ("--only", "--seed", "--keep"):
        asked.add_argument(name, default="")
    given = asked.parse_args()
    with tempfile.TemporaryDirectory() as passing:
        place = Path(given.keep or passing)
        found = measure(prepare(place, given.only, given.seed), place, our_layout())
    sys.stdout.write(table(found) + "\n")


main()

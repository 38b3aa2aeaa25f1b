"""Prints how far our pages agree with LibreOffice's: `python -m tests.pages [NAME] [FOLDER]`.

With NAME only the papers whose names hold it; with FOLDER the papers and both PDFs stay there.
"""

import sys
import tempfile
from pathlib import Path

from tests.pages.layout import our_layout
from tests.pages.measure import measure, prepare
from tests.pages.table import table


def main(only: str = "", folder: str = "") -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as passing:
        place = Path(folder or passing)
        found = measure(prepare(place, only), place, our_layout())
    sys.stdout.write(table(found) + "\n")


main(*sys.argv[1:])

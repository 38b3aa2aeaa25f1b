"""Writes the templates: `python -m minutes_app.document.form templates_docx`."""

import sys
from pathlib import Path

from minutes_app.document.form.templates import templates


def main(folder: Path) -> None:
    """Write every template into the folder."""
    for name, data in templates().items():
        (folder / f"{name}.docx").write_bytes(data)


if __name__ == "__main__":
    main(Path(sys.argv[1]))

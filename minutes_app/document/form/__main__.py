"""Writes the templates and their table of names: `python -m minutes_app.document.form FOLDER`."""

import sys
from pathlib import Path

from minutes_app.document.form.readme import with_names
from minutes_app.document.form.templates import templates


def main(folder: Path) -> None:
    """Write every template into the folder and bring the names in its README.md up to date."""
    for name, data in templates().items():
        (folder / f"{name}.docx").write_bytes(data)
    readme = folder / "README.md"
    readme.write_text(with_names(readme.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))

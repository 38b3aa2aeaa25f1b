"""The files in templates_docx are what the builder makes, its page names what the view holds."""

import shutil
import zipfile
from dataclasses import fields, is_dataclass
from io import BytesIO
from pathlib import Path

import pytest

from minutes_app.document.form.__main__ import main
from minutes_app.document.form.readme import with_names
from minutes_app.document.form.templates import templates
from minutes_app.document.view.view import View, view_of
from minutes_app.domain.meeting import new_meeting
from tests.templates.filling import TEMPLATES, measure, template_file
from tests.templates.meetings import ROOT


def parts(data: bytes) -> dict[str, bytes]:
    """Give the unpacked parts, since two builds of zlib may deflate differently."""
    with zipfile.ZipFile(BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def test_the_builder_makes_the_files():
    made = templates()
    assert set(made) == set(TEMPLATES)
    for name in TEMPLATES:
        assert parts(template_file(name)) == parts(made[name])


def test_the_builder_makes_the_same_bytes_each_time():
    assert templates() == templates()


def test_the_command_writes_files_and_page(tmp_path: Path):
    shutil.copy(ROOT / "templates_docx" / "README.md", tmp_path)
    main(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {
        "README.md",
        *(f"{name}.docx" for name in TEMPLATES),
    }
    for name in TEMPLATES:
        assert parts((tmp_path / f"{name}.docx").read_bytes()) == parts(template_file(name))


def test_the_page_is_up_to_date():
    page = (ROOT / "templates_docx" / "README.md").read_text("utf-8")
    assert with_names(page) == page


def test_a_page_without_its_marks_is_refused():
    with pytest.raises(ValueError, match="unpack"):
        with_names("no marks here")


def test_the_page_tells_every_name():
    page = (ROOT / "templates_docx" / "README.md").read_text("utf-8")
    view = view_of(new_meeting(), measure=measure())
    for name in View.__slots__:
        assert f"| `{name}` |" in page
        value = getattr(view, name)
        for inner in fields(value) if is_dataclass(value) else ():
            assert f"{inner.name}` |" in page


def test_every_row_of_the_page_has_meaning_and_example():
    page = (ROOT / "templates_docx" / "README.md").read_text("utf-8")
    rows = [line for line in page.split("## Bảng tên")[1].splitlines() if line.startswith("| `")]
    assert len(rows) > 100
    for row in rows:
        name, meaning, example = row.strip("| ").split(" | ")
        assert name.strip()
        assert meaning.strip(), row
        assert example.strip(), row

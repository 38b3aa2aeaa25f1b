"""What Word shows of a paper under “Info” is filled, also where the template states nothing."""

import datetime as dt
import io
import zipfile

import pytest
from docx import Document

from minutes_app.document.properties import Properties
from minutes_app.document.template import compile_template
from tests.document.word import PACKAGE, Values, docx, p

MOMENT = dt.datetime(2021, 7, 28, 14, 0, tzinfo=dt.timezone(dt.timedelta(hours=7)))
CORE = (
    f'<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Mẫu</dc:title>'
    "<dc:creator>Văn phòng</dc:creator></cp:coreProperties>"
)
STATED = Properties(title="Biên bản & <1>", subject="Giám sát\x0b\x00\ud800", author="")


@pytest.mark.parametrize("core", ["", CORE], ids=["a template without properties", "with some"])
def test_properties_are_filled(core: str):
    template = compile_template(docx(p("{{ title }}"), core=core), Values)
    data = template.fill(Values(), properties=STATED, modified=MOMENT)
    shown = Document(io.BytesIO(data)).core_properties
    assert (shown.title, shown.subject.strip()) == ("Biên bản & <1>", "Giám sát")
    assert shown.author == ("Văn phòng" if core else "")
    assert shown.modified == shown.created == dt.datetime(2021, 7, 28, 7, 0, tzinfo=dt.UTC)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.namelist().count("docProps/core.xml") == 1


def test_nothing_is_stated_when_nothing_was_given():
    data = compile_template(docx(p("{{ title }}")), Values).fill(Values())
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert "docProps/core.xml" not in archive.namelist()

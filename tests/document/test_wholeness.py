"""Whatever a template leaves empty, the paper stays one that Word opens without repair."""

from pathlib import Path

import pytest
from ooxml_integrity import check
from openxml_audit import OpenXmlValidator

from minutes_app.document.proofreading import BadPaper, proofread
from tests.document.word import (
    W,
    box,
    cell,
    docx,
    filled,
    p,
    root_of,
    row,
    run,
    table,
    texts,
)

GONE = "{% if is_shut %}", "{% endif %}"
EMPTIED = {
    "cell": [table(row(cell(GONE[0], "x", GONE[1]), "b")), p("z")],
    "cell of a loop": [
        table(row(cell("{%p for q in nobody %}", "{{ q.name }}", "{%p endfor %}"), "b")),
        p("z"),
    ],
    "rows": [table(row("{%tr for q in nobody %}"), row("a"), row("{%tr endfor %}")), p("z")],
    "one row": [table(row("{% for q in nobody %}a", "b{% endfor %}")), p("z")],
    "row of cells": [
        table(row("{%tc for q in nobody %}", "a", "{%tc endfor %}"), row("b", "c")),
        p("z"),
    ],
    "all cells": [table(row("{%tc for q in nobody %}", "a", "{%tc endfor %}")), p("z")],
    "nested table": [
        table(
            row(
                cell(table(row("{%tr for q in nobody %}"), row("a"), row("{%tr endfor %}")), p()),
                "b",
            )
        ),
        p("z"),
    ],
    "loop over two cells": [table(row(cell("{% for q in people %}"), "{% endfor %}")), p("z")],
}


def complaints(data: bytes, folder: Path) -> list[str]:
    """Give what two checkers find; our small papers lack styles, of which they complain too."""
    path = folder / "paper.docx"
    path.write_bytes(data)
    errors = OpenXmlValidator().validate(path).errors
    return [str(error) for error in errors] + [str(finding) for finding in check(path)]


@pytest.mark.parametrize("name", EMPTIED)
def test_an_emptied_cell_row_or_table_is_sound(name: str, tmp_path: Path):
    data = filled(*EMPTIED[name])
    assert complaints(data, tmp_path) == complaints(docx(p("x")), tmp_path)
    proofread(data, ())
    assert texts(*EMPTIED[name])[-1] == "z"
    root = root_of(data)
    assert all(found.findall(f"{W}tr") for found in root.iter(f"{W}tbl"))
    assert all(found.findall(f"{W}tc") for found in root.iter(f"{W}tr"))
    assert all(found[-1].tag == f"{W}p" for found in root.iter(f"{W}tc"))


def test_a_header_that_ends_with_a_table_gets_its_paragraph():
    data = filled(p("x"), header=p(GONE[0]) + p("a") + p(GONE[1]) + table(row("{{ title }}")))
    assert root_of(data, "word/header1.xml")[-1].tag == f"{W}p"


def test_an_emptied_text_box_keeps_a_paragraph():
    root = root_of(filled(p("k", box(p(GONE[0]), p("a"), p(GONE[1])))))
    boxes = list(root.iter(f"{W}txbxContent"))
    assert [len(found.findall(f"{W}p")) for found in boxes] == [1, 1]


def test_a_cell_that_ends_whole_gets_no_blank_paragraph():
    ending = p("a").replace("<w:p>", '<w:p w:rsidR="00AA">')
    empty = '<w:p w:rsidR="00BB"/><w:bookmarkStart w:id="3" w:name="b"/><w:bookmarkEnd w:id="3"/>'
    for last in (ending, empty):
        data = filled(table(row(cell(p(GONE[0]), p("x"), p(GONE[1]), last), "b")))
        assert len(list(root_of(data).iter(f"{W}p"))) == 2


def test_a_table_without_grid_keeps_its_rows():
    bare = table(
        row("{%tr for q in people %}"), row("{{ q.name }}"), row("{%tr endfor %}"), columns=0
    )
    assert texts(bare.replace("<w:tblGrid></w:tblGrid>", "")) == ["An", "Bình"]


def test_tables_that_meet_are_held_apart():
    root = root_of(
        filled(table(row("{{ title }}")), p(GONE[0]), p("x"), p(GONE[1]), table(row("b")))
    )
    assert [child.tag for child in root[0]][:3] == [f"{W}tbl", f"{W}p", f"{W}tbl"]


def test_a_section_outlives_the_tag_in_its_paragraph():
    section = '<w:pPr><w:sectPr><w:pgSz w:w="16840" w:h="11907"/></w:sectPr></w:pPr>'
    holder = f"<w:p>{section}{run('{% set a = 1 %}')}</w:p>"
    assert len(list(root_of(filled(holder, p("{{ number }}"))).iter(f"{W}sectPr"))) == 1 + 1


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("<w:tbl><w:tblPr/></w:tbl>", "bảng không có hàng"),
        ("<w:tbl><w:tr><w:tc><w:tcPr/></w:tc></w:tr></w:tbl>", "không kết thúc bằng một đoạn"),
        (p("x") + "<?mark 3?>", "còn sót thẻ"),
        (p("Hà"), "thiếu “Biên bản”"),
    ],
)
def test_the_proof_reader_refuses_a_paper_that_is_not_whole(body: str, says: str):
    with pytest.raises(BadPaper, match=says):
        proofread(docx(body), ["Biên bản"])


def test_the_proof_reader_finds_a_text_across_runs_and_blanks():
    proofread(docx(p("Biên", "  bản"), p("số\u00a01")), ["Biên bản", "bản số 1"])

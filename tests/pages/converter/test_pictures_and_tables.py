"""Pictures in the line and tables: the room that they take, and what is refused about them."""

import struct
import zlib

import pytest

from minutes_app.pages.typesetter import CannotSet, Typesetter
from tests.pages.converter.small import FIRST_TOP, LEFT, p, paragraph, word

EMU = 12700
PICTURE = (
    '<w:r><w:drawing><wp:{kind}><wp:extent cx="{wide}" cy="{high}"/><wp:docPr id="1" name="h" '
    'descr="Hình"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rIdP"/>'
    "</pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:{kind}></w:drawing></w:r>"
)
CELL = '<w:tc><w:tcPr><w:tcW w:w="{wide}" w:type="dxa"/>{more}</w:tcPr>{inside}</w:tc>'


def picture(wide: float = 60, high: float = 100, kind: str = "inline") -> str:
    return PICTURE.format(wide=int(wide * EMU), high=int(high * EMU), kind=kind)


def png() -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + check

    head = struct.pack(">IIBBBBB", 2, 2, 8, 2, 0, 0, 0)
    dots = zlib.compress((b"\0" + b"\x30\x60\xa0" * 2) * 2)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", dots) + chunk(b"IEND", b"")


def table(*rows: str, look: str = "", widths: tuple[int, ...] = (2000, 3000)) -> str:
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    layout = f'<w:tblPr><w:tblLayout w:type="fixed"/>{look}</w:tblPr>'
    return f"<w:tbl>{layout}<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


def row(*inside: str, look: str = "", widths: tuple[int, ...] = (2000, 3000)) -> str:
    cells = zip(widths, inside, strict=True)
    made = (CELL.format(wide=width, more="", inside=part) for width, part in cells)
    return f"<w:tr><w:trPr>{look}</w:trPr>{''.join(made)}</w:tr>"


def test_a_picture_takes_its_room(typesetter: Typesetter, spots):
    docx = word(paragraph(picture()), p("dưới hình", name="a"), picture=png())
    assert spots(docx)["a"][0].y == pytest.approx(FIRST_TOP + 100, abs=3)
    assert b"/Image" in typesetter.set(docx).pdf
    assert b"/Image" in typesetter.pdf(docx)


@pytest.mark.parametrize("kind", ["anchor"])
def test_a_picture_beside_the_text_is_refused(typesetter: Typesetter, kind):
    with pytest.raises(CannotSet, match="hình trôi"):
        typesetter.set(word(paragraph(picture(kind=kind)), picture=png()))


def test_what_is_no_picture_is_refused(typesetter: Typesetter):
    with pytest.raises(CannotSet, match="PNG hay JPEG"):
        typesetter.set(word(paragraph(picture()), picture=b"GIF89a"))


def test_a_broken_picture_is_refused(typesetter: Typesetter):
    with pytest.raises(CannotSet):
        typesetter.set(word(paragraph(picture()), picture=png()[:40]))


def test_cells_stand_in_their_columns(spots):
    docx = word(table(row(p("một", name="a"), p("hai", name="b"))), p())
    found = spots(docx)
    assert found["a"][0].x == pytest.approx(LEFT)
    assert found["b"][0].x == pytest.approx(LEFT + 100)


@pytest.mark.parametrize(("compat", "left"), [("15", LEFT + 5), ("14", LEFT)])
def test_a_table_of_an_older_word_hangs_out_by_its_margin(spots, compat, left):
    margins = '<w:tblCellMar><w:left w:w="100" w:type="dxa"/></w:tblCellMar>'
    docx = word(table(row(p("một", name="a"), p("hai")), look=margins), p(), compat=compat)
    assert spots(docx)["a"][0].x == pytest.approx(left)


def test_a_row_is_at_least_as_high_as_it_says(spots):
    high = '<w:trHeight w:val="800" w:hRule="atLeast"/>'
    docx = word(table(row(p("a"), p("b"), look=high), row(p("c", name="c"), p("d"))), p())
    assert spots(docx)["c"][0].y == pytest.approx(FIRST_TOP + 40)


def test_a_row_that_may_not_split_moves_whole(spots):
    tall = "".join(p("dòng") for _ in range(5))
    whole = row(p("đầu", name="a") + tall, p("b"), look="<w:cantSplit/>")
    docx = word(*[p("dòng")] * 18, table(whole), p())
    assert spots(docx)["a"][0].page == 2


def test_rows_that_stay_together_move_together(spots):
    kept = "<w:keepNext/>"
    rows = [row(p("một", kept, name="a"), p("b", kept)), row(p("c"), p("d"))]
    docx = word(*[p("dòng")] * 20, table(*rows), p())
    assert spots(docx)["a"][0].page == 2


def test_in_a_table_of_fixed_columns_the_columns_hold_whatever_cells_say(spots):
    docx = word(table(row(p("a"), p("b", name="b"), widths=(1000, 4000))), p())
    fitting = word(table(row(p("a"), p("b", name="b"))), p())
    assert spots(docx)["b"] == spots(fitting)["b"]


def test_cells_that_contradict_the_columns_of_other_tables_are_refused(typesetter: Typesetter):
    fixed = table(row(p("a"), p("b"), widths=(1000, 4000)))
    docx = word(fixed.replace("fixed", "autofit"), p())
    with pytest.raises(CannotSet, match="khác cột") as refused:
        typesetter.set(docx)
    assert refused.value.where == "bảng 1"


def test_a_refusal_in_a_cell_names_table_row_and_cell(typesetter: Typesetter):
    odd = p("x", letters="<w:emboss/>")
    docx = word(p("đầu"), table(row(p("a"), p("b")), row(p("c"), odd)), p())
    with pytest.raises(CannotSet) as refused:
        typesetter.set(docx)
    assert refused.value.where == "bảng 1, hàng 2, ô 2, đoạn 1"

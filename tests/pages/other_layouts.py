"""Papers in other layouts than ours, made with python-docx: what users' own templates may hold."""

import io
import struct
import zlib
from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import Any

import docx
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml.ns import qn
from docx.shared import Cm, Mm, Pt, RGBColor

from tests.pages.case import Case
from tests.pages.prose import Prose
from tests.pages.strange_layouts import STRANGE

xml: Any = import_module("docx.oxml")


def other_layouts() -> tuple[Case, ...]:
    """Give the papers, each named by the one feature that it is about."""
    return tuple(
        Case(f"layout-{work.__name__}", (work.__name__.replace("_", " "),), partial(_made, work))
        for work in (*LAYOUTS, *STRANGE)
    )


def _made(work: Callable[[Any, Prose], None]) -> bytes:
    paper: Any = docx.Document()
    _plain(paper)
    work(paper, Prose(work.__name__))
    out = io.BytesIO()
    paper.save(out)
    return out.getvalue()


def _plain(paper: Any, font: str = "Times New Roman", size: float = 13) -> None:
    """Set one font everywhere: the default template of python-docx asks for Calibri."""
    for style in paper.styles:
        if getattr(style, "font", None) is not None and style.element.rPr is not None:
            fonts = style.element.rPr.get_or_add_rFonts()
            for key in list(fonts.attrib):
                del fonts.attrib[key]
            for script in ("ascii", "hAnsi", "cs", "eastAsia"):
                fonts.set(qn(f"w:{script}"), font)
    normal = paper.styles["Normal"]
    normal.font.size = Pt(size)
    fonts = normal.element.get_or_add_rPr().get_or_add_rFonts()
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{script}"), font)


def _body(paper: Any, prose: Prose, count: int, *, justified: bool = True) -> list[Any]:
    said = []
    for _ in range(count):
        paragraph = paper.add_paragraph(prose.text(prose.chance.between(1, 4)))
        if justified:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
        said.append(paragraph)
    return said


def headings(paper: Any, prose: Prose) -> None:
    """Three levels of headings over text."""
    for number in range(1, 7):
        paper.add_heading(f"{number}. {prose.clause().capitalize()}", level=1)
        for level in (2, 3):
            paper.add_heading(f"{number}.{level}. {prose.clause().capitalize()}", level=level)
            _body(paper, prose, 3)


def lists(paper: Any, prose: Prose) -> None:
    """Bulleted and numbered lists."""
    for _ in range(5):
        _body(paper, prose, 2)
        for style in ("List Bullet", "List Bullet 2", "List Number", "List Number"):
            for _ in range(3):
                paper.add_paragraph(prose.sentence(), style=style)


def merged_tables(paper: Any, prose: Prose) -> None:
    """Bordered tables with merged cells and a repeated head."""
    for _ in range(2):
        _body(paper, prose, 2)
        table = paper.add_table(rows=24, cols=4, style="Table Grid")
        table.alignment = WD_TABLE_ALIGNMENT.CENTER
        for row in table.rows:
            for cell in row.cells:
                cell.text = prose.clause() if prose.chance.happens(50) else "x"
        _head(table)
        table.cell(3, 0).merge(table.cell(3, 2))
        table.cell(5, 1).merge(table.cell(7, 1))
        table.cell(10, 2).merge(table.cell(12, 3))


def _head(table: Any) -> None:
    for cell, name in zip(
        table.rows[0].cells, ("STT", "Nội dung", "Đơn vị", "Thời hạn"), strict=True
    ):
        cell.text = name
        cell.paragraphs[0].runs[0].bold = True
    repeated = xml.OxmlElement("w:tblHeader")
    table.rows[0]._tr.get_or_add_trPr().append(repeated)


def fixed_table(paper: Any, prose: Prose) -> None:
    """A table of fixed columns whose rows may not split."""
    table = paper.add_table(rows=30, cols=3, style="Table Grid")
    table.autofit = False
    for row in table.rows:
        row._tr.get_or_add_trPr().append(xml.OxmlElement("w:cantSplit"))
        for cell, width in zip(row.cells, (Cm(1.5), Cm(9), Cm(4.5)), strict=True):
            cell.width = width
            cell.text = prose.sentence()[: int(width.mm * 4)]


def fonts_and_margins(paper: Any, prose: Prose) -> None:
    """Sans-serif and typewriter letters of several sizes between narrow margins."""
    section = paper.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Cm(1.7)
    section.top_margin, section.bottom_margin = Cm(3.1), Cm(1.9)
    for font, size in (("Arial", 11), ("Courier New", 10), ("Times New Roman", 16), ("Arial", 9)):
        for paragraph in _body(paper, prose, 4):
            paragraph.runs[0].font.size = Pt(size)
            paragraph.runs[0].font.name = font


def marked_words(paper: Any, prose: Prose) -> None:
    """Bold, italic, underlined, coloured, raised and capital letters within a paragraph."""
    for _ in range(28):
        paragraph = paper.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
        for mark in ("bold", "italic", "underline", "superscript", "all_caps", "strike"):
            paragraph.add_run(prose.clause() + ", ")
            setattr(paragraph.add_run(prose.clause()[:12].strip()).font, mark, True)
            paragraph.add_run(", ")
        paragraph.add_run("kết thúc.").font.color.rgb = RGBColor(0xC0, 0, 0)


def landscape(paper: Any, prose: Prose) -> None:
    """A landscape section between two upright ones."""
    for upright in (True, False, True):
        section = paper.sections[-1] if upright and len(paper.paragraphs) == 0 else (
            paper.add_section(WD_SECTION.NEW_PAGE)
        )  # fmt: skip
        sides = (Mm(210), Mm(297)) if upright else (Mm(297), Mm(210))
        section.page_width, section.page_height = sides
        section.orientation = WD_ORIENT.PORTRAIT if upright else WD_ORIENT.LANDSCAPE
        _body(paper, prose, 9)


def page_x_of_y(paper: Any, prose: Prose) -> None:
    """A header with a title, a footer with “trang x/y”."""
    section = paper.sections[0]
    section.header.paragraphs[0].text = "BIÊN BẢN HỘI NGHỊ"
    footer = section.footer.paragraphs[0]
    footer.alignment = WD_ALIGN_PARAGRAPH.CENTER
    footer.add_run("Trang ")
    _field(footer, "PAGE")
    footer.add_run("/")
    _field(footer, "NUMPAGES")
    _body(paper, prose, 24)


def _field(paragraph: Any, name: str) -> None:
    for kind in ("begin", None, "separate", "1", "end"):
        run = paragraph.add_run(kind if kind == "1" else "")
        if kind == "1":
            continue
        part = xml.OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            part.set(qn("w:fldCharType"), kind)
        else:
            part.text = f" {name} "
        run._r.append(part)


def images(paper: Any, prose: Prose) -> None:
    """Pictures on lines of their own and within a line."""
    for width in (80, 30, 120, 60):
        _body(paper, prose, 2)
        paper.add_picture(io.BytesIO(_picture()), width=Mm(width))
        paper.add_paragraph("Hình: ").add_run().add_picture(
            io.BytesIO(_picture()), height=Mm(width / 8)
        )


def _picture() -> bytes:
    """Give a small PNG of one colour."""
    side = 24
    pixels = zlib.compress((b"\0" + b"\x30\x60\xa0" * side) * side)

    def chunk(kind: bytes, data: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + check

    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    marks = (chunk(b"IHDR", head), chunk(b"IDAT", pixels), chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(marks)


def tabs_with_leaders(paper: Any, prose: Prose) -> None:
    """A table of contents typed with tabs, dots and lines leading to the numbers."""
    leaders = (WD_TAB_LEADER.DOTS, WD_TAB_LEADER.DASHES, WD_TAB_LEADER.LINES)
    for number in range(90):
        paragraph = paper.add_paragraph(f"{number}.\t{prose.clause()[:40].strip()}\t{number * 3}")
        stops = paragraph.paragraph_format.tab_stops
        stops.add_tab_stop(Cm(1.2))
        stops.add_tab_stop(Cm(15.2), WD_TAB_ALIGNMENT.RIGHT, leaders[number % 3])
        paragraph.paragraph_format.space_after = Pt(3)


def wide_lines(paper: Any, prose: Prose) -> None:
    """Lines of 1.5, 1.15, 2, at least 20 points and exactly 17 points."""
    for paragraph, spacing in zip(
        _body(paper, prose, 25), (1.5, 1.15, 2.0, Pt(20), Pt(17)) * 5, strict=True
    ):
        paragraph.paragraph_format.line_spacing = spacing
        if spacing == Pt(20):
            paragraph.paragraph_format.line_spacing_rule = WD_LINE_SPACING.AT_LEAST


def kept_together(paper: Any, prose: Prose) -> None:
    """Chains of paragraphs that keep with the next, paragraphs that keep their lines."""
    for place, paragraph in enumerate(_body(paper, prose, 40)):
        look = paragraph.paragraph_format
        look.keep_with_next = place % 6 in (0, 1, 2)
        look.keep_together = place % 4 == 3
        look.widow_control = place % 3 != 0


def new_pages(paper: Any, prose: Prose) -> None:
    """Chapters that begin on a new page, and page breaks within the text."""
    for number in range(6):
        title = paper.add_heading(f"Phần {number + 1}", level=1)
        title.paragraph_format.page_break_before = number % 2 == 1
        _body(paper, prose, 5)
        if number % 2 == 0:
            paper.add_page_break()


def two_sided(paper: Any, prose: Prose) -> None:
    """Mirrored margins, other headers on even pages, none on the first."""
    settings = paper.settings
    settings.odd_and_even_pages_header_footer = True
    settings.element.find(qn("w:zoom")).addnext(xml.OxmlElement("w:mirrorMargins"))
    section = paper.sections[0]
    section.left_margin, section.right_margin = Mm(30), Mm(15)
    section.different_first_page_header_footer = True
    section.header.paragraphs[0].text = "Trang lẻ"
    section.even_page_header.paragraphs[0].text = "Trang chẵn"
    _body(paper, prose, 26)


LAYOUTS = (
    headings, lists, merged_tables, fixed_table, fonts_and_margins, marked_words, landscape,
    page_x_of_y, images, tabs_with_leaders, wide_lines, kept_together, new_pages, two_sided,
)  # fmt: skip

"""More papers in other layouts: what a stranger's template may hold, some of it to be refused."""

from importlib import import_module
from typing import Any

from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Mm, Pt

from tests.pages.prose import Prose

xml: Any = import_module("docx.oxml")
_BULLETS = (("\uf0b7", "Symbol"), ("o", "Courier New"), ("\uf0a7", "Wingdings"))


def _said(paper: Any, prose: Prose, count: int) -> list[Any]:
    made = [paper.add_paragraph(prose.text(prose.chance.between(1, 4))) for _ in range(count)]
    for paragraph in made:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    return made


def _parsed(text: str) -> Any:
    """Give an element written without its name space."""
    name = text[1:].split(" ")[0].split(">")[0].rstrip("/")
    return xml.parse_xml(text.replace(name, f"{name} {nsdecls('w')}", 1))


def _list(paper: Any, number: int, levels: list[tuple[str, str, str]]) -> None:
    """Add a list; each level is its kind, its text and its font."""
    made = "".join(
        f'<w:lvl w:ilvl="{place}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/><w:pPr>'
        f'<w:ind w:left="{720 * (place + 1)}" w:hanging="{360 + 180 * place}"/></w:pPr>'
        f'<w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:hint="default"/></w:rPr></w:lvl>'
        for place, (kind, text, font) in enumerate(levels)
    )
    lists = paper.part.numbering_part.element
    many = '<w:multiLevelType w:val="multilevel"/>'
    lists.insert(
        0, _parsed(f'<w:abstractNum w:abstractNumId="{number}">{many}{made}</w:abstractNum>')
    )
    lists.append(_parsed(f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'))


def _in_list(paragraph: Any, number: int, level: int) -> None:
    place = f'<w:ilvl w:val="{level}"/><w:numId w:val="{number}"/>'
    paragraph._p.get_or_add_pPr().append(_parsed(f"<w:numPr>{place}</w:numPr>"))


def nested_lists(paper: Any, prose: Prose) -> None:
    """Numbers of three levels (1., 1.1., a) and text between them."""
    font = "Times New Roman"
    levels = [("decimal", "%1.", font), ("decimal", "%1.%2.", font), ("lowerLetter", "%3)", font)]
    _list(paper, 70, levels)
    for _ in range(7):
        for level in (0, 1, 2, 2, 1, 2):
            _in_list(paper.add_paragraph(prose.text(2)), 70, level)
        _said(paper, prose, 1)


def nested_bullets(paper: Any, prose: Prose) -> None:
    """The three bullets that Word offers first, one within the other."""
    _list(paper, 71, [("bullet", sign, font) for sign, font in _BULLETS])
    for _ in range(12):
        for level in (0, 1, 2, 1):
            _in_list(paper.add_paragraph(prose.sentence()), 71, level)


def other_margins(paper: Any, prose: Prose) -> None:
    """Three sections of other margins, the middle one landscape."""
    for place, wide in enumerate((25, 35, 15)):
        section = paper.add_section(WD_SECTION.NEW_PAGE) if place else paper.sections[0]
        sides = (Mm(297), Mm(210)) if place == 1 else (Mm(210), Mm(297))
        section.page_width, section.page_height = sides
        section.orientation = WD_ORIENT.LANDSCAPE if place == 1 else WD_ORIENT.PORTRAIT
        section.left_margin, section.right_margin = Mm(wide), Mm(20)
        section.top_margin, section.bottom_margin = Mm(wide), Mm(18)
        _said(paper, prose, 14)


def two_columns(paper: Any, prose: Prose) -> None:
    """Text in two columns."""
    paper.sections[0]._sectPr.find(qn("w:cols")).set(qn("w:num"), "2")
    _said(paper, prose, 10)


def text_box(paper: Any, prose: Prose) -> None:
    """A text box beside the text."""
    _said(paper, prose, 3)
    box = xml.parse_xml(
        f'<w:r {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml"><w:pict>'
        '<v:shape style="position:absolute;width:120pt;height:60pt"><v:textbox><w:txbxContent>'
        "<w:p><w:r><w:t>Khung chữ</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape>"
        "</w:pict></w:r>"
    )
    paper.add_paragraph(prose.sentence())._p.append(box)


def long_table(paper: Any, prose: Prose) -> None:
    """A table over many pages: its head of two rows is repeated, cells span rows and columns."""
    table = paper.add_table(rows=62, cols=4, style="Table Grid")
    for row in table.rows:
        for cell in row.cells:
            cell.text = prose.clause()
    for row in table.rows[:2]:
        row._tr.get_or_add_trPr().append(xml.OxmlElement("w:tblHeader"))
    table.cell(0, 1).merge(table.cell(0, 2)).text = "Nội dung"
    table.cell(0, 0).merge(table.cell(1, 0)).text = "Số"
    for first in range(6, 60, 9):
        table.cell(first, 0).merge(table.cell(first + 2, 1)).text = prose.clause()
        table.cell(first + 4, 1).merge(table.cell(first + 4, 3)).text = prose.sentence()
    _said(paper, prose, 4)


def small_letters(paper: Any, prose: Prose) -> None:
    """Small capitals, raised and lowered letters, spaced and highlighted ones."""
    for _ in range(26):
        paragraph = paper.add_paragraph(prose.clause() + " ")
        paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
        paragraph.add_run(prose.clause()[:30].strip()).font.small_caps = True
        paragraph.add_run(", " + prose.clause() + " m")
        paragraph.add_run("2").font.superscript = True
        paragraph.add_run(", H")
        paragraph.add_run("2").font.subscript = True
        paragraph.add_run("O, " + prose.sentence())


def contextual_spacing(paper: Any, prose: Prose) -> None:
    """Paragraphs of one style that have no space between each other, mixed line spacings."""
    for place, paragraph in enumerate(_said(paper, prose, 40)):
        look = paragraph.paragraph_format
        look.space_before, look.space_after = Pt(6), Pt(10)
        look.line_spacing = (1.0, Pt(18), 1.3, 0.9)[place % 4]
        if place % 5:
            paragraph._p.get_or_add_pPr().append(xml.OxmlElement("w:contextualSpacing"))


def framed_paragraphs(paper: Any, prose: Prose) -> None:
    """Paragraphs in a frame, with a line above or below, on a coloured ground."""
    line = '<w:{} w:val="single" w:sz="8" w:space="4" w:color="3060A0"/>'
    for place, paragraph in enumerate(_said(paper, prose, 30)):
        sides = (("top", "left", "bottom", "right"), ("bottom",), ("top",))[place // 2 % 3]
        inside = "".join(line.format(side) for side in sides)
        if place % 2:
            look = paragraph._p.get_or_add_pPr()
            look.insert_element_before(_parsed(f"<w:pBdr>{inside}</w:pBdr>"), "w:spacing", "w:jc")


def shaded_paragraphs(paper: Any, prose: Prose) -> None:
    """Every third paragraph stands on a grey ground."""
    shade = '<w:shd w:val="clear" w:color="auto" w:fill="E0E0E0"/>'
    for paragraph in _said(paper, prose, 24)[::3]:
        paragraph._p.get_or_add_pPr().insert_element_before(_parsed(shade), "w:spacing", "w:jc")


def whole_paragraphs(paper: Any, prose: Prose) -> None:
    """Long paragraphs that keep their lines, hanging and indented from the right."""
    for place in range(18):
        paragraph = paper.add_paragraph(prose.text(5))
        look = paragraph.paragraph_format
        look.keep_together = True
        look.left_indent, look.first_line_indent = Cm(1.5), Cm((-1.5, 0.75)[place % 2])
        look.right_indent = Cm(place % 3)


def hyperlinks(paper: Any, prose: Prose) -> None:
    """Links to the web within the text."""
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
    for paragraph in _said(paper, prose, 22):
        key = paper.part.relate_to("https://example.org/van-ban", kind, is_external=True)
        run = "<w:r><w:rPr><w:u w:val='single'/></w:rPr><w:t>cổng thông tin</w:t></w:r>"
        link = f'<w:hyperlink {nsdecls("w", "r")} r:id="{key}">{run}</w:hyperlink>'
        paragraph.add_run(" Xem ")
        paragraph._p.append(xml.parse_xml(link))
        paragraph.add_run(", " + prose.sentence() + ".")


STRANGE = (
    nested_lists, nested_bullets, other_margins, two_columns, text_box, long_table, small_letters,
    contextual_spacing, framed_paragraphs, shaded_paragraphs, whole_paragraphs, hyperlinks,
)  # fmt: skip

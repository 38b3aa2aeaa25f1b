"""The styles that every Word file holds, in the font and language of Vietnamese offices."""

from minutes_app.document.form.elements import Element
from minutes_app.document.form.facts import Look
from minutes_app.document.form.lengths import Length
from minutes_app.document.form.shapes import Shape, Side
from minutes_app.document.form.xml import Node, w

FONT = "Times New Roman"
"""HD 36-HD/VPTW 4.1, NĐ 30/2020/NĐ-CP Phụ lục I."""
UNDERLINED = "Underlined"
"""The character style of the one word that the Party underlines (HD 36-HD/VPTW Phụ lục 3)."""
NORMAL = "Normal"
PAGE_HEADER = "Header"


def defaults(look: Look) -> tuple[Node, Node]:
    """Give font, size and language of everything, and what Word presumes of styles not named."""
    words = w(
        "rPr",
        _font(),
        *_size(look),
        w("lang", val="vi-VN", eastAsia="vi-VN", bidi="ar-SA"),
    )
    lines = w("pPr", w("widowControl"), w("spacing", before=0, after=0, line=240, lineRule="auto"))
    everything = w("docDefaults", w("rPrDefault", words), w("pPrDefault", lines))
    return everything, _latent()


def _latent() -> Node:
    known = ("Normal", "heading 1", "Title", "header", "footer")
    return w(
        "latentStyles",
        *(w("lsdException", name=name, uiPriority=0, qFormat=1) for name in known),
        defLockedState=0,
        defUIPriority=99,
        defSemiHidden=0,
        defUnhideWhenUsed=0,
        defQFormat=0,
        count=376,
    )


def _normal() -> Node:
    return w(
        "style",
        w("name", val="Normal"),
        w("qFormat"),
        w("rPr", _font()),
        type="paragraph",
        default=1,
        styleId=NORMAL,
    )


def built_in_styles(page_number: Look) -> tuple[Node, ...]:
    """Give the styles that every Word file holds, and those that all templates share."""
    return (
        _normal(),
        _empty_style("character", "DefaultParagraphFont", "Default Paragraph Font"),
        _table_style(),
        _empty_style("numbering", "NoList", "No List"),
        _page_number(page_number),
        _command(),
        _underlined(),
    )


def _empty_style(kind: str, key: str, name: str, *children: Node) -> Node:
    return w(
        "style",
        w("name", val=name),
        w("uiPriority", val=1 if kind == "character" else 99),
        w("semiHidden"),
        w("unhideWhenUsed"),
        *children,
        type=kind,
        default=1,
        styleId=key,
    )


def _table_style() -> Node:
    sides = (w(side, w=0, type="dxa") for side in ("top", "left", "bottom", "right"))
    properties = w("tblPr", w("tblInd", w=0, type="dxa"), w("tblCellMar", *sides))
    return _empty_style("table", "TableNormal", "Normal Table", properties)


def _page_number(look: Look) -> Node:
    """Give the built-in style of page headers, which holds the page number alone."""
    return w(
        "style",
        w("name", val="header"),
        w("basedOn", val=NORMAL),
        w("uiPriority", val=99),
        w("unhideWhenUsed"),
        Shape(side=Side.CENTRE).properties(),
        letters(look),
        type="paragraph",
        styleId=PAGE_HEADER,
    )


def _command() -> Node:
    size = Length.pt(8).half_points
    pale = w("rPr", w("color", val="808080"), w("sz", val=size), w("szCs", val=size))
    return w(
        "style",
        w("name", val=Element.COMMAND),
        w("basedOn", val=NORMAL),
        w("uiPriority", val=99),
        w("semiHidden"),
        pale,
        type="paragraph",
        customStyle=1,
        styleId=Element.COMMAND.id,
    )


def _underlined() -> Node:
    return w(
        "style",
        w("name", val="Gạch chân"),
        w("basedOn", val="DefaultParagraphFont"),
        w("uiPriority", val=1),
        w("qFormat"),
        w("rPr", w("u", val="single")),
        type="character",
        customStyle=1,
        styleId=UNDERLINED,
    )


def letters(look: Look) -> Node:
    """Give font, weight, slope and size of a style."""
    return w(
        "rPr",
        _font(),
        *((w("b"), w("bCs")) if look.bold else ()),
        *((w("i"), w("iCs")) if look.italic else ()),
        *_size(look),
    )


def _font() -> Node:
    return w("rFonts", ascii=FONT, hAnsi=FONT, eastAsia=FONT, cs=FONT)


def _size(look: Look) -> tuple[Node, Node]:
    return w("sz", val=look.size.half_points), w("szCs", val=look.size.half_points)

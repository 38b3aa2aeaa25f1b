"""Makes small Word templates from the XML of their body, and reads what became of them."""

import io
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Any
from xml.sax.saxutils import escape

from minutes_app.document.template import compile_template
from minutes_app.document.visible_text import paragraphs_of

etree: Any = import_module("lxml.etree")

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
SPACES = (
    f'xmlns:w="{WORD}" xmlns:r="{OFFICE}"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    ' xmlns:v="urn:schemas-microsoft-com:vml"'
)
W = f"{{{WORD}}}"
SECTION = '<w:sectPr><w:pgSz w:w="11907" w:h="16840"/></w:sectPr>'


@dataclass(frozen=True, slots=True)
class Person:
    name: str
    post: str = ""
    age: int = 0


@dataclass(frozen=True, slots=True)
class Unit:
    name: str
    people: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True)
class Values:
    title: str = "Biên bản"
    text: str = ""
    missing: str | None = None
    deputy: Person | None = None
    is_open: bool = True
    is_shut: bool = False
    number: int = 3
    chair: Person = Person("Hà", "Trưởng đoàn", 50)
    people: tuple[Person, ...] = (Person("An", "Ủy viên", 31), Person("Bình", "Thư ký", 42))
    nobody: tuple[Person, ...] = ()
    units: tuple[Unit, ...] = (
        Unit("Ban A", (Person("Mai"), Person("Lan"))),
        Unit("Ban B", (Person("Tú"),)),
    )
    words: tuple[str, ...] = ("một", "hai")


def run(text: str, looks: str = "") -> str:
    return f'<w:r>{looks}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def p(*pieces: str) -> str:
    """Give a paragraph of texts, each a run of its own; a piece of XML stays as it is."""
    runs = (piece if piece.startswith(("<w:", "<m:")) else run(piece) for piece in pieces)
    return f"<w:p>{''.join(runs)}</w:p>"


def cell(*paragraphs: str) -> str:
    blocks = (one if one.startswith("<w:") else p(one) for one in paragraphs)
    return f'<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>{"".join(blocks)}</w:tc>'


def row(*cells: str) -> str:
    return f"<w:tr>{''.join(one if one.startswith('<w:tc') else cell(one) for one in cells)}</w:tr>"


def table(*rows: str, columns: int = 2) -> str:
    grid = '<w:gridCol w:w="2000"/>' * columns
    return f"<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


def ins(content: str) -> str:
    return f'<w:ins w:id="7" w:author="A" w:date="2026-01-01T00:00:00Z">{content}</w:ins>'


def link(content: str) -> str:
    return f'<w:hyperlink w:anchor="here">{content}</w:hyperlink>'


def bookmark(name: str, content: str, number: int = 5) -> str:
    start = f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>'
    return f'{start}{content}<w:bookmarkEnd w:id="{number}"/>'


def box(*paragraphs: str) -> str:
    """Give a run with a text box, twice as Word writes it: for itself and for older programs."""
    inside = f"<w:txbxContent>{''.join(paragraphs)}</w:txbxContent>"
    shape = f'<w:pict><v:shape style="width:90pt;height:30pt"><v:textbox>{inside}</v:textbox>'
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps">'
        f"<w:drawing>{inside}</w:drawing></mc:Choice>"
        f"<mc:Fallback>{shape}</v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )


def part(kind: str, content: str) -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{kind} {SPACES}>{content}</w:{kind}>'


def parts_of(
    body: str, header: str = "", footnotes: str = "", core: str = "", main: str = ""
) -> dict[str, str]:
    """Give the parts of a small .docx; `main` stands for the whole body part."""
    types = f'<Override PartName="/word/document.xml" ContentType="{MAIN}"/>'
    links, section = "", SECTION
    below = {}
    for kind, content in (("header", header), ("footnotes", footnotes)):
        if content:
            below[f"word/{kind}1.xml"] = part("hdr" if kind == "header" else kind, content)
            types += (
                f'<Override PartName="/word/{kind}1.xml" ContentType="application/vnd.'
                f'openxmlformats-officedocument.wordprocessingml.{kind}+xml"/>'
            )
            links += f'<Relationship Id="{kind}" Type="{OFFICE}/{kind}" Target="{kind}1.xml"/>'
    if header:
        reference = '<w:headerReference w:type="default" r:id="header"/>'
        section = section.replace("<w:sectPr>", f"<w:sectPr>{reference}")
    document = main or part("document", f"<w:body>{body}{section}</w:body>")
    roots = f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>'
    if core:
        below["docProps/core.xml"] = core
        kind = f"{PACKAGE}/relationships/metadata/core-properties"
        roots += f'<Relationship Id="rId2" Type="{kind}" Target="docProps/core.xml"/>'
        types += (
            '<Override PartName="/docProps/core.xml" ContentType="application/vnd.'
            'openxmlformats-package.core-properties+xml"/>'
        )
    return {
        "[Content_Types].xml": (
            f'<Types xmlns="{PACKAGE}/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
            'relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
            f"{types}</Types>"
        ),
        "_rels/.rels": _relations(roots),
        "word/document.xml": document,
        "word/_rels/document.xml.rels": _relations(links),
    } | below


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def docx(*body: str, **parts: str) -> bytes:
    """Give a .docx of these blocks of XML; `parts` as for `parts_of`."""
    return zipped(parts_of("".join(body), **parts))


def filled(*body: str, values: object = None, **parts: str) -> bytes:
    """Give a template of these blocks, filled."""
    given = Values() if values is None else values
    return compile_template(docx(*body, **parts), type(given)).fill(given)


def texts(*body: str, values: object = None, **parts: str) -> list[str]:
    """Give the paragraphs that a template of these blocks prints."""
    return paragraphs_of(filled(*body, values=values, **parts))


def root_of(data: bytes, name: str = "word/document.xml"):
    return etree.fromstring(content_of(data, name))


def content_of(data: bytes, name: str = "word/document.xml") -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name)


def _relations(links: str) -> str:
    return f'<Relationships xmlns="{PACKAGE}/relationships">{links}</Relationships>'

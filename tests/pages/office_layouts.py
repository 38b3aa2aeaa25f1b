"""Papers that LibreOffice itself writes as .docx, from sources in flat ODF and RTF."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from tests.pages.prose import Prose


class Source(NamedTuple):
    """A file for LibreOffice to convert: its name, its feature, its text."""

    name: str
    feature: str
    text: str


def sources() -> tuple[Source, ...]:
    """Give the sources of the papers."""
    return tuple(
        Source(f"office-{work.__name__}.{kind}", f"LibreOffice: {feature}", work(Prose(feature)))
        for work, kind, feature in SOURCES
    )


def written(folder: Path) -> tuple[Path, ...]:
    """Write the sources into a folder and give the files."""
    folder.mkdir(parents=True, exist_ok=True)
    for source in sources():
        (folder / source.name).write_text(source.text, "utf-8")
    return tuple(folder / source.name for source in sources())


def open_lists(prose: Prose) -> str:
    """Headings, numbered and bulleted lists."""
    parts = [
        f'<text:h text:style-name="Head" text:outline-level="1">{number}. {prose.clause()}'
        f"</text:h>{_text(prose, 3)}{_list('Numbers', prose, 4)}"
        f"{_text(prose, 2)}{_list('Bullets', prose, 3)}"
        for number in range(1, 8)
    ]
    return _open("".join(parts))


def open_table(prose: Prose) -> str:
    """A bordered table with cells over several rows and columns."""
    cell = '<table:table-cell table:style-name="Cell"{}><text:p>{}</text:p></table:table-cell>'
    gone = "<table:covered-table-cell/>"
    rows = [
        f"<table:table-row>{cell.format(_spans(rows=2), number)}"
        f"{cell.format('', prose.sentence())}{cell.format('', prose.clause())}</table:table-row>"
        f"<table:table-row>{gone}{cell.format(_spans(columns=2), prose.sentence())}{gone}"
        "</table:table-row>"
        for number in range(1, 18)
    ]
    columns = "".join(f'<table:table-column table:style-name="{name}"/>' for name in "ABC")
    table = f'<table:table table:style-name="Table">{columns}{"".join(rows)}</table:table>'
    return _open(_text(prose, 3) + table + _text(prose, 3))


def open_pages(prose: Prose) -> str:
    """Upright, landscape and again upright pages, page numbers at the foot."""
    parts = [
        f'<text:p text:style-name="{start}">{prose.text(2)}</text:p>'
        + "".join(_text(prose, 2) for _ in range(8))
        for start in ("Upright", "Lying", "Upright")
    ]
    return _open("".join(parts))


def open_chains(prose: Prose) -> str:
    """Paragraphs that keep with the next, keep their lines, begin a page, are centred or marked."""
    order = ("Keep", "Keep", "Body", "Whole", "Body", "Centre", "Body", "Whole", "Keep", "Wide")
    parts = [
        f'<text:p text:style-name="{order[place % 10]}">{prose.text(2)} '
        f'<text:span text:style-name="Strong">{prose.clause()}</text:span>, {prose.clause()}.'
        "</text:p>" + ('<text:p text:style-name="New">Phụ lục</text:p>' if place == 17 else "")
        for place in range(36)
    ]
    return _open("".join(parts))


def _text(prose: Prose, sentences: int) -> str:
    return f'<text:p text:style-name="Body">{prose.text(sentences)}</text:p>'


def _list(style: str, prose: Prose, count: int) -> str:
    items = "".join(
        f'<text:list-item><text:p text:style-name="Body">{prose.sentence()}</text:p>'
        "</text:list-item>"
        for _ in range(count)
    )
    return f'<text:list text:style-name="{style}">{items}</text:list>'


def _spans(rows: int = 1, columns: int = 1) -> str:
    return f' table:number-rows-spanned="{rows}" table:number-columns-spanned="{columns}"'


def _open(body: str) -> str:
    return f"{_HEAD}<office:body><office:text>{body}</office:text></office:body></office:document>"


_NAMES = "".join(
    f' xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
    for short, long in (
        ("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"),
        ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible"),
    )
)  # fmt: skip
_SPACED = 'style:family="paragraph" style:parent-style-name="Standard"'
_LIST_PLACE = (
    '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">'
    '<style:list-level-label-alignment text:label-followed-by="listtab"'
    ' fo:text-indent="-0.6cm" fo:margin-left="1.2cm"/></style:list-level-properties>'
)


def _style(name: str, look: str, *, text: str = "", page: str = "") -> str:
    master = f' style:master-page-name="{page}"' if page else ""
    return (
        f'<style:style style:name="{name}" {_SPACED}{master}><style:paragraph-properties {look}/>'
        f"<style:text-properties {text}/></style:style>"
    )


def _layout(name: str, width: str, height: str) -> str:
    return (
        f'<style:page-layout style:name="{name}"><style:page-layout-properties'
        f' fo:page-width="{width}" fo:page-height="{height}" fo:margin-top="2cm"'
        ' fo:margin-bottom="1.2cm" fo:margin-left="3cm" fo:margin-right="1.5cm"/>'
        '<style:footer-style><style:header-footer-properties fo:min-height="0.9cm"'
        ' fo:margin-top="0.3cm"/></style:footer-style></style:page-layout>'
    )


def _master(name: str, layout: str) -> str:
    return (
        f'<style:master-page style:name="{name}" style:page-layout-name="{layout}"><style:footer>'
        '<text:p text:style-name="Centre">Trang <text:page-number>1</text:page-number></text:p>'
        "</style:footer></style:master-page>"
    )


_FONT = "".join(f' fo:{key}="{value}"' for key, value in (("font-size", "13pt"),))
_HEAD = (
    f'<?xml version="1.0" encoding="UTF-8"?><office:document{_NAMES} office:version="1.3"'
    ' office:mimetype="application/vnd.oasis.opendocument.text"><office:font-face-decls>'
    '<style:font-face style:name="T" svg:font-family="&apos;Times New Roman&apos;"/>'
    "</office:font-face-decls><office:styles>"
    '<style:style style:name="Standard" style:family="paragraph">'
    f'<style:text-properties style:font-name="T"{_FONT} fo:language="vi" fo:country="VN"/>'
    "</style:style>"
    + _style("Body", 'fo:text-align="justify" fo:margin-bottom="0.2cm" fo:text-indent="1cm"')
    + _style("Keep", 'fo:keep-with-next="always" fo:margin-top="0.3cm"')
    + _style("Whole", 'fo:keep-together="always" fo:orphans="2" fo:widows="2"')
    + _style("Wide", 'fo:line-height="150%" fo:margin-left="1cm" fo:margin-right="2cm"')
    + _style("Centre", 'fo:text-align="center"')
    + _style("New", 'fo:break-before="page"', text='fo:font-weight="bold"')
    + _style(
        "Head", 'fo:keep-with-next="always" fo:margin-top="0.4cm"', text='fo:font-weight="bold"'
    )
    + _style("Upright", 'fo:text-align="justify"', page="Standard")
    + _style("Lying", 'fo:text-align="justify"', page="Wide")
    + '<text:list-style style:name="Numbers"><text:list-level-style-number text:level="1"'
    f' style:num-suffix="." style:num-format="1">{_LIST_PLACE}</text:list-level-style-number>'
    '</text:list-style><text:list-style style:name="Bullets"><text:list-level-style-bullet'
    f' text:level="1" text:bullet-char="–">{_LIST_PLACE}</text:list-level-style-bullet>'
    "</text:list-style></office:styles><office:automatic-styles>"
    '<style:style style:name="Strong" style:family="text">'
    '<style:text-properties fo:font-weight="bold" fo:font-style="italic"/></style:style>'
    '<style:style style:name="Table" style:family="table">'
    '<style:table-properties style:width="16cm" table:align="left"/></style:style>'
    + "".join(
        f'<style:style style:name="{name}" style:family="table-column">'
        f'<style:table-column-properties style:column-width="{width}cm"/></style:style>'
        for name, width in (("A", 2), ("B", 8.5), ("C", 5.5))
    )
    + '<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties'
    ' fo:border="0.5pt solid #000000" fo:padding="0.1cm"/></style:style>'
    + _layout("P", "21cm", "29.7cm")
    + _layout("L", "29.7cm", "21cm")
    + "</office:automatic-styles><office:master-styles>"
    + _master("Standard", "P")
    + _master("Wide", "L")
    + "</office:master-styles>"
)


def rich_footnotes(prose: Prose) -> str:
    """Text with footnotes."""
    note = r"{{\super\chftn}}{{\footnote\pard\plain\f0\fs20 {{\super\chftn}} {}.}}"
    parts = [
        rf"\pard\qj\fi567\sa120 {_rich(prose.text(3))}{note.format(_rich(prose.clause()))}"
        rf" {_rich(prose.text(2))}\par "
        for _ in range(14)
    ]
    return _rich_file("".join(parts))


def rich_letter(prose: Prose) -> str:
    """Tabs with leaders, indents, a page number in the header."""
    head = r"{\header\pard\qc\f0\fs26 Trang {\field{\*\fldinst PAGE}{\fldrslt 1}}\par}"
    parts = [
        rf"\pard\li567\ri284\sb60\sl360\slmult1\qj {_rich(prose.text(3))}\par "
        rf"\pard\tx1134\tqr\tldot\tx9000 {number}.\tab {_rich(prose.clause()[:30])}"
        rf"\tab {number}\par "
        for number in range(1, 20)
    ]
    return _rich_file(head + "".join(parts))


def _rich(text: str) -> str:
    return "".join(letter if ord(letter) < 128 else f"\\u{ord(letter)}?" for letter in text)


def _rich_file(body: str) -> str:
    page = r"\paperw11906\paperh16838\margl1701\margr1134\margt1134\margb1134"
    return rf"{{\rtf1\ansi\deff0{{\fonttbl{{\f0 Times New Roman;}}}}{page}\f0\fs28 {body}}}"


SOURCES: tuple[tuple[Callable[[Prose], str], str, str], ...] = (
    (open_lists, "fodt", "lists"),
    (open_table, "fodt", "spanned table"),
    (open_pages, "fodt", "landscape, footer"),
    (open_chains, "fodt", "chains and breaks"),
    (rich_footnotes, "rtf", "footnotes"),
    (rich_letter, "rtf", "tabs and indents"),
)

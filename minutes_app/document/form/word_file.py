"""A template as a whole Word file: its parts in a fixed order, the same bytes each time."""

import io
import zipfile
from dataclasses import dataclass

from minutes_app.document.form.built_in_styles import FONT, PAGE_HEADER
from minutes_app.document.form.facts import Facts, Page
from minutes_app.document.form.paragraphs import Nodes, styled
from minutes_app.document.form.styles import Style, style_sheet
from minutes_app.document.form.theme import theme
from minutes_app.document.form.xml import Node, document, part, plain, w

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_CREATED = "2026-05-27T00:00:00Z"
_ZIP_DATE = (2026, 5, 27, 0, 0, 0)
_UNIX = 3
_PARTS = {
    "word/document.xml": "document.main",
    "word/styles.xml": "styles",
    "word/settings.xml": "settings",
    "word/fontTable.xml": "fontTable",
    "word/header1.xml": "header",
}
_THEME = "word/theme/theme1.xml"
_RELATIONS = ("styles", "settings", "fontTable", "header", "theme")
_PAGE_HEADER_ID = "rId4"


@dataclass(frozen=True, slots=True, kw_only=True)
class Properties:
    """What Word shows of a file beside its text."""

    title: str
    subject: str
    author: str


def word_file(
    body: Nodes, facts: Facts, properties: Properties, styles: tuple[Style, ...] = ()
) -> bytes:
    """Give the .docx with this body, under the page and the styles of these rules."""
    parts = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _package_relations(),
        "docProps/core.xml": _core(properties),
        "docProps/app.xml": _app(),
        "word/document.xml": part("w:document", w("body", *body, _section(facts.page))),
        "word/_rels/document.xml.rels": _document_relations(),
        "word/styles.xml": style_sheet(facts, styles),
        "word/settings.xml": _settings(facts),
        "word/fontTable.xml": _fonts(),
        "word/header1.xml": part("w:hdr", _page_number()),
        _THEME: theme(),
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as package:
        for name, root in parts.items():
            entry = zipfile.ZipInfo(name, _ZIP_DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = _UNIX
            package.writestr(entry, document(root))
    return out.getvalue()


def _section(page: Page) -> Node:
    reference = plain("w:headerReference", {"w:type": "default", "r:id": _PAGE_HEADER_ID})
    margins = w(
        "pgMar",
        top=page.top.dxa,
        right=page.right.dxa,
        bottom=page.bottom.dxa,
        left=page.left.dxa,
        header=page.header.dxa,
        footer=page.header.dxa,
        gutter=0,
    )
    size = w("pgSz", w=page.width.dxa, h=page.height.dxa)
    return w("sectPr", reference, size, margins, w("cols", space=720), w("titlePg"))


def _page_number() -> Node:
    """Give the page number, centred at the top; the title page has a header of its own, empty."""
    return styled(
        PAGE_HEADER,
        w("r", w("fldChar", fldCharType="begin")),
        w("r", w("instrText", " PAGE ")),
        w("r", w("fldChar", fldCharType="separate")),
        w("r", w("t", "2")),
        w("r", w("fldChar", fldCharType="end")),
    )


def _settings(facts: Facts) -> Node:
    uri = "http://schemas.microsoft.com/office/word"
    modes = {
        "compatibilityMode": 15,
        "overrideTableStyleFontSizeAndJustification": 1,
        "enableOpenTypeFeatures": 1,
        "doNotFlipMirrorIndents": 1,
        "differentiateMultirowTableHeaders": 1,
        "useWord2013TrackBottomHyphenation": 0,
    }
    compat = (w("compatSetting", name=name, uri=uri, val=mode) for name, mode in modes.items())
    return part(
        "w:settings",
        w("zoom", percent=100),
        w("defaultTabStop", val=facts.lines.first_line.dxa),
        w("characterSpacingControl", val="doNotCompress"),
        w("compat", *compat),
        w("themeFontLang", val="vi-VN"),
        w("decimalSymbol", val=","),
        w("listSeparator", val=";"),
    )


def _fonts() -> Node:
    return part(
        "w:fonts",
        w(
            "font",
            w("panose1", val="02020603050405020304"),
            w("charset", val="00"),
            w("family", val="roman"),
            w("pitch", val="variable"),
            name=FONT,
        ),
    )


def _content_types() -> Node:
    base = "application/vnd.openxmlformats-officedocument"
    kinds = {f"/{name}": f"{_WORD}.{kind}+xml" for name, kind in _PARTS.items()} | {
        f"/{_THEME}": f"{base}.theme+xml",
        "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
        "/docProps/app.xml": f"{base}.extended-properties+xml",
    }
    relations = f"{_PACKAGE}/relationships".removeprefix("http://schemas.openxmlformats.org/")
    defaults = {
        "rels": f"application/vnd.openxmlformats-{relations.replace('/2006/', '.')}+xml",
        "xml": "application/xml",
    }
    return plain(
        "Types",
        {"xmlns": f"{_PACKAGE}/content-types"},
        *(
            plain("Default", {"Extension": end, "ContentType": kind})
            for end, kind in defaults.items()
        ),
        *(
            plain("Override", {"PartName": name, "ContentType": kind})
            for name, kind in kinds.items()
        ),
    )


def _package_relations() -> Node:
    core = f"{_PACKAGE}/relationships/metadata/core-properties"
    return _relations(
        (f"{_OFFICE}/relationships/officeDocument", "word/document.xml"),
        (core, "docProps/core.xml"),
        (f"{_OFFICE}/relationships/extended-properties", "docProps/app.xml"),
    )


def _document_relations() -> Node:
    files = {kind: name.removeprefix("word/") for name, kind in _PARTS.items()}
    files["theme"] = _THEME.removeprefix("word/")
    return _relations(*((f"{_OFFICE}/relationships/{kind}", files[kind]) for kind in _RELATIONS))


def _relations(*targets: tuple[str, str]) -> Node:
    rows = (
        plain("Relationship", {"Id": f"rId{place}", "Type": kind, "Target": target})
        for place, (kind, target) in enumerate(targets, 1)
    )
    return plain("Relationships", {"xmlns": f"{_PACKAGE}/relationships"}, *rows)


def _core(properties: Properties) -> Node:
    moment = {"xsi:type": "dcterms:W3CDTF"}
    return plain(
        "cp:coreProperties",
        {
            "xmlns:cp": f"{_PACKAGE}/metadata/core-properties",
            "xmlns:dc": "http://purl.org/dc/elements/1.1/",
            "xmlns:dcterms": "http://purl.org/dc/terms/",
            "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        },
        plain("dc:title", {}, properties.title),
        plain("dc:subject", {}, properties.subject),
        plain("dc:creator", {}, properties.author),
        plain("cp:lastModifiedBy", {}, properties.author),
        plain("dcterms:created", moment, _CREATED),
        plain("dcterms:modified", moment, _CREATED),
        plain("dc:language", {}, "vi-VN"),
    )


def _app() -> Node:
    return plain(
        "Properties",
        {"xmlns": f"{_OFFICE}/extended-properties"},
        plain("Application", {}, "Microsoft Office Word"),
        plain("AppVersion", {}, "16.0000"),
    )

"""Small Word files, part by part, for tests of one feature each."""

import io
import zipfile

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_P = "http://schemas.openxmlformats.org/package/2006"
_T = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_NAMES = (
    f'xmlns:w="{_W}" xmlns:r="{_R}" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
)
FIRST_TOP, LEFT, COLUMN, FOOT = 50.0, 50.0, 300.0, 350.0
"""The page of the small files: 400 × 400 pt with margins of 50 pt; lengths in pt."""

_SECTION = (
    '<w:sectPr>{heads}<w:pgSz w:w="8000" w:h="8000"/><w:pgMar w:top="1000" w:right="1000" '
    'w:bottom="1000" w:left="1000" w:header="400" w:footer="400" w:gutter="0"/>{more}</w:sectPr>'
)
_DEFAULTS = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" '
    'w:hAnsi="Times New Roman"/><w:sz w:val="24"/></w:rPr></w:rPrDefault></w:docDefaults>'
)


def p(text: str = "", shape: str = "", letters: str = "", name: str = "") -> str:
    """Give a paragraph of plain text, bookmarked as a whole where it has a name."""
    inside = f"<w:r><w:rPr>{letters}</w:rPr><w:t xml:space='preserve'>{text}</w:t></w:r>"
    return paragraph(inside if text else "", shape, name)


def paragraph(inside: str, shape: str = "", name: str = "") -> str:
    """Give a paragraph of runs, bookmarked as a whole where it has a name."""
    return f"<w:p><w:pPr>{shape}</w:pPr>{marked(name, inside) if name else inside}</w:p>"


def marked(name: str, inside: str) -> str:
    """Give runs inside a bookmark."""
    number = sum(name.encode())
    return (
        f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{inside}'
        f'<w:bookmarkEnd w:id="{number}"/>'
    )


def run(text: str, letters: str = "") -> str:
    """Give a run."""
    return f"<w:r><w:rPr>{letters}</w:rPr><w:t xml:space='preserve'>{text}</w:t></w:r>"


def word(
    *body: str,
    styles: str = "",
    numbering: str = "",
    compat: str = "15",
    header: str = "",
    section: str = "",
    picture: bytes = b"",
) -> bytes:
    """Give a Word file with this body; a `picture` is known as rIdP, a `header` stands on all."""
    heads = '<w:headerReference w:type="default" r:id="rIdH"/>' if header else ""
    end = _SECTION.format(heads=heads, more=section)
    parts = {
        "word/document.xml": _part("document", f"<w:body>{''.join(body)}{end}</w:body>"),
        "word/styles.xml": _part("styles", _DEFAULTS + styles),
        "word/numbering.xml": _part("numbering", numbering),
        "word/header1.xml": _part("hdr", header or "<w:p/>"),
        "word/settings.xml": _part("settings", _compat(compat)),
        "word/_rels/document.xml.rels": _relations(
            ("rIdS", "styles", "styles.xml"),
            ("rIdN", "numbering", "numbering.xml"),
            ("rIdE", "settings", "settings.xml"),
            ("rIdH", "header", "header1.xml"),
            ("rIdP", "image", "picture.png"),
        ),
        "_rels/.rels": _relations(("rId1", "officeDocument", "word/document.xml")),
        "[Content_Types].xml": _types(),
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        for part, content in parts.items():
            package.writestr(part, content)
        package.writestr("word/picture.png", picture)
    return out.getvalue()


def _part(root: str, inside: str) -> str:
    return f"<w:{root} {_NAMES}>{inside}</w:{root}>"


def _compat(mode: str) -> str:
    setting = f'w:name="compatibilityMode" w:uri="urn:x" w:val="{mode}"'
    return f"<w:compat><w:compatSetting {setting}/></w:compat>"


def _relations(*known: tuple[str, str, str]) -> str:
    rows = (f'<Relationship Id="{i}" Type="{_R}/{k}" Target="{t}"/>' for i, k, t in known)
    return f'<Relationships xmlns="{_P}/relationships">{"".join(rows)}</Relationships>'


def _types() -> str:
    return (
        f'<Types xmlns="{_P}/content-types">'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Default Extension="png" ContentType="image/png"/>'
        f'<Default Extension="rels" ContentType="application/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{_T}.document.main+xml"/></Types>'
    )

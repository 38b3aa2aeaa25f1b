"""A .docx taken apart and put together again, for papers that no program would write."""

import io
import re
from collections.abc import Callable, Mapping
from zipfile import ZIP_DEFLATED, ZipFile

BODY = "word/document.xml"
STYLES = "word/styles.xml"


def parts_of(word: bytes) -> dict[str, bytes]:
    """Give the parts of a .docx by name."""
    with ZipFile(io.BytesIO(word)) as package:
        return {name: package.read(name) for name in package.namelist()}


def packed(parts: Mapping[str, bytes]) -> bytes:
    """Give a .docx of these parts."""
    out = io.BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED, compresslevel=1) as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return out.getvalue()


def with_part(word: bytes, name: str, change: Callable[[bytes], bytes]) -> bytes:
    """Give the paper with one part changed."""
    parts = parts_of(word)
    return packed(parts | {name: change(parts.get(name, b""))})


def with_body(word: bytes, xml: str) -> bytes:
    """Give the paper with this body instead of its own, its last section kept."""

    def change(data: bytes) -> bytes:
        whole = data.decode()
        section = re.search(
            r"<w:sectPr(?:(?!<w:sectPr).)*</w:sectPr>(?=</w:body>)", whole, re.DOTALL
        )
        start = whole.index("<w:body>") + len("<w:body>")
        end = section.start() if section else whole.index("</w:body>")
        return (whole[:start] + xml + whole[end:]).encode("utf-8", "surrogatepass")

    return with_part(word, BODY, change)


def said(text: str, marks: str = "") -> str:
    """Give a paragraph of WordprocessingML that says this text as it stands."""
    return f'<w:p>{marks}<w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'

"""The text of a paper as a reader sees it, paragraph by paragraph."""

from collections.abc import Iterator

from minutes_app.ooxml.body_part import main_part
from minutes_app.ooxml.markup import Element, parsed, w
from minutes_app.ooxml.package import Package, read_package

_SIGNS = {w("tab"): "\t", w("br"): "\n", w("cr"): "\n", w("noBreakHyphen"): "-"}


def paragraphs_of(docx: bytes) -> list[str]:
    """Give the text of every paragraph of the body in order, those in tables included.

    Raises `BadPackage` or `BadXml`.
    """
    return body_paragraphs(read_package(docx))


def body_paragraphs(package: Package) -> list[str]:
    """Give the same for a package that is already open."""
    name = main_part(package)
    root = parsed(package.content(name), name)
    return ["".join(_texts(paragraph)) for paragraph in root.iter(w("p"))]


def _texts(paragraph: Element) -> Iterator[str]:
    for node in paragraph.iter(w("t"), *_SIGNS):
        inner = next((up for up in node.iterancestors() if up.tag == w("p")), None)
        if inner is paragraph and _is_content(node):
            yield (node.text or "") if node.tag == w("t") else _SIGNS[node.tag]


def _is_content(node: Element) -> bool:
    """Whether a sign belongs to a run; a `w:tab` of the paragraph's settings does not."""
    parent = node.getparent()
    return parent is not None and parent.tag == w("r")

"""The text of a paper as a reader sees it, paragraph by paragraph."""

from minutes_app.ooxml.body_part import main_part
from minutes_app.ooxml.markup import Element, parsed, w
from minutes_app.ooxml.package import Package, read_package

_PARAGRAPH, _RUN, _TEXT = w("p"), w("r"), w("t")
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
    return paragraph_texts(root)


def paragraph_texts(root: Element) -> list[str]:
    """Give the text of every paragraph below `root`; one inside another is a text of its own."""
    texts: dict[Element, list[str]] = {}
    for node in root.iter(_PARAGRAPH, _TEXT, *_SIGNS):
        name = node.tag
        if name == _PARAGRAPH:
            texts[node] = []
        elif (paragraph := _paragraph_of(node)) in texts:
            texts[paragraph].append((node.text or "") if name == _TEXT else _SIGNS[name])
    return ["".join(text) for text in texts.values()]


def _paragraph_of(sign: Element) -> Element | None:
    """Give where a run's sign stands, `None` for a `w:tab` of the paragraph's settings."""
    holder = sign.getparent()
    if holder is None or holder.tag != _RUN:
        return None
    while holder is not None and holder.tag != _PARAGRAPH:
        holder = holder.getparent()
    return holder

"""Loops and conditions put where they belong: around paragraphs, cells, rows or runs."""

from collections.abc import Iterator

from minutes_app.document.pairing import pair_up
from minutes_app.document.places import nearest
from minutes_app.document.runs import Marked, is_mark
from minutes_app.document.tags import STATEMENT, VALUE
from minutes_app.document.tidying import RANGES, is_silent, unpaired_ranges, unrepeated
from minutes_app.domain.wording import said
from minutes_app.ooxml.markup import Element, detach, w

_FRAME = frozenset(w(name) for name in ("pPr", "rPr", "tcPr", "trPr", "tblPrEx"))
_HOMES = {"tr": w("tr"), "tc": w("tc")}
_PRINTS_NOTHING = RANGES | {w(n) for n in ("p", "r", "tc", "tr", "commentReference", "ins")}
_OPENS, _CLOSES = ("if", "for"), ("endif", "endfor")


def lift(root: Element, marked: Marked) -> None:
    """Move statements out of paragraphs, cells and rows that hold nothing else; check the pairs."""
    for paragraph in list(root.iter(w("p"))):
        _lift_from_paragraph(paragraph, marked)
    for row in list(root.iter(w("tr"))):
        _lift_from_row(row, marked)
    pair_up(list(marks_in(root)), marked)
    if not marked.findings:
        unrepeated(root, list(_repeated(root, marked)))


def marks_in(root: Element) -> Iterator[Element]:
    """Give every mark below `root` in the order of the paper."""
    return (node for node in root.iter() if is_mark(node))


def _lift_from_paragraph(paragraph: Element, marked: Marked) -> None:
    marks = [node for node in paragraph if is_mark(node)]
    tags = [marked.tag_of(mark) for mark in marks]
    alone = all(is_mark(node) or is_silent(node) for node in paragraph)
    scoped = next((tag for tag in tags if tag.scope), None)
    if not marks:
        return
    if not alone:
        if scoped is not None:
            text = said("phải đứng riêng một đoạn; chuyển chữ cạnh thẻ sang đoạn khác")
            marked.find(scoped, "not-alone", text)
        return
    home = _home(paragraph, {tag.scope for tag in tags})
    if home is None:
        marked.find(
            scoped or tags[0],
            "not-in-table",
            said("chỉ dùng được trong bảng; đưa vào bảng hoặc bỏ “tr”, “tc”"),
        )
    elif home is not paragraph and not _is_bare(home, marked):
        what = said("hàng") if home.tag == w("tr") else said("ô")
        text = said(
            "phải đứng riêng một {what}; chuyển chữ cùng {what} với thẻ sang {what} khác", what=what
        )
        marked.find(scoped or tags[0], "not-alone", text)
    elif not _is_needed(home):
        _replace(home)


def _home(paragraph: Element, scopes: set[str]) -> Element | None:
    wanted = next((_HOMES[scope] for scope in ("tr", "tc") if scope in scopes), None)
    return paragraph if wanted is None else nearest(paragraph, (wanted,))


def _is_needed(home: Element) -> bool:
    """Whether a paragraph holds the settings of a section and must stay."""
    return next(home.iter(w("sectPr")), None) is not None


def _is_bare(home: Element, marked: Marked) -> bool:
    """Whether a row or cell would print nothing but for its statements."""
    return all(
        marked.tag_of(node).kind != VALUE
        if is_mark(node)
        else is_silent(node) or node.tag in (*_PRINTS_NOTHING, *_FRAME)
        for node in home.iter()
        if nearest(node, _FRAME) is None
    )


def _replace(home: Element) -> None:
    """Put the statements of a paragraph, cell or row in its place."""
    kept = {*unpaired_ranges(home)}
    for node in list(home.iter()):
        if is_mark(node) or node in kept:
            node.tail = None
            home.addprevious(node)
    detach(home)


def _lift_from_row(row: Element, marked: Marked) -> None:
    """Dissolve a row in which nothing but statements is left."""
    keywords = [marked.tag_of(mark).keyword for mark in marks_in(row)]
    if not keywords:
        return
    opened = sum(word in _OPENS for word in keywords) - sum(word in _CLOSES for word in keywords)
    empty = next(row.iter(w("p")), None) is None
    if empty or ((opened or keywords[0] in ("else", "elif")) and _is_bare(row, marked)):
        _replace(row)


def _repeated(root: Element, marked: Marked) -> Iterator[Element]:
    """Give everything that stands inside a loop."""
    depth = 0
    for node in root.iter():
        if is_mark(node):
            tag = marked.tag_of(node)
            if tag.kind == STATEMENT and tag.keyword in ("for", "endfor"):
                depth += 1 if tag.keyword == "for" else -1
        elif depth:
            yield node

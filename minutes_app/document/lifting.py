"""Loops and conditions put where they belong: around paragraphs, cells, rows or runs."""

from collections.abc import Iterator

from minutes_app.document.faults import Finding
from minutes_app.document.places import row_of
from minutes_app.document.runs import Marked, is_mark
from minutes_app.document.tags import STATEMENT, Tag
from minutes_app.domain.wording import said
from minutes_app.ooxml.markup import Element, detach, w

_SILENT = frozenset(w(n) for n in ("pPr", "bookmarkStart", "bookmarkEnd", "proofErr", "rPr"))
_HOMES = {"tr": w("tr"), "tc": w("tc")}
_OPENS = {"if": "endif", "for": "endfor"}
_WORDS = {"if", "elif", "else", "endif", "for", "endfor", "set"}


def lift(root: Element, marked: Marked) -> None:
    """Move statements out of paragraphs, cells and rows that hold nothing else; check the pairs."""
    for paragraph in list(root.iter(w("p"))):
        _lift_from_paragraph(paragraph, marked)
    for row in list(root.iter(w("tr"))):
        _lift_from_row(row)
    _pair(root, marked)


def marks_in(root: Element) -> Iterator[Element]:
    """Give every mark below `root` in the order of the paper."""
    return (node for node in root.iter() if is_mark(node))


def _lift_from_paragraph(paragraph: Element, marked: Marked) -> None:
    marks = [node for node in paragraph if is_mark(node)]
    scopes = {marked.tag_of(mark).scope for mark in marks} - {""}
    alone = all(is_mark(node) or node.tag in _SILENT for node in paragraph)
    if not marks:
        return
    if scopes and not alone:
        tag = next(tag for mark in marks if (tag := marked.tag_of(mark)).scope)
        text = said(
            "thẻ “{tag}” phải đứng riêng một đoạn; chuyển chữ cạnh thẻ sang đoạn khác",
            tag=tag.typed,
        )
        marked.findings.append(Finding(tag.spot, "not-alone", text))
    elif alone:
        home = _home(paragraph, scopes)
        if home is None:
            tag = marked.tag_of(marks[0])
            text = said(
                "thẻ “{tag}” chỉ dùng được trong bảng; đưa vào bảng hoặc bỏ “tr”, “tc”",
                tag=tag.typed,
            )
            marked.findings.append(Finding(tag.spot, "not-in-table", text))
        elif all(marked.tag_of(mark).keyword == "set" for mark in marks) or not _is_needed(home):
            _replace_by(home, marks)


def _home(paragraph: Element, scopes: set[str]) -> Element | None:
    wanted = next((_HOMES[scope] for scope in ("tr", "tc") if scope in scopes), None)
    if wanted is None:
        return paragraph
    return next((up for up in paragraph.iterancestors() if up.tag == wanted), None)


def _is_needed(home: Element) -> bool:
    """Whether a paragraph holds the settings of a section and must stay."""
    return next(home.iter(w("sectPr")), None) is not None


def _replace_by(home: Element, marks: list[Element]) -> None:
    if home.tag == w("tr"):
        marks = list(marks_in(home))
    for mark in marks:
        mark.tail = None
        home.addprevious(mark)
    detach(home)


def _lift_from_row(row: Element) -> None:
    """Dissolve a row in which nothing but statements is left."""
    if next(row.iter(w("p")), None) is None and (marks := list(marks_in(row))):
        _replace_by(row, marks)


def _pair(root: Element, marked: Marked) -> None:
    """Find the partner of every statement; a pair in one row goes around the row."""
    open_: list[list[Element]] = []
    for mark in list(marks_in(root)):
        tag = marked.tag_of(mark)
        if tag.kind != STATEMENT:
            continue
        if tag.keyword not in _WORDS:
            text = said(
                "không hiểu thẻ “{tag}”; chỉ dùng được if, elif, else, for và set", tag=tag.typed
            )
            marked.findings.append(Finding(tag.spot, "unknown-statement", text))
        elif tag.keyword in _OPENS:
            open_.append([mark])
        elif tag.keyword != "set":
            _join(mark, tag, open_, marked)
    for pair in open_:
        tag = marked.tag_of(pair[0])
        end = _OPENS[tag.keyword]
        text = said("thẻ “{tag}” không có thẻ đóng; thêm “{{% {end} %}}”", tag=tag.typed, end=end)
        marked.findings.append(Finding(tag.spot, "never-closed", text))


def _join(mark: Element, tag: Tag, open_: list[list[Element]], marked: Marked) -> None:
    if not open_ or not _fits(marked.tag_of(open_[-1][0]), tag):
        text = said(
            "thẻ “{tag}” không có thẻ mở; thêm thẻ mở ở trước hoặc xóa thẻ này", tag=tag.typed
        )
        marked.findings.append(Finding(tag.spot, "never-opened", text))
        return
    open_[-1].append(mark)
    if tag.keyword not in ("endif", "endfor"):
        return
    pair = open_.pop()
    if len({node.getparent() for node in pair}) > 1 and not _lift_pair(pair):
        first = marked.tag_of(pair[0])
        text = said(
            "thẻ “{tag}” và thẻ đóng của nó không cùng chỗ; "
            "đặt cả hai trong cùng một đoạn, hoặc mỗi thẻ riêng một đoạn",
            tag=first.typed,
        )
        marked.findings.append(Finding(first.spot, "not-level", text))


def _fits(opening: Tag, tag: Tag) -> bool:
    if tag.keyword == "elif":
        return opening.keyword == "if"
    return tag.keyword == "else" or _OPENS[opening.keyword] == tag.keyword


def _lift_pair(pair: list[Element]) -> bool:
    """Put a pair that begins and ends in one table row around that row."""
    rows = {row_of(node) for node in pair}
    row = row_of(pair[0])
    if len(pair) != 2 or len(rows) != 1 or row is None:
        return False
    first, last = pair
    for node in pair:
        _take_out(node)
    row.addprevious(first)
    row.addnext(last)
    return True


def _take_out(mark: Element) -> None:
    detach(mark)
    mark.tail = None

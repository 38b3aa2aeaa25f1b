"""Opening and closing statements paired, and both put on one level of the tree."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from minutes_app.document.places import nearest, row_of
from minutes_app.document.runs import Marked, is_mark
from minutes_app.document.tags import STATEMENT, VALUE, Tag
from minutes_app.document.tidying import is_silent
from minutes_app.domain.wording import said
from minutes_app.ooxml.markup import Element, child_of, detach, w

_OPENS = {"if": "endif", "for": "endfor"}
_WORDS = {"if", "elif", "else", "endif", "for", "endfor", "set"}
_LONE_WORDS = ("else", "endif", "endfor")


@dataclass(slots=True)
class _Pairs:
    """The statements still open, each with what follows it, and what was lifted so far."""

    marked: Marked
    open: list[list[Element]] = field(default_factory=list[list[Element]])
    edges: dict[Element, tuple[Element, Element]] = field(
        default_factory=dict[Element, tuple[Element, Element]]
    )


def pair_up(marks: Sequence[Element], marked: Marked) -> None:
    """Find the partner of every statement; a pair in one row goes around the row."""
    pairs = _Pairs(marked)
    for mark in marks:
        tag = marked.tag_of(mark)
        if tag.kind != STATEMENT:
            continue
        if tag.keyword not in _WORDS:
            marked.find(
                tag,
                "unknown-statement",
                said("không hiểu được; chỉ dùng if, elif, else, for và set"),
            )
        elif tag.keyword in _OPENS:
            pairs.open.append([mark])
        elif tag.keyword != "set":
            _join(mark, tag, pairs)
    for pair in pairs.open:
        tag = marked.tag_of(pair[0])
        end = _OPENS[tag.keyword]
        marked.find(tag, "never-closed", said("không có thẻ đóng; thêm “{{% {end} %}}”", end=end))


def _join(mark: Element, tag: Tag, pairs: _Pairs) -> None:
    marked = pairs.marked
    if tag.keyword in _LONE_WORDS and tag.code.rstrip(": ") != tag.keyword:
        marked.find(tag, "grammar", said("viết chưa đúng; viết “{{% {word} %}}”", word=tag.keyword))
    words = [marked.tag_of(node).keyword for node in pairs.open[-1]] if pairs.open else []
    if not words or not _fits(words[0], tag):
        marked.find(
            tag, "never-opened", said("không có thẻ mở; thêm thẻ mở ở trước hoặc xóa thẻ này")
        )
        return
    if "else" in words and tag.keyword in ("else", "elif"):
        marked.find(tag, "grammar", said("đứng sau “else”; sau “else” chỉ còn thẻ đóng"))
        return
    pairs.open[-1].append(mark)
    if tag.keyword not in _OPENS.values():
        return
    pair = pairs.open.pop()
    if len({node.getparent() for node in pair}) > 1 and not _lift(pair, pairs):
        text = said(
            "và thẻ đóng của nó không cùng chỗ; "
            "đặt cả hai trong cùng một đoạn, hoặc mỗi thẻ riêng một đoạn"
        )
        marked.find(marked.tag_of(pair[0]), "not-level", text)


def _fits(opening: str, tag: Tag) -> bool:
    if tag.keyword == "elif":
        return opening == "if"
    return tag.keyword == "else" or _OPENS[opening] == tag.keyword


def _lift(pair: list[Element], pairs: _Pairs) -> bool:
    """Put a pair around the paragraphs, or the one row, that it begins and ends."""
    first, last = _block_of(pair[0]), _block_of(pair[-1])
    holder = first.getparent()
    on_level = all(mark.getparent() is holder for mark in pair[1:-1])
    if holder is last.getparent() and on_level and _is_whole(pair, first, last, pairs.marked):
        _put_around(pair, first, last, pairs)
        return True
    row = row_of(pair[0])
    if row is None or row is not row_of(pair[-1]) or len(pair) > 2:
        return False
    cells = row.findall(w("tc"))
    if len(cells) < 2 or [nearest(mark, (w("tc"),)) for mark in pair] != [cells[0], cells[-1]]:
        return False
    _put_around(pair, row, row, pairs)
    return True


def _block_of(mark: Element) -> Element:
    """Give the paragraph in which a mark stands, or the mark where it stands for one."""
    holder = mark.getparent()
    return holder if holder is not None and holder.tag == w("p") else mark


def _is_whole(pair: list[Element], first: Element, last: Element, marked: Marked) -> bool:
    """Whether nothing is printed before the pair in its first paragraph, nor behind in its last."""
    before = first is pair[0] or _are_quiet(pair[0].itersiblings(preceding=True), marked)
    return before and (last is pair[-1] or _are_quiet(pair[-1].itersiblings(), marked))


def _are_quiet(nodes: Iterator[Element], marked: Marked) -> bool:
    """Whether nothing but statements, settings and blanks is there."""
    return all(
        marked.tag_of(node).kind != VALUE if is_mark(node) else is_silent(node) for node in nodes
    )


def _put_around(pair: list[Element], first: Element, last: Element, pairs: _Pairs) -> None:
    """Put the ends of a pair before and behind these blocks, outside of pairs put there before."""
    cells = [nearest(mark, (w("tc"),)) for mark in pair]
    start = pairs.edges.get(first, (first, first))[0]
    end = pairs.edges.get(last, (last, last))[1]
    if first is not pair[0]:
        _take_out(pair[0])
        start.addprevious(pair[0])
        pairs.edges[first] = (pair[0], pairs.edges.get(first, (first, first))[1])
    if last is not pair[-1]:
        _take_out(pair[-1])
        end.addnext(pair[-1])
        pairs.edges[last] = (pairs.edges.get(last, (last, last))[0], pair[-1])
    for cell in cells:
        if cell is not None and next(cell.iter(w("p")), None) is None:
            child_of(cell, w("p"))


def _take_out(mark: Element) -> None:
    detach(mark)
    mark.tail = None

"""Reads a paragraph of a Word file into pieces; what it does not know it refuses."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from minutes_app.domain.wording import said
from minutes_app.ooxml.markup import Element, w
from minutes_app.pages import pictures
from minutes_app.pages.fields import OpenFields, page_field
from minutes_app.pages.looks import RunLook
from minutes_app.pages.nodes import OFFICE, child, name_of, val, whole
from minutes_app.pages.pieces import (
    Edge,
    LineBreak,
    NoteMark,
    PageBreak,
    Paragraph,
    Piece,
    Tab,
    Text,
)
from minutes_app.pages.refusals import Unknown
from minutes_app.pages.run_properties import unknown_property
from minutes_app.pages.styles import Look, Styles

_SILENT = frozenset(
    [
        "pPr",
        "rPr",
        "proofErr",
        "lastRenderedPageBreak",
        "permStart",
        "permEnd",
        "commentRangeStart",
        "commentRangeEnd",
        "commentReference",
        "annotationRef",
        "footnoteRef",
        "smartTagPr",
        "customXmlPr",
        "sdtPr",
        "sdtEndPr",
        "endnoteRef",
    ]
)
"""What leaves no trace on the page."""

_WRAPPERS = frozenset({"smartTag", "customXml", "sdtContent"})
_REFUSED = {
    "ins": said("văn bản còn thay đổi đang theo dõi (Track Changes)"),
    "del": said("văn bản còn thay đổi đang theo dõi (Track Changes)"),
    "moveFrom": said("văn bản còn thay đổi đang theo dõi (Track Changes)"),
    "moveTo": said("văn bản còn thay đổi đang theo dõi (Track Changes)"),
    "pict": said("hình vẽ kiểu cũ"),
    "object": said("đối tượng nhúng"),
    "sym": said("ký hiệu của phông chữ ký hiệu"),
    "ptab": said("tab căn theo lề"),
    "ruby": said("chữ chú âm"),
    "endnoteReference": said("chú thích cuối văn bản"),
    "dayLong": said("ngày tháng tự động"),
    "pgNum": said("số trang kiểu cũ"),
}
_CARET = "_GoBack"
"""The bookmark in which Word keeps where the cursor stood."""

_ODD_SIGNS = frozenset("\u2028\u2029")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a paragraph refers to outside itself: pictures and links by relation."""

    pictures: Mapping[str, str]
    links: Mapping[str, str]


@dataclass(slots=True)
class Reader:
    """Reads paragraphs with the styles of a file; raises `Unknown`.

    `names` remembers bookmarks by their number, since their ends do not say the name.
    """

    styles: Styles
    around: Surroundings
    names: dict[str, str] = field(default_factory=dict[str, str])

    def paragraph(self, node: Element, base: Look) -> Paragraph:
        """Give a paragraph over the look of what surrounds it."""
        properties = child(node, "pPr")
        style = child(properties, "pStyle")
        look = self.styles.paragraph(val(style) if style is not None else "", base)
        shape = self.styles.layered(look.paragraph, properties)
        mark = self.styles.letters(look.letters, child(properties, "rPr"))
        run = _Runs(self, look.letters)
        pieces = tuple(_joined(run.inside(node, "")))
        run.fields.finish()
        return Paragraph(shape, look.letters, mark, pieces)


@dataclass(slots=True)
class _Runs:
    reader: Reader
    letters: RunLook
    fields: OpenFields = field(default_factory=OpenFields)

    def inside(self, node: Element, link: str) -> Iterator[Piece]:
        for item in node:
            name = name_of(item)
            if name == "r":
                yield from self._run(item, link)
            elif name == "hyperlink":
                target = self.reader.around.links.get(item.get(f"{OFFICE}id", ""), "")
                yield from self.inside(item, target)
            elif name == "sdt":
                content = child(item, "sdtContent")
                yield from self.inside(content, link) if content is not None else ()
            elif name in _WRAPPERS:
                yield from self.inside(item, link)
            elif name == "fldSimple":
                yield from self._simple_field(item, link)
            else:
                yield from self._between(item, name)

    def _between(self, item: Element, name: str) -> Iterator[Piece]:
        edge = edge_of(item, self.reader.names)
        if edge is not None:
            yield edge
        elif name not in _SILENT and name not in ("bookmarkStart", "bookmarkEnd"):
            raise _unknown(name)

    def _simple_field(self, item: Element, link: str) -> Iterator[Piece]:
        shown = tuple(self.inside(item, link))
        look = next((piece.look for piece in shown if isinstance(piece, Text)), self.letters)
        number = page_field(item.get(w("instr"), ""), look)
        yield from shown if number is None else (number,)

    def _run(self, run: Element, link: str) -> Iterator[Piece]:
        look = self.reader.styles.letters(self.letters, child(run, "rPr"))
        for item in run:
            for piece in self._content(item, look, link):
                if not (self.fields.hides(piece) or _is_hidden(piece)):
                    yield piece

    def _content(self, item: Element, look: RunLook, link: str) -> Iterator[Piece]:
        name = name_of(item)
        if name in _CONTENT:
            yield from _CONTENT[name](item, look, link)
        elif name == "fldChar":
            number = self.fields.mark(item, look)
            if number is not None:
                yield number
        elif name == "instrText":
            self.fields.instruct(item.text or "")
        elif name == "drawing":
            yield pictures.picture(item, self.reader.around.pictures)
        elif name not in _SILENT:
            raise _unknown(name)


def edge_of(item: Element, names: dict[str, str]) -> Edge | None:
    """Give the edge of a bookmark, `None` for anything else and for where the cursor stood."""
    name, number = name_of(item), item.get(w("id"), "")
    if name == "bookmarkStart" and item.get(w("name"), "") != _CARET:
        names[number] = item.get(w("name"), "")
        return Edge(names[number], opens=True)
    if name == "bookmarkEnd" and number in names:
        return Edge(names[number], opens=False)
    return None


def _text(item: Element, look: RunLook, link: str) -> Iterator[Piece]:
    text = (item.text or "").replace("\r", "").replace("\n", " ").replace("\t", " ")
    if len(item) or _ODD_SIGNS & set(text):
        raise Unknown(said("chữ có dấu ngắt dòng lạ"))
    if text:
        yield Text(text, look, link)


def _break(item: Element, look: RunLook, _link: str) -> Iterator[Piece]:
    kind = item.get(w("type"), "textWrapping")
    if kind == "page":
        yield PageBreak()
    elif kind == "textWrapping" and item.get(w("clear"), "none") == "none":
        yield LineBreak(look)
    else:
        raise Unknown(said("ngắt kiểu “{name}”", name=kind[:30]))


def _note(item: Element, look: RunLook, _link: str) -> Iterator[Piece]:
    if item.get(w("customMarkFollows"), "0") not in ("0", "false"):
        raise Unknown(said("chú thích có dấu riêng"))
    yield NoteMark(whole(item.get(w("id"), "")), look)


def _sign(sign: str) -> Callable[[Element, RunLook, str], Iterator[Piece]]:
    def content(_item: Element, look: RunLook, link: str) -> Iterator[Piece]:
        yield Text(sign, look, link)

    return content


def _tab(_item: Element, look: RunLook, _link: str) -> Iterator[Piece]:
    yield Tab(look)


def _new_line(_item: Element, look: RunLook, _link: str) -> Iterator[Piece]:
    yield LineBreak(look)


_CONTENT: dict[str, Callable[[Element, RunLook, str], Iterator[Piece]]] = {
    "t": _text,
    "tab": _tab,
    "br": _break,
    "cr": _new_line,
    "noBreakHyphen": _sign("\u2011"),
    "softHyphen": _sign("\u00ad"),
    "footnoteReference": _note,
}


def _is_hidden(piece: Piece) -> bool:
    return isinstance(piece, (Text, Tab, LineBreak, NoteMark)) and piece.look.hidden


def _joined(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """Join neighbouring letters of one look."""
    held: Text | None = None
    for piece in pieces:
        if isinstance(piece, Text):
            if held is not None and (held.look, held.link) == (piece.look, piece.link):
                piece = Text(held.text + piece.text, held.look, held.link)
            elif held is not None:
                yield held
            held = piece
            continue
        if held is not None:
            yield held
            held = None
        yield piece
    if held is not None:
        yield held


def _unknown(name: str) -> Unknown:
    if name in _REFUSED:
        return Unknown(_REFUSED[name])
    if name.startswith("{"):
        return Unknown(said("nội dung ngoài văn bản thường (hình vẽ, công thức …)"))
    return unknown_property(name, said("nội dung"))

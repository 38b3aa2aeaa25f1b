"""A paragraph as source: what is inside its block, and what the block must know."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from minutes_app.domain.wording import said
from minutes_app.pages.fonts import Faces, is_bundled
from minutes_app.pages.letters import LineRoom, line_room, settings_of
from minutes_app.pages.line_breaking import Room, broken
from minutes_app.pages.looks import ParagraphLook, RunLook
from minutes_app.pages.pieces import (
    Edge,
    LineBreak,
    NoteMark,
    PageBreak,
    PageNumber,
    Paragraph,
    Picture,
    Piece,
    Tab,
    Text,
)
from minutes_app.pages.refusals import Unknown
from minutes_app.pages.source import literal, pt
from minutes_app.pages.tabs import TabRuler, lines_of, tabbed
from minutes_app.pages.words import Line, fixed, flow, measure

_LONGEST = 100_000
"""Signs of one paragraph: some thirty pages without a break."""

_MOST_CERTAIN = 20
"""Pieces of a paragraph whose height may be reckoned beforehand."""

_Lettered = (Text, Tab, LineBreak, PageNumber, NoteMark)


@dataclass(frozen=True, slots=True)
class Frame:
    """The column that text stands in; `left` in pt from the paper's edge, on odd pages.

    `grows` where an office program widens it for a long word instead of cutting the word.
    """

    left: float
    width: float
    grows: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """What a bookmark's edge needs to become a spot: the room round its line and its column."""

    above: float
    below: float
    frame: Frame


@dataclass(frozen=True, slots=True)
class Inside:
    """The inside of a paragraph's block.

    `height` in pt is stated for an empty paragraph alone, `lines` where the height is certain
    before the page is set: every line fits its column; `extra` is the space below its last line.
    """

    source: str
    height: float | None = None
    lines: float | None = None
    marks: tuple[tuple[str, Mark], ...] = ()
    extra: float = 0.0


@dataclass(frozen=True, slots=True)
class Desk:
    """What every paragraph of a paper is set with."""

    faces: Faces
    tab_every: float
    stretch_broken_lines: bool
    hangs_tables: bool
    picture: Callable[[Picture], str]
    note: Callable[[NoteMark, Line], str]


def inside_of(paragraph: Paragraph, pieces: tuple[Piece, ...], frame: Frame, desk: Desk) -> Inside:
    """Give the inside of a paragraph with these pieces; raises `Unknown`."""
    if sum(len(piece.text) for piece in pieces if isinstance(piece, Text)) > _LONGEST:
        raise Unknown(said("đoạn quá dài"))
    look = paragraph.look
    letters = [piece.look for piece in pieces if isinstance(piece, _Lettered)]
    room = line_room(look, desk.faces, letters or [paragraph.mark])
    _refuse_fonts(pieces)
    if not any(not isinstance(piece, (Edge, PageBreak)) for piece in pieces):
        return _empty(paragraph, pieces, room, frame)
    _refuse_pictures(paragraph, pieces)
    wide = frame.width - look.left - look.right
    if wide < 10 or wide - look.first < 10:
        raise Unknown(said("đoạn quá hẹp"))
    line = Line(paragraph.letters, room, wide, not frame.grows, desk.picture, desk.note)
    extra = room.space_below(letters or [paragraph.letters])
    lines = _lines(paragraph, pieces, line, desk)
    source = f"set text({settings_of(paragraph.letters, room)}); {_align(look)}"
    source += f"{_costs(look)}par({_settings(look, extra)}, {{{lines}}})"
    marks = tuple(_marks(pieces, room, paragraph.letters, frame))
    height = _height(pieces, line, look)
    return Inside(source, lines=height, marks=marks, extra=extra)


def _settings(look: ParagraphLook, extra: float) -> str:
    parts = [f"justify: {'true' if look.side == 'justify' else 'false'}"]
    if look.first < 0:
        parts.append(f"hanging-indent: {pt(-look.first)}")
    if extra:
        parts.append(f"leading: {pt(extra)}")
    return ", ".join(parts)


def _align(look: ParagraphLook) -> str:
    return f"set align({look.side}); " if look.side not in ("left", "justify") else ""


def _costs(look: ParagraphLook) -> str:
    return "" if look.widow_control else "set text(costs: (widow: 0%, orphan: 0%)); "


def _lines(paragraph: Paragraph, pieces: tuple[Piece, ...], line: Line, desk: Desk) -> str:
    look = paragraph.look
    ruler = TabRuler(look, desk.tab_every)
    full = "linebreak(justify: true)" if look.side == "justify" else "linebreak()"
    stretched = full if desk.stretch_broken_lines else "linebreak()"
    made: list[str] = []
    for place, part in enumerate(lines_of(pieces)):
        first = look.first if place == 0 else 0
        inside = f"h({pt(first)}); " if first > 0 else ""
        if any(isinstance(piece, Tab) for piece in part):
            fixed_part, rest, at = tabbed(part, look.left + first, ruler, line)
            inside += fixed_part
            part, first = rest, at - look.left
        inside += f"; {full}; ".join(_flowing(part, first, line))
        made.append(inside)
    return f"; {stretched}; ".join(made) + ("; linebreak()" if made[-1] == "" else "")


def _flowing(part: list[Piece], first: float, line: Line) -> Iterator[str]:
    """Give the source of each line, or of all where the layout engine has to part them."""
    room = Room(line.width - first, line.width, line.cuts_words)
    lines = broken(part, room, line.faces)
    if lines is None:
        yield flow(part, line)
        return
    looks = [piece.look for piece in part if isinstance(piece, Text)]
    most = line.room.space_below(looks)
    for pieces in lines:
        own = [piece.look for piece in pieces if isinstance(piece, Text)]
        trim = most - line.room.space_below(own or looks)
        yield fixed(pieces, replace(line, room=replace(line.room, trim=trim)) if trim else line)


def _empty(paragraph: Paragraph, pieces: tuple[Piece, ...], room: LineRoom, frame: Frame) -> Inside:
    height = room.height(paragraph.mark)
    marks = tuple(
        (_key(piece), Mark(0.0, height, frame)) for piece in pieces if isinstance(piece, Edge)
    )
    source = "; ".join(f"b({literal(key)})" for key, _ in marks)
    return Inside(source, height, height, marks, extra=room.space_below([paragraph.mark]))


def _height(pieces: tuple[Piece, ...], line: Line, look: ParagraphLook) -> float | None:
    """Give the height of a short paragraph whose lines all fit; `None` where that is open."""
    if len(pieces) > _MOST_CERTAIN:
        return None
    height = 0.0
    for part in lines_of(pieces):
        solid = [piece for piece in part if not isinstance(piece, (Edge, Tab))]
        if any(isinstance(piece, NoteMark) for piece in solid):
            return None
        if measure(solid, line) + max(look.first, 0.0) > line.width:
            return None
        height += _line_height(part, line)
    return height


def _line_height(part: list[Piece], line: Line) -> float:
    rooms = [line.room.of(piece.look) for piece in part if isinstance(piece, _Lettered)]
    rooms = rooms or [line.room.of(line.base)]
    pictures = [piece.height for piece in part if isinstance(piece, Picture)]
    above = max([room[0] for room in rooms] + pictures)
    return above + max(room[1] for room in rooms)


def _marks(
    pieces: tuple[Piece, ...], room: LineRoom, letters: RunLook, frame: Frame
) -> Iterator[tuple[str, Mark]]:
    above, below = room.of(letters)
    for piece in pieces:
        if isinstance(piece, Edge):
            yield _key(piece), Mark(above, below, frame)


def _key(edge: Edge) -> str:
    return ("<" if edge.opens else ">") + edge.name


def _refuse_fonts(pieces: tuple[Piece, ...]) -> None:
    """Refuse letters of a font that no bundled one stands for width by width."""
    for piece in pieces:
        if isinstance(piece, Text) and piece.text.strip() and not is_bundled(piece.look.font):
            raise Unknown(
                said(
                    "phông chữ “{name}” (trang chỉ dàn bằng Times New Roman, Arial và Courier New)",
                    name=piece.look.font[:40],
                )
            )


def _refuse_pictures(paragraph: Paragraph, pieces: tuple[Piece, ...]) -> None:
    """Refuse a picture in lines of a set height, which Word cuts off, and in stretched lines."""
    if paragraph.look.rule == "exact" and any(isinstance(piece, Picture) for piece in pieces):
        raise Unknown(said("hình trong dòng có chiều cao cố định"))

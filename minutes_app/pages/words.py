"""Words as source: the engine breaks a line after “/”, Word does not, so such words are boxed."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from minutes_app.domain.wording import said
from minutes_app.pages.fonts import Faces
from minutes_app.pages.letters import BEHIND_HYPHEN, LineRoom, text_source, width
from minutes_app.pages.looks import RunLook
from minutes_app.pages.pieces import Edge, NoteMark, PageNumber, Picture, Piece, Text
from minutes_app.pages.refusals import Unknown
from minutes_app.pages.source import literal, pt

_WORDS = re.compile(r" +|[^ ]+")
_HYPHENS = re.compile(rf"(?<=[-–—])(?=[^\d\-–—])|{BEHIND_HYPHEN.pattern}")


@dataclass(frozen=True, slots=True)
class Line:
    """What words need to become source: the look of the paragraph and the room for a line."""

    base: RunLook
    room: LineRoom
    width: float
    cuts_words: bool
    picture: Callable[[Picture], str]
    note: Callable[[NoteMark, "Line"], str]

    @property
    def faces(self) -> Faces:
        """The faces that letters are set in."""
        return self.room.faces


_Atom = tuple[Piece, str]
"""A piece, or a part of the text of one."""


def flow(pieces: Sequence[Piece], line: Line) -> str:
    """Give source for pieces that flow: no tabs and no breaks among them."""
    parts: list[str] = []
    for boxed, atoms in _runs(pieces, line):
        inside = "; ".join(_source(piece, text, line) for piece, text in atoms)
        parts.append(box(inside) if boxed else inside)
    return "; ".join(parts)


def box(inside: str, options: str = "") -> str:
    """Give source that holds `inside` together in its line; bookmarks at its ends stay in it."""
    return f"box({options}{{h(0pt); {inside}; h(0pt)}})"


def fixed(pieces: Sequence[Piece], line: Line) -> str:
    """Give source for the pieces of one line, whose end is known."""
    made = (_source(piece, piece.text if isinstance(piece, Text) else "", line) for piece in pieces)
    return "; ".join(made)


def measure(pieces: Sequence[Piece], line: Line) -> float:
    """Give the width of pieces in pt; raises `Unknown` where it is known only on the page."""
    total = 0.0
    for piece in pieces:
        if isinstance(piece, Text):
            total += width(piece.text, piece.look, line.faces)
        elif isinstance(piece, Picture):
            total += piece.width
        elif isinstance(piece, PageNumber):
            total += width("0", piece.look, line.faces)
        elif not isinstance(piece, Edge):
            raise Unknown(said("tab đứng cạnh dấu chú thích"))
    return total


def _runs(pieces: Sequence[Piece], line: Line) -> Iterator[tuple[bool, list[_Atom]]]:
    """Give what flows and what is boxed, in turn; neighbouring flowing text is one again."""
    loose: list[_Atom] = []
    for word in _words(pieces):
        for part in _parts(word) if any("/" in text for _, text in word) else [word]:
            letters = "".join(text for _, text in part)
            if len(letters) * line.base.size > line.width:
                _refuse_wide(part, line)
            if "/" in letters[:-1]:
                if loose:
                    yield False, loose
                loose = []
                yield True, part
            else:
                _append(loose, part)
    if loose:
        yield False, loose


def _words(pieces: Sequence[Piece]) -> Iterator[list[_Atom]]:
    word: list[_Atom] = []
    for piece in pieces:
        if not isinstance(piece, Text):
            word.append((piece, ""))
            continue
        for found in _WORDS.findall(piece.text):
            if found.startswith(" "):
                if word:
                    yield word
                yield [(piece, found)]
                word = []
            else:
                word.append((piece, found))
    if word:
        yield word


def _parts(word: list[_Atom]) -> Iterator[list[_Atom]]:
    """Give the parts of a word between which a line may break: behind hyphens."""
    part: list[_Atom] = []
    for piece, text in word:
        first, *others = _HYPHENS.split(text) if text else [""]
        part.append((piece, first))
        for other in others:
            yield part
            part = [(piece, other)]
    yield part


def _append(loose: list[_Atom], part: list[_Atom]) -> None:
    for piece, text in part:
        if loose and text and loose[-1][0] is piece:
            loose[-1] = (piece, loose[-1][1] + text)
        else:
            loose.append((piece, text))


def _refuse_wide(part: list[_Atom], line: Line) -> None:
    """Refuse a word wider than a line, which Word would cut anywhere."""
    texts = [(piece, text) for piece, text in part if isinstance(piece, Text)]
    wide = sum(width(text, piece.look, line.faces) for piece, text in texts)
    if wide > line.width:
        raise Unknown(
            said("từ “{word}…” dài hơn dòng", word="".join(text for _, text in texts)[:20])
        )


def _source(piece: Piece, text: str, line: Line) -> str:
    if isinstance(piece, Text):
        made = text_source(text, piece.look, line.base, line.room)
        return f"link({literal(piece.link)}, [#{{{made}}}])" if piece.link else made
    if isinstance(piece, Edge):
        return f"b({literal(('<' if piece.opens else '>') + piece.name)})"
    if isinstance(piece, PageNumber):
        return _page_number(piece, line)
    if isinstance(piece, Picture):
        return line.picture(piece)
    if isinstance(piece, NoteMark):
        return line.note(piece, line)
    raise TypeError(f"{piece} does not flow")


def _page_number(piece: PageNumber, line: Line) -> str:
    number = "str(counter(page).final().first())" if piece.of_all else "counter(page).display()"
    return text_source("0", piece.look, line.base, line.room).replace(
        literal("0"), f"context {number}"
    )


def gap(width_: float, leader: str, look: RunLook, line: Line) -> str:
    """Give source for the room that a tab takes, filled with its leader up to the text behind."""
    each = width(leader, look, line.faces) if leader else 0.0
    count = int(width_ / each) if each else 0
    room = f"h({pt(width_ - count * each)})"
    if not count:
        return room
    return f"{room}; {box(text_source(leader * count, look, line.base, line.room))}"

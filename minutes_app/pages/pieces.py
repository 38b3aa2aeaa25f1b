"""What stands in a paragraph, one piece after the other, each with its look."""

from dataclasses import dataclass

from minutes_app.pages.looks import ParagraphLook, RunLook


@dataclass(frozen=True, slots=True)
class Text:
    """Letters of one look; `link` is the address they lead to, empty for none."""

    text: str
    look: RunLook
    link: str = ""


@dataclass(frozen=True, slots=True)
class Tab:
    """A step to the next tab stop."""

    look: RunLook


@dataclass(frozen=True, slots=True)
class LineBreak:
    """The end of a line inside a paragraph."""

    look: RunLook


@dataclass(frozen=True, slots=True)
class PageBreak:
    """The end of a page inside a paragraph."""


@dataclass(frozen=True, slots=True)
class PageNumber:
    """The number of the page, or of all pages where `of_all`."""

    look: RunLook
    of_all: bool


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in the line: the part that holds it, its size in pt, what it shows in words."""

    part: str
    width: float
    height: float
    words: str


@dataclass(frozen=True, slots=True)
class NoteMark:
    """The mark of a footnote."""

    note: int
    look: RunLook


@dataclass(frozen=True, slots=True)
class Edge:
    """Where a bookmark starts (`opens`) or ends."""

    name: str
    opens: bool


Piece = Text | Tab | LineBreak | PageBreak | PageNumber | Picture | NoteMark | Edge


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph as it was read: its look, the look of its mark, and its pieces."""

    look: ParagraphLook
    letters: RunLook
    mark: RunLook
    pieces: tuple[Piece, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing in it takes room in a line."""
        return all(isinstance(piece, (Edge, PageBreak)) for piece in self.pieces)

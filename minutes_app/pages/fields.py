"""Fields of Word: page numbers are set, links keep their words, all others are refused."""

from dataclasses import dataclass, field

from minutes_app.domain.wording import said
from minutes_app.ooxml.markup import Element, w
from minutes_app.pages.looks import RunLook
from minutes_app.pages.pieces import PageNumber, Piece, Tab, Text
from minutes_app.pages.refusals import Unknown

_PAGES = {"PAGE": False, "NUMPAGES": True}
_SWITCHES = frozenset({"", r"\* MERGEFORMAT", r"\* Arabic", r"\* ARABIC", r"\* arabic"})
_SHOWN = frozenset({"HYPERLINK"})


def page_field(instruction: str, look: RunLook) -> PageNumber | None:
    """Give the page number that an instruction asks for, `None` where its result is shown.

    Raises `Unknown` on every other field.
    """
    name, _, rest = instruction.strip().partition(" ")
    if name.upper() in _PAGES:
        if " ".join(rest.split()) not in _SWITCHES:
            raise Unknown(said("số trang kiểu “{name}”", name=instruction.strip()[:60]))
        return PageNumber(look, _PAGES[name.upper()])
    if name.upper() in _SHOWN:
        return None
    raise Unknown(said("trường “{name}”", name=instruction.strip()[:60]))


@dataclass(slots=True)
class OpenFields:
    """The complex fields that are open while a paragraph is read."""

    _stack: list["_OpenField"] = field(default_factory=list["_OpenField"])

    def mark(self, node: Element, look: RunLook) -> Piece | None:
        """Take `w:fldChar`; give the page number when its field ends. Raises `Unknown`."""
        kind = node.get(w("fldCharType"), "")
        if kind == "begin":
            self._stack.append(_OpenField(look))
            return None
        if not self._stack:
            raise Unknown(said("trường kéo dài qua nhiều đoạn"))
        if kind == "separate":
            self._stack[-1].open_result()
            return None
        done = self._stack.pop()
        done.open_result()
        return done.piece

    def instruct(self, text: str) -> None:
        """Take `w:instrText`; raises `Unknown`."""
        if not self._stack or self._stack[-1].in_result:
            raise Unknown(said("trường viết sai chỗ"))
        self._stack[-1].instruction += text

    def hides(self, piece: Piece) -> bool:
        """Whether a piece is an instruction or the kept result of a page number."""
        if self._stack and isinstance(piece, (Text, Tab)) and self._stack[-1].piece is not None:
            result = self._stack[-1]
            if result.piece is not None and isinstance(piece, Text):
                result.piece = PageNumber(piece.look, result.piece.of_all)
        return any(not open_.in_result or open_.piece is not None for open_ in self._stack)

    def finish(self) -> None:
        """Raise `Unknown` when a field is still open at the end of its paragraph."""
        if self._stack:
            raise Unknown(said("trường kéo dài qua nhiều đoạn"))


@dataclass(slots=True)
class _OpenField:
    look: RunLook
    instruction: str = ""
    in_result: bool = False
    piece: PageNumber | None = None

    def open_result(self) -> None:
        if not self.in_result:
            self.in_result = True
            self.piece = page_field(self.instruction, self.look)

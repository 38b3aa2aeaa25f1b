"""Letters of one look as source: font, size, lines under and through, room above and below."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from math import floor

from minutes_app.domain.wording import said
from minutes_app.pages.fonts import TIMES, Faces, bullet_depth, family_for
from minutes_app.pages.looks import ParagraphLook, RunLook
from minutes_app.pages.refusals import Unknown
from minutes_app.pages.source import colour, literal, pt

BEHIND_HYPHEN = re.compile(r"(?<=\w[-–])(?=\d)")
"""Where Word ends a line and the layout engine would not."""

_ROUNDING = 1e-6
DOTS = 120
"""Dots in a point at which office programs reckon the widths of letters: 8640 in an inch."""

_SCRIPT_SIZE = 0.58
_RAISED = {"super": -0.33, "sub": 0.08}
_SMALL_CAPITAL = 0.8
_PILE = re.compile("[\u0300-\u036f]{9}")
"""More marks than any language puts over one letter."""

_UNSEEN = frozenset("\u00ad\u200b\u2060")


@dataclass(frozen=True, slots=True)
class LineRoom:
    """How high the lines of a paragraph are, for letters of any look; lengths in pt.

    `trim` is what a line of small letters lacks of the space below the paragraph's highest line.
    """

    faces: Faces
    rule: str
    line: float
    deepest: float
    trim: float = 0.0

    def of(self, look: RunLook) -> tuple[float, float]:
        """Give the room above and below the base line."""
        height = self._natural(look)
        below = self.faces.of(look).descent * look.size + bullet_depth(look)
        if self.rule == "exact":
            return 0.8 * self.line, 0.2 * self.line
        if self.rule == "auto":
            low = self._multiple(height) if self.line < 1 else height
            return low - below, below - self.trim
        if height >= self.line:
            return height - below, below
        return self.line - self.deepest, self.deepest

    def space_below(self, looks: Iterable[RunLook]) -> float:
        """Give the space that a wide line has below it, none at the foot of a page."""
        if self.rule != "auto" or self.line <= 1:
            return 0.0
        height = max((self._natural(look) for look in looks), default=0.0)
        return self._multiple(height) - height

    def _natural(self, look: RunLook) -> float:
        return self.faces.of(look).line_height(look.size) + bullet_depth(look)

    def _multiple(self, height: float) -> float:
        return floor(round(height * 20) * self.line + _ROUNDING) / 20

    def height(self, look: RunLook) -> float:
        """Give the height of a line that holds only letters of this look."""
        return sum(self.of(look))


def line_room(look: ParagraphLook, faces: Faces, letters: Iterable[RunLook]) -> LineRoom:
    """Give the line heights of a paragraph with these letters."""
    low = [faces.of(run).descent * run.size for run in letters]
    return LineRoom(faces, look.rule, look.line, max(low, default=0.0))


def is_kerned(look: RunLook) -> bool:
    """Whether pairs of letters move together."""
    return bool(look.kern_from) and look.size >= look.kern_from


def shown(text: str, look: RunLook) -> tuple[tuple[str, RunLook], ...]:
    """Give the letters as they are drawn: capitals made, small capitals as smaller ones."""
    if look.caps:
        return ((text.upper(), replace(look, caps=False, small_caps=False)),)
    if not look.small_caps:
        return ((text, look),)
    large = replace(look, small_caps=False)
    small = replace(large, size=look.size * _SMALL_CAPITAL)
    parts: list[tuple[str, RunLook]] = []
    for sign in text:
        kind = small if sign.islower() else large
        if parts and parts[-1][1] == kind:
            parts[-1] = (parts[-1][0] + sign.upper(), kind)
        else:
            parts.append((sign.upper(), kind))
    return tuple(parts)


def width(text: str, look: RunLook, faces: Faces) -> float:
    """Give the width of text in pt."""
    return sum(steps(text, look, faces))


def dots_of(text: str, look: RunLook, faces: Faces) -> Iterator[int]:
    """Give for each sign of a text by how many dots the line grows, `DOTS` of them in a pt.

    Each sign is rounded by itself, as office programs do.
    """
    return (floor(step * DOTS + 0.5) for step in steps(text, look, faces))


def steps(text: str, look: RunLook, faces: Faces) -> Iterator[float]:
    """Give for each sign of a text by how much the line grows, in pt.

    It holds what the sign behind moves towards it.
    """
    behind = ""
    found: list[float] = []
    for sign in reversed(text):
        step = 0.0
        for part, part_look in reversed(shown(sign, look)):
            for letter in reversed(part):
                if letter not in _UNSEEN:
                    step += _step(letter, behind, part_look, faces)
                    behind = letter
        found.append(step)
    return reversed(found)


def _step(letter: str, behind: str, look: RunLook, faces: Faces) -> float:
    face = faces.of(look)
    em = face.widths.get(letter, 0.0)
    if behind and is_kerned(look):
        em += face.kerned(letter, behind)
    return em * look.size * (_SCRIPT_SIZE if look.script else 1.0) + look.spacing


def checked(text: str, look: RunLook, faces: Faces) -> str:
    """Give the text back.

    Raises `Unknown` on a sign that the bundled font does not hold, and on marks without end over
    one letter, each of which costs the layout engine more than the one before.
    """
    widths = faces.of(look).widths
    if _PILE.search(text):
        raise Unknown(said("quá nhiều dấu chồng trên một chữ"))
    for sign in text:
        if sign not in widths and sign not in _UNSEEN:
            raise Unknown(
                said(
                    "phông chữ của trang không có dấu “{sign}” (U+{code})",
                    sign=sign,
                    code=f"{ord(sign):04X}",
                )
            )
    return text


def styled(inside: str, look: RunLook, base: RunLook, room: LineRoom) -> str:
    """Give source that sets `inside` in a look, within letters of the look `base`."""
    settings = ", ".join(_differences(look, base, room))
    made = f"text({settings}, {_body(inside)})" if settings else inside
    if look.underline:
        made = _underlined(look.underline, made)
    if look.strike:
        made = f"strike({_body(made)})"
    if look.shade:
        top, below = room.of(look)
        edges = f"top-edge: {pt(top)}, bottom-edge: {pt(-below)}"
        made = f"highlight(fill: {colour(look.shade)}, {edges}, {_body(made)})"
    return made


def settings_of(look: RunLook, room: LineRoom) -> str:
    """Give the settings of the letters of a whole paragraph."""
    above, below = room.of(look)
    parts = [
        f"size: {pt(look.size)}",
        f"top-edge: {pt(above)}",
        f"bottom-edge: {pt(-below)}",
    ]
    parts += _face(look)
    return ", ".join(parts)


def _face(look: RunLook) -> Iterator[str]:
    if family_for(look.font) != TIMES:
        yield f"font: {literal(family_for(look.font))}"
    if look.bold:
        yield 'weight: "bold"'
    if look.italic:
        yield 'style: "italic"'
    if look.colour:
        yield f"fill: {colour(look.colour)}"
    if look.spacing:
        yield f"tracking: {pt(look.spacing)}"
    if is_kerned(look):
        yield "kerning: true"


def _differences(look: RunLook, base: RunLook, room: LineRoom) -> Iterator[str]:
    if look.script:
        yield f"size: {pt(look.size * _SCRIPT_SIZE)}"
        yield f"baseline: {pt(look.size * _RAISED[look.script])}"
    elif look.size != base.size:
        yield f"size: {pt(look.size)}"
    if room.of(look) != room.of(base):
        above, below = room.of(look)
        yield f"top-edge: {pt(above)}"
        yield f"bottom-edge: {pt(-below)}"
    yield from _other_face(look, base)
    if look.colour != base.colour:
        yield f"fill: {colour(look.colour)}"
    if look.spacing != base.spacing:
        yield f"tracking: {pt(look.spacing)}"
    if is_kerned(look) != is_kerned(base):
        yield f"kerning: {'true' if is_kerned(look) else 'false'}"


def _other_face(look: RunLook, base: RunLook) -> Iterator[str]:
    if family_for(look.font) != family_for(base.font):
        yield f"font: {literal(family_for(look.font))}"
    if look.bold != base.bold:
        yield f'weight: "{"bold" if look.bold else "regular"}"'
    if look.italic != base.italic:
        yield f'style: "{"italic" if look.italic else "normal"}"'


def _underlined(kind: str, inside: str) -> str:
    body = _body(inside)
    if kind == "double":
        first = f"underline(evade: false, offset: 0.1em, stroke: 0.04em, {body})"
        return f"underline(evade: false, offset: 0.19em, stroke: 0.04em, {first})"
    dash = {"dotted": ', dash: "dotted"', "dash": ', dash: "dashed"'}.get(kind, "")
    thick = "0.1em" if kind == "thick" else "0.05em"
    return f"underline(evade: false, offset: 0.12em, stroke: (thickness: {thick}{dash}), {body})"


def _body(inside: str) -> str:
    return (
        inside
        if inside.startswith(('"', "[", "text(", "underline(", "strike("))
        else f"[#{inside}]"
    )


def text_source(text: str, look: RunLook, base: RunLook, room: LineRoom) -> str:
    """Give source for letters of one look."""
    parts = (
        styled(_breakable(checked(part, part_look, room.faces)), part_look, base, room)
        for part, part_look in shown(text, look)
    )
    return "; ".join(parts)


def _breakable(text: str) -> str:
    """Give source for text; a line may end behind the hyphen before a figure, as Word has it."""
    pieces = [literal(part) for part in BEHIND_HYPHEN.split(text)]
    return pieces[0] if len(pieces) == 1 else "[#{" + "; h(0pt); ".join(pieces) + "}]"

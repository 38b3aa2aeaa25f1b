"""Lists of Word: the label of each paragraph and the indents of its level."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from minutes_app.domain.wording import said
from minutes_app.ooxml.markup import Element, w
from minutes_app.pages.looks import ParagraphLook
from minutes_app.pages.nodes import child, is_on, val, whole
from minutes_app.pages.refusals import Unknown

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_SYMBOLS = {"\uf0b7": "•", "\uf0a7": "▪", "\uf02d": "-", "\uf0d8": "➢", "\uf0fc": "✓"}
"""Bullets that Word keeps as signs of its own symbol fonts."""

_LEVELS = 9


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list; `suffix` is `tab`, `space` or `nothing`."""

    start: int
    kind: str
    text: str
    suffix: str
    side: str
    restart_after: int | None
    legal: bool
    paragraph: Element | None
    letters: Element | None


@dataclass(frozen=True, slots=True)
class Label:
    """What stands before a paragraph of a list, and the level that says how it looks."""

    text: str
    level: Level


@dataclass(slots=True)
class Numbering:
    """The lists of a file; raises `Unknown` on kinds of numbers that it cannot write."""

    root: Element | None
    _lists: dict[int, tuple[int, Mapping[int, Element]]] = field(
        default_factory=dict[int, tuple[int, Mapping[int, Element]]]
    )
    _abstract: dict[int, Element] = field(default_factory=dict[int, Element])
    _levels: dict[tuple[int, int], Level] = field(default_factory=dict[tuple[int, int], Level])

    def __post_init__(self) -> None:
        """Index the lists."""
        if self.root is None:
            return
        for node in self.root.findall(w("abstractNum")):
            self._abstract[_id(node.get(w("abstractNumId"), ""))] = node
        for node in self.root.findall(w("num")):
            kind = child(node, "abstractNumId")
            changes = {_id(o.get(w("ilvl"), "")): o for o in node.findall(w("lvlOverride"))}
            of = _id(val(kind)) if kind is not None else -1
            self._lists[_id(node.get(w("numId"), ""))] = (of, changes)

    def indents(self, look: ParagraphLook) -> Element | None:
        """Give the paragraph properties of a list's level, `None` where the list is unknown."""
        return self.level(look.number, look.level).paragraph if self.knows(look.number) else None

    def knows(self, number: int) -> bool:
        """Whether there is such a list."""
        return number in self._lists and self._lists[number][0] in self._abstract

    def family(self, number: int) -> int:
        """Give the list whose counting this one continues."""
        return self._lists[number][0]

    def starts(self, number: int) -> Iterator[tuple[int, int]]:
        """Give the levels that this list starts anew, with their first numbers."""
        for level, node in self._lists[number][1].items():
            start = child(node, "startOverride")
            if start is not None:
                yield level, _id(val(start))

    def level(self, number: int, level: int) -> Level:
        """Give a level of a list; raises `Unknown`."""
        if (number, level) not in self._levels:
            self._levels[number, level] = self._read(number, level)
        return self._levels[number, level]

    def _read(self, number: int, level: int) -> Level:
        kind, changes = self._lists[number]
        if child(self._abstract[kind], "numStyleLink") is not None:
            raise Unknown(said("danh sách dùng kiểu danh sách chung"))
        node = child(changes[level], "lvl") if level in changes else None
        for candidate in self._abstract[kind].findall(w("lvl")):
            if node is None and _id(candidate.get(w("ilvl"), "")) == level:
                node = candidate
        if node is None:
            raise Unknown(said("danh sách thiếu một cấp"))
        return _level(node)


@dataclass(slots=True)
class Counter:
    """Counts the lists of one walk through a paper."""

    numbering: Numbering
    _counts: dict[int, list[int | None]] = field(default_factory=dict[int, list[int | None]])
    _seen: set[int] = field(default_factory=set[int])

    def label(self, look: ParagraphLook) -> Label | None:
        """Give the label of the next paragraph with this look, `None` outside lists."""
        number, level = look.number, look.level
        if number == 0 or not self.numbering.knows(number):
            return None
        family = self.numbering.family(number)
        counts = self._counts.setdefault(family, [None] * _LEVELS)
        if number not in self._seen:
            self._seen.add(number)
            for place, start in self.numbering.starts(number):
                counts[place] = start - 1
        self._step(counts, number, level)
        kind = self.numbering.level(number, level)
        return Label(self._text(kind, counts, number), kind)

    def _step(self, counts: list[int | None], number: int, level: int) -> None:
        current = counts[level]
        start = self.numbering.level(number, level).start
        counts[level] = start if current is None else current + 1
        for deeper in range(level + 1, _LEVELS):
            if counts[deeper] is not None and self._restarts(number, deeper, level):
                counts[deeper] = None

    def _restarts(self, number: int, deeper: int, level: int) -> bool:
        after = self.numbering.level(number, deeper).restart_after
        return after is None or 0 < level + 1 <= after

    def _text(self, kind: Level, counts: list[int | None], number: int) -> str:
        if kind.kind == "bullet":
            return "".join(_SYMBOLS.get(sign, sign) for sign in kind.text)
        text = kind.text
        for place in range(_LEVELS):
            if f"%{place + 1}" in text:
                level = self.numbering.level(number, place)
                count = counts[place] if counts[place] is not None else level.start
                form = "decimal" if kind.legal else level.kind
                text = text.replace(f"%{place + 1}", counted(count or 0, form))
        return text


def counted(number: int, kind: str) -> str:
    """Give a number in the form that Word names; raises `Unknown` on other forms."""
    if kind == "none":
        return ""
    if kind == "decimal":
        return str(number)
    if kind == "decimalZero":
        return f"{number:02}"
    if number < 1:
        raise Unknown(said("số thứ tự {number} theo kiểu “{name}”", number=number, name=kind))
    if kind in ("lowerLetter", "upperLetter"):
        text = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
    elif kind in ("lowerRoman", "upperRoman"):
        text = _roman(number)
    else:
        raise Unknown(said("số thứ tự kiểu “{name}”", name=kind[:30]))
    return text.upper() if kind.startswith("upper") else text


def _roman(number: int) -> str:
    text = ""
    for value, sign in _ROMAN:
        text += sign * (number // value)
        number %= value
    return text


def _level(node: Element) -> Level:
    if child(node, "lvlPicBulletId") is not None:
        raise Unknown(said("danh sách đánh dấu bằng hình"))
    start, kind, text = child(node, "start"), child(node, "numFmt"), child(node, "lvlText")
    suffix, side, legal = child(node, "suff"), child(node, "lvlJc"), child(node, "isLgl")
    restart = child(node, "lvlRestart")
    return Level(
        start=whole(val(start), least=0) if start is not None else 0,
        kind=val(kind) if kind is not None else "decimal",
        text=val(text) if text is not None else "",
        suffix=val(suffix) if suffix is not None else "tab",
        side=val(side) if side is not None else "left",
        restart_after=whole(val(restart), least=0, most=9) if restart is not None else None,
        legal=legal is not None and is_on(legal),
        paragraph=child(node, "pPr"),
        letters=child(node, "rPr"),
    )


def _id(text: str) -> int:
    return whole(text, least=-1, most=2**31)

"""How letters and paragraphs look: values that styles and direct formatting build in layers."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class RunLook:
    """The look of letters; `size` and `spacing` in pt, `colour` six hex digits or empty."""

    font: str = "Times New Roman"
    size: float = 10.0
    bold: bool = False
    italic: bool = False
    caps: bool = False
    small_caps: bool = False
    strike: bool = False
    hidden: bool = False
    underline: str = ""
    colour: str = ""
    shade: str = ""
    script: str = ""
    spacing: float = 0.0
    kern_from: float = 0.0


@dataclass(frozen=True, slots=True)
class Border:
    """One line of a border: `kind` as Word names it, `width` and `space` in pt."""

    kind: str
    width: float
    space: float
    colour: str

    @property
    def is_drawn(self) -> bool:
        """Whether there is a line at all."""
        return self.kind not in ("", "nil", "none") and self.width > 0


@dataclass(frozen=True, slots=True)
class TabStop:
    """One tab stop: `at` in pt from the text margin, its kind and its leader."""

    at: float
    kind: str
    leader: str


@dataclass(frozen=True, slots=True)
class Borders:
    """The lines round a paragraph, a cell or a table; `None` is not stated."""

    top: Border | None = None
    left: Border | None = None
    bottom: Border | None = None
    right: Border | None = None
    between: Border | None = None
    inside_h: Border | None = None
    inside_v: Border | None = None


@dataclass(frozen=True, slots=True)
class ParagraphLook:
    """The look of a paragraph; lengths in pt, `first` negative for a hanging indent.

    `line` is pt for the rules `exact` and `atLeast`, a factor for `auto`. `number` is the list
    (0: none) and `level` the level in it.
    """

    style: str = ""
    keep_next: bool = False
    keep_lines: bool = False
    page_break_before: bool = False
    widow_control: bool = True
    contextual: bool = False
    before: float = 0.0
    after: float = 0.0
    line: float = 1.0
    rule: str = "auto"
    left: float = 0.0
    right: float = 0.0
    first: float = 0.0
    side: str = "left"
    tabs: tuple[TabStop, ...] = ()
    borders: Borders = field(default_factory=Borders)
    number: int = 0
    level: int = 0
    outline: int = 9

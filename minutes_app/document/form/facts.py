"""What a set of rules says about a paper: the types of the table of format facts."""

from collections.abc import Mapping
from dataclasses import dataclass

from minutes_app.document.form.elements import Element
from minutes_app.document.form.lengths import NOTHING, Length


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How the letters of an element are set; `source` is the rule it is taken from."""

    size: Length
    bold: bool = False
    italic: bool = False
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The sheet and its margins; `header` is how far the page number stands from the top edge."""

    width: Length
    height: Length
    top: Length
    bottom: Length
    left: Length
    right: Length
    header: Length
    source: str

    @property
    def text_width(self) -> Length:
        """Give the width between the margins, summed as Word sums it, in whole dxa."""
        return Length.pt((self.width.dxa - self.left.dxa - self.right.dxa) / 20)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """How the body runs: indent of the first line, space between paragraphs, height of a line.

    Without a `line` the height is single; otherwise exactly that much, which the rules allow up to
    `most`.
    """

    first_line: Length
    between: Length
    line: Length | None
    most: Length | None
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """A table without borders: left column, gap, and the rest of the text width on the right."""

    left: Length
    gap: Length = NOTHING
    source: str

    def widths(self, whole: Length) -> tuple[Length, ...]:
        """Give the widths of the columns, which together make up the whole."""
        right = whole - self.left - self.gap
        return (self.left, self.gap, right) if self.gap != NOTHING else (self.left, right)


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Words and marks that the rules fix.

    `number` and `sign` give the line “Số 05-BB/TU”; `left_signer` and `right_signer` are the labels
    of minute taker and chair, where {kind} stands for the word for the session in capitals.
    """

    number: str
    sign: str
    place_and_date: bool
    last_basis: str
    end_mark: str
    recipient_mark: str
    left_signer: str
    right_signer: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Everything one set of rules says about minutes.

    `wide_header` takes the place of `header` when the line of place and date is too long for it;
    `title_rule` is the rule below the title, as long as its text; `rule_lengths` are those from
    which the rules below agency and abstract are chosen.
    """

    rules: str
    is_party: bool
    page: Page
    looks: Mapping[Element, Look]
    lines: Lines
    header: Columns
    wide_header: Columns
    signatures: Columns
    signature_space: Length
    rule_width: Length
    title_rule: Length
    rule_lengths: tuple[Length, ...] = ()
    words: Words

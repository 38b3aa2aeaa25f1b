"""The jinja2 program of one part: made once from the marked tree, run many times."""

import re
from collections.abc import Iterator
from typing import cast

from jinja2 import StrictUndefined, Template, meta
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from minutes_app.document.filters import FILTERS, text_of, together
from minutes_app.document.generator import (
    BOOKMARKED,
    BUDGET,
    CLOSED,
    LINES,
    OPENED,
    PARAGRAPHS,
    PRINTED,
    TOGETHER,
    TOLD,
    TURNS,
    WHOLE,
    Guarded,
    WordCode,
)
from minutes_app.document.limits import Budget, checked_number, checked_value
from minutes_app.document.places import nearest
from minutes_app.document.runs import MARK, Marked, is_mark
from minutes_app.document.tags import NOTE, VALUE, Tag
from minutes_app.document.tidying import RANGES, is_silent
from minutes_app.document.values import bookmarked, lines, paragraphs, printed
from minutes_app.document.wholeness import kept_cell, kept_row, kept_table
from minutes_app.ooxml.markup import DECLARATION, Element, as_text, w

_VALUE, _VALUE_END, _BLOCK, _BLOCK_END, _NOTE, _NOTE_END = "\x01\x02\x03\x04\x05\x06"
_MARKED = re.compile(rf"<\?{MARK} (\d+)\?>")
_PLACES = frozenset(map(w, ("p", "hyperlink", "ins", "moveTo", "sdtContent")))
"""What may hold a bookmark between its runs (ECMA-376 Part 1, 17.13.6)."""
_HOLDERS = tuple(w(name) for name in ("tc", "footnote", "endnote", "hdr", "ftr", "txbxContent"))
_LEVELS = (*_HOLDERS, w("tbl"), w("tr"), w("p"))
_KEEPERS = {w("tbl"): "_table", w("tr"): "_row"}
_IDENTITIES = re.compile(r' w14:(?:paraId|textId)="[^"]*"')
_TABLES_MEET, _TABLES_APART = b"</w:tbl><w:tbl", b"</w:tbl><w:p/><w:tbl"


def _turns(rows: object, budget: Budget, signs: int) -> object:
    """Give the rows of a loop once the fill's budget has paid for them."""
    return budget.loop_over(cast("tuple[object, ...] | None", rows), signs)


def _whole(xml: bytes) -> bytes:
    """Give all that a part prints, with a paragraph wherever two tables would become one."""
    return xml.replace(_TABLES_MEET, _TABLES_APART)


class WordEnvironment(ImmutableSandboxedEnvironment):
    """Jinja2 that reads fields of the view and counts loops, and nothing else."""

    intercepted_binops = frozenset(("+", "-"))
    code_generator_class = WordCode
    concat = staticmethod(b"".join)

    def __init__(self) -> None:
        super().__init__(
            variable_start_string=_VALUE,
            variable_end_string=_VALUE_END,
            block_start_string=_BLOCK,
            block_end_string=_BLOCK_END,
            comment_start_string=_NOTE,
            comment_end_string=_NOTE_END,
            undefined=StrictUndefined,
            keep_trailing_newline=True,
            cache_size=0,
        )
        own = {LINES: lines, TURNS: _turns, TOGETHER: together}
        own |= {PRINTED: printed, BOOKMARKED: bookmarked, PARAGRAPHS: paragraphs, WHOLE: _whole}
        keepers = {"_cell": kept_cell, "_table": kept_table, "_row": kept_row}
        self.globals = dict[str, object]()
        self.filters = {name: one.apply for name, one in FILTERS.items()} | own | keepers

    def getitem(self, obj: object, argument: object) -> object:
        """Give a row of a list, `None` where the list is shorter."""
        if isinstance(obj, tuple) and isinstance(argument, int):
            rows = cast("tuple[object, ...]", obj)
            return rows[argument] if argument < len(rows) else None
        return self.undefined(obj=obj, name=str(argument))

    def call_binop(self, context: Context, operator: str, left: object, right: object) -> object:
        """Give the sum or difference of numbers, or texts put together."""
        if isinstance(left, str) or isinstance(right, str):
            return checked_value(text_of(left) + text_of(right))
        first, second = cast("int", left or 0), cast("int", right or 0)
        return checked_number(first + second if operator == "+" else first - second)

    def value(self, code: str) -> str:
        """Give the source that prints a value."""
        return f"{_VALUE} {code} {_VALUE_END}"

    def statement(self, code: str) -> str:
        """Give the source of a statement."""
        return f"{_BLOCK} {code} {_BLOCK_END}"


ENVIRONMENT = WordEnvironment()


class Program:
    """One part of a template, ready to be filled; shared by threads.

    `names` are the names of the view that it asks for.
    """

    def __init__(self, root: Element, marked: Marked) -> None:
        tree = ENVIRONMENT.parse(_source(root, marked))
        Guarded().visit(tree)
        self._template = Template.from_code(ENVIRONMENT, ENVIRONMENT.compile(tree), {})
        self._is_edge = root.tag in (w("hdr"), w("ftr"))
        self.names = frozenset(meta.find_undeclared_variables(tree) - {BUDGET})

    def render(self, names: dict[str, object], budget: Budget) -> bytes:
        """Give the part as XML; raises `LimitReached`."""
        context = self._template.new_context({**names, BUDGET: budget})
        pieces = cast("Iterator[bytes]", self._template.root_render_func(context))
        xml = b"".join((DECLARATION, *pieces))
        return kept_cell(xml) if self._is_edge else xml


def _source(root: Element, marked: Marked) -> str:
    """Give the jinja2 source of a part: its XML with the tags in their places."""
    _guard(root, marked)
    text = _IDENTITIES.sub("", as_text(root))
    source: list[str] = []
    end = 0
    for found in _MARKED.finditer(text):
        source += (text[end : found.start()], _tag_source(marked.tags[int(found[1])]))
        end = found.end()
    return "".join((*source, text[end:]))


def _tag_source(tag: Tag) -> str:
    if tag.kind == NOTE:
        return ""
    if tag.kind == VALUE:
        return ENVIRONMENT.value(tag.code)
    return ENVIRONMENT.statement(tag.code)


def _guard(root: Element, marked: Marked) -> None:
    """Wrap what Word wants filled (cells, tables, stories) and what one value may multiply."""
    for paragraph in list(root.iter(w("p"))):
        if (mark := _only_value(paragraph)) is not None:
            _multiply(paragraph, mark, marked)
    for run in list(root.iter(w("r"))):
        _bookmark(run, marked)
    for node in list(_loosened(root)):
        if node.getparent() is not None:
            _wrap(node, _KEEPERS.get(node.tag, "_cell"), marked)


def _loosened(root: Element) -> Iterator[Element]:
    """Give the cells, rows, tables and stories whose content depends on a statement."""
    levels = {nearest(mark, _LEVELS) for mark in root.iter() if is_mark(mark)}
    levels |= {
        nearest(row, (w("tbl"),)) for row in levels if row is not None and row.tag == w("tr")
    }
    return (node for node in root.iter(*_HOLDERS, *_KEEPERS) if node in levels)


def _only_value(paragraph: Element) -> Element | None:
    """Give the mark of a value that is all its paragraph holds."""
    inner = [node for node in paragraph if not is_silent(node)]
    if next(paragraph.iter(w("commentReference")), None) is not None:
        return None
    if len(inner) != 1 or inner[0].tag != w("r"):
        return None
    texts = [node for node in inner[0] if node.tag != w("rPr")]
    if len(texts) != 1 or texts[0].tag != w("t") or texts[0].text or len(texts[0]) != 1:
        return None
    mark = texts[0][0]
    return mark if not mark.tail else None


def _multiply(paragraph: Element, mark: Element, marked: Marked) -> None:
    """Make one paragraph of every line of the value."""
    tag = marked.tag_of(mark)
    for node in [node for node in paragraph if node.tag in RANGES]:
        (paragraph.addprevious if node.tag.endswith("Start") else paragraph.addnext)(node)
    marked.put_before(paragraph, f"for _line in ({tag.code})|{LINES}")
    marked.put_after(paragraph, "endfor")
    marked.replace(mark, "_line")


def _bookmark(run: Element, marked: Marked) -> None:
    """Put a bookmark around a run that is one value, named by the field the value comes from."""
    parent = run.getparent()
    mark = next((mark for text in run.findall(w("t")) for mark in text if is_mark(mark)), None)
    if mark is None or parent is None or parent.tag not in _PLACES:
        return
    marked.print_before(run, f"({marked.tag_of(mark).code})|{OPENED}")
    marked.print_after(run, CLOSED)
    marked.replace(mark, TOLD)


def _wrap(node: Element, keeper: str, marked: Marked) -> None:
    marked.put_before(node, f"filter {keeper}")
    marked.put_after(node, "endfilter")

"""The jinja2 program of one part: made once from the marked tree, run many times."""

import re
from itertools import islice
from typing import cast

from jinja2 import StrictUndefined, Template, meta, nodes, pass_context
from jinja2.runtime import Context, LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment

from minutes_app.document.limits import Budget, checked_length
from minutes_app.document.runs import MARK, Marked, is_mark
from minutes_app.document.tags import VALUE, Tag
from minutes_app.document.values import closed, escaped, lines, opened
from minutes_app.document.wholeness import kept_cell, kept_story, kept_table
from minutes_app.ooxml.markup import DECLARATION, INSTRUCTION, Element, as_text, w

BUDGET = "_budget"
FILTERS = ("capitalize", "default", "first", "join", "last", "length", "lower", "trim", "upper")
"""Filters of jinja2 that a template may use."""

_VALUE, _VALUE_END, _BLOCK, _BLOCK_END, _NOTE, _NOTE_END = "\x01\x02\x03\x04\x05\x06"
_MARKED = re.compile(rf"<\?{MARK} (\d+)\?>")
_LOOP_NAMES = frozenset(("index", "index0", "revindex", "revindex0", "first", "last", "length"))
_BATCH = 4096
_EDGES = frozenset((w("hdr"), w("ftr")))
_HOLDERS = (w("tc"), w("footnote"), w("endnote"))
_BOOKMARKED = frozenset(map(w, ("p", "hyperlink", "ins", "moveTo", "smartTag", "sdtContent")))
"""What may hold a bookmark between its runs (ECMA-376 Part 1, 17.13.6)."""
_IDENTITIES = re.compile(r' w14:(?:paraId|textId)="[^"]*"')
_TABLES_MEET, _TABLES_APART = "</w:tbl><w:tbl", "</w:tbl><w:p/><w:tbl"


@pass_context
def _turns(context: Context, rows: object) -> object:
    """Give the rows of a loop once the fill's budget has paid for them."""
    budget = cast("Budget", context[BUDGET])
    return budget.loop_over(cast("tuple[object, ...] | None", rows))


class WordEnvironment(ImmutableSandboxedEnvironment):
    """Jinja2 that reads fields of the view and counts loops, and nothing else."""

    def __init__(self) -> None:
        super().__init__(
            variable_start_string=_VALUE,
            variable_end_string=_VALUE_END,
            block_start_string=_BLOCK,
            block_end_string=_BLOCK_END,
            comment_start_string=_NOTE,
            comment_end_string=_NOTE_END,
            undefined=StrictUndefined,
            finalize=escaped,
            keep_trailing_newline=True,
            cache_size=0,
        )
        known = cast("dict[str, object]", self.filters)
        own = {"_lines": lines, "_turns": _turns, "_opened": opened, "_closed": closed}
        keepers = {"_cell": kept_cell, "_table": kept_table, "_story": kept_story}
        self.globals = dict[str, object]()
        self.filters = {name: known[name] for name in FILTERS} | own | keepers
        self._open: dict[type, frozenset[str]] = {LoopContext: _LOOP_NAMES}

    def getattr(self, obj: object, attribute: str) -> object:
        """Give a field of the view or of a loop; everything else does not exist."""
        kind = type(obj)
        names = self._open.get(kind)
        if names is None:
            names = frozenset(getattr(kind, "__dataclass_fields__", ()))
            self._open[kind] = names
        if attribute in names:
            return getattr(obj, attribute)
        return self.undefined(obj=obj, name=attribute)

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
        source = _source(root, marked)
        self._template = _compiled(source)
        self.names = frozenset(meta.find_undeclared_variables(ENVIRONMENT.parse(source)))
        self._is_edge = root.tag in _EDGES

    def render(self, names: dict[str, object], budget: Budget) -> bytes:
        """Give the part as XML; raises `LimitReached`."""
        context = self._template.new_context({**names, BUDGET: budget})
        pieces = iter(self._template.root_render_func(context))
        batches: list[str] = [DECLARATION]
        length = 0
        while batch := "".join(islice(pieces, _BATCH)):
            length += len(batch)
            checked_length(length)
            batches.append(batch)
        text = "".join(batches).replace(_TABLES_MEET, _TABLES_APART)
        return (kept_story(text) if self._is_edge else text).encode()


def _compiled(source: str) -> Template:
    tree = ENVIRONMENT.parse(source)
    for loop in tree.find_all(nodes.For):
        if not (isinstance(loop.iter, nodes.Filter) and loop.iter.name == "_lines"):
            loop.iter = nodes.Filter(loop.iter, "_turns", [], [], None, None, lineno=loop.lineno)
    code = ENVIRONMENT.compile(tree)
    return Template.from_code(ENVIRONMENT, code, {})


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
    for table in list(root.iter(w("tbl"))):
        if any(is_mark(node) for node in table):
            _wrap(table, "_table", marked)
    for holder in list(root.iter(*_HOLDERS)):
        if any(is_mark(node) for node in holder):
            _wrap(holder, "_cell" if holder.tag == w("tc") else "_story", marked)


def _only_value(paragraph: Element) -> Element | None:
    """Give the mark of a value that is all its paragraph holds."""
    inner = [node for node in paragraph if node.tag != w("pPr")]
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
    marked.put_before(paragraph, f"for _line in ({tag.code})|_lines")
    marked.put_after(paragraph, "endfor")
    marked.replace(mark, "_line")


def _bookmark(run: Element, marked: Marked) -> None:
    """Put a bookmark around a run that is one value, named by the field the value comes from."""
    parent, mark = run.getparent(), next(filter(is_mark, run.iter(INSTRUCTION)), None)
    if mark is None or parent is None or parent.tag not in _BOOKMARKED:
        return
    marked.put_before(run, f"set _told = ({marked.tag_of(mark).code})")
    marked.print_before(run, f"_told|_opened({BUDGET})")
    marked.print_after(run, f"_told|_closed({BUDGET})")
    marked.replace(mark, "_told")


def _wrap(node: Element, keeper: str, marked: Marked) -> None:
    marked.put_before(node, f"filter {keeper}")
    marked.put_after(node, "endfilter")

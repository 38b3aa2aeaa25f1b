"""The Python that a template becomes: jinja2's own, with shorter ways for what ours do most."""

from collections import deque
from collections.abc import Callable, Iterator
from typing import cast

from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.exceptions import SecurityError
from jinja2.visitor import NodeTransformer

BUDGET, TOLD = "_budget", "_told"
LINES, TURNS, TOGETHER = "_lines", "_turns", "_together"
PRINTED, BOOKMARKED = "_printed", "_bookmarked"
PARAGRAPHS, WHOLE = "_paragraphs", "_whole"
_IN_PIECES = frozenset((BOOKMARKED, PARAGRAPHS))
OPENED, CLOSED = "_opened", "_closed"
"""What stands around a run that is one value, until `Guarded` puts `BOOKMARKED` in their place."""

_SIGNS_OF_VALUE = 64
"""Signs counted for a value in a loop; what is longer than `LONG_VALUE` is counted in full."""


class WordCode(CodeGenerator):
    """Writes the Python of a part whose names the survey has judged and whose values are texts.

    A field is read from the row itself; the fields of `None` are `None`.
    """

    def get_visitor(self, node: nodes.Node) -> Callable[..., None] | None:
        """Give what writes a node of this kind."""
        if isinstance(node, nodes.Getattr):
            return self._read_field
        return self._hand_over if isinstance(node, nodes.Output) else super().get_visitor(node)

    def _read_field(self, node: nodes.Getattr, frame: Frame) -> None:
        """Read a field; raises `SecurityError` on a name that can be no field of the view."""
        if node.attr.startswith("_"):
            raise SecurityError(node.attr)
        self.write("(None if (_holder := ")
        self.visit(node.node, frame)
        self.write(f") is None else _holder.{node.attr})")

    def _hand_over(self, node: nodes.Output, frame: Frame) -> None:
        """Hand pieces of XML over; `Guarded` has made them of all values."""
        for child in node.nodes:
            if not isinstance(child, nodes.TemplateData):
                self._give(child, frame)
            elif child.data:
                self._give(nodes.Const(child.data.encode()), frame)

    def _give(self, node: nodes.Expr, frame: Frame) -> None:
        """Add what the node prints to what its block has printed so far."""
        several = isinstance(node, nodes.Filter) and node.name in _IN_PIECES
        self.writeline(f"{frame.buffer} += " if several else f"{frame.buffer}.append(", node)
        self.visit(node, frame)
        self.write("" if several else ")")


class Guarded(NodeTransformer):
    """Puts what a template may do without end under the budget, and lets `None` print nothing.

    What a part prints is gathered and handed over in one piece.
    """

    def get_visitor(self, node: nodes.Node) -> Callable[..., nodes.Node] | None:
        """Give what changes a node of this kind, `None` to look only inside it."""
        changes: dict[type, Callable[..., nodes.Node]] = {
            nodes.Template: self._whole,
            nodes.For: self._loop,
            nodes.Concat: self._concat,
            nodes.CondExpr: self._condition,
            nodes.Output: self._output,
        }
        return changes.get(type(node))

    def _whole(self, node: nodes.Template) -> nodes.Node:
        self.generic_visit(node)
        gathered = nodes.Filter(None, WHOLE, [], [], None, None, lineno=node.lineno)
        node.body = [nodes.FilterBlock(node.body, gathered, lineno=node.lineno)]
        return node

    def _loop(self, node: nodes.For) -> nodes.Node:
        signs = nodes.Const(sum(_signs_in(child) for child in node.body))
        if isinstance(node.iter, nodes.Filter) and node.iter.name == LINES:
            node.iter.args = [_budget(), signs]
        else:
            node.iter = _filter(cast("nodes.Expr", node.iter), TURNS, _budget(), signs)
        self.generic_visit(node)
        return _line_by_line(node) or node

    def _concat(self, node: nodes.Concat) -> nodes.Node:
        self.generic_visit(node)
        return _filter(node.nodes[0], TOGETHER, *node.nodes[1:])

    def _condition(self, node: nodes.CondExpr) -> nodes.Node:
        if node.expr2 is None:
            node.expr2 = nodes.Const(None)
        return self.generic_visit(node)

    def _output(self, node: nodes.Output) -> nodes.Node:
        self.generic_visit(node)
        node.nodes = list(_texts(node.nodes))
        return node


def _line_by_line(loop: nodes.For) -> nodes.Output | None:
    """Give what prints a loop over the lines of a value in one go, `None` for any other loop."""
    lines, body = loop.iter, loop.body
    if not (isinstance(lines, nodes.Filter) and lines.name == LINES and len(body) == 1):
        return None
    printed = [
        one
        for one in getattr(body[0], "nodes", ())
        if not (isinstance(one, nodes.TemplateData) and not one.data)
    ]
    run = printed[0] if len(printed) == 1 else None
    if not (isinstance(run, nodes.Filter) and run.name == BOOKMARKED):
        return None
    value = cast("nodes.Expr", lines.node)
    return nodes.Output([_filter(value, PARAGRAPHS, *lines.args, *run.args[1:])])


def _texts(printed: list[nodes.Expr]) -> Iterator[nodes.Expr]:
    """Give what makes texts of all that is printed in a row."""
    lead = ""
    rest = deque(printed)
    while rest:
        node = rest.popleft()
        if isinstance(node, nodes.TemplateData):
            lead += node.data
        elif isinstance(node, nodes.Filter) and node.name == OPENED:
            before, _told, after, _closed = (rest.popleft() for _ in range(4))
            tail = rest.popleft() if rest and isinstance(rest[0], nodes.TemplateData) else None
            texts = (nodes.Const(lead.encode()), *map(_const, (before, after, tail)))
            yield _filter(cast("nodes.Expr", node.node), BOOKMARKED, _budget(), *texts)
            lead = ""
        else:
            yield nodes.TemplateData(lead)
            yield _filter(node, PRINTED, _budget())
            lead = ""
    yield nodes.TemplateData(lead)


def _const(node: nodes.Expr | None) -> nodes.Const:
    """Give the XML of the template as a value."""
    return nodes.Const(node.data.encode() if isinstance(node, nodes.TemplateData) else b"")


def _budget() -> nodes.Name:
    return nodes.Name(BUDGET, "load")


def _filter(node: nodes.Expr, name: str, *arguments: nodes.Expr) -> nodes.Filter:
    return nodes.Filter(node, name, list(arguments), [], None, None, lineno=node.lineno)


def _signs_in(node: nodes.Node) -> int:
    """Give the signs that a node prints in a turn, those of loops inside it left out."""
    if isinstance(node, nodes.TemplateData):
        return len(node.data)
    if isinstance(node, nodes.For):
        return 0
    if not isinstance(node, nodes.Stmt):
        return _SIGNS_OF_VALUE
    return sum(_signs_in(child) for child in node.iter_child_nodes())

"""What a tag asks for, judged before any filling: every name, filter and sign."""

from collections.abc import Callable, Iterable, Iterator
from difflib import get_close_matches
from typing import cast

from jinja2 import TemplateSyntaxError, nodes

from minutes_app.document.program import ENVIRONMENT, FILTERS
from minutes_app.document.shape import NUMBER, TEXT, TRUTH, Plain, Record, Rows, Shape
from minutes_app.domain.wording import said

Say = Callable[[str, str], None]
"""Take the code and the sentence of a fault."""

Scope = dict[str, Shape]

_RESULTS: dict[str, Shape] = {"length": NUMBER}
_LOGIC = (nodes.And, nodes.Or, nodes.Compare, nodes.Not, nodes.Test)
_TESTS = ("defined", "none", "odd", "even")
_PLAIN = (nodes.Const, nodes.TemplateData)
_SUMS = (nodes.Add, nodes.Sub, nodes.Concat)
_ALLOWED = (*_LOGIC, *_PLAIN, *_SUMS, nodes.CondExpr, nodes.Operand, nodes.Neg)


def expression_in(source: str, kind: type[nodes.Node], say: Say) -> nodes.Node | None:
    """Give the first node of a kind in a source, `None` after a fault of its grammar."""
    try:
        tree = ENVIRONMENT.parse(source)
    except TemplateSyntaxError as error:
        say("grammar", said("viết chưa đúng ({why}); sửa lại thẻ", why=error.message))
        return None
    return tree.find(kind)


def shape_in(node: nodes.Node, scope: Scope, say: Say) -> Shape | None:
    """Give the shape of what an expression makes, `None` after a fault was said."""
    if isinstance(node, nodes.Name):
        return _named(node.name, scope, say)
    if isinstance(node, nodes.Getattr):
        return _field(node, scope, say)
    if isinstance(node, nodes.Filter):
        return _filtered(node, scope, say)
    if isinstance(node, nodes.Getitem):
        return _row(node, scope, say)
    if not isinstance(node, _ALLOWED):
        say(
            "forbidden",
            said("dùng cách viết không được phép trong mẫu; chỉ dùng tên, điều kiện và lặp"),
        )
        return None
    if isinstance(node, nodes.Test) and node.name not in _TESTS:
        say(
            "unknown-test",
            said(
                "hỏi “is {name}” không có trong mẫu; {hint}",
                name=node.name,
                hint=_perhaps(node.name, _TESTS),
            ),
        )
        return None
    shapes = [shape_in(child, scope, say) for child in node.iter_child_nodes()]
    return None if None in shapes else _made(node, [shape for shape in shapes if shape])


def _made(node: nodes.Node, shapes: list[Shape]) -> Shape:
    if isinstance(node, _LOGIC):
        return TRUTH
    if isinstance(node, nodes.CondExpr):
        return shapes[1] if len(shapes) > 1 else TEXT
    if isinstance(node, nodes.Const):
        return Plain(type(cast("object", node.value)))
    return shapes[0] if isinstance(node, (nodes.Operand, nodes.Neg)) and shapes else TEXT


def _named(name: str, scope: Scope, say: Say) -> Shape | None:
    if name not in scope or name.startswith("_"):
        say(
            "unknown-name",
            said("không có tên “{name}”; {hint}", name=name, hint=_perhaps(name, scope)),
        )
        return None
    return scope[name]


def _field(node: nodes.Getattr, scope: Scope, say: Say) -> Shape | None:
    holder = shape_in(node.node, scope, say)
    if holder is None:
        return None
    if not isinstance(holder, Record):
        what = said("một danh sách, phải lặp bằng for") if isinstance(holder, Rows) else said("chữ")
        say(
            "no-field",
            said(
                "“{holder}” là {what}, không có “.{field}”; sửa lại tên",
                holder=_spelt(node.node),
                what=what,
                field=node.attr,
            ),
        )
        return None
    if node.attr not in holder.names:
        say(
            "unknown-name",
            said(
                "“{holder}” không có “{field}”; {hint}",
                holder=_spelt(node.node),
                field=node.attr,
                hint=_perhaps(node.attr, holder.names),
            ),
        )
        return None
    return holder.names[node.attr]


def _filtered(node: nodes.Filter, scope: Scope, say: Say) -> Shape | None:
    if node.node is None or node.name not in FILTERS:
        text = said(
            "không có phép “|{name}”; {hint}", name=node.name, hint=_perhaps(node.name, FILTERS)
        )
        say("unknown-filter", text)
        return None
    shape = shape_in(node.node, scope, say)
    arguments = [shape_in(child, scope, say) for child in _arguments(node)]
    if shape is None or None in arguments:
        return None
    if node.name in ("first", "last") and isinstance(shape, Rows):
        return shape.row
    if node.name == "join" and isinstance(shape, Rows) and not isinstance(shape.row, Plain):
        if not node.kwargs:
            say(
                "not-text",
                said(
                    "“{holder}” không phải danh sách chữ; lặp bằng for để in",
                    holder=_spelt(node.node),
                ),
            )
            return None
        say("forbidden", said("phép “|join” chỉ nhận dấu nối; lặp bằng for để in"))
        return None
    return _RESULTS.get(node.name, TEXT)


def _arguments(node: nodes.Filter) -> Iterator[nodes.Node]:
    yield from node.args
    for pair in node.kwargs:
        yield pair.value


def _row(node: nodes.Getitem, scope: Scope, say: Say) -> Shape | None:
    shape = shape_in(node.node, scope, say)
    number = isinstance(node.arg, nodes.Const) and isinstance(node.arg.value, int)
    if isinstance(shape, Rows) and number:
        return shape.row
    if shape is not None:
        say(
            "forbidden", said("chỉ lấy được một dòng của danh sách bằng số, như “[0]”; sửa lại thẻ")
        )
    return None


def _perhaps(name: str, known: Iterable[str]) -> str:
    names = [other for other in known if not other.startswith("_")]
    close = get_close_matches(name, names, n=1, cutoff=0.5)
    return (
        said("có phải “{name}”?", name=close[0])
        if close
        else said("xem các tên dùng được trong README của mẫu")
    )


def _spelt(node: nodes.Node) -> str:
    if isinstance(node, nodes.Getattr):
        return f"{_spelt(node.node)}.{node.attr}"
    return node.name if isinstance(node, nodes.Name) else said("biểu thức")

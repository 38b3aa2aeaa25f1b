"""What a tag asks for, judged before any filling: every name, filter and sign."""

from collections.abc import Callable, Iterable, Sequence
from difflib import get_close_matches
from math import inf
from typing import cast

from jinja2 import TemplateSyntaxError, nodes

from minutes_app.document.filters import FILTERS
from minutes_app.document.limits import DEEPEST_TAG
from minutes_app.document.program import ENVIRONMENT
from minutes_app.document.shape import NUMBER, TEXT, TRUTH, Plain, Record, Rows, Shape
from minutes_app.domain.wording import said

Say = Callable[[str, str], None]
"""Take the code and the sentence of a fault."""

Scope = dict[str, Shape]

_TESTS = ("defined", "none", "odd", "even")
_SUMS = (nodes.Add, nodes.Sub, nodes.Neg, nodes.Concat)
_LISTS = (nodes.List, nodes.Tuple)
_LOGIC = (nodes.And, nodes.Or, nodes.Compare, nodes.Not, nodes.Test, nodes.CondExpr)
_ALLOWED = (*_LOGIC, nodes.TemplateData, *_SUMS, *_LISTS, nodes.Operand)
_ORDERS = frozenset(("lt", "lteq", "gt", "gteq"))
_MIXED = Record({})
"""The shape of what is now this, now that: neither to be printed nor looped over."""


def expression_in(source: str, kind: type[nodes.Node], say: Say) -> nodes.Node | None:
    """Give the first node of a kind in a source, `None` after a fault of its grammar."""
    try:
        tree = ENVIRONMENT.parse(source)
        deep = _depth(tree) > DEEPEST_TAG
    except TemplateSyntaxError:
        say("grammar", said("viết chưa đúng; xem lại tên, dấu nháy và dấu ngoặc trong thẻ"))
        return None
    except RecursionError:
        tree, deep = None, True
    if tree is None or deep:
        say("too-long", said("lồng nhau quá sâu; viết gọn lại"))
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
    if isinstance(node, nodes.Const) and node.value not in (inf, -inf):
        return Plain(type(cast("object", node.value)))
    if not isinstance(node, _ALLOWED):
        text = said("dùng cách viết không được phép trong mẫu; chỉ dùng tên, điều kiện và lặp")
        say("forbidden", text)
        return None
    if isinstance(node, nodes.Test) and (node.name not in _TESTS or node.args):
        hint = perhaps(node.name, _TESTS)
        text = said("hỏi “is {name}” không có trong mẫu; {hint}", name=node.name, hint=hint)
        say("unknown-test", text)
        return None
    shapes = [shape_in(child, scope, say) for child in node.iter_child_nodes()]
    known = [shape for shape in shapes if shape]
    return _made(node, known, say) if len(known) == len(shapes) else None


def _made(node: nodes.Node, shapes: list[Shape], say: Say) -> Shape | None:
    if isinstance(node, (nodes.And, nodes.Or)):
        return _either(shapes)
    if isinstance(node, nodes.CondExpr):
        return _either(shapes[1:])
    if isinstance(node, _LISTS):
        return Rows(_either(shapes) if shapes else TEXT)
    if isinstance(node, _SUMS):
        return _sum(node, shapes, say)
    if isinstance(node, (nodes.Operand, nodes.TemplateData)):
        return shapes[0] if shapes else TEXT
    return _truth(node, shapes, say)


def _truth(node: nodes.Node, shapes: list[Shape], say: Say) -> Shape | None:
    if isinstance(node, nodes.Compare):
        return _compared(node, shapes, say)
    if isinstance(node, nodes.Test) and node.name in ("odd", "even") and not _is_number(shapes[0]):
        say("not-number", said("chỉ hỏi được “is {name}” với số; sửa lại thẻ", name=node.name))
        return None
    return TRUTH


def _either(shapes: Sequence[Shape]) -> Shape:
    """Give the shape of a value that is one of several."""
    if all(isinstance(shape, Plain) for shape in shapes):
        return shapes[0] if all(shape == shapes[0] for shape in shapes) else TEXT
    return shapes[0] if all(shape == shapes[0] for shape in shapes) else _MIXED


def _sum(node: nodes.Node, shapes: list[Shape], say: Say) -> Shape | None:
    numbers = all(_is_number(shape) for shape in shapes)
    if isinstance(node, (nodes.Sub, nodes.Neg)) and not numbers:
        say("not-number", said("chỉ trừ được số; sửa lại thẻ"))
        return None
    if not all(isinstance(shape, Plain) for shape in shapes):
        say("not-text", said("chỉ ghép được chữ; chọn một phần để in, hoặc lặp bằng for"))
        return None
    if isinstance(node, nodes.Add) and not numbers and any(_is_number(shape) for shape in shapes):
        say("not-number", said("không cộng được chữ với số; ghép bằng dấu “~”"))
        return None
    return NUMBER if numbers and not isinstance(node, nodes.Concat) else TEXT


def _compared(node: nodes.Compare, shapes: list[Shape], say: Say) -> Shape | None:
    for before, after, operand in zip(shapes, shapes[1:], node.ops, strict=False):
        plain = isinstance(before, Plain) and isinstance(after, Plain)
        if operand.op in _ORDERS and not (plain and _is_number(before) == _is_number(after)):
            say("not-comparable", said("so sánh hai thứ khác loại; chỉ so số với số, chữ với chữ"))
            return None
        if operand.op in ("in", "notin") and (not _is_listed(after) or isinstance(before, Record)):
            say("not-comparable", said("sau “in” phải là một danh sách hoặc chữ; sửa lại thẻ"))
            return None
    return TRUTH


def _is_listed(shape: Shape) -> bool:
    return isinstance(shape, Rows) or (isinstance(shape, Plain) and shape.kind is str)


def _is_number(shape: Shape) -> bool:
    return isinstance(shape, Plain) and shape.kind in (int, float)


def _named(name: str, scope: Scope, say: Say) -> Shape | None:
    if name not in scope or name.startswith("_"):
        text = said("không có tên “{name}”; {hint}", name=name, hint=perhaps(name, scope))
        say("unknown-name", text)
        return None
    return scope[name]


def _field(node: nodes.Getattr, scope: Scope, say: Say) -> Shape | None:
    holder = shape_in(node.node, scope, say)
    if holder is None:
        return None
    if not isinstance(holder, Record):
        what = said("một danh sách, phải lặp bằng for") if isinstance(holder, Rows) else said("chữ")
        text = said(
            "“{holder}” là {what}, không có “.{field}”; sửa lại tên",
            holder=_spelt(node.node),
            what=what,
            field=node.attr,
        )
        say("no-field", text)
        return None
    if node.attr not in holder.names:
        known = perhaps(node.attr, holder.names)
        text = said(
            "“{holder}” không có “{field}”; {hint}",
            holder=_spelt(node.node),
            field=node.attr,
            hint=known,
        )
        say("unknown-name", text)
        return None
    return holder.names[node.attr]


def _filtered(node: nodes.Filter, scope: Scope, say: Say) -> Shape | None:
    if node.node is None or node.name not in FILTERS:
        hint = perhaps(node.name, FILTERS)
        say("unknown-filter", said("không có phép “|{name}”; {hint}", name=node.name, hint=hint))
        return None
    facts = FILTERS[node.name]
    if len(node.args) > facts.arguments or node.kwargs or node.dyn_args or node.dyn_kwargs:
        text = said("phép “|{name}” có tham số không dùng được; bỏ bớt tham số", name=node.name)
        say("forbidden", text)
        return None
    shape = shape_in(node.node, scope, say)
    arguments = [shape_in(child, scope, say) for child in node.args]
    if shape is None or None in arguments:
        return None
    made = facts.result(shape, [argument for argument in arguments if argument])
    if made is None:
        text = said(
            "phép “|{name}” không dùng được với “{value}”; sửa lại",
            name=node.name,
            value=_spelt(node.node),
        )
        say("not-text", text)
    return made


def _row(node: nodes.Getitem, scope: Scope, say: Say) -> Shape | None:
    shape = shape_in(node.node, scope, say)
    number = isinstance(node.arg, nodes.Const) and type(cast("object", node.arg.value)) is int
    if isinstance(shape, Rows) and number:
        return shape.row
    if shape is not None:
        text = said("chỉ lấy được một dòng của danh sách bằng số, như “[0]”; sửa lại thẻ")
        say("forbidden", text)
    return None


def perhaps(name: str, known: Iterable[str]) -> str:
    """Give the name that was perhaps meant, as a question, or where all names are told."""
    names = [other for other in known if not other.startswith("_")]
    close = get_close_matches(name[:60], names, n=1, cutoff=0.5)
    if close:
        return said("có phải “{name}”?", name=close[0])
    return said("xem các tên dùng được trong README của mẫu")


def _spelt(node: nodes.Node) -> str:
    if isinstance(node, nodes.Getattr):
        return f"{_spelt(node.node)}.{node.attr}"
    return node.name if isinstance(node, nodes.Name) else said("biểu thức")


def _depth(node: nodes.Node) -> int:
    return 1 + max((_depth(child) for child in node.iter_child_nodes()), default=0)

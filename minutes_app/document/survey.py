"""The survey of a template: all its faults at once, each with its place, before any filling."""

from functools import partial

from jinja2 import nodes

from minutes_app.document.expressions import Scope, expression_in, shape_in
from minutes_app.document.faults import Finding
from minutes_app.document.limits import DEEPEST, LONGEST_TAG
from minutes_app.document.program import ENVIRONMENT
from minutes_app.document.runs import Marked
from minutes_app.document.shape import LOOP, TEXT, Plain, Record, Rows
from minutes_app.document.tags import VALUE, Tag
from minutes_app.domain.wording import said

_FIRST = {"if": "if", "elif": "if"}


def survey(marked: Marked, shape: Record) -> None:
    """Judge every tag against the shape; what is wrong goes to `marked`."""
    scopes: list[Scope] = [dict(shape.names)]
    for tag in list(marked.tags):
        say = partial(_say, marked, tag)
        if len(tag.code) > LONGEST_TAG or "?>" in tag.code:
            say("too-long", said("quá dài hoặc có dấu “?>”; viết gọn lại"))
        elif tag.kind == VALUE:
            _judge_value(tag, scopes[-1], say)
        elif tag.keyword in ("endif", "endfor"):
            scopes = scopes[:-1] if len(scopes) > 1 else scopes
        else:
            _judge_statement(tag, scopes, say)


def _say(marked: Marked, tag: Tag, code: str, text: str) -> None:
    marked.findings.append(
        Finding(tag.spot, code, said("thẻ “{tag}”: {text}", tag=tag.typed, text=text))
    )


def _judge_value(tag: Tag, scope: Scope, say: "partial[None]") -> None:
    output = expression_in(ENVIRONMENT.value(tag.code), nodes.Output, say)
    if not isinstance(output, nodes.Output):
        return
    if len(output.nodes) != 1:
        say("grammar", said("viết chưa đúng; mỗi thẻ chỉ in một giá trị"))
        return
    shape = shape_in(output.nodes[0], scope, say)
    if isinstance(shape, Rows):
        say("not-text", said("là một danh sách; lặp bằng for để in từng dòng"))
    elif isinstance(shape, Record):
        names = ", ".join(list(shape.names)[:6])
        say("not-text", said("gồm nhiều phần; chọn một phần, như: {names}", names=names))


def _judge_statement(tag: Tag, scopes: list[Scope], say: "partial[None]") -> None:
    if tag.keyword == "for":
        scopes.append(_loop_scope(tag, scopes[-1], say))
        if len(scopes) > DEEPEST:
            say("too-deep", said("lồng quá {depth} tầng; tách bớt ra", depth=DEEPEST))
    elif tag.keyword in _FIRST:
        if tag.keyword == "if":
            scopes.append(dict(scopes[-1]))
        _judge_condition(tag, scopes[-1], say)
    elif tag.keyword == "set":
        _judge_set(tag, scopes[-1], say)


def _judge_condition(tag: Tag, scope: Scope, say: "partial[None]") -> None:
    code = "if" + tag.code.removeprefix(tag.keyword)
    source = ENVIRONMENT.statement(code) + ENVIRONMENT.statement("endif")
    condition = expression_in(source, nodes.If, say)
    if isinstance(condition, nodes.If):
        shape_in(condition.test, scope, say)


def _loop_scope(tag: Tag, scope: Scope, say: "partial[None]") -> Scope:
    source = ENVIRONMENT.statement(tag.code) + ENVIRONMENT.statement("endfor")
    loop = expression_in(source, nodes.For, say)
    inner = {**scope, "loop": LOOP}
    if not isinstance(loop, nodes.For):
        return inner
    if loop.recursive or not isinstance(loop.target, nodes.Name):
        say("forbidden", said("chỉ lặp được theo dạng “for tên in danh sách”; sửa lại thẻ"))
        return inner
    shape = shape_in(loop.iter, scope, say)
    if shape is not None and not isinstance(shape, Rows):
        say("not-rows", said("chỉ lặp được một danh sách; dùng {{ … }} để in giá trị này"))
    row = shape.row if isinstance(shape, Rows) else Plain(object)
    inner[loop.target.name] = row
    if loop.test is not None:
        shape_in(loop.test, inner, say)
    return inner


def _judge_set(tag: Tag, scope: Scope, say: "partial[None]") -> None:
    assignment = expression_in(ENVIRONMENT.statement(tag.code), nodes.Assign, say)
    if isinstance(assignment, nodes.Assign) and isinstance(assignment.target, nodes.Name):
        scope[assignment.target.name] = shape_in(assignment.node, scope, say) or TEXT
    else:
        say("grammar", said("viết chưa đúng; dùng dạng “set tên = giá trị”"))

"""The survey of a template: all its faults at once, each with its place, before any filling."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import partial

from jinja2 import nodes

from minutes_app.document.expressions import Scope, expression_in, shape_in
from minutes_app.document.faults import Finding
from minutes_app.document.limits import DEEPEST, LONGEST_TAG
from minutes_app.document.program import ENVIRONMENT
from minutes_app.document.runs import Marked
from minutes_app.document.shape import LOOP, TEXT, Plain, Record, Rows
from minutes_app.document.tags import NOTE, VALUE, Tag
from minutes_app.domain.wording import said


@dataclass(slots=True)
class _Level:
    """What a loop or condition knows, and what each finished branch of it knew at its end."""

    scope: Scope
    keyword: str = ""
    ends: list[Scope] = field(default_factory=list[Scope])
    is_complete: bool = False


def survey(marked: Marked, tags: Iterable[Tag], shape: Record) -> None:
    """Judge every tag, in the order of the paper, against the shape; faults go to `marked`."""
    levels = [_Level(dict(shape.names))]
    for tag in tags:
        say = partial(_say, marked, tag)
        if tag.kind == NOTE:
            continue
        if len(tag.code) > LONGEST_TAG:
            say("too-long", said("quá dài; viết gọn lại"))
        elif tag.kind == VALUE:
            _judge_value(tag, levels[-1].scope, say)
        else:
            _judge_statement(tag, levels, say)


def _say(marked: Marked, tag: Tag, code: str, text: str) -> None:
    marked.findings.append(
        Finding(tag.spot, code, said("thẻ “{tag}”: {text}", tag=tag.shown, text=text))
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
        names = ", ".join(list(shape.names)[:6]) or "…"
        say("not-text", said("gồm nhiều phần; chọn một phần, như: {names}", names=names))


def _judge_statement(tag: Tag, levels: list[_Level], say: "partial[None]") -> None:
    word = tag.keyword
    if word in ("for", "if") and len(levels) > DEEPEST:
        say("too-deep", said("lồng quá {depth} tầng; tách bớt ra", depth=DEEPEST))
    if word == "for":
        levels.append(_Level(_loop_scope(tag, levels[-1].scope, say), word))
    elif word == "if":
        _judge_condition(tag, levels[-1].scope, say)
        levels.append(_Level(dict(levels[-1].scope), word))
    elif word in ("elif", "else") and len(levels) > 1:
        _next_branch(levels[-1], levels[-2].scope, is_last=word == "else")
        if word == "elif":
            _judge_condition(tag, levels[-1].scope, say)
    elif word in ("endif", "endfor") and len(levels) > 1:
        _leave(levels.pop(), levels[-1].scope)
    elif word == "set":
        _judge_set(tag, levels[-1].scope, say)


def _next_branch(level: _Level, outside: Scope, *, is_last: bool) -> None:
    level.ends.append(level.scope)
    level.scope = dict(outside)
    level.is_complete = is_last


def _leave(level: _Level, outside: Scope) -> None:
    """Keep the names that every branch of a condition has set."""
    if level.keyword == "if" and level.is_complete:
        ends = [*level.ends, level.scope]
        sure = set(ends[0]).intersection(*ends[1:]) - set(outside)
        outside.update((name, shape) for name, shape in ends[0].items() if name in sure)


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
    if loop.recursive or not isinstance(loop.target, nodes.Name) or _is_ours(loop.target.name):
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
    if not isinstance(assignment, nodes.Assign):
        return
    target = assignment.target
    if not isinstance(target, nodes.Name) or _is_ours(target.name):
        say("forbidden", said("chỉ đặt được theo dạng “set tên = giá trị”; sửa lại thẻ"))
        return
    shape = shape_in(assignment.node, scope, say) or TEXT
    known = scope.setdefault(target.name, shape)
    if known != shape and not (isinstance(known, Plain) and isinstance(shape, Plain)):
        say(
            "taken-name", said("tên “{name}” đã dùng cho việc khác; đặt tên khác", name=target.name)
        )


def _is_ours(name: str) -> bool:
    """Whether a name is kept for the engine itself."""
    return name == "loop" or name.startswith("_")

"""Templates in the dialect of docxtpl, and what a clerk writes beyond it."""

import io
from dataclasses import asdict

import pytest
from docxtpl import DocxTemplate

from minutes_app.document.visible_text import paragraphs_of
from tests.document.word import (
    Person,
    Values,
    W,
    bookmark,
    box,
    cell,
    content_of,
    docx,
    filled,
    ins,
    link,
    p,
    part,
    root_of,
    row,
    run,
    table,
    texts,
)

PLAIN = {
    "a value": [p("Tên: {{ title }}.")],
    "a value split over runs": [p("Tên: {", "{ ti", "tle }", "}.")],
    "a condition in a line": [p("a{% if is_open %} b{% else %} c{% endif %} d")],
    "a loop in a line": [p("{% for q in people %}{{ q.name }}, {% endfor %}hết")],
    "a loop of paragraphs": [p("{%p for q in people %}"), p("{{ q.name }}"), p("{%p endfor %}")],
    "a loop of rows": [
        table(row("{%tr for q in people %}"), row("{{ q.name }}"), row("{%tr endfor %}")),
        p("sau"),
    ],
    "a loop of cells": [
        table(row("{%tc for q in people %}", "{{ q.name }}", "{%tc endfor %}")),
        p("sau"),
    ],
    "a condition that is not met": [p("{%p if is_shut %}"), p("x"), p("{%p endif %}"), p("y")],
    "loops in each other": [
        p("{%p for u in units %}"),
        p("{{ u.name }}: {% for q in u.people %}{{ loop.index }}) {{ q.name }} {% endfor %}"),
        p("{%p endfor %}"),
    ],
    "a run that goes": [p("a{%r if is_shut %}", "b", "{%r endif %}c")],
    "filters": [p('{{ title|upper }} {{ words|join("; ") }} {{ people|length }}')],
    "a name that is set": [p("{% set who = chair.name %}"), p("Ông {{ who }}")],
    "quotes as Word makes them": [p("{% if title == “Biên bản” %}đúng{% endif %}")],
    "an inline choice": [p('{{ "có" if is_open else "không" }}{{ "x" if is_shut }}')],
}


@pytest.mark.parametrize("name", PLAIN)
def test_a_plain_template_gives_the_text_that_docxtpl_gives(name: str):
    blocks = PLAIN[name]
    oracle = DocxTemplate(io.BytesIO(docx(*blocks)))
    oracle.render(asdict(Values()))
    buffer = io.BytesIO()
    oracle.save(buffer)
    theirs = [text for text in paragraphs_of(buffer.getvalue()) if text.strip()]
    assert [text for text in texts(*blocks) if text.strip()] == theirs


@pytest.mark.parametrize(
    "tag", ["{% for q in people %}", "{%p for q in people %}", " {% for q in people %} "]
)
def test_a_loop_alone_in_its_paragraph_leaves_no_blank_one(tag: str):
    end = "{%p endfor %}" if "%p" in tag else "{% endfor %}"
    assert texts(p("a"), p(tag), p("{{ q.name }}"), p(end), p("z")) == ["a", "An", "Bình", "z"]


def test_remarks_print_nothing_and_leave_no_paragraph():
    assert texts(p("a{# nhớ sửa #}"), p("{# chỉ là ghi chú #}"), p("b")) == ["a", "b"]


def test_a_page_break_that_word_remembers_does_not_stand_beside_a_tag():
    old = "<w:r><w:lastRenderedPageBreak/><w:t>{%p if is_shut %}</w:t></w:r>"
    assert texts(p("a"), p(old), p("x"), p("{%p endif %}")) == ["a"]


@pytest.mark.parametrize(
    ("blocks", "expected"),
    [
        ([row("{% for q in people %}{{ q.name }}", "{{ q.post }}{% endfor %}")], "row"),
        ([row("{% for q in people %}", ""), row("{{ q.name }}", "{{ q.post }}"),
          row("", "{% endfor %}")], "rows"),
        ([row("{%tr for q in people %}", ""), row("{{ q.name }}", "{{ q.post }}"),
          row("{%tr endfor %}", "")], "tr"),
    ],
)  # fmt: skip
def test_rows_are_looped_with_or_without_a_prefix(blocks: list[str], expected: str):
    assert texts(table(*blocks)) == ["An", "Ủy viên", "Bình", "Thư ký"], expected


def test_a_condition_inside_a_row_loop_stays_inside_it():
    cells = "{% for q in people %}{% if q.age > 40 %}{{ q.name }}", "{{ q.post }}{% endif %}"
    assert texts(table(row(cells[0], cells[1] + "{% endfor %}"))) == ["Bình", "Thư ký"]


def test_a_loop_may_begin_and_end_in_paragraphs_with_text():
    blocks = p("{% for q in people %}{{ q.name }}"), p("{{ q.post }}{% endfor %}")
    assert texts(*blocks) == ["An", "Ủy viên", "Bình", "Thư ký"]
    inside = table(row(cell("{% for q in people %}{{ q.name }}", "{{ q.age }}{% endfor %}"), "a"))
    assert texts(inside) == ["An", "31", "Bình", "42", "a"]


def test_what_may_stand_once_is_not_repeated_by_a_loop():
    block = p(bookmark("cho_nay", run("{{ q.name }}")))
    paper = filled(p("{% for q in people %}"), block, p("{% endfor %}"))
    assert b"cho_nay" not in content_of(paper)
    kept = filled(p(bookmark("cho_nay", run("{{ title }}"))))
    assert content_of(kept).count(b"cho_nay") == 1


def test_an_edge_of_a_bookmark_outlives_its_paragraph():
    start, end = bookmark("dai", "|").split("|")
    paper = filled(p(start, "{% if is_open %}"), p("x", end), p("{% endif %}"))
    assert len(list(root_of(paper).iter(f"{W}bookmarkStart"))) == 1


def test_a_text_box_prints_what_the_loop_around_it_says():
    printed = texts(p("{% for q in people %}", box(p("{{ q.name }}")), "{% endfor %}"))
    assert [text for text in printed if text] == ["An", "An", "Bình", "Bình"]


def test_a_loop_inside_a_text_box_stays_in_the_box():
    inside = box(p("{% for q in people %}"), p("{{ q.name }}"), p("{% endfor %}"))
    assert texts(p("k", inside)) == ["k", "An", "Bình", "An", "Bình"]


SMART = '<w:smartTag w:uri="u" w:element="date"><w:smartTagPr/>{}</w:smartTag>'
GONE = '<w:del w:id="1" w:author="a"><w:r><w:delText>iê</w:delText></w:r></w:del>'
SPELLING = '<w:proofErr w:type="spellStart"/>'


@pytest.mark.parametrize(
    "pieces",
    [
        ["{{ ti", SMART.format(run("tle }}"))],
        ["{{ ti", GONE, "tle }}"],
        ["{{ ", SPELLING, "title", SPELLING, " }}"],
        ["{{ ti", bookmark("b", run("tle")), " }}"],
        ["{{ ti", "<w:r><w:softHyphen/></w:r>", "tle }}"],
        ["{{ title", "<w:r><w:tab/></w:r>", "|trim }}"],
        ["{{\u00a0title\u00a0}}"],
        ["{{ ti\u200btle }}"],
        [ins(run("{{ title }}"))],
        [link(run("{{ title }}"))],
    ],
)
def test_what_word_puts_between_the_letters_of_a_tag_does_no_harm(pieces: list[str]):
    assert texts(p("trước ", *pieces, " sau")) == ["trước Biên bản sau"]


def test_statements_typed_with_tracked_changes_work():
    blocks = p(ins(run("{% if is_shut %}"))), p("x"), p(ins(run("{% endif %}"))), p("y")
    assert texts(*blocks) == ["y"]
    assert texts(p(ins(run("a{% if is_shut %}b")), "c{% endif %}d")) == ["ad"]


def test_names_set_in_every_branch_are_known_behind_them():
    choice = '{% if is_shut %}{% set a = "1" %}{% else %}{% set a = "2" %}{% endif %}'
    assert texts(p(choice + "{{ a }}")) == ["2"]


def test_nothing_prints_nothing():
    tags = "[{{ missing }}{{ missing|upper }}{{ deputy.name }}{{ (nobody|first).name }}]"
    assert texts(p(tags + '{{ missing ~ "." }}{{ nobody[3].name }}')) == ["[]."]


def test_values_are_written_as_they_are():
    nasty = "a & b < c > d \"e\" 'f' {{ title }} {% if %} ]]> &amp;"
    assert texts(p("x {{ text }}"), values=Values(text=nasty)) == [f"x {nasty}"]


def test_signs_that_no_xml_may_hold_are_dropped():
    control = "".join(map(chr, [*range(9), 11, 12, *range(14, 32), 0x7F, 0xFFFE, 0xD800]))
    assert texts(p("x {{ text }}"), values=Values(text=f"a{control}b")) == ["x ab"]


@pytest.mark.parametrize(
    "sign", [*"&<>«°ạ﹏😀", "\x01", "\x7f", "\x85", "\ud800", "\ufffe", "\uffff"]
)
@pytest.mark.parametrize("length", [1, 300])
def test_a_single_special_sign_is_escaped_or_dropped(sign: str, length: int):
    kept = sign if sign.isprintable() else ""
    values = Values(text=f"{'a' * length}{sign}b")
    assert texts(p("x {{ text }}"), values=values) == [f"x {'a' * length}{kept}b"]


def test_a_new_line_breaks_the_line_inside_a_sentence():
    assert texts(p("x {{ text }} y"), values=Values(text="a\nb\tc\r\nd")) == ["x a\nb\tc\nd y"]


@pytest.mark.parametrize("pieces", [["{{ text }}"], [SPELLING, "{{ text }}"], ["{{ text }}", " "]])
def test_a_value_alone_gives_paragraphs_of_the_same_look(pieces: list[str]):
    look = '<w:pPr><w:jc w:val="center"/></w:pPr>'
    block = p(*pieces).replace("<w:p>", f"<w:p>{look}")
    paper = filled(block, values=Values(text="a\nb"))
    assert [text.strip() for text in paragraphs_of(paper)] == ["a", "b"]
    assert len(list(root_of(paper).iter(f"{W}jc"))) == 2


def test_a_part_with_another_prefix_than_words_own_is_filled():
    body = p("{{ text }}") + table(row("{% for q in people %}{{ q.name }}", "{% endfor %}b"))
    other = part("document", f"<w:body>{body}</w:body>")
    for old in ("<w:", "</w:", " w:", ":w="):
        other = other.replace(old, old.replace("w", "wd"))
    printed = texts(main=other, values=Values(text="a\nb", people=(Person("An"),)))
    assert printed == ["a", "b", "An", "b"]

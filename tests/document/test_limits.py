"""A paper costs no more than we are willing to spend; the same input gives the same bytes."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from minutes_app.document.limits import LimitReached
from minutes_app.document.template import compile_template, faults_in
from minutes_app.document.visible_text import paragraphs_of
from tests.document.word import Person, Values, docx, p, row, table, texts

MANY = tuple(Person(str(number)) for number in range(800))
INSIDE = "{% for q in people %}{% for r in people %}%{% endfor %}{% endfor %}"


@pytest.mark.parametrize(
    ("block", "values"),
    [
        (p(INSIDE.replace("%{%", "a{%")), Values(people=MANY)),
        (p("{% for q in people %}{{ text }}{% endfor %}"), Values(text="x" * 900_000, people=MANY)),
        (p("{{ text }}"), Values(text="\n" * 490_000)),
        (
            table(row("{% for q in people %}{% for w in words %}" + "x" * 90_000 + "{% endfor %}",
                      "{% endfor %}")),
            Values(people=MANY),
        ),
        (p("{% set a = number %}" + "{% set a = a + a %}" * 80 + "{{ a }}"), Values()),
        (p("{{ text ~ text }}"), Values(text="x" * 600_000)),
        (p('{{ words|join(",") }}'), Values(words=("x" * 600_000,) * 2)),
    ],
    ids=["turns", "long values", "lines", "rows", "numbers", "texts", "lists"],
)  # fmt: skip
def test_what_would_grow_without_end_is_stopped(block: str, values: Values):
    template = compile_template(docx(block), Values)
    with pytest.raises(LimitReached) as stopped:
        template.fill(values)
    assert stopped.value.advice


def test_a_stopped_fill_leaves_the_template_usable():
    template = compile_template(docx(p("{% for q in people %}{{ text }}{% endfor %}")), Values)
    with pytest.raises(LimitReached):
        template.fill(Values(text="x" * 900_000, people=MANY))
    assert paragraphs_of(template.fill(Values(text="a"))) == ["aa"]


def test_a_large_paper_is_made():
    people = tuple(Person("Nguyễn Văn A", "Ủy viên") for _ in range(20_000))
    block = table(row("{% for q in people %}{{ q.name }}", "{{ q.post }}{% endfor %}"))
    assert len(texts(block, values=Values(people=people))) == 40_000


def test_ten_thousand_empty_paragraphs_are_kept():
    assert len(texts(p("{{ title }}"), p() * 10_000)) == 10_001


def test_a_paragraph_of_a_thousand_pieces_is_read():
    assert texts(p(*["{{ num", "ber }}"] * 500)) == ["3" * 500]
    assert len(faults_in(docx(p("{{ titel }} " * 500)), Values)) == 1


def test_four_threads_share_a_template():
    block = p("{% for q in people %}"), p("{{ q.name }} {{ text }}"), p("{% endfor %}")
    template = compile_template(docx(*block), Values)
    values = [Values(text=f"<{number}>\n", people=MANY[:50]) for number in range(4)]
    alone = [template.fill(each) for each in values]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(template.fill, values * 10))
    assert together == alone * 10


def test_the_same_input_gives_the_same_bytes():
    data = docx(p("{{ title }}"), header=p("{{ number }}"))
    first, second = (compile_template(data, Values).fill(Values()) for _ in range(2))
    assert first == second

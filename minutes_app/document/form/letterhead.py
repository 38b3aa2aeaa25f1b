"""The head of the paper: whose it is, number, place and date, title, abstract."""

from minutes_app.document.form.elements import Element
from minutes_app.document.form.facts import Columns, Facts
from minutes_app.document.form.lengths import Length
from minutes_app.document.form.paragraphs import (
    Nodes,
    choice,
    empty,
    if_given,
    paragraph,
    row,
    table,
    when,
)
from minutes_app.document.form.styles import Style, rule_style
from minutes_app.document.form.xml import Node

_WIDE_RULE = f"{Element.TITLE_RULE.id}Wide"
_ISSUER_RULE = "IssuerRule"
_ABSTRACT_RULE = "AbstractRule"


def rule_styles(facts: Facts) -> tuple[Style, ...]:
    """Give the styles of the rules below title, agency and abstract, as these rules want them."""
    whole = facts.page.text_width
    name = Element.TITLE_RULE.value
    titles = [(name, Element.TITLE_RULE.id, facts.title_rule, _right(facts.header, whole))]
    if facts.wide_header != facts.header:
        wide = _right(facts.wide_header, whole)
        titles.append((f"{name} (cột rộng)", _WIDE_RULE, facts.title_rule, wide))
    below = [
        (f"Đường kẻ dưới cơ quan {place}", f"{_ISSUER_RULE}{place}", length, facts.header.left)
        for place, length in enumerate(_issuer_lengths(facts), 1)
    ] + [
        (f"Đường kẻ dưới trích yếu {place}", f"{_ABSTRACT_RULE}{place}", length, whole)
        for place, length in enumerate(facts.rule_lengths, 1)
    ]
    return tuple(rule_style(*row, facts) for row in (*titles, *below))


def party_head(facts: Facts) -> Nodes:
    """Give the head of a Party paper (HD 36-HD/VPTW 1.1-1.5, Phụ lục 1)."""
    narrow = _party_header(facts, facts.header, Element.TITLE_RULE.id)
    wide = _party_header(facts, facts.wide_header, _WIDE_RULE)
    return (
        *choice(("party.is_wide", (wide,)), ("", (narrow,))),
        *if_given(Element.KIND, "heading.title"),
        *when(
            "party.abstract",
            paragraph(Element.ABSTRACT, _in_one_paragraph("party.abstract")),
            paragraph(Element.ABSTRACT_MARK, "-----"),
        ),
    )


def state_head(facts: Facts) -> Nodes:
    """Give the head of a State paper (NĐ 30/2020/NĐ-CP Phụ lục III, Mẫu 1.9)."""
    widths = facts.header.widths(facts.page.text_width)
    left = (
        *if_given(Element.SUPERIOR, "state.superior"),
        *when(
            "state.issuer",
            paragraph(Element.ISSUER, "{{ state.issuer }}"),
            *_rules("state.issuer_rule", _ISSUER_RULE, _issuer_lengths(facts)),
        ),
        *if_given(Element.NUMBER, "state.number_line"),
    )
    right = (
        paragraph(Element.NATIONAL_TITLE, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        paragraph(Element.MOTTO, "Độc lập - Tự do - Hạnh phúc"),
        empty(Element.TITLE_RULE.id),
        *if_given(Element.PLACE_AND_DATE, "state.place_and_date"),
    )
    return (
        table(widths, [row(widths, left, right)]),
        *if_given(Element.KIND, "heading.title"),
        *when(
            "state.abstract",
            paragraph(Element.ABSTRACT, _in_one_paragraph("state.abstract")),
            *_rules("state.abstract_rule", _ABSTRACT_RULE, facts.rule_lengths),
        ),
    )


def _in_one_paragraph(name: str) -> str:
    """Give the tags that print lines as lines, not as paragraphs.

    LibreOffice begins a page at the 25th paragraph of a file when it first lays it out, and then
    gives up what stays together there: a long abstract must not count as many paragraphs.
    """
    return f"{{% if {name} %}}{{{{ {name} }}}}{{% endif %}}"


def _party_header(facts: Facts, columns: Columns, rule: str) -> Node:
    widths = columns.widths(facts.page.text_width)
    left = (
        *if_given(Element.SUPERIOR, "party.superior"),
        *when(
            "party.issuer",
            paragraph(Element.ISSUER, "{{ party.issuer }}"),
            paragraph(Element.ASTERISK, "*"),
        ),
        *if_given(Element.NUMBER, "party.number_line"),
    )
    right = (
        paragraph(Element.NATIONAL_TITLE, "ĐẢNG CỘNG SẢN VIỆT NAM"),
        empty(rule),
        *if_given(Element.PLACE_AND_DATE, "party.place_and_date"),
    )
    return table(widths, [row(widths, left, right)])


def _rules(name: str, style: str, lengths: tuple[Length, ...]) -> Nodes:
    """Give the one rule whose length the view has chosen."""
    last = len(lengths)
    cases = (
        (f"{name} == {place}" if place < last else "", (empty(f"{style}{place}"),))
        for place in range(1, last + 1)
    )
    return choice(*cases)


def _issuer_lengths(facts: Facts) -> tuple[Length, ...]:
    """Give the lengths that a rule below the agency can have: at most half of the column."""
    return tuple(length for length in facts.rule_lengths if length <= facts.header.left * 0.5)


def _right(columns: Columns, whole: Length) -> Length:
    return columns.widths(whole)[-1]

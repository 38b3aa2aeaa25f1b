"""The end of the paper: closing sentence, signatures that stay together, recipients."""

from minutes_app.document.form.elements import Element
from minutes_app.document.form.facts import Facts
from minutes_app.document.form.lengths import NOTHING
from minutes_app.document.form.paragraphs import (
    Nodes,
    each,
    empty,
    if_given,
    paragraph,
    row,
    row_command,
    run,
    styled,
    table,
    underlined,
    when,
)
from minutes_app.document.form.xml import Node


def closing_sentence(paper: str, hour_word: str) -> Nodes:
    """Give the sentence that ends the text with hour and date, and with the mark of the rules.

    Without it the signatures keep their distance from the text.
    """
    text = (
        "{{ session.kind }} kết thúc vào {% if session.end %}" + hour_word + "{% endif %}"
        "{{ session.ending }}{{ " + paper + ".end_mark }}"
    )
    return (
        *when("session.ending", paragraph(Element.ENDING, text)),
        *when("not session.ending", empty(Element.BEFORE_SIGNATURES.id)),
    )


def signatures(paper: str, facts: Facts) -> Node:
    """Give the table of signatures: labels in one row, names below the space for signing."""
    widths = facts.signatures.widths(facts.page.text_width)
    labels = row(widths, *_spread(facts, _labels("row.left"), _labels("row.right")))
    names = row(widths, *_spread(facts, _name("row.left"), _name("row.right")))
    loop = row_command(widths, f"for row in {paper}.signatures")
    return table(widths, [loop, labels, names, row_command(widths, "endfor")])


def confirmation(paper: str) -> Nodes:
    """Give the confirmation of the chair's signature, below both (HD 36-HD/VPTW 1.7.1 e)."""
    signature = f"{paper}.confirmation.signature"
    return when(
        f"{paper}.confirmation.wanted",
        paragraph(
            Element.CONFIRMATION, "Xác nhận chữ ký của {{ " + paper + ".confirmation.of_whom }}"
        ),
        *if_given(Element.AUTHORITY, f"{signature}.authority"),
        *if_given(Element.POST, f"{signature}.post"),
        *_name(signature),
    )


def party_recipients() -> Nodes:
    """Give the recipients, whose one word the Party underlines (HD 36-HD/VPTW Phụ lục 3)."""
    return _recipients(
        "party", styled(Element.RECIPIENTS_WORD.id, underlined("Nơi nhận"), run(":"))
    )


def state_recipients() -> Nodes:
    """Give the recipients (NĐ 30/2020/NĐ-CP Phụ lục III, Mẫu 1.9)."""
    return _recipients("state", paragraph(Element.RECIPIENTS_WORD, "Nơi nhận:"))


def after_table(others: str) -> Nodes:
    """Give the line that Word needs after a table when nothing else follows it."""
    return when(f"not ({others})", empty(Element.AFTER_TABLE.id))


def _recipients(paper: str, word: Node) -> Nodes:
    listed = each(
        f"recipient in {paper}.recipients", paragraph(Element.RECIPIENT, "- {{ recipient }}")
    )
    return (
        *when(f"{paper}.recipients", word, *listed),
        *if_given(Element.DRAFTER, "drafter"),
    )


def _spread(facts: Facts, left: Nodes, right: Nodes) -> tuple[Nodes, ...]:
    """Give the cells of a row: left and right, the gap between them where there is one."""
    gap = (empty(Element.AUTHORITY.id),)
    return (left, right) if facts.signatures.gap == NOTHING else (left, gap, right)


def _labels(name: str) -> Nodes:
    """Give what stands above a signature; a free side keeps a line that stays with the others."""
    nothing = f"{name}.label or {name}.authority or {name}.post"
    return (
        *if_given(Element.AUTHORITY, f"{name}.label"),
        *if_given(Element.AUTHORITY, f"{name}.authority"),
        *if_given(Element.POST, f"{name}.post"),
        *when(f"not ({nothing})", empty(Element.AUTHORITY.id)),
    )


def _name(name: str) -> Nodes:
    return (paragraph(Element.SIGNER, "{{ " + name + ".name }}"),)

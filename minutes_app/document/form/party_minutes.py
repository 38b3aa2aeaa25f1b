"""The template of minutes in the Party's form, `bien_ban_dang`."""

from minutes_app.document.form.elements import Element
from minutes_app.document.form.facts import Facts
from minutes_app.document.form.happenings import (
    bases,
    conclusion,
    detail,
    ended_unless_closed,
    entries,
    listed_issues,
    opening,
    opening_sentence,
    seats,
)
from minutes_app.document.form.letterhead import party_head
from minutes_app.document.form.paragraphs import Nodes, each, paragraph, when
from minutes_app.document.form.signing import (
    after_table,
    closing_sentence,
    confirmation,
    party_recipients,
    signatures,
)


def party_minutes(facts: Facts) -> Nodes:
    """Give the body: the order of HD 16-HD/VPTW in the wording of the Tam Dương report."""
    return (
        *party_head(facts),
        *bases("party"),
        *opening_sentence(),
        *_details(),
        *_attendance(),
        *_proceedings(),
        *_conclusion(),
        *closing_sentence("party", "hồi "),
        signatures("party", facts),
        *confirmation("party"),
        *party_recipients(),
        *after_table("party.confirmation.wanted or party.recipients or drafter"),
    )


def _details() -> Nodes:
    beginning = "{% if session.start %}bắt đầu vào hồi {% endif %}{{ session.beginning }}"
    return (
        *when("session.beginning", paragraph(Element.DETAIL, f"- Thời gian: {beginning}.")),
        *detail("- Địa điểm", "session.venue"),
        *detail("- Nội dung", "session.purpose"),
        *detail("- Người chủ trì", "chair.name_and_posts"),
        *detail("- Người ghi biên bản", "minute_taker.name_and_posts"),
        *detail("- Tài liệu sử dụng trong {{ session.kind_small }}", "session.documents"),
        *detail("- Thông tin khác", "session.other"),
    )


def _attendance() -> Nodes:
    title = "{{ attendance.number }}. Thành phần {{ session.kind_small }}"
    return when(
        "attendance.number",
        paragraph(Element.HEADING, title),
        *each(
            "group in attendance.groups",
            paragraph(Element.CLAUSE, "{{ group.number }}. {{ group.title }}"),
            *seats("đồng chí"),
        ),
    )


def _proceedings() -> Nodes:
    title = "{{ proceedings.number }}. Diễn biến {{ session.kind_small }}"
    return when(
        "proceedings.number",
        paragraph(Element.HEADING, title),
        *opening(),
        *entries(listed_issues()),
    )


def _conclusion() -> Nodes:
    title = "{{ conclusion.number }}. Kết luận {{ session.kind_small }}"
    return when(
        "conclusion.number",
        paragraph(Element.HEADING, title),
        *conclusion(ended_unless_closed("party")),
    )

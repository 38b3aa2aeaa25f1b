"""The template of minutes in the State's form, `bien_ban_nha_nuoc`."""

from minutes_app.document.form.elements import Element
from minutes_app.document.form.facts import Facts
from minutes_app.document.form.happenings import (
    absent_seats,
    bases,
    conclusion,
    detail,
    ended_unless_closed,
    entries,
    listed_issues,
    opening,
    opening_sentence,
    present_seats,
)
from minutes_app.document.form.letterhead import state_head
from minutes_app.document.form.paragraphs import Nodes, each, paragraph, when
from minutes_app.document.form.signing import (
    after_table,
    closing_sentence,
    signatures,
    state_recipients,
)

_PRESENT = "{% if group.present_count %} (có mặt {{ group.present_count }} người){% endif %}"


def state_minutes(facts: Facts) -> Nodes:
    """Give the body in the order of NĐ 30/2020/NĐ-CP Phụ lục III, Mẫu 1.9."""
    return (
        *state_head(facts),
        *bases("state"),
        *opening_sentence(),
        *detail("Thời gian bắt đầu", "session.beginning"),
        *detail("Địa điểm", "session.venue"),
        *_attendance(),
        *detail("Chủ trì (chủ tọa)", "chair.name_and_posts"),
        *detail("Thư ký (người ghi biên bản)", "minute_taker.name_and_posts"),
        *detail("Nội dung làm việc", "session.purpose"),
        *detail("Tài liệu", "session.documents"),
        *detail("Thông tin khác", "session.other"),
        *_content(),
        *closing_sentence("state", ""),
        signatures("state", facts),
        *state_recipients(),
        *after_table("state.recipients or drafter"),
    )


def _attendance() -> Nodes:
    return when(
        "attendance.number",
        paragraph(Element.CLAUSE, "Thành phần tham dự:"),
        *each(
            "group in attendance.groups",
            paragraph(Element.CLAUSE, "{{ group.title }}" + _PRESENT + ":"),
            *present_seats("-", "người"),
            *absent_seats("người"),
        ),
    )


def _content() -> Nodes:
    label = "Nội dung (theo diễn biến {{ session.kind_small }}):"
    return (
        *when(
            "proceedings.number or conclusion.number",
            paragraph(Element.CLAUSE, label),
            *opening(),
            *entries(listed_issues()),
        ),
        *when(
            "conclusion.number",
            *conclusion(ended_unless_closed("state")),
        ),
    )

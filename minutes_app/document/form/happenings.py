"""What all minutes tell in the same words: attendance, proceedings, conclusion."""

from collections.abc import Callable

from minutes_app.document.form.elements import Element
from minutes_app.document.form.paragraphs import Nodes, choice, each, paragraph, when

_IS_COUNTED = "group.present_count or group.absent"
"""Whether the list of those present needs a line above it."""


def bases(paper: str) -> Nodes:
    """Give the legal bases, one on a line, each with its mark."""
    return each(
        f"basis in {paper}.bases", paragraph(Element.BASIS, "{{ basis.text }}{{ basis.mark }}")
    )


def opening_sentence() -> Nodes:
    """Give the sentence that says who worked with whom, and when."""
    text = (
        "{% if session.when %}{{ session.when }}, {% endif %}"
        "{{ delegation }} đã có buổi làm việc với {{ session.host }}."
    )
    return when("session.host", paragraph(Element.BODY, text))


def detail(label: str, name: str) -> Nodes:
    """Give one line of the kind “- Địa điểm: …”, or nothing where the value is empty."""
    return when(name, paragraph(Element.DETAIL, f"{label}: {{{{ {name} }}}}."))


def seats(people: str) -> Nodes:
    """Give who of a group is present and who is not, with the counts where they are known."""
    count = "{{ group.present_count }} " + people
    heading = "- Có mặt{% if group.present_count %}: " + count + ", gồm{% endif %}:"
    sign = "{% if " + _IS_COUNTED + " %}+{% else %}-{% endif %}"
    return (
        *when(f"group.present and ({_IS_COUNTED})", paragraph(Element.LEAD, heading)),
        *present_seats(sign, people),
        *absent_seats(people),
    )


def present_seats(sign: str, people: str) -> Nodes:
    """Give everybody present, each on a line that begins with the sign."""
    number = "{% if seat.count %} ({{ seat.count }} " + people + "){% endif %}"
    mark = "{% if loop.last %}.{% else %};{% endif %}"
    text = sign + " {{ seat.capitalised }}" + number + mark
    return each("seat in group.present", paragraph(Element.LISTED, text))


def absent_seats(people: str) -> Nodes:
    """Give everybody absent on one line, with count, names and reasons (HD 16-HD/VPTW)."""
    reason = "{% if seat.reason %}, lý do: {{ seat.reason }}{% endif %}"
    number = "{% if seat.count and not (loop.first and loop.last) %}, {{ seat.count }} "
    number += people + "{% endif %}"
    next_one = "{% if not loop.last %}; {% endif %}"
    listed = "{% for seat in group.absent %}{{ seat.citation }}" + number + reason + next_one
    counted = "{% if group.absent_count %}{{ group.absent_count }} " + people + " ({% endif %}"
    closed = "{% endfor %}{% if group.absent_count %}){% endif %}."
    text = "- Vắng mặt: " + counted + listed + closed
    return when("group.absent", paragraph(Element.LISTED, text))


def opening() -> Nodes:
    """Give the opening: who announced what, and the period under supervision."""
    announced = paragraph(
        Element.BODY,
        "{% if opening.speaker.citation %}{{ opening.speaker.capitalised }} thông báo"
        "{% else %}{{ session.kind }} được thông báo{% endif %} nội dung, phương pháp làm việc."
        "{% if opening.content %} Theo đó, {{ opening.content }}{% endif %}"
        "{% if opening.period and not opening.more %} Thời gian giám sát được tính "
        "{{ opening.period }}.{% endif %}",
    )
    period = paragraph(Element.BODY, "Thời gian giám sát được tính {{ opening.period }}.")
    return when(
        "opening.given",
        announced,
        *each("text in opening.more", paragraph(Element.BODY, "{{ text }}")),
        *when("opening.more and opening.period", period),
    )


def entries(issues: Nodes) -> Nodes:
    """Give reports, statements and explanations in order; `issues` tells the issues raised."""
    report = (
        "{{ entry.subject }}{% if entry.on_behalf %} được {{ entry.on_behalf }} phân công"
        "{% endif %} trình bày {{ entry.title }}"
    )
    more = each("text in entry.more", *_kept_when_last("{{ text }}"))
    return each(
        "entry in proceedings.entries",
        *choice(
            ("entry.is_report", _kept_when_last(report)),
            ("entry.issues", issues),
            ("", (*_kept_when_last("{{ entry.sentence }}"), *more)),
        ),
    )


def _kept_when_last(text: str) -> Nodes:
    """Give a paragraph that stays with what follows when no conclusion does."""
    return choice(
        ("entry.is_last", (paragraph(Element.LAST, text),)), ("", (paragraph(Element.BODY, text),))
    )


def listed_issues() -> Nodes:
    """Give the issues raised as a list, each with its answer below it."""
    return (
        paragraph(Element.LEAD, "{{ entry.sentence }}:"),
        *each(
            "issue in entry.issues",
            paragraph(Element.LISTED, "- {{ issue.line }}"),
            *when("issue.answer", paragraph(Element.LISTED, "Trả lời: {{ issue.answer }}")),
            *each("text in issue.answer_more", paragraph(Element.LISTED, "{{ text }}")),
        ),
    )


def issues_in_line() -> Nodes:
    """Give the issues raised as one sentence, or as a list where answers were given."""
    sentence = paragraph(Element.BODY, "{{ entry.sentence }} {{ entry.issues_in_line }}")
    return choice(("entry.is_answered", listed_issues()), ("", (sentence,)))


def conclusion(final: Callable[[str], str]) -> Nodes:
    """Give the sentence that names who concludes, and every paragraph of the conclusion.

    `final` gives the text of the paragraph that is the last, made from the tag of its plain text.
    """
    who = (
        "{% if conclusion.speaker.citation %}Kết luận {{ session.kind }}, "
        "{{ conclusion.speaker.citation }} {% endif %}"
    )
    lead, line = "{{ conclusion.lead }}", "{{ passage.line }}"
    return (
        *choice(
            ("conclusion.passages", (paragraph(Element.LEAD, who + lead),)),
            ("", (paragraph(Element.LAST, who + final(lead)),)),
        ),
        *each(
            "passage in conclusion.passages",
            *choice(
                ("passage.is_last", (paragraph(Element.LAST, final(line)),)),
                ("passage.stays", (paragraph(Element.LEAD, line),)),
                ("", (paragraph(Element.BODY, line),)),
            ),
        ),
    )


def ended_by(mark: str) -> str:
    """Give the tag for the last paragraph without its own stop, and the mark that ends the text."""
    return "{{ conclusion.ending }}" + mark


def ended_unless_closed(paper: str) -> Callable[[str], str]:
    """Give the last paragraph as it is, or with the end mark where no closing sentence follows."""
    marked = ended_by("{{ " + paper + ".end_mark }}")
    return lambda text: "{% if session.ending %}" + text + "{% else %}" + marked + "{% endif %}"

"""Problems of the form of the paper (thể thức) and of its legal bases (căn cứ)."""

import datetime as dt
from collections.abc import Iterator

from minutes_app.checks.problems import Problem, look, must, note
from minutes_app.domain.address import joined
from minutes_app.domain.basis import LegalBasis
from minutes_app.domain.heading import Heading, Profile, Switch
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.wording import said
from minutes_app.language.dates import full_date, short_date

HD05_SINCE = dt.date(2026, 5, 27)
"""Hướng dẫn 05-HD/VPTW replaced Hướng dẫn 36-HD/VPTW on this day (format.md 1.1)."""

LEADS = ("căn cứ", "thực hiện", "theo", "xét")
"""Words that lead to a legal basis."""


def problems_of_heading(meeting: Meeting) -> Iterator[Problem]:
    """Give what is missing or contradictory above the first sentence of the paper."""
    yield from _missing(meeting.heading)
    yield from _number(meeting.heading)
    yield from _dates(meeting)
    yield from _profile(meeting)


def problems_of_bases(meeting: Meeting) -> Iterator[Problem]:
    """Give the legal bases that cannot be found by what is written of them."""
    for index, basis in enumerate(meeting.bases):
        where = joined("bases", index)
        yield from _free(basis, where) if basis.text.strip() else _parts(basis, where)


def _missing(heading: Heading) -> Iterator[Problem]:
    if not heading.issuer.name.strip():
        yield must(
            "heading/issuer/name", "no-issuer", said("Hãy điền tên cơ quan ban hành văn bản.")
        )
    if not heading.title.strip():
        yield must("heading/title", "no-title", said("Hãy điền tên loại văn bản, ví dụ BIÊN BẢN."))
    if not heading.abstract.strip():
        text = said("Hãy điền trích yếu: tên hội nghị hoặc nội dung buổi làm việc.")
        yield must("heading/abstract", "no-abstract", text)


def _number(heading: Heading) -> Iterator[Problem]:
    if heading.number.strip() and "/" not in heading.number and not heading.issuer.symbol.strip():
        text = said("Hãy điền ký hiệu cơ quan ban hành để số văn bản được đủ, ví dụ TU.")
        yield look("heading/issuer/symbol", "no-symbol", text)


def _dates(meeting: Meeting) -> Iterator[Problem]:
    paper, held = meeting.heading.date, meeting.session.date
    if paper and held and paper < held:
        text = said("Hãy xem lại ngày của văn bản: sớm hơn ngày họp {date}.", date=full_date(held))
        yield must("heading/date", "paper-before-session", text)
    if held and _prints_place_and_date(meeting.heading):
        yield from _place_and_date(meeting.heading)


def _place_and_date(heading: Heading) -> Iterator[Problem]:
    if not heading.place.strip():
        text = said("Hãy điền địa danh ghi trước ngày, tháng, năm của văn bản.")
        yield look("heading/place", "no-place", text)
    if not heading.date:
        text = said("Hãy điền ngày của văn bản, hoặc để trống để ghi tay khi ký.")
        yield note("heading/date", "no-paper-date", text)


def _prints_place_and_date(heading: Heading) -> bool:
    if heading.place_and_date is Switch.BY_PROFILE:
        return heading.profile is not Profile.ND30
    return heading.place_and_date is Switch.ON


def _profile(meeting: Meeting) -> Iterator[Problem]:
    day = meeting.heading.date or meeting.session.date
    if day is None:
        return
    since = short_date(HD05_SINCE)
    if meeting.heading.profile is Profile.HD05 and day < HD05_SINCE:
        text = said(
            "Hãy chọn thể thức theo Hướng dẫn 36-HD/VPTW cho văn bản trước ngày {since}.",
            since=since,
        )
        yield look("heading/profile", "profile-too-new", text)
    if meeting.heading.profile is Profile.HD36 and day >= HD05_SINCE:
        text = said(
            "Hãy chọn thể thức theo Hướng dẫn 05-HD/VPTW cho văn bản từ ngày {since}.", since=since
        )
        yield look("heading/profile", "profile-too-old", text)


def _free(basis: LegalBasis, where: str) -> Iterator[Problem]:
    """Give a free text that brings its own lead beside another lead."""
    lead, text = basis.lead.strip().casefold(), basis.text.strip().casefold()
    own = next((word for word in LEADS if text.startswith(f"{word} ")), "")
    if lead and own and own != lead:
        told = said(
            "Hãy giữ một trong hai từ dẫn: “{lead}” hoặc “{other}”.",
            lead=basis.lead.strip(),
            other=own.capitalize(),
        )
        yield look(joined(where, "text"), "two-leads", told)


def _parts(basis: LegalBasis, where: str) -> Iterator[Problem]:
    if not any((basis.kind, basis.number, basis.date, basis.issuer, basis.subject)):
        text = said("Hãy điền căn cứ này, hoặc xóa nếu không dùng.")
        yield look(joined(where, "kind"), "empty-basis", text)
        return
    if not basis.kind.strip():
        text = said("Hãy điền loại văn bản của căn cứ, ví dụ Quyết định.")
        yield look(joined(where, "kind"), "no-kind", text)
    if not basis.number.strip():
        text = said("Hãy điền số và ký hiệu của căn cứ.")
        yield look(joined(where, "number"), "no-number", text)

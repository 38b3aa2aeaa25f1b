"""The three templates that come with the program, as bytes."""

from collections.abc import Mapping
from dataclasses import replace

from minutes_app.document.form.elements import Element
from minutes_app.document.form.facts import Facts
from minutes_app.document.form.letterhead import rule_styles
from minutes_app.document.form.party import HD36
from minutes_app.document.form.party_minutes import party_minutes
from minutes_app.document.form.report import report
from minutes_app.document.form.state import ND30
from minutes_app.document.form.state_minutes import state_minutes
from minutes_app.document.form.word_file import Properties, word_file

_AUTHOR = "Văn phòng"


def templates() -> Mapping[str, bytes]:
    """Give every template under its name, the same bytes each time."""
    return {
        "bien_ban_dang": party_template(HD36),
        "bien_ban_nha_nuoc": state_template(ND30),
        "bao_cao": report_template(HD36),
    }


def party_template(facts: Facts) -> bytes:
    """Give the template of minutes in the Party's form; both of its guidances share every size."""
    subject = "Biên bản theo thể thức văn bản của Đảng (HD 36-HD/VPTW, HD 05-HD/VPTW)"
    properties = Properties(title="Biên bản", subject=subject, author=_AUTHOR)
    return word_file(party_minutes(facts), facts, properties, rule_styles(facts))


def state_template(facts: Facts) -> bytes:
    """Give the template of minutes in the State's form."""
    subject = "Biên bản theo Nghị định 30/2020/NĐ-CP, Mẫu 1.9"
    properties = Properties(title="Biên bản", subject=subject, author=_AUTHOR)
    return word_file(state_minutes(facts), facts, properties, rule_styles(facts))


def report_template(facts: Facts) -> bytes:
    """Give the template of the plain report, in the letters of the Party's papers."""
    looks = facts.looks
    taken = {
        Element.REPORT_TITLE: looks[Element.KIND],
        Element.REPORT_DATE: looks[Element.PLACE_AND_DATE],
        Element.REPORTER: looks[Element.SIGNER],
    }
    plain = replace(facts, looks={**looks, **taken})
    subject = "Báo cáo kết quả buổi làm việc"
    return word_file(report(), plain, Properties(title="Báo cáo", subject=subject, author=_AUTHOR))

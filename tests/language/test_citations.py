"""Persons, collectives and legal bases are named as the Tam Dương report names them."""

import datetime as dt
from dataclasses import fields, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from minutes_app.domain.attendance import Delegation, Member
from minutes_app.domain.basis import LegalBasis
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.people import Mention, Person, PersonId
from minutes_app.language.citations import basis_citation, citation, name_and_posts

TUNG = Person(
    id=PersonId("p1"),
    name="Nguyễn Thanh Tùng",
    posts=("UV BTV", "Trưởng ban Dân vận Tỉnh ủy"),
)
QUANG = Person(id=PersonId("p8"), name="Nguyễn Thanh Quang", posts=("TUV", "Bí thư Huyện ủy"))
MEETING = Meeting(
    people=(TUNG, QUANG, Person(id=PersonId("p9"), posts=("Chủ tịch UBND huyện",))),
    delegation=Delegation(members=(Member(person=TUNG.id, role="Trưởng đoàn"),)),
)
HEAD = Mention(person=TUNG.id)
BASIS = LegalBasis(
    kind="Quyết định",
    number="232-QĐ/TU",
    date=dt.date(2021, 5, 19),
    issuer="Ban Thường vụ Tỉnh ủy Vĩnh Phúc",
    subject="về việc giám sát",
)


@pytest.mark.parametrize(
    ("mention", "expected"),
    [
        (HEAD, "đồng chí Nguyễn Thanh Tùng, UV BTV, Trưởng ban Dân vận Tỉnh ủy, Trưởng đoàn"),
        (
            replace(HEAD, honorific="Đc"),
            "Đc Nguyễn Thanh Tùng, UV BTV, Trưởng ban Dân vận Tỉnh ủy, Trưởng đoàn",
        ),
        (
            replace(HEAD, role="Trưởng đoàn giám sát"),
            "đồng chí Nguyễn Thanh Tùng, UV BTV, Trưởng ban Dân vận Tỉnh ủy, Trưởng đoàn giám sát",
        ),
        (Mention(person=QUANG.id), "đồng chí Nguyễn Thanh Quang, TUV, Bí thư Huyện ủy"),
        (Mention(person=PersonId("p9")), "đồng chí Chủ tịch UBND huyện"),
        (Mention(collective="các thành viên Đoàn giám sát"), "các thành viên Đoàn giám sát"),
        (Mention(person=PersonId("p99"), collective=" Đoàn "), "Đoàn"),
        (Mention(), ""),
    ],
)
def test_a_mention_is_cited_in_full(mention: Mention, expected: str):
    assert citation(MEETING, mention) == expected


def test_role_and_posts_can_be_left_out():
    assert citation(MEETING, HEAD, with_role=False) == (
        "đồng chí Nguyễn Thanh Tùng, UV BTV, Trưởng ban Dân vận Tỉnh ủy"
    )
    assert citation(MEETING, HEAD, with_posts=False) == "đồng chí Nguyễn Thanh Tùng, Trưởng đoàn"
    assert citation(MEETING, HEAD, with_posts=False, with_role=False) == (
        "đồng chí Nguyễn Thanh Tùng"
    )


def test_a_role_that_is_also_a_post_is_said_once():
    people = (replace(TUNG, posts=("UV BTV", "Trưởng Đoàn")),)
    mention = replace(HEAD, role=" Trưởng đoàn ")
    assert citation(replace(MEETING, people=people), mention) == (
        "đồng chí Nguyễn Thanh Tùng, UV BTV, Trưởng Đoàn"
    )


def test_spaces_round_the_parts_are_not_printed():
    people = (replace(TUNG, name=" Nguyễn Thanh Tùng ", posts=(" UV BTV ", " ")),)
    assert citation(replace(MEETING, people=people), HEAD) == (
        "đồng chí Nguyễn Thanh Tùng, UV BTV, Trưởng đoàn"
    )
    assert basis_citation(replace(BASIS, text=" ", subject=" về A "), party=True).endswith(" về A")


def test_the_form_of_2023_names_without_honorific():
    assert name_and_posts(MEETING, HEAD) == (
        "Nguyễn Thanh Tùng, UV BTV, Trưởng ban Dân vận Tỉnh ủy, Trưởng đoàn"
    )
    assert name_and_posts(MEETING, Mention(collective="Ban tổ chức")) == "Ban tổ chức"
    assert name_and_posts(MEETING, Mention()) == ""


def test_the_party_and_the_state_cite_in_their_own_way():
    assert basis_citation(BASIS, party=True) == (
        "Quyết định số 232-QĐ/TU, ngày 19/5/2021 của Ban Thường vụ Tỉnh ủy Vĩnh Phúc"
        " về việc giám sát"
    )
    state = LegalBasis(
        kind="Nghị định",
        number="30/2020/NĐ-CP",
        date=dt.date(2020, 3, 5),
        issuer="Chính phủ",
        subject="về công tác văn thư",
    )
    assert basis_citation(state, party=False) == (
        "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư"
    )


@pytest.mark.parametrize(
    ("basis", "expected"),
    [
        (
            replace(BASIS, number=""),
            "Quyết định ngày 19/5/2021 của Ban Thường vụ Tỉnh ủy Vĩnh Phúc",
        ),
        (replace(BASIS, date=None), "Quyết định số 232-QĐ/TU của Ban Thường vụ Tỉnh ủy Vĩnh Phúc"),
        (replace(BASIS, issuer=""), "Quyết định số 232-QĐ/TU, ngày 19/5/2021"),
        (replace(BASIS, kind="", date=None, issuer=""), "số 232-QĐ/TU"),
        (replace(BASIS, kind="", number="", date=None), "Ban Thường vụ Tỉnh ủy Vĩnh Phúc"),
        (
            replace(BASIS, number="Số 232-QĐ/TU", issuer="của Tỉnh ủy"),
            "Quyết định Số 232-QĐ/TU, ngày 19/5/2021 của Tỉnh ủy",
        ),
        (replace(BASIS, text=" Kế hoạch của Đoàn giám sát "), "Kế hoạch của Đoàn giám sát"),
        (replace(BASIS, number="  ", issuer=" "), "Quyết định ngày 19/5/2021"),
        (replace(BASIS, kind="", number="", date=None, issuer=" Tỉnh ủy "), "Tỉnh ủy"),
        (replace(BASIS, text="căn cứ Kế hoạch của Đoàn"), "Kế hoạch của Đoàn"),
        (replace(BASIS, text="Căn cứ", lead="Căn cứ"), "Căn cứ"),
        (replace(BASIS, text="Kế hoạch", lead=""), "Kế hoạch"),
        (LegalBasis(), ""),
    ],
)
def test_missing_parts_leave_nothing_dangling(basis: LegalBasis, expected: str):
    assert basis_citation(replace(basis, subject=""), party=True) == expected


@settings(deadline=None)
@given(
    missing=st.sets(st.sampled_from(["kind", "number", "date", "issuer", "subject"])),
    party=st.booleans(),
)
def test_whatever_is_missing_no_word_or_comma_is_left_alone(*, missing: set[str], party: bool):
    blank = {part.name: part.default for part in fields(LegalBasis) if part.name in missing}
    cited = basis_citation(replace(BASIS, **blank), party=party)
    assert "  " not in cited
    assert cited == cited.strip(" ,")
    assert ", " not in cited or ("number" not in missing and "date" not in missing)
    assert not cited.startswith("của ")
    assert not cited.endswith((" số", " ngày", " của"))

"""Rows in which a person sits: members of the delegation and people attending."""

from PySide6.QtCore import QCoreApplication

from minutes_app.ui.desk import Desk
from minutes_app.ui.fields.line import LineField
from minutes_app.ui.fields.paragraphs import TextField
from minutes_app.ui.fields.posts import PostsField
from minutes_app.ui.fields.suggest import SuggestField
from minutes_app.ui.fields.switch import SwitchField
from minutes_app.ui.forms import Form
from minutes_app.ui.pages.person_box import PersonBox
from minutes_app.ui.pages.remark import remark_caption
from minutes_app.ui.pages.suggesting import persons_without_seat, words
from minutes_app.ui.pages.usual_words import HONORIFICS
from minutes_app.ui.targets import PERSON_HONORIFIC, PERSON_REMARK, At, PersonPart

SEAT_DETAILS = (At("absent"), At("reason"), At("remark"), PERSON_HONORIFIC, PERSON_REMARK)
"""What the details of a seat hold."""


def name_box(desk: Desk) -> PersonBox:
    """Give the field in which somebody takes the seat."""
    caption = QCoreApplication.translate("seats", "Họ và tên")
    return PersonBox(desk, "person", caption, persons_without_seat(desk.session), bare=True)


def add_posts(form: Form) -> None:
    """Put the posts of whoever has the seat."""
    caption = QCoreApplication.translate("seats", "Chức vụ")
    example = QCoreApplication.translate("seats", "Chức vụ, cách nhau bằng dấu phẩy")
    posts = PostsField(placeholder=example)
    form.add(caption, PersonPart("person", "posts", ()), posts, bare=True)


def add_absence(form: Form) -> None:
    """Put whether the seat stays empty, and why."""
    line = form.new_line()
    absent = QCoreApplication.translate("seats", "Vắng mặt")
    form.add(absent, "absent", SwitchField(absent), into=line)
    reason = QCoreApplication.translate("seats", "Lý do vắng mặt")
    form.add(reason, "reason", LineField(placeholder=reason), bare=True, into=line, stretch=1)


def add_person_details(form: Form) -> None:
    """Put what is known of the person everywhere."""
    line = form.new_line()
    honorific = QCoreApplication.translate("seats", "Danh xưng")
    form.add(honorific, PERSON_HONORIFIC, SuggestField(words(HONORIFICS)), into=line, stretch=1)
    remark = QCoreApplication.translate("seats", "Ghi chú riêng về người này (không in)")
    form.add(remark, PERSON_REMARK, LineField(), into=line, stretch=2)


def add_known_person(form: Form) -> None:
    """Put all that is known of a person everywhere, where only the name stands on the paper."""
    caption = QCoreApplication.translate("seats", "Chức vụ ở mọi chỗ")
    form.add(caption, PersonPart("person", "posts", ()), PostsField())
    add_person_details(form)


def add_seat_remark(form: Form) -> None:
    """Put the private remark of the seat."""
    form.add(remark_caption(), "remark", TextField(paragraphs=True))


def details_title() -> str:
    """Give the title over the details of a seat."""
    return QCoreApplication.translate("seats", "Chi tiết")

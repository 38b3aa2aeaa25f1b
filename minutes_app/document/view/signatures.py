"""Who signs, and on which side (chữ ký)."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from minutes_app.document.form.facts import Words
from minutes_app.document.origin import sourced
from minutes_app.document.view.lines import Line, broken
from minutes_app.document.view.naming import told
from minutes_app.document.view.words import kind_of, on_one_line
from minutes_app.domain.address import Address, joined
from minutes_app.domain.closing import Signer
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.people import Mention
from minutes_app.language.citations import citation


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """One party that signs; all empty where a side stays free."""

    label: str = field(metadata=told("tư cách ký, chữ in hoa", "CHỦ TRÌ HỘI NGHỊ"))
    authority: str = field(metadata=told("quyền hạn ký, chữ in hoa", "T/M BAN THƯỜNG VỤ"))
    post: str = field(metadata=told("chức vụ, chữ in hoa", "PHÓ BÍ THƯ"))
    name: str = field(metadata=told("họ tên người ký", "Nguyễn Thanh Tùng"))


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureRow:
    """Two parties side by side; further ones follow in rows below."""

    left: Signature = field(metadata=told("người ký bên trái"))
    right: Signature = field(metadata=told("người ký bên phải"))


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmationView:
    """The head of office confirms the chair's signature (HD 36-HD/VPTW 1.7.1 e)."""

    wanted: bool = field(metadata=told("đúng khi cần xác nhận chữ ký"))
    of_whom: str = field(metadata=told("người được xác nhận chữ ký", "đồng chí Nguyễn Thanh Tùng"))
    signature: Signature = field(metadata=told("người xác nhận"))


NO_SIGNATURE = Signature(label="", authority="", post="", name="")


@dataclass(frozen=True, slots=True)
class Sides:
    """Room for the words above the signatures, on either side, and the words of the rules."""

    words: Words
    left: Line
    right: Line


def signature_rows(meeting: Meeting, sides: Sides) -> tuple[SignatureRow, ...]:
    """Give the signatures two by two: the first on the right, the next on the left, then below.

    Where several sign, the third stands below on the left (HD 36-HD/VPTW 1.7.2). Without signers
    the minute taker signs on the left and the chair on the right.
    """
    signers = _signers(meeting, sides.words)
    first = _row(meeting, sides, signers[1:2], signers[:1])
    below = (
        _row(meeting, sides, signers[start : start + 1], signers[start + 1 : start + 2])
        for start in range(2, len(signers), 2)
    )
    return (first, *below)


def confirmation_view(meeting: Meeting, line: Line) -> ConfirmationView:
    """Give the confirmation of the chair's signature."""
    confirmation = meeting.closing.confirmation
    chair = Mention(person=meeting.chair.person)
    signer = Signer(
        authority=confirmation.authority, post=confirmation.post, person=confirmation.person
    )
    return ConfirmationView(
        wanted=confirmation.wanted,
        of_whom=sourced(
            citation(meeting, chair, with_role=False, with_posts=False) or "người chủ trì",
            "chair/person",
        ),
        signature=_signature(meeting, (signer, "closing/confirmation"), line),
    )


Placed = tuple[Signer, Address]
"""A signer and the address of the form in which the person is named."""


def _signers(meeting: Meeting, words: Words) -> tuple[Placed, ...]:
    stated = meeting.closing.signers
    if stated:
        return tuple((signer, joined("closing/signers", n)) for n, signer in enumerate(stated))
    chair = words.right_signer.format(kind=kind_of(meeting.session))
    return (
        (Signer(label=chair, person=meeting.chair.person), "chair"),
        (Signer(label=words.left_signer, person=meeting.minute_taker.person), "minute_taker"),
    )


def _row(
    meeting: Meeting, sides: Sides, left: Sequence[Placed], right: Sequence[Placed]
) -> SignatureRow:
    return SignatureRow(
        left=_signature(meeting, left[0], sides.left) if left else NO_SIGNATURE,
        right=_signature(meeting, right[0], sides.right) if right else NO_SIGNATURE,
    )


def _signature(meeting: Meeting, placed: Placed, line: Line) -> Signature:
    signer, where = placed
    person = meeting.person(signer.person)
    is_own = where.startswith("closing")
    label = broken(signer.label.upper(), line)
    return Signature(
        label=sourced(label, where, "label" if is_own else "person"),
        authority=sourced(broken(signer.authority.upper(), line), where, "authority"),
        post=sourced(broken(signer.post.upper(), line), where, "post"),
        name=sourced(on_one_line(person.name) if person else "", where, "person"),
    )

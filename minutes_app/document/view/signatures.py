"""Who signs, and on which side (chữ ký)."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from minutes_app.document.form.facts import Words
from minutes_app.document.view.naming import told
from minutes_app.document.view.reference import name_of
from minutes_app.document.view.words import kind_of, on_one_line
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


def signature_rows(meeting: Meeting, words: Words) -> tuple[SignatureRow, ...]:
    """Give the signatures two by two: the first on the right, the next on the left, then below.

    Where several sign, the third stands below on the left (HD 36-HD/VPTW 1.7.2). Without signers
    the minute taker signs on the left and the chair on the right.
    """
    signers = meeting.closing.signers
    if not signers:
        return (_usual_row(meeting, words),)
    made = [_signature(meeting, signer) for signer in signers]
    first = _row(made[1:2], made[:1])
    below = (_row(made[start : start + 1], made[start + 1 : start + 2]) for start in _below(made))
    return (first, *below)


def confirmation_view(meeting: Meeting) -> ConfirmationView:
    """Give the confirmation of the chair's signature."""
    confirmation = meeting.closing.confirmation
    chair = Mention(person=meeting.chair.person)
    return ConfirmationView(
        wanted=confirmation.wanted,
        of_whom=citation(meeting, chair, with_role=False, with_posts=False) or "người chủ trì",
        signature=Signature(
            label="",
            authority=_capitals(confirmation.authority),
            post=_capitals(confirmation.post),
            name=name_of(meeting, Mention(person=confirmation.person)),
        ),
    )


def _usual_row(meeting: Meeting, words: Words) -> SignatureRow:
    kind = kind_of(meeting.session)
    right = _capitals(words.right_signer.format(kind=kind))
    return SignatureRow(
        left=_usual(words.left_signer, name_of(meeting, meeting.minute_taker)),
        right=_usual(right, name_of(meeting, meeting.chair)),
    )


def _usual(label: str, name: str) -> Signature:
    return Signature(label=label, authority="", post="", name=name)


def _signature(meeting: Meeting, signer: Signer) -> Signature:
    return Signature(
        label=_capitals(signer.label),
        authority=_capitals(signer.authority),
        post=_capitals(signer.post),
        name=name_of(meeting, Mention(person=signer.person)),
    )


def _below(made: Sequence[Signature]) -> range:
    return range(2, len(made), 2)


def _row(left: Sequence[Signature], right: Sequence[Signature]) -> SignatureRow:
    return SignatureRow(
        left=left[0] if left else NO_SIGNATURE, right=right[0] if right else NO_SIGNATURE
    )


def _capitals(text: str) -> str:
    return on_one_line(text).upper()

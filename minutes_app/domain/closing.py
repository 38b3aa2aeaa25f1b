"""The end of the paper (kết thúc): end mark, signatures, recipients."""

from dataclasses import dataclass, field
from enum import StrEnum

from minutes_app.domain.people import NOBODY, PersonId


class EndMark(StrEnum):
    """What ends the text (dấu kết thúc)."""

    BY_PROFILE = "by-profile"
    STOP = "."
    SLASHES = "./."


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer:
    """One party that signs: label (CHỦ TRÌ HỘI NGHỊ), authority (T/M BAN THƯỜNG VỤ), post."""

    label: str = ""
    authority: str = ""
    post: str = ""
    person: PersonId = NOBODY
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmation:
    """The head of office confirms the chair's signature (HD 36-HD/VPTW 1.7.1 e)."""

    wanted: bool = False
    authority: str = ""
    post: str = "CHÁNH VĂN PHÒNG"
    person: PersonId = NOBODY


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """End mark, signers, recipients (nơi nhận), drafter's sign (ký hiệu người soạn).

    Without `signers` the minute taker signs on the left and the chair on the right. With them the
    first signs on the right, the second on the left, the third below on the left
    (HD 36-HD/VPTW 1.7.2).
    """

    end_mark: EndMark = EndMark.BY_PROFILE
    signers: tuple[Signer, ...] = ()
    confirmation: Confirmation = field(default_factory=Confirmation)
    recipients: tuple[str, ...] = ()
    drafter: str = ""
    remark: str = ""

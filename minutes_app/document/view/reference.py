"""How the paper names the people it speaks of."""

from dataclasses import dataclass, field, replace

from minutes_app.document.origin import sourced
from minutes_app.document.view.naming import told
from minutes_app.domain.address import Address, joined
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.people import Mention
from minutes_app.language.citations import citation, name_and_posts
from minutes_app.language.sentences import capitalised


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A person or a collective as one sentence names it; all empty when nobody is named."""

    citation: str = field(
        metadata=told(
            "cách nêu đầy đủ ở giữa câu",
            "đồng chí Nguyễn Thanh Tùng, UV BTV, Trưởng ban Dân vận Tỉnh ủy, Trưởng đoàn",
        )
    )
    capitalised: str = field(metadata=told("như trên, viết hoa để mở đầu câu", "Đồng chí Nguyễn…"))
    name_and_posts: str = field(
        metadata=told(
            "họ tên, chức vụ, không có danh xưng",
            "Nguyễn Thanh Tùng, UV BTV, Trưởng ban Dân vận Tỉnh ủy, Trưởng đoàn",
        )
    )
    title_and_name: str = field(
        metadata=told("danh xưng và họ tên, không có chức vụ", "đồng chí Nguyễn Thanh Tùng")
    )


def reference(meeting: Meeting, mention: Mention, where: Address) -> Reference:
    """Give the words for the mention that stands at the address `where`."""
    cited = citation(meeting, mention)
    origin = named_where(mention, where)
    bare_name = citation(meeting, mention, with_role=False, with_posts=False)
    return Reference(
        citation=sourced(cited, origin),
        capitalised=sourced(capitalised(cited), origin),
        name_and_posts=sourced(name_and_posts(meeting, mention), origin),
        title_and_name=sourced(bare_name, origin),
    )


def named_where(mention: Mention, where: Address) -> Address:
    """Give the address of the field that names somebody in the mention at `where`."""
    return joined(where, "person" if mention.person else "collective")


def reference_or_chair(meeting: Meeting, mention: Mention, where: Address) -> Reference:
    """Give the words for the mention at `where`, or for the chair where it is empty."""
    return reference(meeting, or_chair(meeting, mention), "chair" if mention.is_empty else where)


def or_chair(meeting: Meeting, mention: Mention) -> Mention:
    """Give the mention, or the chair where it is empty.

    The chair's own honorific and role hold for the sentence of the chair alone and stay behind; a
    role of the empty mention is kept.
    """
    if not mention.is_empty:
        return mention
    return replace(mention, person=meeting.chair.person, collective=meeting.chair.collective)

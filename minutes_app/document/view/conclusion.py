"""The conclusion (kết luận) as a run of paragraphs and, for templates that want it, by blocks."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from minutes_app.document.origin import Sourced, all_sourced, sourced
from minutes_app.document.view.naming import told
from minutes_app.document.view.reference import Reference, reference_or_chair
from minutes_app.document.view.words import bare, first_and_rest, kind_of, on_one_line
from minutes_app.domain.address import Address, joined
from minutes_app.domain.conclusion import Conclusion, ConclusionBlock, ConclusionItem
from minutes_app.domain.meeting import Meeting
from minutes_app.language.dates import short_date
from minutes_app.language.numerals import item_label
from minutes_app.language.sentences import capitalised, ended, paragraphs, unended


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """One paragraph of the conclusion."""

    line: str = field(metadata=told("trọn đoạn, kể cả số thứ tự", "Một là: Công tác kiểm tra …."))
    label: str = field(metadata=told("số thứ tự của đoạn, trống khi không có", "Một là:"))
    text: str = field(metadata=told("lời của đoạn, không có số thứ tự", "Công tác kiểm tra …."))
    stays: bool = field(
        metadata=told("đúng khi phải cùng trang với đoạn sau: câu dẫn, đoạn áp chót")
    )
    is_last: bool = field(metadata=told("đúng khi là đoạn cuối của kết luận"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One numbered item of a block."""

    label: str = field(metadata=told("số thứ tự", "Hai là:"))
    text: str = field(metadata=told("đoạn đầu của ý", "Công tác kiểm tra, giám sát được quan tâm."))
    more: tuple[str, ...] = field(metadata=told("các đoạn sau của ý", one="text"))
    owner: str = field(metadata=told("đơn vị thực hiện", "Ban Dân vận Huyện ủy"))
    deadline: str = field(metadata=told("thời hạn", "30/9/2021"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One block of items: strengths, limitations, requests or the user's own."""

    title: str = field(metadata=told("tên khối", "Ưu điểm"))
    lead: str = field(metadata=told("câu dẫn", "Bên cạnh những ưu điểm còn có những tồn tại …:"))
    items: tuple[Item, ...] = field(metadata=told("các ý", one="item"))
    after: tuple[str, ...] = field(metadata=told("các đoạn đứng sau các ý", one="text"))


@dataclass(frozen=True, slots=True, kw_only=True)
class ConclusionView:
    """The conclusion; its number is empty when there is none."""

    number: str = field(metadata=told("số của mục, trống khi chưa có kết luận", "3"))
    speaker: Reference = field(metadata=told("người kết luận, mặc định là người chủ trì"))
    lead: str = field(
        metadata=told("lời kết luận ngay sau tên người kết luận", "đánh giá những ưu điểm …:")
    )
    passages: tuple[Passage, ...] = field(
        metadata=told("mọi đoạn của kết luận, theo đúng thứ tự in", one="passage")
    )
    ending: str = field(
        metadata=told("đoạn cuối bỏ dấu cuối, để đặt dấu kết thúc văn bản", "… báo cáo với Tỉnh ủy")
    )
    blocks: tuple[Block, ...] = field(
        metadata=told("các khối, khi muốn trình bày riêng từng khối", one="block")
    )
    after: tuple[str, ...] = field(metadata=told("các đoạn sau mọi khối", one="text"))


def conclusion_view(meeting: Meeting, *, number: int) -> ConclusionView:
    """Give the words for the conclusion; the chair concludes where nobody else is named."""
    conclusion = meeting.conclusion
    given = has_conclusion(conclusion)
    speaker = reference_or_chair(meeting, conclusion.speaker, "conclusion/speaker")
    first, rest = first_and_rest(conclusion.lead)
    lead = _lead(first, speaker, kind_of(meeting.session))
    blocks = tuple(_blocks(conclusion))
    after = all_sourced(map(ended, paragraphs(conclusion.after)), "conclusion/after")
    passages = _with_last(_passages(all_sourced(rest, "conclusion/lead"), blocks, after))
    shown = (lead if passages else _leading_nowhere(lead)) if given else ""
    return ConclusionView(
        number=str(number) if given else "",
        speaker=speaker,
        lead=sourced(shown, "conclusion/lead"),
        passages=passages,
        ending=_ending(passages[-1].line if passages else sourced(lead, "conclusion/lead")),
        blocks=blocks,
        after=after,
    )


def _ending(line: str) -> str:
    """Give the last line without its mark, from the same field."""
    return sourced(unended(line), _origin(line))


def _origin(text: str) -> Address:
    return text.origin if isinstance(text, Sourced) else ""


def has_conclusion(conclusion: Conclusion) -> bool:
    """Whether anything is concluded."""
    said = conclusion.lead.strip() or conclusion.after.strip()
    return bool(said or any(_is_stated(block) for block in conclusion.blocks))


def _lead(first: str, speaker: Reference, kind: str) -> str:
    if speaker.citation:
        return first or "kết luận như sau:"
    return capitalised(first) or f"{kind} kết luận như sau:"


def _leading_nowhere(lead: str) -> str:
    """Give a lead that nothing follows as a sentence of its own."""
    return ended(unended(lead))


def _is_stated(block: ConclusionBlock) -> bool:
    said = block.lead.strip() or block.after.strip()
    return bool(said or any(item.text.strip() for item in block.items))


def _blocks(conclusion: Conclusion) -> Iterator[Block]:
    """Give the blocks that say something.

    A block without a lead is led by its title, unless it is the first and the lead of the whole
    conclusion leads to it.
    """
    led = bool(conclusion.lead.strip())
    for place, block in enumerate(conclusion.blocks):
        if _is_stated(block):
            where = joined("conclusion/blocks", place)
            title = bare(block.title)
            fallback = f"{title}:" if title and not led else ""
            lead = on_one_line(block.lead) or fallback
            items = tuple(_items(block, joined(where, "items")))
            after = all_sourced(map(ended, paragraphs(block.after)), where, "after")
            led_by = lead if items or after else _leading_nowhere(lead)
            yield Block(
                title=sourced(title, where, "title"),
                lead=sourced(led_by, where, "lead" if block.lead.strip() else "title"),
                items=items,
                after=after,
            )
            led = False


def _items(block: ConclusionBlock, rows: Address) -> Iterator[Item]:
    number = 0
    for place, item in enumerate(block.items):
        if item.text.strip():
            number += 1
            yield _item(item, item_label(block.numbering, number), joined(rows, place))


def _item(item: ConclusionItem, label: str, where: Address) -> Item:
    first, more = first_and_rest(item.text)
    deadline = short_date(item.deadline) if item.deadline else ""
    return Item(
        label=label,
        text=sourced(first, where, "text"),
        more=all_sourced(more, where, "text"),
        owner=sourced(on_one_line(item.owner), where, "owner"),
        deadline=sourced(deadline, where, "deadline"),
    )


def _passages(
    rest: Iterable[str], blocks: Iterable[Block], after: Iterable[str]
) -> Iterator[Passage]:
    yield from (_passage(text, stays=text.endswith(":")) for text in rest)
    for block in blocks:
        if block.lead:
            yield _passage(block.lead, stays=True)
        for item in block.items:
            yield _passage(item.text, label=item.label)
            yield from (_passage(text) for text in item.more)
        yield from (_passage(text) for text in block.after)
    yield from (_passage(text) for text in after)


def _passage(text: str, *, label: str = "", stays: bool = False) -> Passage:
    line = f"{label} {text}" if label else text
    whole = sourced(line, _origin(text))
    return Passage(line=whole, label=label, text=text, stays=stays, is_last=False)


def _with_last(passages: Iterable[Passage]) -> tuple[Passage, ...]:
    """Mark the last paragraph, and keep the one before it on the same page."""
    run = tuple(passages)
    before = (replace(passage, stays=True) for passage in run[-2:-1])
    return (*run[:-2], *before, *(replace(last, is_last=True) for last in run[-1:]))

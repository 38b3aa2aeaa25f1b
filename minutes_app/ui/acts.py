"""What the user can do, one row each: menu, tool bar, key help and palette read this table."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from minutes_app.ui.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from minutes_app.ui.doer import Doer
    from minutes_app.ui.pages.sections import Section


class Needs(Enum):
    """What must be there before a deed makes sense."""

    NOTHING = auto()
    MEETING = auto()
    UNDO = auto()
    REDO = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One deed: its Vietnamese name, icon, keys (the first is shown) and what it needs.

    The part of `id` before the full stop is its group, a key of `GROUPS`.
    """

    id: str
    text: str
    icon: str
    deed: "Callable[[Doer], object]"
    keys: tuple[str, ...] = ()
    needs: Needs = Needs.MEETING

    @property
    def group(self) -> str:
        """The group in menu and help."""
        return self.id.partition(".")[0]


GROUPS = {
    "file": QT_TRANSLATE_NOOP("tables", "Tệp"),
    "edit": QT_TRANSLATE_NOOP("tables", "Soạn"),
    "go": QT_TRANSLATE_NOOP("tables", "Đi tới"),
    "paper": QT_TRANSLATE_NOOP("tables", "Trang giấy"),
    "help": QT_TRANSLATE_NOOP("tables", "Chương trình"),
}
"""The groups in order, with their headings."""

ACTS = (
    Act(
        id="file.new",
        text=QT_TRANSLATE_NOOP("tables", "Biên bản mới"),
        icon="file-plus",
        deed=lambda w: w.files.new(),
        keys=("Ctrl+N",),
        needs=Needs.NOTHING,
    ),
    Act(
        id="file.open",
        text=QT_TRANSLATE_NOOP("tables", "Mở…"),
        icon="folder-open",
        deed=lambda w: w.files.open(),
        keys=("Ctrl+O",),
        needs=Needs.NOTHING,
    ),
    Act(
        id="file.copy",
        text=QT_TRANSLATE_NOOP("tables", "Từ biên bản trước…"),
        icon="copy-plus",
        deed=lambda w: w.files.copy_earlier(),
        needs=Needs.NOTHING,
    ),
    Act(
        id="file.sample",
        text=QT_TRANSLATE_NOOP("tables", "Biên bản mẫu Tam Dương"),
        icon="file-text",
        deed=lambda w: w.files.sample(),
        needs=Needs.NOTHING,
    ),
    Act(
        id="file.save",
        text=QT_TRANSLATE_NOOP("tables", "Lưu"),
        icon="save",
        deed=lambda w: w.files.save(),
        keys=("Ctrl+S",),
    ),
    Act(
        id="file.save_as",
        text=QT_TRANSLATE_NOOP("tables", "Lưu thành…"),
        icon="save-all",
        deed=lambda w: w.files.save_as(),
        keys=("F12",),
    ),
    Act(
        id="file.snapshot",
        text=QT_TRANSLATE_NOOP("tables", "Ghi mốc…"),
        icon="copy",
        deed=lambda w: w.snapshots.ask_name(),
        keys=("Ctrl+Shift+S",),
    ),
    Act(
        id="file.snapshots",
        text=QT_TRANSLATE_NOOP("tables", "Xem các mốc…"),
        icon="history",
        deed=lambda w: w.snapshots.show(),
        keys=("Ctrl+Shift+H",),
    ),
    Act(
        id="file.keepsakes",
        text=QT_TRANSLATE_NOOP("tables", "Bản sao lưu, thùng rác…"),
        icon="history",
        deed=lambda w: w.keepsakes.show(),
        needs=Needs.NOTHING,
    ),
    Act(
        id="file.delete",
        text=QT_TRANSLATE_NOOP("tables", "Xóa biên bản này"),
        icon="trash-2",
        deed=lambda w: w.keepsakes.delete_meeting(),
    ),
    Act(
        id="file.word",
        text=QT_TRANSLATE_NOOP("tables", "Xuất Word"),
        icon="file-down",
        deed=lambda w: w.papers.choose(),
        keys=("Ctrl+E",),
    ),
    Act(
        id="file.pdf",
        text=QT_TRANSLATE_NOOP("tables", "Xuất PDF"),
        icon="file-type",
        deed=lambda w: w.papers.choose_pdf(),
        keys=("Ctrl+Shift+E",),
    ),
    Act(
        id="file.print",
        text=QT_TRANSLATE_NOOP("tables", "In"),
        icon="printer",
        deed=lambda w: w.prints.choose(),
        keys=("Ctrl+P",),
    ),
    Act(
        id="file.compare",
        text=QT_TRANSLATE_NOOP("tables", "So với bản in gần nhất"),
        icon="file-diff",
        deed=lambda w: w.prints.compare(),
        keys=("Ctrl+Shift+D",),
    ),
    Act(
        id="file.close",
        text=QT_TRANSLATE_NOOP("tables", "Đóng biên bản"),
        icon="x",
        deed=lambda w: w.files.close_meeting(),
        keys=("Ctrl+W",),
    ),
    Act(
        id="edit.undo",
        text=QT_TRANSLATE_NOOP("tables", "Hoàn tác"),
        icon="undo-2",
        deed=lambda w: w.undo(),
        keys=("Ctrl+Z",),
        needs=Needs.UNDO,
    ),
    Act(
        id="edit.redo",
        text=QT_TRANSLATE_NOOP("tables", "Làm lại"),
        icon="redo-2",
        deed=lambda w: w.redo(),
        keys=("Ctrl+Y", "Ctrl+Shift+Z"),
        needs=Needs.REDO,
    ),
    Act(
        id="go.next",
        text=QT_TRANSLATE_NOOP("tables", "Phần sau"),
        icon="chevron-down",
        deed=lambda w: w.workspace.show_neighbour(1),
        keys=("Ctrl+PgDown",),
    ),
    Act(
        id="go.previous",
        text=QT_TRANSLATE_NOOP("tables", "Phần trước"),
        icon="chevron-up",
        deed=lambda w: w.workspace.show_neighbour(-1),
        keys=("Ctrl+PgUp",),
    ),
    Act(
        id="go.list",
        text=QT_TRANSLATE_NOOP("tables", "Sang danh sách phần, về ô nhập"),
        icon="list-checks",
        deed=lambda w: w.workspace.swap_focus(),
        keys=("F6",),
    ),
    Act(
        id="go.problem",
        text=QT_TRANSLATE_NOOP("tables", "Chỗ cần xem tiếp theo"),
        icon="circle-alert",
        deed=lambda w: w.workspace.show_next_problem(),
        keys=("F8",),
    ),
    Act(
        id="paper.fold",
        text=QT_TRANSLATE_NOOP("tables", "Hiện hoặc cất trang giấy"),
        icon="panel-right",
        deed=lambda w: w.paper.show_or_fold(),
        keys=("F7",),
    ),
    Act(
        id="paper.enter",
        text=QT_TRANSLATE_NOOP("tables", "Sang trang giấy"),
        icon="file-text",
        deed=lambda w: w.paper.enter(),
        keys=("Shift+F6",),
    ),
    Act(
        id="paper.detach",
        text=QT_TRANSLATE_NOOP("tables", "Tách trang giấy ra cửa sổ riêng"),
        icon="picture-in-picture-2",
        deed=lambda w: w.paper.detach_or_return(),
        keys=("Shift+F7",),
    ),
    Act(
        id="paper.larger",
        text=QT_TRANSLATE_NOOP("tables", "Phóng to trang"),
        icon="zoom-in",
        deed=lambda w: w.paper.panel.zoom_in(),
        keys=("Ctrl++", "Ctrl+="),
    ),
    Act(
        id="paper.smaller",
        text=QT_TRANSLATE_NOOP("tables", "Thu nhỏ trang"),
        icon="zoom-out",
        deed=lambda w: w.paper.panel.zoom_out(),
        keys=("Ctrl+-",),
    ),
    Act(
        id="paper.across",
        text=QT_TRANSLATE_NOOP("tables", "Trang vừa chiều ngang"),
        icon="move-horizontal",
        deed=lambda w: w.paper.panel.fit_across(),
        keys=("Ctrl+0",),
    ),
    Act(
        id="help.find",
        text=QT_TRANSLATE_NOOP("tables", "Tìm lệnh, tìm chữ"),
        icon="search",
        deed=lambda w: w.find_anything(),
        keys=("Ctrl+K",),
        needs=Needs.NOTHING,
    ),
    Act(
        id="help.menu",
        text=QT_TRANSLATE_NOOP("tables", "Mở trình đơn"),
        icon="menu",
        deed=lambda w: w.open_menu(),
        keys=("F10",),
        needs=Needs.NOTHING,
    ),
    Act(
        id="help.preferences",
        text=QT_TRANSLATE_NOOP("tables", "Tùy chọn"),
        icon="settings",
        deed=lambda w: w.choose_preferences(),
        keys=("Ctrl+,",),
        needs=Needs.NOTHING,
    ),
    Act(
        id="help.keys",
        text=QT_TRANSLATE_NOOP("tables", "Phím tắt"),
        icon="keyboard",
        deed=lambda w: w.show_keys(),
        keys=("F1",),
        needs=Needs.NOTHING,
    ),
    Act(
        id="help.quit",
        text=QT_TRANSLATE_NOOP("tables", "Thoát"),
        icon="door-open",
        deed=lambda w: w.close(),
        keys=("Ctrl+Q",),
        needs=Needs.NOTHING,
    ),
)
"""Every deed that does not depend on the sections of the form."""


def section_acts(sections: "tuple[Section, ...]") -> tuple[Act, ...]:
    """Give one deed for each section: go there. The first ten have Alt+1 to Alt+0."""
    return tuple(
        Act(
            id=f"go.section.{section.key}",
            text=section.title,
            icon=section.icon,
            deed=_opener(place),
            keys=(f"Alt+{(place + 1) % 10}",) if place < 10 else (),
        )
        for place, section in enumerate(sections)
    )


def _opener(place: int) -> "Callable[[Doer], None]":
    return lambda w: w.workspace.enter(place)

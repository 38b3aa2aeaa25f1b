"""The whole Tam Dương meeting, entered into the real window with the keyboard alone."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from minutes_app.domain.attendance import Member
from minutes_app.domain.conclusion import ConclusionBlock, Numbering
from minutes_app.domain.proceedings import Proceeding, ProceedingKind
from minutes_app.services.documents import sample_meeting
from minutes_app.services.editing import EditingSession
from minutes_app.storage.codec import encode
from minutes_app.storage.resources import resource_bytes
from minutes_app.ui.buttons import QuietButton
from minutes_app.ui.window import MinutesWindow
from tests.ui.typing import Keyboard

SAMPLE = sample_meeting()
TABS = 14
"""Fields that are at most walked over on the way to another one."""


class Secretary:
    """Enters what the Tam Dương report says, looking only at what has the focus."""

    def __init__(self) -> None:
        self.keys = Keyboard()

    def walk_to(self, address: str) -> None:
        """Press Tab until the field of this address has the focus."""
        for _ in range(TABS):
            if focused() == address:
                return
            self.keys.press("Tab")
        raise AssertionError(f"{address} was not reached, but {focused()}")

    def fill(self, address: str, text: str) -> None:
        """Walk to the field and put the text in."""
        self.walk_to(address)
        self.keys.paste(text)

    def add_row(self, address: str) -> None:
        """Walk to the button that adds a row here, and press it."""
        for _ in range(TABS):
            if isinstance(QApplication.focusWidget(), QuietButton):
                break
            self.keys.press("Tab")
        self.keys.press("Return")
        assert focused() == address

    def press_button(self, words: str) -> None:
        """Walk to the button that bears these words, and press it."""
        for _ in range(TABS):
            if words in getattr(QApplication.focusWidget(), "text", str)():
                self.keys.press("Return")
                return
            self.keys.press("Tab")
        raise AssertionError(f"no button {words}")

    def heading(self) -> None:
        heading = SAMPLE.heading
        self.keys.press("Alt+1")
        self.keys.press("Down")
        self.fill("heading/issuer/superior", heading.issuer.superior)
        self.fill("heading/issuer/name", heading.issuer.name)
        self.fill("heading/issuer/symbol", heading.issuer.symbol)
        self.fill("heading/place", heading.place)
        self.walk_to("heading/date")
        self.keys.text("28/7/2021")
        self.fill("heading/abstract", heading.abstract)

    def bases(self) -> None:
        basis = SAMPLE.bases[0]
        self.keys.press("Alt+2")
        self.add_row("bases/0/lead")
        self.keys.press("Ctrl+A")
        self.keys.unikey(basis.lead)
        self.fill("bases/0/kind", basis.kind)
        self.fill("bases/0/number", basis.number)
        self.walk_to("bases/0/date")
        self.keys.text("19/5/2021")
        self.fill("bases/0/issuer", basis.issuer)
        self.fill("bases/0/subject", basis.subject)

    def session(self) -> None:
        self.keys.press("Alt+3")
        self.keys.text("27.7.2021")
        self.keys.press("Tab")
        self.keys.text("c")
        self.fill("session/host", SAMPLE.session.host)
        self.fill("session/purpose", SAMPLE.session.purpose)

    def delegation(self) -> None:
        self.keys.press("Alt+4")
        self.fill("delegation/name", SAMPLE.delegation.name)
        self.add_row("delegation/members/0/person")
        for index, member in enumerate(SAMPLE.delegation.members):
            self.member(member)
            last = index + 1 == len(SAMPLE.delegation.members)
            self.keys.press("Tab" if last else "Return")

    def member(self, member: Member) -> None:
        person = SAMPLE.person(member.person)
        assert person is not None
        self.keys.unikey(person.name)
        self.keys.press("Tab")
        self.keys.unikey(member.role)
        self.keys.press("Tab")
        self.keys.paste(", ".join(person.posts))

    def attendance(self) -> None:
        self.keys.press("Alt+5")
        self.add_row("attendance/0/name")
        for index, group in enumerate(SAMPLE.attendance):
            if index:
                self.keys.press("Ctrl+Return")
            self.fill(f"attendance/{index}/name", group.name)
            self.fill(f"attendance/{index}/lead", group.lead)
            self.press_button("Thêm đại biểu")
            self.keys.paste("\n".join(row.text for row in group.attendees))

    def chair(self) -> None:
        self.keys.press("Alt+6")
        self.keys.text("tung")
        self.keys.press("Down")
        self.keys.press("Return")
        self.press_button("Cách gọi ở chỗ này")
        self.keys.paste("Đc")
        self.walk_to("minute_taker/person")
        self.keys.text("duy hung")
        self.keys.press("Down")
        self.keys.press("Tab")

    def opening(self) -> None:
        self.keys.press("Alt+7")
        self.fill("opening/content", SAMPLE.opening.content)
        self.walk_to("opening/period_start")
        self.keys.text("2/2020")
        self.keys.press("Tab")
        self.keys.text("04/2021")

    def proceedings(self) -> None:
        self.keys.press("Alt+8")
        buttons = ("Báo cáo", "Ý kiến phát biểu", "", "Vấn đề nêu ra", "Giải trình")
        for index, (row, button) in enumerate(zip(SAMPLE.proceedings, buttons, strict=True)):
            if button:
                self.press_button(button)
            else:
                self.keys.press("Ctrl+Return")
            self.proceeding(f"proceedings/{index}", row)

    def proceeding(self, where: str, row: Proceeding) -> None:
        self.fill(f"{where}/lead", row.lead)
        self.keys.press("Tab")
        person = SAMPLE.person(row.speaker.person)
        if person is None:
            self.keys.press("Ctrl+T")
            self.keys.paste(row.speaker.collective)
        else:
            self.keys.paste(person.name)
            self.keys.press("Tab")
            self.keys.paste(", ".join(person.posts))
        if row.kind is ProceedingKind.REPORT:
            self.fill(f"{where}/on_behalf", row.on_behalf)
            self.fill(f"{where}/title", row.title)
        else:
            self.fill(f"{where}/text", row.text)
        if row.items:
            self.press_button("Thêm vấn đề")
            self.keys.paste("\n".join(item.text for item in row.items))
            self.keys.press("Tab")

    def conclusion(self) -> None:
        self.keys.press("Alt+9")
        self.keys.text("thanh tung")
        self.keys.press("Down")
        self.keys.press("Return")
        self.press_button("Cách gọi ở chỗ này")
        self.fill("conclusion/speaker/role", SAMPLE.conclusion.speaker.role)
        self.fill("conclusion/lead", SAMPLE.conclusion.lead)
        for index, block in enumerate(SAMPLE.conclusion.blocks):
            self.block(f"conclusion/blocks/{index}", block)
        self.walk_to("conclusion/after")
        for index, paragraph in enumerate(SAMPLE.conclusion.after.split("\n")):
            if index:
                self.keys.press("Return")
            self.keys.paste(paragraph)

    def block(self, where: str, block: ConclusionBlock) -> None:
        self.walk_to(f"{where}/title")
        if block.lead:
            self.fill(f"{where}/lead", block.lead)
        self.press_button("Thêm mục")
        for index, item in enumerate(block.items):
            if index:
                self.keys.press("Return")
            for number, paragraph in enumerate(item.text.split("\n")):
                if number:
                    self.keys.press("Shift+Return")
                self.keys.paste(
                    f"- {paragraph}" if block.numbering is Numbering.NONE else paragraph
                )
        if block.after:
            self.fill(f"{where}/after", block.after)

    def closing(self) -> None:
        self.keys.press("Alt+0")
        self.fill("closing/drafter", SAMPLE.closing.drafter)
        self.press_button("Thêm nơi nhận")
        self.keys.paste("\n".join(SAMPLE.closing.recipients))

    def enter_everything(self) -> None:
        self.heading()
        self.bases()
        self.session()
        self.delegation()
        self.attendance()
        self.chair()
        self.opening()
        self.proceedings()
        self.conclusion()
        self.closing()


def focused() -> str:
    """Give the object name of what has the focus."""
    widget = QApplication.focusWidget()
    return widget.objectName() if widget is not None else ""


def test_the_whole_meeting_typed_gives_the_sample_to_the_byte(
    window: MinutesWindow, session: EditingSession, record_property: Callable[[str, int], None]
):
    secretary = Secretary()
    secretary.keys.press("Ctrl+N")
    secretary.enter_everything()
    assert encode(session.now).decode() == resource_bytes("samples/tam_duong.bienban").decode()
    record_property("key strokes", secretary.keys.strokes)

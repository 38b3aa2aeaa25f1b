"""PDF and print from the window: real keys, a spooler that records, PDF files read back."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from minutes_app.services.editing import EditingSession
from minutes_app.services.keeping import Keeping
from minutes_app.services.preferences import PreferencesKeeper
from minutes_app.services.snapshots import Occasion
from minutes_app.ui.sheets.pdf_sheet import PdfSheet
from minutes_app.ui.sheets.print_sheet import PrintSheet
from minutes_app.ui.window import MinutesWindow
from tests.outside import ON_PATH, on_path, program, spooler
from tests.pages.archive import Pdf, archive_faults
from tests.ui.typing import Keyboard

KEYS = Keyboard()
PATIENCE_MS = 30_000


@pytest.fixture
def printers(tmp_path: Path) -> Iterator[Path]:
    """Let two printers be installed, and give where their jobs are kept."""
    folder = spooler(tmp_path / "spooler", "Tang_1", "Tang_2")
    with on_path(folder):
        yield folder


@pytest.fixture
def no_printers(tmp_path: Path) -> Iterator[None]:
    """Let no other program be installed."""
    with on_path(spooler(tmp_path / "spooler")):
        yield


def print_sheet(window: MinutesWindow, qtbot: QtBot) -> PrintSheet:
    """Open the sheet by its key and wait until it knows printers and pages."""
    KEYS.press("Ctrl+P")
    (sheet,) = (one for one in window.findChildren(PrintSheet) if one.isVisible())
    qtbot.waitUntil(lambda: "Đang tìm" not in sheet.told.text(), timeout=PATIENCE_MS)
    qtbot.waitUntil(
        lambda: not sheet.send.isEnabled() or "trang" in sheet.told.text(), timeout=PATIENCE_MS
    )
    return sheet


def click(button: QAbstractButton) -> None:
    spot = QPoint(12, button.height() // 2)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=spot)


def told(window: MinutesWindow, qtbot: QtBot, words: str) -> None:
    qtbot.waitUntil(lambda: words in window.notices.text, timeout=PATIENCE_MS)


def words(folder: Path) -> list[str]:
    return (folder / "words").read_text("utf-8").split("\n")


def texts(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]


@ON_PATH
def test_one_key_and_enter_print_the_final_paper(
    window: MinutesWindow, session: EditingSession, keeping: Keeping, printers: Path, qtbot: QtBot
):
    window.files.sample()
    before = session.now
    sheet = print_sheet(window, qtbot)
    assert sheet.told.text() == "Văn bản có 5 trang."
    KEYS.press("Return")
    told(window, qtbot, "Đã gửi 5 trang tới máy in “Tang_2”.")
    assert words(printers)[:4] == ["-d", "Tang_2", "-n", "1"]
    assert "sides=one-sided" in words(printers)
    pdf = (printers / "paper.pdf").read_bytes()
    assert len(texts(pdf)) == 5
    assert "DỰ THẢO" not in "".join(texts(pdf)[:2])
    last = keeping.snapshots.last_print()
    assert last is not None
    assert last.pdf == pdf
    assert keeping.snapshots.all()[0].occasion == Occasion.PRINTED
    assert keeping.snapshots.meeting(keeping.snapshots.all()[0]) == before == session.now
    assert session.is_saved


@ON_PATH
def test_what_the_sheet_asks_reaches_the_printer_and_is_remembered(
    window: MinutesWindow, keeper: PreferencesKeeper, printers: Path, qtbot: QtBot
):
    window.files.sample()
    sheet = print_sheet(window, qtbot)
    KEYS.press("Up")
    sheet.copies.setFocus()
    KEYS.press("Up", times=2)
    KEYS.press("Tab")
    KEYS.text("2-4, 1")
    click(sheet.two_sided)
    KEYS.press("Return")
    told(window, qtbot, "Đã gửi 4 trang tới máy in “Tang_1”.")
    asked = words(printers)
    assert asked[:4] == ["-d", "Tang_1", "-n", "3"]
    assert asked[asked.index("-P") + 1] == "1-4"
    assert "sides=two-sided-long-edge" in asked
    assert (keeper.now.printer, keeper.now.two_sided) == ("Tang_1", True)
    sheet = print_sheet(window, qtbot)
    assert sheet.printer.value() == "Tang_1"
    assert sheet.two_sided.isChecked()
    KEYS.press("Escape")


@ON_PATH
def test_a_draft_is_marked_and_is_no_final_print(
    window: MinutesWindow, keeping: Keeping, printers: Path, qtbot: QtBot
):
    window.files.sample()
    sheet = print_sheet(window, qtbot)
    click(sheet.draft)
    KEYS.press("Return")
    told(window, qtbot, "Đã gửi 5 trang")
    assert all("DỰ THẢO" in text for text in texts((printers / "paper.pdf").read_bytes()))
    assert keeping.snapshots.last_print() is None
    window.papers.make("bien_ban_dang", printers / "sign.docx", embed=False)
    told(window, qtbot, "Đã ghi")
    assert "DỰ THẢO".encode() not in (printers / "sign.docx").read_bytes()


@ON_PATH
def test_some_pages_alone_are_not_taken_for_the_printed_paper(
    window: MinutesWindow, keeping: Keeping, printers: Path, qtbot: QtBot
):
    window.files.sample()
    sheet = print_sheet(window, qtbot)
    sheet.pages.setFocus()
    KEYS.text("2")
    KEYS.press("Return")
    told(window, qtbot, "Đã gửi 1 trang")
    assert keeping.snapshots.last_print() is None


@ON_PATH
@pytest.mark.parametrize("pages", ["6", "a"])
def test_pages_that_are_not_there_are_told_in_the_sheet(
    window: MinutesWindow, printers: Path, qtbot: QtBot, pages: str
):
    window.files.sample()
    sheet = print_sheet(window, qtbot)
    sheet.pages.setFocus()
    KEYS.text(pages)
    KEYS.press("Return")
    assert sheet.isVisible()
    assert sheet.told.property("role") == "must"
    assert pages in sheet.told.text()
    KEYS.text("1")
    assert sheet.told.text() == "Văn bản có 5 trang."
    KEYS.press("Return")
    told(window, qtbot, "Đã gửi 1 trang")


@ON_PATH
def test_a_printer_that_refuses_is_told_with_a_way_out(
    window: MinutesWindow, keeping: Keeping, tmp_path: Path, qtbot: QtBot
):
    window.files.sample()
    with on_path(spooler(tmp_path / "spooler", "Tang_1", refuses="Out of paper")):
        print_sheet(window, qtbot)
        KEYS.press("Return")
        told(window, qtbot, "Hàng đợi in không nhận: Out of paper.")
    assert [way.text() for way in window.notices.ways] == ["In lại"]
    assert keeping.snapshots.last_print() is None


@ON_PATH
def test_without_a_printer_the_paper_is_saved_for_another_computer(
    window: MinutesWindow, keeping: Keeping, no_printers: None, qtbot: QtBot, tmp_path: Path
):
    window.files.sample()
    sheet = print_sheet(window, qtbot)
    assert sheet.told.text().startswith("Máy tính này chưa cài máy in.")
    assert not sheet.send.isEnabled()
    click(sheet.two_sided)
    KEYS.press("Return")
    (dialog,) = (one for one in window.findChildren(QFileDialog) if one.isVisible())
    qtbot.waitUntil(lambda: _has_the_keys(dialog))
    KEYS.press("Ctrl+A")
    KEYS.paste(str(tmp_path / "in.pdf"))
    KEYS.press("Return")
    told(window, qtbot, "Đã ghi “in.pdf”.")
    last = keeping.snapshots.last_print()
    assert last is not None
    assert last.two_sided
    assert last.pdf == (tmp_path / "in.pdf").read_bytes()


def _has_the_keys(dialog: QFileDialog) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and dialog.isAncestorOf(focus)


def test_a_paper_that_cannot_be_made_says_so_before_anything_is_asked(
    window: MinutesWindow, keeper: PreferencesKeeper, qtbot: QtBot
):
    keeper.change(replace(keeper.now, template="gone"))
    window.files.sample()
    sheet = print_sheet(window, qtbot)
    qtbot.waitUntil(lambda: sheet.told.property("role") == "must", timeout=PATIENCE_MS)
    assert not sheet.send.isEnabled()
    assert not sheet.save.isEnabled()


@pytest.mark.parametrize("archival", [False, True])
def test_the_pdf_is_one_key_and_enter(
    window: MinutesWindow,
    keeper: PreferencesKeeper,
    qtbot: QtBot,
    tmp_path: Path,
    *,
    archival: bool,
):
    window.files.sample()
    KEYS.press("Ctrl+Shift+E")
    (sheet,) = window.findChildren(PdfSheet)
    assert sheet.path.text().endswith("2021-07-27.pdf")
    KEYS.press("Ctrl+A")
    KEYS.paste(str(tmp_path / "Biên bản"))
    if archival:
        click(sheet.archival)
    KEYS.press("Return")
    told(window, qtbot, "Đã ghi “Biên bản.pdf”.")
    assert [way.text() for way in window.notices.ways] == ["Mở tệp", "Mở thư mục"]
    pdf = (tmp_path / "Biên bản.pdf").read_bytes()
    assert "ĐẢNG CỘNG SẢN VIỆT NAM" in texts(pdf)[0]
    assert (archive_faults(Pdf(pdf)) == []) is archival
    assert keeper.now.last_folder == str(tmp_path)


def test_a_pdf_that_cannot_be_written_is_told_with_a_way_out(
    window: MinutesWindow, qtbot: QtBot, tmp_path: Path
):
    window.files.sample()
    KEYS.press("Ctrl+Shift+E")
    KEYS.press("Ctrl+A")
    KEYS.paste(str(tmp_path / "không có" / "a.pdf"))
    KEYS.press("Return")
    told(window, qtbot, "không có thư mục này")
    assert [way.text() for way in window.notices.ways] == ["Ghi bằng tên khác"]
    click(window.notices.ways[0])
    assert any(sheet.isVisible() for sheet in window.findChildren(PdfSheet))


@ON_PATH
def test_an_office_program_that_is_there_is_offered_and_asked(
    window: MinutesWindow, qtbot: QtBot, tmp_path: Path
):
    program(
        tmp_path / "bin",
        "soffice",
        "folder = sys.argv[sys.argv.index('--outdir') + 1]\n"
        "open(os.path.join(folder, 'paper.pdf'), 'wb').write(b'%PDF-1.4 theirs')",
    )
    window.files.sample()
    with on_path(tmp_path / "bin"):
        KEYS.press("Ctrl+Shift+E")
        (sheet,) = window.findChildren(PdfSheet)
        KEYS.press("Ctrl+A")
        KEYS.paste(str(tmp_path / "a.pdf"))
        sheet.maker.setFocus()
        KEYS.press("Down")
        assert sheet.maker.currentText() == "Đúng như in từ LibreOffice"
        KEYS.press("Return")
        told(window, qtbot, "Đã ghi “a.pdf”.")
    assert (tmp_path / "a.pdf").read_bytes() == b"%PDF-1.4 theirs"


@ON_PATH
def test_without_an_office_program_none_is_offered(
    window: MinutesWindow, no_printers: None, qtbot: QtBot
):
    window.files.sample()
    KEYS.press("Ctrl+Shift+E")
    (sheet,) = window.findChildren(PdfSheet)
    assert not sheet.maker.isVisible()


def test_nothing_is_printed_without_a_meeting(window: MinutesWindow):
    for name in ("file.pdf", "file.print", "file.compare"):
        assert not window.actions_by_id[name].isEnabled()

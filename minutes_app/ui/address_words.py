"""What a place of the meeting is called on the screen."""

from minutes_app.domain.address import Address
from minutes_app.ui.marks import QT_TRANSLATE_NOOP
from minutes_app.ui.translation import marked

_WORDS = {
    "heading/number": QT_TRANSLATE_NOOP("tables", "Số biên bản"),
    "heading/date": QT_TRANSLATE_NOOP("tables", "Ngày của văn bản"),
    "heading/place": QT_TRANSLATE_NOOP("tables", "Địa danh"),
    "heading/abstract": QT_TRANSLATE_NOOP("tables", "Trích yếu"),
    "people": QT_TRANSLATE_NOOP("tables", "Người"),
    "bases": QT_TRANSLATE_NOOP("tables", "Căn cứ"),
    "session/date": QT_TRANSLATE_NOOP("tables", "Ngày họp"),
    "session/part_of_day": QT_TRANSLATE_NOOP("tables", "Buổi"),
    "session/start": QT_TRANSLATE_NOOP("tables", "Giờ bắt đầu"),
    "session/end": QT_TRANSLATE_NOOP("tables", "Giờ kết thúc"),
    "session/venue": QT_TRANSLATE_NOOP("tables", "Địa điểm"),
    "session/host": QT_TRANSLATE_NOOP("tables", "Đơn vị làm việc"),
    "session/purpose": QT_TRANSLATE_NOOP("tables", "Nội dung"),
    "session": QT_TRANSLATE_NOOP("tables", "Thời gian, địa điểm"),
    "delegation": QT_TRANSLATE_NOOP("tables", "Đoàn công tác"),
    "attendance": QT_TRANSLATE_NOOP("tables", "Thành phần dự"),
    "chair": QT_TRANSLATE_NOOP("tables", "Chủ trì"),
    "minute_taker": QT_TRANSLATE_NOOP("tables", "Người ghi biên bản"),
    "opening": QT_TRANSLATE_NOOP("tables", "Mở đầu"),
    "proceedings": QT_TRANSLATE_NOOP("tables", "Diễn biến"),
    "conclusion": QT_TRANSLATE_NOOP("tables", "Kết luận"),
    "closing": QT_TRANSLATE_NOOP("tables", "Kết thúc, chữ ký, nơi nhận"),
}


def words_for(address: Address) -> str:
    """Give the name of the place, or of the nearest place around it that has one."""
    while address and address not in _WORDS:
        address = address.rpartition("/")[0]
    return marked(_WORDS[address]) if address else ""

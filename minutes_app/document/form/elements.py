"""The elements of a paper (thành phần thể thức); each value names its paragraph style in Word."""

from enum import StrEnum


class Element(StrEnum):
    """One element of the paper, under the name that a clerk finds in the list of styles."""

    NATIONAL_TITLE = "Tiêu đề văn bản"
    """ĐẢNG CỘNG SẢN VIỆT NAM, or the name of the State (Quốc hiệu)."""
    TITLE_RULE = "Đường kẻ dưới tiêu đề"
    MOTTO = "Tiêu ngữ"
    SUPERIOR = "Tên cơ quan cấp trên"
    ISSUER = "Tên cơ quan ban hành"
    ASTERISK = "Dấu sao"
    NUMBER = "Số và ký hiệu"
    PLACE_AND_DATE = "Địa danh và ngày tháng"
    KIND = "Tên loại văn bản"
    ABSTRACT = "Trích yếu"
    ABSTRACT_MARK = "Gạch dưới trích yếu"
    BODY = "Nội dung"
    BASIS = "Căn cứ"
    DETAIL = "Thông tin"
    """One of the lines that state time, place, chair."""
    HEADING = "Đề mục"
    CLAUSE = "Khoản"
    LISTED = "Liệt kê"
    LEAD = "Câu dẫn"
    LAST = "Đoạn cuối"
    ENDING = "Câu kết thúc"
    AUTHORITY = "Quyền hạn ký"
    POST = "Chức vụ người ký"
    SIGNER = "Họ tên người ký"
    CONFIRMATION = "Xác nhận chữ ký"
    RECIPIENTS_WORD = "Nơi nhận"
    RECIPIENT = "Danh sách nơi nhận"
    DRAFTER = "Ký hiệu người soạn"
    AFTER_TABLE = "Dòng sau bảng"
    PAGE_NUMBER = "Số trang"
    URGENCY = "Mức độ khẩn"
    DRAFT = "Dấu dự thảo"
    CIRCULATION = "Phạm vi lưu hành"
    CONTACT = "Thông tin liên hệ"
    REPORT_TITLE = "Tên báo cáo"
    REPORT_DATE = "Ngày báo cáo"
    REPORTER = "Người báo cáo"
    COMMAND = "Lệnh của mẫu"
    """A loop or condition of the template; it never reaches the paper."""

    @property
    def id(self) -> str:
        """Give the key of the style, in plain letters."""
        return self.name.title().replace("_", "")

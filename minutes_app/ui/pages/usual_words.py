"""Words that papers usually use, offered while typing; they go into the paper as they are."""

HONORIFICS = ("đồng chí", "ông", "bà")
ROLES = ("Trưởng đoàn", "Phó trưởng đoàn", "Thành viên", "Thư ký")
BASIS_LEADS = ("Căn cứ", "Thực hiện", "Theo")
DOCUMENT_KINDS = (
    "Nghị quyết",
    "Quyết định",
    "Chỉ thị",
    "Kết luận",
    "Quy định",
    "Quy chế",
    "Hướng dẫn",
    "Kế hoạch",
    "Thông báo",
    "Thông báo kết luận",
    "Chương trình",
    "Công văn",
    "Giấy mời",
    "Luật",
    "Nghị định",
    "Thông tư",
)
MEETING_KINDS = ("Hội nghị", "Cuộc họp", "Buổi làm việc", "Hội thảo")
SPEECH_LEADS = ("Tại hội nghị,", "Tiếp theo,", "Sau khi nghe báo cáo,", "Cũng tại hội nghị,")
SIGNER_LABELS = (
    "CHỦ TRÌ HỘI NGHỊ",
    "NGƯỜI GHI BIÊN BẢN",
    "TRƯỞNG ĐOÀN GIÁM SÁT",
    "ĐẠI DIỆN ĐƠN VỊ ĐƯỢC GIÁM SÁT",
    "CHỦ TỌA",
    "THƯ KÝ",
)
AUTHORITIES = ("T/M BAN THƯỜNG VỤ", "T/L BAN THƯỜNG VỤ", "T/M ĐẢNG ỦY", "TM. ỦY BAN NHÂN DÂN")
OFFICE_POSTS = ("CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG")

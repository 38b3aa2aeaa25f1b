"""Words of an office, from which the papers of the measure are written."""

DOERS = (
    "Ban Thường vụ Huyện ủy",
    "cấp ủy, chính quyền các cấp",
    "Ủy ban nhân dân các xã, thị trấn",
    "UBND/HĐND cấp xã",
    "các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh",
    "Phòng TC-KH phối hợp với Phòng Nội vụ",
    "Ủy ban Mặt trận Tổ quốc và các tổ chức chính trị - xã hội",
    "người đứng đầu cấp ủy",
    "Ban Chỉ đạo 35",
    "Thường trực Hội đồng nhân dân",
    "cán bộ, đảng viên và Nhân dân",
    "các chi bộ, đảng bộ trực thuộc",
    "Hội Cựu thanh niên xung phong",
    "Đoàn TNCS Hồ Chí Minh",
    "Hội Nạn nhân chất độc da cam/Dioxin",
    "lãnh đạo Ban QLDA",
)
MANNERS = (
    "đã chủ động, tích cực",
    "tiếp tục",
    "cần quan tâm hơn nữa trong việc",
    "thường xuyên",
    "chưa kịp thời",
    "nghiêm túc",
    "còn lúng túng khi",
    "cơ bản đã hoàn thành việc",
    "khẩn trương",
    "đề nghị cấp có thẩm quyền",
    "từng bước",
)
DEEDS = (
    "quán triệt, triển khai thực hiện",
    "lãnh đạo, chỉ đạo và tổ chức thực hiện",
    "rà soát, sắp xếp",
    "kiểm tra, giám sát",
    "tuyên truyền, vận động",
    "sơ kết, tổng kết",
    "xây dựng kế hoạch thực hiện",
    "bố trí kinh phí cho",
    "nâng cao chất lượng",
    "đẩy nhanh tiến độ giải ngân",
    "tháo gỡ khó khăn, vướng mắc về",
    "phân công theo dõi",
    "hướng dẫn, đôn đốc",
    "báo cáo bổ sung số liệu về",
)
MATTERS = (
    "công tác hội quần chúng",
    "công tác giải phóng mặt bằng các dự án trọng điểm",
    "nhiệm vụ phát triển kinh tế - xã hội",
    "công tác QP-AN",
    "phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa”",
    "việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
    "cải cách hành chính, chuyển đổi số",
    "chương trình mục tiêu quốc gia xây dựng nông thôn mới",
    "quy chế dân chủ ở cơ sở",
    "tổ chức bộ máy, tinh giản biên chế theo Đề án 01",
    "thu - chi ngân sách địa phương",
    "giải quyết đơn thư khiếu nại, tố cáo",
    "phòng, chống dịch Covid-19",
    "quy hoạch sử dụng đất giai đoạn 2021-2030, tầm nhìn đến năm 2050",
    "an sinh xã hội, giảm nghèo bền vững",
    "công tác cán bộ nữ, cán bộ trẻ",
    "ứng dụng dịch vụ công trực tuyến mức độ 3/4",
    "bảo vệ môi trường khu vực nông thôn",
    "sinh hoạt chuyên đề của chi bộ",
)
RANGES = (
    "trên địa bàn huyện",
    "trong 6 tháng đầu năm",
    "giai đoạn 2020 - 2025",
    "theo đúng quy định của pháp luật",
    "tại các xã Đạo Tú, Hướng Đạo, Kim Long",
    "ở 100% số thôn, tổ dân phố",
    "gắn với trách nhiệm nêu gương",
    "từ tháng 02/2020 đến tháng 04/2021",
    "(theo báo cáo tại hội nghị)",
    "trong điều kiện còn nhiều khó khăn",
    "nhất là ở vùng sâu, vùng xa",
    "với phương châm “rõ người, rõ việc, rõ thời gian”",
    "và các văn bản có liên quan",
    "đối với từng cơ quan, đơn vị",
)
FIGURES = (
    "đạt {} % kế hoạch",
    "tổng kinh phí {}.250.000 đồng",
    "có {} hội viên",
    "tăng {},5% so với cùng kỳ",
    "tại {} xã/phường",
    "diện tích {},75 ha",
    "hoàn thành trước ngày {}/12/2026",
    "gồm {} cuộc, trong đó có 02 cuộc đột xuất",
    "còn {} trường hợp (chiếm tỷ lệ 3,2%)",
)
KINDS = ("Quyết định", "Kế hoạch", "Nghị quyết", "Chỉ thị", "Kết luận", "Thông báo kết luận")
SIGNS = ("QĐ/TU", "KH/ĐGS", "NQ/TW", "CT/TW", "KL/TW", "TB/TW", "QĐ-UBND", "NĐ-CP")
ISSUERS = (
    "Ban Thường vụ Tỉnh ủy Vĩnh Phúc",
    "Bộ Chính trị",
    "Ban Bí thư Trung ương Đảng khóa XIII",
    "Ủy ban nhân dân tỉnh",
    "Huyện ủy Tam Dương",
)
FAMILIES = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô", "Lưu")
MIDDLES = ("Văn", "Thị", "Thanh", "Duy", "Ngọc", "Quang", "Thị Thùy", "Hữu", "Đức", "Minh")
GIVEN = ("Tùng", "Mạnh", "Hân", "Hùng", "Quyết", "Phượng", "Thủy", "Ỷ", "Khuyên", "Dũng", "Ước")
POSTS = (
    "UV BTV",
    "TUV",
    "HUV",
    "Bí thư Huyện ủy",
    "Trưởng ban Dân vận Tỉnh ủy",
    "Phó Chủ tịch Thường trực HĐND huyện",
    "Phó Giám đốc Sở Nông nghiệp và Phát triển nông thôn",
    "Chánh Văn phòng Huyện ủy",
    "Trưởng phòng Đoàn thể và các Hội",
    "Chủ nhiệm Ủy ban Kiểm tra",
    "Chủ tịch UB MTTQ Việt Nam huyện",
)
LONG_POST = (
    "Phó Trưởng Ban Chỉ đạo thực hiện các chương trình mục tiêu quốc gia kiêm Chủ tịch Hội đồng "
    "tư vấn về dân tộc, tôn giáo và phát triển cộng đồng"
)
PLACES = ("Tam Dương", "Vĩnh Yên", "Hà Nội", "Đắk Lắk", "Thành phố Hồ Chí Minh")
BODIES = (
    ("Tỉnh ủy Vĩnh Phúc", "Đoàn giám sát", "ĐGS"),
    ("Đảng bộ tỉnh Phú Thọ", "Đảng ủy phường Vĩnh Phúc", "ĐU"),
    ("Tỉnh ủy Vĩnh Phúc", "Huyện ủy Tam Dương", "HU"),
    (
        "Ban Chấp hành Đảng bộ thành phố trực thuộc Trung ương",
        "Đoàn giám sát chuyên đề về công tác quần chúng và các tổ chức chính trị - xã hội",
        "ĐGSCĐ",
    ),
    ("Ủy ban nhân dân tỉnh Vĩnh Phúc", "Sở Nội vụ", "SNV"),
)

"""Words in the names of agencies and papers: which open a part, which belong together."""

_OPENING = """
ban của cơ đảng đoàn đặc hội huyện làm năm phòng phường quận sở tại thành theo thị thực tỉnh trung
trực trường ủy uỷ và văn về với viện xã
"""
_LINKING = "của và với về tại các theo cho"
_TOGETHER = """
ban_chấp chấp_hành ban_thường thường_vụ thường_trực ủy_ban uỷ_ban ủy_viên uỷ_viên tỉnh_ủy tỉnh_uỷ
thành_ủy thành_uỷ huyện_ủy huyện_uỷ quận_ủy quận_uỷ thị_ủy thị_uỷ đảng_ủy đảng_uỷ đảng_bộ đảng_viên
nhân_dân mặt_trận tổ_quốc việt_nam tổ_chức kiểm_tra giám_sát thanh_tra chỉ_đạo lãnh_đạo công_an
công_tác công_nghệ quân_sự văn_phòng văn_hóa văn_hoá tuyên_giáo dân_vận nội_chính nội_vụ trung_ương
thành_phố thị_xã thị_trấn xã_hội hội_nghị hội_đồng liên_đoàn lao_động phụ_nữ nông_dân nông_nghiệp
môi_trường thanh_niên cựu_chiến chiến_binh đặc_khu trực_thuộc cơ_quan thực_hiện làm_việc kết_luận
nghị_quyết kế_hoạch báo_cáo biên_bản tài_chính đầu_tư trường_học đại_học bệnh_viện khoa_học giáo_dục
đào_tạo y_tế giao_thông xây_dựng vận_tải tư_pháp quốc_hội kỹ_thuật nhân_văn tham_nhũng tiêu_cực
phòng_chống hồ_chí chí_minh sự_nghiệp doanh_nghiệp thương_mại dịch_vụ đoàn_kết dân_tộc tôn_giáo
quốc_phòng an_ninh ban_chỉ hiệp_hội
"""

OPENERS = frozenset(_OPENING.split())
"""Words that open a part of a name, so that a line may well begin with them."""

LINKS = frozenset(_LINKING.split())
"""Words that lead on, so that a line should not end with them."""

GLUED = frozenset(tuple(pair.split("_")) for pair in _TOGETHER.split())
"""Pairs of syllables that make one word and stay on one line."""

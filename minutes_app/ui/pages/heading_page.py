"""Thể thức: whose paper it is, under which rules, its number and title."""

from PySide6.QtWidgets import QWidget

from minutes_app.domain.heading import Profile, Switch
from minutes_app.services.editing import EditingSession
from minutes_app.ui.fields.choice import ChoiceField
from minutes_app.ui.fields.date import DateField
from minutes_app.ui.fields.line import LineField
from minutes_app.ui.fields.paragraphs import TextField
from minutes_app.ui.fold import Fold
from minutes_app.ui.forms import Form
from minutes_app.ui.pages.remark import remark_caption
from minutes_app.ui.pages.section_page import SectionPage
from minutes_app.ui.targets import At


class HeadingPage(SectionPage):
    """Everything above the first sentence of the paper."""

    def __init__(self, session: EditingSession, parent: QWidget | None = None) -> None:
        super().__init__(
            session,
            parent,
            self.tr("Thể thức"),
            self.tr("Phần đầu văn bản: cơ quan, số, nơi và ngày, tên biên bản."),
        )
        self._add_rules()
        self._add_body()
        self._add_number()
        self._add_title()
        self._add_remarks()

    def _add_rules(self) -> None:
        line = self.form.new_line()
        profiles = (
            (Profile.HD05, self.tr("Đảng, Hướng dẫn 05 (từ 27/5/2026)")),
            (Profile.HD36, self.tr("Đảng, Hướng dẫn 36 (trước 27/5/2026)")),
            (Profile.ND30, self.tr("Nhà nước, Nghị định 30/2020")),
        )
        self.form.add(
            self.tr("Mẫu thể thức"),
            "heading/profile",
            ChoiceField(profiles),
            into=line,
            stretch=3,
        )
        switches = (
            (Switch.BY_PROFILE, self.tr("Theo mẫu")),
            (Switch.ON, self.tr("Có ghi")),
            (Switch.OFF, self.tr("Không ghi")),
        )
        self.form.add(
            self.tr("Dòng địa danh, ngày tháng"),
            "heading/place_and_date",
            ChoiceField(switches),
            into=line,
            stretch=2,
        )

    def _add_body(self) -> None:
        line = self.form.new_line()
        self.form.add(
            self.tr("Cơ quan cấp trên"),
            "heading/issuer/superior",
            LineField(placeholder=self.tr("như TỈNH ỦY VĨNH PHÚC")),
            into=line,
            stretch=1,
        )
        self.form.add(
            self.tr("Cơ quan ban hành"),
            "heading/issuer/name",
            LineField(placeholder=self.tr("như ĐOÀN GIÁM SÁT")),
            into=line,
            stretch=1,
        )

    def _add_number(self) -> None:
        line = self.form.new_line()
        number = LineField(placeholder=self.tr("như 05"))
        self.form.add(self.tr("Số"), "heading/number", number, into=line, stretch=2)
        self.form.add(
            self.tr("Ký hiệu cơ quan"),
            "heading/issuer/symbol",
            LineField(placeholder=self.tr("như TU")),
            into=line,
            stretch=2,
        )
        place = LineField()
        self.form.add(self.tr("Địa danh"), "heading/place", place, into=line, stretch=3)
        date = DateField()
        self.form.add(self.tr("Ngày văn bản"), "heading/date", date, into=line, stretch=3)

    def _add_title(self) -> None:
        self.form.add(self.tr("Tên loại văn bản"), "heading/title", LineField())
        self.form.add(
            self.tr("Trích yếu"),
            "heading/abstract",
            TextField(),
            self.tr("Tên cuộc họp, in đậm dưới tên loại văn bản."),
        )

    def _add_remarks(self) -> None:
        watched = (At("heading/remark"), At("remark"))
        self.form.place(Fold(self.desk, remark_caption(), self._fill_remarks, watched))

    def _fill_remarks(self, form: Form) -> None:
        paragraphs = TextField(paragraphs=True, lines=2)
        form.add(self.tr("Về thể thức"), "heading/remark", paragraphs)
        paragraphs = TextField(paragraphs=True, lines=2)
        form.add(self.tr("Về cả cuộc họp"), "remark", paragraphs)

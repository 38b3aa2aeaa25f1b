"""A broken template is refused with all its faults at once, each in one sentence with its place."""

import json

import pytest

from minutes_app.document.faults import TemplateFaults
from minutes_app.document.template import compile_template, faults_in
from minutes_app.document.view.view import View
from tests.command_line import assert_refused, typed
from tests.document.broken_templates import BROKEN, Broken
from tests.document.word import Values, docx, p, row, table
from tests.hostile_meetings import SOUND


@pytest.mark.parametrize("broken", BROKEN, ids=lambda broken: broken.name)
def test_a_fault_is_told_with_its_place(broken: Broken):
    fault = faults_in(broken.data, View)[0]
    assert (fault.where, fault.code) == (broken.where, broken.code)
    assert broken.says in fault.text
    assert len(fault.text) < 300
    assert fault.text.isprintable()


@pytest.mark.parametrize("broken", BROKEN, ids=lambda broken: broken.name)
def test_the_commands_refuse_a_broken_template(broken: Broken, tmp_path):
    (tmp_path / "mau.docx").write_bytes(broken.data)
    (tmp_path / "a.bienban").write_bytes(SOUND)
    checked = typed("template-check", tmp_path / "mau.docx")
    assert (checked.outcome, checked.err) == (1, "")
    assert f"phải sửa: {broken.where}: " in checked.out.decode()
    assert broken.says in checked.out.decode()
    told = typed("template-check", tmp_path / "mau.docx", "--json")
    first = json.loads(told.out)[0]
    assert (first["level"], first["where"], first["code"]) == ("must", broken.where, broken.code)
    made = typed(
        "compose", tmp_path / "a.bienban", "-t", tmp_path / "mau.docx", "-o", tmp_path / "b.docx"
    )
    assert_refused(made, says=broken.says)
    assert broken.where in made.err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.bienban", "mau.docx"]


def test_there_are_more_than_thirty_and_no_two_alike():
    assert len({broken.data for broken in BROKEN}) == len(BROKEN) > 30


def test_all_faults_are_told_at_once_in_the_order_of_the_paper():
    data = docx(
        p("{{ titel }}"),
        p("{% if is_opn %}{{ chair.nam }}"),
        table(row("a", "{{ peple }}")),
        p("{{ number|squared }}"),
        header=p("{{ ttle }}"),
    )
    faults = faults_in(data, Values)
    assert [fault.where for fault in faults] == [
        "đoạn 1",
        "đoạn 2",
        "đoạn 2",
        "đoạn 2",
        "bảng 1, hàng 1, ô 2",
        "đoạn 3",
        "đầu trang, đoạn 1",
    ]
    with pytest.raises(TemplateFaults, match="mẫu Word có 7 lỗi, lỗi đầu ở đoạn 1"):
        compile_template(data, Values)


def test_a_template_without_fault_has_none():
    assert faults_in(docx(p("{{ title }}")), Values) == ()


def test_a_row_inside_a_content_control_is_counted():
    control = f"<w:sdt><w:sdtContent>{row('{{ x }}', 'b')}</w:sdtContent></w:sdt>"
    faults = faults_in(docx(table(row("a", "b"), control)), Values)
    assert [fault.where for fault in faults] == ["bảng 1, hàng 2, ô 1"]


def test_five_hundred_faults_are_all_told():
    data = docx(*(p(f"{{{{ tit{number} }}}}") for number in range(500)))
    assert len(faults_in(data, Values)) == 500

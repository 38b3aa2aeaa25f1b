"""The table of commands: name, what it does, what it takes."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass

from minutes_app import __version__
from minutes_app.cli import findings, papers
from minutes_app.cli.desk import Desk, Outcome
from minutes_app.cli.grammar import PROGRAM, Add, Parser


@dataclass(frozen=True, slots=True)
class Command:
    """A command: its name, what it does, what it takes, and the deed."""

    name: str
    summary: str
    take: Callable[[Add], None]
    do: Callable[[argparse.Namespace, Desk], Outcome]


def _takes_nothing(_: Add) -> None:
    """Leave the command without arguments."""


def _takes_folder(add: Add) -> None:
    add(
        "folder",
        metavar="FOLDER",
        nargs="?",
        help="thư mục ghi tệp (không nêu: ở đây, hoặc thư mục Tài liệu)",
    )


def _takes_paper(add: Add) -> None:
    template = "tên mẫu hoặc tệp .docx (không nêu: theo thể thức của cuộc họp)"
    out = "tệp .docx hoặc .pdf, hoặc - để ghi tệp Word ra đầu ra chuẩn"
    add("meeting", metavar="MEETING", help="tệp cuộc họp .bienban, hoặc - để đọc đầu vào chuẩn")
    add("-t", "--template", metavar="TEMPLATE", help=template)
    add("-o", "--out", metavar="OUT", required=True, help=out)
    add("--for-issue", action="store_true", help="không kèm dữ liệu cuộc họp trong tệp Word")
    add("--archival", action="store_true", help="tệp PDF để lưu trữ lâu dài (PDF/A-2b)")


def _takes_meeting(add: Add) -> None:
    add("meeting", metavar="MEETING", help="tệp cuộc họp .bienban, hoặc - để đọc đầu vào chuẩn")
    add("--json", action="store_true", help="in danh sách dạng JSON")


def _takes_template(add: Add) -> None:
    add("file", metavar="FILE.docx", help="tệp mẫu Word, hoặc - để đọc đầu vào chuẩn")
    add("--json", action="store_true", help="in danh sách dạng JSON")


COMMANDS = (
    Command("demo", "lập biên bản Tam Dương rồi mở chương trình", _takes_folder, papers.demo),
    Command("compose", "lập tệp Word hoặc PDF từ tệp cuộc họp", _takes_paper, papers.compose),
    Command("check", "tìm chỗ phải sửa, cần xem trong cuộc họp", _takes_meeting, findings.check),
    Command("templates", "liệt kê các mẫu", _takes_nothing, papers.templates),
    Command(
        "template-check", "tìm lỗi trong một mẫu Word", _takes_template, findings.template_check
    ),
    Command("sample", "in cuộc họp Tam Dương ra đầu ra chuẩn", _takes_nothing, papers.sample),
)


def parser_of_commands() -> Parser:
    """Give the parser of the whole command line, made from the table."""
    about = "Lập biên bản hội nghị. Không có lệnh: mở chương trình, hoặc mở tệp đã nêu."
    parser = Parser(prog=PROGRAM, description=about, add_help=False, allow_abbrev=False)
    add = parser.add_words()
    add("--version", action="version", version=__version__, help="hiện số phiên bản")
    commands = parser.add_subparsers(title="các lệnh", metavar="LỆNH", required=True)
    for command in COMMANDS:
        about = command.summary
        below = commands.add_parser(
            command.name, help=about, description=about, add_help=False, allow_abbrev=False
        )
        command.take(below.add_words())
        below.set_defaults(command=command)
    return parser

"""The commands: everything the windows do to a paper, without a window."""

import argparse
import itertools
import os
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO, StringIO, TextIOWrapper
from pathlib import Path
from typing import BinaryIO, NoReturn, TextIO

from minutes_app import __version__
from minutes_app.domain.failures import MinutesError
from minutes_app.domain.meeting import Meeting
from minutes_app.services import composing
from minutes_app.services.documents import SUFFIX, sample_meeting
from minutes_app.services.file_names import suggested_file_name
from minutes_app.storage.codec import decode, encode
from minutes_app.storage.durable import CannotWrite, folder_made, write_durably
from minutes_app.storage.reading import LARGEST, CannotRead, is_file, read_file

PROGRAM = "python3 main.py"
REFUSED = 2
"""Exit code when a command could not do its work."""


@dataclass(frozen=True, slots=True)
class Desk:
    """Where a command reads and writes, and whether a window can be opened there."""

    stdin: BinaryIO
    stdout: BinaryIO
    stderr: TextIO
    has_display: bool

    def take(self) -> bytes:
        """Give what comes by standard input; raises `CannotRead`."""
        try:
            return self.stdin.read(LARGEST + 1)
        except OSError as error:
            raise CannotRead("không đọc được đầu vào chuẩn", "nêu tên một tệp") from error

    def give(self, data: bytes) -> None:
        """Put the bytes out on standard output; raises `CannotWrite`."""
        try:
            self.stdout.write(data)
            self.stdout.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            raise CannotWrite("không ghi được ra đầu ra chuẩn", "ghi vào một tệp") from error

    def say(self, line: str) -> None:
        """Put one line of text out."""
        self.give(f"{line}\n".encode(errors="replace"))

    def complain(self, failure: MinutesError) -> None:
        """Tell a failure in one line."""
        print(" ".join(f"error: {failure}".split()), file=self.stderr, flush=True)


@dataclass(frozen=True, slots=True)
class OpenWindow:
    """The user wants the program itself, with this meeting or, when `None`, the start page."""

    meeting: Path | None


Outcome = int | OpenWindow
Add = Callable[..., argparse.Action]
"""Add an argument to a command, as `argparse` does."""


class Misused(MinutesError):
    """The command was called in a way it does not know."""


def run(arguments: Sequence[str], desk: Desk) -> Outcome:
    """Do what the command line asks; give the exit code, or the window to open."""
    try:
        if not arguments or _names_a_file(arguments[0]):
            return _open(arguments, desk)
        wanted = _parser().parse_args(arguments)
        return wanted.command.do(wanted, desk)
    except MinutesError as failure:
        desk.complain(failure)
        return REFUSED


def can_show_windows(environment: Mapping[str, str], platform: str) -> bool:
    """Whether there is a display; only Linux and its kin can be without one."""
    if platform in {"win32", "darwin"}:
        return True
    return any(map(environment.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")))


def _names_a_file(word: str) -> bool:
    return not word.startswith("-") and word not in {command.name for command in COMMANDS}


def _open(arguments: Sequence[str], desk: Desk) -> OpenWindow:
    if len(arguments) > 1:
        raise Misused(f"không có lệnh “{arguments[0]}”", f"xem {PROGRAM} --help")
    path = Path(arguments[0]) if arguments else None
    if path is not None and not is_file(path):
        raise Misused(f"không có lệnh hay tệp nào tên là “{path}”", f"xem {PROGRAM} --help")
    if not desk.has_display:
        raise MinutesError(
            "không có màn hình để mở cửa sổ", f"chạy trong phiên đồ họa hoặc xem {PROGRAM} --help"
        )
    return OpenWindow(path)


def _demo(wanted: argparse.Namespace, desk: Desk) -> Outcome:
    """Write the Tam Dương minutes into a folder, then open them where there is a display."""
    meeting, folder = sample_meeting(), folder_made(Path(wanted.folder))
    template = composing.default_template(meeting)
    word = _written(folder / suggested_file_name(meeting), composing.compose(meeting, template))
    desk.say(f"Đã ghi biên bản: {word}")
    file = _written(folder / suggested_file_name(meeting, SUFFIX), encode(meeting))
    desk.say(f"Đã ghi tệp cuộc họp: {file}")
    return OpenWindow(file) if desk.has_display else 0


def _written(path: Path, data: bytes) -> Path:
    """Write beside what other work stands there already, and give the path."""
    for number in itertools.count(2):
        if not is_file(path):
            write_durably(path, data)
            return path
        if read_file(path) == data:
            return path
        stem = re.sub(r" \(\d+\)$", "", path.stem)
        path = path.with_stem(f"{stem} ({number})")
    return path


def _compose(wanted: argparse.Namespace, desk: Desk) -> Outcome:
    out = _word_path(wanted.out)
    template = _template(wanted.template, out)
    meeting = _meeting(wanted.meeting, desk)
    name = template or composing.default_template(meeting)
    data = composing.compose(meeting, name, embed=not wanted.for_issue)
    if out is None:
        desk.give(data)
    else:
        write_durably(out, data)
    return 0


def _word_path(name: str) -> Path | None:
    """Give the path of the paper, `None` for standard output."""
    if name != "-" and Path(name).suffix.lower() != ".docx":
        raise Misused(f"tệp ra “{name}” không có đuôi .docx", "lệnh này ghi tệp Word, đuôi .docx")
    return None if name == "-" else Path(name)


def _template(name: str, out: Path | None) -> str | bytes:
    """Give the name of one of our templates or the bytes of the office's own."""
    names = [title.name for title in composing.TEMPLATES]
    if not name or name in names:
        return name
    path = Path(name)
    if path.suffix.lower() != ".docx":
        raise Misused(f"không có mẫu “{name}”", f"chọn {', '.join(names)} hoặc một tệp .docx")
    if out is not None and is_file(out) and is_file(path) and out.samefile(path):
        raise Misused("tệp ra trùng với tệp mẫu", "đặt tên khác cho tệp ra")
    return read_file(path)


def _meeting(name: str, desk: Desk) -> Meeting:
    return decode(_bytes_of(name, desk))


def _bytes_of(name: str, desk: Desk) -> bytes:
    return desk.take() if name == "-" else read_file(Path(name))


def _sample(_: argparse.Namespace, desk: Desk) -> Outcome:
    desk.give(encode(sample_meeting()))
    return 0


def _templates(_: argparse.Namespace, desk: Desk) -> Outcome:
    for template in composing.TEMPLATES:
        desk.say(f"{template.name}\t{template.title}")
    return 0


def _template_check(wanted: argparse.Namespace, desk: Desk) -> Outcome:
    faults = composing.faults_of_template(_bytes_of(wanted.file, desk))
    return 1 if faults else 0


class _Parser(argparse.ArgumentParser):
    """An argument parser that speaks Vietnamese and refuses as every other part does."""

    def format_help(self) -> str:
        """Begin the help in Vietnamese."""
        return super().format_help().replace("usage: ", "cách dùng: ", 1)

    def error(self, message: str) -> NoReturn:
        """Refuse in the same form as every other failure."""
        raise Misused(_in_words(message), f"xem {self.prog} --help")

    def add_words(self) -> Add:
        """Add the help option in a group with a Vietnamese title; give the group's own `add`."""
        add = self.add_argument_group("đối số").add_argument
        add("-h", "--help", action="help", help="hiện hướng dẫn này")
        return add


_MISUSES = (
    (re.compile(r"the following arguments are required: (.+)"), "thiếu {}"),
    (re.compile(r"unrecognized arguments: (.+)"), "không hiểu “{}”"),
    (re.compile(r"argument (.+): expected one argument"), "sau {} cần một giá trị"),
)


def _in_words(message: str) -> str:
    for pattern, words in _MISUSES:
        if found := pattern.match(message):
            return words.format(found[1])
    return "lệnh viết không đúng"


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
        default=".",
        help="thư mục ghi tệp (không nêu: ở đây)",
    )


def _takes_paper(add: Add) -> None:
    template = "tên mẫu hoặc tệp .docx (không nêu: theo thể thức của cuộc họp)"
    add("meeting", metavar="MEETING", help="tệp cuộc họp .bienban, hoặc - để đọc đầu vào chuẩn")
    add("-t", "--template", metavar="TEMPLATE", default="", help=template)
    add("-o", "--out", metavar="OUT", required=True, help="tệp .docx, hoặc - để ghi đầu ra chuẩn")
    add("--for-issue", action="store_true", help="không kèm dữ liệu cuộc họp trong tệp Word")


def _takes_template(add: Add) -> None:
    add("file", metavar="FILE.docx", help="tệp mẫu Word, hoặc - để đọc đầu vào chuẩn")
    add("--json", action="store_true", help="in danh sách dạng JSON")


COMMANDS = (
    Command("demo", "lập biên bản Tam Dương rồi mở chương trình", _takes_folder, _demo),
    Command("compose", "lập tệp Word từ tệp cuộc họp", _takes_paper, _compose),
    Command("templates", "liệt kê các mẫu", _takes_nothing, _templates),
    Command("template-check", "tìm lỗi trong một mẫu Word", _takes_template, _template_check),
    Command("sample", "in cuộc họp Tam Dương ra đầu ra chuẩn", _takes_nothing, _sample),
)


def _parser() -> _Parser:
    about = "Lập biên bản hội nghị. Không có lệnh: mở chương trình, hoặc mở tệp đã nêu."
    parser = _Parser(prog=PROGRAM, description=about, add_help=False, allow_abbrev=False)
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


def desk_of_process() -> Desk:
    """Give the desk of this process; standard streams that are missing (Windows) are silent."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    return Desk(
        stdin=getattr(sys.stdin, "buffer", BytesIO()),
        stdout=getattr(sys.stdout, "buffer", BytesIO()),
        stderr=sys.stderr or StringIO(),
        has_display=can_show_windows(os.environ, sys.platform),
    )

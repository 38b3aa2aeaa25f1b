"""The commands that make papers: demo, compose, templates, sample."""

import argparse
import itertools
import os
import re
from pathlib import Path

from minutes_app.cli.desk import Desk, OpenWindow, Outcome
from minutes_app.cli.grammar import Misused
from minutes_app.services import composing
from minutes_app.services.documents import SUFFIX, sample_meeting
from minutes_app.services.file_names import suggested_file_name
from minutes_app.services.finish import Finish
from minutes_app.services.folders import usual_folder
from minutes_app.storage.codec import decode, encode
from minutes_app.storage.durable import folder_made, write_durably
from minutes_app.storage.reading import is_file, read_file

_WORD, _PDF = ".docx", ".pdf"


def demo(wanted: argparse.Namespace, desk: Desk) -> Outcome:
    """Write the Tam Dương minutes into a folder, then open them where there is a display."""
    meeting, folder = sample_meeting(), folder_made(_folder(wanted.folder))
    template = composing.default_template(meeting)
    paper = composing.compose(meeting, template)
    word = _written(folder / suggested_file_name(meeting), paper)
    desk.say(f"Đã ghi biên bản: {word}")
    pages = _written(folder / suggested_file_name(meeting, _PDF), _pdf_of(paper))
    desk.say(f"Đã ghi bản để in: {pages}")
    file = _written(folder / suggested_file_name(meeting, SUFFIX), encode(meeting))
    desk.say(f"Đã ghi tệp cuộc họp: {file}")
    return OpenWindow(file) if desk.has_display else 0


def _folder(name: str | None) -> Path:
    """Give the folder of this name; without one the folder we are in, if it can be written to."""
    if name is not None:
        return Path(name)
    return Path() if os.access(os.curdir, os.W_OK) else usual_folder(Path.home())


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


def compose(wanted: argparse.Namespace, desk: Desk) -> Outcome:
    """Make the Word file of a meeting, or the PDF of that very file.

    Nothing is written when anything is wrong.
    """
    out = _paper_path(wanted.out)
    _refuse_archival_word(out, archival=wanted.archival)
    chosen = None if wanted.template is None else _template(wanted.template, out)
    meeting = decode(desk.read(wanted.meeting))
    template = composing.default_template(meeting) if chosen is None else chosen
    data = composing.compose(meeting, template, embed=not wanted.for_issue)
    if out is None:
        desk.give(data)
    else:
        is_pdf = out.suffix.lower() == _PDF
        write_durably(out, _pdf_of(data, archival=wanted.archival) if is_pdf else data)
    return 0


def _pdf_of(word: bytes, *, archival: bool = False) -> bytes:
    """Give the PDF of a Word file; the layout engine is read in when it is wanted."""
    from minutes_app.services import typesetting

    return typesetting.pdf_of(word, Finish(archival=archival))


def _refuse_archival_word(out: Path | None, *, archival: bool) -> None:
    if archival and (out is None or out.suffix.lower() != _PDF):
        raise Misused("--archival chỉ dùng cho tệp .pdf", "đặt tên tệp ra có đuôi .pdf")


def _paper_path(name: str) -> Path | None:
    """Give the path of the paper, `None` for a Word file on standard output."""
    if name != "-" and Path(name).suffix.lower() not in (_WORD, _PDF):
        raise Misused(
            f"tệp ra “{name}” không có đuôi .docx hay .pdf",
            "lệnh này ghi tệp Word, đuôi .docx, hoặc bản để in, đuôi .pdf",
        )
    return None if name == "-" else Path(name)


def _template(name: str, out: Path | None) -> str | bytes:
    """Give the name of one of our templates or the bytes of the office's own."""
    names = [title.name for title in composing.TEMPLATES]
    if name in names:
        return name
    path = Path(name)
    if path.suffix.lower() != _WORD:
        raise Misused(f"không có mẫu “{name}”", f"chọn {', '.join(names)} hoặc một tệp .docx")
    if out is not None and is_file(out) and is_file(path) and out.samefile(path):
        raise Misused("tệp ra trùng với tệp mẫu", "đặt tên khác cho tệp ra")
    return read_file(path)


def sample(_: argparse.Namespace, desk: Desk) -> Outcome:
    """Put out the Tam Dương meeting as a meeting file."""
    desk.give(encode(sample_meeting()))
    return 0


def templates(_: argparse.Namespace, desk: Desk) -> Outcome:
    """List the templates that come with the program: name, title."""
    for template in composing.TEMPLATES:
        desk.say(f"{template.name}\t{template.title}")
    return 0

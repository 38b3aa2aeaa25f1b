"""The last look at a finished paper before anybody gets it."""

from collections.abc import Iterable

from minutes_app.document.runs import MARK
from minutes_app.document.stories import stories_of
from minutes_app.document.visible_text import paragraph_texts
from minutes_app.document.wholeness import ends_with_paragraph
from minutes_app.domain.failures import MinutesError
from minutes_app.domain.wording import said
from minutes_app.ooxml.body_part import main_part
from minutes_app.ooxml.markup import Element, parsed, w
from minutes_app.ooxml.package import Package, read_package

_IN_XML = (".xml", ".rels")
_LEFT_OVER = f"<?{MARK} ".encode()
_ADVICE = said("kiểm tra mẫu Word, hoặc dùng mẫu có sẵn của chương trình")


class BadPaper(MinutesError):
    """The finished paper is not what it should be and was not given out."""


def proofread(docx: bytes, expected: Iterable[str]) -> None:
    """Reopen a finished .docx and look for what every paper must have.

    Raises `BadPaper` when a part is damaged, a table or cell is not whole, a tag was left over or
    one of the expected texts is missing (white space folded).
    """
    package = read_package(docx)
    roots = {name: _read(package, name) for name in package.parts if name.endswith(_IN_XML)}
    main = main_part(package)
    body = roots[main] if main in roots else _read(package, main)
    for story in stories_of(package, body):
        _look_at(roots[story.part] if story.part in roots else _read(package, story.part))
    text = _folded(" ".join(paragraph_texts(body)))
    place = 0
    for wanted in expected:
        place = _found(_folded(wanted), text, place)
        if place < 0:
            raise BadPaper(said("văn bản tạo ra thiếu “{text}”", text=_short(wanted)), _ADVICE)


def _read(package: Package, name: str) -> Element:
    content = package.content(name)
    if _LEFT_OVER in content:
        raise BadPaper(said("văn bản tạo ra còn sót thẻ của mẫu"), _ADVICE)
    return parsed(content, name)


def _found(words: str, text: str, place: int) -> int:
    """Give where the words stand, -1 for nowhere; most come in the order of the paper."""
    ahead = text.find(words, place)
    return ahead if ahead >= 0 else text.find(words)


def _look_at(root: Element) -> None:
    if any(next(table.iter(w("tr")), None) is None for table in root.iter(w("tbl"))):
        raise BadPaper(said("văn bản tạo ra có bảng không có hàng"), _ADVICE)
    if not all(ends_with_paragraph(cell) for cell in root.iter(w("tc"))):
        raise BadPaper(said("văn bản tạo ra có ô không kết thúc bằng một đoạn"), _ADVICE)


def _folded(text: str) -> str:
    return " ".join(text.split())


def _short(text: str) -> str:
    folded = _folded(text)
    return folded if len(folded) <= 60 else f"{folded[:57]}…"

"""Reading values of WordprocessingML: switches, lengths, counts; nothing is guessed."""

from minutes_app.domain.wording import said
from minutes_app.ooxml.markup import Element, w
from minutes_app.pages.refusals import Unknown

OFFICE = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_VAL = w("val")
_OFF = frozenset({"0", "false", "off"})
_ON = frozenset({"", "1", "true", "on"})
_LARGEST = 31_680
"""The largest length that Word itself accepts, in dxa (22 inches)."""


def name_of(node: Element) -> str:
    """Give the name of a Word element, `{…}name` for one of another vocabulary."""
    tag = node.tag
    return tag[len(_PREFIX) :] if tag.startswith(_PREFIX) else tag


_PREFIX = w("")


def val(node: Element) -> str:
    """Give the `w:val` of an element, empty where it has none."""
    return node.get(_VAL, "")


def is_on(node: Element) -> bool:
    """Give the truth of a switch such as `<w:b/>`; raises `Unknown`."""
    return truth(val(node))


def truth(text: str) -> bool:
    """Give the truth that a text states, an empty one being true; raises `Unknown`."""
    if text in _ON:
        return True
    if text in _OFF:
        return False
    raise Unknown(said("giá trị “{text}” không phải là bật hay tắt", text=text[:40]))


def whole(text: str, *, least: int = -_LARGEST, most: int = _LARGEST) -> int:
    """Give a whole number within limits; raises `Unknown`."""
    try:
        number = int(text)
    except ValueError:
        raise Unknown(said("giá trị “{text}” không phải là số nguyên", text=text[:40])) from None
    if not least <= number <= most:
        raise Unknown(said("số {text} nằm ngoài giới hạn", text=text[:40]))
    return number


def points(text: str, *, least: int = -_LARGEST) -> float:
    """Give a length of dxa (twentieths of a point) in pt; raises `Unknown`."""
    return whole(text, least=least) / 20


def eighths(text: str) -> float:
    """Give the width of a border, stated in eighths of a point, in pt; raises `Unknown`."""
    return whole(text, least=0, most=96) / 8


def child(node: Element | None, name: str) -> Element | None:
    """Give the first Word child of this name, `None` where there is none."""
    return node.find(w(name)) if node is not None else None

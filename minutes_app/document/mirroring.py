"""The paper for printing on both sides: the wide margin always where the sheets are bound."""

from minutes_app.ooxml.body_part import main_part
from minutes_app.ooxml.markup import Element, element, parsed, w, written
from minutes_app.ooxml.package import bytes_of, packed, read_package
from minutes_app.ooxml.relations import OFFICE, relations_of

_BEFORE = frozenset(
    w(name)
    for name in (
        "writeProtection", "view", "zoom", "removePersonalInformation", "removeDateAndTime",
        "doNotDisplayPageBoundaries", "displayBackgroundShape", "printPostScriptOverText",
        "printFractionalCharacterWidth", "printFormsData", "embedTrueTypeFonts",
        "embedSystemFonts", "saveSubsetFonts", "saveFormsData",
    )
)  # fmt: skip
"""What stands before `w:mirrorMargins` (ECMA-376 Part 1, 17.15.1.78, the order of CT_Settings)."""


def for_two_sides(word: bytes) -> bytes:
    """Give the Word file with mirrored margins (HD 36-HD/VPTW 4.3); raises `BadPackage`.

    A file without settings stays as it is.
    """
    package = read_package(word)
    kinds = {one.kind: one.target for one in relations_of(package, main_part(package))}
    name = kinds.get(f"{OFFICE}settings", "")
    if name not in package.parts:
        return word
    root = parsed(package.content(name), name)
    if root.find(w("mirrorMargins")) is None:
        root.insert(_place(root), element(w("mirrorMargins")))
    return bytes_of(package.with_parts(packed(name, written(root))).parts.values())


def _place(root: Element) -> int:
    return sum(1 for node in root if node.tag in _BEFORE)

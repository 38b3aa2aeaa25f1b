"""The part of a Word file that holds the body; files of other kinds are refused with a reason."""

from minutes_app.domain.wording import said
from minutes_app.ooxml.package import BadPackage, Package
from minutes_app.ooxml.relations import OFFICE, relations_of, type_of, with_type

MAIN_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_TEMPLATE_TYPE = MAIN_TYPE.replace(".document.main", ".template.main")
_STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"


def as_document(package: Package) -> Package:
    """Give the package as a plain document; a Word template (.dotx) becomes one.

    Raises `BadPackage` on macros, on strict Open XML and when there is no document at all.
    """
    if "mimetype" in package.parts:
        raise BadPackage(said("đây là tệp của LibreOffice (.odt)"), said("lưu lại thành .docx"))
    main = main_part(package)
    kind = type_of(package, main)
    if "macroEnabled" in kind:
        raise BadPackage(
            said("tệp Word có macro (.docm)"), said("lưu lại thành .docx không có macro")
        )
    if kind not in (MAIN_TYPE, _TEMPLATE_TYPE):
        raise BadPackage(said("đây không phải là văn bản Word"), said("chọn tệp có đuôi .docx"))
    return package if kind == MAIN_TYPE else with_type(package, main, MAIN_TYPE)


def main_part(package: Package) -> str:
    """Give the name of the part that holds the body; raises `BadPackage` when there is none."""
    kinds = {relation.kind: relation.target for relation in relations_of(package, "")}
    if _STRICT in kinds:
        raise BadPackage(
            said("tệp Word ở dạng “Strict Open XML”"),
            said("lưu lại thành .docx thường (Word Document)"),
        )
    name = kinds.get(f"{OFFICE}officeDocument", "")
    if name not in package.parts:
        raise BadPackage(
            said("tệp Word không có phần thân văn bản"), said("chọn tệp khác có đuôi .docx")
        )
    return name

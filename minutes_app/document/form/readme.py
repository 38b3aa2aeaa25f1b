"""The page that tells an office what its templates may use: its table of names."""

from minutes_app.document.view.names_page import names_table

BEGIN = "<!-- bảng tên: sinh tự động, không sửa tay -->"
END = "<!-- hết bảng tên -->"


def with_names(page: str) -> str:
    """Give the page with the table of names between its two marks written anew.

    Raises ValueError when a mark is missing.
    """
    before, rest = page.split(BEGIN)
    _, after = rest.split(END)
    return f"{before}{BEGIN}\n\n{names_table()}\n{END}{after}"

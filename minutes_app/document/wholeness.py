"""What Word demands of cells, tables and stories that a template may leave empty."""


def kept_cell(text: str) -> str:
    """Give a cell that ends with a paragraph, as Word demands."""
    inside = text.removesuffix("</w:tc>")
    ends = inside.endswith(("</w:p>", "<w:p/>"))
    return text if ends else f"{inside}<w:p/></w:tc>"


def kept_table(text: str) -> str:
    """Give a table, or nothing when it lost all its rows."""
    return text if "<w:tr" in text.partition("</w:tblGrid>")[2] else ""


def kept_story(text: str) -> str:
    """Give a header, footer or note that holds at least one paragraph."""
    if "<w:p>" in text or "<w:p " in text or "<w:p/>" in text:
        return text
    inside, mark, end = text.rpartition("</")
    return f"{inside}<w:p/>{mark}{end}"

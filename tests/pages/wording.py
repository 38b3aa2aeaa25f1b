"""The letters of a paper, without spaces, so that two readings of it can be compared."""

import io
import unicodedata
from collections.abc import Iterable
from importlib import import_module
from typing import Any
from zipfile import ZipFile

etree: Any = import_module("lxml.etree")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def letters(texts: Iterable[str]) -> str:
    """Give texts as one row of composed letters without white space."""
    return unicodedata.normalize("NFC", "".join("".join(texts).split()))


def body_letters(word: bytes) -> str:
    """Give the letters of a .docx's body in its own order; capitals where the style asks for none.

    Papers of our templates write their capitals out, so that `w:t` is what is printed.
    """
    with ZipFile(io.BytesIO(word)) as package:
        root = etree.fromstring(package.read("word/document.xml"))
    return letters(node.text or "" for node in root.iter(f"{W}t"))

"""What a PDF must have to be readable in fifty years: the rules of PDF/A-2b that we can look up."""

import io
from collections.abc import Iterator
from typing import Any

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, StreamObject

_DEEDS = ("/AA", "/OpenAction", "/JavaScript", "/Launch", "/EmbeddedFiles", "/XFA")
_SIMPLE_FACES = ("/TrueType", "/Type1", "/CIDFontType0", "/CIDFontType2")


class Pdf:
    """A PDF taken apart."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.reader = PdfReader(io.BytesIO(data), strict=True)
        self.root: Any = self.reader.trailer["/Root"]
        self.objects = tuple(_reached(self.reader.trailer))

    @property
    def fonts(self) -> tuple[Any, ...]:
        """Give the fonts, each a dictionary."""
        return tuple(one for one in self._dictionaries() if one.get("/Type") == "/Font")

    @property
    def says_of_itself(self) -> str:
        """Give the XMP metadata, empty when there is none."""
        found = self.root.get("/Metadata")
        return found.get_object().get_data().decode() if found is not None else ""

    def _dictionaries(self) -> Iterator[Any]:
        return (one for one in self.objects if isinstance(one, DictionaryObject))


def _reached(start: Any) -> Iterator[Any]:
    seen: set[tuple[int, int]] = set()
    waiting: list[Any] = [start]
    while waiting:
        one = waiting.pop()
        if isinstance(one, IndirectObject):
            if (one.idnum, one.generation) in seen:
                continue
            seen.add((one.idnum, one.generation))
            one = one.get_object()
        yield one
        if isinstance(one, DictionaryObject):
            waiting += [one.raw_get(key) for key in one]
        elif isinstance(one, ArrayObject):
            waiting += list(one)


def font_faults(pdf: Pdf) -> list[str]:
    """Give the fonts that are not embedded or whose letters cannot be copied (6.2.11)."""
    faults = []
    for font in pdf.fonts:
        name, kind = font.get("/BaseFont", "?"), font["/Subtype"]
        if kind in _SIMPLE_FACES and not _is_embedded(font):
            faults.append(f"{name} is not embedded")
        if kind in ("/Type0", "/TrueType", "/Type1") and "/ToUnicode" not in font:
            faults.append(f"{name} has no way back to letters")
    return faults


def _is_embedded(font: Any) -> bool:
    described = font["/FontDescriptor"]
    return any(key in described for key in ("/FontFile", "/FontFile2", "/FontFile3"))


def archive_faults(pdf: Pdf) -> list[str]:
    """Give what breaks PDF/A-2b (ISO 19005-2), as far as this looks."""
    xmp = pdf.says_of_itself
    rules = {
        "an encrypted file (6.1.3)": "/Encrypt" not in pdf.reader.trailer,
        "no file identifier (6.1.3)": "/ID" in pdf.reader.trailer,
        "no binary mark in the second line (6.1.2)": _has_binary_mark(pdf.data),
        "no part 2 in the metadata (6.6.4)": _names(xmp, "part", "2"),
        "no conformance in the metadata (6.6.4)": any(_names(xmp, "conformance", c) for c in "BUA"),
        "metadata that are packed (6.6.2)": "/Filter" not in pdf.root.get("/Metadata", {}),
        "no output intent (6.2.3)": _has_intent(pdf),
        "a deed or a file inside (6.5, 6.8)": not _deeds(pdf),
        "LZW or an outside stream (6.1.7)": not _odd_streams(pdf),
        "a picture that is smoothed (6.2.8)": not _smoothed(pdf),
        "a mark that does not print (6.3.2)": all(_prints(mark) for mark in _marks(pdf)),
    }
    return [fault for fault, holds in rules.items() if not holds] + font_faults(pdf)


def _has_binary_mark(data: bytes) -> bool:
    second = data.split(b"\n", 2)[1]
    return second.startswith(b"%") and len(second) >= 5 and all(byte > 127 for byte in second[1:5])


def _names(xmp: str, key: str, value: str) -> bool:
    return f"<pdfaid:{key}>{value}<" in xmp or f'pdfaid:{key}="{value}"' in xmp


def _has_intent(pdf: Pdf) -> bool:
    intents = pdf.root.get("/OutputIntents", [])
    return any(
        one.get_object()["/S"] == "/GTS_PDFA1" and "/DestOutputProfile" in one.get_object()
        for one in intents
    )


def _deeds(pdf: Pdf) -> list[str]:
    inside = [one for one in pdf.objects if isinstance(one, DictionaryObject)]
    return [key for one in inside for key in _DEEDS if key in one or one.get("/S") == key]


def _odd_streams(pdf: Pdf) -> list[Any]:
    streams = [one for one in pdf.objects if isinstance(one, StreamObject)]
    return [one for one in streams if "/F" in one or "/LZWDecode" in str(one.get("/Filter"))]


def _smoothed(pdf: Pdf) -> list[Any]:
    streams = [one for one in pdf.objects if isinstance(one, StreamObject)]
    return [one for one in streams if one.get("/Interpolate", False)]


def _marks(pdf: Pdf) -> Iterator[Any]:
    return (mark.get_object() for page in pdf.reader.pages for mark in page.get("/Annots", []))


def _prints(mark: Any) -> bool:
    return bool(mark.get("/F", 0) & 4)

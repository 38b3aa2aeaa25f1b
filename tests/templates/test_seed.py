"""The sample composed as a report is the seed, word for word."""

import re
import unicodedata

from tests.templates.filling import paper
from tests.templates.meetings import ROOT, sample

SEED = ROOT / "tests" / "templates" / "tam_duong.txt"
WEB_LINE = "Các tin đã đưa ngày:"
"""The web page's own last line, which is no part of the report."""


def folded(text: str) -> str:
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text)).strip()


def test_the_report_reads_like_the_seed():
    lines = (folded(line) for line in SEED.read_text("utf-8").splitlines())
    seed = [line for line in lines if line and line != WEB_LINE]
    report = [folded(text) for text in paper("bao_cao", sample()).texts]
    assert report == seed

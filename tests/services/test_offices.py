"""Office programs make the PDF of the very Word file, or say in words why they did not."""

import io
import shutil
from pathlib import Path

import pytest
from pypdf import PdfReader

from minutes_app.services.composing import compose
from minutes_app.services.documents import sample_meeting
from minutes_app.services.exporting import export_pdf_by
from minutes_app.services.finish import Finish, PdfOrder
from minutes_app.services.offices import CannotConvert, Office, offices
from tests.outside import ON_PATH, on_path, program
from tests.pages.archive import Pdf, archive_faults

ORDER = PdfOrder(sample_meeting(), "bien_ban_dang")


def office(folder: Path, body: str) -> Office:
    return Office("LibreOffice", str(program(folder, "soffice", body)), makes_archival=True)


@pytest.fixture
def libre_office() -> Office:
    """Give LibreOffice as it is installed, or skip with the reason."""
    if not shutil.which("soffice"):
        pytest.skip("needs LibreOffice, not on this machine")
    return offices()[0]


def test_libreoffice_makes_the_pdf_of_the_very_word_file(libre_office: Office, tmp_path: Path):
    out = tmp_path / "a.pdf"
    export_pdf_by(libre_office, ORDER, out)
    reader = PdfReader(io.BytesIO(out.read_bytes()))
    assert "LibreOffice" in str(reader.metadata and reader.metadata.producer)
    assert "ĐẢNG CỘNG SẢN VIỆT NAM" in reader.pages[0].extract_text()
    assert [path.name for path in tmp_path.iterdir()] == ["a.pdf"]


def test_libreoffice_makes_the_pdf_to_keep(libre_office: Office):
    pdf = libre_office.pdf(compose(ORDER.meeting, ORDER.template), archival=True)
    faults = archive_faults(Pdf(pdf))
    assert not [fault for fault in faults if "metadata" in fault or "intent" in fault]


@ON_PATH
def test_an_office_that_hangs_is_stopped_with_all_it_started(tmp_path: Path):
    child = "import subprocess; p = subprocess.Popen(['sleep', '60'])"
    note = f"open({str(tmp_path / 'pid')!r}, 'w').write(str(p.pid))"
    hanging = office(tmp_path / "bin", f"{child}\n{note}\ntime.sleep(60)")
    with pytest.raises(CannotConvert, match="LibreOffice không trả lời sau 2 giây"):
        hanging.pdf(b"PK", patience=2)
    state = Path("/proc", (tmp_path / "pid").read_text(), "stat")
    assert not state.exists() or state.read_text().split()[2] == "Z"


FOLDER = "folder = sys.argv[sys.argv.index('--outdir') + 1]\n"
NO_PDF = f"{FOLDER}open(os.path.join(folder, 'paper.pdf'), 'w').write('x')"
PLAIN_PDF = f"{FOLDER}open(os.path.join(folder, 'paper.pdf'), 'wb').write(b'%PDF-1.4 plain')"


@ON_PATH
@pytest.mark.parametrize("body", ["sys.exit(77)", "", NO_PDF])
def test_an_office_that_gives_no_pdf_leaves_what_stood_there(body: str, tmp_path: Path):
    out = tmp_path / "a.pdf"
    out.write_bytes(b"old")
    with pytest.raises(CannotConvert, match="LibreOffice không cho ra tệp PDF"):
        export_pdf_by(office(tmp_path / "bin", body), ORDER, out)
    assert out.read_bytes() == b"old"


@ON_PATH
def test_a_pdf_that_cannot_be_kept_is_not_given_for_one_that_can(tmp_path: Path):
    plain = office(tmp_path / "bin", PLAIN_PDF)
    assert plain.pdf(b"PK") == b"%PDF-1.4 plain"
    order = PdfOrder(ORDER.meeting, ORDER.template, Finish(archival=True))
    with pytest.raises(CannotConvert, match="không làm được tệp để lưu trữ"):
        export_pdf_by(plain, order, tmp_path / "a.pdf")
    assert not (tmp_path / "a.pdf").exists()


def test_an_office_that_has_gone_is_told(tmp_path: Path):
    with pytest.raises(CannotConvert, match="LibreOffice không chạy được"):
        Office("LibreOffice", str(tmp_path / "none"), makes_archival=True).pdf(b"PK")


@ON_PATH
def test_offices_are_found_by_their_files(tmp_path: Path):
    with on_path(tmp_path):
        assert offices() == ()
    place = program(tmp_path / "bin", "soffice", "")
    with on_path(tmp_path / "bin"):
        assert offices() == (Office("LibreOffice", str(place), makes_archival=True),)

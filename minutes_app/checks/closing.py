"""Problems of signatures and recipients (chữ ký, nơi nhận)."""

from collections.abc import Iterator

from minutes_app.checks.named import names_of
from minutes_app.checks.problems import Problem, look, must, note
from minutes_app.domain.address import joined
from minutes_app.domain.closing import Closing
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.wording import said


def problems_of_closing(meeting: Meeting) -> Iterator[Problem]:
    """Give the signatures without a name and a list of recipients that keeps no copy."""
    names = names_of(meeting)
    for index, signer in enumerate(meeting.closing.signers):
        where = joined("closing/signers", index)
        if not names.get(signer.person):
            yield look(joined(where, "person"), "no-signer", said("Hãy chọn người ký."))
        if not any((signer.label.strip(), signer.authority.strip(), signer.post.strip())):
            text = said("Hãy điền tư cách của người ký, ví dụ CHỦ TRÌ HỘI NGHỊ.")
            yield look(joined(where, "label"), "no-label", text)
    confirmation = meeting.closing.confirmation
    if confirmation.wanted and not names.get(confirmation.person):
        text = said("Hãy chọn người xác nhận chữ ký, hoặc bỏ phần xác nhận.")
        yield must("closing/confirmation/person", "no-confirmer", text)
    yield from _recipients(meeting.closing)


def _recipients(closing: Closing) -> Iterator[Problem]:
    rows = [row.strip(" -–") for row in closing.recipients if row.strip()]
    if rows and not any(row.casefold().startswith("lưu") for row in rows):
        text = said("Hãy thêm nơi lưu vào cuối nơi nhận, ví dụ Lưu Văn phòng Tỉnh ủy.")
        yield note("closing/recipients", "no-archive", text)

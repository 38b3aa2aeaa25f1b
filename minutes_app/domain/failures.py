"""Failures we foresaw: what happened, where, and what the user can do."""

from minutes_app.domain.wording import said


class MinutesError(Exception):
    """A failure with two faces: `what` happened and the `advice` that says what to do.

    Both are sentences for the user, in Vietnamese, without a final full stop.
    """

    def __init__(self, what: str, advice: str) -> None:
        super().__init__(what)
        self.what = what
        self.advice = advice

    def __str__(self) -> str:
        """Give both faces in one sentence, as the command line prints them."""
        return f"{self.what} ({self.advice})"


class NoSuchPlace(MinutesError):
    """No value stands at this address of the meeting."""

    def __init__(self, address: str) -> None:
        super().__init__(
            said("không có chỗ “{address}” trong cuộc họp", address=address),
            said("kiểm tra lại địa chỉ"),
        )

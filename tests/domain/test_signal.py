"""A signal tells the living and owns nobody."""

from minutes_app.domain.signal import Signal


class Listener:
    def __init__(self) -> None:
        self.heard: list[int] = []

    def hear(self, value: int) -> None:
        self.heard.append(value)


def test_a_signal_reaches_the_living_and_does_not_keep_them_alive():
    signal = Signal[int]()
    stays, goes = Listener(), Listener()
    signal.connect(stays.hear)
    signal.connect(goes.hear)
    del goes
    signal.emit(7)
    assert stays.heard == [7]

"""The preferences while the program runs: one value, told to everyone who listens."""

from minutes_app.domain.failures import MinutesError
from minutes_app.domain.preferences import Preferences
from minutes_app.domain.signal import Signal
from minutes_app.storage.preferences import PreferencesFile


class PreferencesKeeper:
    """Hold the preferences and keep every change on disk.

    Signals: `changed` gives the new preferences. `failure` is why the last change could not be
    kept, `None` when it was; the program goes on with the change in either case.
    """

    def __init__(self, file: PreferencesFile | None = None) -> None:
        self._file = file or PreferencesFile()
        self.changed: Signal[Preferences] = Signal()
        self.failure: MinutesError | None = None
        self._now = self._file.load()

    @property
    def now(self) -> Preferences:
        """The preferences as they stand."""
        return self._now

    def change(self, preferences: Preferences) -> None:
        """Take these preferences over, keep them and tell everyone, unless they are the same."""
        if preferences == self._now:
            return
        self._now = preferences
        try:
            self._file.save(preferences)
            self.failure = None
        except MinutesError as failure:
            self.failure = failure
        self.changed.emit(preferences)

"""The program with its window: the one place where everything Qt is put together."""

import gc
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from minutes_app.domain.failures import MinutesError
from minutes_app.domain.preferences import Preferences
from minutes_app.services.clock import SystemClock
from minutes_app.services.composing import warm_up
from minutes_app.services.editing import EditingSession
from minutes_app.services.keeping import keeping_in
from minutes_app.services.preferences import PreferencesKeeper
from minutes_app.services.press import Press
from minutes_app.ui.crash import CrashWatch
from minutes_app.ui.icons import program_mark
from minutes_app.ui.jobs import ThreadJobs
from minutes_app.ui.paper.live_paper import LivePaper
from minutes_app.ui.shell import Shell
from minutes_app.ui.theme import Wardrobe
from minutes_app.ui.translation import Translations
from minutes_app.ui.window import MinutesWindow

WARM_AFTER_MS = 400
"""How long after the first paint the Word libraries are fetched."""


class Program:
    """Everything that lives as long as the window."""

    def __init__(
        self, app: QApplication, keeper: PreferencesKeeper, folder: Path, shell: Shell
    ) -> None:
        self._keeper = keeper
        self._shell = shell
        self.session = EditingSession()
        self._spoken = keeper.now.language
        self.translations = Translations()
        self.translations.speak(self._spoken)
        self.jobs = ThreadJobs(app)
        app.setWindowIcon(program_mark())
        self.wardrobe = Wardrobe(app, keeper.now.theme)
        self.writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="recovery")
        self._keeping = keeping_in(folder, self.writer, SystemClock())
        self.press = Press()
        self.press_jobs = ThreadJobs(app)
        self.live = LivePaper(self.session, keeper, self.press, self.press_jobs, app)
        self.crashes = CrashWatch(self._keeping, app)
        self.crashes.restart_wanted.connect(self._begin_anew)
        self.wants_restart = False
        self.window = self._new_window()
        keeper.changed.connect(self._on_preferences)

    def show(self, meeting: Path | None) -> None:
        """Show the window, with this meeting where one is given."""
        self._shell.furnish(self.window)
        self._shell.show()
        gc.freeze()
        gc.enable()
        if meeting is not None:
            self.window.files.open_path(meeting)
        QTimer.singleShot(WARM_AFTER_MS, self.warm_up)

    def finish(self) -> None:
        """Wait until everything is written; nobody waits for pages any more."""
        self.live.watch(wanted=False)
        self.press.close()
        self.press_jobs.finish()
        self.jobs.finish()
        self.crashes.end()
        self._keeping.journal.leave()
        self._keeping.lock.release()
        self.writer.shutdown(wait=True)

    def _begin_anew(self) -> None:
        """End without a question: what is not saved is offered by the program that follows."""
        self.wants_restart = True
        QApplication.exit(0)

    def _new_window(self) -> MinutesWindow:
        return MinutesWindow(
            self.session, self._keeper, self._keeping, self.jobs, self.wardrobe, self.live
        )

    def _on_preferences(self, preferences: Preferences) -> None:
        if preferences.language is not self._spoken:
            QTimer.singleShot(0, self._speak_anew)

    def _speak_anew(self) -> None:
        """Build the window again in the language wished now and go on in it."""
        from minutes_app.ui.fresh_window import go_on, retire, take_over

        preferences = self._keeper.now
        self._spoken = preferences.language
        self.translations.speak(self._spoken)
        old, self.window = self.window, self._new_window()
        take_over(self.window, old, preferences)
        self._shell.furnish(self.window)
        go_on(self.window, old)
        retire(old, self.session)
        if self._keeper.failure is not None:
            self.window.warn(self._keeper.failure)

    def warm_up(self) -> None:
        """Fetch what the first paper needs, beside the screen's work."""
        self.jobs.run(warm_up, self._on_warm, self._on_cold)
        self.press_jobs.run(self.press.warm_up, self._on_warm, self._on_cold)

    def _on_warm(self, _nothing: None) -> None:
        """Nobody waits for it."""

    def _on_cold(self, failure: MinutesError) -> None:
        self.window.warn(failure)

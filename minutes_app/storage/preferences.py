"""Preferences as a JSON file in the user's own folder for settings."""

from contextlib import suppress
from pathlib import Path

import msgspec
import platformdirs

from minutes_app.domain.failures import MinutesError
from minutes_app.domain.preferences import Preferences
from minutes_app.storage.durable import write_durably
from minutes_app.storage.reading import read_file


class PreferencesFile:
    """The file that holds the preferences, in `folder` or where the system keeps settings."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or platformdirs.user_config_path("bienban", appauthor=False)

    @property
    def path(self) -> Path:
        """Where the preferences are kept."""
        return self._folder / "preferences.json"

    def load(self) -> Preferences:
        """Give what was kept; the defaults when there is nothing, or nothing readable.

        A damaged file is set aside as `preferences.damaged.json`, not thrown away.
        """
        try:
            return msgspec.json.decode(read_file(self.path), type=Preferences)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            self._set_aside()
        except MinutesError:
            pass
        return Preferences()

    def save(self, preferences: Preferences) -> None:
        """Keep the preferences; raises `CannotWrite`."""
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
        data = msgspec.json.format(msgspec.json.encode(preferences), indent=2)
        write_durably(self.path, data + b"\n")

    def _set_aside(self) -> None:
        with suppress(OSError):
            self.path.replace(self._folder / "preferences.damaged.json")

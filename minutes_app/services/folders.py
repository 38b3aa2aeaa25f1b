"""Where the files of a user go when nothing else was said."""

from pathlib import Path

import platformdirs

from minutes_app.domain.preferences import Preferences


def usual_folder(otherwise: Path) -> Path:
    """Give the user's folder of documents, where there is one."""
    documents = platformdirs.user_documents_path()
    return documents if documents.is_dir() else otherwise


def offered_folder(preferences: Preferences) -> Path:
    """Give the folder used last while it is there (it may have been a stick), or the usual one."""
    last = Path(preferences.last_folder)
    return last if preferences.last_folder and last.is_dir() else usual_folder(Path.home())

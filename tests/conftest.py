"""Every test stays off the screen, however pytest was started, and lives as long as it needs."""

import os

from minutes_app.ui.lasting_values import keep_lasting_values

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
keep_lasting_values()

"""Every test stays off the screen, however pytest was started."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

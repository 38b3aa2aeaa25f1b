"""The windows: every form, view and sheet that the secretary sees."""

from minutes_app.ui.whole_failures import make_failures_whole

make_failures_whole()

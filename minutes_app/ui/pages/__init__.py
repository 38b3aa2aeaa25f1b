"""The pages of the window, one for each section of the meeting."""

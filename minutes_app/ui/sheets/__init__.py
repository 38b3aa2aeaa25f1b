"""Sheets: questions and small forms inside the window, never a box of their own."""

"""Compose the minutes (biên bản) of Vietnamese Party and State meetings as Word files."""

__version__ = "0.1.0"

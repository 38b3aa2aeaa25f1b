"""Word papers as bytes: templates surveyed, compiled, filled and proof-read; never a path."""

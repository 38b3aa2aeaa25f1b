"""What the user does: editing, opening, saving, composing; no Qt."""

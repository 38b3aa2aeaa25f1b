"""What each name means to the office that writes a template: told beside the field itself."""

from collections.abc import Mapping


def told(meaning: str, example: str = "", *, one: str = "") -> Mapping[str, str]:
    """Give the metadata of a field: its meaning in Vietnamese and an example of what it prints.

    `one` is the usual word for one turn of a loop over it.
    """
    return {"vi": meaning, "example": example, "one": one}

"""A mark for texts that stand in tables: `lupdate` finds them, the screens translate them later."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Give the text as it is; `context` is where its translation is looked up."""
    return text

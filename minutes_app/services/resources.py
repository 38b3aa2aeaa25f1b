"""The data files that the screens show: icons."""

from minutes_app.storage.resources import resource_bytes


def icon_svg(name: str) -> bytes:
    """Give the drawing of the icon of this name, such as `save`, as SVG; raises `CannotRead`."""
    return resource_bytes(f"icons/{name}.svg")

"""What the deeds of the table ask for."""

from functools import cached_property
from typing import Protocol

from minutes_app.ui.file_desk import FileDesk
from minutes_app.ui.keepsake_desk import KeepsakeDesk
from minutes_app.ui.paper.paper_place import PaperPlace
from minutes_app.ui.paper_desk import PaperDesk
from minutes_app.ui.print_desk import PrintDesk
from minutes_app.ui.snapshot_desk import SnapshotDesk
from minutes_app.ui.workspace import Workspace


class Doer(Protocol):
    """Whoever does the deeds of the table: the window."""

    files: FileDesk
    papers: PaperDesk
    snapshots: SnapshotDesk
    keepsakes: KeepsakeDesk

    @cached_property
    def workspace(self) -> Workspace:
        """The sections and the form."""
        ...

    @cached_property
    def paper(self) -> PaperPlace:
        """The pages beside the form."""
        ...

    @cached_property
    def prints(self) -> PrintDesk:
        """Who prints and compares."""
        ...

    def undo(self) -> None:
        """Take the last step back."""

    def redo(self) -> None:
        """Do it again."""

    def find_anything(self) -> None:
        """Search deeds and words."""

    def open_menu(self) -> None:
        """Show the whole table."""

    def choose_preferences(self) -> None:
        """Ask for language, colours, office."""

    def show_keys(self) -> None:
        """Show the keys."""

    def close(self) -> bool:
        """Leave the program."""
        ...

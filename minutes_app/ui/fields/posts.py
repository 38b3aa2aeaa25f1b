"""The posts and ranks of a person, in one text that grows."""

from typing import cast

from minutes_app.services.typed import read_line, read_posts, show_posts
from minutes_app.ui.fields.paragraphs import TextField


class PostsField(TextField):
    """Posts parted by commas, or by `;` where a post has commas. Signals as in `LineField`."""

    def value(self) -> object:
        """Give the posts in their order."""
        return read_posts(read_line(self.toPlainText()))

    def set_value(self, value: object) -> None:
        """Show these posts."""
        super().set_value(show_posts(cast("tuple[str, ...]", value)))

    def settle(self) -> None:
        """Show the posts as they were understood."""
        if self.toPlainText() != show_posts(cast("tuple[str, ...]", self.value())):
            self.set_value(self.value())

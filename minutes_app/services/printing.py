"""What is asked of a printer, in the words of the system's spooler."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class PrintWish:
    """How to print: on which printer, how often, which pages (from 1), on both sides, as draft."""

    printer: str
    copies: int = 1
    first: int = 1
    last: int = 1
    two_sided: bool = False
    draft: bool = False

    @property
    def pages(self) -> range:
        """The pages wanted, counted from 0."""
        return range(self.first - 1, self.last)

    def spooler_arguments(self, pdf: Path, title: str) -> list[str]:
        """Give the arguments with which `lp` (CUPS) takes a PDF as it is, letters as letters."""
        sides = "two-sided-long-edge" if self.two_sided else "one-sided"
        pages = ["-P", f"{self.first}-{self.last}", "-t", title]
        options = ["-o", f"sides={sides}", "-o", "media=A4"]
        return ["-d", self.printer, "-n", str(self.copies), *pages, *options, "--", str(pdf)]

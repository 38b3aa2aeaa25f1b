"""What is typed into a field: read forgivingly, shown as offices write it."""

import datetime as dt

from minutes_app.domain.conclusion import Numbering
from minutes_app.domain.proceedings import PartialDate
from minutes_app.language.dates import parse_date, parse_partial_date, short_date
from minutes_app.language.hours import hour_words, parse_hour
from minutes_app.language.normal import clean_line, clean_text
from minutes_app.language.numerals import item_label
from minutes_app.language.search_keys import search_key

BULLETS = ("-", "–", "—", "•", "+", "*", "●", "▪", "\uf0b7")
"""Signs that open a line of a list in Word, the last one as its Symbol font pastes it."""
LABELS_TRIED = 50
"""A pasted list may begin at any number up to this one."""


def clean_paste(text: str, *, paragraphs: bool) -> str:
    """Give pasted text clean, as it goes in at the cursor: blanks at its ends stay."""
    whole = clean_text(text).strip("\n")
    return whole if paragraphs else clean_line(whole)


def read_line(text: str) -> str:
    """Give what a field of one line holds: clean, without blanks around it."""
    return clean_line(text).strip()


def read_paragraphs(text: str) -> str:
    """Give clean paragraphs parted by single newlines, without blanks around and blank lines."""
    lines = (line.strip() for line in clean_text(text).split("\n"))
    return "\n".join(line for line in lines if line)


def read_date(text: str, today: dt.date) -> dt.date | None:
    """Give the day typed, `None` when it cannot be read; without a year, of the year of today."""
    return parse_date(text, today=today)


def show_date(day: dt.date) -> str:
    """Give the day as “27/7/2021”."""
    return short_date(day)


def read_hour(text: str) -> dt.time | None:
    """Give the hour typed (14h30, 14:30, 2 giờ chiều), `None` when it cannot be read."""
    return parse_hour(text)


def show_hour(hour: dt.time) -> str:
    """Give the hour as “14 giờ 30”."""
    return hour_words(hour)


def read_period(text: str) -> PartialDate | None:
    """Give the day, month or year typed, `None` when it cannot be read."""
    return parse_partial_date(text)


def show_period(when: PartialDate) -> str:
    """Give “19/5/2021”, “02/2020” or “2020”, as far as the date is known."""
    if when.month is None:
        return str(when.year)
    if when.day is None:
        return f"{when.month:02d}/{when.year}"
    month = f"{when.month:02d}" if when.month < 3 else str(when.month)
    return f"{when.day:02d}/{month}/{when.year}"


def read_posts(line: str) -> tuple[str, ...]:
    """Give the posts typed in one line, parted by `;` where there is one, else by commas."""
    sign = ";" if ";" in line else ","
    return tuple(post for part in line.split(sign) if (post := read_line(part)))


def show_posts(posts: tuple[str, ...]) -> str:
    """Give the posts in one line that `read_posts` reads back."""
    if not any("," in post for post in posts):
        return ", ".join(posts)
    return "; ".join(posts) + (";" if len(posts) == 1 else "")


def pasted_lines(text: str) -> tuple[str, ...]:
    """Give the lines of a pasted list, without the numbers or dashes that stood before them."""
    lines = tuple(line for part in clean_text(text).split("\n") if (line := part.strip()))
    labels = _labels_before(lines) if len(lines) > 1 else None
    if labels is None:
        return lines
    return tuple(line[len(label) :].lstrip() for line, label in zip(lines, labels, strict=True))


def label_of(numbering: Numbering, index: int) -> str:
    """Give what the paper prints before the item of this index, the first being 0."""
    return item_label(numbering, index + 1)


def fits(query: str, text: str) -> bool:
    """Tell whether every word of the query begins a word of the text; accents do not count."""
    words = search_key(text).split()
    return all(any(word.startswith(part) for word in words) for part in search_key(query).split())


def _labels_before(lines: tuple[str, ...]) -> tuple[str, ...] | None:
    """Give the label of each line, `None` unless all lines bear labels of one sequence."""
    for bullet in BULLETS:
        if _all_begin(lines, labels := (bullet,) * len(lines)):
            return labels
    for numbering in (n for n in Numbering if n not in (Numbering.NONE, Numbering.DASH)):
        for first in range(LABELS_TRIED):
            if lines[0].startswith(label_of(numbering, first)):
                labels = tuple(label_of(numbering, first + i) for i in range(len(lines)))
                return labels if _all_begin(lines, labels) else None
    return None


def _all_begin(lines: tuple[str, ...], labels: tuple[str, ...]) -> bool:
    return all(line.startswith(label) for line, label in zip(lines, labels, strict=True))

"""Legal bases (căn cứ) on which the meeting is held."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class LegalBasis:
    """One document that the meeting carries out or relies on.

    `lead` is the word before it (Căn cứ, Thực hiện, Theo); `kind` its kind (Quyết định); `subject`
    keeps its own linking word (“về việc …”). `text` is the whole citation in free words and, when
    filled, stands instead of the parts.
    """

    lead: str = "Căn cứ"
    kind: str = ""
    number: str = ""
    date: dt.date | None = None
    issuer: str = ""
    subject: str = ""
    text: str = ""
    remark: str = ""

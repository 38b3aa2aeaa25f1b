"""Sentences, names and citations drawn by chance, the same for the same seed."""

import datetime as dt

from minutes_app.domain.basis import LegalBasis
from minutes_app.domain.people import Person, PersonId
from tests.chance import Chance
from tests.pages import vocabulary as words


class Prose:
    """A writer with a seed: the same calls give the same words."""

    def __init__(self, seed: str) -> None:
        self.chance = Chance(seed)

    def clause(self) -> str:
        """Give one statement without a mark at its end."""
        pick = self.chance.choice
        parts = [pick(words.MANNERS), pick(words.DEEDS), pick(words.MATTERS)]
        if self.chance.happens(60):
            parts.append(pick(words.RANGES))
        if self.chance.happens(30):
            parts.append("theo " + self.citation())
        if self.chance.happens(30):
            parts.append(pick(words.FIGURES).format(self.chance.between(2, 97)))
        return " ".join(parts)

    def sentence(self) -> str:
        """Give one to three statements about somebody, without a full stop."""
        count = self.chance.choice((1, 1, 2, 2, 3))
        joint = self.chance.choice(("; ", ", ", "; đồng thời "))
        return (
            f"{self.chance.choice(words.DOERS)} {joint.join(self.clause() for _ in range(count))}"
        )

    def text(self, sentences: int) -> str:
        """Give this many sentences, each with a capital and a full stop."""
        said = (self.sentence() for _ in range(sentences))
        return " ".join(f"{one[0].upper()}{one[1:]}." for one in said)

    def paragraphs(self, count: int, longest: int = 4) -> str:
        """Give paragraphs parted by newlines."""
        lengths = [self.chance.between(1, longest) for _ in range(count)]
        return "\n".join(self.text(length) for length in lengths)

    def citation(self) -> str:
        """Give a document by kind, number, day and issuer."""
        pick = self.chance.choice
        number = f"{self.chance.between(1, 999)}-{pick(words.SIGNS)}"
        return (
            f"{pick(words.KINDS)} số {number}, ngày {self.day():%d/%m/%Y} của {pick(words.ISSUERS)}"
        )

    def basis(self) -> LegalBasis:
        """Give a legal basis in its parts."""
        pick = self.chance.choice
        return LegalBasis(
            lead=pick(("Căn cứ", "Thực hiện")),
            kind=pick(words.KINDS),
            number=f"{self.chance.between(1, 999)}-{pick(words.SIGNS)}",
            date=self.day(),
            issuer=pick(words.ISSUERS),
            subject=f"về việc {pick(words.DEEDS)} {pick(words.MATTERS)}",
        )

    def day(self) -> dt.date:
        """Give a day between 2019 and 2026."""
        return dt.date(2019, 1, 1) + dt.timedelta(days=self.chance.below(2_800))

    def person(self, key: int, *, long: bool) -> Person:
        """Give a person; a long one has a name and posts that take several lines."""
        pick = self.chance.choice
        middle = " ".join(self.chance.sample(words.MIDDLES, 3 if long else 1))
        posts = self.chance.sample(words.POSTS, self.chance.between(1, 2))
        return Person(
            id=PersonId(f"p{key}"),
            name=f"{pick(words.FAMILIES)} {middle} {pick(words.GIVEN)}",
            posts=(*posts, words.LONG_POST) if long else tuple(posts),
        )

"""How the paper names a person, a collective or a legal basis."""

from minutes_app.domain.basis import LegalBasis
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.people import Mention, Person
from minutes_app.language.dates import long_date, short_date


def citation(
    meeting: Meeting, mention: Mention, *, with_role: bool = True, with_posts: bool = True
) -> str:
    """Give the mention in full, such as “đồng chí Nguyễn Thanh Tùng, UV BTV, …, Trưởng đoàn”.

    Honorific, name, posts in order, role held in the delegation (format.md 4.2); the mention's own
    honorific and role come first. Without a person the collective; without both, nothing.
    """
    person = meeting.person(mention.person)
    role = _role(meeting, mention) if with_role else ""
    named = _named(person, posts=with_posts, role=role)
    if person is None or not named:
        return mention.collective.strip()
    return f"{mention.honorific or person.honorific} {named}".strip()


def name_and_posts(meeting: Meeting, mention: Mention) -> str:
    """Give name, posts and role without honorific, as after “Người chủ trì:” (HD 16-HD/VPTW)."""
    person = meeting.person(mention.person)
    named = _named(person, posts=True, role=_role(meeting, mention))
    return named or mention.collective.strip()


def basis_citation(basis: LegalBasis, *, party: bool) -> str:
    """Give the document cited, without its lead, such as “Quyết định số 232-QĐ/TU, ngày …”.

    Free `text` stands instead of the parts, without the lead where it repeats it; missing parts
    leave no dangling word. The Party writes
    a comma before “ngày” and the short date, the State neither (format.md 1.5 and 4.3).
    """
    if basis.text.strip():
        return _without_lead(basis.text.strip(), basis.lead.strip())
    number = _after("số", basis.number)
    head = " ".join(part for part in (basis.kind.strip(), number) if part)
    date = _dated(basis, party=party)
    comma = "," if party and number and date else ""
    words = (f"{head}{comma}", date)
    cited = " ".join(word for word in words if word)
    issuer = _after("của", basis.issuer) if cited else basis.issuer.strip()
    return " ".join(word for word in (cited, issuer, basis.subject.strip()) if word)


def _without_lead(text: str, lead: str) -> str:
    repeats = lead and text.casefold().startswith(f"{lead.casefold()} ")
    return text[len(lead) :].lstrip() if repeats else text


def _role(meeting: Meeting, mention: Mention) -> str:
    return mention.role or meeting.role_of(mention.person)


def _named(person: Person | None, *, posts: bool, role: str) -> str:
    return _joined(person, person.posts if posts else (), role) if person else ""


def _joined(person: Person, posts: tuple[str, ...], role: str) -> str:
    known = {post.strip().casefold() for post in posts}
    last = () if role.strip().casefold() in known else (role,)
    parts = (part.strip() for part in (person.name, *posts, *last))
    return ", ".join(part for part in parts if part)


def _dated(basis: LegalBasis, *, party: bool) -> str:
    if basis.date is None:
        return ""
    return f"ngày {short_date(basis.date)}" if party else long_date(basis.date)


def _after(word: str, text: str) -> str:
    """Give the text after its word, which a hasty writer may have typed already."""
    body = text.strip()
    if not body or body.casefold().startswith(f"{word} "):
        return body
    return f"{word} {body}"

"""What Word shows of the finished file beside its text: title, subject, author."""

from minutes_app.document.properties import Properties
from minutes_app.document.view.words import on_one_line
from minutes_app.domain.meeting import Meeting
from minutes_app.language.sentences import capitalised


def file_properties(meeting: Meeting) -> Properties:
    """Give the properties of the paper; what the meeting does not state stays as in the template.

    The title is kind and abstract, the subject what the session was about, the author the
    issuing body.
    """
    heading = meeting.heading
    kind = on_one_line(heading.title).capitalize()
    abstract = on_one_line(heading.abstract)
    return Properties(
        title=f"{kind}: {abstract}" if kind and abstract else capitalised(abstract),
        subject=on_one_line(meeting.session.purpose),
        author=on_one_line(heading.issuer.name),
    )

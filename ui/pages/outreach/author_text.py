"""Who signed something, by name and role."""

from ui.text.kinds import role_text
from ui.text.person_text import isolated
from vetting_desk.model import Role
from vetting_desk.model.record_document import OfficerPart


def author_text(author: OfficerPart) -> str:
    """Return name and role; a role that this program does not know by its own word."""
    try:
        role = role_text(Role(author.role))
    except ValueError:
        role = author.role
    return f"{isolated(author.name)} ({role})"

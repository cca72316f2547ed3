"""Questions that a form locks to some roles: the lawyer's, the panel's, the psychologist's.

A form says so with ``vd:by`` on a group (docs/instruments.md); the innermost one around a question counts.
Others read what is in it, and neither give, change nor clear an answer there.
"""

from typing import TYPE_CHECKING, Final

from vetting_desk.errors import PermissionDeniedError
from vetting_desk.model import Role

if TYPE_CHECKING:
    from vetting_desk.forms import Node, Session

BY: Final = "by"
ACTION: Final = "answer what the form keeps for others"


def roles_of(node: "Node | None") -> frozenset[str]:
    """Return the roles that may answer a question; empty where everybody may who fills the form."""
    while node is not None:
        roles = node.attributes.get(BY, "").split()
        if roles:
            return frozenset(roles)
        node = node.parent
    return frozenset()


def kept_for(node: "Node", role: Role | None) -> frozenset[str]:
    """Return the roles that alone may answer a question; empty where an officer of `role` may as well."""
    roles = roles_of(node)
    return frozenset() if role is None or role in roles else roles


def require(session: "Session", reference: str, role: Role | None) -> None:
    """Check that an officer of `role` may answer a question.

    Args:
        session: The live session.
        reference: The question.
        role: The officer's; None where a form is tried out and nothing is kept.

    Raises:
        PermissionDeniedError: If the form locks it to other roles.
    """
    if role is not None and kept_for(session.node(reference), role):
        raise PermissionDeniedError(role=role.value, action=ACTION)

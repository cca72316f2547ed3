"""Who fills the form of the walkthrough: the practice post's first officer, or a colleague whose form it is.

A child-protection officer alone takes in a child, and opens no case; the post's supervisor does that. The
colleague has keys of their own, which headquarters certifies like the first officer's.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from vetting_desk.errors import PermissionDeniedError
from vetting_desk.model import Officer, Role
from vetting_desk.model.signing_roles import may_sign
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.desk import new_officer
from vetting_desk.operations.interview.live_forms import about

if TYPE_CHECKING:
    from vetting_desk.crypto.slots import SlotSecret
    from vetting_desk.forms import Form

COLLEAGUE = "Vahob Practice"
_OPENING = (Role.PSYCHOLOGIST, Role.SUPERVISOR)
"""Of those who open a case, in the order in which they are asked to fill the form themselves."""
_HELPING = (Role.CHILD_PROTECTION,)


@dataclass(frozen=True, slots=True)
class Hands:
    """Who opens the case, and who fills the form.

    Attributes:
        first: The role of the post's first officer, who opens it.
        fills: The role in which the form is filled; the same where the first officer does it.
    """

    first: Role
    fills: Role

    @property
    def alone(self) -> bool:
        """True where one officer does both."""
        return self.first is self.fills


def hands_for(form: "Form") -> Hands:
    """Return who is needed at a post to fill a form.

    Raises:
        PermissionDeniedError: If no role of the walkthrough fills it.
    """
    clinical = about(form, "clinical") == "yes"
    for role in (*_OPENING, *_HELPING):
        if may_sign(role, form.id, clinical=clinical):
            return Hands(role if role in _OPENING else Role.SUPERVISOR, role)
    raise PermissionDeniedError(role=Role.SUPERVISOR.value, action=Action.SIGN.value)


@dataclass
class Filler:
    """The post as whoever fills the form has it.

    Attributes:
        post: The open post, at which its first officer is.
        hands: Who is needed. A colleague is added here; the post has to ask for their certificate as well.
        passphrase: Theirs.
    """

    post: OpenDesk
    hands: Hands
    passphrase: str = field(repr=False)

    def __post_init__(self) -> None:
        self._colleague: tuple[Officer, SlotSecret] | None = None
        if not self.hands.alone:
            self._colleague = new_officer.add(
                self.post, COLLEAGUE, self.hands.fills, self.passphrase
            )

    @contextmanager
    def acting(self) -> Iterator[OpenDesk]:
        """Give the post as they have it; afterwards it is the first officer's again."""
        if self._colleague is None:
            yield self.post
            return
        post, first = self.post, self.post.officer
        officer, secret = self._colleague
        post.casebook.act_as(officer)
        try:
            yield OpenDesk(post.folder, post.desk, post.casebook, secret, post.clock)
        finally:
            post.casebook.act_as(first)

    def close(self) -> None:
        """Overwrite the colleague's keys."""
        if self._colleague is not None:
            self._colleague[1].wipe()

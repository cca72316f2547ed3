"""The invented colleagues of a training organisation: one for each role, with keys of their own.

A person who practises unlocks the desk as any of them, with the one practice passphrase, and sees what that
role sees. Their keys are held here only while the organisation is being filled.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from vetting_desk.model import Officer, Role
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import new_officer
from vetting_desk.operations.desk.needs import StaffDesk
from vetting_desk.operations.organisation.needs import ApprovingDesk
from vetting_desk.operations.practice.joining import join
from vetting_desk.operations.practice.needs import CompanyDesk

if TYPE_CHECKING:
    from vetting_desk.crypto.slots import SlotSecret

Aside = Callable[[Callable[[], None]], object]
"""Given what writes a slot, runs it in a thread."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part that is played.

    Attributes:
        name: An invented name that says so; they sort after the names of most people.
        role: What the colleague may do.
    """

    name: str
    role: Role


AT_POST = (
    Part("Umeda Practice", Role.INTERVIEWER),
    Part("Vahob Practice", Role.PSYCHOLOGIST),
)
AT_HEADQUARTERS = (Part("Yusuf Practice", Role.DECISION_MAKER),)


class Colleagues:
    """Adds the colleagues to the two desks, and lets them act while samples are made.

    Args:
        passphrase: The one practice passphrase.
        aside: Of the writing of their slots; see `desks.create_desk`.
    """

    def __init__(self, passphrase: str, aside: Aside) -> None:
        self._passphrase = passphrase
        self._aside = aside
        self._keys: dict[Role, tuple[Officer, SlotSecret]] = {}

    def join_headquarters(self, hq: StaffDesk) -> None:
        """Add those who work at headquarters; the issuing key must still open for the first officer alone."""
        for part in AT_HEADQUARTERS:
            _officer, secret = new_officer.add(
                hq, part.name, part.role, self._passphrase, self._aside
            )
            secret.wipe()

    def join_post(self, post: CompanyDesk, hq: ApprovingDesk, stick: Path) -> None:
        """Add those who work at the post, and enrol each by papers on the practice stick."""
        for part in AT_POST:
            self._keys[part.role] = new_officer.add(
                post, part.name, part.role, self._passphrase, self._aside
            )
            with self.acting(post, part.role) as desk:
                join(desk, hq, stick)

    @contextmanager
    def acting(self, post: CompanyDesk, role: Role) -> Iterator[OpenDesk]:
        """Give the post as a colleague has it unlocked; afterwards it is the first officer's again."""
        officer, secret = self._keys[role]
        first = post.officer
        post.casebook.act_as(officer)
        try:
            yield OpenDesk(post.folder, post.desk, post.casebook, secret, post.clock)
        finally:
            post.casebook.act_as(first)

    def wipe(self) -> None:
        """Overwrite their keys."""
        for _officer, secret in self._keys.values():
            secret.wipe()
        self._keys.clear()

"""A member of the registry as the pages know one: their queues, their seat, and cases brought to be read.

Each method runs on the store's thread. The connection is asked for each time, and made anew where it was lost.
"""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from contextlib import suppress

from vetting_desk.errors import ArrivedMeanwhileError, NewerArrivedError, VettingDeskError
from vetting_desk.model.claim import Claim
from vetting_desk.model.decision_standing import Standing
from vetting_desk.model.queue import Place, Queue, QueueRow
from vetting_desk.operations.queues.reading import Overview
from vetting_desk.operations.registry import reading, reviewing, signing
from vetting_desk.operations.registry.member_folder import Member


class MemberStation:
    """What the pages of a member's window ask of the registry.

    Args:
        member: The member's folder, opened.
    """

    shared = True
    queues: Sequence[Queue] = reviewing.QUEUES

    def __init__(self, member: Member) -> None:
        self._member = member

    @property
    def stances(self) -> AbstractSet[str]:
        """What can be said to a proposed decision here."""
        return frozenset({"signs", "dissents"} if self._member.signs else ())

    def overview(self) -> Overview:
        """Return how much waits where."""
        return reviewing.overview(self._member.book, self._member.registry())

    def page(self, queue: Queue | None, after: Place | None, limit: int) -> Sequence[QueueRow]:
        """Return the lines of a queue after a place."""
        return reviewing.page(self._member.book, self._member.registry(), queue, after, limit)

    def claim(self, case_id: str) -> Claim:
        """Take a case."""
        return reviewing.claim(self._member.book, self._member.registry(), case_id)

    def let_go(self, case_id: str, _seen: str) -> Claim:
        """Let one's own case go; whose it is by now, the database knows."""
        return reviewing.let_go(self._member.book, self._member.registry(), case_id)

    def open_case(self, case_id: str) -> str:
        """Bring a case to be read, and return its id; the registry's log keeps that it was opened."""
        reading.open_case(self._member.book, self._member.registry(), case_id)
        return case_id

    def look_again(self, case_id: str) -> None:
        """Bring what came of an open case since."""
        reading.look_again(self._member.book, self._member.registry(), case_id)

    def say(
        self, case_id: str, saw: str, stance: str, passphrase: str, words: str, pin: str
    ) -> Standing:
        """Sign a proposed decision, or dissent from it, and bring what came of it.

        It is signed in a copy of its own: what the database does not keep is nowhere afterwards.
        """
        registry = self._member.registry()
        try:
            with self._member.apart() as book:
                said = signing.sign(
                    book, registry, case_id, saw, passphrase, words, pin,
                    dissents=stance == "dissents",
                )  # fmt: skip
        except (ArrivedMeanwhileError, NewerArrivedError):
            with suppress(VettingDeskError):  # what is to be told is the first
                self.look_again(case_id)
            raise
        with suppress(VettingDeskError):  # it is signed; reading again by time brings it
            self.look_again(case_id)
        return said

"""Where the queues are kept that the page shows: headquarters' casebook, or a database that many share."""

from collections.abc import Sequence
from typing import Protocol

from vetting_desk.model.claim import Claim
from vetting_desk.model.queue import Place, Queue, QueueRow
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.queues import claims, reading
from vetting_desk.operations.queues.reading import Overview


class Station(Protocol):
    """What the page asks; each method runs on the store's thread."""

    @property
    def shared(self) -> bool:
        """True where others change the queues from their machines.

        A case is moved on elsewhere then, and its line says all that is shown beside it.
        """

    @property
    def queues(self) -> Sequence[Queue]:
        """The queues there are, in their order."""

    def overview(self) -> Overview:
        """Return how much waits where."""

    def page(self, queue: Queue | None, after: Place | None, limit: int) -> Sequence[QueueRow]:
        """Return the lines of a queue after a place; of None, of one's own cases."""

    def claim(self, case_id: str) -> Claim:
        """Take a case."""

    def let_go(self, case_id: str, seen: str) -> Claim:
        """Let a case go; `seen` is the claim that was shown with it."""


class DeskStation:
    """The queues of headquarters' casebook.

    Args:
        desk: The unlocked headquarters.
    """

    shared = False
    queues: Sequence[Queue] = tuple(Queue)

    def __init__(self, desk: OpenDesk) -> None:
        self._desk = desk

    def overview(self) -> Overview:
        """Return how much waits where."""
        return reading.overview(self._desk)

    def page(self, queue: Queue | None, after: Place | None, limit: int) -> Sequence[QueueRow]:
        """Return the lines of a queue after a place."""
        return reading.page(self._desk, queue, after, limit)

    def claim(self, case_id: str) -> Claim:
        """Take a case."""
        return claims.claim(self._desk, case_id)

    def let_go(self, case_id: str, seen: str) -> Claim:
        """Let a case go."""
        return claims.let_go(self._desk, case_id, seen)

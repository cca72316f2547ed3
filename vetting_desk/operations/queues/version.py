"""What a person had before them of a case, so that who acts on something older is told; behind the doors."""

from dataclasses import dataclass
from typing import Protocol

from vetting_desk.operations.access.queue_stores import KeepsQueues, KeepsReviews


@dataclass(frozen=True, slots=True)
class Version:
    """A case as it was at one moment, at this desk.

    Attributes:
        record: Number of its newest record; 0 for none.
        entry: Number of its newest entry; 0 for none.
        step: Id of the last thing a person said of it; empty for none.
    """

    record: int
    entry: int
    step: str


class VersionBooks(KeepsQueues, KeepsReviews, Protocol):
    """A casebook that knows how far its cases are."""


class VersionDesk(Protocol):
    """A desk that knows how far its cases are."""

    @property
    def casebook(self) -> VersionBooks:
        """The open store."""


def version_of(open_desk: VersionDesk, case_id: str) -> Version:
    """Return a case's version now."""
    queues = open_desk.casebook.queues
    record, entry = queues.newest(queues.number(case_id))
    steps = open_desk.casebook.reviews.steps(case_id)
    return Version(record, entry, steps[-1].id if steps else "")

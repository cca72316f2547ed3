"""A protocol for each store of headquarters' queues, and of what is due; otherwise as `stores`."""

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from vetting_desk.store.claims import ClaimStore
    from vetting_desk.store.due import DueStore
    from vetting_desk.store.queues import QueueStore
    from vetting_desk.store.reviews import ReviewStore


class KeepsClaims(Protocol):
    """A casebook with who has taken which case."""

    @property
    def claims(self) -> "ClaimStore":
        """Claims."""


class KeepsReviews(Protocol):
    """A casebook with what people said of how far cases are."""

    @property
    def reviews(self) -> "ReviewStore":
        """Steps of review, and acknowledgements."""


class KeepsQueues(Protocol):
    """A casebook with the queues of headquarters."""

    @property
    def queues(self) -> "QueueStore":
        """Which case waits where."""


class KeepsDue(Protocol):
    """A casebook with what is due."""

    @property
    def due(self) -> "DueStore":
        """What is due."""

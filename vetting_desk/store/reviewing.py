"""The stores of headquarters' queues: claims, what was said of cases, and where each waits."""

from vetting_desk.store.claims import ClaimStore
from vetting_desk.store.engine.core import Core
from vetting_desk.store.queues import QueueStore
from vetting_desk.store.reviews import ReviewStore


class Reviewing:
    """A base of `Casebook`.

    Attributes:
        claims: Who has taken a case.
        reviews: What people said of how far a case is, and who saw what was urgent.
        queues: Which case waits where.
    """

    def __init__(self, core: Core) -> None:
        self.claims = ClaimStore(core)
        self.reviews = ReviewStore(core)
        self.queues = QueueStore(core)

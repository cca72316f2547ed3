"""The stores of rooms over many cases: claims, what was said of cases, where each waits, what is due."""

from vetting_desk.store.claims import ClaimStore
from vetting_desk.store.due import DueStore
from vetting_desk.store.engine.core import Core
from vetting_desk.store.outcome_terms import OutcomeTermStore
from vetting_desk.store.queues import QueueStore
from vetting_desk.store.reviews import ReviewStore


class Reviewing:
    """A base of `Casebook`.

    Attributes:
        claims: Who has taken a case.
        reviews: What people said of how far a case is, and who saw what was urgent.
        queues: Which case waits where.
        terms: Since when decided cases are kept.
        due: What is due.
    """

    def __init__(self, core: Core) -> None:
        self.claims = ClaimStore(core)
        self.reviews = ReviewStore(core)
        self.queues = QueueStore(core)
        self.terms = OutcomeTermStore(core)
        self.due = DueStore(core)

"""The stores of what goes out to people: decisions in the making, copies for others, and figures."""

from vetting_desk.store.decision_drafts import DecisionDraftStore
from vetting_desk.store.engine.core import Core
from vetting_desk.store.issued_copies import IssuedCopyStore
from vetting_desk.store.numbers import NumberStore


class GivenOut:
    """A base of `Casebook`.

    Attributes:
        decision_drafts: Decisions in the making.
        issued_copies: The register of copies that were given out to others.
        numbers: Figures over many cases.
    """

    def __init__(self, core: Core) -> None:
        self.decision_drafts = DecisionDraftStore(core)
        self.issued_copies = IssuedCopyStore(core)
        self.numbers = NumberStore(core)

"""A protocol for each store about people: who is who, and what others were given; otherwise as `stores`."""

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from vetting_desk.store.decision_drafts import DecisionDraftStore
    from vetting_desk.store.editions import EditionStore
    from vetting_desk.store.holdings import HoldingStore
    from vetting_desk.store.issued_copies import IssuedCopyStore
    from vetting_desk.store.numbers import NumberStore
    from vetting_desk.store.offers import OfferStore
    from vetting_desk.store.proof_keys import ProofKeyStore
    from vetting_desk.store.sameness import SamenessStore
    from vetting_desk.store.withdrawals import WithdrawalStore


class KeepsSameness(Protocol):
    """A casebook with what people decided about two cases."""

    @property
    def sameness(self) -> "SamenessStore":
        """Decisions about two cases."""


class KeepsWithdrawals(Protocol):
    """A casebook with the cases that were opened by mistake."""

    @property
    def withdrawals(self) -> "WithdrawalStore":
        """Withdrawn cases."""


class KeepsOffers(Protocol):
    """A casebook with what forms gave that cases do not say."""

    @property
    def offers(self) -> "OfferStore":
        """What is offered to cases."""


class KeepsIssuedCopies(Protocol):
    """A casebook with the copies that were given out to others."""

    @property
    def issued_copies(self) -> "IssuedCopyStore":
        """The register of copies."""


class KeepsProofKeys(Protocol):
    """A casebook of headquarters with the keys that sign proofs."""

    @property
    def proof_keys(self) -> "ProofKeyStore":
        """Keys, each sealed to its pair of officers."""


class KeepsDecisionDrafts(Protocol):
    """A casebook with decisions in the making."""

    @property
    def decision_drafts(self) -> "DecisionDraftStore":
        """Decisions in the making."""


class KeepsHoldings(Protocol):
    """A casebook that knows where cases were offered and who took them."""

    @property
    def holdings(self) -> "HoldingStore":
        """Which desks hold its cases."""


class KeepsNumbers(Protocol):
    """A casebook with figures over many cases."""

    @property
    def numbers(self) -> "NumberStore":
        """Figures over many cases."""


class KeepsEditions(Protocol):
    """A casebook with editions of its figures, and saved questions."""

    @property
    def editions(self) -> "EditionStore":
        """What is told of all cases on a day."""

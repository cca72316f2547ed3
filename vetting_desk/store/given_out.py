"""The stores of what is judged and given out: ratings, decisions in the making, proofs, copies, figures."""

from vetting_desk.store.decision_drafts import DecisionDraftStore
from vetting_desk.store.editions import EditionStore
from vetting_desk.store.engine.core import Core
from vetting_desk.store.issued_copies import IssuedCopyStore
from vetting_desk.store.numbers import NumberStore
from vetting_desk.store.proof_keys import ProofKeyStore
from vetting_desk.store.rating_evidence import RatingEvidenceStore
from vetting_desk.store.rating_keys import RatingKeyStore
from vetting_desk.store.rating_sheets import RatingSheetStore


class GivenOut:
    """A base of `Casebook`.

    Attributes:
        decision_drafts: Decisions in the making.
        issued_copies: The register of copies that were given out to others.
        proof_keys: At headquarters, the keys that sign proofs.
        numbers: Figures over many cases.
        editions: What is told of all of them on a day, and saved questions.
        rating_keys: Keys of drafts that rate, sealed.
        rating_sheets: Sheets of ratings, sealed.
        rating_evidence: Erases what second ratings of other desks' cases left.
    """

    def __init__(self, core: Core) -> None:
        self.decision_drafts = DecisionDraftStore(core)
        self.issued_copies = IssuedCopyStore(core)
        self.proof_keys = ProofKeyStore(core)
        self.numbers = NumberStore(core)
        self.editions = EditionStore(core)
        self.rating_keys = RatingKeyStore(core)
        self.rating_sheets = RatingSheetStore(core)
        self.rating_evidence = RatingEvidenceStore(core)

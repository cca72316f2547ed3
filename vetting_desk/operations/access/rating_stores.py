"""A protocol for each store of sealed ratings; otherwise as `stores`."""

from typing import TYPE_CHECKING, Protocol

from vetting_desk.operations.access.stores import KeepsClinical

if TYPE_CHECKING:
    from vetting_desk.store.rating_evidence import RatingEvidenceStore
    from vetting_desk.store.rating_keys import RatingKeyStore
    from vetting_desk.store.rating_sheets import RatingSheetStore


class KeepsRatingKeys(Protocol):
    """A casebook with the keys of drafts that rate."""

    @property
    def rating_keys(self) -> "RatingKeyStore":
        """Sealed keys of drafts that rate."""


class KeepsRatingSheets(Protocol):
    """A casebook with sheets of ratings."""

    @property
    def rating_sheets(self) -> "RatingSheetStore":
        """What raters say of each indicator, sealed."""


class KeepsRatingEvidence(Protocol):
    """A casebook with what second ratings of other desks' cases left."""

    @property
    def rating_evidence(self) -> "RatingEvidenceStore":
        """Erases it."""


class KeepsSealedKeys(KeepsClinical, KeepsRatingKeys, Protocol):
    """A casebook with the sealed keys of assessments: clinical ones, and drafts that rate."""

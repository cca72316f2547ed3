"""What reading the periods of decided cases asks of a casebook; a `store.Casebook` has all of it."""

from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Protocol

from vetting_desk.model import Desk

if TYPE_CHECKING:
    from vetting_desk.store.alarms import AlarmStore
    from vetting_desk.store.assessments import AssessmentStore
    from vetting_desk.store.blobs import BlobStore
    from vetting_desk.store.cases import CaseStore
    from vetting_desk.store.entries import EntryStore
    from vetting_desk.store.holds import HoldStore
    from vetting_desk.store.outcome_terms import OutcomeTermStore
    from vetting_desk.store.packs import PackStore
    from vetting_desk.store.records import RecordStore


class TermBooks(Protocol):
    """A casebook whose decided cases have a period; a `store.Casebook` has all of it."""

    @property
    def desk(self) -> Desk:
        """Which desk it is of."""

    @property
    def cases(self) -> "CaseStore":
        """Cases."""

    @property
    def records(self) -> "RecordStore":
        """Signed assessments."""

    @property
    def entries(self) -> "EntryStore":
        """Signed statements beside records."""

    @property
    def blobs(self) -> "BlobStore":
        """Files by digest."""

    @property
    def packs(self) -> "PackStore":
        """Texts the organisation approved."""

    @property
    def assessments(self) -> "AssessmentStore":
        """Assessments."""

    @property
    def holds(self) -> "HoldStore":
        """Legal holds."""

    @property
    def alarms(self) -> "AlarmStore":
        """Alarms."""

    @property
    def terms(self) -> "OutcomeTermStore":
        """Since when decided cases are kept."""

    def transaction(self) -> AbstractContextManager[None]:
        """Return a context manager: all or nothing."""

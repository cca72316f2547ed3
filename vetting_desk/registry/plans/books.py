"""What reading plans asks of a casebook; a `store.Casebook` has all of it."""

from typing import TYPE_CHECKING, Protocol

from vetting_desk.model import Desk

if TYPE_CHECKING:
    from vetting_desk.store.blobs import BlobStore
    from vetting_desk.store.cases import CaseStore
    from vetting_desk.store.entries import EntryStore
    from vetting_desk.store.holdings import HoldingStore
    from vetting_desk.store.instruments import InstrumentStore
    from vetting_desk.store.records import RecordStore
    from vetting_desk.store.successions import SuccessionStore


class PlanBooks(Protocol):
    """A casebook whose plans are read."""

    @property
    def desk(self) -> Desk:
        """Which desk it is of."""

    @property
    def blobs(self) -> "BlobStore":
        """Files by digest."""

    @property
    def cases(self) -> "CaseStore":
        """Cases."""

    @property
    def entries(self) -> "EntryStore":
        """Signed statements beside records."""

    @property
    def holdings(self) -> "HoldingStore":
        """Which desks hold cases."""

    @property
    def instruments(self) -> "InstrumentStore":
        """Questionnaires."""

    @property
    def records(self) -> "RecordStore":
        """Signed assessments."""

    @property
    def successions(self) -> "SuccessionStore":
        """Which desk a desk was before it became a new one."""

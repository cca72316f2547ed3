"""What counting asks of a casebook; a `store.Casebook` has all of it."""

from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Protocol

from vetting_desk.model import Desk

if TYPE_CHECKING:
    from vetting_desk.store.blobs import BlobStore
    from vetting_desk.store.cases import CaseStore
    from vetting_desk.store.entries import EntryStore
    from vetting_desk.store.erasure import ErasureStore
    from vetting_desk.store.facts import FactStore
    from vetting_desk.store.instruments import InstrumentStore
    from vetting_desk.store.numbers import NumberStore
    from vetting_desk.store.packs import PackStore
    from vetting_desk.store.records import RecordStore
    from vetting_desk.store.withdrawals import WithdrawalStore


class FigureBooks(Protocol):
    """A casebook whose kept figures are read."""

    @property
    def numbers(self) -> "NumberStore":
        """Figures over many cases."""


class SignedBooks(Protocol):
    """A casebook of a desk with files by digest: what entries say is read from them."""

    @property
    def desk(self) -> Desk:
        """Which desk it is of."""

    @property
    def blobs(self) -> "BlobStore":
        """Files by digest."""


class CountedBooks(FigureBooks, SignedBooks, Protocol):
    """A casebook whose cases are counted."""

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
    def packs(self) -> "PackStore":
        """Texts the organisation approved."""

    @property
    def instruments(self) -> "InstrumentStore":
        """Questionnaires."""

    @property
    def facts(self) -> "FactStore":
        """Facts of cases."""

    @property
    def erasure(self) -> "ErasureStore":
        """Tombstones of erased cases."""

    @property
    def withdrawals(self) -> "WithdrawalStore":
        """Cases opened by mistake."""

    def transaction(self) -> AbstractContextManager[None]:
        """Return a context manager: all or nothing."""

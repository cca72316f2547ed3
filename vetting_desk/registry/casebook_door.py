"""`registry.door.HqRegistry` over headquarters' casebook: the first backend, and the one that does all of it.

Taking in is `casebook_registry`; here are queues, claims, decisions, and what is held. Runs on the casebook's
thread.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, Protocol

from vetting_desk.clock import to_text
from vetting_desk.errors import ArrivedMeanwhileError, NotFoundError
from vetting_desk.model import Case, Record
from vetting_desk.model.entry import Entry
from vetting_desk.model.entry_document import EntryDocument
from vetting_desk.model.entry_kinds import DECISION
from vetting_desk.model.queue import Place, Queue, QueueRow
from vetting_desk.registry.casebook_figures import CasebookFigures, EditionBooks
from vetting_desk.registry.casebook_holdings import CasebookHoldings, HeldBooks
from vetting_desk.registry.casebook_registry import CasebookRegistry
from vetting_desk.registry.door import BOTH, ONLY_CASEBOOK, WORK_QUEUES, Counts, Kind
from vetting_desk.registry.entries import act_on_waiting, keep_entry

if TYPE_CHECKING:
    from vetting_desk.progress import Progress
    from vetting_desk.store.audit_check import AuditMark
    from vetting_desk.store.claims import ClaimStore
    from vetting_desk.store.queues import QueueStore


class DoorBooks(HeldBooks, EditionBooks, Protocol):
    """Headquarters' casebook, with who works on what; a `store.Casebook` has all of it."""

    @property
    def queues(self) -> "QueueStore":
        """Which case waits where."""

    @property
    def claims(self) -> "ClaimStore":
        """Who has taken which case."""

    def verify(
        self, since: "AuditMark | None" = None, progress: "Progress | None" = None
    ) -> "AuditMark":
        """Verify the audit log."""


class CasebookQueues:
    """The queues that both backends have, in a casebook."""

    def __init__(self, casebook: DoorBooks) -> None:
        self._casebook = casebook

    def put(self, case_id: str, queue: Queue) -> None:
        """Move a case to a queue; what is beside it stays.

        Raises:
            NotFoundError: If there is no such case.
        """
        queues = self._casebook.queues
        number = queues.number(case_id)
        if not number:
            raise NotFoundError(what="case", id=case_id)
        beside = [
            each for each in queues.of_case(case_id, self._today()) if each not in WORK_QUEUES
        ]
        places = [(each, "") for each in (queue, *beside)]
        queues.sort_in(number, places, queues.flags_of(case_id), urgent=Queue.URGENT in beside)

    def page(self, queue: Queue, after: Place | None, limit: int) -> Sequence[QueueRow]:
        """Return the lines of a queue after a place."""
        return self._casebook.queues.page(queue, after, limit, self._today())

    def own(self, officer_id: str, after: Place | None, limit: int) -> Sequence[QueueRow]:
        """Return the lines of the cases that an officer has."""
        return self._casebook.queues.own(officer_id, after, limit)

    def counts(self) -> dict[Queue, int]:
        """Return how many cases wait in each of the queues that both backends have."""
        found = self._casebook.queues.counts(self._today())
        return {queue: found[queue] for queue in WORK_QUEUES}

    def _today(self) -> str:
        return to_text(self._casebook.clock_reading().at)


class CasebookDecisions:
    """Signed decisions in a casebook, as the panel's page keeps them too."""

    def __init__(self, casebook: DoorBooks) -> None:
        self._casebook = casebook

    def version(self, case_id: str) -> str:
        """Return the numbers of the newest record and entry of a case.

        Raises:
            NotFoundError: If there is no such case.
        """
        queues = self._casebook.queues
        number = queues.number(case_id)
        if not number:
            raise NotFoundError(what="case", id=case_id)
        record, entry = queues.newest(number)
        return f"{record}/{entry}"

    def decide(self, entry: Entry, document: EntryDocument, seen: str) -> None:
        """Keep a signed decision, if nothing came since.

        Raises:
            ArrivedMeanwhileError: If something did.
            NotFoundError: If there is no such case.
        """
        with self._casebook.transaction():
            if self.version(entry.case_id) != seen:
                raise ArrivedMeanwhileError(case=entry.case_id)
            keep_entry(self._casebook, entry, document)

    def of_case(self, case_id: str) -> Sequence[str]:
        """Return the ids of the entries that decided a case."""
        return [each.id for each in self._casebook.entries.list(case_id) if each.kind == DECISION]


class CasebookHq(CasebookRegistry):
    """A `registry.door.HqRegistry` over headquarters' casebook, which stays the caller's.

    Args:
        casebook: Headquarters'.
        rules_number: Of the organisation's newest rules; 0 before the first.
    """

    capabilities: Final = frozenset(BOTH | ONLY_CASEBOOK)

    def __init__(self, casebook: DoorBooks, rules_number: int = 0) -> None:
        super().__init__(casebook, rules_number)
        self._books = casebook
        self.queues = CasebookQueues(casebook)
        self.decisions = CasebookDecisions(casebook)
        self.figures = CasebookFigures(casebook)
        self.holdings = CasebookHoldings(casebook)

    @property
    def claims(self) -> "ClaimStore":
        """Who has taken which case."""
        return self._books.claims

    def case(self, case_id: str) -> Case:
        """Return a case with its person.

        Raises:
            NotFoundError: If it is not here, or was erased.
        """
        if self._books.erasure.is_erased(case_id):
            raise NotFoundError(what="case", id=case_id)
        return self._books.cases.get(case_id)

    def records_of(self, case_id: str) -> Sequence[Record]:
        """Return the records of a case."""
        return self._books.records.list(case_id)[::-1]

    def entries_of(self, case_id: str) -> Sequence[Entry]:
        """Return the entries about a case."""
        return self._books.entries.list(case_id)

    def content(self, owner: str, sha256: str) -> bytes:
        """Return the content of one file of a record or an entry.

        Raises:
            NotFoundError: If it is not here, or was erased.
        """
        record, entry = self.record(owner), self.entry(owner)
        files = record.files if record else entry.files if entry else ()
        if sha256 not in {each.sha256 for each in files}:
            raise NotFoundError(what="blob", id=sha256)
        return self.blob(sha256)

    def desk_of(self, case_id: str) -> str:
        """Return the id of the desk that opened a case.

        Raises:
            NotFoundError: If there is no such case.
        """
        self._books.cases.get(case_id)
        return self._books.cases.desk_of(case_id)

    def accept_sealed(self, record: Record, case: Case, desk_id: str) -> None:
        """Keep a record that is sealed to psychologists, whose case another backend knows."""
        with self._books.transaction():
            if self._books.cases.find(case.id) is None:
                self._books.cases.add(case, desk_id)
            self._books.records.add(record, {}, taken_in=True)
            act_on_waiting(self._books, record.case_id)

    def counts(self) -> Counts:
        """Return how much is held."""
        books, held = self._books, self.holdings
        return Counts(
            cases=books.cases.count(),
            records=len(books.records.all()),
            entries=len(books.entries.all()),
            arrivals=len(held.lines(Kind.ARRIVALS)),
            receipts=sum(1 for _ in held.receipts()),
            stamps=sum(1 for _ in held.stamps()),
            quarantined=len(books.intake.quarantined()),
        )

    def verify_log(self) -> int:
        """Verify the audit log; return how many entries it has.

        Raises:
            AuditChainError: Naming the first entry that does not fit.
        """
        self._books.verify()
        return self._books.audit.length()

"""What headquarters does with what it knows of all desks, behind one door with two backends.

`HqRegistry` is the door. `casebook_door` keeps it in headquarters' casebook, which is the default and does
all of it; `postgres` in a database for many machines, which does what both can (`BOTH`) and what only many
machines need (`ONLY_POSTGRES`). What the casebook alone does is named in `ONLY_CASEBOOK`, and has no method
here: nobody can call what a backend has not. Taking in is `transfer.ends.receiving.Registry`, which each
backend is, too; the two layers do not know each other, `operations.registry` joins them.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final, Protocol

from vetting_desk.model import Case, IntakeOutcome, Receipt, Record, RecordFile
from vetting_desk.model.arrivals import Arrival
from vetting_desk.model.claim import Claim, WhyEnded
from vetting_desk.model.entry import Entry
from vetting_desk.model.entry_document import EntryDocument
from vetting_desk.model.numbers.editions import EditionHead
from vetting_desk.model.numbers.questions import Answer, Question
from vetting_desk.model.queue import Place, Queue, QueueRow
from vetting_desk.model.stamp import StoredStamp


class Capability(StrEnum):
    """Something headquarters does."""

    ARRIVALS = "arrivals"
    CASES = "cases"
    RECORDS = "records"
    QUARANTINE = "quarantine"
    QUEUES = "queues"
    CLAIMS = "claims"
    DECISIONS = "decisions"
    STAMPS = "stamps"
    RECEIPTS = "receipts"
    AUDIT = "audit"
    COUNTS = "counts"
    QUESTIONS = "questions"
    """Editions of the figures are asked, and questions kept; the return desk makes editions."""
    ACTING = "acting"
    """What entries say beside decisions is acted on: safeguards, calls, plans, handing over, outreach."""
    URGENT = "urgent"
    """What is urgent stands above all else: it would have to be said in the clear."""
    REJUDGING = "rejudging"
    """What lies in quarantine is decided by a person."""
    LINKS = "links"
    AGENDA = "agenda"
    NUMBERS = "numbers"
    RETURNS = "returns"
    """Return bundles are signed and written, with headquarters' word for each post."""
    WINDOW = "window"
    """Every page of the window; of the database a member has the queues, a case, and what waits for a panel."""
    MANY = "many"
    """Several machines work at once."""
    REGIONS = "regions"
    """Who works for one region sees nothing of another."""


BOTH: Final = frozenset(
    {
        Capability.ARRIVALS,
        Capability.CASES,
        Capability.RECORDS,
        Capability.QUARANTINE,
        Capability.QUEUES,
        Capability.CLAIMS,
        Capability.DECISIONS,
        Capability.STAMPS,
        Capability.RECEIPTS,
        Capability.AUDIT,
        Capability.COUNTS,
        Capability.QUESTIONS,
    }
)
ONLY_CASEBOOK: Final = frozenset(
    {
        Capability.ACTING,
        Capability.URGENT,
        Capability.REJUDGING,
        Capability.LINKS,
        Capability.AGENDA,
        Capability.NUMBERS,
        Capability.RETURNS,
        Capability.WINDOW,
    }
)
"""What the return desk goes on doing in its casebook, which is brought up to date out of the database."""
ONLY_POSTGRES: Final = frozenset({Capability.MANY, Capability.REGIONS})

WORK_QUEUES: Final = (
    Queue.NEW,
    Queue.REVIEW,
    Queue.SECOND_LOOK,
    Queue.DECIDE,
    Queue.WAITING,
    Queue.RETURNED,
)
"""The queues that both backends have; a case is in one of them."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How much a registry holds.

    Attributes:
        cases, records, entries: What desks sent; of what was erased the ids count, too.
        arrivals, receipts, stamps: Bundles, answers, and headquarters' stamps.
        quarantined: What was not taken in.
    """

    cases: int
    records: int
    entries: int
    arrivals: int
    receipts: int
    stamps: int
    quarantined: int


class Claims(Protocol):
    """Who has taken which case. One claim holds for a case at a time; what ended stays."""

    def take(
        self, case_id: str, officer_id: str, officer_name: str, at: datetime, until: datetime
    ) -> Claim:
        """Record that a case is an officer's from now on; who is here gives it to them.

        Raises:
            NotFoundError: If there is no such case.
            StateError: If it is somebody's.
        """

    def end(self, claim_id: str, why: WhyEnded, at: datetime) -> Claim:
        """Record that a claim ended.

        Raises:
            NotFoundError: If there is no such claim.
            StateError: If it ended before.
        """

    def get(self, claim_id: str) -> Claim:
        """Return a claim.

        Raises:
            NotFoundError: If there is none with this id.
        """

    def held(self, case_id: str) -> Claim | None:
        """Return the claim that holds for a case; None for none."""

    def of_case(self, case_id: str) -> Sequence[Claim]:
        """Return all claims of a case, oldest first."""

    def count_of(self, officer_id: str) -> int:
        """Return how many cases an officer has."""


class Queues(Protocol):
    """Which case waits where."""

    def put(self, case_id: str, queue: Queue) -> None:
        """Move a case to a queue, of `WORK_QUEUES`; one it is in already keeps since when.

        Raises:
            NotFoundError: If there is no such case.
        """

    def page(self, queue: Queue, after: Place | None, limit: int) -> Sequence[QueueRow]:
        """Return the lines of a queue after a place, those that wait longest first."""

    def own(self, officer_id: str, after: Place | None, limit: int) -> Sequence[QueueRow]:
        """Return the lines of the cases an officer has, after a place, those that end first before others."""

    def counts(self) -> dict[Queue, int]:
        """Return how many cases wait in each of `WORK_QUEUES`."""


class Decisions(Protocol):
    """Signed decisions on cases, each by who had seen all there was."""

    def version(self, case_id: str) -> str:
        """Return what stands for all that is here of a case, to be handed to `decide`.

        Raises:
            NotFoundError: If there is no such case.
        """

    def decide(self, entry: Entry, document: EntryDocument, seen: str) -> None:
        """Keep a signed decision; its files are kept as blobs.

        Args:
            entry: The decision; no entry with its id is here.
            document: What its author signed.
            seen: The version its author had before them.

        Raises:
            ArrivedMeanwhileError: If something came, or somebody else decided, since. Nothing is kept then.
            NotFoundError: If there is no such case.
        """

    def of_case(self, case_id: str) -> Sequence[str]:
        """Return the ids of the entries that decided a case, oldest first."""


class Figures(Protocol):
    """What is asked of all cases: editions of the figures, and questions that were kept."""

    def heads(self) -> Sequence[EditionHead]:
        """Return what is said of each edition, the newest first."""

    def answer(self, head: EditionHead, question: Question) -> Answer:
        """Return what an edition says to a question.

        Raises:
            NotFoundError: If there is no such edition.
            InputError: If the question cannot be asked.
        """

    def questions(self, *, away: bool = False) -> Mapping[str, Question]:
        """Return the questions that were kept, by name: those in use, or those that were put away."""

    def save(self, name: str, question: Question) -> None:
        """Keep a question under a name; it never changes there. One that was put away is put back.

        Raises:
            StateError: If another one has the name, also one that was put away.
        """

    def put(self, name: str, *, away: bool) -> None:
        """Put a kept question away, or back into use; nothing where it is there already.

        Raises:
            NotFoundError: If no question has this name.
        """

    def note_exported(self, detail: Mapping[str, object]) -> None:
        """Write into the log that an answer was exported."""

    def together(self) -> AbstractContextManager[None]:
        """Return a context manager: all that is written inside stays, or after an error nothing of it."""


class Kind(StrEnum):
    """What is carried from one backend to another, in this order."""

    ARRIVALS = "arrivals"
    RECORDS = "records"
    ENTRIES = "entries"
    QUARANTINED = "quarantined"
    RECEIPTS = "receipts"
    STAMPS = "stamps"


@dataclass(frozen=True, slots=True)
class Quarantined:
    """A record or an entry that was not taken in.

    Attributes:
        bundle_id: The bundle it came in.
        desk_id: The desk it came from.
        record_id: As it calls itself.
        digest: As its bundle says.
        outcome: Refused, a fork, or held for a person.
        reason: A key that says why.
        files: Those that arrived.
        superseded_by: The bundle in which it came again and was judged anew; empty for none.
    """

    bundle_id: str
    desk_id: str
    record_id: str
    digest: str
    outcome: IntakeOutcome
    reason: str
    files: tuple[RecordFile, ...]
    superseded_by: str = ""

    @property
    def key(self) -> str:
        """What tells it apart: one thing can be set aside in several bundles."""
        return f"{self.bundle_id} {self.record_id} {self.digest}"


class Holdings(Protocol):
    """All that is held, to carry it to another backend and to compare the two.

    What was erased is no part of it.
    """

    def lines(self, kind: Kind) -> dict[str, str]:
        """Return what is held of a kind, in the order it came: what tells it apart, what must not differ."""

    def arrivals(self) -> Iterator[Arrival]:
        """Yield the bundles that arrived, in the order they did."""

    def quarantined(self) -> Iterator[Quarantined]:
        """Yield what was not taken in, in the order it came."""

    def receipts(self) -> Iterator[Receipt]:
        """Yield the receipts, in the order they were issued."""

    def stamps(self) -> Iterator[StoredStamp]:
        """Yield the stamps, oldest first."""

    def erased(self) -> frozenset[str]:
        """Return the ids of the cases that were erased."""


class HqRegistry(Protocol):
    """What headquarters knows of all desks. Each backend is a `transfer.ends.receiving.Registry` beside."""

    @property
    def capabilities(self) -> frozenset[Capability]:
        """What this backend does."""

    @property
    def queues(self) -> Queues:
        """Which case waits where."""

    @property
    def claims(self) -> Claims:
        """Who has taken which case."""

    @property
    def decisions(self) -> Decisions:
        """Signed decisions."""

    @property
    def figures(self) -> Figures:
        """What is asked of all cases."""

    @property
    def holdings(self) -> Holdings:
        """All that is held."""

    def case(self, case_id: str) -> Case:
        """Return a case with its person.

        Raises:
            NotFoundError: If it is not here, or was erased.
        """

    def records_of(self, case_id: str) -> Sequence[Record]:
        """Return the records of a case, in the order they came."""

    def entries_of(self, case_id: str) -> Sequence[Entry]:
        """Return the entries about a case, in the order they came."""

    def content(self, owner: str, sha256: str) -> bytes:
        """Return the content of one file of a record or an entry.

        Raises:
            NotFoundError: If it is not here, or was erased.
        """

    def desk_of(self, case_id: str) -> str:
        """Return the id of the desk that opened a case.

        Raises:
            NotFoundError: If there is no such case.
        """

    def accept_sealed(self, record: Record, case: Case, desk_id: str) -> None:
        """Keep a record that is sealed to psychologists, whose case another backend knows.

        Args:
            record: Its files are kept as blobs, and no record with its id is here.
            case: As the other backend has it; it is registered where it is not here.
            desk_id: The desk that opened it.
        """

    def counts(self) -> Counts:
        """Return how much is held."""

    def verify_log(self) -> int:
        """Verify the audit log; return how many entries it has.

        Raises:
            AuditChainError: Naming the first entry that does not fit.
        """

"""Queues, claims and decisions in PostgreSQL, where many work at once: `registry.door` describes each method.

Who acts is the login's officer, by the database's own table. Of two who take one case, or decide one that
both looked at, the database lets one, and the other is told. Officers are kept by id; their names are the
member's own book's.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from vetting_desk.clock import Clock, from_text, to_text
from vetting_desk.errors import ArrivedMeanwhileError, NotFoundError, RegistryKeyError, StateError
from vetting_desk.model import NameScript, new_id
from vetting_desk.model.claim import Claim, WhyEnded
from vetting_desk.model.entry import Entry
from vetting_desk.model.entry_document import EntryDocument
from vetting_desk.model.queue import Place, Queue, QueueRow
from vetting_desk.registry.door import WORK_QUEUES
from vetting_desk.registry.postgres.beside import Beside
from vetting_desk.registry.postgres.cases import PostgresCases
from vetting_desk.registry.postgres.driver import Database, Row
from vetting_desk.registry.postgres.log import Log
from vetting_desk.registry.postgres.records import PostgresRecords

_CLAIMS: Final = (
    "SELECT id, case_id, officer_id, given_by, at, until, ended_at, ended_by, ended_why"
    " FROM vetting.claims"
)
_LINES: Final = (
    "SELECT q.case_id, q.since, q.number, c.reference, c.desk_id, l.id, l.officer_id, l.given_by, l.at, "
    "l.until,"
    " l.ended_at, l.ended_by, l.ended_why FROM vetting.queued AS q JOIN vetting.cases AS c USING (case_id)"
    " LEFT JOIN vetting.claims AS l ON l.case_id = q.case_id AND l.ended_at = ''"
)
_PAGE: Final = (
    _LINES
    + " WHERE q.queue = %s AND (q.since, q.number) > (%s, %s) ORDER BY q.since, q.number LIMIT %s"
)
_OWN: Final = (
    _LINES
    + " WHERE l.officer_id = %s AND (l.until, q.number) > (%s, %s) ORDER BY l.until, q.number LIMIT %s"
)
_BY_ITSELF: Final = frozenset({WhyEnded.PERIOD, WhyEnded.OWNER_LEFT, WhyEnded.CLOCK})
_RANK: Final = 1


class PostgresClaims:
    """Who has taken which case, as the database has it.

    Args:
        database: The registry's.
        beside: Who is who.
        log: Where it is written who took what.
    """

    def __init__(self, database: Database, beside: Beside, log: Log) -> None:
        self._database = database
        self._beside = beside
        self._log = log

    def take(
        self, case_id: str, officer_id: str, officer_name: str, at: datetime, until: datetime
    ) -> Claim:
        """Record that a case is an officer's from now on; the login's officer gives it to them.

        Raises:
            NotFoundError: If there is no such case.
            StateError: If it is somebody's.
        """
        del officer_name  # is never kept here
        claim_id = new_id()
        with self._database.transaction():
            region = self._database.value(
                "SELECT region FROM vetting.cases WHERE case_id = %s AND NOT erased", (case_id,)
            )
            if region is None:
                raise NotFoundError(what="case", id=case_id)
            made = self._database.execute(
                "INSERT INTO vetting.claims (id, case_id, region, officer_id, given_by, at, until)"
                " VALUES (%s, %s, %s, %s, vetting.my_officer(), %s, %s)"
                " ON CONFLICT (case_id) WHERE ended_at = '' DO NOTHING",
                (claim_id, case_id, region, officer_id, to_text(at), to_text(until)),
            )
            if not made:
                raise StateError(what="claim", state="held", wanted="free")
            self._log.append("case-claimed", claim_id, {"case": case_id, "owner": officer_id})
        return self.get(claim_id)

    def end(self, claim_id: str, why: WhyEnded, at: datetime) -> Claim:
        """Record that a claim ended.

        Raises:
            NotFoundError: If there is no such claim.
            StateError: If it ended before.
        """
        with self._database.transaction():
            self.get(claim_id)
            ended = self._database.execute(
                "UPDATE vetting.claims SET ended_at = %s, ended_by = CASE WHEN %s THEN ''"
                " ELSE vetting.my_officer() END, ended_why = %s WHERE id = %s AND ended_at = ''",
                (to_text(at), why in _BY_ITSELF, why.value, claim_id),
            )
            if not ended:
                raise StateError(what="claim", state="ended", wanted="held")
            self._log.append("claim-ended", claim_id, {"why": why.value})
        return self.get(claim_id)

    def get(self, claim_id: str) -> Claim:
        """Return a claim.

        Raises:
            NotFoundError: If there is none with this id.
        """
        row = self._database.row(_CLAIMS + " WHERE id = %s", (claim_id,))
        if row is None:
            raise NotFoundError(what="claim", id=claim_id)
        return claim_of(row, self._beside)

    def held(self, case_id: str) -> Claim | None:
        """Return the claim that holds for a case; None for none."""
        row = self._database.row(_CLAIMS + " WHERE case_id = %s AND ended_at = ''", (case_id,))
        return claim_of(row, self._beside) if row else None

    def of_case(self, case_id: str) -> Sequence[Claim]:
        """Return all claims of a case, oldest first."""
        rows = self._database.rows(_CLAIMS + " WHERE case_id = %s ORDER BY number", (case_id,))
        return [claim_of(row, self._beside) for row in rows]

    def count_of(self, officer_id: str) -> int:
        """Return how many cases an officer has."""
        return int(
            self._database.value(
                "SELECT count(*) FROM vetting.claims WHERE officer_id = %s AND ended_at = ''",
                (officer_id,),
            )
        )


class PostgresQueues:
    """Which case waits where.

    As the database has it. Nothing urgent is among it: that would stand in the clear.

    Args:
        database: The registry's.
        cases: Whose names stand in the lines, as far as this officer's keys open them.
        beside: How desks are called, and who is who.
        clock: The device's clock.
    """

    def __init__(
        self, database: Database, cases: PostgresCases, beside: Beside, clock: Clock
    ) -> None:
        self._database = database
        self._cases = cases
        self._beside = beside
        self._clock = clock

    def put(self, case_id: str, queue: Queue) -> None:
        """Move a case to a queue; one it is in already keeps since when.

        Raises:
            NotFoundError: If there is no such case.
            ValueError: If the queue is not of `WORK_QUEUES`.
        """
        if queue not in WORK_QUEUES:
            raise ValueError(queue)
        now = to_text(self._clock.now())
        with self._database.transaction():
            moved = self._database.execute(
                "UPDATE vetting.queued SET queue = %s, since = CASE WHEN queue = %s THEN since ELSE %s END"
                " WHERE case_id = %s",
                (queue.value, queue.value, now, case_id),
            )
            if moved:
                return
            head = self._cases.head(case_id)
            if head is None or head.erased:
                raise NotFoundError(what="case", id=case_id)
            self._database.execute(
                "INSERT INTO vetting.queued (case_id, queue, since, number, region)"
                " SELECT case_id, %s, %s, number, region FROM vetting.cases WHERE case_id = %s",
                (queue.value, now, case_id),
            )

    def page(self, queue: Queue, after: Place | None, limit: int) -> Sequence[QueueRow]:
        """Return the lines of a queue after a place, those that wait longest first."""
        start = after or Place(_RANK, "", 0)
        rows = self._database.rows(_PAGE, (queue.value, start.since, start.number, limit))
        return self._lines(rows)

    def own(self, officer_id: str, after: Place | None, limit: int) -> Sequence[QueueRow]:
        """Return the lines of the cases that an officer has, those that end first before the others."""
        start = after or Place(_RANK, "", 0)
        rows = self._database.rows(_OWN, (officer_id, start.since, start.number, limit))
        return self._lines(rows, since="until")

    def _lines(self, rows: Sequence[Row], since: str = "since") -> list[QueueRow]:
        persons = self._persons([row["case_id"] for row in rows])
        return [self._line(row, persons.get(row["case_id"], ("", "")), since) for row in rows]

    def counts(self) -> dict[Queue, int]:
        """Return how many cases wait in each queue."""
        rows = self._database.rows(
            "SELECT queue, count(*) AS many FROM vetting.queued GROUP BY queue"
        )
        found = {row["queue"]: row["many"] for row in rows}
        return {queue: found.get(queue.value, 0) for queue in WORK_QUEUES}

    def _persons(self, case_ids: list[str]) -> dict[str, tuple[str, str]]:
        """Return name and Latin name of cases; nothing where this officer's keys open no names."""
        try:
            found = self._cases.named(case_ids)
        except RegistryKeyError:
            return {}
        return {
            case_id: (
                names[0][0],
                next((text for text, script in names if script == NameScript.LATIN.value), ""),
            )
            for case_id, names in found.items()
        }

    def _line(self, row: Row, person: tuple[str, str], since: str) -> QueueRow:
        peer = self._beside.peers.find(row["desk_id"])
        name, latin = person
        return QueueRow(
            case_id=row["case_id"],
            reference=row["reference"],
            name=name,
            latin_name="" if latin == name else latin,
            desk_name=peer.name if peer else "",
            since=from_text(row["since"]),
            flags=(),
            claim=claim_of(row, self._beside) if row["id"] is not None else None,
            place=Place(_RANK, row[since], row["number"]),
        )


class PostgresDecisions:
    """Signed decisions, as the database has them.

    Args:
        database: The registry's.
        cases: Their versions.
        records: Where the signed entry is kept.
        log: Where it is written who decided.
    """

    def __init__(
        self, database: Database, cases: PostgresCases, records: PostgresRecords, log: Log
    ) -> None:
        self._database = database
        self._cases = cases
        self._records = records
        self._log = log

    def version(self, case_id: str) -> str:
        """Return how many things were kept or decided of a case.

        Raises:
            NotFoundError: If there is no such case.
        """
        head = self._cases.head(case_id)
        if head is None:
            raise NotFoundError(what="case", id=case_id)
        return str(head.version)

    def decide(self, entry: Entry, document: EntryDocument, seen: str) -> None:
        """Keep a signed decision, if nothing came since.

        Raises:
            ArrivedMeanwhileError: If something did, or somebody else decided.
            NotFoundError: If there is no such case.
            RegistryRefusedError: If this login may not, or its officer is not the author.
        """
        with self._database.transaction():
            raised = self._database.execute(
                "UPDATE vetting.cases SET version = version + 1 WHERE case_id = %s AND version = %s"
                " AND NOT erased",
                (entry.case_id, int(seen)),
            )
            head = self._cases.head(entry.case_id)
            if head is None:
                raise NotFoundError(what="case", id=entry.case_id)
            if not raised:
                raise ArrivedMeanwhileError(case=entry.case_id)
            self._records.add_entry(entry, head.region)
            self._database.execute(
                "INSERT INTO vetting.decisions (entry_id, case_id, region, officer_id, saw)"
                " VALUES (%s, %s, %s, %s, %s)",
                (entry.id, entry.case_id, head.region, document.author.id, int(seen)),
            )
            self._log.append("decided", entry.id, {"case": entry.case_id, "digest": entry.digest})

    def of_case(self, case_id: str) -> Sequence[str]:
        """Return the ids of the entries that decided a case."""
        return self._database.column(
            "SELECT entry_id FROM vetting.decisions WHERE case_id = %s ORDER BY number", (case_id,)
        )


def claim_of(row: Row, beside: Beside) -> Claim:
    """Return the claim of a row that has its columns."""
    ended, name_of = row["ended_at"], beside.officers.name_of
    return Claim(
        id=row["id"],
        case_id=row["case_id"],
        officer_id=row["officer_id"],
        officer_name=name_of(row["officer_id"]),
        given_by=name_of(row["given_by"]),
        at=from_text(row["at"]),
        until=from_text(row["until"]),
        ended_at=from_text(ended) if ended else None,
        ended_by=name_of(row["ended_by"]) if row["ended_by"] else "",
        why=WhyEnded(row["ended_why"]) if ended else None,
    )

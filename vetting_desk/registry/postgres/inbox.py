"""What workers take in, and which of them has it.

There is a row for each sealed file, leased with a number that only rises.

A worker that was killed loses its lease with time, and another takes the file over: one retry. One that was
merely slow finds its number overtaken when it would commit, and all of its work is taken back. The database's
clock counts, not the workers'.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from vetting_desk.errors import LeaseLostError
from vetting_desk.registry.postgres.driver import Database

LEASE_SECONDS: Final = 120
"""How long a worker has a file before another may take it, and a second more for each million bytes
above sixteen."""
MOST_TRIES: Final = 5
"""After so many workers that did not come to an end, a person has to look at the file."""
_NEXT: Final = (
    "UPDATE vetting.inbox SET fence = fence + 1, tries = tries + 1, worker = %s,"
    " lease_until = clock_timestamp() + make_interval(secs => %s + greatest(length - 16e6, 0) / 1e6)"
    " WHERE sha256 ="
    " (SELECT sha256 FROM vetting.inbox WHERE state = 'waiting' AND lease_until < clock_timestamp()"
    " AND sha256 = ANY (%s) ORDER BY spooled_at, sha256 LIMIT 1 FOR UPDATE SKIP LOCKED)"
    " RETURNING sha256, fence, tries"
)


@dataclass(frozen=True, slots=True)
class Lease:
    """A sealed file in one worker's hands.

    Attributes:
        sha256: Of the sealed file.
        fence: Higher than that of any lease before.
        tries: How many workers have had it, with this one.
    """

    sha256: str
    fence: int
    tries: int


@dataclass(frozen=True, slots=True)
class InboxState:
    """How many sealed files are in which state.

    Attributes:
        waiting, done, refused: As named.
    """

    waiting: int = 0
    done: int = 0
    refused: int = 0


class Inbox:
    """The inbox of a registry.

    Args:
        database: The registry's; one connection.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, sha256: str, length: int) -> bool:
        """Let a sealed file wait; return whether it is new here."""
        return bool(
            self._database.execute(
                "INSERT INTO vetting.inbox (sha256, length) VALUES (%s, %s) ON CONFLICT DO NOTHING",
                (sha256, length),
            )
        )

    def lease(
        self, worker: str, here: Sequence[str], seconds: float = LEASE_SECONDS
    ) -> Lease | None:
        """Take the file that waits longest; None if none of those that are here waits.

        Args:
            worker: Who takes it.
            here: SHA-256 of the files this machine has.
            seconds: For how long.
        """
        row = self._database.row(_NEXT, (worker, seconds, list(here)))
        return Lease(row["sha256"], row["fence"], row["tries"]) if row else None

    def renew(self, lease: Lease, seconds: float = LEASE_SECONDS) -> None:
        """Have a file for longer.

        Raises:
            LeaseLostError: If another worker has it.
        """
        kept = self._database.execute(
            "UPDATE vetting.inbox SET lease_until = clock_timestamp() + make_interval(secs => %s)"
            " WHERE sha256 = %s AND fence = %s AND state = 'waiting'",
            (seconds, lease.sha256, lease.fence),
        )
        if not kept:
            raise LeaseLostError(bundle=lease.sha256)

    def give_back(self, lease: Lease) -> None:
        """Let another worker have a file at once; harmless where one has it."""
        self._database.execute(
            "UPDATE vetting.inbox SET lease_until = clock_timestamp() WHERE sha256 = %s AND fence = %s",
            (lease.sha256, lease.fence),
        )

    def finish(self, lease: Lease, bundle_id: str) -> None:
        """Say that a file was taken in, as the last thing in the transaction that does.

        Raises:
            LeaseLostError: If the lease is another's by now, or over: nothing may be kept.
        """
        self._end(lease, "done", bundle_id, "")

    def refuse(self, lease: Lease, reason: str) -> None:
        """Say that a file cannot be taken in.

        Raises:
            LeaseLostError: As `finish`.
        """
        self._end(lease, "refused", "", reason)

    def state_of(self, sha256: str) -> str:
        """Return ``waiting``, ``done`` or ``refused``; empty for a file that is not known."""
        return (
            self._database.value("SELECT state FROM vetting.inbox WHERE sha256 = %s", (sha256,))
            or ""
        )

    def state(self) -> InboxState:
        """Return how many files are in which state."""
        rows = self._database.rows(
            "SELECT state, count(*) AS many FROM vetting.inbox GROUP BY state"
        )
        return InboxState(**{row["state"]: row["many"] for row in rows})

    def refused(self) -> list[tuple[str, str]]:
        """Return SHA-256 and reason of the files that cannot be taken in, oldest first."""
        rows = self._database.rows(
            "SELECT sha256, reason FROM vetting.inbox WHERE state = 'refused' ORDER BY spooled_at, sha256"
        )
        return [(row["sha256"], row["reason"]) for row in rows]

    def _end(self, lease: Lease, state: str, bundle_id: str, reason: str) -> None:
        ended = self._database.execute(
            "UPDATE vetting.inbox SET state = %s, bundle_id = %s, reason = %s WHERE sha256 = %s"
            " AND fence = %s AND state = 'waiting' AND lease_until > clock_timestamp()",
            (state, bundle_id, reason, lease.sha256, lease.fence),
        )
        if not ended:
            raise LeaseLostError(bundle=lease.sha256)

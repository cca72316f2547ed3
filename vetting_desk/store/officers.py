"""Who has, or had, an account on this desk, with their certificates."""

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass

from vetting_desk.clock import to_text
from vetting_desk.errors import NotFoundError
from vetting_desk.model import Officer, Role
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest

SIGNING = "signing"
LONG_TERM = "long-term"


@dataclass(frozen=True, slots=True)
class KnownOfficer:
    """An officer and what proves who it is.

    Attributes:
        officer: Who.
        certificates: The signing certificate first, then its chain; as given, PEM or DER. Empty before
            enrolment.
        long_term: The same for the long-term (ML-DSA) key.
        active: False once the account was closed.
    """

    officer: Officer
    certificates: tuple[bytes, ...] = ()
    long_term: tuple[bytes, ...] = ()
    active: bool = True


class OfficerStore:
    """The officers of this desk."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def put(
        self,
        officer: Officer,
        certificates: Sequence[bytes] | None = None,
        long_term: Sequence[bytes] | None = None,
        *,
        active: bool = True,
    ) -> KnownOfficer:
        """Add an officer or change what is known; None leaves the certificates as they are."""
        database = self._core.database
        with self._core.transaction():
            database.execute(
                "INSERT INTO officers (id, name, role, active, added_at) VALUES (?, ?, ?, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET"
                " name = excluded.name, role = excluded.role, active = excluded.active",
                (
                    officer.id,
                    officer.name,
                    officer.role.value,
                    int(active),
                    to_text(self._core.time.reading().at),
                ),
            )
            for purpose, given in ((SIGNING, certificates), (LONG_TERM, long_term)):
                if given is not None:
                    self._replace(officer.id, purpose, given)
            known = self.get(officer.id)
            self._core.bind(
                "officer-changed",
                "officer",
                officer.id,
                state(known),
                name=officer.name,
                role=officer.role.value,
            )
        return known

    def get(self, officer_id: str) -> KnownOfficer:
        """Return an officer.

        Raises:
            NotFoundError: If there is none with this id.
        """
        row = self._core.database.row(
            "SELECT id, name, role, active FROM officers WHERE id = ?", (officer_id,)
        )
        if row is None:
            raise NotFoundError(what="officer", id=officer_id)
        return _known(self._core.database, row)

    def list(self) -> list[KnownOfficer]:
        """Return all officers by name, closed accounts too."""
        return list(_all(self._core.database))

    def name_of(self, officer_id: str) -> str:
        """Return the officer's name; empty if nobody has this id."""
        return (
            self._core.database.value("SELECT name FROM officers WHERE id = ?", (officer_id,)) or ""
        )

    def _replace(self, officer_id: str, purpose: str, certificates: Sequence[bytes]) -> None:
        self._core.database.execute(
            "DELETE FROM officer_certificates WHERE officer_id = ? AND purpose = ?",
            (officer_id, purpose),
        )
        self._core.database.execute_many(
            "INSERT INTO officer_certificates (officer_id, purpose, position, content) VALUES (?, ?, ?, ?)",
            [
                (officer_id, purpose, place, bytes(content))
                for place, content in enumerate(certificates)
            ],
        )


def state(known: KnownOfficer) -> str:
    """Return the digest of all that is known of an officer."""
    officer = known.officer
    return digest(
        officer.id, officer.name, officer.role.value, int(known.active),
        len(known.certificates), *known.certificates, *known.long_term,
    )  # fmt: skip


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield id and state of each officer."""
    for known in _all(database):
        yield known.officer.id, state(known)


def _all(database: Database) -> Iterator[KnownOfficer]:
    for row in database.rows("SELECT id, name, role, active FROM officers ORDER BY name, id"):
        yield _known(database, row)


def _known(database: Database, row: Row) -> KnownOfficer:
    held: dict[str, list[bytes]] = {SIGNING: [], LONG_TERM: []}
    for certificate in database.rows(
        "SELECT purpose, content FROM officer_certificates WHERE officer_id = ? ORDER BY purpose, position",
        (row["id"],),
    ):
        held[certificate["purpose"]].append(certificate["content"])
    return KnownOfficer(
        officer=Officer(row["id"], row["name"], Role(row["role"])),
        certificates=tuple(held[SIGNING]),
        long_term=tuple(held[LONG_TERM]),
        active=bool(row["active"]),
    )

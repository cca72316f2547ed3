"""The other desks this one knows: who they are, what they seal to, whether they are trusted."""

from collections.abc import Generator, Iterator

from vetting_desk.clock import to_text
from vetting_desk.errors import NotFoundError
from vetting_desk.model import DeskKind
from vetting_desk.model.peer import Peer
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest


class PeerStore:
    """The known desks."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def put(self, peer: Peer) -> None:
        """Add a desk or replace what is known of it."""
        database = self._core.database
        with self._core.transaction():
            database.execute(
                "INSERT INTO peers (desk_id, name, kind, organisation, training, recipient, trusted, added_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (desk_id) DO UPDATE SET name = excluded.name,"
                " kind = excluded.kind, organisation = excluded.organisation, training = excluded.training,"
                " recipient = excluded.recipient, trusted = excluded.trusted",
                (
                    peer.desk_id, peer.name, peer.kind.value, peer.organisation, int(peer.training),
                    peer.recipient, int(peer.trusted), to_text(self._core.time.reading().at),
                ),
            )  # fmt: skip
            database.execute("DELETE FROM peer_certificates WHERE desk_id = ?", (peer.desk_id,))
            database.execute_many(
                "INSERT INTO peer_certificates (desk_id, position, content) VALUES (?, ?, ?)",
                [
                    (peer.desk_id, place, bytes(content))
                    for place, content in enumerate(peer.certificates)
                ],
            )
            self._core.bind("peer-changed", "peer", peer.desk_id, state(peer), name=peer.name)

    def get(self, desk_id: str) -> Peer:
        """Return a desk.

        Raises:
            NotFoundError: If it is not known.
        """
        peer = self.find(desk_id)
        if peer is None:
            raise NotFoundError(what="desk", id=desk_id)
        return peer

    def find(self, desk_id: str) -> Peer | None:
        """Return a desk, or None if it is not known."""
        row = self._core.database.row(f"{_SELECT} WHERE desk_id = ?", (desk_id,))
        return _peer(self._core.database, row) if row else None

    def list(self) -> list[Peer]:
        """Return all known desks: headquarters first, then by name."""
        return list(_all(self._core.database))


def state(peer: Peer) -> str:
    """Return the digest of all that is known of a desk."""
    return digest(
        peer.desk_id, peer.name, peer.kind.value, peer.organisation, int(peer.training), peer.recipient,
        int(peer.trusted), *peer.certificates,
    )  # fmt: skip


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield id and state of each known desk."""
    for peer in _all(database):
        yield peer.desk_id, state(peer)


_SELECT = "SELECT desk_id, name, kind, recipient, trusted, organisation, training FROM peers"


def _all(database: Database) -> Iterator[Peer]:
    for row in database.rows(f"{_SELECT} ORDER BY kind != 'hq', name, desk_id"):
        yield _peer(database, row)


def _peer(database: Database, row: Row) -> Peer:
    certificates = database.column(
        "SELECT content FROM peer_certificates WHERE desk_id = ? ORDER BY position",
        (row["desk_id"],),
    )
    return Peer(
        desk_id=row["desk_id"],
        name=row["name"],
        kind=DeskKind(row["kind"]),
        certificates=tuple(certificates),
        recipient=row["recipient"],
        trusted=bool(row["trusted"]),
        organisation=row["organisation"],
        training=bool(row["training"]),
    )

"""What entries say of interpreters, counted where they came to; headquarters brings it to every post.

In any order and any number of times the same comes of it. Supervisors alone sign it (`entry_kinds.AUTHORS`),
at a post or at headquarters.
"""

from typing import TYPE_CHECKING, Protocol

from vetting_desk.clock import from_text
from vetting_desk.model.desk import DeskKind
from vetting_desk.model.entry import EntryWay
from vetting_desk.model.entry_document import EntryDocument
from vetting_desk.model.entry_kinds import INTERPRETER, payload_of
from vetting_desk.model.interpreter import InterpreterSaid, interpreter_of
from vetting_desk.model.interpreter_payload import InterpreterPayload
from vetting_desk.registry.books import EntryBooks

if TYPE_CHECKING:
    from vetting_desk.model import Desk
    from vetting_desk.store.entries import EntryStore
    from vetting_desk.store.peers import PeerStore
    from vetting_desk.store.successions import SuccessionStore


class BringingBooks(Protocol):
    """A casebook of headquarters that knows other desks, and what is on its way to them."""

    @property
    def desk(self) -> "Desk":
        """Which desk it is of."""

    @property
    def entries(self) -> "EntryStore":
        """Signed statements beside records."""

    @property
    def peers(self) -> "PeerStore":
        """Other desks."""

    @property
    def successions(self) -> "SuccessionStore":
        """Which desk a desk was before it became a new one."""


def count(casebook: EntryBooks, document: EntryDocument) -> None:
    """Let an entry count; harmless if it counts already. Call it inside the transaction that keeps it."""
    payload = payload_of(document)
    if not isinstance(payload, InterpreterPayload):
        return
    here = document.desk.id == casebook.desk.id
    casebook.interpreters.add(
        InterpreterSaid(
            document.entry,
            interpreter_of(payload.interpreter, payload.content()),
            from_text(document.written_at),
            document.author.name,
            "" if here else document.desk.name,
            tuple(payload.replaces),
            payload.reason,
        )
    )


def bring(casebook: BringingBooks, desk_id: str) -> None:
    """See that a return bundle for a post carries what it does not have yet; at headquarters alone."""
    peer = casebook.peers.find(desk_id)
    if casebook.desk.kind is not DeskKind.HQ or peer is None or peer.kind is not DeskKind.POST:
        return
    own = casebook.successions.lineage(desk_id)
    for entry in casebook.entries.of_kind(INTERPRETER):
        if entry.desk_id not in own and casebook.entries.way(entry.id, desk_id) is None:
            casebook.entries.set_way(entry.id, desk_id, EntryWay.TO_SEND)


def bring_on(casebook: BringingBooks) -> None:
    """Have every post get what it does not have yet, with its next return bundle; at headquarters alone."""
    if casebook.desk.kind is DeskKind.HQ:
        for peer in casebook.peers.list():
            if peer.trusted:
                bring(casebook, peer.desk_id)

"""What carrying records needs of an unlocked desk, and which other desk it carries them to.

An `operations.station.DeskStation` is such a desk; tests make their own. Nothing is read or written
here but the list of known desks.
"""

from typing import Protocol

from vetting_desk.crypto.age import HybridRecipient
from vetting_desk.crypto.certificates import Signer
from vetting_desk.errors import EnrolmentError, StateError
from vetting_desk.model import DeskKind
from vetting_desk.model.peer import Peer
from vetting_desk.transfer.books import Books
from vetting_desk.transfer.reader import Reader


class Station(Reader, Protocol):
    """An unlocked desk with its keys; everything runs on the thread of its casebook."""

    @property
    def casebook(self) -> Books:
        """Its store."""

    @property
    def signer(self) -> Signer:
        """The present officer's keys."""


def headquarters_of(station: Station) -> Peer:
    """Return the one headquarters this post sends to.

    Raises:
        EnrolmentError: If no trusted headquarters is known, or more than one.
    """
    found = [
        peer
        for peer in station.casebook.peers.list()
        if peer.kind is DeskKind.HQ and peer.trusted and peer.desk_id != station.desk.id
    ]
    if len(found) != 1:
        raise EnrolmentError(detail="no-headquarters" if not found else "several-headquarters")
    return found[0]


def recipient_of(peer: Peer) -> HybridRecipient:
    """Return what to seal to for another desk.

    Raises:
        StateError: If the desk is not trusted, or has no recipient.
    """
    if not peer.trusted or not peer.recipient:
        raise StateError(what=peer.name, state="not-trusted", wanted="trusted")
    return HybridRecipient.from_text(peer.recipient)

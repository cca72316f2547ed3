"""The desks headquarters knows: how far their feeds came, what they have confirmed, and what ends."""

from dataclasses import dataclass
from datetime import datetime

from vetting_desk.model import DeskKind
from vetting_desk.model.epoch import Heard, Holdings
from vetting_desk.model.peer import Peer
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.exchange.needs import StatementDesk, WritingDesk


@dataclass(frozen=True, slots=True)
class Statement:
    """What headquarters holds of a desk's records, and whether the desk has said the same.

    Attributes:
        count: How many records headquarters holds that came from it.
        digest: Over them; the same at both ends where both hold the same.
        confirmed: True if the desk's newest word names just these; False if it names others; None where it
            has said nothing of them yet.
    """

    count: int
    digest: str
    confirmed: bool | None


@dataclass(frozen=True, slots=True)
class DeskStands:
    """How a desk stands.

    Attributes:
        desk_id: UUID.
        name: Its name.
        trusted: False for one that was revoked, or that nobody has confirmed.
        heard_at: When its newest bundle arrived, by device time here; None before the first.
        sequence: The highest number of its feed that arrived; 0 before the first.
        missing: Numbers below that which have not arrived.
        forks: How many bundles came under a number that another one had.
        epoch: Its newest epoch that was heard; 0 before the first.
        certificate_until: When its certificate ends; None for one without.
        list_number: The newest revocation list it was sent; 0 for none.
        list_newest: Whether that is headquarters' newest.
        receipts_due: Receipts it has not confirmed.
        news_due: Whether it has not confirmed a newer list, rules, texts, instruments or statements.
        on_their_way: Return bundles it has not confirmed.
        statement: What headquarters holds of it.
    """

    desk_id: str
    name: str
    trusted: bool
    heard_at: datetime | None
    sequence: int
    missing: tuple[int, ...]
    forks: int
    epoch: int
    certificate_until: datetime | None
    list_number: int
    list_newest: bool
    receipts_due: int
    news_due: bool
    on_their_way: int
    statement: Statement


@door(Action.TRANSFER)
def desks(open_desk: WritingDesk) -> list[DeskStands]:
    """Return how each post stands, by name.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    owed = {each.desk_id: each for each in transfer.waiting_desks(open_desk)}
    newest = open_desk.casebook.revocations.number()
    found = [
        _stands(open_desk, peer, owed.get(peer.desk_id), newest)
        for peer in open_desk.casebook.peers.list()
        if peer.kind is DeskKind.POST
    ]
    return sorted(found, key=lambda each: each.name)


@door(Action.TRANSFER)
def statement(open_desk: StatementDesk, desk_id: str) -> Statement:
    """Return what headquarters holds of a desk's records, and whether the desk has said the same.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    return _statement(open_desk, desk_id, open_desk.casebook.heard.find(desk_id))


def _stands(
    open_desk: WritingDesk, peer: Peer, owed: transfer.DeskWaiting | None, newest: int
) -> DeskStands:
    from vetting_desk.crypto.certificates import load_certificate
    from vetting_desk.transfer.ends.returns import list_sent, unconfirmed

    casebook = open_desk.casebook
    feed, heard = casebook.intake.feed(peer.desk_id), casebook.heard.find(peer.desk_id)
    sent = list_sent(casebook, peer.desk_id)
    return DeskStands(
        desk_id=peer.desk_id,
        name=peer.name,
        trusted=peer.trusted,
        heard_at=casebook.intake.last_arrived(peer.desk_id),
        sequence=feed.sequence if feed else 0,
        missing=feed.missing if feed else (),
        forks=casebook.intake.forks(peer.desk_id),
        epoch=heard.newest.epoch.number if heard else 0,
        certificate_until=load_certificate(peer.certificates[0]).not_valid_after_utc
        if peer.certificates
        else None,
        list_number=sent,
        list_newest=sent >= newest,
        receipts_due=owed.receipts if owed else 0,
        news_due=owed.news if owed else False,
        on_their_way=len(unconfirmed(casebook, peer.desk_id)),
        statement=_statement(open_desk, peer.desk_id, heard),
    )


def _statement(open_desk: StatementDesk, desk_id: str, heard: Heard | None) -> Statement:
    from vetting_desk.transfer.ends.statements import held

    said = held(open_desk.casebook, desk_id)
    believes = heard.holdings if heard is not None else None
    confirmed = None if believes is None else believes == Holdings(said.count, said.digest)
    return Statement(said.count, said.digest, confirmed)

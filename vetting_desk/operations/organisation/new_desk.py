"""Becoming a new desk: the end of two copies at work as one.

Two laptops that run the same desk write under the same numbers, and headquarters cannot tell whose word is
whose. One of them stays the desk; the other becomes a new one here: a new id, a new identity, a feed and
epochs of its own, and it asks headquarters to be taken in anew (`enrolment`), naming the desk it was. All
that is in its casebook stays; what headquarters has not confirmed is sent again in the new feed, and is
accepted there as its own. Cases stay with the laptop that stays the desk; the new one takes over those it goes
on with (`cases.holding`).
"""

from typing import TYPE_CHECKING

from vetting_desk.errors import StateError
from vetting_desk.model import Desk, DeskKind, WayToHq, new_id
from vetting_desk.model.entry import EntryWay
from vetting_desk.model.finding import FindingKind
from vetting_desk.operations.access import alone, desk_folders, high_water
from vetting_desk.operations.access.doors import open_door
from vetting_desk.operations.access.entries import TO_HEADQUARTERS
from vetting_desk.operations.access.own_passphrase import confirm_passphrase, rewrite_slot
from vetting_desk.operations.desk import tickets
from vetting_desk.operations.desk.desks import DESK_KEY, short_name
from vetting_desk.operations.desk.succession import IDENTITY
from vetting_desk.operations.organisation.membership_checks import REQUEST_DIGEST
from vetting_desk.operations.organisation.needs import NewDeskDesk
from vetting_desk.store.settings import DESK_CODE_KEY, FORMER_NAME

if TYPE_CHECKING:
    from vetting_desk.operations.organisation.needs import OfferedBooks


@open_door(
    "whoever is at a desk of which there are two has to be able to end it; headquarters decides"
)
def become_new_desk(open_desk: NewDeskDesk, name: str, passphrase: str) -> Desk:
    """Make the open desk a new one, with its own records intact.

    Headquarters takes it in by a request that every officer writes anew (`enrolment.write_request`); until then
    nothing is signed or sent. Other officers unlock as before.

    Args:
        open_desk: A post.
        name: What it is called from now on, 1 to 64 characters.
        passphrase: The officer's.

    Returns:
        The new desk.

    Raises:
        StateError: If it is headquarters: of that there is one.
        SecondOfficerNeededError: If an administrator is here without the casebook's key.
        InputError: If the name is not acceptable.
        WrongPassphraseError: If it is not the officer's passphrase.
        OSError: If the medium is full, read-only or gone; the next unlock finishes what was begun.
    """
    from vetting_desk.crypto.age import HybridIdentity
    from vetting_desk.crypto.certificates import generate_signing_key, key_to_der

    alone.require(open_desk)
    if open_desk.desk.kind is DeskKind.HQ:
        raise StateError(what="desk", state="headquarters", wanted="post")
    clean = short_name(name, "desk")
    confirm_passphrase(open_desk, passphrase)
    before, casebook = open_desk.desk, open_desk.casebook
    new = Desk(new_id(), clean, before.kind, before.organisation, before.training)
    identity = HybridIdentity.generate().to_text()
    with casebook.transaction():
        casebook.settings.set(IDENTITY, identity)
        casebook.settings.set(DESK_KEY, key_to_der(generate_signing_key()))
        for key in (REQUEST_DIGEST, DESK_CODE_KEY, high_water.KEY, high_water.KEPT):
            casebook.settings.remove(key)
        for known in casebook.officers.list():
            casebook.officers.put(known.officer, [], [], active=known.active)
        for peer in casebook.peers.list():
            casebook.heard.forget(peer.desk_id)
        casebook.settings.set(FORMER_NAME + before.id, before.name)
        _offer(casebook)
        casebook.succeed(new)
        casebook.findings.add(FindingKind.PARTED)
    open_desk.become(new)
    open_desk.secret.age_identity = identity
    open_desk.keys.forget_identity()
    rewrite_slot(open_desk, passphrase)
    formerly = casebook.successions.lineage(new.id)[1:]
    desk_folders.write_desk_file(open_desk.folder, new, formerly)
    high_water.forget(open_desk.folder, before.id)
    open_desk.high_water.follow()
    tickets.publish(open_desk)
    return new


def _offer(casebook: "OfferedBooks") -> None:
    """Send again what the old feed carried without an answer, what is held, and what was a fork."""
    from vetting_desk.transfer.ends.hq_word import FORKED

    for record in casebook.records.all():
        waits = record.way_to_hq in {WayToHq.WRITTEN, WayToHq.HELD}
        forked = record.way_to_hq is WayToHq.REFUSED and record.reason == FORKED
        if record.files and (waits or forked):
            casebook.records.set_way(record.id, WayToHq.TO_SEND, FORKED if forked else "")
    waiting = (EntryWay.WRITTEN, EntryWay.HELD, EntryWay.REFUSED)
    casebook.entries.offer_again(TO_HEADQUARTERS, waiting, "")

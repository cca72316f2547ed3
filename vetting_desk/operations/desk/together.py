"""An administrator and a colleague at one desk: the colleague's passphrase opens the casebook beside them.

Alone an administrator has the desk book. What needs the casebook says so (`access.alone`), a colleague who
works with cases types their passphrase, and the same call then succeeds, until the desk is locked. The officer
at the desk is still the administrator, with what their role allows; their slot never gets what was lent.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from vetting_desk.errors import NotFoundError, StateError
from vetting_desk.model import Officer
from vetting_desk.operations.access import alone, desk_book, pins
from vetting_desk.operations.access.alone import CASE_KEY
from vetting_desk.operations.access.doors import open_door
from vetting_desk.operations.access.own_passphrase import open_slot_of
from vetting_desk.operations.desk import account, fitting
from vetting_desk.operations.desk.needs import TogetherDesk
from vetting_desk.store.desk_book import open_alone

if TYPE_CHECKING:
    from vetting_desk.crypto.slots import SlotSecret

__all__ = ["CASE_KEY", "colleagues", "open_together"]


@open_door("the unlock page names the officers too")
def colleagues(open_desk: TogetherDesk) -> tuple[Officer, ...]:
    """Return who could open the casebook with an administrator who is at the desk alone, by name."""
    return alone.lenders(open_desk) if open_desk.alone else ()


@open_door("whoever is there has to be able to ask a colleague")
def open_together(
    open_desk: TogetherDesk, officer_id: str, passphrase: str, key_file: Path | None = None
) -> None:
    """Open the casebook with a colleague's key, for an administrator who is at the desk alone.

    Args:
        open_desk: The desk; continues with the casebook.
        officer_id: The colleague.
        passphrase: Theirs, typed by them.
        key_file: Their key file, where their slot asks for one.

    Raises:
        StateError: If the casebook is open already.
        NotFoundError: If nobody of this id could lend the key.
        UnlockDelayedError: If there were too many failures at their slot: wait first.
        WrongPassphraseError: If it does not open their slot.
        TrustChangedError: If the casebook trusts others than the administrator's slot remembers.
        PermissionDeniedError: If the casebook knows the administrator's account as closed, or with another
        role. CasebookDamagedError: If the casebook does not open.
    """
    if not open_desk.alone:
        raise StateError(what="casebook", state="open", wanted="closed")
    found = next((each for each in alone.lenders(open_desk) if each.id == officer_id), None)
    if found is None:
        raise NotFoundError(what="officer", id=officer_id)
    theirs = open_slot_of(open_desk, officer_id, passphrase, key_file)
    try:
        fitting.key_for(open_desk.folder, officer_id, (open_desk.desk.id,), theirs)
        _turn(open_desk, theirs)
    finally:
        theirs.wipe()
    detail = {"second": found.id, "name": found.name}
    open_desk.casebook.audit.append("unlocked-together", found.id, detail)
    desk_book.publish_if_possible(open_desk)
    open_desk.high_water.write()


def _turn(open_desk: TogetherDesk, theirs: "SlotSecret") -> None:
    """Close the desk book and open the casebook; where that fails, the desk book is open again."""
    from vetting_desk.store import open_casebook

    officer, secret, own = open_desk.officer, open_desk.secret, open_desk.secret.store_key
    open_desk.casebook.close()
    try:
        casebook = open_casebook(open_desk.folder, theirs.store_key, open_desk.clock)
        casebook.act_as(officer)
        open_desk.turn_to(casebook, alone=False)
        secret.kept_key, secret.store_key = own, bytearray(theirs.store_key)
        secret.age_identity = theirs.age_identity
        try:
            pins.settle(open_desk)
            account.require(open_desk)
            open_desk.high_water.begin()
        except BaseException:
            casebook.close()
            raise
    except BaseException:
        secret.store_key, secret.kept_key, secret.age_identity = own, bytearray(), ""
        book = open_alone(open_desk.folder, own, open_desk.clock)
        book.act_as(officer)
        open_desk.turn_to(book, alone=True)
        raise

"""More than one officer on a desk: a slot for each, and a new store key when one leaves.

A new officer gets a slot with keys of their own and the desk's; their certificate comes by papers as the
desk's own did (at headquarters at once). Removing one destroys their slot and seals the casebook under a new
key, which reaches the others by tickets (`tickets`). A copy made before, with its old slot, still opens with
the old passphrase: that is why a suspected copy also asks for a new key.
"""

from vetting_desk.errors import CaseKeyMissingError, IssuingKeyError, StateError
from vetting_desk.model import Officer, Role
from vetting_desk.operations.access import desk_book, desk_folders
from vetting_desk.operations.access.alone import works_with_cases
from vetting_desk.operations.access.desk_book import REKEY_WANTED
from vetting_desk.operations.access.doors import door, open_door
from vetting_desk.operations.access.own_passphrase import confirm_passphrase, rewrite_slot
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.stores import KeepsSettings
from vetting_desk.operations.access.unlocked import HasCasebook
from vetting_desk.operations.desk import new_officer, parting, rekeying, tickets
from vetting_desk.operations.desk.needs import AddingDesk, RekeyDesk
from vetting_desk.progress import NoProgress, Progress


@door(Action.OFFICERS)
def add_officer(
    open_desk: AddingDesk, name: str, role: Role, passphrase: str, progress: Progress | None = None
) -> Officer:
    """Add an officer with a slot of their own to this desk.

    An administrator's slot opens the desk book and not the casebook, once there is anybody who works with
    cases. Where the first of these comes, the casebook gets a new key, which the administrators are not given.

    The new officer types the passphrase. At a post they then unlock the desk and write a request for their
    certificates (`enrolment.write_request`); at headquarters they get them at once.

    Args:
        open_desk: The desk of an officer who may do this.
        name: 1 to 64 characters.
        role: What they may do.
        passphrase: Theirs, at least 15 characters.
        progress: Receives ``deriving-key``.

    Raises:
        InputError: If the name or the passphrase is not acceptable, or the name is taken.
        SecondOfficerNeededError: At headquarters, if the issuing key wants a second officer first.
        IssuingKeyError: At headquarters, if the officer at the desk is not one of those who open it.
        PermissionDeniedError: If the role does not allow it.
    """
    (progress or NoProgress()).report(0, 1, "deriving-key")
    officer, secret = new_officer.add(open_desk, name, role, passphrase)
    secret.wipe()
    if not parting.part_if_possible(open_desk):
        desk_book.publish_if_possible(open_desk)
    return officer


@door(Action.OFFICERS)
def remove_officer(
    open_desk: RekeyDesk, officer_id: str, passphrase: str, progress: Progress | None = None
) -> None:
    """Close an officer's account: their slot is destroyed, and the casebook gets a new key.

    What they signed stays. Their certificates are headquarters' to revoke (`revocations`).

    Args:
        open_desk: The desk of an officer who may do this.
        officer_id: Whose account; not one's own.
        passphrase: One's own.
        progress: Receives ``exporting``, ``verifying``, ``swapping``.

    Raises:
        StateError: If it is one's own account, or closed already.
        CaseKeyMissingError: If nobody with the casebook's key would be left.
        IssuingKeyError: If the officer is named for the issuing key: that has to end first.
        NotFoundError: If there is no such officer.
        WrongPassphraseError: If the passphrase is wrong.
        StorageFullError: If there is no room for the new casebook; the account is closed all the same, and
            `rekey` is still due.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.crypto.slots import destroy_slot

    if officer_id == open_desk.officer.id:
        raise StateError(what="officer", state="own", wanted="another")
    known = open_desk.casebook.officers.get(officer_id)
    if not known.active:
        raise StateError(what="officer", state="closed", wanted="open")
    if officer_id in open_desk.casebook.issuing_pairs.named():
        raise IssuingKeyError(detail="still-named")
    _require_another_holder(open_desk, officer_id)
    confirm_passphrase(open_desk, passphrase)
    with open_desk.casebook.transaction():
        open_desk.casebook.officers.put(known.officer, active=False)
        open_desk.casebook.recipients.remove(officer_id)
        open_desk.casebook.settings.set(REKEY_WANTED, officer_id)
        open_desk.casebook.audit.append("officer-removed", officer_id)
    destroy_slot(open_desk.folder / desk_folders.SLOTS_FOLDER, officer_id)
    tickets.discard(open_desk.folder, [officer_id])
    rekey(open_desk, passphrase, progress)


@open_door("every officer may know that a key change is due")
def rekey_wanted(open_desk: HasCasebook[KeepsSettings]) -> bool:
    """Return whether an officer was removed and the key change is still due."""
    return open_desk.casebook.settings.get(REKEY_WANTED) is not None


@door(Action.OFFICERS)
def rekey(open_desk: RekeyDesk, passphrase: str, progress: Progress | None = None) -> None:
    """Seal the casebook under a new key. For an officer who left, or a copy that may have been made.

    At every moment one of the two keys opens the casebook, and every remaining officer can get it.

    Args:
        open_desk: The desk of an officer who may do this; continues with the new key.
        passphrase: One's own.
        progress: Receives ``exporting``, ``verifying``, ``swapping``.

    Raises:
        WrongPassphraseError: If the passphrase is wrong.
        StateError: If an officer has not unlocked since tickets exist, so that none can be sealed to them.
        StorageFullError: If there is no room for the new casebook; nothing has changed then.
        PermissionDeniedError: If the role does not allow it.
    """
    confirm_passphrase(open_desk, passphrase)
    rekeying.renew(open_desk, progress)
    rewrite_slot(open_desk, passphrase)
    tickets.discard(open_desk.folder, [open_desk.officer.id])


def _require_another_holder(open_desk: RekeyDesk, officer_id: str) -> None:
    """Require that somebody with the casebook's key stays: an administrator has only what a colleague lent."""
    if works_with_cases(open_desk.officer.role):
        return
    here = {slot.id for slot in desk_folders.officers_of(open_desk.folder)} - {officer_id}
    accounts = [known for known in open_desk.casebook.officers.list() if known.active]
    holders = [known for known in accounts if works_with_cases(known.officer.role)]
    leaving = any(known.officer.id == officer_id for known in holders)
    if leaving and not any(known.officer.id in here for known in holders):
        raise CaseKeyMissingError(detail="last")

"""The chain of custody of a paper and of its file: who, to whom, when, why. Corrections keep the earlier."""

from dataclasses import replace

from vetting_desk.errors import StateError
from vetting_desk.model import new_id
from vetting_desk.model.kept_file import Hand, HandOf, hand_of
from vetting_desk.model.statement import Thing
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.files import handing
from vetting_desk.operations.files.needs import TakingDesk
from vetting_desk.operations.passage import saying


@door(Action.INTERVIEW)
def record(open_desk: TakingDesk, case_id: str, hand: Hand, reason: str = "") -> Hand:
    """Record that a paper or a file changed hands, or correct what was recorded; what was said before stays.

    Args:
        open_desk: The unlocked desk.
        case_id: The case.
        hand: What happened; with an empty id for something new.
        reason: Why it is corrected; needed for what is known.

    Returns:
        It, with its id.

    Raises:
        InputError: Naming the field and what is wrong with it.
        NotFoundError: If there is no such case or file, or nothing of this id.
        StateError: If it belongs to another file, is of a paper alone, or the case was erased or withdrawn.
        PermissionDeniedError: If the role does not allow it.
    """
    file = saying.one(open_desk, case_id, Thing.FILE, hand.file_id)
    if hand.of is HandOf.FILE and not file.now.content["sha256"]:
        raise StateError(what="file", state="paper-alone", wanted="file")
    clean = handing.clean(replace(hand, holds=True), open_desk.clock.now().date())
    why = saying.words(reason, "reason")
    if clean.id:
        known = saying.one(open_desk, case_id, Thing.HAND, clean.id)
        if known.now.content["file"] != clean.file_id:
            raise StateError(what="file-hand", state="of-another-file", wanted="of-this-file")
        why = typed_text.reason(reason)
    made = replace(clean, id=clean.id or new_id())
    handing.say(open_desk, case_id, made, why)
    return made


@door(Action.INTERVIEW)
def take_back(open_desk: TakingDesk, case_id: str, hand_id: str, reason: str) -> Hand:
    """Say that a change of hands was recorded by mistake; it stays to be read, and `record` has it hold again.

    Raises:
        InputError: If there is no reason.
        NotFoundError: If there is no such case, or nothing of this id in it.
        StateError: If it was taken back before, or the case was erased or withdrawn.
        PermissionDeniedError: If the role does not allow it.
    """
    why = typed_text.reason(reason)
    stands = saying.one(open_desk, case_id, Thing.HAND, hand_id)
    known = hand_of(hand_id, stands.now.content)
    if not known.holds and not stands.others:
        raise StateError(what="file-hand", state="taken-back", wanted="holding")
    made = replace(known, holds=False)
    handing.say(open_desk, case_id, made, why)
    return made

"""A second member of the panel at the same desk: they type their own passphrase, and their own key signs.

Who unlocked the desk stays at it; the other has it for one signature alone. It is refused as it would be had
they unlocked it themselves: every rule of `deciding` is asked of them.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from vetting_desk.errors import NotFoundError, StateError
from vetting_desk.model.decision import Stance
from vetting_desk.model.decision_standing import Standing
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.key_files import read_key_file
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.own_passphrase import open_slot_of
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.decisions import deciding
from vetting_desk.operations.decisions.needs import BesideDesk

_SAY: Final = {
    "signs": deciding.sign,
    "dissents": deciding.dissent,
    "heard": deciding.be_heard,
}


@door(Action.BE_HEARD)
def speak(
    open_desk: BesideDesk,
    officer_id: str,
    decision_id: str,
    stance: Stance,
    saw: str,
    passphrase: str,
    words: str = "",
    pin: str = "",
    key_file: Path | None = None,
) -> Standing:
    """Let another member of a panel sign, dissent or be heard at this desk, with their own passphrase.

    Args:
        open_desk: The unlocked desk; who is at it stays at it.
        officer_id: The other.
        decision_id: The decision.
        stance: ``signs``, ``dissents`` or ``heard``.
        saw: Digest of what they looked at of the case, here on the screen.
        passphrase: Theirs, typed by them.
        words: What they add; dissent and an opinion have words.
        pin: Of their token; empty without one.
        key_file: Their key file, where their slot asks for one.

    Raises:
        StateError: If it is who is at the desk, or nothing that is said beside.
        NotFoundError: If there is no such officer with an account here, or no such decision.
        UnlockDelayedError: If there were too many failures at their slot: wait first.
        WrongPassphraseError: If it does not open their slot.
        DecisionError: What stands in the way; the first of all that does.
        NotOnPanelError: If they have no say in it.
        InputError: If there are no words where there must be.
        SafeguardError: If what this desk knows of the case forbids it.
        TokenError: If their token refuses the PIN, or does not sign.
        EnrolmentError: If they have no certificate yet.
        PermissionDeniedError: If the role of either does not allow it.
    """
    if officer_id == open_desk.officer.id or stance not in _SAY:
        raise StateError(what="officer", state="at-the-desk", wanted="another")
    with _seat(open_desk, officer_id, passphrase, key_file) as seat:
        return _SAY[stance](seat, decision_id, saw, passphrase, words, pin)


@contextmanager
def _seat(
    open_desk: BesideDesk, officer_id: str, passphrase: str, key_file: Path | None
) -> Iterator[OpenDesk]:
    """Give the desk as another officer has it; afterwards it is again as it was, whatever happened."""
    casebook, before = open_desk.casebook, open_desk.officer
    known = next((o for o in casebook.officers.list() if o.officer.id == officer_id), None)
    if known is None or not known.active:
        raise NotFoundError(what="officer", id=officer_id)
    secret = open_slot_of(open_desk, officer_id, passphrase, key_file)
    content = read_key_file(key_file) if key_file else None
    casebook.act_as(known.officer)
    seat = OpenDesk(open_desk.folder, open_desk.desk, casebook, secret, open_desk.clock, content)
    try:
        yield seat
    finally:
        seat.token.lock()
        casebook.act_as(before)
        secret.wipe()

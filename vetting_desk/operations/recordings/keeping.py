"""How long recordings are kept: the organisation's days, holds obeyed, and what a person decides before.

That a talk was recorded, how long, and its digest, stays. The rule is its own: nothing of it waits for
headquarters, which has no recording unless one was sent.
"""

from datetime import datetime, timedelta

from vetting_desk.errors import RecordingStateError
from vetting_desk.model.entry import Entry, EntryWay
from vetting_desk.model.entry_kinds import RECORDING_SOUND
from vetting_desk.model.recording import Recording, RecordingState
from vetting_desk.operations.access import signed_rules, typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.entries import TO_HEADQUARTERS
from vetting_desk.operations.access.own_passphrase import confirm_passphrase
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.policy import policy
from vetting_desk.operations.recordings.needs import ErasingDesk, KeepingDesk

BY_RULE = "recording_days"
"""The reason that stands where the organisation's rule erased one."""
_ON_ITS_WAY = frozenset({EntryWay.TO_SEND, EntryWay.WRITTEN})


@door(Action.READ_CASES)
def erased_from(open_desk: KeepingDesk, recording: Recording) -> datetime | None:
    """Return when the rule erases a recording; None where there is no rule, it is held, or it is erased.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    days = policy(open_desk).recording_days
    if not days or recording.ended_at is None or _why_not(open_desk, recording):
        return None
    return recording.ended_at + timedelta(days=days)


@door(Action.ERASE)
def erase_old(open_desk: KeepingDesk) -> list[Recording]:
    """Erase the recordings whose days have passed; what they took on the disk is overwritten.

    At headquarters the sound that was sent to it goes by the same days, counted from when it was sent, or came
    where its desk's clock ran ahead.

    Days are counted by the newest moment that is known, so that a clock put back keeps nothing longer. Rules
    that are not what headquarters' officers signed erase nothing.

    Returns:
        Those that were erased, oldest first.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    books = open_desk.casebook
    if not signed_rules.standing(open_desk).sound:
        return []
    now = books.clock_reading().newest
    gone = []
    for each in books.recordings.in_state(RecordingState.ENDED):
        due = erased_from(open_desk, each)
        if due is not None and due <= now:
            gone.append(_erase(open_desk, each, BY_RULE))
    sent = _erase_sent(open_desk, now)
    if gone or sent:
        books.empty_log()
    return gone


@door(Action.ERASE)
def erase(open_desk: ErasingDesk, recording_id: str, reason: str, passphrase: str) -> Recording:
    """Erase a recording before its days have passed, as when the person asks for it. It cannot be undone here.

    Args:
        open_desk: The unlocked desk.
        recording_id: Which.
        reason: Why, in words; it stands with what is left.
        passphrase: The officer's, asked again.

    Raises:
        InputError: If there is no reason.
        NotFoundError: If there is no such recording.
        StateError: If it runs, is erased, its case is held, or its sound is on its way to headquarters.
        WrongPassphraseError: If it is not the officer's passphrase.
        PermissionDeniedError: If the role does not allow it.
    """
    words = typed_text.reason(reason)
    recording = open_desk.casebook.recordings.get(recording_id)
    why_not = _why_not(open_desk, recording)
    if why_not:
        raise RecordingStateError(what="recording", state=why_not, wanted="ended")
    confirm_passphrase(open_desk, passphrase)
    erased = _erase(open_desk, recording, words)
    open_desk.casebook.empty_log()
    return erased


def _why_not(open_desk: KeepingDesk, recording: Recording) -> str:
    books = open_desk.casebook
    if recording.state is not RecordingState.ENDED:
        return recording.state.value
    if books.holds.find(recording.case_id) is not None:
        return "held"
    if recording.sent:
        found = books.entries.way(recording.sent, TO_HEADQUARTERS)
        if found is not None and found[0] in _ON_ITS_WAY:
            return "on-its-way"
    return ""


def _erase_sent(open_desk: KeepingDesk, now: datetime) -> list[str]:
    """Erase the sound that came from other desks, and return the ids of its entries."""
    books, days = open_desk.casebook, policy(open_desk).recording_days
    old = [
        each
        for each in (books.entries.of_kind(RECORDING_SOUND) if days else [])
        if each.taken_in
        and each.files
        and _sent_at(open_desk, each, now) + timedelta(days=days) <= now
        and books.holds.find(each.case_id) is None
    ]
    for each in old:
        books.entries.drop_files(each.id)
    return [each.id for each in old]


def _sent_at(open_desk: KeepingDesk, entry: Entry, now: datetime) -> datetime:
    """Return when a sound was sent; where its desk's clock ran ahead, when it came."""
    if entry.written_at <= now:
        return entry.written_at
    came = open_desk.casebook.audit.entries(subject=entry.id, action="entry-taken-in")
    return came[-1].at if came else now


def _erase(open_desk: KeepingDesk, recording: Recording, why: str) -> Recording:
    books = open_desk.casebook
    with books.transaction():
        if recording.sent:
            books.entries.drop_files(recording.sent)
        return books.recordings.erase(recording.id, open_desk.clock.now(), why)

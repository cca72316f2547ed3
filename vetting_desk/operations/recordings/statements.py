"""That a talk was recorded, signed for headquarters: how long, by which consent, and its digest.

Whoever recorded signs it when it ends; where they cannot sign then, whoever unlocks the desk next and can does.
Behind the doors.
"""

from contextlib import suppress

from vetting_desk.clock import to_text
from vetting_desk.model import DeskKind
from vetting_desk.model.entry_kinds import RECORDED
from vetting_desk.model.recording import Recording, RecordingState
from vetting_desk.operations.access import entries
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.recordings.needs import StatingDesk
from vetting_desk.operations.safeguards.stating import CANNOT_SIGN


def state(open_desk: StatingDesk, recording: Recording) -> Recording:
    """Sign that it was made, if the officer at the desk can sign now; return it as it stands."""
    if recording.stated or recording.ended_at is None or recording.ending is None:
        return recording
    if not may(open_desk.officer, Action.INTERVIEW):
        return recording
    books = open_desk.casebook
    payload = {
        "recording": recording.id,
        "assessment": recording.assessment_id,
        "begun_at": to_text(recording.begun_at),
        "ended_at": to_text(recording.ended_at),
        "ending": recording.ending.value,
        "pieces": recording.pieces,
        "milliseconds": recording.milliseconds,
        "digest": recording.head,
        "clinical": recording.sealed,
        "consent": recording.consent,
    }
    ways = (entries.TO_HEADQUARTERS,) if open_desk.desk.kind is DeskKind.POST else ()
    with suppress(*CANNOT_SIGN), books.transaction():
        entry = entries.write(open_desk, RECORDED, recording.case_id, payload, ways=ways)
        books.recordings.note_entry(recording.id, entry.id, sound=False)
    return books.recordings.get(recording.id)


def state_all(open_desk: StatingDesk) -> None:
    """Sign for all recordings that ended and nobody has signed for."""
    for each in open_desk.casebook.recordings.in_state(RecordingState.ENDED):
        if not each.stated:
            state(open_desk, each)

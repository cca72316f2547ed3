"""What the page of recordings shows, read in one piece on the store's thread."""

from dataclasses import dataclass
from datetime import datetime

from ui.text.person_text import main_name
from vetting_desk.errors import PermissionDeniedError
from vetting_desk.model.recording import Recording
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.recordings import consent, keeping, reading, sent
from vetting_desk.operations.recordings.consent import Consent
from vetting_desk.operations.recordings.reading import Seen
from vetting_desk.operations.recordings.sent import Sent


@dataclass(frozen=True, slots=True)
class RecordingsView:
    """What was read.

    Attributes:
        case_id: Of which case.
        reference: Its number for people.
        name: Its person.
        consent: What the person says to being recorded.
        recordings: Those there are, the newest first.
        chosen: The one that is shown, with what lies beside it; None where there is none, or it is sealed.
        sealed: The one that is shown is sealed to others.
        erased_from: When the rule erases the one that is shown; None for never.
        sent: Sound that posts sent here, the newest first.
    """

    case_id: str
    reference: str
    name: str
    consent: Consent
    recordings: tuple[Recording, ...]
    chosen: Seen | None
    sealed: bool
    erased_from: datetime | None
    sent: tuple[Sent, ...] = ()


def look(desk: OpenDesk, case_id: str, recording_id: str) -> RecordingsView:
    """Read the recordings of a case, and one of them; the newest where that is not there."""
    detail = cases.case_detail(desk, case_id)
    found = tuple(reading.of_case(desk, case_id))
    shown = next((each for each in found if each.id == recording_id), found[0] if found else None)
    seen, sealed, erased = None, False, None
    if shown is not None:
        erased = keeping.erased_from(desk, shown)
        try:
            seen = reading.look(desk, shown.id)
        except PermissionDeniedError:
            sealed = True
    return RecordingsView(
        case_id=case_id,
        reference=detail.case.reference,
        name=main_name(detail.case),
        consent=consent.standing(desk, case_id),
        recordings=found,
        chosen=seen,
        sealed=sealed,
        erased_from=erased,
        sent=tuple(sent.of_case(desk, case_id)),
    )

"""What headquarters did not take in: looked at, released, asked for again, or set aside for good.

Each decision has a person and a reason, and the post is told of it by the next return bundle. A record that is
released is judged once more first, with what can be known now; what cannot be judged, a person may accept.
What an entry says is shown as far as the role may read it: case and names to those who read cases, answers not
at all where they are clinical.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import (
    NotFoundError,
    NotJudgedError,
    RecordRefusedError,
    StateError,
    VettingDeskError,
)
from vetting_desk.model import (
    Amendment,
    AmendmentOutcome,
    IntakeOutcome,
    QuarantineState,
)
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.access.policy import Purpose

if TYPE_CHECKING:
    from vetting_desk.model.record_document import RecordDocument
    from vetting_desk.store.intake import Quarantined
    from vetting_desk.transfer.ends.rejudging import Judgement, Verdict

_JSON: Final = "assessment.json"
_STATES: Final = {
    AmendmentOutcome.ACCEPTED: QuarantineState.RELEASED,
    AmendmentOutcome.SEND_AGAIN: QuarantineState.ASKED_AGAIN,
    AmendmentOutcome.SET_ASIDE: QuarantineState.SET_ASIDE,
}
_DECIDED: Final = frozenset({QuarantineState.RELEASED, QuarantineState.SUPERSEDED})
"""Where nothing is left to decide."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A record in quarantine, as the present officer may know of it.

    Attributes:
        number: Its number here.
        at: When it came, by device time.
        desk_name: The desk it came from.
        record_id: As it calls itself.
        outcome: Refused, or a fork.
        reason: Why it was not taken in, a key.
        state: How far it is.
        readable: False where nobody can say what it is: its document is no document of ours.
        clinical: True if only psychologists may know what it says.
        title: Of its instrument; empty where the role may not know, or it cannot be read.
        officer_name: Who signed it, as it says.
        signed_at: When, as it says; None where it cannot be read.
        case_reference: Empty where the role may not know.
        decisions: What was decided so far, the newest last.
    """

    number: int
    at: datetime
    desk_name: str
    record_id: str
    outcome: IntakeOutcome
    reason: str
    state: QuarantineState
    readable: bool
    clinical: bool
    title: str
    officer_name: str
    signed_at: datetime | None
    case_reference: str
    decisions: tuple[Amendment, ...]

    @property
    def open(self) -> bool:
        """True if something can still be decided."""
        return self.state not in _DECIDED


@dataclass(frozen=True, slots=True)
class Look:
    """What can be said of one record in quarantine.

    Attributes:
        entry: Which.
        judgement: What judging it now finds.
        why: A key; empty where it is valid.
        may_release: True if it can be released.
        must_accept: True if a person has to accept for it that it cannot be judged.
        names: The person's; empty where the role may not know.
        answers: Question and answer of each; empty where the role may not know.
    """

    entry: Entry
    judgement: "Judgement"
    why: str
    may_release: bool
    must_accept: bool
    names: tuple[str, ...]
    answers: tuple[tuple[str, str], ...]


@door(Action.TRANSFER)
def entries(open_desk: OpenDesk, *, all_of_them: bool = False) -> list[Entry]:
    """Return what lies in quarantine, newest first.

    Args:
        open_desk: Headquarters.
        all_of_them: True for those as well that were released or came again.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    superseded = open_desk.casebook.intake.superseded()
    found = [
        _entry(open_desk, kept, superseded) for kept in open_desk.casebook.intake.quarantined()
    ]
    return [entry for entry in found if all_of_them or entry.open]


@door(Action.TRANSFER)
def look(open_desk: OpenDesk, number: int) -> Look:
    """Judge a record in quarantine anew, and return what it says as far as the role may read it.

    Where that is more than nothing it counts as opening its case.

    Raises:
        NotFoundError: If there is no such entry.
        ConfirmationNeededError: If the passphrase or a reason is required first.
        PermissionDeniedError: If the role does not allow it.
    """
    kept, entry = _get(open_desk, number)
    verdict = _verdict(open_desk, kept)
    names: tuple[str, ...] = ()
    answers: tuple[tuple[str, str], ...] = ()
    if verdict.document is not None and may(open_desk.officer, Action.READ_CASES):
        open_desk.confirmations.enter(Purpose.OPEN_CASE, verdict.document.case.id)
        names = tuple(name.text for name in verdict.document.case.names)
        if not entry.clinical:
            answers = tuple((each.label, each.text) for each in verdict.document.answers)
    releasable = entry.open and verdict.record is not None
    doubtful = verdict.judgement.value == "cannot-be-judged"
    return Look(
        entry, verdict.judgement, verdict.why, releasable, releasable and doubtful, names, answers
    )


@door(Action.DECIDE_ARRIVALS)
def release(
    open_desk: OpenDesk, number: int, reason: str, *, although_not_judged: bool = False
) -> Entry:
    """Take a record in after all; the post is told by the next return bundle.

    Args:
        open_desk: Headquarters.
        number: Which entry.
        reason: Why, in words; the post reads them.
        although_not_judged: True if the person accepts a record that cannot be judged; their reason stays
            with it.

    Raises:
        InputError: If there is no reason, or it is too long.
        NotFoundError: If there is no such entry.
        StateError: If nothing is left to decide.
        NotJudgedError: If it cannot be judged, and was not accepted as that.
        RecordRefusedError: If it does not hold together, or does not fit the cases that are here.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.registry.casebook_registry import CasebookRegistry
    from vetting_desk.transfer.ends.intake import accept
    from vetting_desk.transfer.ends.rejudging import Judgement

    words = _line(reason)
    kept, entry = _get(open_desk, number)
    _require_open(entry)
    verdict = _verdict(open_desk, kept)
    if verdict.document is None or verdict.record is None:
        raise RecordRefusedError(record_id=kept.record_id, reason=verdict.why)
    if verdict.judgement is Judgement.CANNOT_BE_JUDGED and not although_not_judged:
        raise NotJudgedError(record_id=kept.record_id, why=verdict.why)
    registry = CasebookRegistry(open_desk.casebook)
    with open_desk.casebook.transaction():
        if registry.record(kept.record_id) is None:
            accept(registry, verdict.record, verdict.document)
        _decide(open_desk, kept, AmendmentOutcome.ACCEPTED, words)
    return _get(open_desk, number)[1]


@door(Action.DECIDE_ARRIVALS)
def ask_again(open_desk: OpenDesk, number: int, reason: str) -> Entry:
    """Ask the post to send a record again; it is told by the next return bundle.

    Raises:
        InputError: If there is no reason, or it is too long.
        NotFoundError: If there is no such entry.
        StateError: If nothing is left to decide, or it was asked for already.
        PermissionDeniedError: If the role does not allow it.
    """
    return _told(open_desk, number, AmendmentOutcome.SEND_AGAIN, reason)


@door(Action.DECIDE_ARRIVALS)
def set_aside(open_desk: OpenDesk, number: int, reason: str) -> Entry:
    """Set a record aside for good; the post is told by the next return bundle. It can still be released.

    Raises:
        InputError: If there is no reason, or it is too long.
        NotFoundError: If there is no such entry.
        StateError: If nothing is left to decide, or it was set aside already.
        PermissionDeniedError: If the role does not allow it.
    """
    return _told(open_desk, number, AmendmentOutcome.SET_ASIDE, reason)


def _told(open_desk: OpenDesk, number: int, outcome: AmendmentOutcome, reason: str) -> Entry:
    words = _line(reason)
    kept, entry = _get(open_desk, number)
    _require_open(entry)
    if entry.state is _STATES[outcome]:
        raise StateError(what="quarantine", state=entry.state.value, wanted="open")
    with open_desk.casebook.transaction():
        _decide(open_desk, kept, outcome, words)
    return _get(open_desk, number)[1]


def _decide(
    open_desk: OpenDesk, kept: "Quarantined", outcome: AmendmentOutcome, words: str
) -> None:
    open_desk.casebook.amendments.add(
        Amendment(
            desk_id=kept.desk_id,
            record_id=kept.record_id,
            digest=kept.digest,
            outcome=outcome,
            reason=kept.reason,
            words=words,
            at=from_text(to_text(open_desk.clock.now())),
            officer_name=open_desk.officer.name,
            entry=kept.number,
        )
    )


def _require_open(entry: Entry) -> None:
    if not entry.open:
        raise StateError(what="quarantine", state=entry.state.value, wanted="open")


def _line(reason: str) -> str:
    """Return a reason as one line, as the manifest carries it."""
    return " ".join(typed_text.reason(reason).split())


def _get(open_desk: OpenDesk, number: int) -> "tuple[Quarantined, Entry]":
    intake = open_desk.casebook.intake
    kept = intake.in_quarantine(number)
    return kept, _entry(open_desk, kept, intake.superseded())


def _entry(open_desk: OpenDesk, kept: "Quarantined", superseded: frozenset[int]) -> Entry:
    document = _document(open_desk, kept)
    peer = open_desk.casebook.peers.find(kept.desk_id)
    decisions = tuple(open_desk.casebook.amendments.of_entry(kept.number))
    clinical = document is not None and document.instrument.clinical
    reads = may(open_desk.officer, Action.READ_CASES)
    knows = reads and (not clinical or may(open_desk.officer, Action.CLINICAL))
    return Entry(
        number=kept.number,
        at=kept.at,
        desk_name=peer.name if peer else (document.desk.name if document else ""),
        record_id=kept.record_id,
        outcome=kept.outcome,
        reason=kept.reason,
        state=_state(kept, decisions, superseded),
        readable=document is not None,
        clinical=clinical,
        title=document.instrument.title if document and knows else "",
        officer_name=document.officer.name if document else "",
        signed_at=_moment(document.clock.signed_at) if document else None,
        case_reference=document.case.reference if document and reads else "",
        decisions=decisions,
    )


def _state(
    kept: "Quarantined", decisions: tuple[Amendment, ...], superseded: frozenset[int]
) -> QuarantineState:
    newest = _STATES[decisions[-1].outcome] if decisions else QuarantineState.OPEN
    if newest is not QuarantineState.RELEASED and kept.number in superseded:
        return QuarantineState.SUPERSEDED
    return newest


def _document(open_desk: OpenDesk, kept: "Quarantined") -> "RecordDocument | None":
    from vetting_desk.model.record_document import parse_document

    data = _contents(open_desk, kept, _JSON).get(_JSON)
    if data is None:
        return None
    try:
        return parse_document(data)
    except VettingDeskError:
        return None


def _moment(text: str) -> datetime | None:
    try:
        return from_text(text)
    except ValueError:
        return None


def _contents(open_desk: OpenDesk, kept: "Quarantined", only: str = "") -> dict[str, bytes]:
    """Return the files that came and are still here, by name."""
    contents = {}
    for file in kept.files:
        if only in {"", file.name}:
            try:
                contents[file.name] = open_desk.casebook.blobs.get(file.sha256)
            except NotFoundError:
                continue
    return contents


def _verdict(open_desk: OpenDesk, kept: "Quarantined") -> "Verdict":
    """Judge an entry with what can be known now; another record under its id is a fork."""
    from vetting_desk.transfer.ends import rejudging

    casebook = open_desk.casebook
    at = max(open_desk.clock.now(), casebook.clock_reading().newest)
    judged = rejudging.Quarantined(
        kept.desk_id, kept.record_id, kept.digest, kept.reason, kept.files
    )
    verdict = rejudging.judge(judged, _contents(open_desk, kept), open_desk.keys.trust, at)
    known = casebook.records.find(kept.record_id)
    if known is not None and known.digest != kept.digest:
        return rejudging.Verdict(rejudging.Judgement.NOT_VALID, "fork", verdict.document, None)
    return verdict

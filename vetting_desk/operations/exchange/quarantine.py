"""What headquarters did not take in: looked at, released, asked for again, or set aside for good.

Each decision has a person and a reason, and the post is told of it by the next return bundle. What is released
is judged once more first, with what can be known now; what cannot be judged, a person may accept. What it says
is shown as far as the role may read it: case and names to those who read cases, answers not at all where they
are clinical.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from vetting_desk.errors import (
    BundleAddresseeError,
    NotFoundError,
    NotJudgedError,
    RecordRefusedError,
    StateError,
)
from vetting_desk.model import (
    Amendment,
    AmendmentOutcome,
    DeskKind,
    IntakeOutcome,
    QuarantineState,
)
from vetting_desk.model.evidence import Outcome
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.access.policy import Purpose
from vetting_desk.operations.exchange import held_decided
from vetting_desk.operations.exchange.held_documents import facts_of, record_in
from vetting_desk.operations.exchange.meaning import DeskMeaning
from vetting_desk.operations.exchange.needs import QuarantineDesk
from vetting_desk.operations.interview import own_copy
from vetting_desk.operations.outreach.known import may_know

if TYPE_CHECKING:
    from vetting_desk.store.intake import Quarantined
    from vetting_desk.transfer.ends import rejudging
    from vetting_desk.transfer.ends.rejudging import Document, Verdict

_STATES: Final = {
    AmendmentOutcome.ACCEPTED: QuarantineState.RELEASED,
    AmendmentOutcome.SEND_AGAIN: QuarantineState.ASKED_AGAIN,
    AmendmentOutcome.SET_ASIDE: QuarantineState.SET_ASIDE,
}
_DECIDED: Final = frozenset({QuarantineState.RELEASED, QuarantineState.SUPERSEDED})
"""Where nothing is left to decide."""


@dataclass(frozen=True, slots=True)
class Held:
    """A record or an entry in quarantine, as the present officer may know of it.

    Attributes:
        number: Its number here.
        at: When it came, by device time.
        desk_name: The desk it came from.
        id: As it calls itself.
        outcome: Refused, a fork, or held for a person to judge.
        reason: Why it was not taken in, a key.
        state: How far it is.
        kind: ``record``; of an entry its kind, such as ``release``; empty where it cannot be read.
        clinical: True if only psychologists may know what it says.
        title: Of a record's instrument; empty where the role may not know.
        officer_name: Who signed it, as it says.
        signed_at: When, as it says; None where it cannot be read.
        case_reference: Empty where the role may not know, or the case is not known.
        decisions: What was decided so far, the newest last. bundle_id: The bundle it came in.
    """

    number: int
    at: datetime
    desk_name: str
    id: str
    outcome: IntakeOutcome
    reason: str
    state: QuarantineState
    kind: str
    clinical: bool
    title: str
    officer_name: str
    signed_at: datetime | None
    case_reference: str
    decisions: tuple[Amendment, ...]
    bundle_id: str

    @property
    def open(self) -> bool:
        """True if something can still be decided."""
        return self.state not in _DECIDED


@dataclass(frozen=True, slots=True)
class Look:
    """What can be said of one thing in quarantine.

    Attributes:
        held: Which.
        judgement: What judging it now finds.
        why: A key; empty where it is valid.
        may_release: True if it can be released.
        must_accept: True if a person has to accept for it that it cannot be judged.
        names: The person's; empty where the role may not know.
        answers: Question and answer of each; empty where the role may not know.
    """

    held: Held
    judgement: Outcome
    why: str
    may_release: bool
    must_accept: bool
    names: tuple[str, ...]
    answers: tuple[tuple[str, str], ...]


@door(Action.TRANSFER)
def held(open_desk: QuarantineDesk, *, all_of_it: bool = False) -> list[Held]:
    """Return what lies in quarantine, newest first; no outreach to who decides.

    Args:
        open_desk: Headquarters.
        all_of_it: True for what was released or came again as well.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    superseded = open_desk.casebook.intake.superseded()
    found = [_held(open_desk, kept, superseded) for kept in open_desk.casebook.intake.quarantined()]
    known = [each for each in found if may_know(open_desk.officer, each.kind)]
    return [each for each in known if all_of_it or each.open]


@door(Action.TRANSFER)
def look(open_desk: QuarantineDesk, number: int) -> Look:
    """Judge something in quarantine anew, and return what it says as far as the role may read it.

    Where that is more than nothing it counts as opening its case.

    Raises:
        NotFoundError: If there is nothing under this number.
        ConfirmationNeededError: If the passphrase or a reason is required first.
        PermissionDeniedError: If the role does not allow it.
    """
    kept, shown = _get(open_desk, number)
    verdict = _verdict(open_desk, kept)
    names: tuple[str, ...] = ()
    answers: tuple[tuple[str, str], ...] = ()
    document = record_in(_document(open_desk, kept))
    if document is not None and may(open_desk.officer, Action.READ_CASES):
        open_desk.confirmations.enter(Purpose.OPEN_CASE, document.case.id)
        names = tuple(name.text for name in document.case.names)
        if not shown.clinical:
            answers = tuple((each.label, each.text) for each in document.answers)
    releasable = shown.open and verdict.take_in is not None
    doubtful = verdict.judgement is Outcome.CANNOT_BE_JUDGED
    return Look(
        shown, verdict.judgement, verdict.why, releasable, releasable and doubtful, names, answers
    )


@door(Action.DECIDE_ARRIVALS)
def release(
    open_desk: QuarantineDesk, number: int, reason: str, *, although_not_judged: bool = False
) -> Held:
    """Take something in after all; the post is told by the next return bundle.

    At a post that is what headquarters said and nobody there can judge; it is told to nobody else.

    Args:
        open_desk: Headquarters, or the post.
        number: Its number.
        reason: Why, in words; the post reads them.
        although_not_judged: True if the person accepts what cannot be judged. Its signature is still said to be
            such, and that they took it in, and why, stays in the history of its case.

    Raises:
        InputError: If there is no reason, or it is too long.
        NotFoundError: If there is nothing under this number.
        StateError: If nothing is left to decide.
        NotJudgedError: If it cannot be judged, and was not accepted as that.
        RecordRefusedError: If it does not hold together, or does not fit the cases that are here.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.registry.heard_word import registry_of

    words = _line(reason)
    kept, shown = _get(open_desk, number)
    _require_open(shown)
    verdict = _verdict(open_desk, kept)
    if verdict.take_in is None:
        raise RecordRefusedError(record_id=kept.record_id, reason=verdict.why)
    if verdict.judgement is Outcome.CANNOT_BE_JUDGED and not although_not_judged:
        raise NotJudgedError(record_id=kept.record_id, why=verdict.why)
    registry = registry_of(open_desk.casebook)
    with open_desk.casebook.transaction():
        if _known_digest(open_desk, kept) is None:
            verdict.take_in(registry)
            if verdict.judgement is Outcome.CANNOT_BE_JUDGED:
                held_decided.accept(open_desk, kept, verdict.why, words)
        held_decided.decide(open_desk, kept, AmendmentOutcome.ACCEPTED, words)
    return _get(open_desk, number)[1]


@door(Action.DECIDE_ARRIVALS)
def ask_again(open_desk: QuarantineDesk, number: int, reason: str) -> Held:
    """Ask the post to send something again; it is told by the next return bundle.

    Raises:
        InputError: If there is no reason, or it is too long.
        NotFoundError: If there is nothing under this number.
        StateError: If nothing is left to decide, or it was asked for already.
        BundleAddresseeError: If this desk is no headquarters: a post asks by telephone.
        PermissionDeniedError: If the role does not allow it.
    """
    if open_desk.desk.kind is not DeskKind.HQ:
        raise BundleAddresseeError(detail="not-headquarters")
    return _told(open_desk, number, AmendmentOutcome.SEND_AGAIN, reason)


@door(Action.DECIDE_ARRIVALS)
def set_aside(open_desk: QuarantineDesk, number: int, reason: str) -> Held:
    """Set something aside for good; the post is told by the next return bundle. It can still be released.

    A word of this desk's own that was lost here, and that came back, counts where it came from all the same:
    that is told.

    Raises:
        InputError: If there is no reason, or it is too long.
        NotFoundError: If there is nothing under this number.
        StateError: If nothing is left to decide, or it was set aside already.
        PermissionDeniedError: If the role does not allow it.
    """
    return _told(open_desk, number, AmendmentOutcome.SET_ASIDE, reason)


def _told(open_desk: QuarantineDesk, number: int, outcome: AmendmentOutcome, reason: str) -> Held:
    words = _line(reason)
    kept, shown = _get(open_desk, number)
    _require_open(shown)
    if shown.state is _STATES[outcome]:
        raise StateError(what="quarantine", state=shown.state.value, wanted="open")
    held_decided.decide(open_desk, kept, outcome, words)
    return _get(open_desk, number)[1]


def _require_open(shown: Held) -> None:
    if not shown.open:
        raise StateError(what="quarantine", state=shown.state.value, wanted="open")


def _line(reason: str) -> str:
    """Return a reason as one line, as the manifest carries it."""
    return " ".join(typed_text.reason(reason).split())


def _get(open_desk: QuarantineDesk, number: int) -> "tuple[Quarantined, Held]":
    intake = open_desk.casebook.intake
    kept = intake.in_quarantine(number)
    shown = _held(open_desk, kept, intake.superseded())
    if not may_know(open_desk.officer, shown.kind):
        raise NotFoundError(what="quarantined", id=str(number))
    return kept, shown


def _held(open_desk: QuarantineDesk, kept: "Quarantined", superseded: frozenset[int]) -> Held:
    from vetting_desk.transfer.ends import meaning, record_check

    document = _document(open_desk, kept)
    record = record_in(document)
    names = {file.name for file in kept.files}
    peer = open_desk.casebook.peers.find(kept.desk_id)
    decisions = tuple(open_desk.casebook.amendments.of_quarantined(kept.number))
    sealed = record_check.DOCUMENT not in names and meaning.SEALED in names
    clinical = sealed or (record is not None and own_copy.is_clinical(open_desk, record.instrument))
    reads = may(open_desk.officer, Action.READ_CASES)
    knows = reads and (not clinical or may(open_desk.officer, Action.CLINICAL))
    kind, officer_name, signed_at, case_id = facts_of(document)
    case = open_desk.casebook.cases.find(case_id) if reads and case_id else None
    reference = record.case.reference if record and reads else case.reference if case else ""
    return Held(
        number=kept.number,
        at=kept.at,
        desk_name=peer.name if peer else (document.desk.name if document else ""),
        id=kept.record_id,
        outcome=kept.outcome,
        reason=kept.reason,
        state=_state(kept, decisions, superseded),
        kind="record" if sealed else kind,
        clinical=clinical,
        title=record.instrument.title if record and knows else "",
        officer_name=officer_name,
        signed_at=signed_at,
        case_reference=reference,
        decisions=decisions,
        bundle_id=kept.bundle_id,
    )


def _state(
    kept: "Quarantined", decisions: tuple[Amendment, ...], superseded: frozenset[int]
) -> QuarantineState:
    newest = _STATES[decisions[-1].outcome] if decisions else QuarantineState.OPEN
    if newest is not QuarantineState.RELEASED and kept.number in superseded:
        return QuarantineState.SUPERSEDED
    return newest


def _document(open_desk: QuarantineDesk, kept: "Quarantined") -> "Document | None":
    from vetting_desk.model import entry_document
    from vetting_desk.transfer.ends import meaning, record_check, rejudging

    if _judged(open_desk, kept).sealed_here:
        found = rejudging.read_outside(_contents(open_desk, kept, {meaning.OUTSIDE}))
    else:
        documents = {record_check.DOCUMENT, entry_document.MEMBER}
        found = rejudging.read(_contents(open_desk, kept, documents))
    return None if isinstance(found, str) else found


def _contents(
    open_desk: QuarantineDesk, kept: "Quarantined", names: set[str] | None = None
) -> dict[str, bytes]:
    """Return the files that came and are still here, by name; those of these names alone, if any are given."""
    contents = {}
    for file in kept.files:
        if names is None or file.name in names:
            try:
                contents[file.name] = open_desk.casebook.blobs.get(file.sha256)
            except NotFoundError:
                continue
    return contents


def _known_digest(open_desk: QuarantineDesk, kept: "Quarantined") -> str | None:
    """Return the digest of what is here under the same id; None for nothing."""
    books = open_desk.casebook
    known = books.records.find(kept.record_id) or books.entries.find(kept.record_id)
    return known.digest if known is not None else None


def _verdict(open_desk: QuarantineDesk, kept: "Quarantined") -> "Verdict":
    """Judge something with what can be known now; another thing under its id is a fork."""
    from vetting_desk.transfer.ends import rejudging

    if _known_digest(open_desk, kept) not in {None, kept.digest}:
        return rejudging.Verdict(Outcome.NOT_VALID, "fork")
    at, contents = open_desk.casebook.clock_reading().newest, _contents(open_desk, kept)
    judged, meaning = _judged(open_desk, kept), DeskMeaning(open_desk)
    return rejudging.judge(judged, contents, open_desk.keys.trust, at, meaning)


def _judged(open_desk: QuarantineDesk, kept: "Quarantined") -> "rejudging.Quarantined":
    """Return something as it is judged."""
    from vetting_desk.transfer.ends import rejudging

    casebook = open_desk.casebook
    receipt, peer = casebook.receipts.find(kept.bundle_id), casebook.peers.find(kept.desk_id)
    return rejudging.Quarantined(
        kept.desk_id, kept.record_id, kept.digest, kept.reason, kept.files,
        arrived_at=receipt.taken_in_at if receipt else kept.at,
        desk_revoked=peer is not None and not peer.trusted,
        lineage=casebook.successions.lineage(kept.desk_id),
        held=kept.outcome is IntakeOutcome.HELD,
        own=open_desk.desk.id,
    )  # fmt: skip

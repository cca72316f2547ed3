"""Where an interview keeps its draft: in clear in the casebook, or sealed, as one that is clinical or rates.

Both look the same to `interviews`. A sealed draft seals all it stores: references, values, snapshots,
attachments, the question shown last and why a record is corrected.
"""

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from vetting_desk.errors import PermissionDeniedError
from vetting_desk.judgement.rated_form import rates
from vetting_desk.model import (
    AnswerKind,
    AnswerRow,
    Assessment,
    AssessmentState,
    Case,
    InstrumentSummary,
    new_id,
)
from vetting_desk.model.signing_roles import may_sign
from vetting_desk.model.stages import later, stage_of
from vetting_desk.operations.access import compartment, rating_seal
from vetting_desk.operations.access.compartment import DataKey
from vetting_desk.operations.access.permissions import Action, require

if TYPE_CHECKING:
    from vetting_desk.forms import Session
    from vetting_desk.operations.interview.needs import DraftBooks, DraftDesk, FillingDesk

_ANSWER, _BASE, _SNAPSHOT, _PLACE, _FILE = "answer", "base", "snapshot", "place", "file"
_REASON = "reason"


class Draft:
    """The draft of one assessment, in clear inside the encrypted casebook.

    Args:
        casebook: The open store.
        assessment_id: Which assessment.

    Attributes:
        sealed: Whether it is sealed once more.
    """

    sealed = False

    def __init__(self, casebook: "DraftBooks", assessment_id: str) -> None:
        self._store = casebook.assessments
        self._blobs = casebook.blobs
        self._corrections = casebook.corrections
        self._id = assessment_id

    def append(
        self, reference: str, kind: AnswerKind, value: str, at: datetime, officer_id: str
    ) -> AnswerRow:
        """Store one answer; see `AssessmentStore.append`."""
        return self._store.append(self._id, reference, kind, value, at, officer_id)

    def answers(self, after: int) -> list[AnswerRow]:
        """Return the answers after number `after`, in order."""
        return self._store.answers(self._id, after)

    def base_xml(self) -> bytes:
        """Return the engine's draft before the first answer."""
        return self._store.base_xml(self._id)

    def put_snapshot(self, xml: bytes) -> None:
        """Store the engine's draft as it is after the last answer."""
        self._store.put_snapshot(self._id, xml)

    def snapshot(self) -> tuple[int, bytes] | None:
        """Return the number of the last answer in the newest snapshot, and the snapshot; None without one."""
        return self._store.latest_snapshot(self._id)

    def set_position(self, reference: str) -> None:
        """Store the question shown last."""
        self._store.set_position(self._id, reference)

    def position(self, stored: str) -> str:
        """Return the question shown last, from its stored form."""
        return stored

    def put_reason(self, words: str) -> None:
        """Store why a record is corrected by this draft."""
        self._corrections.put(self._id, words)

    def reason(self) -> str:
        """Return why a record is corrected by this draft; empty if it corrects none."""
        return self._corrections.find(self._id)

    def put_file(self, content: bytes) -> str:
        """Store an attached file and return its digest."""
        return self._blobs.put(content)

    def file(self, digest: str) -> bytes:
        """Return an attached file."""
        return self._blobs.get(digest)


class SealedDraft(Draft):
    """A draft that is clinical or rates: the store gets nothing readable.

    Args:
        casebook: The open store.
        assessment_id: Which assessment.
        key: Its data key.
    """

    sealed = True

    def __init__(self, casebook: "DraftBooks", assessment_id: str, key: "DataKey") -> None:
        super().__init__(casebook, assessment_id)
        self._key = key
        self._last: int | None = None

    def append(
        self, reference: str, kind: AnswerKind, value: str, at: datetime, officer_id: str
    ) -> AnswerRow:
        """Seal one answer to its number and store it."""
        if self._last is None:
            rows = super().answers(0)
            self._last = rows[-1].sequence if rows else 0
        sealed = self._key.seal_text(_ANSWER, self._last + 1, reference, value)
        row = super().append("", kind, sealed, at, officer_id)
        self._last = row.sequence
        return row._replace(reference=reference, value=value)

    def answers(self, after: int) -> list[AnswerRow]:
        """Return the answers after number `after`, opened."""
        return [self._opened(row) for row in super().answers(after)]

    def base_xml(self) -> bytes:
        """Return the engine's draft before the first answer, opened."""
        return self._key.open(_BASE, 0, super().base_xml())

    def put_snapshot(self, xml: bytes) -> None:
        """Seal the engine's draft and store it."""
        super().put_snapshot(self._key.seal(_SNAPSHOT, 0, xml))

    def snapshot(self) -> tuple[int, bytes] | None:
        """Return the newest snapshot, opened."""
        found = super().snapshot()
        return (found[0], self._key.open(_SNAPSHOT, 0, found[1])) if found else None

    def set_position(self, reference: str) -> None:
        """Seal and store the question shown last."""
        super().set_position(self._key.seal_text(_PLACE, 0, reference) if reference else "")

    def position(self, stored: str) -> str:
        """Return the question shown last, opened."""
        return self._key.open_text(_PLACE, 0, stored, 1)[0] if stored else ""

    def put_reason(self, words: str) -> None:
        """Seal and store why a record is corrected by this draft."""
        super().put_reason(self._key.seal_text(_REASON, 0, words))

    def reason(self) -> str:
        """Return why a record is corrected by this draft, opened."""
        stored = super().reason()
        return self._key.open_text(_REASON, 0, stored, 1)[0] if stored else ""

    def put_file(self, content: bytes) -> str:
        """Seal an attached file, store it, and return the digest of the sealed file."""
        return super().put_file(self._key.seal(_FILE, 0, content))

    def file(self, digest: str) -> bytes:
        """Return an attached file, opened."""
        return self._key.open(_FILE, 0, super().file(digest))

    def _opened(self, row: AnswerRow) -> AnswerRow:
        reference, value = self._key.open_text(_ANSWER, row.sequence, row.value, 2)
        return row._replace(reference=reference, value=value)


def draft_of(open_desk: "DraftDesk", assessment_id: str) -> Draft:
    """Return the draft of an assessment.

    Raises:
        PermissionDeniedError: If it is clinical, or rates, and is not sealed to the present officer.
    """
    key = compartment.key_of(open_desk, assessment_id)
    if key is None:
        key = rating_seal.key_of(open_desk, assessment_id)
    if key is None:
        return Draft(open_desk.casebook, assessment_id)
    return SealedDraft(open_desk.casebook, assessment_id, key)


def where_left(open_desk: "DraftDesk", assessment: Assessment) -> Assessment:
    """Return an assessment with the place at which its draft was left."""
    position = draft_of(open_desk, assessment.id).position(assessment.position)
    return replace(assessment, position=position)


def require_signer(open_desk: "FillingDesk", summary: InstrumentSummary) -> None:
    """Refuse to fill what this officer may not sign, before anybody answers a question.

    Raises:
        PermissionDeniedError: If the role may not sign it.
    """
    officer = open_desk.officer
    if summary.clinical:
        require(officer, Action.CLINICAL)
    if not may_sign(officer.role, summary.key.id, clinical=summary.clinical):
        raise PermissionDeniedError(role=officer.role.value, action=Action.SIGN.value)


def begin(
    open_desk: "FillingDesk",
    case: Case,
    summary: InstrumentSummary,
    session: "Session",
    now: datetime,
    corrects: str = "",
) -> Assessment:
    """Store a new draft that begins with `session` as it is, and move the case to the stage it stands for.

    Args:
        open_desk: The unlocked desk.
        case: Its case.
        summary: The instrument.
        session: What the draft begins with.
        now: Device time.
        corrects: Id of the record it corrects; empty for none.

    Raises:
        PermissionDeniedError: If the instrument is clinical and the officer has no clinical identity.
    """
    assessment = Assessment(
        id=new_id(),
        case_id=case.id,
        instrument=summary.key,
        title=summary.title,
        state=AssessmentState.DRAFT,
        officer_id=open_desk.officer.id,
        officer_name=open_desk.officer.name,
        language=session.language,
        position="",
        created_at=now,
        changed_at=now,
        corrects=corrects,
    )
    base = session.to_draft_xml()
    with open_desk.casebook.transaction():
        if summary.clinical:
            key, base = _new_clinical(open_desk, assessment.id, base)
            open_desk.casebook.assessments.start(assessment, base)
            open_desk.casebook.clinical.put_key(assessment.id, key)
        elif rates(session.form) and (own := rating_seal.own_recipients(open_desk)):
            new = DataKey.generate(assessment.id)
            open_desk.casebook.assessments.start(assessment, new.seal(_BASE, 0, base))
            open_desk.casebook.rating_keys.put(
                assessment.id, assessment.officer_id, new.seal_key(own)
            )
            rating_seal.remember(open_desk, assessment.id, new)
        else:
            open_desk.casebook.assessments.start(assessment, base)
        stage = later(case.stage, stage_of(summary.key.id) or case.stage)
        if stage is not case.stage:
            open_desk.casebook.cases.set_stage(case.id, stage)
    return assessment


def _new_clinical(
    open_desk: "FillingDesk", assessment_id: str, base_xml: bytes
) -> tuple[bytes, bytes]:
    """Make the data key of a new clinical assessment.

    Returns:
        The sealed key, and the sealed beginning of the draft.
    """
    sealed = compartment.new_key(open_desk, assessment_id)
    return sealed, open_desk.data_keys[assessment_id].seal(_BASE, 0, base_xml)

"""Psychologists' own: clinical notes, what they release to everyone, and who else holds a clinical identity.

Assessments with clinical instruments go the ordinary way (`interviews`, `records`) and are sealed there.
"""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from vetting_desk.errors import (
    AgePayloadError,
    InputError,
    NoMatchingIdentityError,
    PermissionDeniedError,
    SealedToOthersError,
    StateError,
)
from vetting_desk.model import AssessmentState, Record, new_id
from vetting_desk.operations.access import compartment, typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.policy import Purpose
from vetting_desk.operations.access.restricting import restricted
from vetting_desk.operations.access.unlocked import HasSecret
from vetting_desk.operations.cases import cases
from vetting_desk.operations.clinical import release_entries
from vetting_desk.operations.clinical.needs import (
    IdentityDesk,
    NotesDesk,
    ReleaseDesk,
    ReleasingDesk,
)
from vetting_desk.operations.records.sealed import SEALED
from vetting_desk.store.clinical import Release, ReleaseKind, SealedNote

MOST_WORDS: Final = 20_000
_OPEN: Final = frozenset({AssessmentState.DRAFT, AssessmentState.READY})

__all__ = [
    "Compartment",
    "Note",
    "Release",
    "ReleaseKind",
    "add_note",
    "holds_identity",
    "is_clinical",
    "keep_unfinished",
    "look",
    "notes",
    "release",
    "releases",
    "share",
    "share_all",
    "take_identity",
]


@dataclass(frozen=True, slots=True)
class Note:
    """A clinical note.

    Attributes:
        id: UUID.
        at: Device time.
        officer_name: Who wrote it.
        words: The text; None where it is not sealed to the present officer.
    """

    id: str
    at: datetime
    officer_name: str
    words: str | None


@dataclass(frozen=True, slots=True)
class Compartment:
    """What there is of a case that is open to psychologists alone, beside assessments and records.

    Attributes:
        case_id: Whose.
        notes: The notes, oldest first.
        unfinished: Words of a note that the present officer has not added yet; empty for none.
    """

    case_id: str
    notes: tuple[Note, ...]
    unfinished: str


@door(Action.CLINICAL)
def add_note(open_desk: NotesDesk, case_id: str, words: str) -> Note:
    """Add a clinical note to a case, sealed to the clinical recipients. It is never changed.

    Raises:
        InputError: If there are no words, or too many.
        NotFoundError: If there is no such case.
        StateError: If the case was erased.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.crypto.age import seal

    clean = _words(words)
    cases.require_kept(open_desk.casebook.cases.get(case_id))
    note_id = new_id()
    sealed = seal(_label(note_id) + clean.encode(), compartment.recipients(open_desk))
    at = open_desk.clock.now()
    open_desk.casebook.clinical.add_note(
        SealedNote(note_id, case_id, open_desk.officer.id, at, sealed)
    )
    return Note(note_id, at, open_desk.officer.name, clean)


@door(Action.CLINICAL)
def keep_unfinished(open_desk: NotesDesk, case_id: str, words: str) -> None:
    """Keep the words of a note that is not added yet, sealed to the officer who types it alone.

    They survive the lock and a crash. There is one note for each officer and case; empty words remove it.

    Raises:
        InputError: If the words cannot be stored.
        NotFoundError: If there is no such case.
        StateError: If the case was erased.
        PermissionDeniedError: If the role does not allow it, or the officer has no clinical identity.
    """
    from vetting_desk.crypto.age import seal

    clean = typed_text.answer(words, "words")
    own = compartment.identities(open_desk)
    if not own:
        raise PermissionDeniedError(role=open_desk.officer.role.value, action="clinical")
    cases.require_kept(open_desk.casebook.cases.get(case_id))
    if not clean.strip():
        open_desk.casebook.unfinished_notes.remove(open_desk.officer.id, case_id)
        return
    sealed = seal(_label(case_id) + clean.encode(), [own[0].recipient])
    open_desk.casebook.unfinished_notes.put(open_desk.officer.id, case_id, sealed)


@door(Action.CLINICAL)
def look(open_desk: NotesDesk, case_id: str) -> Compartment:
    """Return what there is of a case in the clinical compartment.

    Raises:
        ConfirmationNeededError: If the passphrase or a reason is required first.
        AgeError: If something was altered.
        PermissionDeniedError: If the role does not allow it.
    """
    found = tuple(notes(open_desk, case_id))
    return Compartment(case_id, found, _unfinished(open_desk, case_id))


@door(Action.CLINICAL)
def notes(open_desk: NotesDesk, case_id: str) -> list[Note]:
    """Return the clinical notes of a case, oldest first.

    Raises:
        ConfirmationNeededError: If the passphrase or a reason is required first.
        AgeError: If a note was altered.
        PermissionDeniedError: If the role does not allow it.
    """
    open_desk.confirmations.enter(Purpose.READ_CLINICAL, case_id)
    casebook = open_desk.casebook
    return [
        Note(note.id, note.at, casebook.officers.name_of(note.officer_id), _opened(open_desk, note))
        for note in casebook.clinical.notes(case_id)
    ]


@door(Action.CLINICAL)
def own_notes(open_desk: NotesDesk, case_id: str) -> list[Note]:
    """Return the notes of a case that the present officer wrote themself, oldest first.

    Raises:
        ConfirmationNeededError: If the passphrase or a reason is required first.
        AgeError: If a note was altered.
        PermissionDeniedError: If the role does not allow it.
    """
    open_desk.confirmations.enter(Purpose.READ_CLINICAL, case_id)
    officer = open_desk.officer
    return [
        Note(note.id, note.at, officer.name, _opened(open_desk, note))
        for note in open_desk.casebook.clinical.notes(case_id)
        if note.officer_id == officer.id
    ]


@door(Action.CLINICAL)
def release(
    open_desk: ReleasingDesk, case_id: str, kind: ReleaseKind, words: str, assessment_id: str = ""
) -> Release:
    """Release words to everyone who works on a case: about safety, about a need.

    Only these words leave the compartment, and only because a psychologist wrote them here. They are
    kept in the casebook, and on the outside of the record if they come from an assessment that is signed later.
    They go to headquarters as a signed entry with the next bundle, words about safety before anything else;
    where the officer cannot sign now they are kept all the same, and `releases_sent.sign` signs them later.

    Args:
        open_desk: The unlocked desk.
        case_id: Whose.
        kind: Why others need to know.
        words: What they need to know.
        assessment_id: The clinical assessment it comes from; empty for none.

    Raises:
        InputError: If there are no words, or too many.
        NotFoundError: If there is no such case or assessment.
        StateError: If the assessment is another case's, or the case was erased.
        PermissionDeniedError: If the role does not allow it.
    """
    if assessment_id:
        found = open_desk.casebook.assessments.get(assessment_id)
        if found.case_id != case_id:
            raise StateError(what="assessment", state="another case", wanted=case_id)
    cases.require_kept(open_desk.casebook.cases.get(case_id))
    released = Release(
        id=new_id(),
        case_id=case_id,
        assessment_id=assessment_id,
        officer_id=open_desk.officer.id,
        officer_name=open_desk.officer.name,
        at=open_desk.clock.now(),
        kind=kind,
        words=_words(words),
    )
    open_desk.casebook.clinical.add_release(released)
    release_entries.sign_if_possible(open_desk, released)
    return released


@door(Action.READ_CASES)
def releases(open_desk: ReleaseDesk, case_id: str) -> list[Release]:
    """Return what was released of a case, oldest first.

    Raises:
        RestrictedCaseError: If the case is restricted, and the role does not open it.
        PermissionDeniedError: If the role does not allow it.
    """
    restricted(open_desk, case_id)
    return open_desk.casebook.clinical.releases(case_id)


@door(Action.CLINICAL)
def share(open_desk: NotesDesk, assessment_id: str) -> None:
    """Reseal the key of a clinical draft to everyone who is a clinical recipient of this desk now.

    For a psychologist who came later. Notes and signed records stay as they are.

    Raises:
        NotFoundError: If there is no such assessment.
        StateError: If it is not clinical.
        PermissionDeniedError: If the role does not allow it, or it is not sealed to this officer.
    """
    open_desk.casebook.assessments.get(assessment_id)
    key = compartment.key_of(open_desk, assessment_id)
    if key is None:
        raise StateError(what="assessment", state="not clinical", wanted="clinical")
    sealed = key.seal_key(compartment.recipients(open_desk))
    open_desk.casebook.clinical.put_key(assessment_id, sealed)


@door(Action.CLINICAL)
def share_all(open_desk: NotesDesk, case_id: str) -> int:
    """Reseal the keys of a case's clinical drafts to everyone who is a clinical recipient of this desk now.

    Whose drafts they are does not matter: what the present officer cannot open is passed over.

    Returns:
        How many were shared.

    Raises:
        PermissionDeniedError: If the role does not allow it, or the officer has no clinical identity.
    """
    shared = 0
    for draft in open_desk.casebook.assessments.list(case_id):
        if draft.state in _OPEN and open_desk.casebook.clinical.key(draft.id) is not None:
            try:
                share(open_desk, draft.id)
            except SealedToOthersError:
                continue
            shared += 1
    return shared


def is_clinical(record: Record) -> bool:
    """Return whether only psychologists can open a record: its answers are sealed in it."""
    return any(file.name == SEALED for file in record.files)


@door(Action.CLINICAL)
def take_identity(
    open_desk: IdentityDesk, path: Path, file_passphrase: str, passphrase: str
) -> None:
    """Add the organisation's clinical identity to the present officer's slot.

    Done at headquarters for each of its psychologists, with the file from the safe.

    Args:
        open_desk: The unlocked desk of a psychologist.
        path: ``clinical-identity.age``.
        file_passphrase: What the file was protected with.
        passphrase: The officer's own.

    Raises:
        WrongPassphraseError: If either passphrase is wrong.
        AgeError: If the file is no such file.
        InputError: If it is another organisation's identity.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.crypto.age import HybridIdentity
    from vetting_desk.operations.access.own_passphrase import confirm_passphrase, rewrite_slot
    from vetting_desk.operations.organisation.founding import open_clinical_identity

    confirm_passphrase(open_desk, passphrase)
    text = open_clinical_identity(path, file_passphrase)
    wanted = open_desk.casebook.settings.get(compartment.ORGANISATION)
    if HybridIdentity.from_text(text).recipient.to_text() != wanted:
        raise InputError(field=path.name, detail="another-organisation")
    held = open_desk.secret.clinical_identity.split()
    if text not in held:
        open_desk.secret.clinical_identity = "\n".join([*held, text])
        rewrite_slot(open_desk, passphrase)
        open_desk.casebook.audit.append("clinical-identity-taken", open_desk.officer.id)


@door(Action.CLINICAL)
def holds_identity(open_desk: IdentityDesk) -> bool:
    """Return whether the present officer's slot holds the organisation's clinical identity.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.crypto.age import HybridIdentity

    wanted = open_desk.casebook.settings.get(compartment.ORGANISATION)
    held = open_desk.secret.clinical_identity.split()
    return wanted in {HybridIdentity.from_text(each).recipient.to_text() for each in held}


def _opened(open_desk: HasSecret, note: SealedNote) -> str | None:
    from vetting_desk.crypto.age import unseal

    try:
        content = unseal(note.sealed, compartment.identities(open_desk))
    except NoMatchingIdentityError:
        return None
    label = _label(note.id)
    if not content.startswith(label):
        raise AgePayloadError(detail="another note")
    return content[len(label) :].decode()


def _label(note_id: str) -> bytes:
    return b"vetting-desk-clinical-note/1\n" + note_id.encode("ascii") + b"\n"


def _unfinished(open_desk: NotesDesk, case_id: str) -> str:
    from vetting_desk.crypto.age import unseal

    sealed = open_desk.casebook.unfinished_notes.find(open_desk.officer.id, case_id)
    if sealed is None:
        return ""
    try:
        content = unseal(sealed, compartment.identities(open_desk))
    except NoMatchingIdentityError:
        return ""
    label = _label(case_id)
    if not content.startswith(label):
        raise AgePayloadError(detail="another note")
    return content[len(label) :].decode()


def _words(text: str) -> str:
    clean = typed_text.answer(text, "words").strip()
    if not clean:
        raise InputError(field="words", detail="empty")
    if len(clean) > MOST_WORDS:
        raise InputError(field="words", detail="too-long", limit=MOST_WORDS)
    return clean

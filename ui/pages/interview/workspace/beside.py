"""Passages from beside the draft: earlier records, calls, papers, releases, a clinician's own notes."""

from PySide6.QtCore import QCoreApplication

from ui.i18n import date_text, day_text, in_row
from ui.text.call_text import caller_text
from ui.text.passage_text import sort_text, state_text, step_text
from ui.text.person_text import isolated
from vetting_desk.errors import ConfirmationNeededError
from vetting_desk.judgement.passages import Passage
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.clinical import notes
from vetting_desk.operations.clinical.notes import Note
from vetting_desk.operations.records import case_words, earlier
from vetting_desk.operations.records.case_words import CaseWords, WordsOf


def passages_beside(desk: OpenDesk, case_id: str) -> tuple[Passage, ...]:
    """Return what may become a line from beside the draft, on the store's thread.

    A clinician's own notes are among it once they were opened in this sitting; nobody else's, and for nobody
    else.

    Raises:
        RestrictedCaseError: If the case is restricted, and the role does not open it.
        PermissionDeniedError: If the role does not allow it.
    """
    return (
        *(_passage(each) for each in case_words.case_words(desk, case_id)),
        *(_note(each) for each in _notes(desk, case_id)),
        *earlier.earlier_passages(desk, case_id),
    )


def _notes(desk: OpenDesk, case_id: str) -> list[Note]:
    if not may(desk.officer, Action.CLINICAL):
        return []
    try:
        return notes.own_notes(desk, case_id)
    except ConfirmationNeededError:
        return []


def _passage(found: CaseWords) -> Passage:
    return Passage(found.key, _source(found), _words(found))


def _source(found: CaseWords) -> str:
    """Return what a passage is of, in words, with the day and who wrote it down."""
    if found.sort is WordsOf.CALL:
        pattern = QCoreApplication.translate(
            "Workspace", "Call on {day}: {caller}, taken by {name}"
        )
    elif found.sort is WordsOf.RELEASE:
        pattern = QCoreApplication.translate("Workspace", "Released by {name}, {day}")
    else:
        pattern = QCoreApplication.translate(
            "Workspace", "Papers and passage, {day}, recorded by {name}"
        )
    return pattern.format(
        day=date_text(found.at), name=isolated(found.by), caller=caller_text(found.caller)
    )


def _words(found: CaseWords) -> str:
    step = found.step
    if step is None:
        return found.words
    day = day_text(step.day) if step.day else ""
    parts = [step_text(step), state_text(step.sort, step.state), step.party, step.place, day]
    said = in_row(dict.fromkeys(part for part in parts if part))
    return f"{sort_text(step.sort)}: {said}"


def _note(note: Note) -> Passage:
    pattern = QCoreApplication.translate(
        "Workspace", "Your clinical note of {day}: what you take from it lies open in this record"
    )
    return Passage(f"note/{note.id}", pattern.format(day=date_text(note.at)), note.words or "")

"""Reading a record or a draft inside the program: its pages, laid out in memory, and the files beside it.

The pages are laid out here from what was signed, never taken from a report that somebody sent, and nothing of
them is written to a disk. Files beside a record are what others made: whoever shows one has it decoded where
no keys are (`vetting_desk.decoding`).
"""

from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from vetting_desk.errors import NotFoundError, SignatureError
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.interview import live_forms
from vetting_desk.operations.records import own_pages, reading
from vetting_desk.operations.records.needs import PreviewDesk, ReadingDesk
from vetting_desk.operations.records.report_content import draft_content, language_code
from vetting_desk.operations.records.sealed import SEALED
from vetting_desk.operations.records.signing import JSON, XML

if TYPE_CHECKING:
    from vetting_desk.model.pages import LaidOut
    from vetting_desk.operations.interview.interviews import Interview


@dataclass(frozen=True, slots=True)
class AttachedFile:
    """A file that answers a question of a record.

    Attributes:
        name: As the submission names it: a digest and an ending.
        label: The question it answers; empty where the record does not say.
        length: In bytes.
    """

    name: str
    label: str
    length: int


@dataclass(frozen=True, slots=True)
class RecordToRead:
    """What is shown of a record.

    Attributes:
        pages: Its pages.
        attached: The files beside it, in the order of the record.
    """

    pages: "LaidOut"
    attached: tuple[AttachedFile, ...]


def load_ahead() -> None:
    """Load what pages are laid out with, some 0.2 s of work; in any thread, and of no desk."""
    from vetting_desk.reports import warm_pages

    warm_pages()


@door(Action.READ_CASES)
def read(open_desk: ReadingDesk, record_id: str) -> RecordToRead:
    """Return a record to be read inside the program. Counts as opening its case.

    Raises:
        NotFoundError: If there is no such record.
        PermissionDeniedError: If the role does not allow it, or it is sealed to others.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
        ReportError: With detail ``too-long``, if its answers are more than pages can hold.
    """
    from vetting_desk.model.record_document import parse_document
    from vetting_desk.reports import lay_out, load_labels

    files = reading.contents(open_desk, record_id, None, opening=True)
    document = parse_document(files[JSON])
    content = own_pages.content(open_desk, document, files)
    said = {answer.value: answer.label for answer in document.answers}
    attached = tuple(
        AttachedFile(file.name, said.get(file.name, ""), file.length)
        for file in document.files
        if file.name not in (XML, SEALED)
    )
    return RecordToRead(lay_out(content, load_labels(content.language)), attached)


@door(Action.READ_CASES)
def attachment(open_desk: ReadingDesk, record_id: str, name: str) -> bytes:
    """Return a file beside a record, to be shown inside the program. Counts as opening its case.

    Raises:
        NotFoundError: If there is no such record, or no such file beside it.
        PermissionDeniedError: If the role does not allow it, or it is sealed to others.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
        SignatureError: If it is not the file that was signed.
    """
    from vetting_desk.model.record_document import parse_document

    files = reading.contents(open_desk, record_id, None, opening=True)
    for listed in parse_document(files[JSON]).files:
        if listed.name == name and name not in (XML, SEALED) and name in files:
            if sha256(files[name]).hexdigest() != listed.sha256:
                raise SignatureError(detail="digest")
            return files[name]
    raise NotFoundError(what="file", id=name)


@door(Action.INTERVIEW)
def preview(open_desk: PreviewDesk, interview: "Interview") -> "LaidOut":
    """Return the pages of a draft, marked DRAFT and unsigned.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.reports import lay_out, load_labels

    content = draft_content(
        open_desk,
        interview.case,
        interview.assessment,
        live_forms.instrument(open_desk, interview.assessment.instrument.sha256),
        interview.session,
        open_desk.clock.now(),
        frozenset(interview.taken_over()),
    )
    return lay_out(content, load_labels(language_code(interview.session.language)))

"""Reading a record's files: whose role may, what must be confirmed first, and what is sealed in it.

For the operations of this wing; none of these is a door.
"""

from vetting_desk.model import Record
from vetting_desk.operations.access.permissions import Action, require
from vetting_desk.operations.access.policy import Purpose
from vetting_desk.operations.access.unlocked import HasCasebook
from vetting_desk.operations.interview import own_copy
from vetting_desk.operations.records import sealed
from vetting_desk.operations.records.needs import KnownBooks, ReadingDesk, RecordDesk
from vetting_desk.operations.records.signing import JSON


def contents(
    open_desk: ReadingDesk, record_id: str, purpose: Purpose | None, *, opening: bool = False
) -> dict[str, bytes]:
    """Return a record's files by name: of a clinical one those that are sealed in it.

    Args:
        open_desk: The unlocked desk.
        record_id: Which record.
        purpose: The purpose besides reading; None for reading alone.
        opening: True if it counts as opening the record's case.

    Raises:
        NotFoundError: If there is no such record.
        PermissionDeniedError: If it is clinical, and not for this role or not sealed to this officer.
        ConfirmationNeededError: If the passphrase or a reason is required first.
    """
    record, clinical = _known(open_desk, record_id)
    wanted = [(Purpose.OPEN_CASE, record.case_id)] if opening else []
    wanted += [(Purpose.READ_CLINICAL, record_id)] if clinical else []
    wanted += [(purpose, record_id)] if purpose is not None else []
    open_desk.confirmations.enter_all(*wanted)
    found = {file.name: open_desk.casebook.blobs.get(file.sha256) for file in record.files}
    if clinical and sealed.SEALED in found:
        return sealed.open_sealed(open_desk, found[sealed.SEALED])
    return found


def readable(open_desk: RecordDesk, record_id: str) -> Record:
    """Return a record that the present officer's role may read.

    Raises:
        NotFoundError: If there is no such record.
        PermissionDeniedError: If it is clinical, and not for this role.
    """
    return _known(open_desk, record_id)[0]


def _known(open_desk: RecordDesk, record_id: str) -> tuple[Record, bool]:
    """Return a record that the present officer's role may read, and whether it is clinical."""
    record = open_desk.casebook.records.get(record_id)
    clinical = is_clinical(open_desk, record)
    if clinical:
        require(open_desk.officer, Action.CLINICAL)
    return record, clinical


def is_clinical(open_desk: HasCasebook[KnownBooks], record: Record) -> bool:
    """Return whether only psychologists may read a record: by this desk's own copy of its instrument.

    So is one that headquarters sealed whole when it came open.
    """
    from vetting_desk.model.record_document import instrument_of

    document = next((file for file in record.files if file.name == JSON), None)
    if document is None:
        return True
    named = instrument_of(open_desk.casebook.blobs.get(document.sha256))
    return own_copy.is_clinical(open_desk, named)

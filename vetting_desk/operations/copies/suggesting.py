"""What is to be looked at before a copy is given out, and what is never given to a recipient.

Found by the vetting attributes of the record's own questionnaire, as this desk holds it: words of third parties
and of sources that need protection, what is for a clinician alone, what was perhaps obtained by force, and
answers that name other people. What no attribute marks, only a person
finds: everything in the copy is read before it is signed.
"""

from vetting_desk.model.copies import CopyFor, CopyKind, Suggestion
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.copies.marked import contents, suggested
from vetting_desk.operations.records.needs import ReadingDesk
from vetting_desk.operations.records.signing import JSON


@door(Action.GIVE_COPIES)
def suggestions(
    open_desk: ReadingDesk,
    record_ids: tuple[str, ...],
    recipient: CopyFor,
    kind: CopyKind = CopyKind.COPY,
) -> tuple[Suggestion, ...]:
    """Return what of some records is to be looked at before a copy of them is given out, in their order.

    Args:
        open_desk: The unlocked desk.
        record_ids: The records.
        recipient: For whom the copy is to be.
        kind: A copy of records, or a case file, which never holds what is for a clinician.

    Raises:
        NotFoundError: If there is no such record.
        PermissionDeniedError: If the role does not allow it, or it is sealed to others.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
        CopyRefusedError: If one is clinical and not for this recipient, or if what must not reach the recipient
            cannot be found because this desk does not hold the questionnaire.
    """
    from vetting_desk.model.record_document import parse_document

    found: list[Suggestion] = []
    for record_id in record_ids:
        files = contents(open_desk, record_id, recipient)
        found += suggested(open_desk, parse_document(files[JSON]), files, recipient, kind)
    return tuple(found)

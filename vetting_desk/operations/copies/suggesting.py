"""What is to be looked at before a copy is given out, and what is never given to a recipient.

Found by the vetting attributes of the record's own questionnaire, as this desk holds it: words of third parties
and of sources that need protection, what is for a clinician alone, what was perhaps obtained by force, and
answers that name other people; and names of persons of the case, wherever they stand. What nothing marks,
only a person finds: everything in the copy is read before it is signed.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from vetting_desk.model.copies import BlackedOut, CopyFor, CopyKind, LeftOut, Suggestion
from vetting_desk.model.person import person_of
from vetting_desk.model.statement import Thing, standing
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.copies.blacking import Blackening
from vetting_desk.operations.copies.marked import contents, suggested
from vetting_desk.operations.copies.needs import SuggestingDesk
from vetting_desk.operations.records.signing import JSON

if TYPE_CHECKING:
    from vetting_desk.model.record_document import RecordDocument


@door(Action.GIVE_COPIES)
def suggestions(
    open_desk: SuggestingDesk,
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
    documents = []
    for record_id in record_ids:
        files = contents(open_desk, record_id, recipient)
        documents.append(parse_document(files[JSON]))
        found += suggested(open_desk, documents[-1], files, recipient, kind)
    return (*found, *_names(open_desk, documents))


def _names(open_desk: SuggestingDesk, documents: "list[RecordDocument]") -> Iterator[Suggestion]:
    """Yield the names of persons of the case that stand somewhere in its records, each once."""
    texts = [answer.text for each in documents for answer in each.answers if answer.text]
    told: dict[str, None] = {}
    for case_id in dict.fromkeys(each.case.id for each in documents):
        said = open_desk.casebook.statements.of_case(case_id)
        for person_id, stands in standing(said, Thing.PERSON).items():
            for statement in (stands.now, *stands.others):
                names = person_of(person_id, statement.content).names
                told |= dict.fromkeys(name.text for name in names)
    for name in told:
        out = BlackedOut(LeftOut.THIRD_PARTY, words=name)
        black = Blackening([out])
        if any(black.text(text)[1] for text in texts):
            yield Suggestion(out, "", name, required=False)

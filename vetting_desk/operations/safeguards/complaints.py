"""Complaints of ill-treatment or coercion: anyone records one, complaints officers read it, nobody erases it.

Whoever has the casebook's key learns how many there are and nothing of any: not of whom, not by whom, not
whether one is about themselves. Who wrote one is inside its seal, where they wished it. One may name a case
that is restricted to other roles: nothing of it is shown, and who was ill-treated does not wait for a role.
"""

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Final

from vetting_desk.clock import to_text
from vetting_desk.errors import NoComplaintsOfficerError, PermissionDeniedError
from vetting_desk.model import Role
from vetting_desk.operations.access import complaint_seal, typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.safeguards.needs import ComplaintDesk, ComplaintReadingDesk
from vetting_desk.store.recipients import RecipientPurpose

if TYPE_CHECKING:
    from vetting_desk.crypto.age import HybridRecipient

_LABEL: Final = b"vetting-desk-complaint/1\n"
_STEP: Final = 1024


@dataclass(frozen=True, slots=True)
class Complaint:
    """A complaint, as a complaints officer reads it.

    Attributes:
        at: Device time at which it was recorded, RFC 3339.
        case_id: The case it is about; empty for none.
        words: What is complained of.
        named: Who is named in it; may be empty.
        by: Who recorded it, by name; empty where they did not wish it.
    """

    at: str
    case_id: str
    words: str
    named: str = ""
    by: str = ""


@door(Action.READ_CASES, about_any_case=True)
def complain(
    open_desk: ComplaintDesk,
    words: str,
    *,
    case_id: str = "",
    named: str = "",
    anonymous: bool = False,
) -> None:
    """Record a complaint, sealed to the complaints officers of this desk. Nobody else is told of it.

    Args:
        open_desk: The unlocked desk.
        words: What is complained of.
        case_id: The case it is about; empty for none.
        named: Who is named in it.
        anonymous: Whether who records it wishes not to be named.

    Raises:
        InputError: If nothing is said.
        NoComplaintsOfficerError: If nobody at this desk can receive it.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.crypto.age import seal

    said = Complaint(
        at=to_text(open_desk.clock.now()),
        case_id=case_id,
        words=typed_text.reason(words),
        named=typed_text.answer(named, "named"),
        by="" if anonymous else open_desk.officer.name,
    )
    readers = _readers(open_desk)
    if not readers:
        raise NoComplaintsOfficerError
    content = json.dumps(asdict(said), ensure_ascii=False).encode()
    padded = content + b" " * (-len(content) % _STEP)
    open_desk.casebook.complaints.add(seal(_LABEL + padded, readers))


@door(Action.READ_CASES)
def complaints(open_desk: ComplaintReadingDesk) -> list[Complaint]:
    """Return the complaints that are sealed to the officer at the desk, oldest first.

    Raises:
        PermissionDeniedError: If they are no complaints officer.
    """
    from vetting_desk.crypto.age import unseal
    from vetting_desk.errors import NoMatchingIdentityError

    if open_desk.officer.role is not Role.COMPLAINTS:
        raise PermissionDeniedError(role=open_desk.officer.role.value, action="read complaints")
    identity = complaint_seal.identity_of(open_desk.secret)
    found = []
    for _, sealed in open_desk.casebook.complaints.all():
        try:
            content = unseal(sealed, [identity])
        except NoMatchingIdentityError:  # sealed before this officer was here
            continue
        found.append(Complaint(**json.loads(content.removeprefix(_LABEL))))
    return found


def _readers(open_desk: ComplaintDesk) -> "list[HybridRecipient]":
    from vetting_desk.crypto.age import HybridRecipient

    books = open_desk.casebook
    texts = [
        books.recipients.find(known.officer.id, RecipientPurpose.COMPLAINT)
        for known in books.officers.list()
        if known.active and known.officer.role is Role.COMPLAINTS
    ]
    return [HybridRecipient.from_text(text) for text in texts if text]

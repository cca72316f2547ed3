"""The organisation opens sealed ratings whose author cannot: they left, are ill, or lost their key.

With a reason. It takes the identity from the organisation's safe, and the passphrase of its file; a
supervisor does it at the desk where the ratings lie, and the log keeps who, whose and why. What a first rater
locked is opened by two named officers together, and signed as it was sealed: it must be what its author's
signed digest says.
"""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from vetting_desk.errors import InputError, SecondRatingError, StateError
from vetting_desk.model.entry_kinds import RATED
from vetting_desk.operations.access import compartment, rating_seal, typed_text
from vetting_desk.operations.access.compartment import DataKey
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.own_passphrase import open_slot_of
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.organisation.founding import open_clinical_identity
from vetting_desk.operations.organisation.needs import RatingsOpenedDesk
from vetting_desk.operations.raters import locking, said, sheets

if TYPE_CHECKING:
    from vetting_desk.crypto.age import HybridIdentity
    from vetting_desk.model import Officer
    from vetting_desk.model.entry import Entry
    from vetting_desk.model.second_rating import SecondRating

_ACTION = "ratings-opened"


@dataclass(frozen=True, slots=True)
class SecondNamed:
    """The second officer who opens ratings.

    Attributes:
        officer_id: Who.
        passphrase: Theirs, typed by them.
        key_file: Their key file, where their slot asks for one.
    """

    officer_id: str
    passphrase: str = field(repr=False)
    key_file: Path | None = None


@door(Action.HAND_OVER)
def open_first(
    open_desk: RatingsOpenedDesk,
    case_id: str,
    assessment_id: str,
    path: Path,
    file_passphrase: str,
    reason: str,
    second: SecondNamed,
) -> "Entry":
    """Open what a first rater locked, when the second has locked and the first does not come back.

    Args:
        open_desk: The unlocked desk at which they locked.
        case_id: The case.
        assessment_id: Whose second rating.
        path: ``clinical-identity.age`` from the organisation's safe.
        file_passphrase: What the file was protected with.
        reason: Why; it is signed with the ratings, and in the log.
        second: The other officer who opens it too, of those `may_open_too` names.

    Raises:
        WrongPassphraseError: If a passphrase is wrong.
        UnlockDelayedError: If there were too many failures at the second's slot: wait first.
        AgeError: If the file is no such file, or something was altered.
        InputError: If it is another organisation's identity, or there is no reason.
        SecondRatingError: With ``waits`` before the second has locked, ``lost`` where what was sealed is not
            here, ``needs-second`` where the second named is nobody who may.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.model.second_rating import RatingState

    words = typed_text.reason(reason)
    now = said.of_assessment(open_desk, case_id, assessment_id)
    if now is None or now.locked is None or now.state is not RatingState.BOTH_LOCKED:
        raise SecondRatingError(detail="waits", names="")
    books = open_desk.casebook
    author = now.locked.author.id
    of_author = [
        each for each in books.rating_sheets.about(now.locked.entry.id) if each.officer_id == author
    ]
    if not of_author:
        raise SecondRatingError(detail="lost", names=now.locked.author.name)
    name = _confirmed(open_desk, now, second)
    identity = _identity(open_desk, path, file_passphrase)
    sheet = of_author[-1]
    key = DataKey.open_key(sheet.id, sheet.sealed, (identity,))
    [(number, _, sealed)] = books.rating_sheets.lines(sheet.id)
    _, text = key.open_text(sheets.LINE, number, sealed, 2)
    key.wipe()
    with books.transaction():
        payload = locking.revealed(now, text, words)
        entry = said.write(open_desk, RATED, now.case_id, payload, said.desks_of(now))
        detail = {"of": author, "reason": words, "second": second.officer_id, "name": name}
        books.audit.append(_ACTION, assessment_id, detail)
    return entry


@door(Action.HAND_OVER)
def may_open_too(open_desk: RatingsOpenedDesk, case_id: str, assessment_id: str) -> "list[Officer]":
    """Return who may be the second of the two that open what a first rater locked, by name.

    Everybody of this desk but who asks and who locked.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    now = said.of_assessment(open_desk, case_id, assessment_id)
    return _others(open_desk, now) if now is not None else []


def _others(open_desk: RatingsOpenedDesk, now: "SecondRating") -> "list[Officer]":
    author = now.locked.author.id if now.locked is not None else ""
    found = [
        each.officer
        for each in open_desk.casebook.officers.list()
        if each.active and each.officer.id not in {open_desk.officer.id, author}
    ]
    return sorted(found, key=lambda each: each.name.casefold())


def _confirmed(open_desk: RatingsOpenedDesk, now: "SecondRating", second: SecondNamed) -> str:
    """Return the name of the second officer, whose passphrase opened their slot."""
    names = {each.id: each.name for each in _others(open_desk, now)}
    if second.officer_id not in names:
        raise SecondRatingError(detail="needs-second", names="")
    open_slot_of(open_desk, second.officer_id, second.passphrase, second.key_file).wipe()
    return names[second.officer_id]


@door(Action.HAND_OVER)
def open_draft(
    open_desk: RatingsOpenedDesk, assessment_id: str, path: Path, file_passphrase: str, reason: str
) -> None:
    """Seal a draft that rates to who has it now: who had it before cannot hand it on.

    Args:
        open_desk: The unlocked desk.
        assessment_id: A draft that was handed over.
        path: ``clinical-identity.age`` from the organisation's safe.
        file_passphrase: What the file was protected with.
        reason: Why; in the log.

    Raises:
        WrongPassphraseError: If the passphrase is wrong.
        AgeError: If the file is no such file.
        InputError: If it is another organisation's identity, or there is no reason.
        NotFoundError: If there is no such assessment.
        StateError: If it is not sealed.
        SecondRatingError: With ``unknown-rater`` where who has it never unlocked this desk, or is nobody whom
            the present officer's slot remembers yet.
        PermissionDeniedError: If the role does not allow it.
    """
    words = typed_text.reason(reason)
    books = open_desk.casebook
    holder = books.assessments.get(assessment_id).officer_id
    found = books.rating_keys.find(assessment_id)
    organisation = rating_seal.organisation(open_desk)
    if found is None or not found.officer_id or organisation is None:
        raise StateError(what="assessment", state="not-sealed", wanted="sealed")
    to = rating_seal.recipient_of(open_desk, holder)
    if to is None:
        raise SecondRatingError(detail="unknown-rater", names=books.officers.name_of(holder))
    identity = _identity(open_desk, path, file_passphrase)
    key = DataKey.open_key(assessment_id, found.sealed, (identity,))
    sealed = key.seal_key([to, organisation])
    key.wipe()
    with books.transaction():
        books.rating_keys.put(assessment_id, holder, sealed)
        books.audit.append(_ACTION, assessment_id, {"of": found.officer_id, "reason": words})


def _identity(open_desk: RatingsOpenedDesk, path: Path, file_passphrase: str) -> "HybridIdentity":
    from vetting_desk.crypto.age import HybridIdentity

    identity = HybridIdentity.from_text(open_clinical_identity(path, file_passphrase))
    wanted = open_desk.casebook.settings.get(compartment.ORGANISATION)
    if identity.recipient.to_text() != wanted:
        raise InputError(field=path.name, detail="another-organisation")
    return identity

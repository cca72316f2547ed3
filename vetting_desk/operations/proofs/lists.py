"""Headquarters' list of proofs: made anew when something changed or two weeks went by, read at any desk.

The list is an entry about no case, signed by a decision-maker or supervisor, that goes to every post with its
next return bundle. Its number only rises, also after a restore: as of revocation lists, each epoch of
headquarters has a million numbers to itself. What an earlier list revoked stays revoked on each later one,
whatever was restored, until the proof would have ended by itself; a list that a restored headquarters no
longer has is taken back from whoever has it (`take_back`).
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import ProofRefusedError
from vetting_desk.model.entry import Entry
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import door, open_door
from vetting_desk.operations.access.own_passphrase import confirm_passphrase
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.proofs import keys, known_list, list_making
from vetting_desk.operations.proofs.needs import CheckingDesk, IssuingDesk, ListingDesk, StateDesk

if TYPE_CHECKING:
    from vetting_desk.model.proof_payload import ListedKey

MOST_WORDS: Final = 2_000


@dataclass(frozen=True, slots=True)
class ListState:
    """How headquarters' list stands.

    Attributes:
        number: Of the newest; 0 where there is none.
        made_at: When it was made, RFC 3339; empty likewise.
        until: When the next is due, RFC 3339; empty likewise.
        due: True if it should be made anew.
        keys: The keys that sign proofs: id, names of the two officers, until when, whether it is spoilt.
    """

    number: int
    made_at: str
    until: str
    due: bool
    keys: tuple[tuple[str, tuple[str, ...], str, bool], ...] = ()


@door(Action.LIST_PROOFS)
def state(open_desk: StateDesk) -> ListState:
    """Return how the list of headquarters stands.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    newest = list_making.newest_here(open_desk)
    listed = tuple(
        (
            each.id,
            tuple(_name(open_desk, officer) for officer in each.officers),
            to_text(each.until),
            each.listed.spoilt,
        )
        for each in keys.kept(open_desk)
    )
    if newest is None:
        return ListState(0, "", "", due=bool(listed), keys=listed)
    entry, payload = newest
    return ListState(
        payload.number,
        to_text(entry.written_at),
        payload.until,
        list_making.is_due(open_desk),
        listed,
    )


@door(Action.LIST_PROOFS)
def make(open_desk: ListingDesk, pin: str = "") -> Entry:
    """Make the list anew, for every post with its next return bundle.

    Args:
        open_desk: Headquarters.
        pin: Of the officer's token; empty without one.

    Raises:
        ProofRefusedError: With detail ``not-headquarters``; or ``list-full``, if it does not fit an entry.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    if pin:
        open_desk.token.give_pin(pin)
    with open_desk.token.use():
        return list_making.publish(open_desk)


@door(Action.DECIDE)
def spoil(open_desk: IssuingDesk, key_id: str, words: str, passphrase: str, pin: str = "") -> Entry:
    """Say that somebody else may have a key: what it signed is vouched for no more, by a new list, for good.

    Args:
        open_desk: Headquarters.
        key_id: Which, 16 hexadecimal digits.
        words: Why; they stay in the log.
        passphrase: Of the officer at the desk, asked again.
        pin: Of their token; empty without one.

    Raises:
        ProofRefusedError: If there is no such key, or it is spoilt already.
        WrongPassphraseError: If it is not the officer's passphrase.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    keys.require_sound(open_desk, key_id)
    clean = typed_text.answer(words, "words").strip()[:MOST_WORDS]
    if not open_desk.token.takes_pin(pin):
        _ = open_desk.keys.signer  # before the passphrase is asked: whether they can sign at all
    confirm_passphrase(open_desk, passphrase)
    if pin:
        open_desk.token.give_pin(pin)
    with open_desk.token.use(), open_desk.casebook.transaction():
        keys.spoil(open_desk, key_id, clean)
        return list_making.publish(open_desk)


@open_door("the list names numbers and keys, and no person")
def file(open_desk: CheckingDesk) -> bytes:
    """Return the newest list as a file for whoever checks without a desk.

    Raises:
        NotFoundError: If there is none here.
    """
    return list_making.file(open_desk)


@door(Action.LIST_PROOFS)
def take_back(open_desk: ListingDesk, content: bytes, pin: str = "") -> int:
    """Take keys and revocations over from a list that this headquarters, restored, no longer knows.

    Args:
        open_desk: Headquarters.
        content: A list as a file, or out of a proof's own PDF.
        pin: Of the officer's token; empty without one.

    Returns:
        How many keys and revoked proofs were not known here; they are on the list that is made then. It is
        made too where the one given has a higher number than any here: whoever has that one then takes it.

    Raises:
        ProofFormatError: If it is no list.
        SignatureError: If its signature does not hold.
        CertificateError: If it is a stranger's.
        ProofRefusedError: With detail ``not-headquarters``, or ``another-desk`` for a list of another one.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.crypto.certificates import Moment

    list_making.require_headquarters(open_desk)
    data, p7s = known_list.from_file(content)
    now = open_desk.casebook.clock_reading().newest
    found = known_list.read_list(
        data, p7s, open_desk.keys.trust, Moment(now, claimed=None, list_needed=False)
    )
    if found.document.desk.id != open_desk.desk.id:
        raise ProofRefusedError(detail="another-desk")
    known = {each.id for each in keys.kept(open_desk)}
    missing = [
        each
        for each in found.payload.keys
        if (kid := _kid(each)) in found.keys and kid not in known
    ]
    before = {each.proof for each in list_making.withdrawn(open_desk) if each.state == "revoked"}
    lost = [
        each
        for each in found.payload.withdrawn
        if each.state == "revoked" and each.proof not in before and from_text(each.until) > now
    ]
    newest = list_making.newest_here(open_desk)
    above = 0 if known_list.is_unsafe(p7s, open_desk.keys.trust) else found.payload.number
    behind = newest is None or newest[1].number < above
    if pin:
        open_desk.token.give_pin(pin)
    with open_desk.token.use(), open_desk.casebook.transaction():
        for each in missing:
            keys.take_over(open_desk, each)
        if missing or lost or behind:
            list_making.publish(open_desk, tuple(lost), above=above)
            details = {"keys": len(missing), "revoked": len(lost)}
            open_desk.casebook.audit.append("proof-list-taken-back", "", details)
    return len(missing) + len(lost)


def _kid(listed: "ListedKey") -> str:
    from vetting_desk.model.proof_payload import KeyStatement

    return KeyStatement.model_validate_json(listed.statement).key


def _name(open_desk: StateDesk, officer_id: str) -> str:
    return open_desk.casebook.officers.name_of(officer_id)

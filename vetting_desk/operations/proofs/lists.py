"""Headquarters' list of proofs: made anew when something changed or two weeks went by, read at any desk.

The list is an entry about no case, signed by a decision-maker or supervisor, that goes to every post with its
next return bundle. Its number only rises, also after a restore: as of revocation lists, each epoch of
headquarters has a million numbers to itself. What an earlier list revoked stays revoked on each later one,
whatever was restored, until the proof would have ended by itself; a list that a restored headquarters no
longer has is taken back from whoever has it (`take_back`).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import CryptoError, NotFoundError, ProofFormatError, ProofRefusedError
from vetting_desk.model import DeskKind
from vetting_desk.model.entry import Entry, EntryWay
from vetting_desk.model.entry_document import MEMBER, SIGNATURE
from vetting_desk.model.entry_kinds import PROOF_LIST
from vetting_desk.operations.access import entries
from vetting_desk.operations.access.doors import door, open_door
from vetting_desk.operations.access.numbering import EACH_EPOCH
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.access.stores import KeepsBlobs
from vetting_desk.operations.decisions import said
from vetting_desk.operations.proofs import given, keys, known_list
from vetting_desk.operations.proofs.judging import Lists
from vetting_desk.operations.proofs.needs import CheckingDesk, ListingDesk, StateDesk

if TYPE_CHECKING:
    from vetting_desk.model.proof_payload import ListedKey, ProofListPayload, Withdrawn

LIFE: Final = timedelta(days=90)
"""How long a list can say what was taken back, as of revocation lists of certificates."""
RENEWED: Final = timedelta(days=14)
"""After so long headquarters makes the list anew, also where nothing changed."""


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
    newest = _newest(open_desk)
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
        payload.number, to_text(entry.written_at), payload.until, is_due(open_desk), listed
    )


@door(Action.LIST_PROOFS)
def make(open_desk: ListingDesk, pin: str = "") -> Entry:
    """Make the list anew, for every post with its next return bundle.

    Args:
        open_desk: Headquarters.
        pin: Of the officer's token; empty without one.

    Raises:
        ProofRefusedError: With detail ``not-headquarters``; or ``too-many``, if it does not fit an entry.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    if pin:
        open_desk.token.give_pin(pin)
    with open_desk.token.use():
        return publish(open_desk)


@door(Action.DECIDE)
def spoil(open_desk: ListingDesk, key_id: str, pin: str = "") -> Entry:
    """Say that somebody else may have a key: what it signed is vouched for no more, by a new list.

    Raises:
        ProofRefusedError: If there is no such key.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    if pin:
        open_desk.token.give_pin(pin)
    with open_desk.token.use(), open_desk.casebook.transaction():
        keys.spoil(open_desk, key_id)
        open_desk.casebook.audit.append("proof-key-spoilt", key_id, {"key": key_id})
        return publish(open_desk)


@open_door("the list names numbers and keys, and no person")
def file(open_desk: CheckingDesk) -> bytes:
    """Return the newest list as a file for whoever checks without a desk.

    Raises:
        NotFoundError: If there is none here.
    """
    newest = _newest(open_desk)
    if newest is None:
        raise NotFoundError(what="proof-list", id="newest")
    return known_list.to_file(*_contents(open_desk.casebook, newest[0]))


@door(Action.LIST_PROOFS)
def take_back(open_desk: ListingDesk, content: bytes) -> int:
    """Take keys and revocations over from a list that this headquarters, restored, no longer knows.

    Args:
        open_desk: Headquarters.
        content: A list as a file, or out of a proof's own PDF.

    Returns:
        How many keys and revoked proofs were not known here; they are on the list that is made then.

    Raises:
        ProofFormatError: If it is no list.
        SignatureError: If its signature does not hold.
        CertificateError: If it is a stranger's.
        ProofRefusedError: With detail ``not-headquarters``, or ``another-desk`` for a list of another one.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.crypto.certificates import Moment

    _require_headquarters(open_desk)
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
    before = {each.proof for each in _withdrawn(open_desk) if each.state == "revoked"}
    lost = [
        each
        for each in found.payload.withdrawn
        if each.state == "revoked" and each.proof not in before and from_text(each.until) > now
    ]
    with open_desk.token.use(), open_desk.casebook.transaction():
        for each in missing:
            keys.take_over(open_desk, each)
        if missing or lost:
            publish(open_desk, tuple(lost), above=found.payload.number)
            details = {"keys": len(missing), "revoked": len(lost)}
            open_desk.casebook.audit.append("proof-list-taken-back", "", details)
    return len(missing) + len(lost)


def publish(open_desk: ListingDesk, more: "tuple[Withdrawn, ...]" = (), above: int = 0) -> Entry:
    """Make the list anew; behind the doors, the officer's token is in use.

    Args:
        open_desk: Headquarters.
        more: Proofs that are revoked by what is not known here.
        above: A number that was given before and is not known here.

    Raises:
        ProofRefusedError: With detail ``not-headquarters``; or ``too-many``, if it does not fit an entry.
    """
    from vetting_desk.errors import BundleFormatError

    _require_headquarters(open_desk)
    casebook = open_desk.casebook
    now = casebook.clock_reading().newest
    payload = {
        "number": max(_next_number(open_desk), above + 1),
        "until": to_text(now + LIFE),
        "keys": [each.model_dump() for each in _listed(open_desk)],
        "withdrawn": [each.model_dump() for each in _merged((*_withdrawn(open_desk), *more))],
    }
    posts = tuple(
        each.desk_id
        for each in casebook.peers.list()
        if each.trusted and each.kind is DeskKind.POST
    )
    try:
        return entries.write(open_desk, PROOF_LIST, "", payload, ways=posts)
    except BundleFormatError as error:
        raise ProofRefusedError(detail="too-many") from error


def bring_up_to_date(open_desk: ListingDesk, desk_id: str) -> None:
    """See that a return bundle for a desk carries the newest list; behind the doors, the token is in use.

    The list is made anew first if that is due and who is at the desk may sign it; else the newest there is
    goes.
    """
    if may(open_desk.officer, Action.LIST_PROOFS) and is_due(open_desk):
        publish(open_desk)
    newest = _newest(open_desk)
    if newest is not None and open_desk.casebook.entries.way(newest[0].id, desk_id) is None:
        open_desk.casebook.entries.set_way(newest[0].id, desk_id, EntryWay.TO_SEND)


def is_due(open_desk: ListingDesk) -> bool:
    """Return whether the list says less than is known now, or is older than `RENEWED`; never without a key."""
    newest = _newest(open_desk)
    listed = _listed(open_desk)
    if newest is None:
        return bool(listed)
    entry, payload = newest
    now = open_desk.casebook.clock_reading().newest
    return (
        now - entry.written_at > RENEWED
        or payload.keys != listed
        or _as_set(payload.withdrawn) != _as_set(_withdrawn(open_desk))
    )


def known_at(open_desk: CheckingDesk) -> Lists | None:
    """Return the lists a desk has, judged now; None where it has none."""
    from vetting_desk.crypto.certificates import Moment

    casebook = open_desk.casebook
    newest = _newest(open_desk)
    if newest is None:
        return None
    now = casebook.clock_reading().newest
    moment = Moment(now, claimed=newest[0].written_at, list_needed=False)
    try:
        found = known_list.read_list(*_contents(casebook, newest[0]), open_desk.keys.trust, moment)
    except CryptoError:
        return None
    earlier = {
        each.proof: each
        for _, payload in _here(open_desk)
        for each in payload.withdrawn
        if each.state == "revoked"
    }
    return Lists(found, earlier)


def _listed(open_desk: ListingDesk) -> "list[ListedKey]":
    """Return the keys as the list names them: those that still sign, or whose proofs have not all ended."""
    now = open_desk.casebook.clock_reading().newest
    still = {each.said.key for each in given.everything(open_desk) if each.state != given.ENDED}
    return [
        each.listed
        for each in keys.kept(open_desk)
        if each.until > now or each.id in still or not each.sealed
    ]


def _withdrawn(open_desk: ListingDesk) -> "list[Withdrawn]":
    """Return what counts no more: by what is known now, and what an earlier list here revoked."""
    now = open_desk.casebook.clock_reading().newest
    newest = _newest(open_desk)
    kept = [
        each
        for each in (newest[1].withdrawn if newest is not None else ())
        if each.state == "revoked" and from_text(each.until) > now
    ]
    return _merged((*given.withdrawn(open_desk), *kept))


def _merged(found: "tuple[Withdrawn, ...]") -> "list[Withdrawn]":
    """Return each proof once, by its number; revoked beats suspended, and of two alike the first counts."""
    by_number: dict[str, Withdrawn] = {}
    for each in found:
        known = by_number.get(each.proof)
        if known is None or (known.state, each.state) == ("suspended", "revoked"):
            by_number[each.proof] = each
    return [by_number[number] for number in sorted(by_number)]


def _as_set(found: "list[Withdrawn]") -> set[tuple[str, str]]:
    return {(each.proof, each.state) for each in found}


def _next_number(open_desk: ListingDesk) -> int:
    epoch = open_desk.casebook.epochs.present().number
    base = epoch * EACH_EPOCH if epoch > 1 else 0
    newest = _newest(open_desk)
    return max(base, newest[1].number if newest is not None else 0) + 1


def _newest(open_desk: CheckingDesk) -> "tuple[Entry, ProofListPayload] | None":
    return max(
        _here(open_desk), key=lambda each: (each[1].number, each[0].written_at), default=None
    )


def _here(open_desk: CheckingDesk) -> "Iterator[tuple[Entry, ProofListPayload]]":
    """Yield headquarters' lists that are here; at headquarters what came from elsewhere is none."""
    casebook = open_desk.casebook
    for entry in said.from_headquarters(open_desk, casebook.entries.of_kind(PROOF_LIST)):
        if any(file.name == MEMBER for file in entry.files):
            try:
                yield entry, known_list.parse(_contents(casebook, entry)[0])[1]
            except ProofFormatError:  # of a newer program
                continue


def _contents(casebook: KeepsBlobs, entry: Entry) -> tuple[bytes, bytes]:
    digests = {file.name: file.sha256 for file in entry.files}
    return casebook.blobs.get(digests[MEMBER]), casebook.blobs.get(digests[SIGNATURE])


def _kid(listed: "ListedKey") -> str:
    from vetting_desk.model.proof_payload import KeyStatement

    return KeyStatement.model_validate_json(listed.statement).key


def _name(open_desk: StateDesk, officer_id: str) -> str:
    return open_desk.casebook.officers.name_of(officer_id)


def _require_headquarters(open_desk: ListingDesk) -> None:
    if open_desk.desk.kind is not DeskKind.HQ:
        raise ProofRefusedError(detail="not-headquarters")

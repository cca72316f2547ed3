"""Making headquarters' list of proofs, and finding the newest that is here; behind the doors (`lists`)."""

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import CryptoError, NotFoundError, ProofFormatError, ProofRefusedError
from vetting_desk.model import DeskKind
from vetting_desk.model.entry import Entry, EntryWay
from vetting_desk.model.entry_document import MEMBER, SIGNATURE
from vetting_desk.model.entry_kinds import PROOF_LIST
from vetting_desk.operations.access import entries
from vetting_desk.operations.access.numbering import EACH_EPOCH
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.access.stores import KeepsBlobs
from vetting_desk.operations.access.unlocked import HasDesk
from vetting_desk.operations.decisions import said
from vetting_desk.operations.proofs import keys, known_list, register
from vetting_desk.operations.proofs.judging import Lists
from vetting_desk.operations.proofs.needs import CheckingDesk, ListedDesk, ListingDesk

if TYPE_CHECKING:
    from vetting_desk.model.proof_payload import ListedKey, ProofListPayload, Withdrawn

LIFE: Final = timedelta(days=90)
"""How long a list can say what was taken back, as of revocation lists of certificates."""
_NUMBER: Final = re.compile(rb'"number":(\d{1,16}),"until":')
"""A list's number in its canonical JSON."""
_REVOKED: Final = re.compile(
    rb'\{"proof":"[0-9a-f]{32}","since":"[^"\\]*","state":"revoked","until":"[^"\\]*","why":"[a-z]*"\}'
)
"""A proof that is revoked, in the same; key statements are quoted in it and begin no object."""
RENEWED: Final = timedelta(days=14)
"""After so long headquarters makes the list anew, also where nothing changed."""


def publish(open_desk: ListingDesk, more: "tuple[Withdrawn, ...]" = (), above: int = 0) -> Entry:
    """Make the list anew, with the officer's token in use.

    Args:
        open_desk: Headquarters.
        more: Proofs that are revoked by what is not known here.
        above: A number that was given before and is not known here.

    Raises:
        ProofRefusedError: With detail ``not-headquarters``; ``list-full``, if it does not fit an entry; or
            ``no-number-left``, if an officer took the last one with a program of their own.
    """
    from vetting_desk.errors import BundleFormatError

    require_headquarters(open_desk)
    casebook = open_desk.casebook
    number = max(_next_number(open_desk), above + 1)
    _require_number(open_desk, number)
    now = casebook.clock_reading().newest
    payload = {
        "number": number,
        "until": to_text(now + LIFE),
        "keys": [each.model_dump() for each in _listed(open_desk)],
        "withdrawn": [each.model_dump() for each in _merged((*withdrawn(open_desk), *more))],
    }
    posts = tuple(
        each.desk_id
        for each in casebook.peers.list()
        if each.trusted and each.kind is DeskKind.POST
    )
    try:
        return entries.write(open_desk, PROOF_LIST, "", payload, ways=posts)
    except BundleFormatError as error:
        raise ProofRefusedError(detail="list-full") from error


def bring_up_to_date(open_desk: ListingDesk, desk_id: str) -> None:
    """See that a return bundle for a desk carries the newest list, with the token in use.

    The list is made anew first if that is due and who is at the desk may sign it; else the newest there is
    goes. One that cannot be made holds no bundle back: the pages go on to say that it is due.
    """
    if may(open_desk.officer, Action.LIST_PROOFS) and is_due(open_desk):
        with suppress(ProofRefusedError):
            publish(open_desk)
    newest, ways = newest_here(open_desk), open_desk.casebook.entries
    if newest is None:
        return
    if ways.way(newest[0].id, desk_id) is None:
        ways.set_way(newest[0].id, desk_id, EntryWay.TO_SEND)
    # Earlier ones that were not sent yet stay behind: each list says all that the one before said.
    for earlier in ways.to_send(desk_id):
        if earlier.kind == PROOF_LIST and earlier.id != newest[0].id:
            ways.set_way(earlier.id, desk_id, EntryWay.SET_ASIDE, "superseded")


def is_due(open_desk: ListingDesk) -> bool:
    """Return whether the list says less than is known now, or is older than `RENEWED`; never without a key.

    It is, too, where no list that is here can be relied on.
    """
    newest = next(_relied_on(open_desk), None)
    listed = _listed(open_desk)
    if newest is None:
        return bool(listed)
    entry, payload = newest
    now = open_desk.casebook.clock_reading().newest
    return (
        now - entry.written_at > RENEWED
        or payload.keys != listed
        or _as_set(payload.withdrawn) != _as_set(withdrawn(open_desk))
    )


def known_at(open_desk: CheckingDesk) -> Lists | None:
    """Return the lists a desk has, judged now; None where it has none."""
    from vetting_desk.crypto.certificates import Moment

    casebook = open_desk.casebook
    newest = newest_here(open_desk)
    if newest is None:
        return None
    now = casebook.clock_reading().newest
    moment = Moment(now, claimed=newest[0].written_at, list_needed=False)
    try:
        found = known_list.read_list(*contents(casebook, newest[0]), open_desk.keys.trust, moment)
    except CryptoError:
        return None
    return Lists(found, _ever_revoked(open_desk))


def _listed(open_desk: ListingDesk) -> "list[ListedKey]":
    """Return the keys as the list names them: those that still sign, or whose proofs have not all ended."""
    now = open_desk.casebook.clock_reading().newest
    still = {
        each.said.key for each in register.everything(open_desk) if each.state != register.ENDED
    }
    return [
        each.listed
        for each in keys.kept(open_desk)
        if each.until > now
        or each.id in still
        or not each.sealed
        or (each.last is not None and each.last > now)
    ]


def withdrawn(open_desk: ListingDesk) -> "list[Withdrawn]":
    """Return what counts no more: by what is known now, and what an earlier list here revoked."""
    now = open_desk.casebook.clock_reading().newest
    kept = [each for each in _ever_revoked(open_desk).values() if from_text(each.until) > now]
    return _merged((*register.withdrawn(open_desk), *kept))


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
    # Only of those that can be relied on: a number that a misused certificate took binds nobody.
    known = next((payload.number for _, payload in _relied_on(open_desk)), 0)
    return max(base, known) + 1


def _require_number(open_desk: ListingDesk, number: int) -> None:
    """Check that a number is left.

    Raises:
        ProofRefusedError: If not: it names who signed the list that took the last one.
    """
    from vetting_desk.model.proof_payload import MOST_NUMBER

    if number > MOST_NUMBER:
        newest = newest_here(open_desk)
        officer = newest[0].author_name if newest is not None else ""
        raise ProofRefusedError(detail="no-number-left", officer=officer)


def newest_here(open_desk: ListedDesk) -> "tuple[Entry, ProofListPayload] | None":
    """Return headquarters' newest list that is here, with what it says; None where there is none.

    A list whose signer was revoked as lost or misused stands behind every other, whatever its number: one
    officer with a program of their own could else cover all that follow. It is taken only where there is no
    other, and then nothing can be judged by it.
    """
    found = next(_relied_on(open_desk), None)
    return found if found is not None else next(_readable(open_desk), None)


def _relied_on(open_desk: ListedDesk) -> "Iterator[tuple[Entry, ProofListPayload]]":
    """Yield the lists that no misused certificate signed, the newest first."""
    for entry, payload in _readable(open_desk):
        try:
            unsafe = known_list.is_unsafe(
                contents(open_desk.casebook, entry)[1], open_desk.keys.trust
            )
        except CryptoError:
            continue
        if not unsafe:
            yield entry, payload


def _readable(open_desk: ListedDesk) -> "Iterator[tuple[Entry, ProofListPayload]]":
    for _, entry, data in reversed(list(_here(open_desk))):
        try:
            yield entry, known_list.parse(data)[1]
        except ProofFormatError:  # of a newer program
            continue


def contents(casebook: KeepsBlobs, entry: Entry) -> tuple[bytes, bytes]:
    """Return the ``entry.json`` of a list and the signature over it."""
    digests = {file.name: file.sha256 for file in entry.files}
    return casebook.blobs.get(digests[MEMBER]), casebook.blobs.get(digests[SIGNATURE])


def require_headquarters(open_desk: HasDesk) -> None:
    """Check that this desk is headquarters.

    Raises:
        ProofRefusedError: If it is not.
    """
    if open_desk.desk.kind is not DeskKind.HQ:
        raise ProofRefusedError(detail="not-headquarters")


def _ever_revoked(open_desk: CheckingDesk) -> "dict[str, Withdrawn]":
    """Return what any list here revoked, by number: a later one that leaves it out brings nothing back.

    Each list takes over what the one before revoked, but one officer alone may sign a list, and with a program
    of their own they write there what they like.
    """
    from vetting_desk.model.proof_payload import Withdrawn

    found = {each: None for _, _, data in _here(open_desk) for each in _REVOKED.findall(data)}
    revoked = (Withdrawn.model_validate_json(each) for each in found)
    return {each.proof: each for each in revoked}


def _here(open_desk: ListedDesk) -> Iterator[tuple[int, Entry, bytes]]:
    """Yield headquarters' lists that are here, in the order of their numbers; what came to it is none of its.

    Number and what was revoked are read off the bytes: to parse every list would take long after some years.
    """
    casebook, found = open_desk.casebook, []
    for entry in said.from_headquarters(open_desk, casebook.entries.of_kind(PROOF_LIST)):
        sha256 = next((file.sha256 for file in entry.files if file.name == MEMBER), None)
        data = casebook.blobs.get(sha256) if sha256 is not None else b""
        number = _NUMBER.search(data)
        if number is not None:
            found.append((int(number[1]), entry, data))
    yield from sorted(found, key=_by_number)


def _by_number(found: tuple[int, Entry, bytes]) -> tuple[int, datetime]:
    return found[0], found[1].written_at


def file(open_desk: CheckingDesk) -> bytes:
    """Return the newest list as a file for whoever checks without a desk.

    Raises:
        NotFoundError: If there is none here.
    """
    newest = newest_here(open_desk)
    if newest is None:
        raise NotFoundError(what="proof-list", id="newest")
    made_by = open_desk.casebook.peers.find(newest[0].desk_id)
    certificate = made_by.certificates[0] if made_by and made_by.certificates else b""
    return known_list.to_file(*contents(open_desk.casebook, newest[0]), certificate)

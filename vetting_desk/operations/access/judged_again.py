"""What was loaded in good faith, judged again once the desk learns that who signed it had lost their key.

Watch lists, packs of approved texts, and the newest update of the program: each was sound by all that was
known when it came. A revocation that is learnt later, of a key that was lost or misused, asks again: is it
shown to have existed before? The clock of a post shows nothing; headquarters' receipt for a bundle whose audit
head covers the loading does, and at headquarters its own time. Where nothing shows it, nobody can judge it: a
person is told, and decides. Behind the doors; called after unlocking, and wherever revocations are learnt.
"""

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Final, Protocol

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import (
    CertificateError,
    EnrolmentError,
    NotFoundError,
    SignatureError,
    StateError,
)
from vetting_desk.model import DeskKind
from vetting_desk.model.doubt import Doubt
from vetting_desk.model.evidence import Evidence, EvidenceKind, Outcome
from vetting_desk.model.finding import Finding, FindingKind
from vetting_desk.model.revocation import Revocation, RevocationKind
from vetting_desk.operations.access import certificates
from vetting_desk.operations.access.guarding_stores import KeepsWatchLists
from vetting_desk.operations.access.keys import HasKeys
from vetting_desk.operations.access.stores import (
    KeepsAudit,
    KeepsBlobs,
    KeepsFindings,
    KeepsPacks,
    KeepsReceipts,
    KeepsRevocations,
    KeepsSettings,
    TellsTime,
    Transacts,
)
from vetting_desk.operations.access.unlocked import HasDesk
from vetting_desk.store.settings import PROGRAM_TAKEN
from vetting_desk.store.watch_lists import subject

if TYPE_CHECKING:
    from vetting_desk.model.watch_list import WatchList

_BEGINNING: Final = "doubt/"
"""Settings that begin so hold what could not be judged any more, as JSON."""
_NAMED: Final = {
    FindingKind.WATCH_LIST_UNJUDGED: "list",
    FindingKind.TEXTS_UNJUDGED: "pack",
    FindingKind.PROGRAM_UNJUDGED: "program",
}


class DoubtingBooks(KeepsSettings, Protocol):
    """A casebook that knows of what it cannot judge any more."""


class DecidingBooks(DoubtingBooks, KeepsFindings, KeepsAudit, TellsTime, Transacts, Protocol):
    """The same, where a person decides about it."""


class LoadedBooks(KeepsBlobs, KeepsPacks, KeepsWatchLists, Protocol):
    """A casebook with what was signed and is in force here."""


class JudgingBooks(
    LoadedBooks,
    KeepsSettings,
    KeepsRevocations,
    KeepsAudit,
    KeepsFindings,
    KeepsReceipts,
    TellsTime,
    Transacts,
    Protocol,
):
    """A casebook with all that is judged again, and with what shows how old it is."""


class JudgingDesk(HasDesk, HasKeys, Protocol):
    """A desk that learns of revocations."""

    @property
    def casebook(self) -> JudgingBooks:
        """The open store."""


@dataclass(frozen=True, slots=True)
class _Loaded:
    """Something that was signed and is in force here.

    Attributes:
        kind: As a person is told of it.
        id: Its name.
        version: Its version.
        p7s: The signature over it, DER.
        signed_at: When it was signed, as it says itself.
        action: Under which action the log has that it came, and `subject` under which name.
    """

    kind: FindingKind
    id: str
    version: int
    p7s: bytes
    signed_at: datetime
    action: str
    subject: str


def key_of_list(listed: "WatchList") -> str:
    """Return under which key it is kept that a list cannot be judged."""
    return key_of(listed.source.id, listed.version)


def key_of(list_id: str, version: int) -> str:
    """Return the same for a version that need not be here."""
    return _key(FindingKind.WATCH_LIST_UNJUDGED, list_id, version)


def key_of_program(version: str, counter: int) -> str:
    """Return the same for an update of the program."""
    return _key(FindingKind.PROGRAM_UNJUDGED, version, counter)


def doubt(books: DoubtingBooks, key: str) -> Doubt | None:
    """Return what is known of something that cannot be judged any more; None for what is sound."""
    kept = books.settings.get(_BEGINNING + key)
    if kept is None:
        return None
    found = json.loads(kept)
    return Doubt(
        from_text(found["since"]),
        from_text(found["found_at"]),
        from_text(found["kept_at"]) if found["kept_at"] else None,
        found["kept_by"],
        found["reason"],
    )


def keep(books: DecidingBooks, key: str, officer_name: str, reason: str) -> Doubt:
    """Remember that a person keeps it although nobody can judge it, and why; what was told of it is settled.

    Raises:
        StateError: If it can be judged, or was kept before.
    """
    known = doubt(books, key)
    if known is None or known.kept:
        state = "sound" if known is None else "kept"
        raise StateError(what="loaded", state=state, wanted="unjudged")
    now = replace(known, kept_at=books.clock_reading().at, kept_by=officer_name, reason=reason)
    with books.transaction():
        _put(books, key, now)
        books.audit.append("loaded-kept", key, {"reason": reason})
        settle(books, key)
    return now


def settle(books: KeepsFindings, key: str) -> None:
    """Say that what was told of something is dealt with: it was kept, replaced or ended."""
    for finding in _standing(books):
        if _told(finding.kind, finding.detail) == key:
            books.findings.settle(finding.number)


def tell(open_desk: JudgingDesk) -> None:
    """Judge again all that was loaded here, and tell a person of what cannot be judged any more, once."""
    books, here = open_desk.casebook, set()
    for loaded in _all(books):
        here.add(_key(loaded.kind, loaded.id, loaded.version))
        key = _key(loaded.kind, loaded.id, loaded.version)
        revoked = _revoked(open_desk, loaded)
        known = doubt(books, key)
        if revoked is None or _is_shown(open_desk, loaded):
            if known is not None:
                _clear(books, key)
        elif known is None or known.since != revoked.since:
            detail: dict[str, str | int] = {_NAMED[loaded.kind]: loaded.id}
            detail["version"] = loaded.version
            _find(books, key, revoked, loaded.kind, detail)
    here |= _tell_of_program(open_desk)
    for gone in {_told(each.kind, each.detail) for each in _standing(books)} - here:
        settle(books, gone)


def _all(books: LoadedBooks) -> Iterator[_Loaded]:
    for listed in books.watch_lists.in_force():
        yield _Loaded(
            FindingKind.WATCH_LIST_UNJUDGED, listed.source.id, listed.version,
            books.watch_lists.signature(listed), listed.signed_at,
            "watch-list-loaded", subject(listed),
        )  # fmt: skip
    for pack in books.packs.in_force():
        with suppress(NotFoundError):  # damage is told where it is read, and locks nobody out
            yield _Loaded(
                FindingKind.TEXTS_UNJUDGED, pack.id, pack.version, books.blobs.get(pack.p7s),
                pack.signed_at, "pack-added", f"{pack.id}/{pack.version}",
            )  # fmt: skip


def _revoked(open_desk: JudgingDesk, loaded: _Loaded) -> Revocation | None:
    """Return how its signer was revoked; None if they were not. Its arithmetic was checked when it came."""
    from vetting_desk.crypto.cms import named_signer

    try:
        return open_desk.keys.trust.revocation_of(named_signer(loaded.p7s))
    except (SignatureError, CertificateError, EnrolmentError):
        return None  # a desk of no organisation learns of no revocation


def _is_shown(open_desk: JudgingDesk, loaded: _Loaded) -> bool:
    """Return whether it is shown to have existed while its signer's certificate counted."""
    from vetting_desk.crypto.certificates.judging import REVOKED, Moment, judge
    from vetting_desk.crypto.cms import certificates_of

    certificate, *others = certificates_of(loaded.p7s)
    moment = Moment(
        open_desk.casebook.clock_reading().newest, _evidence(open_desk, loaded), list_needed=False
    )
    try:
        verdict = judge(open_desk.keys.trust, certificate, others, loaded.signed_at, moment)
    except CertificateError:
        return False
    return verdict.outcome is Outcome.VALID or verdict.why != REVOKED


def _evidence(open_desk: JudgingDesk, loaded: _Loaded) -> Evidence | None:
    """Return the earliest that shows it was here: headquarters' own time there, its receipts at a post."""
    books = open_desk.casebook
    entries = books.audit.entries(action=loaded.action, subject=loaded.subject, limit=1)
    if not entries:
        return None
    if open_desk.desk.kind is DeskKind.HQ:
        return Evidence(EvidenceKind.ARRIVAL, entries[0].newest)
    since = entries[0].sequence
    shown = [
        each.taken_in_at
        for each in books.receipts.list()
        if each.audit_length >= since and _is_own_head(books, each.audit_length, each.audit_head)
    ]
    return Evidence(EvidenceKind.RECEIPT, min(shown)) if shown else None


def _is_own_head(books: KeepsAudit, length: int, head: str) -> bool:
    found = books.audit.head_at(length)
    return found is not None and found.hex() == head


def _tell_of_program(open_desk: JudgingDesk) -> set[str]:
    """Tell a person where who signed the newest update that was taken here was taken back since as unsafe.

    When it was signed does not help: nothing of a signer who was taken back is installed (`update_signers`).
    Returns the key of that update; nothing where none was taken.
    """
    books = open_desk.casebook
    kept = books.settings.get(PROGRAM_TAKEN)
    if not kept:
        return set()
    taken = json.loads(kept)
    key = key_of_program(taken["version"], taken["counter"])
    serials = taken.get("serials", [])
    known = certificates.revocation_list(open_desk) if serials else None
    found = [known.names(int(each, 16)) for each in serials] if known is not None else []
    bad = [each for each in found if each is not None and each.kind is not RevocationKind.LEFT]
    if bad and doubt(books, key) is None:
        detail = {"program": taken["version"], "version": taken["counter"]}
        _find(books, key, bad[0], FindingKind.PROGRAM_UNJUDGED, detail)
    return {key}


def _standing(books: KeepsFindings) -> list[Finding]:
    return [each for each in books.findings.standing() if each.kind in _NAMED]


def _find(
    books: DecidingBooks,
    key: str,
    revoked: Revocation,
    kind: FindingKind,
    detail: dict[str, str | int],
) -> None:
    with books.transaction():
        _put(books, key, Doubt(revoked.since, books.clock_reading().at))
        books.audit.append("loaded-unjudged", key, {"since": to_text(revoked.since)})
        settle(books, key)
        books.findings.add(kind, detail=detail)


def _clear(books: DecidingBooks, key: str) -> None:
    with books.transaction():
        books.settings.remove(_BEGINNING + key)
        books.audit.append("loaded-judged", key)
        settle(books, key)


def _put(books: DoubtingBooks, key: str, found: Doubt) -> None:
    content = {
        "since": to_text(found.since),
        "found_at": to_text(found.found_at),
        "kept_at": to_text(found.kept_at) if found.kept_at else "",
        "kept_by": found.kept_by,
        "reason": found.reason,
    }
    books.settings.set(_BEGINNING + key, json.dumps(content, sort_keys=True))


def _key(kind: FindingKind, name: str, version: int) -> str:
    return f"{_NAMED[kind]}/{name}/{version}"


def _told(kind: FindingKind, detail: Mapping[str, str | int]) -> str:
    return _key(kind, str(detail[_NAMED[kind]]), int(detail["version"]))

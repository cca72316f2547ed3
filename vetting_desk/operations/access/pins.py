"""Unlocking compares whom the slot remembers to trust with what the casebook says.

Who has the store key can write another root or another clinical recipient into the casebook, and would have
records judged and clinical content sealed by it. Each slot therefore remembers them (`pinned`). What is new
is remembered from now on: the organisation a desk joined, an issuing certificate under the same root, a
psychologist or rater whom headquarters certified, a clinical or recovery recipient that headquarters' signed
answer names.
Anything else that differs is refused, and the officer decides: what the slot remembers is put back, or two
officers of the desk accept what is there after comparing words with headquarters.
"""

import contextlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol

from vetting_desk.errors import (
    CertificateError,
    CryptoError,
    NotFoundError,
    StateError,
    TrustChangedError,
)
from vetting_desk.model import DeskKind, Officer, Role
from vetting_desk.operations.access import certificates, compartment
from vetting_desk.operations.access.desk_folders import SLOTS_FOLDER
from vetting_desk.operations.access.own_passphrase import OthersSlot, open_slot_of
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.access.pinned import Pins, pinned
from vetting_desk.operations.access.stores import KeepsAudit, Transacts
from vetting_desk.operations.access.unlocked import HasOfficer, HasSecret
from vetting_desk.store.recipients import RecipientPurpose

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

ANSWER: Final = "enrolment/answer"
"""Setting: headquarters' newest answer, as it was signed; it vouches for the clinical recipient it names."""
ROOT, ISSUING, CLINICAL, PSYCHOLOGIST = "root", "issuing", "clinical", "psychologist"
RECOVERY, RATER = "recovery", "rater"


class PinBooks(compartment.RecipientBooks, KeepsAudit, Transacts, Protocol):
    """A casebook with whom its desk trusts."""


class PinDesk(OthersSlot, HasOfficer, HasSecret, Protocol):
    """A desk that was unlocked just now, as it compares whom it trusts."""

    @property
    def casebook(self) -> PinBooks:
        """The open store."""


@dataclass(frozen=True, slots=True)
class TrustAnswer:
    """What an officer decided about a trust that is not what their slot remembers.

    Attributes:
        put_back: True to write what the slot remembers into the casebook again; False to accept what is there.
        second_id: The second officer, who accepts it as well.
        second_passphrase: Theirs, typed by them.
        second_key_file: Their key file, where their slot asks for one.
    """

    put_back: bool
    second_id: str = ""
    second_passphrase: str = field(default="", repr=False)
    second_key_file: Path | None = None


def settle(open_desk: PinDesk, answer: TrustAnswer | None = None) -> bool:
    """Compare whom the officer's slot remembers with the casebook, and remember what is new.

    Args:
        open_desk: The desk, unlocked just now.
        answer: What the officer decided; None if they were not asked.

    Returns:
        True if the slot has to be rewritten.

    Raises:
        TrustChangedError: If something is not as the slot remembers, and nothing was decided.
        StateError: If the second officer is the first.
        WrongPassphraseError: If it is not the second officer's passphrase.
        UnlockDelayedError: If there were too many failures at their slot: wait first.
    """
    before = pinned(open_desk.secret)
    now = found(open_desk)
    changed = _changed(open_desk, before, now) if before is not None else ()
    if before is not None and changed:
        _decide(open_desk, before, now, changed, answer)
        now = found(open_desk)
        if answer is not None and not answer.put_back:
            before = None
    kept = _remembered(open_desk, before, now).to_bytes()
    news = kept != open_desk.secret.pins
    open_desk.secret.pins = kept
    return news


def found(open_desk: PinDesk) -> Pins:
    """Return whom the casebook says to trust; the officer's own recipient is their slot's, and left out."""
    from vetting_desk.crypto.age import HybridRecipient

    casebook = open_desk.casebook
    others = [
        known.officer
        for known in casebook.officers.list()
        if known.active and known.officer.id != open_desk.officer.id
    ]

    def fingerprints(purpose: RecipientPurpose, officers: Iterable[Officer]) -> dict[str, str]:
        texts = {each.id: casebook.recipients.find(each.id, purpose) for each in officers}
        return {
            officer_id: HybridRecipient.from_text(text).fingerprint
            for officer_id, text in texts.items()
            if text
        }

    return Pins(
        casebook.settings.get(certificates.ROOT) or "",
        casebook.settings.get(certificates.INTERMEDIATES) or "",
        casebook.settings.get(compartment.ORGANISATION) or "",
        fingerprints(
            RecipientPurpose.CLINICAL, (each for each in others if each.role is Role.PSYCHOLOGIST)
        ),
        casebook.settings.get(certificates.RECOVERY) or "",
        fingerprints(RecipientPurpose.RATING, others),
    )


def _changed(open_desk: PinDesk, before: Pins, now: Pins) -> tuple[str, ...]:
    """Return what is not as the slot remembers and nobody vouches for, the gravest first."""
    if before.root and now.root != before.root:
        return (ROOT,)
    changed = []
    if before.issuing and now.issuing != before.issuing and not _leads_to_root(open_desk, now):
        changed.append(ISSUING)
    for name, what, named in (
        ("clinical", CLINICAL, "clinical_recipient"),
        ("recovery", RECOVERY, "recovery_recipient"),
    ):
        was, is_now = getattr(before, name), getattr(now, name)
        if was and is_now != was and not _vouched(open_desk, before, named, is_now):
            changed.append(what)
    if _differ(before.psychologists, now.psychologists):
        changed.append(PSYCHOLOGIST)
    if _differ(before.raters, now.raters):
        changed.append(RATER)
    return tuple(changed)


def _differ(before: Mapping[str, str], now: Mapping[str, str]) -> bool:
    """Return whether somebody has another recipient than before; who came or went differs from nothing."""
    return any(before[each] != now[each] for each in before.keys() & now.keys())


def _decide(
    open_desk: PinDesk,
    before: Pins,
    now: Pins,
    changed: tuple[str, ...],
    answer: TrustAnswer | None,
) -> None:
    """Do what the officer decided, or refuse to go on before they did."""
    detail: dict[str, Any] = {"what": list(changed)}
    if answer is None:
        open_desk.casebook.audit.append("trust-changed", "", detail)
        raise TrustChangedError(
            what=changed,
            remembered=_words(before.root),
            found=_words(now.root),
            second=len(_slots(open_desk)) > 1,
        )
    if answer.put_back:
        _put_back(open_desk, before, now, changed)
        open_desk.casebook.audit.append("trust-put-back", "", detail)
        return
    name = _accept_by(open_desk, now, answer)
    detail |= {"second": answer.second_id, "name": name}
    open_desk.casebook.audit.append("trust-accepted", "", detail)


def _put_back(open_desk: PinDesk, before: Pins, now: Pins, changed: tuple[str, ...]) -> None:
    """Write what the slot remembers into the casebook again.

    An officer's recipient is taken out: their own next unlock writes the right one.
    """
    casebook = open_desk.casebook
    with casebook.transaction():
        if {ROOT, ISSUING} & set(changed):
            casebook.settings.set(certificates.ROOT, before.root)
            casebook.settings.set(certificates.INTERMEDIATES, before.issuing)
        if before.clinical and before.clinical != now.clinical:
            casebook.settings.set(compartment.ORGANISATION, before.clinical)
        if before.recovery and before.recovery != now.recovery:
            casebook.settings.set(certificates.RECOVERY, before.recovery)
        for was, there, purpose in (
            (before.psychologists, now.psychologists, RecipientPurpose.CLINICAL),
            (before.raters, now.raters, RecipientPurpose.RATING),
        ):
            for officer_id, fingerprint in there.items():
                if was.get(officer_id, fingerprint) != fingerprint:
                    casebook.recipients.remove(officer_id, purpose)


def _accept_by(open_desk: PinDesk, now: Pins, answer: TrustAnswer) -> str:
    """Let a second officer accept what is there: their slot remembers it too; returns their name."""
    from vetting_desk.crypto.slots import read_header, write_slot
    from vetting_desk.operations.access.key_files import read_key_file

    if answer.second_id in {"", open_desk.officer.id}:
        raise StateError(what="officer", state="own", wanted="another")
    path = answer.second_key_file
    second = open_slot_of(open_desk, answer.second_id, answer.second_passphrase, path)
    try:
        header = read_header(_folder(open_desk), answer.second_id)
        known = open_desk.casebook.officers.get(answer.second_id)
        if not known.active:
            raise NotFoundError(what="officer", id=answer.second_id)
        second.pins = now.to_bytes()
        write_slot(
            _folder(open_desk),
            Officer(header.officer_id, header.name, header.role),
            open_desk.desk.id,
            second,
            answer.second_passphrase,
            header.profile,
            read_key_file(path) if path is not None and header.key_file else None,
        )
    finally:
        second.wipe()
    return known.officer.name


def _remembered(open_desk: PinDesk, before: Pins | None, now: Pins) -> Pins:
    """Return what the slot remembers from now on: of officers those it knew, and who is certified."""
    if before is None or not now.root:
        return now

    def known(was: Mapping[str, str], there: Mapping[str, str]) -> dict[str, str]:
        return {
            officer_id: fingerprint
            for officer_id, fingerprint in there.items()
            if was.get(officer_id) == fingerprint or _is_certified(open_desk, officer_id)
        }

    return replace(
        now,
        psychologists=known(before.psychologists, now.psychologists),
        raters=known(before.raters, now.raters),
    )


def _is_certified(open_desk: PinDesk, officer_id: str) -> bool:
    """Return whether headquarters certified an officer of this desk in their role."""
    from vetting_desk.crypto.certificates import load_certificate, officer_of

    known = open_desk.casebook.officers.get(officer_id)
    with contextlib.suppress(CertificateError, IndexError):
        certificate = load_certificate(known.certificates[0])
        return officer_of(certificate) == known.officer and certificates.issued_here(
            open_desk, certificate
        )
    return False


def _leads_to_root(open_desk: PinDesk, now: Pins) -> bool:
    """Return whether the root signed every issuing certificate there is, and there is one."""
    from cryptography.exceptions import InvalidSignature

    try:
        root = certificates.root_of(open_desk)
        issuing = certificates.intermediates_of(open_desk)
        for each in issuing:
            each.verify_directly_issued_by(root)
    except (CertificateError, InvalidSignature, ValueError, TypeError):
        return False
    return bool(issuing) and bool(now.issuing)


def _vouched(open_desk: PinDesk, before: Pins, named: str, now: str) -> bool:
    """Return whether an answer that headquarters signed under the remembered root names what is there now."""
    import base64

    import rfc8785

    from vetting_desk.crypto import cms
    from vetting_desk.crypto.certificates import TrustStore, load_certificate

    kept = open_desk.casebook.settings.get_bytes(ANSWER)
    if kept is None or not before.root:
        return False
    try:
        content = json.loads(kept)
        signature = base64.b64decode(content["signature"])
        signed = rfc8785.dumps({**content, "signature": ""})
        trust = TrustStore(load_certificate(before.root.encode()))
        signed_by = cms.verify_detached(signed, signature, trust)
        names = bool(now) and content[named] == now
        to_us = _is_of_desk(content, open_desk.desk.id)
        by_hq = content["hq"]["kind"] == DeskKind.HQ and content["hq"]["id"] == signed_by.desk_id
    except (CryptoError, ValueError, TypeError, KeyError):
        return False
    return bool(names and to_us and by_hq and may(signed_by.officer, Action.ENROL))


def _is_of_desk(content: Mapping[str, Any], desk_id: str) -> bool:
    """Return whether an answer certifies this desk."""
    from vetting_desk.crypto.certificates import desk_id_of, load_certificate

    certificate: Certificate = load_certificate(content["desk_certificate"].encode())
    return desk_id_of(certificate) == desk_id


def _words(root: str) -> tuple[str, ...]:
    """Return the twelve words of a root, as headquarters reads them aloud; empty for none."""
    from vetting_desk.crypto.certificates import fingerprint, load_certificate, words

    try:
        return words(fingerprint(load_certificate(root.encode()))) if root else ()
    except CertificateError:
        return ()


def _folder(open_desk: PinDesk) -> Path:
    return open_desk.folder / SLOTS_FOLDER


def _slots(open_desk: PinDesk) -> list[str]:
    from vetting_desk.crypto.slots import list_ids

    return list_ids(_folder(open_desk))

"""What headquarters sends back to one desk: receipts, amendments, lists, rules, updates, its time.

Every stick for a desk carries all return bundles that the desk has not yet named as applied: one that is lost
on the way back loses nothing. A bundle whose officer was revoked since is not written again, for no post
would believe it: what it carried goes into a new one. What a return bundle does at the post is
`returns_intake`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from vetting_desk.clock import to_text
from vetting_desk.crypto.certificates import Moment, Register, common_name
from vetting_desk.crypto.certificates.judging import REVOKED
from vetting_desk.errors import BundleSignatureError, SignerRevokedError, StateError
from vetting_desk.model import Amendment, BundleRow, BundleState, Receipt
from vetting_desk.model.peer import Peer
from vetting_desk.progress import Progress
from vetting_desk.transfer.ends import (
    entries_sent,
    entry_evidence,
    kept_manifests,
    statements,
    updates_sent,
)
from vetting_desk.transfer.ends.books import Books
from vetting_desk.transfer.ends.station import Station, recipient_of
from vetting_desk.transfer.ends.updates_sent import Updates
from vetting_desk.transfer.ends.writing import (
    common_fields,
    keep_signed,
    register_part,
    write_each,
)
from vetting_desk.transfer.format.limits import MAX_RECEIPT_ITEMS, MAX_RECEIPTS
from vetting_desk.transfer.format.manifest import ReturnManifest
from vetting_desk.transfer.format.manifest_parts import (
    AmendmentPart,
    AuditPart,
    BlobPart,
    PolicyPart,
    ReceiptItemPart,
    ReceiptPart,
    RegisterPart,
    RevocationPart,
    StampPart,
    TimeCorrectionPart,
)
from vetting_desk.transfer.format.signed_manifest import verify

_SENT = "revocation-sent/"
"""Counters that begin so hold the number of the newest revocation list a desk was sent."""
_RULES_SENT = "policy-sent/"
"""Counters that begin so hold the number of the newest rules a desk was sent."""
_EPOCH_SENT = "epoch-sent/"
"""Counters that begin so hold the number of the newest epoch of headquarters a desk was told."""
_CORRECTION_SENT = "correction-sent/"
"""Counters that begin so hold the number of the newest correction of the clock a desk was sent."""
CORRECTIONS = "corrections"
"""Counter: how often headquarters corrected its clock."""


@dataclass(frozen=True, slots=True)
class Revocations:
    """The organisation's newest revocation list.

    Attributes:
        number: Its rising number.
        data: The X.509 CRL, DER.
    """

    number: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Rules:
    """The organisation's rules for its desks.

    Attributes:
        number: Their rising number; 0 while nobody decided any.
        text: What they say, in one line of at most 1,000 characters.
    """

    number: int
    text: str


def write_return(
    station: Station,
    desk_id: str,
    folder: Path,
    *,
    updates: Updates | None = None,
    only_new: bool = False,
    revocations: Revocations | None = None,
    rules: Rules | None = None,
    register: Register | None = None,
    progress: Progress | None = None,
) -> BundleRow:
    """Write all that one desk has not shown to have to a stick.

    Earlier return bundles the desk has not named yet come first, then a new one if there is anything
    new; `unconfirmed` lists them all.

    Args:
        station: Headquarters.
        desk_id: The desk it is for.
        folder: The folder on the stick.
        updates: Instruments and packs that desks shall have; what this one was not sent yet goes along.
        only_new: True to leave out earlier bundles that were written to a stick before, for a way that
            loses nothing.
        revocations: The newest list; goes into every new return bundle where there is one.
        rules: The organisation's, if the officer who signs may decide them; they go the same way.
        register: Of issued certificates; goes into every new return bundle where there is one.
        progress: Receives ``"checking"``, ``"writing"`` and ``"reading-back"`` with bytes of each file.

    Returns:
        The newest of the bundles written.

    Raises:
        StateError: If there is nothing to return, or the desk is not trusted.
        SignerRevokedError: If who signs was revoked: no post would believe it, and another has to write it.
        NotFoundError: If the desk is not known.
        DriveError: What is wrong with the stick; ``written`` names the files that are whole on it.
        CancelledError: If the person asked to stop; what was written before is whole and counts.
    """
    peer = station.casebook.peers.get(desk_id)
    recipient_of(peer)
    _check_signer(station)
    # Those made from here on are not among them: what they carry is never taken up a second time.
    spoilt = _spoilt(station, desk_id)

    def rows() -> Iterator[BundleRow]:
        known = {row.id for row in spoilt}
        for earlier in unconfirmed(station.casebook, desk_id):
            if earlier.id not in known and (not only_new or earlier.state is BundleState.SEALED):
                yield earlier
        row = _prepare(station, peer, spoilt, updates or Updates(), revocations, rules, register)
        while row is not None:
            yield row
            row = _prepare(
                station, peer, spoilt, updates or Updates(), revocations, rules, register
            )

    written = write_each(station, peer, folder, rows(), progress)
    if not written:
        raise StateError(what="return", state="empty", wanted="something-to-return")
    return written[-1]


def receipts_due(casebook: Books, desk_id: str) -> list[Receipt]:
    """Return the receipts a desk has not yet shown to have, oldest first."""
    carried = [each for row in unconfirmed(casebook, desk_id) for each in row.record_ids]
    known = (casebook.receipts.find(each) for each in dict.fromkeys(carried))
    return [*(each for each in known if each is not None), *casebook.receipts.to_return(desk_id)]


def owes_news(
    casebook: Books,
    desk_id: str,
    list_number: int,
    rules_number: int,
    updates: Updates | None = None,
) -> bool:
    """Return whether a desk is still to be sent what is new beside receipts, or has not confirmed it.

    Args:
        casebook: Headquarters'.
        desk_id: Which.
        list_number: Of the newest revocation list.
        rules_number: Of the newest rules; 0 for none.
        updates: Instruments and packs that desks shall have.
    """
    return (
        _is_anew(casebook, desk_id)
        or list_number > list_sent(casebook, desk_id)
        or rules_number > casebook.counters.get(_RULES_SENT + desk_id)
        or bool(casebook.amendments.to_return(desk_id))
        or _correction_due(casebook, desk_id)
        or bool(unconfirmed(casebook, desk_id))
        or bool(casebook.entries.to_send(desk_id))
        or bool(updates_sent.due(casebook, desk_id, updates or Updates()))
    )


def unconfirmed(casebook: Books, desk_id: str) -> list[BundleRow]:
    """Return the return bundles a desk has not yet named as applied, oldest first."""
    return list(casebook.bundles.on_their_way(desk_id))


def _prepare(
    station: Station,
    peer: Peer,
    spoilt: Sequence[BundleRow],
    updates: Updates,
    revocations: Revocations | None,
    rules: Rules | None,
    register: Register | None,
) -> BundleRow | None:
    """Assign what is new for a desk to a return bundle with the next number; None if nothing is."""
    casebook, feed = station.casebook, peer.desk_id
    with casebook.transaction():
        again: list[Receipt] = []
        for row in spoilt:
            again += casebook.receipts.carried_by(row.id)
            casebook.amendments.take_back(row.id)
            updates_sent.take_back(casebook, feed, row.id)
        entries_sent.take_back(casebook, feed, spoilt)
        receipts = _fitting([*again, *casebook.receipts.to_return(feed)])
        newer = revocations is not None and revocations.number > list_sent(casebook, feed)
        other = rules is not None and rules.number > casebook.counters.get(_RULES_SENT + feed)
        amendments = casebook.amendments.to_return(feed)[:MAX_RECEIPT_ITEMS]
        put_right, anew = _correction_due(casebook, feed), _is_anew(casebook, feed)
        entries = entries_sent.choose(casebook, feed)
        due = updates_sent.due(casebook, feed, updates)
        news = (receipts, amendments, due, newer, other, put_right, entries, anew)
        if not any(news):
            return None
        updates_sent.mark_sent(casebook, feed, due)
        if anew:
            casebook.counters.raise_to(_EPOCH_SENT + feed, casebook.epochs.present().number)
        if revocations is not None and newer:
            casebook.counters.raise_to(_SENT + feed, revocations.number)
        if rules is not None and other:
            casebook.counters.raise_to(_RULES_SENT + feed, rules.number)
        if put_right:
            casebook.counters.raise_to(_CORRECTION_SENT + feed, casebook.counters.get(CORRECTIONS))
        sent = entry_evidence.all_beside(station, entries)
        now, corrected = casebook.clock_reading().newest, casebook.clock.corrected
        manifest = ReturnManifest(
            **common_fields(station, peer, feed),
            kind="return",
            audit=AuditPart(
                head=casebook.audit.head().hex(),
                length=casebook.audit.length(),
                since=None,
                leaves=None,
            ),
            hq_time=to_text(now),
            time_correction=TimeCorrectionPart(floor=to_text(corrected)) if corrected else None,
            last_seen=statements.last_seen(casebook, feed),
            holdings=statements.holdings(casebook, feed),
            receipts=[_receipt_part(casebook, receipt) for receipt in receipts],
            amendments=[_amendment_part(amendment) for amendment in amendments],
            revocation=_revocation_part(casebook, revocations),
            register_of_certificates=_register_part(casebook, register),
            policy=PolicyPart(number=rules.number, text=rules.text)
            if rules is not None and rules.number
            else None,
            instruments=updates_sent.instrument_parts(casebook, due),
            packs=updates_sent.pack_parts(casebook, due),
            entries=[each.part for each in sent],
        )
        carried = (
            *(receipt.bundle_id for receipt in receipts),
            *(entry.id for entry in entries),
        )
        row = keep_signed(station, manifest, carried, feed)
        entries_sent.mark_written(casebook, carried, feed)
        entry_evidence.tell_unjudged(casebook, feed, sent)
        casebook.raise_floor(now)
        for receipt in receipts:
            casebook.receipts.mark_returned(receipt.bundle_id, row.id)
        for amendment in amendments:
            casebook.amendments.mark_returned(amendment, row.id)
        return row


def _is_anew(casebook: Books, feed: str) -> bool:
    """Return whether headquarters has begun an epoch that a desk was not told; the first tells nothing."""
    return casebook.epochs.present().number > max(1, casebook.counters.get(_EPOCH_SENT + feed))


def _correction_due(casebook: Books, feed: str) -> bool:
    """Return whether a desk is still to be sent the newest correction of the clock."""
    counters = casebook.counters
    return counters.get(CORRECTIONS) > counters.get(_CORRECTION_SENT + feed)


def list_sent(casebook: Books, feed: str) -> int:
    """Return the number of the newest revocation list a desk was sent; the first came with its enrolment."""
    return max(1, casebook.counters.get(_SENT + feed))


def _fitting(receipts: Sequence[Receipt]) -> list[Receipt]:
    """Return as many receipts, from the first, as one return bundle takes."""
    chosen: list[Receipt] = []
    items = 0
    for receipt in receipts[:MAX_RECEIPTS]:
        items += len(receipt.items)
        if items > MAX_RECEIPT_ITEMS:
            break
        chosen.append(receipt)
    return chosen


def _check_signer(station: Station) -> None:
    signer, now = station.signer, station.casebook.clock_reading().newest
    for certificate in filter(None, (signer.certificate, signer.long_term_certificate)):
        revoked = station.trust.revocation_of(certificate)
        if revoked is not None and revoked.since <= now:
            raise SignerRevokedError(subject=common_name(certificate), detail="revoked")


def _spoilt(station: Station, desk_id: str) -> list[BundleRow]:
    """Return the unconfirmed return bundles that no post believes.

    They are by an officer who was revoked since, or by nobody of this organisation as it is now. One who only
    left is believed for what they signed before; see `returns_intake`.
    """
    rows = unconfirmed(station.casebook, desk_id)
    return [row for row in rows if not _is_believed(station, row.id)]


def _is_believed(station: Station, bundle_id: str) -> bool:
    kept = kept_manifests.recall(station.casebook, bundle_id)
    moment = Moment(station.casebook.clock_reading().newest, list_needed=False)
    try:
        _, _, verdict = verify(kept.data, kept.p7s, kept.mldsa65, station.trust, moment)
    except BundleSignatureError:
        return False
    return verdict.why != REVOKED


def _receipt_part(casebook: Books, receipt: Receipt) -> ReceiptPart:
    return ReceiptPart(
        bundle=receipt.bundle_id,
        desk=receipt.desk_id,
        sequence=receipt.sequence,
        taken_in_at=to_text(receipt.taken_in_at),
        audit_head=receipt.audit_head,
        audit_length=receipt.audit_length,
        items=[
            ReceiptItemPart(
                record=item.record_id,
                digest=item.digest,
                outcome=item.outcome.value,
                reason=item.reason,
            )
            for item in receipt.items
        ],
        stamp=_stamp_part(casebook, receipt.bundle_id),
    )


def _stamp_part(casebook: Books, bundle_id: str) -> StampPart | None:
    """Return the stamp over a bundle; None for one that arrived before there were stamps."""
    stamp = casebook.stamps.of_bundle(bundle_id)
    if stamp is None:
        return None
    document, p7s, mldsa65 = (
        BlobPart(sha256=casebook.blobs.put(content), length=len(content))
        for content in (stamp.document, stamp.p7s, stamp.mldsa65)
    )
    return StampPart(document=document, p7s=p7s, mldsa65=mldsa65)


def _amendment_part(amendment: Amendment) -> AmendmentPart:
    return AmendmentPart(
        record=amendment.record_id,
        digest=amendment.digest,
        outcome=amendment.outcome.value,
        reason=amendment.reason,
        words=amendment.words,
        at=to_text(amendment.at),
    )


def _revocation_part(casebook: Books, revocations: Revocations | None) -> RevocationPart | None:
    if revocations is None:
        return None
    digest = casebook.blobs.put(revocations.data)
    return RevocationPart(number=revocations.number, sha256=digest, length=len(revocations.data))


def _register_part(casebook: Books, register: Register | None) -> RegisterPart | None:
    return None if register is None else register_part(casebook, register)

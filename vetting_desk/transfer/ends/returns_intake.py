"""Applying a return bundle at a post: all of it in one transaction, or nothing.

Only headquarters' word counts here. Receipts and later amendments move records on their way
(`headquarters_word`); the newest time signed by headquarters becomes the floor of the post's clock, unless it
is absurd, and a correction lowers that floor; a newer revocation list, newer rules and newer instruments take
the place of older ones; an older one is never taken. Applying the same bundle twice changes nothing. What the
bundle shows of restores and copies is `hq_word`, what headquarters still holds `reconciling`.
"""

from base64 import b64decode
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING, BinaryIO

from vetting_desk.clock import from_text
from vetting_desk.crypto.certificates import load_certificate, load_revocation_list
from vetting_desk.crypto.certificates.judging import EXPIRED, REVOKED
from vetting_desk.errors import (
    BundleAddresseeError,
    BundleSignatureError,
    CertificateError,
)
from vetting_desk.model import (
    Amendment,
    AmendmentOutcome,
    BundleKind,
    BundleState,
    DeskKind,
    InstrumentKey,
    IntakeOutcome,
    IntakeSummary,
    Officer,
    Receipt,
    ReceiptItem,
)
from vetting_desk.model.transfer import Update
from vetting_desk.progress import Progress
from vetting_desk.transfer.ends import (
    arriving,
    entries_heard,
    epochs,
    headquarters_word,
    lists,
    sent_register,
)
from vetting_desk.transfer.ends.entries_heard import ActOn
from vetting_desk.transfer.ends.hq_word import HqWord
from vetting_desk.transfer.ends.receipt_check import UNKNOWN, check_receipt
from vetting_desk.transfer.ends.reconciling import Reconciling, fits
from vetting_desk.transfer.ends.stamps_taken import STAMP_REFUSED, keep_stamp
from vetting_desk.transfer.ends.station import Station
from vetting_desk.transfer.ends.updates_taken import UpdatesTaken
from vetting_desk.transfer.format.manifest import ReturnManifest
from vetting_desk.transfer.format.manifest_parts import (
    AmendmentPart,
    ReceiptItemPart,
    ReceiptPart,
)
from vetting_desk.transfer.format.opening import OpenBundle

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

    from vetting_desk.crypto.cms import SignedBy

TIME_ABSURD, TIME_CORRECTED = "hq-time-absurd", "time-corrected"

KeepRules = Callable[[str, "SignedBy"], str]
"""Takes over rules signed by an officer of headquarters; returns a flag where it does not."""


def apply_return(
    station: Station,
    source: BinaryIO,
    progress: Progress | None = None,
    *,
    keep_rules: KeepRules | None = None,
    may_return: Callable[[Officer], bool] | None = None,
    act_on: ActOn | None = None,
) -> IntakeSummary:
    """Apply one return bundle.

    Args:
        station: The post.
        source: The sealed file, open and seekable.
        progress: Receives ``"verifying"`` and ``"taking-in"``.
        keep_rules: Takes over the rules the bundle brings, inside its transaction; None leaves them.
        may_return: Returns whether an officer of headquarters may write return bundles; None asks nothing.
        act_on: Acts on each entry it brings, inside its transaction; None only keeps them.

    Returns:
        What it brought.

    Raises:
        AgeError: If the file does not open.
        BundleError: If the bundle is refused; nothing was applied then.
        StoreError: If the store could not take it; nothing was applied then.
        CancelledError: If the person asked to stop; nothing was applied then.
    """
    opened, now = _open(station, source, progress)
    manifest = opened.manifest
    if not isinstance(manifest, ReturnManifest):
        raise BundleAddresseeError(detail="kind")
    peer = station.casebook.peers.find(manifest.desk.id)
    if peer is None or peer.kind is not DeskKind.HQ or not peer.trusted:
        raise BundleSignatureError(detail="not-headquarters")
    _check_author(opened)
    if may_return is not None and not may_return(opened.signed_by.officer):
        raise BundleSignatureError(detail="role")
    with station.casebook.transaction():
        return _Return(station, opened, manifest, now, keep_rules, act_on).run(progress)


def _check_author(opened: OpenBundle) -> None:
    """Check that who signed a return bundle may be believed: what is in it is their own word.

    A certificate that only ended since is: as far as is known nobody else has the key, and where the post's
    clock ran ahead, such a bundle puts it right. What it brings says so (`carrier-expired`).

    Raises:
        BundleSignatureError: If headquarters revoked it, and nothing shows that it was signed before.
    """
    if opened.verdict.why == REVOKED:
        raise BundleSignatureError(detail="cms: revoked")


def _open(
    station: Station, source: BinaryIO, progress: Progress | None
) -> tuple[OpenBundle, datetime]:
    """Open a return bundle; returns it, and the moment it was verified for.

    Where the floor is too high, certificates only seem to have ended. A bundle with headquarters' correction in
    it is then verified by the device's clock.
    """
    reading = station.casebook.clock_reading()
    opened = arriving.open_here(station, source, reading.newest, progress)
    corrects = isinstance(opened.manifest, ReturnManifest) and opened.manifest.time_correction
    if opened.verdict.why == EXPIRED and reading.below_floor and corrects:
        return arriving.open_here(station, source, reading.at, progress), reading.at
    return opened, reading.newest


@dataclass
class _Return:
    """One return bundle on its way in; lives inside one transaction."""

    station: Station
    opened: OpenBundle
    manifest: ReturnManifest
    now: datetime
    keep_rules: KeepRules | None = None
    act_on: ActOn | None = None
    flags: list[str] = field(default_factory=list)
    instruments: list[InstrumentKey] = field(default_factory=list)
    updates: list[Update] = field(default_factory=list)

    def run(self, progress: Progress | None) -> IntakeSummary:
        casebook = self.station.casebook
        if arriving.is_known(casebook.intake, self.opened):
            return self._summary(already=True)
        newest, device = self._is_newest(), self.station.clock.now()
        before = casebook.heard.find(self.manifest.desk.id)
        since = epochs.since(self.manifest, before, successor=bool(casebook.successions.feed()))
        place = arriving.remember(casebook.intake, self.opened, b"", self.now, since)
        self.flags += [
            *self.opened.flags,
            *place.flags,
            *arriving.clock_flags(self.manifest, self.now, device),
        ]
        word = HqWord(casebook, self.manifest, self.opened.signed.digest)
        if place.fork:
            word.forked()
            self._apply_revocations(self._contents(progress))
        else:
            self._apply(word, progress)
            if newest:
                self._apply_time()
        for flag in word.flags:
            self._flag(flag)
        if self.flags:
            casebook.audit.append("bundle-flagged", self.manifest.bundle, {"flags": self.flags})
        return self._summary(gap=place.gap)

    def _contents(self, progress: Progress | None) -> dict[str, bytes]:
        return {
            blob.sha256: b"".join(bytes(piece) for piece in pieces)
            for blob, pieces in self.opened.contents(progress)
        }

    def _apply(self, word: HqWord, progress: Progress | None) -> None:
        contents = self._contents(progress)
        word.hear()
        for part in self.manifest.receipts:
            self._apply_receipt(part, word, contents)
        for amendment in () if word.late else self._amendments():
            if not headquarters_word.apply_amendment(self.station.casebook, amendment):
                self._flag("amendment-digest")
        self._reconcile(word, contents)
        self._apply_revocations(contents)
        self._apply_register(contents)
        self._apply_rules()
        self._apply_updates(contents)
        self._apply_entries(contents)

    def _is_newest(self) -> bool:
        """Return whether no later bundle of the feed arrived before: what an older one says of time is past."""
        manifest = self.manifest
        feed = self.station.casebook.intake.feed(manifest.desk.id, BundleKind(manifest.kind))
        return feed is None or manifest.sequence > feed.sequence

    def _apply_time(self) -> None:
        casebook, hq_time = self.station.casebook, from_text(self.manifest.hq_time)
        part = self.manifest.time_correction
        if part is not None and (correction := from_text(part.floor)) != casebook.clock.corrected:
            floor = casebook.clock_reading().floor
            if floor is not None and floor > hq_time:
                lowered = min(floor, max(correction, hq_time))
                casebook.clock.lower(lowered, correction, bundle=self.manifest.bundle)
                self._flag(TIME_CORRECTED)
            else:
                casebook.clock.note_correction(correction)
        if not casebook.raise_floor(hq_time):
            self._flag(TIME_ABSURD)

    def _reconcile(self, word: HqWord, contents: dict[str, bytes]) -> None:
        said = self.manifest.holdings
        listed = contents[said.digests.sha256] if said and said.digests else None
        if said is not None and said.count == 0:
            listed = b""
        if said is not None and listed is not None and not fits(said, listed):
            self._flag("holdings-refused")
            listed = None
        reconciling = Reconciling(self.station.casebook, word)
        reconciling.run(listed)
        for flag in reconciling.flags:
            self._flag(flag)

    def _apply_receipt(self, part: ReceiptPart, word: HqWord, contents: dict[str, bytes]) -> None:
        casebook = self.station.casebook
        checked = check_receipt(casebook, self.station.desk.id, part)
        for flag in checked.flags:
            self._flag(flag)
        if UNKNOWN in checked.flags and part.desk == self.station.desk.id:
            word.unknown_receipt(part)
        if not checked.counts:
            return
        receipt = _receipt(part)
        casebook.receipts.add(receipt)
        if part.stamp is not None and not keep_stamp(
            self.station, part.bundle, part.stamp, contents, self.manifest.desk.id
        ):
            self._flag(STAMP_REFUSED)
        if word.late:
            return
        for item in checked.items:
            if not headquarters_word.apply_item(casebook, receipt, _item(item)):
                self._flag("receipt-digest")
        if checked.whole:
            casebook.bundles.mark(part.bundle, BundleState.RECEIVED)

    def _amendments(self) -> tuple[Amendment, ...]:
        desk_id = self.station.desk.id
        return tuple(_amendment(part, desk_id) for part in self.manifest.amendments)

    def _apply_entries(self, contents: dict[str, bytes]) -> None:
        manifest, written = self.manifest, from_text(self.manifest.hq_time)
        heard = entries_heard.Heard(self.station, manifest.desk.id, manifest.bundle, self.act_on)
        for flag in heard.take(manifest.entries, contents, written):
            self._flag(flag)

    def _apply_revocations(self, contents: dict[str, bytes]) -> None:
        part, casebook = self.manifest.revocation, self.station.casebook
        if part is None:
            return
        data, issuing = contents[part.sha256], self._issuing()
        if issuing is None or self._number_of(data, issuing) != part.number:
            self._flag("revocation-refused")
            return
        taken = lists.take_over(casebook.revocations, casebook.findings, data, issuing)
        if taken.flag:
            self._flag(taken.flag)

    def _apply_register(self, contents: dict[str, bytes]) -> None:
        """Keep the register the bundle brings, and refuse a bundle whose signer it does not name.

        Raises:
            BundleSignatureError: With detail ``register unknown``: nobody can judge whether headquarters made
                that certificate.
        """
        part, books = self.manifest.register_of_certificates, self.station.casebook
        if part is not None:
            sent = contents[part.content.sha256]
            if flag := sent_register.take_over(books, sent, self.manifest.hq_time):
                self._flag(flag)
                books.owe_word()
        if not sent_register.knows(books, self.opened.signed_by.certificate):
            raise BundleSignatureError(detail="register unknown")

    def _apply_rules(self) -> None:
        rules = self.manifest.policy
        if rules is not None and self.keep_rules is not None:
            flag = self.keep_rules(rules.text, self.opened.signed_by)
            if flag:
                self._flag(flag)

    def _issuing(self) -> "Certificate | None":
        """Return the authority over the signer's long-term certificate, which was verified with it."""
        chain = self.manifest.long_term.chain
        return load_certificate(b64decode(chain[0])) if len(chain) == 1 else None

    def _number_of(self, data: bytes, issuing: "Certificate") -> int:
        """Return the number a revocation list itself bears; 0 if it is not our organisation's."""
        try:
            return load_revocation_list(data, issuing).number
        except CertificateError:
            return 0

    def _apply_updates(self, contents: dict[str, bytes]) -> None:
        """Install instruments and packs of texts; what is refused is flagged and left."""
        hq_id, officer = self.manifest.desk.id, self.opened.signed_by.officer
        taken = UpdatesTaken(self.station, hq_id, officer, contents)
        for instrument in self.manifest.instruments:
            taken.take_instrument(instrument)
        for pack in self.manifest.packs:
            taken.take_pack(pack)
        self.instruments += taken.instruments
        self.updates += taken.updates
        for flag in taken.flags:
            self._flag(flag)

    def _flag(self, flag: str) -> None:
        if flag not in self.flags:
            self.flags.append(flag)

    def _summary(self, *, already: bool = False, gap: int = 0) -> IntakeSummary:
        receipts = tuple(_receipt(part) for part in self.manifest.receipts)
        find = self.station.casebook.entries.find
        return replace(
            arriving.summary_of(self.opened),
            already=already,
            gap=gap,
            receipts=receipts,
            statements=frozenset(
                i.record_id for r in receipts for i in r.items if find(i.record_id) is not None
            ),
            instruments=tuple(self.instruments),
            updates=tuple(self.updates),
            amendments=self._amendments(),
            flags=tuple(self.flags),
        )


def _amendment(part: AmendmentPart, desk_id: str) -> Amendment:
    return Amendment(
        desk_id=desk_id,
        record_id=part.record,
        digest=part.digest,
        outcome=AmendmentOutcome(part.outcome),
        reason=part.reason,
        words=part.words,
        at=from_text(part.at),
    )


def _receipt(part: ReceiptPart) -> Receipt:
    return Receipt(
        bundle_id=part.bundle,
        desk_id=part.desk,
        sequence=part.sequence,
        taken_in_at=from_text(part.taken_in_at),
        audit_head=part.audit_head,
        audit_length=part.audit_length,
        items=tuple(_item(item) for item in part.items),
    )


def _item(part: ReceiptItemPart) -> ReceiptItem:
    return ReceiptItem(part.record, part.digest, IntakeOutcome(part.outcome), part.reason)

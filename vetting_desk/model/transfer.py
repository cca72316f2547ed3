"""What travels to HQ and back: bundles, their states, receipts."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from vetting_desk.model.assessment import InstrumentKey


class BundleKind(StrEnum):
    """The direction of a bundle."""

    RECORDS = "records"
    RETURN = "return"


class BundleState(StrEnum):
    """The known state of a bundle this desk wrote."""

    SEALED = "sealed"
    WRITTEN = "written"
    RECEIVED = "received"
    REPLACED = "replaced"


class IntakeOutcome(StrEnum):
    """The result of taking in one record."""

    ACCEPTED = "accepted"
    ALREADY_HAVE = "already-have"
    REFUSED = "refused"
    FORK = "fork"
    HELD = "held"


@dataclass(frozen=True, slots=True)
class BundleRow:
    """A bundle this desk wrote.

    Attributes:
        id: UUID.
        kind: Records or return.
        sequence: Its number in this desk's feed, from 1.
        file_name: Its random name on the stick.
        created_at: Device time.
        state: Sealed, written, received; replaced where all it carries is offered again in newer ones.
        record_ids: The records it carries.
        length: Bytes of the encrypted file.
        past_cache: Of a file that was written just now, whether it was surely read back from the stick itself
            and not from the system's memory of it; None at any other time.
    """

    id: str
    kind: BundleKind
    sequence: int
    file_name: str
    created_at: datetime
    state: BundleState
    record_ids: tuple[str, ...]
    length: int
    past_cache: bool | None = None


@dataclass(frozen=True, slots=True)
class ReceiptItem:
    """HQ's result for one record.

    Attributes:
        record_id: The record.
        digest: Its digest as HQ has it.
        outcome: Accepted, already there, refused, a fork, or held for a person to judge.
        reason: A key such as ``signature``, ``digest``, ``format``; empty when accepted.
    """

    record_id: str
    digest: str
    outcome: IntakeOutcome
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Receipt:
    """HQ's signed answer to one bundle.

    Attributes:
        bundle_id: The bundle.
        desk_id: The desk that sent it.
        sequence: Its number in that desk's feed.
        taken_in_at: HQ's time.
        audit_head: Head of the desk's audit chain, from the bundle.
        audit_length: Its length.
        items: One for each record.
    """

    bundle_id: str
    desk_id: str
    sequence: int
    taken_in_at: datetime
    audit_head: str
    audit_length: int
    items: tuple[ReceiptItem, ...]


class UpdateKind(StrEnum):
    """What headquarters sent a desk beside receipts."""

    INSTRUMENT = "instrument"
    TEXTS = "texts"


@dataclass(frozen=True, slots=True)
class Update:
    """Something that is new at a desk since a return bundle.

    Attributes:
        kind: An instrument, or a pack of approved texts.
        title: What people call it.
        version: Its version.
    """

    kind: UpdateKind
    title: str
    version: str


class AmendmentOutcome(StrEnum):
    """What headquarters decided later on a record it had not taken in."""

    ACCEPTED = "accepted"
    SEND_AGAIN = "send-again"
    SET_ASIDE = "set-aside"


@dataclass(frozen=True, slots=True)
class Amendment:
    """A later word of headquarters on a record, or an entry, it had not taken in.

    Attributes:
        desk_id: The desk that sent the record.
        record_id: The record, or entry.
        digest: Its digest as headquarters has it.
        outcome: What was decided.
        reason: The key the record had been refused with.
        words: What the person at headquarters wrote.
        at: Headquarters' time.
        officer_name: Who decided; known at headquarters alone, empty at a post.
        quarantined: What it is about, by its number in quarantine; known at headquarters alone, 0 at a post.
    """

    desk_id: str
    record_id: str
    digest: str
    outcome: AmendmentOutcome
    reason: str
    words: str
    at: datetime
    officer_name: str = ""
    quarantined: int = 0


class QuarantineState(StrEnum):
    """How far a record in quarantine is."""

    OPEN = "open"
    ASKED_AGAIN = "asked-again"
    SET_ASIDE = "set-aside"
    RELEASED = "released"
    SUPERSEDED = "superseded"


@dataclass(frozen=True, slots=True)
class IntakeSummary:
    """The result of taking in one bundle.

    Attributes:
        bundle_id: The bundle.
        kind: Records or return.
        desk_name: The desk that wrote it.
        officer_name: Signer of its manifest.
        sequence: Its number in that desk's feed.
        already: True if the same bundle had been taken in before; nothing was changed then.
        gap: Numbers missing before this one; 0 for none.
        items: For records: one outcome each; also for the statements beside them.
        statements: Ids of all that is a statement and no record, of items and receipts.
        receipts: For a return bundle: the receipts it brought.
        instruments: For a return bundle: the instruments it brought that were installed.
        updates: For a return bundle: what is new here since, for people.
        amendments: For a return bundle: what headquarters decided later on records it had refused.
        flags: Keys of what needs a person's attention: ``gap``, ``fork``, ``feed-link``,
            ``audit-chain``, ``unknown-desk``, ``clock-ahead``, ``clock-behind``, ``unknown-bundle``,
            ``receipt-digest``, ``amendment-digest``, ``stamp-refused``, ``carrier-expired``,
            ``carrier-revoked``, ``desk-revoked``, ``hq-behind``, ``revocation-older``,
            ``revocation-refused``, ``policy-older``, ``policy-refused``, ``instrument-older``,
            ``instrument-refused``, ``instrument-role``, ``instrument-differs``, ``pack-older``,
            ``pack-differs``, ``pack-refused``, ``pack-newer``, ``entry-unknown``, ``entry-refused``,
            ``entry-held``, ``entry-stranger``, ``entry-not-theirs``, ``fact-unknown``, ``fact-fork``,
            ``case-forked``, ``hq-time-absurd``, ``time-corrected``.
    """

    bundle_id: str
    kind: BundleKind
    desk_name: str
    officer_name: str
    sequence: int
    already: bool = False
    gap: int = 0
    items: tuple[ReceiptItem, ...] = ()
    receipts: tuple[Receipt, ...] = ()
    instruments: tuple[InstrumentKey, ...] = ()
    updates: tuple[Update, ...] = ()
    amendments: tuple[Amendment, ...] = ()
    flags: tuple[str, ...] = ()
    statements: frozenset[str] = frozenset()

"""Inspecting files without a desk, for auditors: bundles and casebooks. Reports are `report_check`."""

import time
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from vetting_desk.clock import Clock, SystemClock
from vetting_desk.errors import AgeFormatError, InputError, StoreError
from vetting_desk.model.evidence import Outcome
from vetting_desk.operations.access import attempts, counted, desk_folders
from vetting_desk.operations.access.key_files import read_key_file
from vetting_desk.operations.records import anchors
from vetting_desk.progress import NoProgress, Progress

if TYPE_CHECKING:
    from vetting_desk.crypto.age import HybridIdentity
    from vetting_desk.store.check import CheckReport, CheckStep


@dataclass(frozen=True, slots=True)
class RecordLook:
    """What was found of one record in a bundle.

    Attributes:
        id: Which record.
        digest: Its digest, as stated in the manifest.
        outcome: What it is worth.
        reason: Why headquarters would set it aside, a key such as ``signature``; empty when sound.
    """

    id: str
    digest: str
    outcome: Outcome
    reason: str


@dataclass(frozen=True, slots=True)
class BundleLook:
    """What a verified bundle contains.

    Attributes:
        bundle_id: UUID.
        kind: ``records`` or ``return``.
        training: True for training material.
        desk_name: Who wrote it.
        desk_id: Its id.
        organisation: Its organisation.
        officer_name: Who signed the manifest.
        sequence: Its number in that desk's feed.
        created_at: By that desk's clock.
        records: Each record, checked; empty for a return bundle.
        receipts: Ids of the bundles it answers; empty for a bundle of records.
        members: Name and length in bytes of each member under ``blobs/``.
        flags: ``carrier-expired`` or ``carrier-revoked``, where who signed the manifest may sign no more.
        revocation_list: Number of the list that was looked at; 0 for none.
    """

    bundle_id: str
    kind: str
    training: bool
    desk_name: str
    desk_id: str
    organisation: str
    officer_name: str
    sequence: int
    created_at: str
    records: tuple[RecordLook, ...]
    receipts: tuple[str, ...]
    members: tuple[tuple[str, int], ...]
    flags: tuple[str, ...] = ()
    revocation_list: int = 0


def look_into_bundle(
    path: Path,
    identity_file: Path,
    root_file: Path,
    progress: Progress | None = None,
    clock: Clock | None = None,
    revoked_file: Path | None = None,
) -> BundleLook:
    """Verify a bundle from its first to its last byte and return what it holds; nothing is imported.

    Args:
        path: The bundle.
        identity_file: An age identity file of one of its recipients.
        root_file: The organisation's root certificate, PEM.
        progress: Receives what is being read.
        clock: For the validity of certificates; the device's by default.
        revoked_file: The organisation's revocation list, an X.509 CRL; None to look at no revocation.

    Raises:
        AgeError: If the file is not a valid age file, or is sealed to somebody else.
        BundleError: If what is inside is refused.
        InputError: If the identity, the root certificate or the list is not valid.
    """
    from vetting_desk.crypto.cms import certificates_of
    from vetting_desk.transfer.carrier.bundle_files import open_file
    from vetting_desk.transfer.ends.inspection import inspect_records
    from vetting_desk.transfer.format.manifest import ReturnManifest
    from vetting_desk.transfer.format.opening import Expected, carrier_flags, open_bundle

    identities = _identities(identity_file)
    now, plain = (clock or SystemClock()).now(), anchors.trust(root_file)
    listed = revoked_file is not None
    with open_file(path) as source:
        opened = open_bundle(source, identities, Expected(plain, now), progress or NoProgress())
        known = plain
        if revoked_file is not None:
            known = anchors.with_list(plain, revoked_file, certificates_of(opened.signed.p7s))
        verdicts = tuple(inspect_records(opened, known, now, progress, list_needed=listed))
    manifest = opened.manifest
    return BundleLook(
        bundle_id=manifest.bundle,
        kind=manifest.kind,
        training=manifest.training,
        desk_name=manifest.desk.name,
        desk_id=manifest.desk.id,
        organisation=manifest.desk.organisation,
        officer_name=opened.signed_by.officer.name,
        sequence=manifest.sequence,
        created_at=manifest.created_at,
        records=tuple(
            RecordLook(verdict.record_id, verdict.digest, verdict.outcome, verdict.reason)
            for verdict in verdicts
        ),
        receipts=tuple(receipt.bundle for receipt in manifest.receipts)
        if isinstance(manifest, ReturnManifest)
        else (),
        members=tuple((blob.member, blob.length) for blob in manifest.blobs()),
        flags=carrier_flags(opened.signed_by, opened.verdict, known),
        revocation_list=known.list_number,
    )


@dataclass(frozen=True, slots=True)
class CasebookCheck:
    """What a check of a desk's folder found.

    Attributes:
        desk_name: Which desk.
        checked_at: When, by the device.
        report: Step by step.
    """

    desk_name: str
    checked_at: datetime
    report: "CheckReport"


def check_folder(
    folder: Path,
    passphrase: str,
    officer_name: str = "",
    progress: Progress | None = None,
    *,
    key_file: Path | None = None,
    clock: Clock | None = None,
) -> CasebookCheck:
    """Check the casebook of a desk from its pages up to its audit log, and its figures over many cases.

    Repairs nothing, but that cases whose figures differ are marked to be counted again.

    With an administrator's passphrase it is the desk book that is checked.

    A wrong passphrase counts as at the window, and stands in the audit log from the next unlock on.

    Args:
        folder: The desk's folder.
        passphrase: Of an officer of the desk.
        officer_name: Which officer, by name or id; the first one by default.
        progress: Receives the current step.
        key_file: The officer's second factor, where the slot asks for one.
        clock: The device's by default.

    Raises:
        CasebookMissingError: If there is no desk in the folder.
        InputError: If there is no such officer, or the key file is none.
        UnlockDelayedError: If there were too many failures: wait first.
        WrongPassphraseError: If the passphrase, or the key file, is not that officer's.
        DamagedSlotError: If both copies of that officer's key are damaged.
        CasebookInUseError: If a window has it open.
    """
    from vetting_desk.operations.desk import fitting
    from vetting_desk.store import check_casebook
    from vetting_desk.store.casebook import CASEBOOK_FILE
    from vetting_desk.store.desk_book import BOOK_FILE

    clock = clock or SystemClock()
    desk, officer = desk_folders.read_desk_file(folder), _officer_id(folder, officer_name)
    second = read_key_file(key_file) if key_file else None
    secret = counted.open_slot(folder, officer, desk.id, passphrase, clock.now(), second)
    attempts.take_back(folder, officer)
    try:
        alone = fitting.key_for(folder, officer, (desk.id,), secret).alone
        file = BOOK_FILE if alone else CASEBOOK_FILE
        report = check_casebook(folder, secret.store_key, progress or NoProgress(), file)
        if not alone and report.sound:
            step = _numbers_step(folder, secret.store_key, clock, progress)
            report = replace(report, steps=(*report.steps, step))
    finally:
        secret.wipe()
    return CasebookCheck(desk.name, clock.now(), report)


def _numbers_step(
    folder: Path, key: bytearray, clock: Clock, progress: Progress | None
) -> "CheckStep":
    """Count every case anew beside what is kept."""
    from vetting_desk.operations.access.judge import judge_of
    from vetting_desk.registry.numbers import keeping
    from vetting_desk.store import CheckStep, open_casebook

    began, problem = time.perf_counter(), None
    with closing(open_casebook(folder, key, clock)) as casebook:
        try:
            keeping.require_sound(keeping.check(casebook, judge_of(casebook), progress))
        except StoreError as error:
            problem = error
    return CheckStep("numbers", problem, (time.perf_counter() - began) * 1_000)


def _officer_id(folder: Path, name: str) -> str:
    """Return the id of the officer meant. One whose files are damaged is known by id alone and comes last."""
    from vetting_desk.crypto.slots import list_ids

    officers = desk_folders.officers_of(folder)
    known = [officer.id for officer in officers if name in {"", officer.name, officer.id}]
    damaged = [id_ for id_ in list_ids(folder / desk_folders.SLOTS_FOLDER) if name in {"", id_}]
    found = next(iter([*known, *damaged]), None)
    if found is None:
        raise InputError(field="officer", detail="no-such-officer")
    return found


def _identities(file: Path) -> "list[HybridIdentity]":
    from vetting_desk.crypto.age import HybridIdentity, read_identities

    try:
        text = anchors.text(file)
        found = [each for each in read_identities(text) if isinstance(each, HybridIdentity)]
    except AgeFormatError as error:
        raise InputError(field=file.name, detail="no-identity") from error
    if not found:
        raise InputError(field=file.name, detail="no-identity")
    return found

"""One unlock, step by step: the wait, the slot, the casebook, and the upkeep afterwards.

Afterwards failures are logged, a ticket with a newer store key is used up, and a slot whose key derivation is
weaker than it should be, or which holds a replaced signing key, is rewritten.
"""

import contextlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from vetting_desk.clock import Clock, to_text
from vetting_desk.errors import (
    FileHeldError,
    InputError,
    NotFoundError,
    PermissionDeniedError,
    TrustChangedError,
)
from vetting_desk.model import Desk, Officer, Role
from vetting_desk.operations.access import (
    attempts,
    certificates,
    compartment,
    counted,
    desk_folders,
    pins,
    policy,
)
from vetting_desk.operations.access.certificates import desk_of
from vetting_desk.operations.access.key_files import read_key_file
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.own_passphrase import rewrite_slot, wanted_profile
from vetting_desk.operations.access.unlocked import AtDoor
from vetting_desk.operations.desk import succession, tickets
from vetting_desk.operations.desk.needs import AccountDesk, UpkeepDesk
from vetting_desk.store.engine.sealed_file import SALT_AT, salt_of

if TYPE_CHECKING:
    from vetting_desk.crypto.slots import SlotHeader, SlotSecret
    from vetting_desk.store import Casebook


@dataclass
class Unlocking:
    """One unlock of one officer.

    Attributes:
        folder: The desk's folder.
        officer_id: Who.
        clock: The device's clock.
        key_file: The officer's second factor; None without one.
        trust: What the officer decided about a trust that is not as their slot remembers; None if nothing.
    """

    folder: Path
    officer_id: str
    clock: Clock
    key_file: Path | None = None
    trust: pins.TrustAnswer | None = None
    _known_as: str = ""

    def run(self, passphrase: str) -> OpenDesk:
        """Unlock; see `desks.unlock`."""
        from vetting_desk.crypto.slots import read_header

        desk = desk_folders.read_desk_file(self.folder)
        header = read_header(self._slots, self.officer_id)
        second = read_key_file(self.key_file) if header.key_file and self.key_file else None
        former = desk_folders.former_ids(self.folder)
        self._known_as = header.desk_id if header.desk_id in former else desk.id
        now = self.clock.now()
        secret = counted.open_slot(
            self.folder, self.officer_id, self._known_as, passphrase, now, second
        )
        try:
            took_ticket = self._take_ticket(desk, secret)
            casebook = self._open_casebook(secret)
        except BaseException:
            secret.wipe()
            raise
        officer = Officer(header.officer_id, header.name, Role(header.role))
        casebook.act_as(officer)
        open_desk = OpenDesk(
            self.folder, desk_of(casebook), casebook, secret, self.clock, key_file=second
        )
        try:
            rewrite = self._settle_trust(open_desk)
            _require_account(open_desk)
            open_desk.high_water.begin()
            self._log(casebook)
            rewrite |= took_ticket
            self._put_in_order(open_desk, header, passphrase, rewrite=rewrite)
            open_desk.weak_passphrase = _is_weak(open_desk, passphrase)
            open_desk.high_water.write()
        except BaseException:
            open_desk.close()
            raise
        return open_desk

    @property
    def _slots(self) -> Path:
        return self.folder / desk_folders.SLOTS_FOLDER

    def _take_ticket(self, desk: Desk, secret: "SlotSecret") -> bool:
        """Use the store key of a ticket if that is the one the casebook is sealed with now."""
        salt = self._salt()
        if salt is None or salt == bytes(secret.store_key[SALT_AT:]):
            return False
        for desk_id in dict.fromkeys((desk.id, self._known_as)):
            newer = tickets.read(self.folder, self.officer_id, desk_id, secret)
            if newer is not None and bytes(newer[SALT_AT:]) == salt:
                secret.store_key[:] = newer
                return True
        return False

    def _salt(self) -> bytes | None:
        """Return which key the casebook is sealed with, by its salt; None if there is no casebook."""
        from vetting_desk.store.casebook import CASEBOOK_FILE

        try:
            return salt_of(self.folder / CASEBOOK_FILE)
        except OSError:
            return None

    def _open_casebook(self, secret: "SlotSecret") -> "Casebook":
        from vetting_desk.store import open_casebook

        return open_casebook(self.folder, secret.store_key, self.clock)

    def _settle_trust(self, open_desk: pins.PinDesk) -> bool:
        """Compare whom the slot remembers to trust with the casebook; returns whether to rewrite the slot."""
        try:
            return pins.settle(open_desk, self.trust)
        except TrustChangedError:
            attempts.take_back(self.folder, self.officer_id)  # the passphrase was right
            raise

    def _log(self, casebook: "Casebook") -> None:
        """Log failures of all officers at this desk, then that this officer unlocked it."""
        attempts.take_back(self.folder, self.officer_id)
        with casebook.transaction():
            for failures in attempts.unlogged(self.folder):
                detail = {
                    "count": failures.unlogged,
                    "first": to_text(failures.first),
                    "last": to_text(failures.last),
                }
                casebook.audit.append("unlock-failed", failures.officer_id, detail, officer_id="")
            casebook.audit.append("unlocked")
            casebook.clock.remember()
        attempts.settle(self.folder, self.officer_id)

    def _put_in_order(
        self, open_desk: UpkeepDesk, header: "SlotHeader", passphrase: str, *, rewrite: bool
    ) -> None:
        from vetting_desk.crypto.age import HybridIdentity
        from vetting_desk.crypto.slots import needs_raising

        secret, wanted = open_desk.secret, wanted_profile(open_desk)
        rewrite |= succession.take_up(open_desk, header.desk_id)
        if open_desk.officer.role is Role.PSYCHOLOGIST and not secret.clinical_identity:
            secret.clinical_identity = HybridIdentity.generate().to_text()
            rewrite = True
        rewrite |= open_desk.token.drop_superseded()
        if needs_raising(header, wanted):
            open_desk.casebook.audit.append(
                "slot-raised",
                open_desk.officer.id,
                {"from": header.profile.name, "to": wanted.name},
            )
            rewrite = True
        if rewrite:
            # A full disk, or a file that is held, locks nobody out; the ticket stays.
            with contextlib.suppress(OSError, FileHeldError):
                profile = wanted if needs_raising(header, wanted) else header.profile
                rewrite_slot(open_desk, passphrase, profile)
                tickets.discard(self.folder, [self.officer_id])
        elif self._salt() == bytes(secret.store_key[SALT_AT:]):
            tickets.discard(self.folder, [self.officer_id])  # of a re-keying that never came to be
        compartment.publish(open_desk)
        tickets.publish(open_desk)
        with contextlib.suppress(
            InputError
        ):  # rules that cannot be read are told where they are used
            attempts.set_limit(self.folder, policy.policy(open_desk).erase_after)


def _is_weak(open_desk: AtDoor, passphrase: str) -> bool:
    """Return whether a passphrase, from before such were refused, should be changed; not asked for practice."""
    from vetting_desk.operations.access import passphrases

    desk = open_desk.desk
    known = (open_desk.officer.name, desk.name, desk.organisation)
    return not desk.training and passphrases.is_weak(passphrase, *known)


def _require_account(open_desk: AccountDesk) -> None:
    """Require an open account, and the role that headquarters certified.

    The slot's header is vouched for by its own passphrase alone: its owner could write another role into
    it. The certificate is vouched for by headquarters.
    """
    from vetting_desk.crypto.certificates import load_certificate, officer_of

    officer = open_desk.officer
    try:
        known = open_desk.casebook.officers.get(officer.id)
    except NotFoundError as error:
        raise PermissionDeniedError(role=officer.role.value, action="no-account") from error
    if not known.active:
        raise PermissionDeniedError(role=officer.role.value, action="account-closed")
    if known.officer != officer:
        raise PermissionDeniedError(role=officer.role.value, action="another-role")
    if not known.certificates:
        return
    certificate = load_certificate(known.certificates[0])
    if officer_of(certificate) != officer or not certificates.issued_here(open_desk, certificate):
        raise PermissionDeniedError(role=officer.role.value, action="another-role")
    certificates.refuse_revoked(open_desk, certificate)

"""One unlock, step by step: the wait, the slot, the casebook, and the upkeep afterwards.

Afterwards failures are logged, a ticket with a newer store key is used up, and a slot whose key derivation is
weaker than it should be, or which holds a replaced signing key, is rewritten. An administrator's slot opens the
desk book and not the casebook; a desk whose administrators can still open the casebook gets another key for it
first (`parting`).
"""

import contextlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from vetting_desk.clock import Clock, to_text
from vetting_desk.errors import (
    CaseKeyMissingError,
    FileHeldError,
    InputError,
    TrustChangedError,
)
from vetting_desk.model import Officer, Role
from vetting_desk.operations.access import (
    attempts,
    compartment,
    complaint_seal,
    counted,
    desk_book,
    desk_folders,
    judged_again,
    pins,
    policy,
    rating_seal,
    signed_rules,
)
from vetting_desk.operations.access.certificates import desk_of
from vetting_desk.operations.access.key_files import read_key_file
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.own_passphrase import rewrite_slot, wanted_profile
from vetting_desk.operations.access.unlocked import AtDoor
from vetting_desk.operations.desk import account, fitting, parting, program_run, succession, tickets
from vetting_desk.operations.desk.needs import LoneDesk, UpkeepDesk

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
        ids = dict.fromkeys((desk.id, self._known_as))
        try:
            found = fitting.key_for(self.folder, self.officer_id, ids, secret)
            casebook = self._open(found, secret, header.role)
        except BaseException:
            secret.wipe()
            raise
        officer = Officer(header.officer_id, header.name, Role(header.role))
        casebook.act_as(officer)
        open_desk = OpenDesk(
            self.folder, desk_of(casebook), casebook, secret, self.clock, second, alone=found.alone
        )
        try:
            if found.alone:
                self._stand_alone(open_desk, header, passphrase, found)
                open_desk.weak_passphrase = _is_weak(open_desk, passphrase)
                return open_desk
            rewrite = self._settle_trust(open_desk)
            account.require(open_desk)
            open_desk.high_water.begin()
            self._log(casebook)
            program_run.note(casebook)
            rewrite |= found.by_ticket
            self._put_in_order(open_desk, header, passphrase, rewrite=rewrite)
            open_desk.weak_passphrase = _is_weak(open_desk, passphrase)
            parted = parting.part_after_unlocking(open_desk, passphrase)
            desk_book.publish_if_possible(open_desk)
            open_desk.high_water.write()
        except BaseException:
            open_desk.close()
            raise
        if parted and secret.kept_key:
            open_desk.close()
            return self.run(passphrase)
        return open_desk

    @property
    def _slots(self) -> Path:
        return self.folder / desk_folders.SLOTS_FOLDER

    def _open(self, found: fitting.Fitting, secret: "SlotSecret", role: Role) -> "Casebook":
        from vetting_desk.store import open_casebook
        from vetting_desk.store.desk_book import open_alone

        if found.alone:
            return open_alone(self.folder, secret.store_key, self.clock)
        if not found.fits and not secret.age_identity and role is Role.ADMINISTRATOR:
            attempts.take_back(self.folder, self.officer_id)  # the passphrase was right
            raise CaseKeyMissingError(detail="no-book")
        return open_casebook(self.folder, secret.store_key, self.clock)

    def _stand_alone(
        self, open_desk: LoneDesk, header: "SlotHeader", passphrase: str, found: fitting.Fitting
    ) -> None:
        """Take in an administrator, who has the desk book's key alone."""
        from vetting_desk.crypto.slots import needs_raising

        secret = open_desk.secret
        account.require(open_desk)
        attempts.take_back(self.folder, self.officer_id)
        open_desk.casebook.audit.append("unlocked")
        open_desk.casebook.clock.remember()
        earlier = header.desk_id != open_desk.desk.id  # before it became a new desk
        rewrite = found.by_ticket or bool(secret.age_identity) or earlier
        secret.age_identity = ""
        wanted = wanted_profile(open_desk)
        raised = needs_raising(header, wanted)
        if rewrite or raised:
            with contextlib.suppress(OSError, FileHeldError):
                rewrite_slot(open_desk, passphrase, wanted if raised else header.profile)
                if found.newest:
                    tickets.discard(self.folder, [self.officer_id])

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
        else:
            tickets.discard(self.folder, [self.officer_id])  # of a re-keying that never came to be
        compartment.publish(open_desk)
        tickets.publish(open_desk)
        complaint_seal.publish(open_desk)
        rating_seal.publish(open_desk)
        rating_seal.hand_on_all(open_desk)
        signed_rules.tell(open_desk)
        judged_again.tell(open_desk)
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

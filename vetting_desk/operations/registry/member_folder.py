"""A member's folder, opened: its book in a copy that goes with it, and the connection to the database.

The connection is made when it is first asked for, and made anew after it was lost: whoever works with it asks
for it each time. Lives on one thread; `interrupt` alone may be called from another.
"""

import os
import shutil
import stat
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from vetting_desk.clock import Clock, SystemClock
from vetting_desk.errors import (
    FileHeldError,
    InputError,
    PermissionDeniedError,
    StateError,
    StoreError,
)
from vetting_desk.machine.temporary import remove_folder, temporary_folder
from vetting_desk.model import Desk, Officer
from vetting_desk.operations.access import (
    attempts,
    certificates,
    counted,
    desk_folders,
    policy,
)
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.registry.connecting import ADDRESS, IDENTITIES, RECIPIENTS

if TYPE_CHECKING:
    from vetting_desk.crypto.slots import SlotSecret
    from vetting_desk.operations.access.pins import TrustAnswer
    from vetting_desk.registry.postgres.driver import Database
    from vetting_desk.registry.postgres.registry import PostgresRegistry

_PREFIX: Final = "vetting-desk-member-"
_BEING_MADE: Final = 300
"""How old a copy is at the least before it is taken for abandoned, in seconds."""


class Member:
    """An opened folder; made by `opened`, closed by its owner.

    Args:
        folder: The member's folder.
        secret: Its keys; wiped when it is closed.
        officer: Whose it is.
        clock: The device's clock.

    Attributes:
        folder: The member's folder.
        book: Its book as an open desk, in a copy; what is brought into it goes when it is closed.
        clock: The device's clock.
    """

    def __init__(self, folder: Path, secret: "SlotSecret", officer: Officer, clock: Clock) -> None:
        self.folder = folder
        self.clock = clock
        self._secret = secret
        self._ends = ExitStack()
        self._database: Database | None = None
        self._registry: PostgresRegistry | None = None
        try:
            self.book = self._ends.enter_context(self._copied(secret, officer))
            _require_members(self.book.casebook.settings.get(ADDRESS) is not None)
        except BaseException:
            self.close()
            raise

    @property
    def officer(self) -> Officer:
        """Whose it is."""
        return self.book.officer

    @property
    def desk(self) -> Desk:
        """The headquarters of which they are a member."""
        return self.book.desk

    @property
    def signs(self) -> bool:
        """Whether the folder holds what signs: the officer's keys, or the name of their token."""
        return bool(self._secret.signing_key or self._secret.token)

    def registry(self) -> "PostgresRegistry":
        """Return the registry; connects the first time, and again after the connection was lost.

        Raises:
            RegistryError: If the database cannot be reached, or is not as this program knows it.
        """
        from vetting_desk.registry.postgres import driver, migrating, sealing
        from vetting_desk.registry.postgres.registry import PostgresRegistry

        if self._registry is not None and self._database is not None and self._database.is_open:
            return self._registry
        self._disconnect()
        settings = self.book.casebook.settings
        recipients = sealing.recipients_from_text(settings.get(RECIPIENTS) or "")
        identities = sealing.identities_from_text(settings.get(IDENTITIES) or "")
        keys = sealing.KeyRing(recipients, identities)
        program = f"vetting-desk {self.officer.role.value}"
        self._database = driver.connect(settings.get(ADDRESS) or "", program=program)
        migrating.require_current(self._database)
        self._registry = PostgresRegistry(self._database, keys, self.book.casebook, self.clock)
        return self._registry

    @contextmanager
    def apart(self) -> "Iterator[OpenDesk]":
        """Return a context manager: one more copy of the folder's book, in which no case is.

        What is begun in it and not finished is nowhere afterwards.
        """
        with self._copied(self._secret.copy(), self.officer) as book:
            yield book

    def interrupt(self) -> None:
        """End the connection at once, whatever is asked over it: what was not kept yet is not kept.

        May be called from any thread; the next call connects anew.
        """
        database = self._database
        if database is not None:
            database.interrupt()

    def close(self) -> None:
        """End the connection, remove the copy, and overwrite the keys; each whatever fails."""
        with ExitStack() as last_first:
            last_first.callback(self._secret.wipe)
            last_first.callback(self._ends.close)
            last_first.callback(self._disconnect)

    def _disconnect(self) -> None:
        database, self._database, self._registry = self._database, None, None
        if database is not None:
            database.close()

    @contextmanager
    def _copied(self, secret: "SlotSecret", officer: Officer) -> "Iterator[OpenDesk]":
        """Open a copy of the folder's book, encrypted as it is: several programs of a member may be at work."""
        from vetting_desk.store import open_casebook

        _remove_abandoned()
        try:
            with temporary_folder(_PREFIX) as copy:
                self._copy_to(copy)
                with closing(open_casebook(copy, secret.store_key, self.clock)) as casebook:
                    casebook.act_as(officer)
                    desk = certificates.desk_of(casebook)
                    book = OpenDesk(copy, desk, casebook, secret, self.clock)
                    try:
                        yield book
                    finally:
                        book.token.lock()
        finally:
            secret.wipe()

    def _copy_to(self, copy: Path) -> None:
        """Copy book and slots, and not whether they may be written: the folder may lie where nothing may."""
        from vetting_desk.store.casebook import CASEBOOK_FILE

        slots = desk_folders.SLOTS_FOLDER
        shutil.copyfile(self.folder / CASEBOOK_FILE, copy / CASEBOOK_FILE)
        shutil.copytree(self.folder / slots, copy / slots, copy_function=shutil.copyfile)


def opened(folder: Path, passphrase: str, action: Action, clock: Clock | None = None) -> Member:
    """Open a member's folder; its owner closes it.

    Args:
        folder: The member's.
        passphrase: Its own.
        action: What its role has to allow.
        clock: The device's clock.

    Raises:
        WrongPassphraseError: If it is another.
        CasebookMissingError: If the folder is none.
        StateError: If the folder is not a member's.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.crypto.slots import open_slot

    desk, slot = _whose(folder)
    officer = _officer_who_may(slot, action)
    secret = open_slot(folder / desk_folders.SLOTS_FOLDER, slot.id, desk.id, passphrase)
    return Member(folder, secret, officer, clock or SystemClock())


def unlock(
    folder: Path,
    officer_id: str,
    passphrase: str,
    clock: Clock | None = None,
    key_file: Path | None = None,
    trust: "TrustAnswer | None" = None,
) -> Member:
    """Open a member's folder at a window, to review: as a desk is unlocked, with failures counted.

    Args:
        folder: The member's.
        officer_id: Whose slot; the only one it has.
        passphrase: The folder's own, as typed.
        clock: The device's by default.
        key_file: A member's folder asks for none.
        trust: A member's folder has nobody to decide about.

    Raises:
        UnlockDelayedError: If there were too many failures: wait first.
        WrongPassphraseError: If the passphrase does not open it.
        DamagedSlotError: If both copies of the slot are missing or damaged.
        CasebookMissingError: If the folder is none, or its book is gone.
        StateError: If the folder is not a member's.
        PermissionDeniedError: If the role works in no queue, as a worker's or an analyst's.
    """
    del key_file, trust
    clock = clock or SystemClock()
    desk, slot = _whose(folder)
    officer = _officer_who_may(slot, Action.REVIEW)
    secret = counted.open_slot(folder, officer_id, desk.id, passphrase, clock.now())
    attempts.take_back(folder, officer_id)
    member = Member(folder, secret, officer, clock)
    with suppress(FileHeldError, InputError, OSError):
        attempts.settle(folder, officer_id)
        attempts.set_limit(folder, policy.policy(member.book).erase_after)
    return member


def place(folder: Path) -> desk_folders.DeskPlace:
    """Return what is known of a member's folder without its passphrase, to be shown where it is asked for.

    Raises:
        CasebookMissingError: If the folder is none.
        CasebookDamagedError: If what it says of itself cannot be read.
        CasebookVersionError: If a newer program wrote it.
        StateError: If the folder is not a member's.
    """
    desk, slot = _whose(folder)
    return desk_folders.DeskPlace(folder, desk, (slot,))


def _remove_abandoned() -> None:
    """Remove copies whose program was killed: nobody holds their lock. One that is being made is left."""
    from vetting_desk.store.engine.lock import InstanceLock

    before = time.time() - _BEING_MADE
    for copy in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        with suppress(OSError, StoreError):  # somebody else's, in use, or gone meanwhile
            found = copy.lstat()
            if stat.S_ISDIR(found.st_mode) and _is_ours(found) and found.st_mtime < before:
                lock = InstanceLock(copy)
                lock.acquire()
                lock.release()
                remove_folder(copy)


def _is_ours(found: os.stat_result) -> bool:
    """Return whether a file is of who runs the program: on Windows each has a folder for such files."""
    return sys.platform == "win32" or found.st_uid == os.getuid()


def _whose(folder: Path) -> tuple[Desk, desk_folders.OfficerSlot]:
    desk = desk_folders.read_desk_file(folder)
    [slot, *others] = desk_folders.officers_of(folder) or [None]
    _require_members(not others)
    if slot is None:
        raise StateError(what="folder", state="without a slot", wanted="a member's folder")
    return desk, slot


def _require_members(is_one: bool) -> None:  # noqa: FBT001 (its one question)
    if not is_one:
        raise StateError(what="folder", state="a desk", wanted="a member's folder")


def _officer_who_may(slot: desk_folders.OfficerSlot, action: Action) -> Officer:
    officer = Officer(slot.id, slot.name, slot.role)
    if not may(officer, action):
        raise PermissionDeniedError(role=officer.role.value, action=action.value)
    return officer

"""Checks a closed casebook from the file up to the audit log, in the order that means something.

Open, read, checkpoint, the seals of all pages, then a fresh connection: structure, references, search index,
audit log, contents (`docs/decisions.md`, *The order of checks*). Reads only; it repairs nothing and offers no
erasing.
"""

import contextlib
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from vetting_desk.errors import (
    CasebookDamagedError,
    CasebookMissingError,
    StoreError,
)
from vetting_desk.progress import NoProgress, Progress
from vetting_desk.store import audit_check, blobs, case_rows, desks, recordings, watch_lists
from vetting_desk.store.casebook import CASEBOOK_FILE, SEARCH_KEY
from vetting_desk.store.engine.database import Database, open_database
from vetting_desk.store.engine.lock import InstanceLock
from vetting_desk.store.migration.migrate import expected_schema, schema_of
from vetting_desk.store.migration.renewing import open_renewed
from vetting_desk.store.search.words import VERSION as SEARCH_VERSION

_SEARCH_MADE = SEARCH_VERSION.encode()


@dataclass(frozen=True, slots=True)
class CheckStep:
    """What one step of the check found.

    Attributes:
        name: ``open``, ``read``, ``checkpoint``, ``seals``, ``structure``, ``references``, ``search``,
            ``audit``, ``contents``.
        problem: What is wrong; None where nothing is.
        milliseconds: How long it took.
    """

    name: str
    problem: StoreError | None
    milliseconds: float

    @property
    def sound(self) -> bool:
        """True where nothing is wrong."""
        return self.problem is None


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What a check found.

    Attributes:
        folder: Whose casebook.
        steps: In the order they were taken; it ends early where continuing would mean nothing.
    """

    folder: Path
    steps: tuple[CheckStep, ...]

    @property
    def sound(self) -> bool:
        """True if every step found nothing wrong."""
        return all(step.sound for step in self.steps)

    @property
    def first_problem(self) -> StoreError | None:
        """The first thing that is wrong; None if nothing is."""
        return next((step.problem for step in self.steps if step.problem), None)


def check_casebook(
    folder: Path, key: bytearray, progress: Progress | None = None, file: str = CASEBOOK_FILE
) -> CheckReport:
    """Check the casebook in a desk's folder; nobody else may have it open.

    Args:
        folder: The desk's folder.
        key: Its 48 bytes. Stays the caller's, who wipes it.
        progress: Reports steps and audit entries.
        file: What to check: the casebook, or the desk book, which has the same form.

    Raises:
        CasebookMissingError: If there is none.
        CasebookInUseError: If a process has it open.
    """
    if not (folder / file).exists():
        raise CasebookMissingError(path=str(folder))
    lock = InstanceLock(folder)
    lock.acquire()
    try:
        check = _Check(folder / file, key, progress or NoProgress())
        return CheckReport(folder, tuple(check.run()))
    finally:
        lock.release()


def audit_reached(folder: Path, key: bytearray) -> tuple[int, str]:
    """Return length and head of the audit log in a closed casebook, as its last session left it.

    Nothing is brought up to date, so that an older casebook says what its own program said of it.

    Args:
        folder: The desk's folder.
        key: Its 48 bytes. Stays the caller's, who wipes it.

    Raises:
        CasebookMissingError: If there is none.
        CasebookDamagedError: If it does not open, or its log is empty.
    """
    path = folder / CASEBOOK_FILE
    with contextlib.closing(open_database(path, key)) as database:
        row = database.row("SELECT sequence, head FROM audit ORDER BY sequence DESC LIMIT 1")
    if row is None:
        raise CasebookDamagedError(path=str(path), detail="has no audit log")
    return row["sequence"], row["head"].hex()


class _Check:
    def __init__(self, path: Path, key: bytearray, progress: Progress) -> None:
        self._path = path
        self._key = key
        self._progress = progress
        self._database: Database | None = None
        self._steps: list[CheckStep] = []

    def run(self) -> list[CheckStep]:
        """Run the steps; the later ones only on a file that opens, is complete and whose seals are whole."""
        try:
            self._step("open", self._open)
            if self._all_sound():
                self._step("read", self._read)
                self._step("checkpoint", self._checkpoint)
            if self._all_sound():
                self._step("seals", self._seals)
            if self._all_sound():
                self._step("structure", self._structure)
                self._step("references", self._references)
                self._step("search", self._search)
                self._step("audit", self._audit)
                self._step("contents", self._contents)
        finally:
            self._close()
        return self._steps

    def _step(self, name: str, act: Callable[[], None]) -> None:
        self._progress.raise_if_cancelled()
        self._progress.report(len(self._steps), 9, name)
        began, problem = time.perf_counter(), None
        try:
            act()
        except StoreError as error:
            problem = error
        self._steps.append(CheckStep(name, problem, (time.perf_counter() - began) * 1_000))

    def _all_sound(self) -> bool:
        return all(step.sound for step in self._steps)

    def _open(self) -> None:
        self._database = open_renewed(self._path, self._key)

    def _read(self) -> None:
        desks.read(self._opened)

    def _checkpoint(self) -> None:
        busy = self._opened.value("PRAGMA wal_checkpoint(TRUNCATE)")
        if busy:
            raise CasebookDamagedError(
                path=str(self._path), detail="the log could not be brought back"
            )

    def _seals(self) -> None:
        self._require_empty("PRAGMA cipher_integrity_check", "seal")

    def _structure(self) -> None:
        self._close()
        self._database = open_database(self._path, self._key)
        found = self._opened.column("PRAGMA integrity_check(10)")
        if found != ["ok"]:
            raise CasebookDamagedError(path=str(self._path), detail=f"structure: {found[0]}")
        if schema_of(self._opened) != expected_schema():
            raise CasebookDamagedError(
                path=str(self._path), detail="structure: tables or guards differ"
            )

    def _references(self) -> None:
        self._require_empty("PRAGMA foreign_key_check", "reference")

    def _search(self) -> None:
        with self._opened.transaction():
            self._opened.execute(
                "INSERT INTO case_search (case_search, rank) VALUES ('integrity-check', 0)"
            )
        if (
            self._opened.value("SELECT value FROM settings WHERE key = ?", (SEARCH_KEY,))
            != _SEARCH_MADE
        ):
            return  # made by an older program: opening the casebook makes it again
        first = next(case_rows.misfit_words(self._opened), None)
        if first is not None:
            raise CasebookDamagedError(path=str(self._path), detail=f"search: case {first}")

    def _audit(self) -> None:
        audit_check.verify(self._opened, desks.read(self._opened).id, progress=self._progress)

    def _contents(self) -> None:
        first = next(blobs.damaged(self._opened), None)
        if first is not None:
            raise CasebookDamagedError(
                path=str(self._path), detail=f"content {first} is not what it was"
            )
        heard = next(recordings.damaged(self._opened), None)
        if heard is not None:
            raise CasebookDamagedError(
                path=str(self._path), detail=f"recording {heard} is not what it was"
            )
        listed = next(watch_lists.damaged(self._opened), None)
        if listed is not None:
            raise CasebookDamagedError(path=str(self._path), detail=f"{listed} is not what it was")

    def _require_empty(self, pragma: str, what: str) -> None:
        found = self._opened.column(pragma)
        if found:
            raise CasebookDamagedError(
                path=str(self._path), detail=f"{what}: {found[0]} ({len(found)} in all)"
            )

    @property
    def _opened(self) -> Database:
        if self._database is None:
            raise CasebookDamagedError(path=str(self._path), detail="is not open")
        return self._database

    def _close(self) -> None:
        if self._database is not None:
            self._database.close()
            self._database = None

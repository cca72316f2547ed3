"""Creating and opening: what is refused, with a distinct error for each cause."""

import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.clock import FixedClock
from vetting_desk.errors import (
    CasebookDamagedError,
    CasebookInUseError,
    CasebookMissingError,
    CasebookPlaintextError,
    CasebookVersionError,
    FolderReadOnlyError,
    StateError,
)
from vetting_desk.model import Desk
from vetting_desk.store import Casebook, create_casebook, open_casebook

SETTINGS = {
    "journal_mode": "wal",
    "locking_mode": "exclusive",
    "synchronous": 2,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
    "temp_store": 2,
    "secure_delete": 1,
    "foreign_keys": 1,
    "recursive_triggers": 1,
    "cipher_memory_security": "0",
}


def test_what_was_stored_is_there_after_opening_again(bench: Bench) -> None:
    case = bench.case()

    assert bench.reopen().cases.get(case.id) == case


@pytest.mark.parametrize(("setting", "wanted"), SETTINGS.items())
def test_a_setting_of_the_connection_holds(
    casebook: Casebook, setting: str, wanted: object
) -> None:
    assert casebook._core.database.value(f"PRAGMA {setting}") == wanted


def test_extensions_cannot_be_loaded(casebook: Casebook) -> None:
    with pytest.raises(Exception, match="not authorized"):
        casebook._core.database.rows("SELECT load_extension('nothing')")


def test_the_file_shows_nothing_but_its_salt(bench: Bench) -> None:
    bench.casebook.close()

    start = (bench.folder / "casebook.db").read_bytes()[:16]

    assert start == bytes(bench.key[32:])


@pytest.mark.system("linux", "darwin")  # POSIX permissions
def test_only_the_owner_may_read_the_files(bench: Bench) -> None:
    for file in bench.folder.iterdir():
        assert file.stat().st_mode & 0o077 == 0, file


def test_the_key_stays_the_callers(bench: Bench) -> None:
    before = bytes(bench.key)
    bench.reopen()

    assert bench.key == before


def test_a_folder_without_a_casebook_is_reported(
    tmp_path: Path, key: bytearray, clock: FixedClock
) -> None:
    with pytest.raises(CasebookMissingError):
        open_casebook(tmp_path, key, clock)


def test_looking_for_a_casebook_leaves_no_file_behind(
    tmp_path: Path, key: bytearray, clock: FixedClock
) -> None:
    with pytest.raises(CasebookMissingError):
        open_casebook(tmp_path, key, clock)

    assert list(tmp_path.iterdir()) == []


def test_a_plaintext_database_is_refused(bench: Bench) -> None:
    bench.casebook.close()
    (bench.folder / "casebook.db").write_bytes(b"SQLite format 3\0" + bytes(8_000))

    with pytest.raises(CasebookPlaintextError):
        open_casebook(bench.folder, bench.key, bench.clock)


@pytest.mark.system("linux", "darwin")  # rights of folders are those of POSIX
@pytest.mark.parametrize("what", ["folder", "folder and files"])
def test_a_sound_casebook_in_a_folder_that_may_not_be_written_is_not_called_damaged(
    bench: Bench, what: str
) -> None:
    """Keepassxc 3894, 803: whoever restores a backup then loses answers."""
    bench.casebook.close()
    paths = [path for path in bench.folder.rglob("*") if what != "folder"]
    kept = {path: path.stat().st_mode for path in [*paths, bench.folder]}
    (bench.folder / "lock").unlink(missing_ok=True)
    for path in kept:
        if path.exists():
            path.chmod(0o555 if path.is_dir() else 0o444)
    with without_privileges(bench.folder), pytest.raises(FolderReadOnlyError) as caught:
        open_casebook(bench.folder, bench.key, bench.clock)
    assert caught.value.fields["path"] == str(bench.folder)
    for path, mode in kept.items():
        if path.exists():
            path.chmod(mode)
    open_casebook(bench.folder, bench.key, bench.clock).close()


@contextmanager
def without_privileges(folder: Path) -> Iterator[None]:
    """Let the system look at rights even if the tests run as root, for whom there are none."""
    if os.geteuid() != 0:
        yield
        return
    closed = [outer for outer in folder.parents if not outer.stat().st_mode & 0o001]
    for outer in closed:
        outer.chmod(outer.stat().st_mode | 0o001)
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)
        for outer in closed:
            outer.chmod(outer.stat().st_mode & ~0o001)


def test_another_key_is_distinguished_from_damage(bench: Bench) -> None:
    bench.casebook.close()

    with pytest.raises(CasebookDamagedError) as caught:
        open_casebook(bench.folder, bytearray(os.urandom(48)), bench.clock)

    assert caught.value.fields["detail"] == "sealed with another key"


def test_a_damaged_first_page_is_reported_as_damage(bench: Bench) -> None:
    bench.casebook.close()
    path = bench.folder / "casebook.db"
    content = bytearray(path.read_bytes())
    content[100] ^= 1
    path.write_bytes(content)

    with pytest.raises(CasebookDamagedError) as caught:
        open_casebook(bench.folder, bench.key, bench.clock)

    assert caught.value.fields["detail"] == "the content is damaged"


@pytest.mark.parametrize("length", [0, 1, 511])
def test_a_file_cut_short_is_reported(bench: Bench, length: int) -> None:
    bench.casebook.close()
    path = bench.folder / "casebook.db"
    path.write_bytes(path.read_bytes()[:length])

    with pytest.raises(CasebookDamagedError) as caught:
        open_casebook(bench.folder, bench.key, bench.clock)

    assert caught.value.fields["detail"] == "cut short"


def test_a_file_that_does_not_open_is_left_as_it_is(bench: Bench) -> None:
    bench.casebook.close()
    path = bench.folder / "casebook.db"
    damaged = path.read_bytes()[:2_048] + bytes(100)
    path.write_bytes(damaged)

    with pytest.raises(CasebookDamagedError):
        open_casebook(bench.folder, bench.key, bench.clock)

    assert path.read_bytes() == damaged


def test_a_casebook_of_a_newer_program_is_refused(
    bench: Bench, tamper: Callable[..., None]
) -> None:
    with pytest.raises(CasebookVersionError) as caught:
        tamper("PRAGMA user_version = 99")

    assert caught.value.fields["found"] == 99


def test_another_sealed_database_is_no_casebook(bench: Bench, tamper: Callable[..., None]) -> None:
    with pytest.raises(CasebookDamagedError) as caught:
        tamper("PRAGMA application_id = 1")

    assert caught.value.fields["detail"] == "is not a casebook"


def test_a_second_opening_is_refused_naming_who_has_it(bench: Bench) -> None:
    with pytest.raises(CasebookInUseError) as caught:
        open_casebook(bench.folder, bench.key, bench.clock)

    assert caught.value.fields["process"].startswith(f"{os.getpid()} (")


def test_a_failed_opening_leaves_no_lock(bench: Bench) -> None:
    bench.casebook.close()
    with pytest.raises(CasebookDamagedError):
        open_casebook(bench.folder, bytearray(48), bench.clock)

    bench.casebook = open_casebook(bench.folder, bench.key, bench.clock)


@pytest.mark.system("linux", "darwin")  # POSIX signals
def test_the_lock_of_a_killed_process_does_not_block(bench: Bench) -> None:
    bench.casebook.close()
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(bench.folder), bench.key.hex()],
        stdout=subprocess.PIPE,
    )
    with holder:
        assert holder.stdout is not None
        assert holder.stdout.read(1) == b"x"
        with pytest.raises(CasebookInUseError) as caught:
            open_casebook(bench.folder, bench.key, bench.clock)
        os.kill(holder.pid, signal.SIGKILL)

    assert caught.value.fields["process"].startswith(f"{holder.pid} (")
    bench.casebook = open_casebook(bench.folder, bench.key, bench.clock)


HOLD = textwrap.dedent(
    """
    import sys, time
    from pathlib import Path
    from vetting_desk.clock import SystemClock
    from vetting_desk.store import open_casebook
    held = open_casebook(Path(sys.argv[1]), bytearray.fromhex(sys.argv[2]), SystemClock())
    sys.stdout.write("x")
    sys.stdout.flush()
    time.sleep(60)
    """
)


def test_creating_never_replaces_a_casebook(bench: Bench, desk: Desk) -> None:
    bench.casebook.close()
    before = (bench.folder / "casebook.db").read_bytes()

    with pytest.raises(StateError):
        create_casebook(bench.folder, bytearray(48), desk, bench.clock)

    assert (bench.folder / "casebook.db").read_bytes() == before


def test_an_interrupted_creation_is_begun_anew(
    tmp_path: Path, key: bytearray, desk: Desk, clock: FixedClock
) -> None:
    for ending in ("", "-wal", "-journal"):
        (tmp_path / f"casebook.part{ending}").write_bytes(b"left over")

    create_casebook(tmp_path, key, desk, clock).close()

    assert {file.name for file in tmp_path.iterdir()} == {"casebook.db", "lock"}


def test_closing_twice_is_harmless(bench: Bench) -> None:
    bench.casebook.close()
    bench.casebook.close()


def test_closing_brings_the_log_back_into_the_file(bench: Bench) -> None:
    bench.case()
    bench.casebook.close()

    assert {file.name for file in bench.folder.iterdir()} == {"casebook.db", "lock"}


def test_room_for_the_log_is_laid_out_when_opening(bench: Bench) -> None:
    log = bench.folder / "casebook.db-wal"
    laid_out = log.stat().st_size

    bench.case()

    assert laid_out > 2_000_000
    assert log.stat().st_size == laid_out


def test_the_index_of_the_log_has_no_file(bench: Bench) -> None:
    bench.reopen()
    bench.case()

    assert {file.name for file in bench.folder.iterdir()} == {
        "casebook.db",
        "casebook.db-wal",
        "lock",
    }


def test_compacting_gives_space_back_and_loses_nothing(bench: Bench) -> None:
    name = bench.casebook.blobs.put(bytes(3_000_000))
    case = bench.case()
    bench.casebook.blobs.discard(name)
    bench.casebook.compact()
    casebook = bench.reopen()
    casebook.verify()

    assert casebook.cases.get(case.id) == case
    assert (bench.folder / "casebook.db").stat().st_size < 1_000_000

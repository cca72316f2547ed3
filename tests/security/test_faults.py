"""Killed, or out of space, at any step of operations on keys: the old or the new state always opens.

Each operation runs in a process of its own and is killed at one of the steps at which something reaches the
disk; then the desk is opened as its officers would. The short tier strikes at some steps of each, the full
one (``make faults``) at every one.
"""

import errno
import shutil
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from vetting_desk.errors import CasebookDamagedError, VettingDeskError, WrongPassphraseError
from vetting_desk.model import NameScript, PersonName, Role
from vetting_desk.operations.access import desk_folders
from vetting_desk.operations.cases import cases
from vetting_desk.operations.desk import desks, officers
from vetting_desk.operations.desk.backups import making, restoring
from vetting_desk.operations.desk.backups.restoring import Opener
from vetting_desk.operations.organisation import enrolment, membership
from vetting_desk.store import check_casebook

pytestmark = pytest.mark.slow
if sys.platform == "win32":
    pytest.skip("needs fork and SIGKILL", allow_module_level=True)

SHORT = 4
NEW = "eleven calm swans borrow pencils"
FORMS = "vetting_desk.operations.organisation.enrolment.add_shipped"


def strike_each(
    helpers: Any,
    act: Callable[[Path], None],
    look: Callable[[Path], None],
    prepare: Callable[[Path], None],
    tmp_path: Path,
) -> None:
    """Run `act` once to count its steps, then kill it at each step and `look` at what is left."""

    def fresh(number: int) -> Path:
        folder = tmp_path / str(number)
        prepare(folder)
        return folder

    whole = fresh(0)
    steps = helpers.killed_at(lambda: act(whole), None)
    look(whole)
    assert steps > 3
    for at in helpers.chosen(steps, SHORT):
        folder = fresh(at)
        helpers.killed_at(lambda folder=folder: act(folder), at)
        look(folder)
        shutil.rmtree(folder)


@pytest.fixture
def copy(made: Path) -> Callable[[Path], None]:
    """A function that copies the desks and an empty stick into a folder."""

    def lay(folder: Path) -> None:
        shutil.copytree(made, folder / "data")
        (folder / "stick").mkdir()

    return lay


def opens(helpers: Any, folder: Path, who: str, *words: str) -> None:
    """Unlock the post with one of the given passphrases, and verify its log."""
    three = helpers.Desks(folder / "data")
    for number, each in enumerate(words, 1):
        try:
            with closing(three.unlock(who, words=each)) as desk:
                desk.casebook.verify()
            return
        except WrongPassphraseError:
            assert number < len(words), "no passphrase opens it"


def test_killed_while_changing_a_passphrase(helpers: Any, copy: Any, tmp_path: Path) -> None:
    def act(folder: Path) -> None:
        with closing(helpers.Desks(folder / "data").unlock("interviewer")) as desk:
            desks.change_passphrase(desk, helpers.WORDS["interviewer"], NEW)

    def look(folder: Path) -> None:
        opens(helpers, folder, "interviewer", NEW, helpers.WORDS["interviewer"])
        opens(helpers, folder, "boss", helpers.WORDS["boss"])

    strike_each(helpers, act, look, copy, tmp_path)


def test_killed_while_removing_an_officer(helpers: Any, copy: Any, tmp_path: Path) -> None:
    def act(folder: Path) -> None:
        three = helpers.Desks(folder / "data")
        [slot] = [
            each
            for each in desk_folders.officers_of(three.post)
            if each.name == helpers.NAMES["interviewer"]
        ]
        with closing(three.unlock("boss")) as desk:
            officers.remove_officer(desk, slot.id, helpers.WORDS["boss"])

    def look(folder: Path) -> None:
        for who in ("psychologist", "boss", "psychologist"):
            opens(helpers, folder, who, helpers.WORDS[who])
        with closing(helpers.Desks(folder / "data").unlock("boss")) as desk:
            if officers.rekey_wanted(desk):
                officers.rekey(desk, helpers.WORDS["boss"])
        opens(helpers, folder, "psychologist", helpers.WORDS["psychologist"])

    strike_each(helpers, act, look, copy, tmp_path)


def test_killed_while_making_a_backup(helpers: Any, copy: Any, tmp_path: Path) -> None:
    def act(folder: Path) -> None:
        with closing(helpers.Desks(folder / "data").unlock("boss")) as desk:
            making.create(desk, folder / "stick")

    def look(folder: Path) -> None:
        opens(helpers, folder, "boss", helpers.WORDS["boss"])
        for found in making.find(folder / "stick"):
            opener = Opener(helpers.NAMES["boss"], helpers.WORDS["boss"])
            assert restoring.verify(found.path, opener).report.sound

    strike_each(helpers, act, look, copy, tmp_path)


def test_killed_while_restoring(helpers: Any, made: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    data = shutil.copytree(made, tmp_path / "made")
    with closing(helpers.Desks(data).unlock("boss")) as desk:
        file = making.create(desk, stick).path
    opener = Opener(helpers.NAMES["boss"], helpers.WORDS["boss"])

    def act(folder: Path) -> None:
        restoring.restore(file, folder / "data", opener)

    def look(folder: Path) -> None:
        for place in desk_folders.list_desks(folder / "data"):
            with closing(helpers.Desks(folder / "data").unlock("boss", place.folder)) as desk:
                desk.casebook.verify()

    strike_each(helpers, act, look, lambda folder: folder.mkdir(), tmp_path)


def test_killed_while_applying_an_answer(helpers: Any, copy: Any, tmp_path: Path) -> None:
    def prepare(folder: Path) -> None:
        copy(folder)
        three = helpers.Desks(folder / "data")
        with closing(three.hq()) as hq, closing(three.unlock("boss")) as desk:
            enrolment.write_request(desk, folder / "stick")
            enrolment.approve(hq, folder / "stick" / membership.REQUEST_FILE, folder / "stick")

    def act(folder: Path) -> None:
        with closing(helpers.Desks(folder / "data").unlock("boss")) as desk:
            enrolment.apply_answer(desk, folder / "stick" / membership.ANSWER_FILE)

    def look(folder: Path) -> None:
        with closing(helpers.Desks(folder / "data").unlock("boss")) as desk:
            desk.casebook.verify()
            assert desk.keys.signer.certificate

    strike_each(helpers, act, look, prepare, tmp_path)


def test_killed_while_making_a_desk(
    helpers: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from vetting_desk.crypto.kdf import CHEAP

    monkeypatch.setattr(FORMS, lambda _: None)  # instruments are data; this test is about keys

    def act(folder: Path) -> None:
        enrolment.prepare_post(
            folder, "Post", helpers.NAMES["boss"], Role.SUPERVISOR, helpers.WORDS["boss"],
            training=True, profile=CHEAP,
        )  # fmt: skip

    def look(folder: Path) -> None:
        for place in desk_folders.list_desks(folder):
            with closing(helpers.Desks(folder).unlock("boss", place.folder)) as desk:
                desk.casebook.verify()

    strike_each(helpers, act, look, lambda folder: folder.mkdir(), tmp_path)


def test_killed_inside_a_migration(helpers: Any, tmp_path: Path) -> None:
    """Killed between any two instructions of SQLite's virtual machine: a step is complete or absent."""
    from vetting_desk.store.engine.database import open_database
    from vetting_desk.store.migration.migrate import expected_schema, migrate, migrations, schema_of

    key = bytearray(range(48))
    empty = tmp_path / "empty.db"
    open_database(empty, key, create=True).close()

    def act(path: Path, at: int | None) -> int:
        import os
        import signal

        calls = 0

        def strike() -> int:
            nonlocal calls
            calls += 1
            if calls == at:
                os.kill(os.getpid(), signal.SIGKILL)
            return 0

        with closing(open_database(path, key, create=True)) as database:
            database._connection.set_progress_handler(strike, 40)
            migrate(database)
        return calls

    whole = act(tmp_path / "whole.db", None)
    assert whole > 100
    for at in helpers.chosen(whole, 3 * SHORT):
        path = tmp_path / f"{at}.db"
        assert helpers.killed_at(lambda path=path, at=at: act(path, at), helpers.BY_ITSELF) == 0
        if not path.stat().st_size:  # nothing was written yet
            continue
        with closing(open_database(path, key)) as database:
            assert database.value("PRAGMA user_version") in {0, *migrations()}
            migrate(database)
            assert schema_of(database) == expected_schema()


def full_disk() -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize("operation", ["passphrase", "rekey", "backup", "add"])
def test_a_full_disk_at_any_step_leaves_a_desk_that_opens(
    helpers: Any, copy: Any, tmp_path: Path, operation: str
) -> None:
    boss = helpers.WORDS["boss"]

    def act(folder: Path, at: int | None) -> int:
        with closing(helpers.Desks(folder / "data").unlock("boss")) as desk:
            acts: dict[str, Callable[[], object]] = {
                "passphrase": lambda: desks.change_passphrase(desk, boss, NEW),
                "rekey": lambda: officers.rekey(desk, boss),
                "backup": lambda: making.create(desk, folder / "stick"),
                "add": lambda: officers.add_officer(desk, "Farida Sample", Role.INTERVIEWER, NEW),
            }
            with helpers.Faults(at, full_disk) as faults:
                try:
                    acts[operation]()
                except (OSError, VettingDeskError):
                    assert at is not None
        return int(faults.steps)

    whole = tmp_path / "0"
    copy(whole)
    for at in helpers.chosen(act(whole, None), SHORT):
        folder = tmp_path / str(at)
        copy(folder)
        act(folder, at)
        opens(helpers, folder, "boss", boss, NEW)
        opens(helpers, folder, "psychologist", helpers.WORDS["psychologist"])


def test_the_harness_catches_a_new_key_without_tickets(
    helpers: Any, copy: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from vetting_desk.operations.desk import tickets

    copy(tmp_path / "0")
    monkeypatch.setattr(tickets, "write", lambda *_: None)
    with closing(helpers.Desks(tmp_path / "0" / "data").unlock("boss")) as desk:
        officers.rekey(desk, helpers.WORDS["boss"])

    with pytest.raises(CasebookDamagedError):
        opens(helpers, tmp_path / "0", "psychologist", helpers.WORDS["psychologist"])


def test_nothing_acknowledged_is_lost_when_the_program_is_killed(
    helpers: Any, copy: Any, tmp_path: Path
) -> None:
    def act(folder: Path) -> None:
        with closing(helpers.Desks(folder / "data").unlock("interviewer")) as desk:
            for number in range(3):
                case = cases.create_case(desk, [PersonName(f"Case {number}", NameScript.LATIN)])
                with (folder / "acknowledged").open("a") as acknowledged:
                    acknowledged.write(case.id + "\n")

    def look(folder: Path) -> None:
        note = folder / "acknowledged"
        acknowledged = note.read_text().split() if note.exists() else []
        with closing(helpers.Desks(folder / "data").unlock("interviewer")) as desk:
            assert set(acknowledged) <= {row.id for row in cases.search(desk)}
            key = bytearray(desk.secret.store_key)
        assert check_casebook(folder / "data" / "post", key).sound

    strike_each(helpers, act, look, copy, tmp_path)

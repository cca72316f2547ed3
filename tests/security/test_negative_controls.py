"""Negative controls: the searches and checks of these tests find faults in desks built or handled wrongly.

A store that loses answers in a power cut is a control in ``test_power_cuts.py``.
"""

import json
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from vetting_desk.crypto.kdf import CHEAP
from vetting_desk.errors import AuditChainError, CasebookPlaintextError
from vetting_desk.model import BirthDate, NameScript, PersonName, Role
from vetting_desk.operations.cases import cases
from vetting_desk.operations.organisation import enrolment
from vetting_desk.store import check_casebook
from vetting_desk.store.engine import sealed_file

NAME = "Канарейканоминӣ Ҷамол"
FORMS = "vetting_desk.operations.organisation.enrolment.add_shipped"
PAGE = 2_048

OPEN_AND_CLOSE = """
import json, sys
from pathlib import Path
given = json.loads(sys.stdin.readline())
from vetting_desk.store.engine import database, sealed_file
if given["careless"]:
    def by_pragma(connection, key):
        connection.execute(f'PRAGMA key = "x\\'{key.hex()}\\'"')
    sealed_file.set_raw_key = by_pragma
key = bytearray.fromhex(given.pop("key"))
database.open_database(Path(given["path"]), key).close()
key[:] = bytes(len(key))
print("closed", flush=True)
sys.stdin.readline()
"""


def by_pragma(connection: Any, key: bytearray) -> None:
    """Key a connection as many programs do, with the key in an SQL text."""
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")


@pytest.fixture
def careless(monkeypatch: pytest.MonkeyPatch) -> None:
    """A program whose casebooks are not encrypted."""
    monkeypatch.setattr(sealed_file, "set_raw_key", lambda *_: None)
    monkeypatch.setattr(sealed_file, "CIPHER", ())
    monkeypatch.setattr(sealed_file, "_require_sealed", lambda _: None)
    monkeypatch.setattr(FORMS, lambda _: None)


def a_post(helpers: Any, folder: Path) -> Any:
    enrolment.prepare_post(
        folder, "Post", helpers.NAMES["boss"], Role.SUPERVISOR, helpers.WORDS["boss"],
        training=True, profile=CHEAP,
    )  # fmt: skip
    return helpers.Desks(folder)


@pytest.mark.usefixtures("careless")
def test_a_store_that_is_not_encrypted_is_caught(helpers: Any, tmp_path: Path) -> None:
    with closing(a_post(helpers, tmp_path).unlock("boss")) as desk:
        cases.create_case(desk, [PersonName(NAME, NameScript.CYRILLIC)])
        while_open = helpers.hits(tmp_path, {"name": NAME})

    assert "name in post/casebook.db-wal" in while_open
    assert helpers.hits(tmp_path, {"name": NAME}) == ["name in post/casebook.db"]


def test_a_store_that_is_not_encrypted_is_refused(
    helpers: Any, tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context():
        request.getfixturevalue("careless")
        three = a_post(helpers, tmp_path)
        monkeypatch.undo()
        with pytest.raises(CasebookPlaintextError):
            three.unlock("boss")


@pytest.mark.parametrize("wrongly", [False, True])
def test_a_key_in_an_sql_text_is_caught(
    three: Any, helpers: Any, monkeypatch: pytest.MonkeyPatch, wrongly: bool
) -> None:
    """A trace of the program's statements must not contain the key."""
    statements: list[str] = []
    connect = sealed_file._connect

    def traced(path: Path, **more: Any) -> Any:
        connection = connect(path, **more)
        connection.set_trace_callback(statements.append)
        return connection

    monkeypatch.setattr(sealed_file, "_connect", traced)
    if wrongly:
        monkeypatch.setattr(sealed_file, "set_raw_key", by_pragma)
    with closing(three.unlock("boss")) as desk:
        key = bytes(desk.secret.store_key)

    assert len(statements) > 10
    assert any(key.hex() in statement.lower() for statement in statements) == wrongly


if sys.platform == "linux":

    @pytest.mark.parametrize("wrongly", [False, True])
    def test_a_key_left_in_memory_by_an_sql_text_is_caught(
        three: Any, helpers: Any, wrongly: bool
    ) -> None:
        """The digits are passed through a pipe and wiped; only the statement can have left them."""
        with closing(three.unlock("boss")) as desk:
            key = bytes(desk.secret.store_key)
        given = {
            "careless": wrongly,
            "path": str(three.post / "casebook.db"),
            "key": key.hex().upper(),
        }
        with subprocess.Popen(
            [sys.executable, "-c", OPEN_AND_CLOSE], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        ) as process:
            assert process.stdin
            assert process.stdout
            process.stdin.write(json.dumps(given).encode() + b"\n")
            process.stdin.flush()
            assert process.stdout.readline() == b"closed\n"
            memory = helpers.memory_of(process.pid)
            process.stdin.write(b"\n")
            process.stdin.flush()

        assert (key.hex()[20:80].encode() in memory) == wrongly


def with_own_tools(three: Any, helpers: Any, act: Callable[[Any], None]) -> bytearray:
    """Change the casebook with the store key but without the program, with the guards removed."""
    with closing(three.unlock("boss")) as desk:
        key = bytearray(desk.secret.store_key)
    with closing(dbapi2.connect(str(three.post / "casebook.db"), isolation_level=None)) as own:
        sealed_file.set_raw_key(own, key)
        for setting in sealed_file.CIPHER:
            own.execute(setting)
        guards = own.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'keep_%'"
        ).fetchall()
        for name, _ in guards:
            own.execute(f"DROP TRIGGER {name}")
        act(own)
        for _, sql in guards:
            own.execute(sql)
    return key


def test_a_removed_entry_of_the_audit_log_is_caught(three: Any, helpers: Any) -> None:
    def remove(own: Any) -> None:
        own.execute("DELETE FROM audit WHERE sequence = 5")

    key = with_own_tools(three, helpers, remove)

    assert not check_casebook(three.post, key).sound
    with closing(three.unlock("boss")) as desk, pytest.raises(AuditChainError) as caught:
        desk.casebook.verify()
    assert caught.value.fields["sequence"] == 5


def test_handling_it_with_other_tools_is_no_fault_by_itself(three: Any, helpers: Any) -> None:
    key = with_own_tools(three, helpers, lambda _: None)

    assert check_casebook(three.post, key).sound


def test_an_old_page_put_back_is_caught(three: Any, helpers: Any) -> None:
    path = three.post / "casebook.db"
    with closing(three.unlock("boss")) as desk:
        key = bytearray(desk.secret.store_key)
        case = cases.create_case(desk, [PersonName(NAME, NameScript.CYRILLIC)])
    old = path.read_bytes()
    with closing(three.unlock("boss")) as desk:
        other = [PersonName("Another Sample", NameScript.LATIN)]
        cases.update_case(desk, case.id, other, BirthDate())
    new = path.read_bytes()
    changed = [
        place
        for place in range(0, min(len(old), len(new)), PAGE)
        if old[place : place + PAGE] != new[place : place + PAGE]
    ]
    found = []
    for place in changed:
        path.write_bytes(new[:place] + old[place : place + PAGE] + new[place + PAGE :])
        if not check_casebook(three.post, key).sound:
            found.append(place)
    path.write_bytes(new)

    assert len(found) >= len(changed) / 2  # the others have no differing content
    assert check_casebook(three.post, key).sound

"""Keying, checking and configuring a connection to the encrypted file."""

import os
import sys
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from vetting_desk.errors import (
    CasebookDamagedError,
    CasebookInUseError,
    CasebookMissingError,
)
from vetting_desk.store.engine import sealed_file as module
from vetting_desk.store.engine.database import open_database
from vetting_desk.store.engine.sealed_file import set_raw_key

KEY = bytes(range(48))


class Listener:
    """Replaces a connection and records its calls."""

    def set_key(self, key: bytearray) -> None:
        self.seen = bytes(key)
        self.buffer = key


def test_the_key_is_given_raw() -> None:
    listener = Listener()
    set_raw_key(listener, bytearray(KEY))

    assert listener.seen == b"x'" + KEY.hex().encode() + b"'"


def test_the_written_key_is_overwritten_after_use() -> None:
    listener = Listener()
    set_raw_key(listener, bytearray(KEY))

    assert listener.buffer == bytes(99)


def test_the_written_key_is_overwritten_though_giving_it_failed() -> None:
    class Refusing(Listener):
        def set_key(self, key: bytearray) -> None:
            super().set_key(key)
            raise RuntimeError

    refusing = Refusing()
    with pytest.raises(RuntimeError):
        set_raw_key(refusing, bytearray(KEY))

    assert refusing.buffer == bytes(99)


def test_the_key_is_never_part_of_a_statement(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    statements: list[str] = []
    connect = module._connect

    def listening(path: Path, *, create: bool) -> Any:
        connection = connect(path, create=create)
        connection.set_trace_callback(statements.append)
        return connection

    monkeypatch.setattr(module, "_connect", listening)
    open_database(tmp_path / "a.db", bytearray(KEY), create=True).close()

    assert statements
    sql = " ".join(statements).lower().replace("foreign_keys", "")
    assert KEY[:8].hex() not in sql
    assert "key" not in sql


@pytest.mark.parametrize("length", [0, 32, 47, 49])
def test_a_key_of_another_length_is_a_mistake_of_ours(tmp_path: Path, length: int) -> None:
    with pytest.raises(ValueError, match="48"):
        open_database(tmp_path / "a.db", bytearray(length), create=True)


def test_the_store_opens_with_the_settings_that_are_written_down(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    open_database(path, bytearray(KEY), create=True).close()
    connection = dbapi2.connect(str(path), isolation_level=None)
    connection.set_key(b"x'" + KEY.hex().encode() + b"'")
    connection.execute("PRAGMA cipher_page_size = 2048")
    connection.execute("PRAGMA cipher_hmac_algorithm = HMAC_SHA256")

    assert connection.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,)
    connection.close()


def test_a_missing_file_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(CasebookMissingError):
        open_database(tmp_path / "a.db", bytearray(KEY))

    assert not (tmp_path / "a.db").exists()


def test_a_path_with_every_odd_character_opens(tmp_path: Path) -> None:
    # Windows does not allow a question mark in a name.
    folder = tmp_path / ("Пост №1 #% ' & ;" if sys.platform == "win32" else "Пост №1 ?#% ' & ;")
    folder.mkdir()
    open_database(folder / "a.db", bytearray(KEY), create=True).close()

    open_database(folder / "a.db", bytearray(KEY)).close()


def test_a_wrong_key_writes_nothing_on_the_terminal(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.db"
    open_database(path, bytearray(KEY), create=True).close()
    with pytest.raises(CasebookDamagedError):
        open_database(path, bytearray(os.urandom(48)))

    assert capfd.readouterr() == ("", "")


def test_a_casebook_that_another_program_holds_is_in_use_and_not_damaged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(*_: object) -> None:
        error = PermissionError(13, "what Windows says in its own language")
        error.winerror = 32  # type: ignore[attr-defined] # only there on Windows
        raise error

    monkeypatch.setattr(Path, "open", held)
    with pytest.raises(CasebookInUseError):
        module._require_sealed(tmp_path / "a.db")

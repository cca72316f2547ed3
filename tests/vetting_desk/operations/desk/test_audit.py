"""The log for a supervisor: filtered, verified, and reporting what does not verify."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from vetting_desk.errors import AuditChainError, PermissionDeniedError
from vetting_desk.model import BirthDate, NameScript, PersonName, Role
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.desk import audit
from vetting_desk.store.engine.sealed_file import CIPHER, set_raw_key


@pytest.fixture
def boss(post: OpenDesk) -> OpenDesk:
    post.casebook.act_as(replace(post.officer, role=Role.SUPERVISOR))
    return post


def test_the_log_is_filtered_by_action_officer_and_time(boss: OpenDesk, case_id: str) -> None:
    [row] = audit.entries(boss, action="case-created", subject=case_id, officer_id=boss.officer.id)

    assert row.officer_name == "Iskandar Sample"
    assert audit.entries(boss, action="case-created", since=row.at)
    assert not audit.entries(boss, action="case-created", until=row.at)
    assert not audit.entries(boss, since=row.at + timedelta(hours=1))


def test_the_actions_that_occur_are_offered(boss: OpenDesk, case_id: str) -> None:
    assert {"case-created", "unlocked"} <= set(audit.actions(boss))


def test_digests_are_no_detail_for_people(boss: OpenDesk, case_id: str) -> None:
    assert all("binds" not in row.detail for row in audit.entries(boss, limit=1_000))


def test_an_interviewer_does_not_read_the_log(post: OpenDesk) -> None:
    post.casebook.act_as(replace(post.officer, role=Role.INTERVIEWER))

    with pytest.raises(PermissionDeniedError):
        audit.entries(post)


@pytest.fixture
def raw(post: OpenDesk) -> Iterator[Callable[[], Any]]:
    """The casebook opened with its key by foreign tools, with the guards removed."""
    post.close()
    key, path = post_key(post), post.folder / "casebook.db"
    opened = []

    def connect() -> Any:
        connection = dbapi2.connect(str(path), isolation_level=None)
        set_raw_key(connection, key)
        for setting in CIPHER:
            connection.execute(setting)
        for (name,) in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'keep_%'"
        ).fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        opened.append(connection)
        return connection

    yield connect
    for connection in opened:
        connection.close()


def post_key(post: OpenDesk) -> bytearray:
    from vetting_desk.crypto.slots import open_slot

    secret = open_slot(
        post.folder / "slots", post.officer.id, post.desk.id, "nine herons fold paper kites"
    )
    return secret.store_key


@pytest.mark.parametrize(
    ("change", "sequence", "detail"),
    [
        ("DELETE FROM audit WHERE sequence = 5", 5, "missing"),
        ("UPDATE audit SET action = 'nothing' WHERE sequence = 5", 5, "changed"),
        ("UPDATE audit SET at = '2020-01-01T00:00:00.000Z' WHERE sequence = 4", 4, "changed"),
        (
            (
                "UPDATE audit SET sequence = -6 WHERE sequence = 6;"
                "UPDATE audit SET sequence = 6 WHERE sequence = 7;"
                "UPDATE audit SET sequence = 7 WHERE sequence = -6"
            ),
            6,
            "changed",
        ),
    ],
)
def test_the_first_entry_that_does_not_fit_is_named(
    case_id: str, raw: Callable[[], Any], data: Path, unlock: Callable[[Path], OpenDesk],
    change: str, sequence: int, detail: str,
) -> None:  # fmt: skip
    with closing(raw()) as connection:
        connection.executescript(change)

    with closing(unlock(data / "post")) as desk:
        desk.casebook.act_as(replace(desk.officer, role=Role.SUPERVISOR))
        with pytest.raises(AuditChainError) as found:
            audit.verify(desk)
    assert found.value.fields["sequence"] == sequence
    assert detail in found.value.fields["detail"]


def test_an_old_page_put_back_under_a_newer_log_is_found(
    boss: OpenDesk, case_id: str, data: Path, unlock: Callable[[Path], OpenDesk], tmp_path: Path
) -> None:
    from vetting_desk.model import BirthDate

    path = boss.casebook.bring_back_log()
    old = Path(shutil.copy(path, tmp_path / "old.db"))
    cases.update_case(boss, case_id, [PersonName("Дигар Намуна", NameScript.CYRILLIC)], BirthDate())
    boss.close()
    page = 2_048
    before, after = old.read_bytes(), path.read_bytes()
    spliced_and_found = 0
    for place in range(page, min(len(before), len(after)), page):
        if before[place : place + page] == after[place : place + page]:
            continue
        spliced = bytearray(after)
        spliced[place : place + page] = before[place : place + page]
        path.write_bytes(spliced)
        with closing(unlock(data / "post")) as desk:
            desk.casebook.act_as(replace(desk.officer, role=Role.SUPERVISOR))
            try:
                audit.verify(desk)
            except Exception:  # noqa: BLE001 (a page of the log itself may be unreadable)
                spliced_and_found += 1
        path.write_bytes(after)
    assert spliced_and_found >= 3


def test_a_change_says_in_which_case_and_what_changed_but_not_to_what(
    boss: OpenDesk, case_id: str
) -> None:
    cases.update_case(boss, case_id, [PersonName("Another", NameScript.LATIN)], BirthDate())
    [row] = audit.entries(boss, action="case-changed", subject=case_id)

    assert row.about.case == boss.casebook.cases.get(case_id).reference
    assert "names" in row.facts["changed"]
    assert "Another" not in row.detail


def test_who_may_not_read_cases_does_not_learn_which_it_was(boss: OpenDesk, case_id: str) -> None:
    boss.casebook.act_as(replace(boss.officer, role=Role.ADMINISTRATOR))
    [row] = audit.entries(boss, action="case-created", subject=case_id)

    assert row.about.case == ""

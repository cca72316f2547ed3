"""An old page of the file, put back under a newer log: correctly encrypted, but detected.

SQLCipher and SQLite take such a page for their own. What finds it is that the audit log binds whatever is
stored (`vetting_desk.store.audit_check`).
"""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import StoreError
from vetting_desk.model import AssessmentState, NameScript, PersonName, Stage, WayToHq
from vetting_desk.store import check_casebook
from vetting_desk.store.engine.database import open_database

PAGE = 2_048


def pages(path: Path) -> list[bytes]:
    content = path.read_bytes()
    return [content[at : at + PAGE] for at in range(0, len(content), PAGE)]


def stored(folder: Path, key: bytearray) -> object:
    """Return everything stored and everything each word finds; None if it cannot be read."""
    database = open_database(folder / "casebook.db", key)
    try:
        tables = database.rows(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'case_search_%'"
            " AND name NOT LIKE 'due_%' ORDER BY name"  # what is due follows from the rest
        )
        content = [database.rows(f"SELECT * FROM {name}") for (name,) in tables]
        words = {
            word
            for (line,) in database.rows("SELECT words FROM case_search")
            for word in line.split()
        }
        find = "SELECT rowid FROM case_search WHERE case_search MATCH ? ORDER BY rowid"
        return content, [database.rows(find, (f'"{word}"',)) for word in sorted(words)]
    except StoreError:
        return None
    finally:
        database.close()


@pytest.fixture
def two_states(bench: Bench) -> tuple[Path, list[bytes], list[bytes]]:
    """The pages of one casebook at two times, with changes of every kind between them."""
    path = bench.folder / "casebook.db"
    cases = [bench.case_called(f"Намуна {number}", f"Namuna {number}") for number in range(12)]
    drafts = [bench.draft(case) for case in cases[:4]]
    for number in range(30):
        bench.answer(drafts[number % 4].id, f"answer {number} " + "x" * 40)
    record = bench.signed(cases[0])
    bench.casebook.settings.set("trust/revoked", "1")
    bench.casebook.close()
    old = pages(path)
    bench.reopen()
    for case in cases[:5]:
        changed = replace(case, names=(PersonName("Changed", NameScript.LATIN),))
        bench.casebook.cases.update(changed)
    for number in range(30):
        bench.answer(drafts[number % 4].id, f"later {number} " + "y" * 40)
        bench.casebook.assessments.put_snapshot(drafts[number % 4].id, b"<data/>" * 50)
    bench.casebook.assessments.set_state(drafts[0].id, AssessmentState.SIGNED)
    bench.casebook.cases.set_stage(cases[7].id, Stage.DECISION)
    bench.casebook.records.set_way(record.id, WayToHq.RECEIVED)
    bench.casebook.settings.set("trust/revoked", "2")
    bench.casebook.officers.put(bench.officer, [b"certificate"])
    bench.signed(cases[9], text=b'{"another":1}')
    bench.casebook.close()
    return path, old, pages(path)


def test_every_old_page_that_changes_anything_is_found(
    bench: Bench, two_states: tuple[Path, list[bytes], list[bytes]]
) -> None:
    path, old, new = two_states
    path.write_bytes(b"".join(new))
    truth = stored(bench.folder, bench.key)
    found = changed = 0
    for number, page in enumerate(old):
        if page == new[number]:
            continue
        path.write_bytes(b"".join([*new[:number], page, *new[number + 1 :]]))
        changed += 1
        sound = check_casebook(bench.folder, bench.key).sound
        found += not sound
        assert not sound or stored(bench.folder, bench.key) == truth, f"page {number + 1}"
    path.write_bytes(b"".join(new))

    assert found > 20
    assert check_casebook(bench.folder, bench.key).sound


def test_a_whole_old_file_is_sound_by_itself_and_found_by_a_head_reported_to_headquarters(
    bench: Bench, two_states: tuple[Path, list[bytes], list[bytes]]
) -> None:
    """Putting everything back cannot be detected by one desk alone; the receipt shows it."""
    path, old, new = two_states
    path.write_bytes(b"".join(new))
    bench.reopen()
    length = bench.casebook.audit.length()
    path_of_old = b"".join(old)
    bench.casebook.close()
    path.write_bytes(path_of_old)

    assert check_casebook(bench.folder, bench.key).sound
    assert bench.reopen().audit.length() < length

"""Names and answers are never in plaintext in any file, whatever the store is doing."""

import os
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.model import NameScript, PersonName
from vetting_desk.store import Casebook

NAME = "Канарейкавчеева Ҷуҷаҷон"
LATIN = "Kanareikavcheeva Zqxwvname"
ANSWER = "zqxwv-canary-answer-ӯҳҷ"
BLOB = b"<zqxwv-canary-blob/>" * 50
KEYWORDS = ("канарейкавч", "kanareikavch")


def needles(key: bytearray) -> list[bytes]:
    texts = [NAME, NAME.casefold(), LATIN, LATIN.casefold(), ANSWER, *KEYWORDS, "zqxwv"]
    encoded = [text.encode(encoding) for text in texts for encoding in ("utf-8", "utf-16-le")]
    return [*encoded, BLOB[:40], bytes(key[:32]), bytes(key[:16]), key[:32].hex().encode()]


def open_files() -> Iterator[bytes]:
    """Yield the content of every regular file this process has open, including deleted ones (Linux)."""
    for link in Path("/proc/self/fd").iterdir():
        try:
            target = str(link.readlink())
            if target.startswith(("pipe:", "socket:", "anon_inode:", "/proc")) or (
                target.startswith("/dev") and not target.startswith("/dev/shm/")
            ):
                continue
            yield link.read_bytes()
        except OSError:
            continue


def leaks(
    bench: Bench, *, with_open_files: bool = False, searched: set[bytes] | None = None
) -> list[str]:
    """Search the files of a casebook for what was put into it.

    Args:
        bench: With the casebook's folder and key.
        with_open_files: Also search what the process has open.
        searched: Digests of contents that are not searched again; those searched now are added.
    """
    contents = [file.read_bytes() for file in bench.folder.iterdir() if file.is_file()]
    if with_open_files and sys.platform == "linux":
        contents.extend(open_files())
    if searched is not None:
        new = {sha256(content).digest(): content for content in contents}
        contents = [content for digest, content in new.items() if digest not in searched]
        searched.update(new)
    return [
        repr(needle) for needle in needles(bench.key) for content in contents if needle in content
    ]


@pytest.fixture
def filled(bench: Bench) -> Bench:
    case = bench.case(PersonName(NAME, NameScript.CYRILLIC), PersonName(LATIN, NameScript.LATIN))
    draft = bench.draft(case)
    for number in range(30):
        bench.answer(draft.id, f"{ANSWER} {number}")
    bench.casebook.assessments.put_snapshot(draft.id, f"<data>{ANSWER}</data>".encode())
    bench.casebook.blobs.put(BLOB)
    bench.casebook.settings.set("note", ANSWER)
    return bench


def test_the_search_for_canaries_finds_what_is_there(bench: Bench) -> None:
    (bench.folder / "careless.txt").write_text(f"{ANSWER} {NAME}", encoding="utf-8")

    assert leaks(bench)


def test_nothing_stands_in_the_files_while_open(filled: Bench) -> None:
    assert (filled.folder / "casebook.db-wal").stat().st_size > 0
    assert leaks(filled, with_open_files=True) == []


def test_nothing_stands_in_the_files_when_closed(filled: Bench) -> None:
    filled.casebook.close()

    assert leaks(filled) == []


def test_nothing_stands_in_the_files_during_search_and_sorting(filled: Bench) -> None:
    """A callback of the database engine searches the files during each statement."""
    found: list[str] = []
    searched: set[bytes] = set()

    def look() -> int:
        found.extend(leaks(filled, with_open_files=True, searched=searched))
        return 0

    connection = filled.casebook._core.database._connection
    connection.set_progress_handler(look, 500)
    filled.casebook.cases.search("канарейкавч")
    filled.casebook._core.database.rows(
        "SELECT a.value FROM answers AS a, answers AS b ORDER BY a.value || b.value"
    )
    connection.set_progress_handler(None, 0)

    assert found == []


def test_nothing_stands_in_the_files_during_compacting(filled: Bench) -> None:
    found: list[str] = []
    searched: set[bytes] = set()

    def look() -> int:
        found.extend(leaks(filled, with_open_files=True, searched=searched))
        return 0

    filled.casebook._core.database._connection.set_progress_handler(look, 200)
    filled.casebook.compact()
    filled.casebook._core.database._connection.set_progress_handler(None, 0)

    assert len(searched) > 2
    assert found == []


@pytest.mark.parametrize("mode", ["DELETE", "TRUNCATE", "PERSIST", "MEMORY", "OFF"])
def test_nothing_stands_in_a_rollback_journal(filled: Bench, mode: str) -> None:
    """The log of WAL, the mode in use, is searched by the other tests."""
    database = filled.casebook._core.database
    found: list[str] = []
    assert database.value(f"PRAGMA journal_mode = {mode}") == mode.lower()
    with filled.casebook.transaction():
        filled.casebook.settings.set("note", ANSWER + " changed")
        filled.case(PersonName(NAME, NameScript.CYRILLIC))
        database.rows("PRAGMA cache_spill = 1")
        filled.casebook.blobs.put(BLOB * 5_000)
        has_file = mode not in {"MEMORY", "OFF"}
        assert (filled.folder / "casebook.db-journal").exists() == has_file
        found.extend(leaks(filled, with_open_files=True))

    assert found == []


def test_nothing_stands_in_the_files_after_a_kill(filled: Bench) -> None:
    files = {file.name: file.read_bytes() for file in filled.folder.iterdir()}
    filled.casebook.close()
    for name, content in files.items():
        (filled.folder / name).write_bytes(content)

    assert leaks(filled) == []


def test_a_removed_name_leaves_the_open_store_too(filled: Bench) -> None:
    """With the key available: secure deletion leaves no words of it in the index."""
    database = filled.casebook._core.database
    database.execute("DELETE FROM case_search")

    left = database.value(
        "SELECT count(*) FROM case_search_data WHERE instr(block, ?)", (KEYWORDS[0].encode(),)
    )
    assert left == 0


@pytest.mark.system("linux")  # looks at /proc
def test_no_temporary_file_is_made_elsewhere(filled: Bench, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    filled.casebook.close()
    done = subprocess.run(
        [sys.executable, "-c", BUSY, str(filled.folder), filled.key.hex()],
        env={**os.environ, "TMPDIR": str(elsewhere), "SQLITE_TMPDIR": str(elsewhere)},
        capture_output=True,
        check=True,
        text=True,
    )

    assert done.stdout == "0\n"
    assert list(elsewhere.iterdir()) == []


BUSY = textwrap.dedent(
    """
    import os, sys
    from pathlib import Path
    from vetting_desk.clock import SystemClock
    from vetting_desk.store import open_casebook
    folder = Path(sys.argv[1])
    casebook = open_casebook(folder, bytearray.fromhex(sys.argv[2]), SystemClock())
    outside = 0
    def look():
        global outside
        for link in Path("/proc/self/fd").iterdir():
            try:
                target = os.readlink(link)
            except OSError:
                continue
            outside += "(deleted)" in target or os.environ["TMPDIR"] in target
        return 0
    database = casebook._core.database
    database._connection.set_progress_handler(look, 300)
    database.rows("SELECT a.value FROM answers AS a, answers AS b ORDER BY a.value || b.value")
    casebook.cases.search("a")
    casebook.compact()
    print(outside)
    """
)


def test_neither_audit_log_nor_program_log_holds_an_answer(
    filled: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(0)
    casebook: Casebook = filled.casebook
    draft = filled.draft()
    with suppress(UnicodeEncodeError):
        filled.answer(draft.id, ANSWER + "\ud800")
    logged = str([entry.detail for entry in casebook.audit.entries()]) + caplog.text

    assert ANSWER not in logged
    assert NAME not in logged

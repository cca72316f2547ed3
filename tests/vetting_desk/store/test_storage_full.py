"""A full disk: reported as such, nothing acknowledged is lost, and work continues once there is space."""

import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import StorageFullError


def limit(bench: Bench, more_pages: int) -> None:
    database = bench.casebook._core.database
    database.rows(f"PRAGMA max_page_count = {database.value('PRAGMA page_count') + more_pages}")


def answer_until_full(bench: Bench, assessment_id: str, given: list[str]) -> None:
    for number in range(10_000):
        given.append(bench.answer(assessment_id, f"{number} " + "x" * 500).value)


def test_a_full_store_is_said_and_nothing_acknowledged_is_lost(bench: Bench) -> None:
    draft = bench.draft()
    given: list[str] = []
    limit(bench, 30)
    with pytest.raises(StorageFullError) as caught:
        answer_until_full(bench, draft.id, given)

    assert given
    assert caught.value.fields["path"].endswith("casebook.db")
    assert [row.value for row in bench.casebook.assessments.answers(draft.id)] == given
    bench.casebook.verify()


def test_answering_goes_on_once_there_is_room(bench: Bench) -> None:
    draft = bench.draft()
    limit(bench, 0)
    with pytest.raises(StorageFullError):
        answer_until_full(bench, draft.id, [])
    count = len(bench.casebook.assessments.answers(draft.id))
    limit(bench, 1_000)
    row = bench.answer(draft.id, "there is room again")
    bench.casebook.verify()

    assert row.sequence == count + 1


def _mounter() -> list[str] | None:
    """Return the command that gives a program a small disk of its own; None if that is not possible."""
    if sys.platform != "linux" or not shutil.which("unshare"):
        return None
    for flags in (["--user", "--map-root-user", "--mount"], ["--mount"]):
        command = [
            "unshare",
            *flags,
            "sh",
            "-c",
            'mount -t tmpfs -o size="$1" none "$2" && shift 2 && exec "$@"',
            "-",
        ]
        tried = subprocess.run([*command, "64k", "/mnt", "true"], capture_output=True, check=False)
        if tried.returncode == 0:
            return command
    return None


@pytest.mark.outside
@pytest.mark.parametrize("size", ["64k", "200k", "400k", "1m", "3m"])
def test_a_disk_that_is_really_full_loses_nothing(tmp_path: Path, size: str) -> None:
    mounter = _mounter()
    if mounter is None:
        pytest.skip("unshare cannot mount a small disk here")

    done = subprocess.run(
        [*mounter, size, str(tmp_path), sys.executable, "-c", FILL, str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.stdout.split()[-1:], done.stderr) == (["sound"], "")


FILL = textwrap.dedent(
    """
    import os, subprocess, sys
    from datetime import UTC, datetime
    from hashlib import sha256
    from pathlib import Path
    from vetting_desk.clock import SystemClock
    from vetting_desk.errors import StorageFullError
    from vetting_desk.model import *
    from vetting_desk.store import check_casebook, create_casebook, open_casebook

    folder, key, now = Path(sys.argv[1]), bytearray(os.urandom(48)), datetime.now(UTC)
    try:
        casebook = create_casebook(
            folder, key, Desk(new_id(), "Post", DeskKind.POST, "Invented", False), SystemClock()
        )
    except StorageFullError:
        assert not (folder / "casebook.db").exists()
        print("sound")
        sys.exit()
    xml, officer = b"<form/>", new_id()
    form = InstrumentKey("form", "1", sha256(xml).hexdigest())
    casebook.instruments.add(xml, InstrumentSummary(form, "Form", ()))
    case = Case(new_id(), "1", (PersonName("A", NameScript.LATIN),), BirthDate(), Stage.CONTACT, now, now)
    casebook.cases.add(case)
    draft = Assessment(
        new_id(), case.id, form, "Form", AssessmentState.DRAFT, officer, "Officer", "", "", now, now
    )
    casebook.assessments.start(draft, b"<data/>")
    given, refused = [], 0
    while refused < 3:
        try:
            value = "x" * (3_000 // (refused + 1))
            casebook.assessments.append(draft.id, "/data/a", AnswerKind.SET, value, now, officer)
            given.append(value)
        except StorageFullError:
            refused += 1
    assert given
    assert [row.value for row in casebook.assessments.answers(draft.id)] == given
    casebook.verify()
    casebook.close()
    casebook = open_casebook(folder, key, SystemClock())
    assert [row.value for row in casebook.assessments.answers(draft.id)] == given
    casebook.close()
    subprocess.run(["mount", "-o", "remount,size=20m", folder], check=True)
    report = check_casebook(folder, key)
    assert report.sound, report
    print("sound")
    """
)

"""An auditor's command: casebook check."""

import io
import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.usefixtures("cheap_keys")

Walk = dict[str, Path]
Said = Callable[..., str]


@pytest.fixture
def post(walk: Walk, tmp_path: Path) -> Path:
    """A private copy of the post's desk, with the practice passphrase beside it."""
    shutil.copy(walk["root_certificate"].parent / "passphrase.txt", tmp_path)
    return Path(shutil.copytree(walk["post_casebook"], tmp_path / "post"))


def test_a_sound_casebook_is_reported_step_by_step(post: Path, cli: Any) -> None:
    ran = cli("casebook", "check", post)

    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("Training post, ")
    assert ran.out.endswith("The casebook is sound.\n")
    for step in ("open", "read", "checkpoint", "seals", "structure", "search", "audit"):
        assert f"  {step}" in ran.out


def test_the_walks_own_folder_holds_no_casebook(walk: Walk, refused: Said) -> None:
    folder = walk["post_casebook"].parent

    assert f"There is no casebook in {folder}" in refused("casebook", "check", folder)


def test_a_wrong_passphrase_is_reported_as_that(post: Path, tmp_path: Path, unjudged: Said) -> None:
    file = tmp_path / "other.txt"
    file.write_text("another invented passphrase\n", encoding="utf-8")

    said = unjudged("casebook", "check", post, "--passphrase-file", file)

    assert "passphrase does not open" in said
    assert "another invented" not in said


def test_a_passphrase_can_be_piped_in(
    post: Path, tmp_path: Path, cli: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    passphrase = (tmp_path / "passphrase.txt").read_text(encoding="utf-8")
    (tmp_path / "passphrase.txt").unlink()
    monkeypatch.setattr("sys.stdin", io.StringIO(passphrase))

    assert cli("casebook", "check", post).code == 0


def test_no_passphrase_at_all_is_refused(
    post: Path, tmp_path: Path, wrong_use: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "passphrase.txt").unlink()
    monkeypatch.setattr("sys.stdin", io.StringIO(""))

    assert "none was given" in wrong_use("casebook", "check", post)


def test_a_passphrase_file_that_is_not_text_is_refused(
    post: Path, tmp_path: Path, wrong_use: Said
) -> None:
    (tmp_path / "key.bin").write_bytes(b"\xff\xfe\x00")

    assert "key.bin cannot be used" in wrong_use(
        "casebook", "check", post, "--passphrase-file", tmp_path / "key.bin"
    )


def test_an_unknown_officer_is_refused(post: Path, wrong_use: Said) -> None:
    assert "nobody of this name" in wrong_use("casebook", "check", post, "--officer", "Nobody Here")


def test_one_damaged_copy_of_a_slot_is_mended(post: Path, cli: Any) -> None:
    [first], [second] = (post / "slots").glob("*.slot"), (post / "slots").glob("*.slot2")
    sound = second.read_bytes()
    first.write_bytes(first.read_bytes()[:40])

    assert cli("casebook", "check", post).code == 0
    assert first.read_bytes() == sound


def test_two_damaged_copies_of_a_slot_are_reported_as_that(post: Path, refused: Said) -> None:
    for copy in (post / "slots").glob("*.slot*"):
        copy.write_bytes(copy.read_bytes()[:-1])

    said = refused("casebook", "check", post)

    assert "Both copies of the key file" in said
    assert "passphrase" not in said


@pytest.mark.parametrize(
    "change",
    [
        lambda data: data.__setitem__(100, data[100] ^ 1),
        lambda data: data.__setitem__(4096 * 3 + 500, data[4096 * 3 + 500] ^ 1),
        lambda data: data.__setitem__(-100, data[-100] ^ 1),
        lambda data: data.__delitem__(slice(len(data) // 2, None)),
        lambda data: data.__setitem__(slice(None), os.urandom(len(data))),
        lambda data: data.clear(),
    ],
    ids=["first-page", "fourth-page", "last-page", "cut", "overwritten", "empty"],
)
def test_a_damaged_casebook_is_reported_as_that_and_left_alone(
    change: Callable[[bytearray], object], post: Path, cli: Any
) -> None:
    file = post / "casebook.db"
    data = bytearray(file.read_bytes())
    change(data)
    file.write_bytes(data)

    ran = cli("casebook", "check", post)

    assert ran.code == 1
    assert "does not open or fails its checks" in ran.err
    assert file.read_bytes() == data


def test_a_plaintext_casebook_is_reported_as_that_and_left_alone(post: Path, cli: Any) -> None:
    file = post / "casebook.db"
    for each in post.glob("casebook.db*"):
        each.unlink()
    plain = sqlite3.connect(file)
    plain.execute("CREATE TABLE invented (a)")
    plain.close()
    before = file.read_bytes()

    ran = cli("casebook", "check", post)

    assert ran.code == 1
    assert "unencrypted database" in ran.err
    assert file.read_bytes() == before


def test_a_casebook_that_is_open_elsewhere_is_reported_with_the_process(
    post: Path, cli: Any, tmp_path: Path
) -> None:
    from vetting_desk.operations.access import desk_folders
    from vetting_desk.operations.desk import desks

    passphrase = (tmp_path / "passphrase.txt").read_text(encoding="utf-8").strip()
    window = desks.unlock(post, desk_folders.officers_of(post)[0].id, passphrase)
    try:
        ran = cli("casebook", "check", post)
    finally:
        window.close()

    assert ran.code == 3
    assert f"(process {os.getpid()} " in ran.err
    assert cli("casebook", "check", post).code == 0


def test_a_damaged_desk_file_is_reported(post: Path, refused: Said) -> None:
    (post / "desk.json").write_text("{", encoding="utf-8")

    assert "desk.json" in refused("casebook", "check", post)


def test_guesses_are_counted_as_at_the_window(post: Path, tmp_path: Path, unjudged: Said) -> None:
    file = tmp_path / "other.txt"
    file.write_text("another invented passphrase\n", encoding="utf-8")
    for _ in range(4):
        unjudged("casebook", "check", post, "--passphrase-file", file)

    said = unjudged("casebook", "check", post)

    assert "seconds" in said
    assert "passphrase does not open" not in said


def test_guesses_stand_in_the_log_after_the_next_unlock(
    post: Path, tmp_path: Path, cli: Any, unjudged: Said
) -> None:
    from vetting_desk.operations.access import desk_folders
    from vetting_desk.operations.desk import desks

    file = tmp_path / "other.txt"
    file.write_text("another invented passphrase\n", encoding="utf-8")
    unjudged("casebook", "check", post, "--passphrase-file", file)
    assert cli("casebook", "check", post).code == 0

    passphrase = (tmp_path / "passphrase.txt").read_text(encoding="utf-8").strip()
    window = desks.unlock(post, desk_folders.officers_of(post)[0].id, passphrase)
    try:
        [told] = window.casebook.audit.entries(action="unlock-failed")
    finally:
        window.close()
    assert told.detail["count"] == 1


def test_an_officer_with_a_key_file_needs_it_here_too(
    post: Path, tmp_path: Path, cli: Any, unjudged: Said
) -> None:
    from vetting_desk.operations.access import desk_folders
    from vetting_desk.operations.desk import desks

    passphrase = (tmp_path / "passphrase.txt").read_text(encoding="utf-8").strip()
    window = desks.unlock(post, desk_folders.officers_of(post)[0].id, passphrase)
    try:
        desks.add_key_file(window, passphrase, tmp_path / "second.key")
    finally:
        window.close()

    assert "does not open" in unjudged("casebook", "check", post)
    assert cli("casebook", "check", post, "--key-file", tmp_path / "second.key").code == 0


def test_what_headquarters_refused_is_shown_and_cleared_with_a_reason(
    walk: Walk, tmp_path: Path, cli: Any
) -> None:
    from vetting_desk.model import IntakeOutcome, RecordFile
    from vetting_desk.operations.access import desk_folders
    from vetting_desk.operations.desk import desks

    base = walk["root_certificate"].parent
    words = tmp_path / "passphrase.txt"
    shutil.copy(base / "passphrase.txt", words)
    hq = Path(shutil.copytree(walk["hq_casebook"], tmp_path / "hq"))
    passphrase = words.read_text(encoding="utf-8").strip()
    window = desks.unlock(hq, desk_folders.officers_of(hq)[0].id, passphrase)
    try:
        file = RecordFile("file", window.casebook.blobs.put(b"refused"), 7)
        window.casebook.intake.quarantine(
            "bundle",
            "a desk\x1b[2J",
            "record",
            "d" * 64,
            IntakeOutcome.REFUSED,
            "signature",
            (file,),
        )
    finally:
        window.close()
    at = (hq, "--passphrase-file", words, "--officer", "Hilola Sample")

    shown = cli("casebook", "refused", *at)
    assert "7 bytes of at most 268435456" in shown.out
    assert "a desk\\x1b[2J" in shown.out
    assert cli("casebook", "clear", *at, "--reason", "x").code == 2
    assert cli("casebook", "clear", *at, "1", "--all", "--reason", "x").code == 2
    assert "7 bytes of 1 refused" in cli("casebook", "clear", *at, "1", "--reason", "x").out
    told = cli("casebook", "refused", *at, "--json").json()
    assert (told["length"], told["contents"][0]["whole"]) == (0, False)

"""Backups from a terminal."""

from collections.abc import Callable
from pathlib import Path

Run = Callable[..., str]


def test_a_backup_is_made_verified_and_restored(
    run: Run, desks: tuple[Path, Path, Path], words: dict[str, str], tmp_path: Path
) -> None:
    _, post, stick = desks
    run("backup", "create", post, stick, "--passphrase-file", words["iskandar"])
    [file] = stick.glob("*.vdbackup")
    assert "Iskandar Sample" in run("backup", "list", stick)

    output = run("backup", "verify", file, "--passphrase-file", words["iskandar"])
    run("backup", "restore", file, tmp_path / "new", "--passphrase-file", words["iskandar"])

    assert "The backup is sound" in output
    assert "sound" in run(
        "casebook", "check", tmp_path / "new" / "post", "--passphrase-file", words["iskandar"]
    )

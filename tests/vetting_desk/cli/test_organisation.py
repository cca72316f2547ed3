"""An organisation's keys from a terminal."""

from collections.abc import Callable
from pathlib import Path

Run = Callable[..., str]


def test_certificates_are_taken_back(
    run: Run, desks: tuple[Path, Path, Path], words: dict[str, str], tmp_path: Path
) -> None:
    hq, _, _ = desks
    listed = run("desk", "list", tmp_path / "d").splitlines()
    [officer] = [line.split()[-1] for line in listed if "Iskandar" in line]
    run("organisation", "revoke", hq, "--passphrase-file", words["boss"], "--subject", officer,
        "--reason", "Invented: left")  # fmt: skip

    output = run("organisation", "revoked", hq, "--passphrase-file", words["boss"])

    assert output.count("Iskandar Sample: Invented: left") == 2
    assert "List number 2." in output


def test_recovery_is_for_two(
    run: Run, desks: tuple[Path, Path, Path], words: dict[str, str]
) -> None:
    hq, _, stick = desks

    output = run("organisation", "recovery", hq, stick, "--passphrase-file", words["boss"],
               "--first-file", words["first"], "--second-file", words["second"])  # fmt: skip

    assert "both passphrases" in output
    assert (stick / "recovery-identity.age").is_file()


def test_an_organisation_is_founded_by_two(run: Run, words: dict[str, str], tmp_path: Path) -> None:
    told = run("organisation", "create", tmp_path / "d", "--name", "Invented",
               "--officer", "Hilola Sample", "--passphrase-file", words["boss"],
               "--root-passphrase-file", words["root"], "--second-officer", "Zulfiya Sample",
               "--second-passphrase-file", words["second"], "--training")  # fmt: skip

    assert "alone" not in told
    hq = tmp_path / "d" / "headquarters"
    shown = run("organisation", "issuing-key", "show", hq, "--passphrase-file", words["boss"])
    assert "Zulfiya Sample" in shown


def test_an_organisation_founded_by_one_is_told_what_is_missing(
    run: Run, words: dict[str, str], tmp_path: Path
) -> None:
    told = run("organisation", "create", tmp_path / "d", "--name", "Invented",
               "--officer", "Hilola Sample", "--passphrase-file", words["boss"],
               "--root-passphrase-file", words["root"], "--training")  # fmt: skip

    assert "opens the issuing key alone" in told

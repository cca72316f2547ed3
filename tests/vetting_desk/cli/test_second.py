"""Acts that want a second officer, from a terminal."""

from collections.abc import Callable
from pathlib import Path

import pytest

from vetting_desk.errors import InputError, WrongPassphraseError

Run = Callable[..., str]


def named(words: dict[str, Path]) -> tuple[object, ...]:
    return ("--second", "Farida Sample", "--second-passphrase-file", words["farida"])


@pytest.fixture
def by_two(run: Run, desks: tuple[Path, Path, Path], words: dict[str, Path]) -> tuple[object, ...]:
    """Headquarters whose issuing key is under two, and the options that unlock it."""
    hq, _, _ = desks
    own = ("--officer", "Hilola Sample", "--passphrase-file", words["boss"])
    run("desk", "add-officer", hq, *own, "--name", "Farida Sample", "--role", "administrator",
        "--new-passphrase-file", words["farida"])  # fmt: skip
    told = run("organisation", "issuing-key", "put-under-two", hq, *own, *named(words))
    assert "both together" in told
    return (hq, *own)


def test_the_second_officer_is_asked_for_only_where_one_is_needed(
    run: Run, by_two: tuple[object, ...], words: dict[str, Path]
) -> None:
    assert "number 2" in run("organisation", "renew-list", *by_two, *named(words))
    assert "List number 2." in run("organisation", "revoked", *by_two)


def test_a_second_officer_who_is_nobody_or_mistypes_is_refused(
    run: Run, by_two: tuple[object, ...], words: dict[str, Path]
) -> None:
    with pytest.raises(InputError):
        run("organisation", "renew-list", *by_two, "--second", "Nobody")
    with pytest.raises(WrongPassphraseError):
        run("organisation", "renew-list", *by_two, "--second-passphrase-file", words["boss"])


def test_a_post_is_taken_in_by_two(
    run: Run, desks: tuple[Path, Path, Path], by_two: tuple[object, ...], words: dict[str, Path]
) -> None:
    _, post, stick = desks
    asked = run("desk", "request", post, stick, "--passphrase-file", words["iskandar"])
    hq, *own = by_two

    told = run("desk", "approve", hq, stick, *own, *named(words),
               "--words", asked.splitlines()[-1].strip())  # fmt: skip

    assert "Read these words to the post" in told


def test_certificates_are_taken_back_by_two(
    run: Run, desks: tuple[Path, Path, Path], by_two: tuple[object, ...], words: dict[str, Path],
    tmp_path: Path,
) -> None:  # fmt: skip
    listed = run("desk", "list", tmp_path / "d").splitlines()
    [officer] = [line.split()[-1] for line in listed if "Iskandar" in line]

    told = run("organisation", "revoke", *by_two, *named(words), "--subject", officer,
               "--reason", "Invented")  # fmt: skip

    assert "number 2" in told

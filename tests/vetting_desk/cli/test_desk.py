"""Desks and their officers from a terminal, one after the other."""

from collections.abc import Callable
from pathlib import Path

import pytest

from vetting_desk.errors import VettingDeskError

Run = Callable[..., str]


def test_desks_are_listed_with_who_has_a_key(
    run: Run, desks: tuple[Path, Path, Path], tmp_path: Path
) -> None:
    listed = run("desk", "list", tmp_path / "d")

    assert "Post TRAINING, Invented" in listed
    assert "Iskandar Sample (supervisor)" in listed


def test_words_that_differ_take_nobody_in(
    run: Run, desks: tuple[Path, Path, Path], words: dict[str, str]
) -> None:
    hq, post, stick = desks
    run("desk", "request", post, stick, "--passphrase-file", words["iskandar"])

    with pytest.raises(VettingDeskError):
        run("desk", "approve", hq, stick, "--passphrase-file", words["boss"], "--words", "a b c")


def test_an_officer_comes_and_goes(
    run: Run, desks: tuple[Path, Path, Path], words: dict[str, str], tmp_path: Path
) -> None:
    _, post, _ = desks
    own = ("--officer", "Iskandar Sample", "--passphrase-file", words["iskandar"])
    run("desk", "add-officer", post, *own, "--name", "Farida Sample", "--role", "interviewer",
        "--new-passphrase-file", words["farida"])  # fmt: skip
    assert "Farida Sample (interviewer)" in run("desk", "list", tmp_path / "d")

    run("desk", "remove-officer", post, *own, "--name", "Farida Sample")

    assert "Farida Sample" not in run("desk", "list", tmp_path / "d")
    assert "sound" in run("casebook", "check", post, "--passphrase-file", words["iskandar"])


def test_a_passphrase_is_changed(
    run: Run, desks: tuple[Path, Path, Path], words: dict[str, str]
) -> None:
    _, post, _ = desks
    run("desk", "change-passphrase", post, "--passphrase-file", words["iskandar"],
        "--new-passphrase-file", words["new"])  # fmt: skip

    assert "sound" in run("casebook", "check", post, "--passphrase-file", words["new"])
    with pytest.raises(VettingDeskError):
        run("casebook", "check", post, "--passphrase-file", words["iskandar"])


def test_a_desk_is_made_unreadable_only_by_its_name(
    run: Run, desks: tuple[Path, Path, Path], words: dict[str, str]
) -> None:
    _, post, _ = desks
    with pytest.raises(VettingDeskError):
        run("desk", "make-unreadable", post, "--confirm", "yes")

    run("desk", "make-unreadable", post, "--confirm", "Post")

    with pytest.raises(VettingDeskError):
        run("casebook", "check", post, "--passphrase-file", words["iskandar"])

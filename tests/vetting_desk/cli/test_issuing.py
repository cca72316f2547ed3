"""Who opens the issuing key, from a terminal."""

from collections.abc import Callable
from pathlib import Path

import pytest

from vetting_desk.errors import IssuingKeyError, NotFoundError

Run = Callable[..., str]
KEY = ("organisation", "issuing-key")


@pytest.fixture
def own(desks: tuple[Path, Path, Path], words: dict[str, Path]) -> tuple[object, ...]:
    hq, _, _ = desks
    return (hq, "--officer", "Hilola Sample", "--passphrase-file", words["boss"])


@pytest.fixture
def second(run: Run, own: tuple[object, ...], words: dict[str, Path]) -> tuple[object, ...]:
    """Farida, with whom the key was put under two."""
    run("desk", "add-officer", *own, "--name", "Farida Sample", "--role", "supervisor",
        "--new-passphrase-file", words["farida"])  # fmt: skip
    given = ("--second", "Farida Sample", "--second-passphrase-file", words["farida"])
    run(*KEY, "put-under-two", *own, *given)
    return given


@pytest.fixture
def third(
    run: Run, own: tuple[object, ...], second: tuple[object, ...], words: dict[str, Path]
) -> str:
    run("desk", "add-officer", *own, "--name", "Gulnora Sample", "--role", "administrator",
        "--new-passphrase-file", words["new"], *second)  # fmt: skip
    return "Gulnora Sample"


def test_it_is_said_that_one_officer_opens_it_alone(run: Run, own: tuple[object, ...]) -> None:
    assert "Any officer of this desk opens it alone" in run(*KEY, "show", *own)


def test_a_post_has_none(run: Run, desks: tuple[Path, Path, Path], words: dict[str, Path]) -> None:
    _, post, _ = desks
    told = run(*KEY, "show", post, "--passphrase-file", words["iskandar"])

    assert "no issuing key" in told


@pytest.mark.usefixtures("second")
def test_who_opens_it_is_shown(run: Run, own: tuple[object, ...]) -> None:
    told = run(*KEY, "show", *own)

    assert "Hilola Sample (supervisor)" in told
    assert "Farida Sample (supervisor)" in told
    assert "Name a third officer" in told


def test_a_third_is_named_and_another_s_naming_ends(
    run: Run,
    own: tuple[object, ...],
    second: tuple[object, ...],
    third: str,
    words: dict[str, Path],
) -> None:
    named = run(*KEY, "name", *own, *second, "--officer-to-name", third,
                "--named-passphrase-file", words["new"])  # fmt: skip
    assert third in named
    assert "Name a third officer" not in run(*KEY, "show", *own)

    ended = run(*KEY, "end-naming", *own, *second, "--named", third)

    assert third in ended
    with pytest.raises(IssuingKeyError):
        run(*KEY, "end-naming", *own, *second, "--named", "Farida Sample")


def test_nobody_of_a_name_is_said(
    run: Run, own: tuple[object, ...], second: tuple[object, ...]
) -> None:
    with pytest.raises(NotFoundError):
        run(*KEY, "name", *own, *second, "--officer-to-name", "Nobody")
    with pytest.raises(NotFoundError):
        run(*KEY, "end-naming", *own, *second, "--named", "Nobody")


def test_a_copy_goes_into_the_safe_and_comes_back(
    run: Run,
    desks: tuple[Path, Path, Path],
    own: tuple[object, ...],
    second: tuple[object, ...],
    third: str,
    words: dict[str, Path],
) -> None:
    _, _, stick = desks
    run(*KEY, "safe-copy", *own, stick, *second, "--safe-passphrase-file", words["first"])

    told = run(*KEY, "bring-back", *own, stick / "issuing-key.pem",
               "--safe-passphrase-file", words["first"],
               "--second", third, "--second-passphrase-file", words["new"])  # fmt: skip

    assert "for nobody else" in told
    shown = run(*KEY, "show", *own)
    assert third in shown
    assert "Farida" not in shown

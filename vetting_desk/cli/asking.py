"""Asking for passphrases at a terminal: typed unseen, from a file, or a line of standard input each."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from vetting_desk.errors import InputError

if TYPE_CHECKING:
    from vetting_desk.operations.open_desk import OpenDesk

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)
NEW_FOLDER = click.Path(file_okay=False, path_type=Path)


def passphrase(file: Path | None, whose: str = "Passphrase", *, new: bool = False) -> str:
    """Return a passphrase.

    Args:
        file: Its first line; None to ask.
        whose: What to ask for.
        new: True asks twice where somebody types.

    Raises:
        InputError: If none was given.
    """
    if file is not None:
        lines = file.read_text(encoding="utf-8").splitlines()
        given = lines[0] if lines else ""
    elif sys.stdin.isatty():
        given = str(click.prompt(whose, hide_input=True, confirmation_prompt=new))
    else:
        given = sys.stdin.readline().rstrip("\n")
    if not given:
        raise InputError(field=whose, detail="none was given; type it, or name a file with it")
    return given


def pin(file: Path | None, label: str) -> str:
    """Return the PIN of a token, as `passphrase` does; a file serves tests and rehearsals.

    Args:
        file: Its first line; None to ask.
        label: The token's name.

    Raises:
        InputError: If none was given.
    """
    return passphrase(file, f"PIN of {label}")


def with_pin(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add the option that gives a token's PIN."""
    said = "Read the token's PIN from its first line, where one is needed."
    return click.option("--pin-file", type=FILE, help=said)(function)


def with_desk(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options by which a command unlocks a desk."""
    options = (
        click.argument("folder", metavar="DESK", type=FOLDER),
        click.option("--officer", default="", help="Who unlocks, by name; the first by default."),
        click.option(
            "--passphrase-file", type=FILE, help="Read the passphrase from its first line."
        ),
        click.option("--key-file", type=FILE, help="The officer's key file, where one is needed."),
    )
    for option in reversed(options):
        function = option(function)
    return function


@contextmanager
def unlocked(
    folder: Path, officer: str, passphrase_file: Path | None, key_file: Path | None
) -> "Iterator[tuple[OpenDesk, str]]":
    """Unlock a desk for as long as the block lasts; gives it, and the passphrase for what asks again.

    Raises:
        InputError: If nobody of this name has a key here.
        VettingDeskError: As `desks.unlock`.
    """
    from vetting_desk.operations import desks, places

    places.read_desk_file(folder)
    found = [each for each in places.officers_of(folder) if officer in {"", each.name, each.id}]
    if not found:
        raise InputError(field="--officer", detail="nobody of this name has a key here")
    words = passphrase(passphrase_file, f"Passphrase of {found[0].name}")
    desk = desks.unlock(folder, found[0].id, words, key_file=key_file)
    try:
        yield desk, words
    finally:
        desk.close()

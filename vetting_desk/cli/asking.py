"""Reads passphrases: typed without echo, from a file, or each from a line of standard input."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from vetting_desk.errors import EnrolmentError, InputError

if TYPE_CHECKING:
    from vetting_desk.operations.access.open_desk import OpenDesk
    from vetting_desk.operations.access.pins import TrustAnswer

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
WEAK_WORDS = (
    "This passphrase would soon be guessed by somebody who copied the desk's folder. "
    "Change it in the window, under This desk."
)
FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)
NEW_FOLDER = click.Path(file_okay=False, path_type=Path)
_MAX_LINE = 16 * 1024
"""Most bytes, or characters, read of a line; longer than any passphrase."""

passphrase_option = click.option(
    "--passphrase-file", type=FILE, help="Read the passphrase from its first line."
)
key_file_option = click.option(
    "--key-file", type=FILE, help="The officer's key file, where one is needed."
)


@dataclass(frozen=True, slots=True)
class DeskOptions:
    """The options with which a command unlocks a desk.

    Attributes:
        folder: The desk's folder.
        officer: Name or id of the officer who unlocks; empty for the first.
        passphrase_file: The passphrase, on its first line; None to ask.
        key_file: The officer's key file; None without one.
        together: Name or id of a colleague who opens the casebook with an administrator; empty for nobody.
        together_passphrase_file: Theirs, on its first line; None to ask.
        together_key_file: Their key file; None without one.
    """

    folder: Path
    officer: str
    passphrase_file: Path | None
    key_file: Path | None
    together: str = ""
    together_passphrase_file: Path | None = None
    together_key_file: Path | None = None

    @contextmanager
    def unlocked(
        self,
        trust: "TrustAnswer | None" = None,
        *,
        tell: bool = True,
        tells_clock: bool = True,
    ) -> "Iterator[tuple[OpenDesk, str]]":
        """Unlock the desk for the duration of the block; yields it, and the passphrase for confirmations.

        Args:
            trust: What the person says to a changed trust; None stops at one.
            tell: True to print what the desk noticed of restores and copies, beside the output.
            tells_clock: True to print what is wrong with the clock, if anything is, beside the output.

        Raises:
            InputError: If no officer of this name has a key here.
            VettingDeskError: As `desks.unlock`.
        """
        from vetting_desk.operations.access import desk_folders
        from vetting_desk.operations.desk import desks

        desk_folders.read_desk_file(self.folder)
        officers = desk_folders.officers_of(self.folder)
        found = [each for each in officers if self.officer in {"", each.name, each.id}]
        if not found:
            raise InputError(field="--officer", detail="nobody of this name has a key here")
        words = passphrase(self.passphrase_file, f"Passphrase of {found[0].name}")
        desk = desks.unlock(self.folder, found[0].id, words, key_file=self.key_file, trust=trust)
        if desk.weak_passphrase:
            click.echo(WEAK_WORDS, err=True)
        try:
            self._open_together(desk)
            if tell:
                _tell(desk)
            if tells_clock:
                _print_clock(desk)
            yield desk, words
        finally:
            desk.close()

    def _open_together(self, desk: "OpenDesk") -> None:
        """Open the casebook with a colleague, where one is named and it is not open."""
        from vetting_desk.operations.access import desk_folders
        from vetting_desk.operations.desk import together

        if not self.together or not desk.alone:
            return
        officers = desk_folders.officers_of(self.folder)
        found = [each for each in officers if self.together in {each.name, each.id}]
        if not found:
            raise InputError(field="--together", detail="nobody of this name has a key here")
        words = passphrase(self.together_passphrase_file, f"Passphrase of {found[0].name}")
        together.open_together(desk, found[0].id, words, self.together_key_file)


def _tell(desk: "OpenDesk") -> None:
    from vetting_desk.cli.finding_text import describe
    from vetting_desk.operations.desk import findings

    told = findings.standing(desk)
    for each in told:
        click.echo(f"Noticed: {describe(each)[0]}", err=True)
    if told:
        click.echo("What to do: vetting-desk desk state DESK", err=True)


def _print_clock(desk: "OpenDesk") -> None:
    from vetting_desk.cli.clock_text import trouble
    from vetting_desk.operations.desk import clock

    sentence = trouble(clock.state(desk))
    if sentence:
        click.echo(f"{sentence} See: vetting-desk desk clock show", err=True)


def with_desk(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options with which a command unlocks a desk; the command gets them as parameter ``at``."""

    @wraps(function)
    def command(
        folder: Path,
        officer: str,
        passphrase_file: Path | None,
        key_file: Path | None,
        together: str,
        together_passphrase_file: Path | None,
        together_key_file: Path | None,
        **others: Any,
    ) -> Any:
        beside = together, together_passphrase_file, together_key_file
        at = DeskOptions(folder, officer, passphrase_file, key_file, *beside)
        return function(at=at, **others)

    options = (
        click.argument("folder", metavar="DESK", type=FOLDER),
        click.option("--officer", default="", help="Who unlocks, by name; the first by default."),
        passphrase_option,
        key_file_option,
        click.option(
            "--together", default="", help="Who opens the casebook with an administrator."
        ),
        click.option("--together-passphrase-file", type=FILE, help="Theirs, on its first line."),
        click.option("--together-key-file", type=FILE, help="Their key file, where one is needed."),
    )
    for option in reversed(options):
        command = option(command)
    return command


def passphrase(file: Path | None, whose: str = "Passphrase", *, new: bool = False) -> str:
    """Return a passphrase.

    Args:
        file: Its first line is used; None to ask.
        whose: The prompt.
        new: True asks twice at a terminal.

    Raises:
        InputError: If none was given, or it is not text in UTF-8.
    """
    if file is not None:
        given = _first_line(file)
    elif sys.stdin.isatty():
        given = str(click.prompt(whose, hide_input=True, confirmation_prompt=new))
    else:
        given = _piped_line(whose)
    if not given:
        raise InputError(field=whose, detail="no-passphrase")
    return given


def _piped_line(whose: str) -> str:
    try:
        return sys.stdin.readline(_MAX_LINE).rstrip("\r\n")
    except UnicodeDecodeError as error:
        raise InputError(field=whose, detail="not-text") from error


def _first_line(file: Path) -> str:
    with file.open("rb") as source:
        line = source.readline(_MAX_LINE)
    try:
        return line.decode("utf-8-sig").rstrip("\r\n")
    except UnicodeDecodeError as error:
        raise InputError(field=file.name, detail="not-text") from error


def pin(file: Path | None, label: str) -> str:
    """Return the PIN of a token, read like `passphrase`; a file is for tests and practice.

    Args:
        file: Its first line is used; None to ask.
        label: The token's name.

    Raises:
        InputError: If none was given.
    """
    return passphrase(file, f"PIN of {label}")


def token_pin(desk: "OpenDesk", file: Path | None) -> str:
    """Return the PIN of the token that the officer signs with; empty where they sign without one."""
    from vetting_desk.operations.desk import tokens

    token = tokens.state(desk)
    return pin(file, token.label) if token.signs else ""


def open_token(desk: "OpenDesk", file: Path | None) -> None:
    """Unlock the token that the officer signs with, where there is one."""
    from vetting_desk.operations.desk import tokens

    given = token_pin(desk, file)
    if given:
        tokens.give_pin(desk, given)


def with_pin(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add the option for a token's PIN."""
    said = "Read the token's PIN from its first line, where one is needed."
    return click.option("--pin-file", type=FILE, help=said)(function)


def ask_words(given: str, whose: str, right: tuple[str, ...]) -> None:
    """Check the words that the other side reads aloud.

    Args:
        given: The words, separated by spaces; empty to ask for them.
        whose: The side that reads them.
        right: The expected words.

    Raises:
        EnrolmentError: If they differ.
    """
    heard = given or click.prompt(f"The twelve words {whose} reads")
    if tuple(heard.split()) != right:
        raise EnrolmentError(detail="the words differ")

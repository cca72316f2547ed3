"""Acts that want a second officer at a terminal: who it is and their passphrase, once the core asks."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from vetting_desk.cli.asking import FILE, passphrase
from vetting_desk.errors import InputError, SecondOfficerNeededError

if TYPE_CHECKING:
    from vetting_desk.operations.access.open_desk import OpenDesk
    from vetting_desk.operations.organisation.issuing_officers import NamedOfficer

_Result = TypeVar("_Result")


@dataclass(frozen=True, slots=True)
class SecondOptions:
    """The options by which a command names the second officer.

    Attributes:
        officer: Name or id; empty for the first who can be.
        passphrase_file: Their passphrase, on its first line; None to ask.
        key_file: Their key file; None without one.
    """

    officer: str
    passphrase_file: Path | None
    key_file: Path | None

    def act(self, desk: "OpenDesk", act: Callable[[], _Result]) -> _Result:
        """Do something at a desk; where it wants a second officer, ask for them and do it then.

        Raises:
            InputError: If nobody of the name given can be the second officer.
            VettingDeskError: As the act does.
        """
        from vetting_desk.operations.access.issuing_key import IssuingPurpose
        from vetting_desk.operations.desk import together
        from vetting_desk.operations.organisation import issuing_officers

        try:
            return act()
        except SecondOfficerNeededError as wanted:
            found = dict(zip(wanted.fields["ids"], wanted.fields["officers"], strict=True))
            if wanted.fields["purpose"] == together.CASE_KEY:
                raise  # a colleague's key opens the casebook for all that follows: --together
            chosen, words = self.of(found)
            issuing_officers.give_second(
                desk,
                IssuingPurpose(wanted.fields["purpose"]),
                wanted.fields["subject"],
                chosen,
                words,
                self.key_file,
            )
        return act()

    def choose(self, rows: "tuple[NamedOfficer, ...]") -> tuple[str, str]:
        """Return id and passphrase of one of several officers who is to open the key from now on.

        Raises:
            InputError: If nobody of the name given is among them.
        """
        return self.of({row.officer.id: row.officer.name for row in rows if row.usable})

    def of(self, officers: dict[str, str]) -> tuple[str, str]:
        """Return id and passphrase of one of some officers, given by id with their names.

        Raises:
            InputError: If nobody of the name given is among them.
        """
        found = [each for each, name in officers.items() if self.officer in {"", each, name}]
        if not found:
            raise InputError(field="--second", detail="nobody of this name can be the second")
        whose = f"Passphrase of {officers[found[0]]}, typed by them"
        return found[0], passphrase(self.passphrase_file, whose)


def with_second(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options that name the second officer; the command gets them as one, named ``second``."""

    @wraps(function)
    def command(
        second: str,
        second_passphrase_file: Path | None,
        second_key_file: Path | None,
        **others: Any,
    ) -> Any:
        return function(
            second=SecondOptions(second, second_passphrase_file, second_key_file), **others
        )

    options = (
        click.option("--second", default="", help="The second officer, where one is needed."),
        click.option("--second-passphrase-file", type=FILE, help="Theirs, on its first line."),
        click.option("--second-key-file", type=FILE, help="Their key file, where one is needed."),
    )
    for option in reversed(options):
        command = option(command)
    return command

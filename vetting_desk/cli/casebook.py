"""``vetting-desk casebook``: check the store of a desk."""

import sys
from pathlib import Path

import click

from vetting_desk.errors import InputError

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.group(name="casebook")
def command() -> None:
    """Look after casebooks."""


@command.command()
@click.argument(
    "folder", metavar="DIR", type=click.Path(exists=True, file_okay=False, path_type=Path)
)
@click.option(
    "--officer", default="", help="Whose passphrase it is, by name; the first officer by default."
)
@click.option(
    "--passphrase-file", type=_FILE, help="Read the passphrase from this file's first line."
)
def check(folder: Path, officer: str, passphrase_file: Path | None) -> None:
    """Check the casebook in DIR from its pages up to its audit log. Repairs nothing.

    Asks for an officer's passphrase. For a desk that the walkthrough made, the passphrase lies in
    passphrase.txt beside it and is used by itself.
    """
    from vetting_desk.cli.error_text import describe
    from vetting_desk.operations.verification import check_folder

    found = check_folder(folder, _passphrase(folder, passphrase_file), officer)
    click.echo(f"{found.desk_name}, {folder}")
    for step in found.report.steps:
        told = "sound" if step.problem is None else describe(step.problem)
        click.echo(f"  {step.name:12} {told}  ({step.milliseconds:.0f} ms)")
    problem = found.report.first_problem
    if problem is not None:
        raise problem
    click.echo("The casebook is sound.")


def _passphrase(folder: Path, file: Path | None) -> str:
    from vetting_desk.operations.walkthrough import PASSPHRASE_FILE

    beside = folder.absolute().parent / PASSPHRASE_FILE
    if file is None and beside.is_file():
        file = beside
    if file is not None:
        lines = file.read_text(encoding="utf-8").splitlines()
        return lines[0] if lines else ""
    if sys.stdin.isatty():
        return str(click.prompt("Passphrase", hide_input=True))
    given = sys.stdin.readline().rstrip("\n")
    if not given:
        raise InputError(
            field="passphrase",
            detail="none was given; type it, or name a file with --passphrase-file",
        )
    return given

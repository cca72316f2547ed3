"""``vetting-desk casebook``: check the store of a desk."""

import sys
from pathlib import Path

import click

from vetting_desk.cli.output import plain
from vetting_desk.errors import InputError

_MAX_LINE = 16 * 1024
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
    from vetting_desk.operations.places import read_desk_file
    from vetting_desk.operations.verification import check_folder

    desk = read_desk_file(folder)  # first, so that nobody types a passphrase for nothing
    file = passphrase_file or (_practice_file(folder) if desk.training else None)
    found = check_folder(folder, _from_file(file) if file else _typed(), officer)
    click.echo(f"{plain(found.desk_name)}, {folder}")
    for step in found.report.steps:
        told = "sound" if step.problem is None else describe(step.problem)
        click.echo(f"  {step.name:12} {told}  ({step.milliseconds:.0f} ms)")
    problem = found.report.first_problem
    if problem is not None:
        raise problem
    click.echo("The casebook is sound.")


def _practice_file(folder: Path) -> Path | None:
    """Return the file in which the walkthrough leaves the passphrase of its own desks."""
    from vetting_desk.operations.walkthrough import PASSPHRASE_FILE

    beside = folder.absolute().parent / PASSPHRASE_FILE
    return beside if beside.is_file() else None


def _from_file(file: Path) -> str:
    with file.open("rb") as source:
        line = source.readline(_MAX_LINE)
    try:
        return line.decode("utf-8-sig").rstrip("\r\n")
    except UnicodeDecodeError as error:
        raise InputError(field=file.name, detail="not-text") from error


def _typed() -> str:
    if sys.stdin.isatty():
        return str(click.prompt("Passphrase", hide_input=True))
    given = sys.stdin.readline(_MAX_LINE).rstrip("\r\n")
    if not given:
        raise InputError(field="passphrase", detail="no-passphrase")
    return given

"""``vetting-desk casebook``: check the store of a desk."""

from pathlib import Path

import click

from vetting_desk.cli.asking import FOLDER, passphrase, passphrase_option
from vetting_desk.cli.output import plain


@click.group(name="casebook")
def command() -> None:
    """Check casebooks."""


@command.command()
@click.argument("folder", metavar="DIR", type=FOLDER)
@click.option(
    "--officer", default="", help="Whose passphrase it is, by name; the first officer by default."
)
@passphrase_option
def check(folder: Path, officer: str, passphrase_file: Path | None) -> None:
    """Check the casebook in DIR from its pages up to its audit log. Repairs nothing.

    Asks for an officer's passphrase. For a desk made by the walkthrough, the passphrase is read from
    passphrase.txt beside it.
    """
    from vetting_desk.cli.error_text import describe
    from vetting_desk.operations.access.desk_folders import read_desk_file
    from vetting_desk.operations.records.verification import check_folder

    desk = read_desk_file(folder)  # before asking for a passphrase, as it may fail
    file = passphrase_file or (_practice_file(folder) if desk.training else None)
    found = check_folder(folder, passphrase(file), officer)
    click.echo(f"{plain(found.desk_name)}, {folder}")
    for step in found.report.steps:
        result = "sound" if step.problem is None else describe(step.problem)
        click.echo(f"  {step.name:12} {result}  ({step.milliseconds:.0f} ms)")
    problem = found.report.first_problem
    if problem is not None:
        raise problem
    click.echo("The casebook is sound.")


def _practice_file(folder: Path) -> Path | None:
    """Return the file in which the walkthrough stores the passphrase of its own desks."""
    from vetting_desk.operations.practice.walkthrough import PASSPHRASE_FILE

    beside = folder.absolute().parent / PASSPHRASE_FILE
    return beside if beside.is_file() else None

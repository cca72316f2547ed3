"""``vetting-desk casebook``: check the store of a desk; look at what it refused, and clear that."""

from dataclasses import asdict
from pathlib import Path

import click

from vetting_desk.cli.asking import (
    FOLDER,
    DeskOptions,
    key_file_option,
    passphrase,
    passphrase_option,
    with_desk,
)
from vetting_desk.cli.options import AS_JSON
from vetting_desk.cli.output import plain, print_json
from vetting_desk.clock import to_text


@click.group(name="casebook")
def command() -> None:
    """Check casebooks."""


@command.command()
@click.argument("folder", metavar="DIR", type=FOLDER)
@click.option(
    "--officer", default="", help="Whose passphrase it is, by name; the first officer by default."
)
@passphrase_option
@key_file_option
def check(folder: Path, officer: str, passphrase_file: Path | None, key_file: Path | None) -> None:
    """Check the casebook in DIR from its pages up to its audit log. Repairs nothing.

    A wrong passphrase counts as one at the window does: after a few there is a wait, and the audit log
    tells of them from the next unlock on.

    Asks for an officer's passphrase. For a desk made by the walkthrough, the passphrase is read from
    passphrase.txt beside it.
    """
    from vetting_desk.cli.error_text import describe
    from vetting_desk.operations.access.desk_folders import read_desk_file
    from vetting_desk.operations.records.verification import check_folder

    desk = read_desk_file(folder)  # before asking for a passphrase, as it may fail
    file = passphrase_file or (_practice_file(folder) if desk.training else None)
    found = check_folder(folder, passphrase(file), officer, key_file=key_file)
    click.echo(f"{plain(found.desk_name)}, {folder}")
    for step in found.report.steps:
        result = "sound" if step.problem is None else describe(step.problem)
        click.echo(f"  {step.name:12} {result}  ({step.milliseconds:.0f} ms)")
    problem = found.report.first_problem
    if problem is not None:
        raise problem
    click.echo("The casebook is sound.")


@command.command()
@with_desk
@AS_JSON
def refused(at: DeskOptions, *, as_json: bool) -> None:
    """Show what DESK, a headquarters, refused, and how much room its contents take; largest first."""
    from vetting_desk.operations.exchange import refused as refused_contents

    with at.unlocked() as (desk, _):
        found = refused_contents.room(desk)
    if as_json:
        print_json(
            {
                "length": found.length,
                "quota": found.quota,
                "contents": [asdict(each) | {"at": to_text(each.at)} for each in found.contents],
            }
        )
        return
    click.echo(f"{found.length} bytes of at most {found.quota}")
    for each in found.contents:
        more = "" if each.whole else ", the rest was cleared"
        click.echo(
            f"  {each.number}  {each.at:%Y-%m-%d}  {plain(each.desk_name)}  {plain(each.record_id)}"
            f"  ({plain(each.reason)})  {each.length} bytes{more}"
        )


@command.command()
@with_desk
@click.argument("numbers", nargs=-1, type=click.IntRange(min=1))
@click.option("--reason", required=True, help="Why; it stands in the log.")
@click.option("--all", "everything", is_flag=True, help="Clear all of them.")
def clear(at: DeskOptions, numbers: tuple[int, ...], reason: str, *, everything: bool) -> None:
    """Clear the contents of what DESK refused, by the NUMBERS that `refused` shows.

    What is known of it stays: from whom, which, when and why. It cannot be undone.
    """
    from vetting_desk.operations.exchange import refused as refused_contents

    if everything == bool(numbers):
        raise click.UsageError("name the numbers, or --all")
    with at.unlocked() as (desk, _):
        cleared = refused_contents.clear(desk, reason, None if everything else numbers)
    click.echo(f"Cleared: {cleared.length} bytes of {len(cleared.numbers)} refused")


def _practice_file(folder: Path) -> Path | None:
    """Return the file in which the walkthrough stores the passphrase of its own desks."""
    from vetting_desk.operations.practice.walkthrough import PASSPHRASE_FILE

    beside = folder.absolute().parent / PASSPHRASE_FILE
    return beside if beside.is_file() else None

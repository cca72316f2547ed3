"""``vetting-desk exchange own`` and ``clear``: this desk's bundles that still lie on a stick."""

from pathlib import Path

import click

from vetting_desk.cli.asking import FOLDER, DeskOptions, with_desk
from vetting_desk.cli.output import plain

_STICK = click.argument("stick", type=FOLDER)


@click.command()
@with_desk
@_STICK
def own(at: DeskOptions, stick: Path) -> None:
    """Name the files on STICK that DESK wrote, and which of them the other side has confirmed."""
    from vetting_desk.operations.exchange import carried

    with at.unlocked() as (desk, _):
        for each in carried.own_files(desk, stick):
            state = "confirmed" if each.confirmed else "not confirmed"
            whose = f" for {plain(each.desk_name)}" if each.desk_name else ""
            day = each.written_at.date().isoformat()
            click.echo(f"{each.path.name}  bundle {each.sequence}{whose}, {day}, {state}")


@click.command()
@with_desk
@_STICK
@click.option("--yes", is_flag=True, help="Do not ask before removing.")
def clear(at: DeskOptions, stick: Path, *, yes: bool) -> None:
    """Remove from STICK what DESK wrote and the other side has confirmed; nothing else is touched."""
    from vetting_desk.operations.exchange import carried

    with at.unlocked() as (desk, _):
        confirmed = [each.path for each in carried.own_files(desk, stick) if each.confirmed]
        if not confirmed:
            click.echo("Nothing to remove: no bundle of this desk on it is confirmed.")
            return
        if not yes:
            click.confirm(f"Remove {len(confirmed)} confirmed files from {stick}?", abort=True)
        cleared = carried.clear(desk, confirmed)
    for name in cleared.removed:
        click.echo(f"Removed: {name}")
    for name, why in cleared.kept:
        click.echo(f"Kept: {name} ({why.value})")

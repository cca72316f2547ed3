"""``vetting-desk desk clock``: what the clock says, and how it is put right."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from vetting_desk.cli.asking import FILE, DeskOptions, passphrase, with_desk

if TYPE_CHECKING:
    from vetting_desk.operations.desk.clock import ClockState


@click.group(name="clock")
def command() -> None:
    """Look at the device's clock, and put right what a desk believes of it."""


@command.command()
@with_desk
def show(at: DeskOptions) -> None:
    """Show what the clock of DESK says, what the desk believes, and what headquarters said."""
    from vetting_desk.operations.desk import clock

    with at.unlocked(tells_clock=False) as (desk, _):
        _print(clock.state(desk))


@command.command()
@with_desk
@click.option("--reason", required=True, help="How you know the time; it stands in the log.")
def accept(at: DeskOptions, reason: str) -> None:
    """Say that the clock of DESK is right as it stands now. Never below what headquarters signed."""
    from vetting_desk.operations.desk import clock

    with at.unlocked(tells_clock=False) as (desk, _):
        _print(clock.accept(desk, reason))


@command.command()
@with_desk
@click.option("--second", required=True, help="Name or id of the second officer.")
@click.option("--second-passphrase-file", type=FILE, help="Theirs, on its first line.")
@click.option("--second-key-file", type=FILE, help="Their key file, where one is needed.")
@click.option("--reason", required=True, help="What was wrong; it stands in the log.")
def correct(
    at: DeskOptions,
    second: str,
    second_passphrase_file: Path | None,
    second_key_file: Path | None,
    reason: str,
) -> None:
    """At headquarters DESK, correct the time of every desk to what its clock says now, as two officers."""
    from vetting_desk.errors import NotFoundError
    from vetting_desk.operations.desk import clock

    with at.unlocked(tells_clock=False) as (desk, _):
        found = [each for each in clock.state(desk).seconds if second in {each.name, each.id}]
        if not found:
            raise NotFoundError(what="officer", id=second)
        words = passphrase(second_passphrase_file, f"Passphrase of {found[0].name}")
        _print(clock.correct(desk, found[0].id, words, reason, second_key_file))
    click.echo("Every desk follows with its next return bundle.")


def _print(state: "ClockState") -> None:
    from vetting_desk.cli.clock_text import trouble
    from vetting_desk.clock import to_text

    click.echo(f"This device's clock:      {to_text(state.at)}")
    click.echo(f"Newest moment believed:   {to_text(state.newest)}")
    click.echo(f"Headquarters' last time:  {to_text(state.floor) if state.floor else 'none yet'}")
    if state.refused is not None:
        click.echo(f"Headquarters' time that was not believed: {to_text(state.refused)}")
    click.echo(trouble(state) or "The clock is as it should be.")

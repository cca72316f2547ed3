"""``vetting-desk exchange``: bundles on their way, by sticks, in parts, and through any folder."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from vetting_desk.cli.asking import FOLDER, DeskOptions, open_token, with_desk, with_pin
from vetting_desk.cli.exchange_carried import clear, own
from vetting_desk.cli.exchange_parts import clear_parts, drop_split, parts, split
from vetting_desk.cli.exchange_sync import sync
from vetting_desk.cli.output import plain
from vetting_desk.cli.reason_text import reason_text

if TYPE_CHECKING:
    from vetting_desk.model import IntakeSummary

_STICK = click.argument("stick", type=FOLDER)


@click.group(name="exchange")
def command() -> None:
    """Carry records to headquarters and receipts back."""


@command.command()
@with_desk
def bundles(at: DeskOptions) -> None:
    """Show the bundles DESK wrote, and what each of them waits for."""
    from vetting_desk.cli.way_text import next_step
    from vetting_desk.operations.exchange import transfer

    with at.unlocked() as (desk, _):
        for row in transfer.bundles(desk):
            click.echo(f"{row.id}  number {row.sequence}  {row.state.value}  {row.file_name}")
            click.echo(f"  {next_step(row.state)}")


@command.command()
@with_desk
@_STICK
@with_pin
def write(at: DeskOptions, stick: Path, pin_file: Path | None) -> None:
    """Write to STICK what DESK has to send: records at a post, return bundles at headquarters."""
    from vetting_desk.model import DeskKind
    from vetting_desk.operations.exchange import transfer

    with at.unlocked() as (desk, _):
        open_token(desk, pin_file)
        at_hq = desk.desk.kind is DeskKind.HQ
        writes = transfer.write_returns if at_hq else transfer.write_bundles
        for row in writes(desk, stick):
            click.echo(f"Written and read back: {row.file_name} (number {row.sequence})")


@command.command()
@with_desk
@click.argument("bundle")
@_STICK
def again(at: DeskOptions, bundle: str, stick: Path) -> None:
    """Write the very same BUNDLE to another STICK, for one that was lost."""
    from vetting_desk.operations.exchange import transfer

    with at.unlocked() as (desk, _):
        row = transfer.write_again(desk, bundle, stick)
    click.echo(f"Written and read back: {row.file_name} (number {row.sequence})")


@command.command()
@with_desk
@_STICK
def receive(at: DeskOptions, stick: Path) -> None:
    """Take in what is on STICK for DESK, also parts; a bundle that is refused does not stop the others."""
    from vetting_desk.cli.error_text import describe
    from vetting_desk.operations.exchange import receiving

    with at.unlocked() as (desk, _):
        received = receiving.receive_from(desk, [stick])
    for summary in received.summaries:
        _show(summary)
    for waiting in received.waiting:
        missing = ", ".join(map(str, waiting.missing))
        click.echo(f"{waiting.name}: part {missing} of {len(waiting.lengths)} has not come")
    for name, error in received.refused:
        click.echo(f"{plain(name)}: {describe(error)}", err=True)
    if received.refused:
        raise received.refused[0][1]


def _show(summary: "IntakeSummary") -> None:
    """Print what taking in one bundle did."""
    again_ = ", taken in before" if summary.already else ""
    click.echo(f"Bundle {summary.sequence} from {plain(summary.desk_name)}{again_}")
    for item in summary.items:
        reason = f": {reason_text(item.reason)}" if item.reason else ""
        click.echo(f"  {item.record_id}  {item.outcome.value}{reason}")
    for word in summary.amendments:
        click.echo(f"  {word.record_id}  {word.outcome.value}: {plain(word.words)}")
    for update in summary.updates:
        click.echo(f"  new here: {plain(update.title)} {plain(update.version)}")
    for flag in summary.flags:
        click.echo(f"  look at this: {flag}")


for _each in (sync, split, parts, drop_split, clear_parts, own, clear):
    command.add_command(_each)

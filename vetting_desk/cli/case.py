"""``vetting-desk case``: how long cases are kept: held, let go, erased."""

import click

from vetting_desk.cli.asking import DeskOptions, with_desk
from vetting_desk.cli.output import plain

_REASON = click.option("--reason", required=True, help="Why; kept with what was decided.")


@click.group(name="case")
def command() -> None:
    """Look after how long cases are kept."""


@command.command(name="list")
@with_desk
def list_(at: DeskOptions) -> None:
    """Show what may be erased of DESK now, what is on legal hold, and what was erased."""
    from vetting_desk.operations.cases import retention

    with at.unlocked() as (desk, _):
        for due in retention.due(desk):
            click.echo(f"{due.case.id}  may be erased  {plain(due.case.reference)}: case erase")
        for hold in retention.holds(desk):
            click.echo(f"{hold.case_id}  on legal hold  {plain(hold.reference)}: case lift-hold")
        for stone in retention.tombstones(desk):
            click.echo(f"{stone.case_id}  erased  {plain(stone.reference)}")


@command.command()
@with_desk
@click.argument("case")
@_REASON
def hold(at: DeskOptions, case: str, reason: str) -> None:
    """Put CASE on legal hold: it is kept, whatever the rule says."""
    from vetting_desk.operations.cases import retention

    with at.unlocked() as (desk, _):
        retention.hold(desk, case, reason)
    click.echo("On legal hold.")


@command.command(name="lift-hold")
@with_desk
@click.argument("case")
@_REASON
def lift_hold(at: DeskOptions, case: str, reason: str) -> None:
    """Lift the legal hold on CASE."""
    from vetting_desk.operations.cases import retention

    with at.unlocked() as (desk, _):
        retention.lift_hold(desk, case, reason)
    click.echo("The hold is lifted.")


@command.command()
@with_desk
@click.argument("case")
@_REASON
def erase(at: DeskOptions, case: str, reason: str) -> None:
    """Erase what CASE says, if it is due. It cannot be undone here."""
    from vetting_desk.operations.cases import retention

    with at.unlocked() as (desk, words):
        stone = retention.erase(desk, case, reason, words)
    click.echo(f"Erased: {plain(stone.reference)}")

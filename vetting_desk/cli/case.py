"""``vetting-desk case``: finding cases, telling people apart, and how long cases are kept."""

import click

from vetting_desk.cli.asking import DeskOptions, with_desk
from vetting_desk.cli.case_copy import case_file, copies, copy
from vetting_desk.cli.output import plain

_REASON = click.option("--reason", required=True, help="Why; kept with what was decided.")

_MAY_SAY_WHY = click.option("--reason", default="", help="Why; kept with what was decided.")
_AGREE = {
    "name": "the same name",
    "name-partly": "a part of the name",
    "birth": "the same birth date",
    "birth-near": "a birth date that may be the same",
    "birth-differs": "another birth date",
    "paper": "the same number of a paper",
    "sounds": "names that sound alike, found over all cases",
}


@click.group(name="case")
def command() -> None:
    """Find cases, say which are of one person, and look after how long they are kept."""


command.add_command(copy)
command.add_command(copies)
command.add_command(case_file)


@command.command(name="list")
@with_desk
def list_(at: DeskOptions) -> None:
    """Show what may be erased of DESK now, what is restricted or on legal hold, and what was erased."""
    from vetting_desk.operations.cases import retention

    with at.unlocked() as (desk, _):
        for due in retention.due(desk):
            click.echo(f"{due.case.id}  may be erased  {plain(due.case.reference)}: case erase")
        for each in retention.restricted(desk):
            since, until = each.kept.restricted_from.date(), each.kept.erasable_from.date()
            name = plain(each.case.reference)
            click.echo(
                f"{each.case.id}  restricted  {name}: since {since}, may be erased from {until}"
            )
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


@command.command()
@with_desk
@click.argument("text", default="")
def find(at: DeskOptions, text: str) -> None:
    """Find the cases of DESK by a name in any script, a reference, a birth date, or a paper's number."""
    from vetting_desk.operations.cases import cases

    with at.unlocked() as (desk, _):
        for row in cases.search(desk, text):
            closed = "  closed" if row.closed else ""
            about = f"{plain(row.reference)}  {plain(row.name)}  {row.stage.value}"
            click.echo(f"{row.id}  {about}{closed}")


@command.command()
@with_desk
@click.argument("case")
def alike(at: DeskOptions, case: str) -> None:
    """Show cases that are possibly of the same person as CASE, and those a person said are."""
    from vetting_desk.operations.cases import telling_apart

    with at.unlocked() as (desk, _):
        for link in telling_apart.linked(desk, case):
            click.echo(f"{link.case_id}  the same person  {plain(link.reference)}: case unlink")
        for found in telling_apart.alike(desk, case):
            agree = ", ".join(_AGREE[each] for each in found.agreements)
            about = f"{plain(found.row.reference)}  {plain(found.row.name)}"
            click.echo(f"{found.row.id}  possibly the same person  {about}  ({agree})")


def _decide(at: DeskOptions, case: str, other: str, decision: str, reason: str) -> None:
    from vetting_desk.model.sameness import Sameness
    from vetting_desk.operations.cases import telling_apart

    with at.unlocked() as (desk, _):
        telling_apart.decide(desk, case, other, Sameness(decision), reason)


@command.command()
@with_desk
@click.argument("case")
@click.argument("other")
@_REASON
def same(at: DeskOptions, case: str, other: str, reason: str) -> None:
    """Say that CASE and OTHER are of the same person: they are linked, and stay two cases."""
    _decide(at, case, other, "same", reason)
    click.echo("Linked.")


@command.command(name="not-same")
@with_desk
@click.argument("case")
@click.argument("other")
@_MAY_SAY_WHY
def not_same(at: DeskOptions, case: str, other: str, reason: str) -> None:
    """Say that CASE and OTHER are of two people: remembered until names, birth or papers change."""
    _decide(at, case, other, "not-same", reason)
    click.echo("Not the same person.")


@command.command(name="not-sure")
@with_desk
@click.argument("case")
@click.argument("other")
@_MAY_SAY_WHY
def not_sure(at: DeskOptions, case: str, other: str, reason: str) -> None:
    """Say that it is not sure whether CASE and OTHER are of one person: they are shown again."""
    _decide(at, case, other, "not-sure", reason)
    click.echo("Not sure.")


@command.command()
@with_desk
@click.argument("case")
@click.argument("other")
@_REASON
def unlink(at: DeskOptions, case: str, other: str, reason: str) -> None:
    """Take back what was decided about CASE and OTHER."""
    _decide(at, case, other, "open", reason)
    click.echo("Taken back.")


@command.command()
@with_desk
@click.argument("case")
@_REASON
def withdraw(at: DeskOptions, case: str, reason: str) -> None:
    """Withdraw CASE, which was opened by mistake and in which nothing is."""
    from vetting_desk.operations.cases import withdrawing

    with at.unlocked() as (desk, _):
        withdrawing.withdraw(desk, case, reason)
    click.echo("Withdrawn.")


@command.command(name="bring-back")
@with_desk
@click.argument("case")
@_REASON
def bring_back(at: DeskOptions, case: str, reason: str) -> None:
    """Bring CASE back, which was withdrawn."""
    from vetting_desk.operations.cases import withdrawing

    with at.unlocked() as (desk, _):
        withdrawing.bring_back(desk, case, reason)
    click.echo("Brought back.")

"""``vetting-desk queue``: what waits at headquarters, who has it, and what is urgent."""

import click

from vetting_desk.cli.asking import DeskOptions, with_desk
from vetting_desk.cli.output import plain
from vetting_desk.clock import to_text
from vetting_desk.model.claim import Claim, UrgentKind
from vetting_desk.model.queue import Place, Queue, QueueRow

_CASE = click.argument("case")
_QUEUES = [queue.value for queue in Queue]


@click.group(name="queue")
def command() -> None:
    """Look what waits at headquarters, take cases, give them away, acknowledge what is urgent."""


@command.command(name="list")
@with_desk
@click.option("--queue", type=click.Choice([*_QUEUES, "own"]), help="One queue, case by case.")
def list_(at: DeskOptions, queue: str | None) -> None:
    """Show how many cases wait in each queue of the headquarters DESK, or the cases of one."""
    from vetting_desk.operations.queues import reading

    with at.unlocked() as (desk, _):
        found = reading.overview(desk)
        if queue is None:
            for each in Queue:
                click.echo(f"{each.value}  {found.counts[each]}")
            click.echo(f"own  {found.own}")
            if found.unseen:
                click.echo(f"urgent and acknowledged by nobody: {found.unseen}")
        else:
            chosen = None if queue == "own" else Queue(queue)
            after: Place | None = None
            while rows := reading.page(desk, chosen, after):
                for row in rows:
                    click.echo(_line(row))
                after = rows[-1].place
        if found.unsorted:
            click.echo(f"still being sorted in: {found.unsorted}; the numbers are too low")


@command.command()
@with_desk
@_CASE
def show(at: DeskOptions, case: str) -> None:
    """Show where CASE waits, what is urgent in it, and who had it."""
    from vetting_desk.operations.queues import reading

    with at.unlocked() as (desk, _):
        found = reading.look(desk, case)
    click.echo(f"{plain(found.case.reference)}  from {plain(found.desk_name)}")
    click.echo(f"  waits in: {', '.join(found.queues) or 'nothing'}")
    if found.flags:
        click.echo(f"  to know: {', '.join(found.flags)}")
    making = found.making
    if making.prepared_by:
        click.echo(f"  a decision is prepared by: {', '.join(map(plain, making.prepared_by))}")
    if making.waits_for:
        own = " (yours is one of them)" if making.own_word else ""
        click.echo(
            f"  a proposed decision waits for: {', '.join(map(plain, making.waits_for))}{own}"
        )
    for each in found.urgent:
        seen = f"acknowledged by {plain(each.seen.officer_name)}" if each.seen else "seen by nobody"
        click.echo(f"  {each.kind.value} {each.subject}: {plain(each.words)} ({seen})")
    for step in found.steps:
        click.echo(
            f"  {to_text(step.at)}  {plain(step.officer_name)}: {step.step.value} {plain(step.words)}"
        )
    for claim in found.claims:
        click.echo(f"  {_claim(claim)}")


@command.command()
@with_desk
@_CASE
def claim(at: DeskOptions, case: str) -> None:
    """Take CASE; it is yours until you let it go, or the organisation's period is over."""
    from vetting_desk.operations.queues import claims

    with at.unlocked() as (desk, _):
        taken = claims.claim(desk, case)
    click.echo(f"Yours until {to_text(taken.until)}.")


@command.command(name="let-go")
@with_desk
@_CASE
def let_go(at: DeskOptions, case: str) -> None:
    """Let CASE go: your own, or as supervisor or decision-maker a colleague's."""
    from vetting_desk.operations.queues import claims

    with at.unlocked() as (desk, _):
        claims.let_go(desk, case, _held(claims.history(desk, case)))
    click.echo("Free for others.")


@command.command()
@with_desk
@_CASE
@click.option("--to", "name", required=True, help="Name of the colleague.")
def give(at: DeskOptions, case: str, name: str) -> None:
    """Give CASE to a colleague at this desk."""
    from vetting_desk.errors import NotWorkingHereError
    from vetting_desk.operations.queues import claims

    with at.unlocked() as (desk, _):
        to = next((each for each in claims.colleagues(desk) if each.name == name), None)
        if to is None:
            raise NotWorkingHereError(officer=name)
        claims.reassign(desk, case, to.id, _held(claims.history(desk, case)))
    click.echo(f"It is with {plain(name)} now.")


@command.command()
@with_desk
@_CASE
@click.option(
    "--to", type=click.Choice(["review", "second-look", "decide"]), required=True, help="Where to."
)
@click.option("--words", default="", help="Why; needed for a second look.")
def move(at: DeskOptions, case: str, to: str, words: str) -> None:
    """Move CASE, which you claimed, on: as it is now, with all that has arrived."""
    from vetting_desk.operations.queues import reading, steps

    act = {
        "review": steps.looked,
        "second-look": steps.want_second_look,
        "decide": steps.ready_to_decide,
    }[to]
    with at.unlocked() as (desk, _):
        act(desk, case, reading.look(desk, case).version, words)
    click.echo(f"It waits in: {to}")


@command.command()
@with_desk
@_CASE
@click.option("--kind", type=click.Choice([kind.value for kind in UrgentKind]), required=True)
@click.option("--subject", required=True, help="Which, as: queue show")
@click.option("--words", required=True, help="What you do about it; your name stays with it.")
def acknowledge(at: DeskOptions, case: str, kind: str, subject: str, words: str) -> None:
    """Acknowledge, by your name, something urgent in CASE."""
    from vetting_desk.operations.queues import urgent

    with at.unlocked() as (desk, _):
        urgent.acknowledge(desk, case, UrgentKind(kind), subject, words)
    click.echo("Acknowledged. Your name stands with it.")


def _line(row: QueueRow) -> str:
    mark = "URGENT  " if row.urgent else ""
    owner = f"  with {plain(row.claim.officer_name)}" if row.claim else ""
    flags = f"  ({', '.join(row.flags)})" if row.flags else ""
    since = to_text(row.since)[:10]
    return f"{mark}{row.case_id}  {plain(row.reference)}  {since}  {plain(row.desk_name)}{flags}{owner}"


def _claim(claim: Claim) -> str:
    words = f"{plain(claim.officer_name)} since {to_text(claim.at)}"
    if claim.ended_at is None or claim.why is None:
        return f"{words}, until {to_text(claim.until)}"
    by = plain(claim.ended_by) or "itself"
    return f"{words}, ended {to_text(claim.ended_at)} by {by}: {claim.why.value}"


def _held(history: list[Claim]) -> str:
    """Return the id of the claim that holds; of the last one where none does, so that it is said."""
    return history[-1].id if history else ""

"""``vetting-desk record``: signed records of a desk, offered again or corrected."""

from pathlib import Path

import click

from vetting_desk.cli.asking import FILE, DeskOptions, with_desk
from vetting_desk.cli.output import plain
from vetting_desk.cli.reason_text import reason_text


@click.group(name="record")
def command() -> None:
    """Look after signed records."""


@command.command(name="list")
@with_desk
@click.option("--all", "everything", is_flag=True, help="Those too that headquarters received.")
def list_(at: DeskOptions, *, everything: bool) -> None:
    """Show the records of DESK that headquarters has not received, and what it said of them."""
    from vetting_desk.cli.way_text import next_step
    from vetting_desk.model import WayToHq
    from vetting_desk.operations.exchange import offering, transfer

    with at.unlocked() as (desk, _):
        for waiting in transfer.to_send(desk):
            click.echo(f"{waiting.id}  {WayToHq.TO_SEND.value}  {plain(waiting.title)}")
            click.echo(f"  {next_step(WayToHq.TO_SEND)}")
        found = [*offering.waiting(desk), *offering.set_aside(desk)]
        found += transfer.received(desk) if everything else []
        for record in found:
            click.echo(f"{record.id}  {record.way_to_hq.value}  {plain(record.title)}")
            if record.reason:
                click.echo(f"  not taken in: {reason_text(record.reason)}")
            for word in offering.later_words(desk, record.id):
                click.echo(f"  headquarters, {word.outcome.value}: {plain(word.words)}")
            if record.way_to_hq is not WayToHq.RECEIVED:
                click.echo(f"  {next_step(record.way_to_hq)}")
        for entry in offering.waiting_entries(desk):
            click.echo(f"{entry.id}  entry {entry.kind} without an answer: record offer")


@command.command()
@with_desk
@click.argument("ids", metavar="[ID]…", nargs=-1)
@click.option("--bundle", default="", help="All that this bundle carries, by its id.")
@click.option("--all", "everything", is_flag=True, help="All that has no good answer yet.")
def offer(at: DeskOptions, ids: tuple[str, ...], bundle: str, *, everything: bool) -> None:
    """Let records that were refused, or not confirmed, go into the next new bundle."""
    from vetting_desk.operations.exchange import offering

    if not ids and not bundle and not everything:
        raise click.UsageError("Name records, --bundle ID or --all.")
    with at.unlocked() as (desk, _):
        offered = list(offering.offer(desk, ids))
        offered += offering.offer_bundle(desk, bundle) if bundle else []
        offered += offering.offer_all(desk) if everything else []
    click.echo(f"To send in a new bundle: {len(offered)}. Go on with: exchange write")


@command.command()
@with_desk
@click.argument("record")
@click.option("--reason", required=True, help="Why it is corrected; signed with the correction.")
@click.option("--answers", type=FILE, help="JSON steps with the answers that change.")
def correct(at: DeskOptions, record: str, reason: str, answers: Path | None) -> None:
    """Begin a draft that corrects RECORD with its answers. It is signed like any: draft sign."""
    from vetting_desk.operations.interview.steps_file import read_steps
    from vetting_desk.operations.records import correcting

    steps = read_steps(answers).steps if answers is not None else []
    with at.unlocked() as (desk, _):
        interview = correcting.correct(desk, record, reason)
        interview.answer_all(steps)
        interview.close()
    click.echo(f"Draft: {interview.assessment.id}. Go on with: draft sign")


@command.command()
@with_desk
@click.argument("record")
def standing(at: DeskOptions, record: str) -> None:
    """Say whether RECORD is in force, what it corrects, and what corrects it."""
    from vetting_desk.operations.records import correcting

    with at.unlocked() as (desk, _):
        found = correcting.standing(desk, record).standing
        changed = correcting.compare(desk, record) if found.corrects else ()
    if found.counts:
        click.echo("In force.")
    else:
        click.echo(f"Not in force: corrected by {found.in_force.id}")
    for rival in found.rivals:
        click.echo(
            f"Two corrections of one record: {rival.id} as well. A person must look at both."
        )
    if found.record.corrects:
        missing = ", which is not here" if found.original_missing else ""
        click.echo(f"Corrects {found.record.corrects}{missing}")
    for each in changed:
        if each.before != each.after:
            click.echo(f"  {plain(each.label)}: {plain(each.before)!r} -> {plain(each.after)!r}")

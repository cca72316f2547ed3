"""Commands of ``vetting-desk desk`` on where a desk stands after restores and copies."""

import click

from vetting_desk.cli.asking import DeskOptions, with_desk

_WHY = {
    "founded": "as it was made",
    "restored": "restored from a backup",
    "recovered": "recovered by two custodians",
    "behind": "found itself behind what it was",
    "copied": "found another copy of itself",
}
_EXITS = {
    "offer": "desk offer-again DESK",
    "ask": "desk ask DESK",
    "new-desk": "desk become-new DESK --name NAME",
}


@click.command()
@with_desk
def state(at: DeskOptions) -> None:
    """Show where DESK stands: its epoch, its numbers, and what it noticed of restores and copies."""
    from vetting_desk.cli.finding_text import describe
    from vetting_desk.clock import to_text
    from vetting_desk.operations.desk import findings

    with at.unlocked(tell=False) as (desk, _):
        found = findings.state(desk)
        click.echo(f"{desk.desk.name}, {desk.desk.id}")
    since = f"since {to_text(found.since)}, {_WHY[found.why.value]}"
    click.echo(f"  epoch {found.epoch} ({since})")
    click.echo(f"  log {found.audit_length} entries, newest bundle {found.bundles}")
    click.echo(f"  revocation list {found.list_number}, rules {found.rules_number}")
    if found.word_owed:
        click.echo("  Headquarters is to be told of this: write a bundle, also without records.")
    for told in found.told:
        sentence, hint = describe(told)
        click.echo(f"{told.finding.number}. {sentence}\n   {hint}")
        for exit_ in told.exits:
            click.echo(f"   vetting-desk {_EXITS[exit_.value]}")
        click.echo(f"   vetting-desk desk settle DESK {told.finding.number}")
    if not found.told:
        click.echo("Nothing was noticed.")


@click.command()
@with_desk
@click.argument("number", type=int)
def settle(at: DeskOptions, number: int) -> None:
    """Say that finding NUMBER of DESK is dealt with; the log names who said so."""
    from vetting_desk.operations.desk import findings

    with at.unlocked(tell=False) as (desk, _):
        findings.settle(desk, number)
    click.echo("Marked as dealt with.")


@click.command(name="offer-again")
@with_desk
def offer_again(at: DeskOptions) -> None:
    """Offer every record of DESK to headquarters again; it knows those it has."""
    from vetting_desk.operations.exchange import offering_everything

    with at.unlocked(tell=False) as (desk, _):
        count = offering_everything.offer_everything(desk)
    click.echo(f"To be sent again: {count} records, with the next bundles.")


@click.command()
@with_desk
def ask(at: DeskOptions) -> None:
    """Have the next bundle of DESK ask headquarters what it last saw, also without a record."""
    from vetting_desk.operations.exchange import offering_everything

    with at.unlocked(tell=False) as (desk, _):
        offering_everything.ask_headquarters(desk)
    click.echo("The next bundle asks headquarters.")


@click.command(name="become-new")
@with_desk
@click.option("--name", required=True, help="What the new desk is called.")
def become_new(at: DeskOptions, name: str) -> None:
    """Make DESK, one of two copies, a new desk. Everything in it stays.

    Each officer then asks headquarters for certificates again: go on with desk request.
    """
    from vetting_desk.operations.organisation import new_desk

    with at.unlocked(tell=False) as (desk, words):
        new = new_desk.become_new_desk(desk, name, words)
    click.echo(f"A new desk: {new.name}, {new.id}. Go on with desk request.")

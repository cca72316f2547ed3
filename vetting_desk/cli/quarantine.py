"""``vetting-desk quarantine``: what a desk did not take in, and what is decided on it."""

import click

from vetting_desk.cli.asking import DeskOptions, with_desk
from vetting_desk.cli.output import plain
from vetting_desk.cli.reason_text import reason_text
from vetting_desk.model import DeskKind

_REASON = click.option("--reason", required=True, help="Why, in one line; the post reads it.")
_NUMBER = click.argument("number", type=int)


@click.group(name="quarantine")
def command() -> None:
    """Look into what was not taken in, and decide on it."""


@command.command(name="list")
@with_desk
@click.option("--all", "everything", is_flag=True, help="Also what was released or came again.")
def list_(at: DeskOptions, *, everything: bool) -> None:
    """Show what lies in quarantine at DESK: what, from whom, why, what can be done.

    At a post that is what headquarters said and nobody there can judge.
    """
    from vetting_desk.cli.way_text import next_step
    from vetting_desk.operations.exchange import quarantine

    with at.unlocked() as (desk, _):
        for each in quarantine.held(desk, all_of_it=everything):
            what = plain(each.title or each.kind or "unreadable")
            click.echo(f"{each.number}  {each.state.value}  {what}  from {plain(each.desk_name)}")
            who = plain(each.officer_name) or "nobody that can be read"
            click.echo(f"  not taken in: {reason_text(each.reason)}; signed by {who}")
            for word in each.decisions:
                said = f"{plain(word.officer_name)}, {word.outcome.value}: {plain(word.words)}"
                click.echo(f"  {said}")
            click.echo(f"  {next_step(each.state)}")


@command.command()
@with_desk
@_NUMBER
def show(at: DeskOptions, number: int) -> None:
    """Judge NUMBER anew, and show what it says as far as the role may read it."""
    from vetting_desk.operations.exchange import quarantine

    with at.unlocked() as (desk, _):
        seen = quarantine.look(desk, number)
    why = f": {reason_text(seen.why)}" if seen.why else ""
    click.echo(f"{seen.judgement.value}{why}")
    for name in seen.names:
        click.echo(f"  name: {plain(name)}")
    for label, text in seen.answers:
        click.echo(f"  {plain(label)}: {plain(text)}")


@command.command()
@with_desk
@_NUMBER
@_REASON
@click.option(
    "--although-not-judged", is_flag=True, help="Answer for it although it cannot be judged."
)
@click.option(
    "--whole-bundle",
    is_flag=True,
    help="All that came in the bundle of NUMBER, each judged by itself.",
)
def release(
    at: DeskOptions, number: int, reason: str, *, although_not_judged: bool, whole_bundle: bool
) -> None:
    """Take NUMBER in after all, if it holds together; the post is told."""
    from vetting_desk.operations.exchange import quarantine, releasing

    with at.unlocked() as (desk, _):
        if whole_bundle:
            seen = quarantine.look(desk, number)
            accepting = seen.why if although_not_judged and seen.must_accept else ""
            done = releasing.release(desk, seen.held.bundle_id, reason, accepting)
            for held, why in done.left:
                click.echo(f"{held.number} stays: {reason_text(why)}.")
            click.echo(f"{len(done.taken_in)} taken in. The next return bundle tells the post.")
            return
        quarantine.release(desk, number, reason, although_not_judged=although_not_judged)
        told = _told(desk.desk.kind)
    click.echo(f"Taken in. {told}")


@command.command(name="ask-again")
@with_desk
@_NUMBER
@_REASON
def ask_again(at: DeskOptions, number: int, reason: str) -> None:
    """Ask the post to send NUMBER again."""
    from vetting_desk.operations.exchange import quarantine

    with at.unlocked() as (desk, _):
        quarantine.ask_again(desk, number, reason)
    click.echo("The next return bundle asks the post to send it again.")


@command.command(name="set-aside")
@with_desk
@_NUMBER
@_REASON
def set_aside(at: DeskOptions, number: int, reason: str) -> None:
    """Set NUMBER aside for good; the post is told. It can still be released."""
    from vetting_desk.operations.exchange import quarantine

    with at.unlocked() as (desk, _):
        quarantine.set_aside(desk, number, reason)
        told = _told(desk.desk.kind)
    click.echo(f"Set aside for good. {told}")


def _told(kind: DeskKind) -> str:
    at_hq = "The next return bundle tells the post."
    return at_hq if kind is DeskKind.HQ else "Headquarters is not told: tell it by telephone."

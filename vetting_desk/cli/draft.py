"""``vetting-desk draft``: drafts of a desk, signed, discarded, handed over or shared."""

from pathlib import Path

import click

from vetting_desk.cli.asking import DeskOptions, open_token, token_pin, with_desk, with_pin
from vetting_desk.cli.output import plain

_REASON = click.option("--reason", required=True, help="Why; kept with the draft and in the log.")


@click.group(name="draft")
def command() -> None:
    """Look after drafts."""


@command.command(name="list")
@with_desk
def list_(at: DeskOptions) -> None:
    """Show the drafts of DESK: everybody's to a supervisor, their own to anybody else."""
    from vetting_desk.cli.way_text import next_step
    from vetting_desk.operations.access.permissions import Action, may
    from vetting_desk.operations.interview import handover

    with at.unlocked() as (desk, _):
        if may(desk.officer, Action.HAND_OVER):
            drafts = [each.assessment for each in handover.drafts(desk)]
        else:
            drafts = handover.own_drafts(desk)
        for draft in drafts:
            who = plain(draft.officer_name)
            click.echo(f"{draft.id}  {draft.state.value}  {who}: {plain(draft.title)}")
            click.echo(f"  {next_step(draft.state)}")


@command.command()
@with_desk
@click.argument("draft")
@click.option("--incomplete-reason", default="", help="Why questions are left open.")
@with_pin
def sign(at: DeskOptions, draft: str, incomplete_reason: str, pin_file: Path | None) -> None:
    """Sign one's own DRAFT; it never changes again."""
    from vetting_desk.operations.records import records

    with at.unlocked() as (desk, words):
        given = token_pin(desk, pin_file)
        record = records.sign(desk, draft, words, incomplete_reason=incomplete_reason, pin=given)
    click.echo(f"Signed: record {record.id}")


@command.command()
@with_desk
@click.argument("draft")
@_REASON
def discard(at: DeskOptions, draft: str, reason: str) -> None:
    """Discard DRAFT: one's own, or as a supervisor anybody's."""
    from vetting_desk.operations.access.permissions import Action, may
    from vetting_desk.operations.interview import handover, interviews

    with at.unlocked() as (desk, _):
        if may(desk.officer, Action.HAND_OVER):
            handover.discard(desk, draft, reason)
        else:
            interviews.reopen(desk, draft).discard()
    click.echo("Discarded. Its answers stay in the casebook until the case is erased.")


@command.command(name="hand-over")
@with_desk
@click.argument("draft")
@click.option("--to", "taker", required=True, help="Name or id of the officer who goes on with it.")
@_REASON
def hand_over(at: DeskOptions, draft: str, taker: str, reason: str) -> None:
    """As a supervisor, give DRAFT to another officer of DESK."""
    from vetting_desk.errors import NotFoundError
    from vetting_desk.operations.interview import handover

    with at.unlocked() as (desk, _):
        found = [one for one in handover.takers(desk, draft) if taker in {one.name, one.id}]
        if not found:
            raise NotFoundError(what="officer who can take it", id=taker)
        done = handover.hand_over(desk, draft, found[0].id, reason)
    click.echo(f"Handed over: {plain(done.from_name)} to {plain(done.to_name)}")


@command.command()
@with_desk
@click.argument("draft")
def share(at: DeskOptions, draft: str) -> None:
    """As a psychologist who can open DRAFT, let all psychologists of DESK open it."""
    from vetting_desk.operations.clinical import notes

    with at.unlocked() as (desk, _):
        notes.share(desk, draft)
    click.echo("All psychologists of this desk can open it now; its officer alone writes to it.")


@command.command(name="sign-releases")
@with_desk
@with_pin
def sign_releases(at: DeskOptions, pin_file: Path | None) -> None:
    """As a psychologist, sign what was released and could not be signed then."""
    from vetting_desk.operations.clinical import releases_sent

    with at.unlocked() as (desk, _):
        open_token(desk, pin_file)
        count = releases_sent.sign(desk)
    click.echo(f"Signed for headquarters: {count}")

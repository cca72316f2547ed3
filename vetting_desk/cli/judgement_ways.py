"""Ways out of a second rating from a terminal; rating itself is work for the window."""

import click

from vetting_desk.cli.asking import DeskOptions, with_desk
from vetting_desk.cli.options import CASE

ASSESSMENT = click.argument("assessment_id")


@click.command(name="ask")
@with_desk
@ASSESSMENT
@click.option(
    "--rater", required=True, help="Who rates second: an officer here, or a desk, by name."
)
@click.option("--words", default="", help="Why, or what to look at; never anything of the ratings.")
def ask(at: DeskOptions, assessment_id: str, rater: str, words: str) -> None:
    """Ask somebody to rate the evidence of ASSESSMENT_ID a second time, or somebody else than before."""
    from vetting_desk.errors import InputError
    from vetting_desk.operations.raters import asking

    with at.unlocked() as (desk, _):
        known = asking.raters(desk, assessment_id)
        named = [each for each in known if rater in {each.officer_name, each.desk_name}]
        # A desk is asked by its own name only where nobody here bears it.
        found = [e for e in named if e.officer_name == rater] or [
            e for e in named if not e.officer_name
        ]
        if len(found) != 1:
            names = ", ".join(each.officer_name or each.desk_name for each in known)
            raise InputError(field="rater", detail="not-a-choice", known=names)
        asking.ask(desk, assessment_id, found[0], words)
    click.echo("Asked. It goes with the next stick, where the rater is at another desk.")


@click.command(name="lock")
@with_desk
@ASSESSMENT
def lock(at: DeskOptions, assessment_id: str) -> None:
    """Lock your own ratings of ASSESSMENT_ID, as its first rater: the second may rate the evidence now."""
    from vetting_desk.operations.raters import locking

    with at.unlocked() as (desk, _):
        locking.lock(desk, assessment_id)
    click.echo("Locked. Nobody sees them before the second rater has locked too.")


@click.command(name="settle")
@with_desk
def settle(at: DeskOptions) -> None:
    """Open what both raters have locked, as the first rater: both lie side by side then."""
    from vetting_desk.operations.raters import locking

    with at.unlocked() as (desk, _):
        count = locking.settle(desk)
    click.echo(f"Opened: {count}")


@click.command(name="answer")
@with_desk
@CASE
@ASSESSMENT
@click.argument("stance")
@click.option("--words", default="", help="Why; wanted where you refuse.")
def answer(at: DeskOptions, case_id: str, assessment_id: str, stance: str, words: str) -> None:
    """Answer what the other rater proposes to settle on: STANCE is agrees or refuses."""
    from typing import cast, get_args

    from vetting_desk.errors import InputError
    from vetting_desk.operations.raters import settling

    if stance not in get_args(settling.Stance):
        known = ", ".join(get_args(settling.Stance))
        raise InputError(field="stance", detail="not-a-choice", known=known)
    with at.unlocked() as (desk, _):
        settling.answer(desk, case_id, assessment_id, cast("settling.Stance", stance), words)
    click.echo("Answered. It goes with the next stick.")


@click.command(name="end")
@with_desk
@CASE
@ASSESSMENT
@click.option("--because", required=True, help="withdrawn, left, ill, too-late, lost or other.")
@click.option("--reason", required=True, help="Why, in words.")
def end(at: DeskOptions, case_id: str, assessment_id: str, because: str, reason: str) -> None:
    """End a second rating without one: as a supervisor, or as who was asked and cannot.

    The first rater's draft takes answers again when they are next at the desk.
    """
    from vetting_desk.operations.raters import asking

    with at.unlocked() as (desk, _):
        asking.end(desk, case_id, assessment_id, because, reason)
    click.echo("Ended.")

"""Ways out of states from a terminal: what becomes of a call, of an item of a plan, of an interpreter."""

from datetime import datetime

import click

from vetting_desk.cli.asking import DeskOptions, with_desk
from vetting_desk.cli.options import CASE
from vetting_desk.cli.output import plain

_DAY = click.DateTime(["%Y-%m-%d"])
CALL = click.argument("call_id")
ITEM = click.argument("item_id")
REASON = click.option("--reason", required=True, help="Why; it is kept.")


@click.group()
def call() -> None:
    """Say what becomes of a call: ended, gone on with, of a case, closed. casework calls lists them."""


@call.command(name="end")
@with_desk
@CALL
def end_call(at: DeskOptions, call_id: str) -> None:
    """End the call CALL_ID, also one that a crash cut off: it waits for somebody to say what becomes of it."""
    from vetting_desk.operations.calls import taking

    with at.unlocked() as (desk, _):
        taking.end(desk, call_id)
    click.echo("Ended. It waits: casework call join, open-case or close.")


@call.command(name="go-on")
@with_desk
@CALL
def go_on(at: DeskOptions, call_id: str) -> None:
    """Go on with the call CALL_ID, which was ended."""
    from vetting_desk.operations.calls import taking

    with at.unlocked() as (desk, _):
        taking.go_on(desk, call_id)
    click.echo("It runs again.")


@call.command(name="open-case")
@with_desk
@CALL
@click.option("--name", required=True, help="The person's name; a pseudonym is enough.")
@click.option("--script", default="Latn", help="Of the name: Latn, Cyrl or Arab.")
def open_case(at: DeskOptions, call_id: str, name: str, script: str) -> None:
    """Open a case of whoever called themselves in the call CALL_ID."""
    from vetting_desk.errors import InputError
    from vetting_desk.model import NameScript, PersonName
    from vetting_desk.operations.calls import settling

    if script not in set(NameScript):
        raise InputError(field="script", detail="not-a-choice", known=", ".join(NameScript))
    with at.unlocked() as (desk, _):
        case = settling.open_case(desk, call_id, [PersonName(name, NameScript(script))])
    click.echo(f"{plain(case.reference)}  {case.id}")


@call.command()
@with_desk
@CALL
@CASE
def join(at: DeskOptions, call_id: str, case_id: str) -> None:
    """Make the call CALL_ID part of the case CASE_ID, with the calls of its story that wait."""
    from vetting_desk.operations.calls import settling

    with at.unlocked() as (desk, _):
        found = settling.join(desk, call_id, case_id)
    click.echo(f"The case has {len(found)} call(s) now.")


@call.command()
@with_desk
@CALL
@REASON
def part(at: DeskOptions, call_id: str, reason: str) -> None:
    """Take the call CALL_ID out of its case: it waits again."""
    from vetting_desk.operations.calls import settling

    with at.unlocked() as (desk, _):
        settling.part(desk, call_id, reason)
    click.echo("Taken out. It waits again.")


@call.command(name="close")
@with_desk
@CALL
@click.option("--why", required=True, help="answered, or another reason; a wrong one names all.")
def close_call(at: DeskOptions, call_id: str, why: str) -> None:
    """Close the call CALL_ID: nothing more comes of it."""
    from vetting_desk.errors import InputError
    from vetting_desk.model.call import Closing
    from vetting_desk.operations.calls import settling

    known = [each.value for each in Closing if each is not Closing.ABANDONED]
    if why not in known:
        raise InputError(field="reason", detail="not-a-choice", known=", ".join(known))
    with at.unlocked() as (desk, _):
        settling.close(desk, call_id, Closing(why))
    click.echo("Closed. casework call reopen opens it again while its words are kept.")


@call.command(name="reopen")
@with_desk
@CALL
def reopen_call(at: DeskOptions, call_id: str) -> None:
    """Open the call CALL_ID again, which was closed: it waits again."""
    from vetting_desk.operations.calls import settling

    with at.unlocked() as (desk, _):
        settling.reopen(desk, call_id)
    click.echo("It waits again.")


@click.group()
def item() -> None:
    """Say what became of an item of a plan. casework plan shows them with their ids."""


@item.command()
@with_desk
@CASE
@ITEM
@click.option("--words", required=True, help="What was done.")
@click.option("--day", type=_DAY, default=None, help="When; today if not said.")
def done(at: DeskOptions, case_id: str, item_id: str, words: str, day: datetime | None) -> None:
    """Say that the item ITEM_ID of the plan of the case CASE_ID was done."""
    from vetting_desk.operations.plans import acting

    with at.unlocked() as (desk, _):
        acting.done(desk, case_id, item_id, words, day.date() if day else None)
    click.echo("Done. It goes with the next stick.")


@item.command(name="give-up")
@with_desk
@CASE
@ITEM
@click.option("--words", required=True, help="Why.")
@click.option("--not-wanted", is_flag=True, help="The person no longer wants it.")
def give_up(at: DeskOptions, case_id: str, item_id: str, words: str, *, not_wanted: bool) -> None:
    """Say why the item ITEM_ID cannot be done, or that the person no longer wants it."""
    from vetting_desk.operations.plans import acting

    with at.unlocked() as (desk, _):
        acting.given_up(desk, case_id, item_id, words, wanted=not not_wanted)
    click.echo("Said. It goes with the next stick.")


@item.command(name="change")
@with_desk
@CASE
@ITEM
@click.option("--until", type=_DAY, default=None, help="Until when it is to be done now.")
@click.option("--owner", default="", help="By whom, in words.")
@click.option("--words", default="", help="Why.")
def change(
    at: DeskOptions, case_id: str, item_id: str, until: datetime | None, owner: str, words: str
) -> None:
    """Say until when, or by whom, the item ITEM_ID is to be done now."""
    from vetting_desk.operations.plans import acting

    with at.unlocked() as (desk, _):
        acting.change(desk, case_id, item_id, words, until.date() if until else None, owner)
    click.echo("Changed. It goes with the next stick.")


@click.group()
def interpreter() -> None:
    """Say whether an interpreter may be assigned. casework interpreters lists them by code."""


@interpreter.command()
@with_desk
@click.argument("code")
@REASON
def withdraw(at: DeskOptions, code: str, reason: str) -> None:
    """Assign the interpreter CODE no more; what they interpreted stays."""
    from vetting_desk.operations.interpreters import register

    with at.unlocked() as (desk, _):
        register.withdraw(desk, register.by_code(desk, code).now.interpreter.id, reason)
    click.echo("Assigned no more. casework interpreter bring-back lets them be assigned again.")


@interpreter.command(name="bring-back")
@with_desk
@click.argument("code")
@REASON
def bring_back(at: DeskOptions, code: str, reason: str) -> None:
    """Let the interpreter CODE be assigned again; their undertaking has to hold still."""
    from vetting_desk.operations.interpreters import register

    with at.unlocked() as (desk, _):
        found = register.bring_back(desk, register.by_code(desk, code).now.interpreter.id, reason)
    click.echo(found.state.value)


@interpreter.command()
@with_desk
@click.argument("code")
@click.option("--on", "signed", type=_DAY, required=True, help="When they signed the undertaking.")
@click.option("--until", type=_DAY, required=True, help="Until when it holds.")
def undertake(at: DeskOptions, code: str, signed: datetime, until: datetime) -> None:
    """Say that the interpreter CODE signed the undertaking, the first time or anew."""
    from dataclasses import replace

    from vetting_desk.model.interpreter import Undertaking
    from vetting_desk.operations.interpreters import register

    with at.unlocked() as (desk, _):
        now = register.by_code(desk, code).now.interpreter
        said = replace(
            now, undertaking=Undertaking.SIGNED, signed_on=signed.date(), until=until.date()
        )
        found = register.keep(desk, said)
    click.echo(found.state.value)

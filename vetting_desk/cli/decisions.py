"""``vetting-desk decision``: the decisions on a case, what the panel says to one, and telling the person.

Finding criterion by criterion is work for the window; whatever else leads out of a state of a decision can be
done from here.
"""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

import click

from vetting_desk.cli import decision_text
from vetting_desk.cli.asking import DeskOptions, open_token, token_pin, with_desk, with_pin
from vetting_desk.cli.options import AS_JSON, CASE
from vetting_desk.cli.output import plain, print_json

if TYPE_CHECKING:
    from vetting_desk.model.decision import Because
    from vetting_desk.model.way_back import Understood
    from vetting_desk.operations.access.open_desk import OpenDesk

_SAID: Final = click.Choice(("yes", "no", "not-said"))
_DECISION = click.argument("decision_id")
_SAW = click.option(
    "--saw", required=True, help="What show said you looked at: whoever speaks names it."
)
_REASON = click.option("--reason", default="", help="Why you open the case, where the rules ask.")
_WHY = click.option("--words", required=True, help="Why; it is kept.")


@click.group(name="decision")
def command() -> None:
    """Look at the decisions on a case; sign, dissent, withdraw; say that the person was told, or appeals."""


@command.command(name="list")
@with_desk
@CASE
@_REASON
@AS_JSON
def list_(at: DeskOptions, case_id: str, reason: str, *, as_json: bool) -> None:
    """Show the decisions on the case CASE_ID, oldest first, and who prepares one."""
    from vetting_desk.operations.decisions import reading

    with at.unlocked() as (desk, own):
        _open(desk, case_id, own, reason)
        found = reading.of_case(desk, case_id)
    if as_json:
        decisions = [decision_text.as_json(each.standing) for each in found.decisions]
        print_json({"decisions": decisions, "preparing": found.preparing})
        return
    for each in found.decisions:
        click.echo(decision_text.heading(each.standing))
        for told in each.told:
            click.echo(f"  told on {told.payload.day} by {plain(told.author.name)}")
    for draft, officer in found.preparing.items():
        click.echo(f"{draft}  draft of {plain(officer)}")
    if not found.decisions and not found.preparing:
        click.echo("Nothing was decided.")


@command.command()
@with_desk
@CASE
@_DECISION
@_REASON
@AS_JSON
def show(at: DeskOptions, case_id: str, decision_id: str, reason: str, *, as_json: bool) -> None:
    """Show the decision DECISION_ID on the case CASE_ID, what was said to it, and what is known now."""
    from vetting_desk.operations.access.permissions import Action
    from vetting_desk.operations.decisions import reading

    with at.unlocked() as (desk, own):
        _open(desk, case_id, own, reason)
        found = reading.one(desk, decision_id).standing
        known = reading.known(desk, case_id) if desk.may(Action.BE_HEARD) else None
    saw = known.saw if known is not None else None
    sources = known.sources if known is not None else ()
    named = {each.record for each in found.payload.works_from}
    rests = [(e.record.title, e.record.officer_name) for e in sources if e.record.id in named]
    if as_json:
        print_json({**decision_text.as_json(found), "saw": saw})
        return
    lines = (
        decision_text.heading(found),
        f"Proposed by {plain(found.author.name)}",
        *decision_text.content(found.payload, rests),
        *decision_text.voices(found),
    )
    for line in lines:
        click.echo(line)
    for each in sources:
        if each.record.id not in named:
            click.echo(
                f"It does not rest on: {plain(each.record.title)}, {plain(each.record.officer_name)}"
            )
    if saw is not None and found.state == "proposed":
        click.echo(f"To speak: --saw {saw}")


@command.command()
@with_desk
@CASE
@_REASON
def prepare(at: DeskOptions, case_id: str, reason: str) -> None:
    """Begin a decision on the case CASE_ID; each criterion is found in the window."""
    from vetting_desk.operations.decisions import drafts

    with at.unlocked() as (desk, own):
        _open(desk, case_id, own, reason)
        draft = drafts.prepare(desk, case_id)
    click.echo(f"Begun: {draft.id}. Go on in the window; decision drop drops it.")


@command.command()
@with_desk
@click.argument("draft_id")
def drop(at: DeskOptions, draft_id: str) -> None:
    """Drop the draft DRAFT_ID of a decision, also that of another officer who is away."""
    from vetting_desk.operations.decisions import drafts

    with at.unlocked() as (desk, _):
        drafts.withdraw(desk, draft_id)
    click.echo("Dropped.")


@command.command()
@with_desk
@_DECISION
@_SAW
@click.option("--words", default="", help="What you add.")
@with_pin
def sign(at: DeskOptions, decision_id: str, saw: str, words: str, pin_file: Path | None) -> None:
    """Sign the decision DECISION_ID as a member of its panel."""
    from vetting_desk.operations.decisions import deciding

    with at.unlocked() as (desk, own):
        found = deciding.sign(desk, decision_id, saw, own, words, token_pin(desk, pin_file))
    click.echo(f"Signed. The decision is {found.state.value}.")


@command.command()
@with_desk
@_DECISION
@_SAW
@_WHY
@with_pin
def dissent(at: DeskOptions, decision_id: str, saw: str, words: str, pin_file: Path | None) -> None:
    """Say as a member of its panel that you do not agree to the decision DECISION_ID; it is kept."""
    from vetting_desk.operations.decisions import deciding

    with at.unlocked() as (desk, own):
        found = deciding.dissent(desk, decision_id, saw, own, words, token_pin(desk, pin_file))
    click.echo(f"Said. The decision is {found.state.value}.")


@command.command()
@with_desk
@_DECISION
@_SAW
@_WHY
@with_pin
def heard(at: DeskOptions, decision_id: str, saw: str, words: str, pin_file: Path | None) -> None:
    """Say what you have to say to the decision DECISION_ID, as the lawyer whom it hears."""
    from vetting_desk.operations.decisions import deciding

    with at.unlocked() as (desk, own):
        found = deciding.be_heard(desk, decision_id, saw, own, words, token_pin(desk, pin_file))
    click.echo(f"Said. The decision is {found.state.value}.")


@command.command()
@with_desk
@_DECISION
@_WHY
@with_pin
def withdraw(at: DeskOptions, decision_id: str, words: str, pin_file: Path | None) -> None:
    """Take back the decision DECISION_ID that you proposed, before it counts."""
    from vetting_desk.operations.decisions import deciding

    with at.unlocked() as (desk, own):
        found = deciding.withdraw(desk, decision_id, own, words, token_pin(desk, pin_file))
    click.echo(f"Taken back. The decision is {found.state.value}.")


@command.command()
@with_desk
@_DECISION
@click.option("--day", type=click.DateTime(["%Y-%m-%d"]), required=True, help="When.")
@click.option("--how", required=True, help="Who read it aloud, and through whom.")
@click.option("--language", required=True, help="In which language.")
@click.option(
    "--understood", type=_SAID, required=True, help="Whether they say that they understood."
)
@click.option("--appeals", type=_SAID, required=True, help="Whether they say that they appeal.")
@click.option("--words", default="", help="What they said; wanted where they appeal.")
@with_pin
def told(
    at: DeskOptions,
    decision_id: str,
    day: datetime,
    how: str,
    language: str,
    understood: str,
    appeals: str,
    words: str,
    pin_file: Path | None,
) -> None:
    """Say that the person was told the decision DECISION_ID; an appeal is passed on with it."""
    from vetting_desk.operations.decisions import telling

    said = telling.Telling(
        day.date(),
        how,
        language,
        cast("Understood", understood),
        cast("Understood", appeals),
        words,
    )
    with at.unlocked() as (desk, _):
        open_token(desk, pin_file)
        telling.tell(desk, decision_id, said)
    click.echo("Said. It goes with the next stick.")


@command.command()
@with_desk
@_DECISION
@click.option("--words", required=True, help="What the person says.")
@with_pin
def appeal(at: DeskOptions, decision_id: str, words: str, pin_file: Path | None) -> None:
    """Pass on that the person appeals against the decision DECISION_ID; it stays in force meanwhile."""
    from vetting_desk.operations.decisions import reopening

    with at.unlocked() as (desk, _):
        open_token(desk, pin_file)
        reopening.appeal(desk, decision_id, words)
    click.echo("Passed on. It goes with the next stick.")


@command.command()
@with_desk
@_DECISION
@click.option(
    "--because", type=click.Choice(("reopened", "appealed", "corrected")), required=True,
    help="Something came to light, the person appealed, or it has a fault.",
)  # fmt: skip
@_WHY
@with_pin
def reopen(
    at: DeskOptions, decision_id: str, because: str, words: str, pin_file: Path | None
) -> None:
    """Say why the decision DECISION_ID has to be looked at again; prepare begins the one in its place."""
    from vetting_desk.operations.decisions import reopening

    with at.unlocked() as (desk, _):
        open_token(desk, pin_file)
        reopening.reopen(desk, decision_id, cast("Because", because), words)
    click.echo("Said. It stays in force until another takes its place: decision prepare.")


def _open(desk: "OpenDesk", case_id: str, words: str, reason: str) -> None:
    """Confirm that a case is opened, with the passphrase that unlocked the desk."""
    from vetting_desk.operations.access.confirmation import confirm
    from vetting_desk.operations.access.policy import Purpose

    confirm(desk, Purpose.OPEN_CASE, case_id, words, reason)

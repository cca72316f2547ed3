"""``vetting-desk proof``: what headquarters gave out, and saying that a proof or a key counts no more."""

from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from vetting_desk.cli.asking import DeskOptions, token_pin, with_desk, with_pin
from vetting_desk.cli.options import AS_JSON
from vetting_desk.cli.output import plain, print_json
from vetting_desk.cli.proof_text import WHY

if TYPE_CHECKING:
    from vetting_desk.model.proof_payload import Why
    from vetting_desk.operations.proofs.given import GivenRow
    from vetting_desk.operations.proofs.lists import ListState

_NUMBER = click.argument("number")
_WORDS = click.option("--words", required=True, help="Why, for the file.")
_WHY = click.option(
    "--why", type=click.Choice(tuple(WHY)), required=True,
    help="Why, as the list of proofs says it.",
)  # fmt: skip


@click.group(name="proof")
def command() -> None:
    """Look at the proofs headquarters gave out; suspend, lift or take back one; say that a key is spoilt."""


@command.command(name="list")
@with_desk
@AS_JSON
def list_(at: DeskOptions, *, as_json: bool) -> None:
    """Show the proofs, the decisions without one, the list and its keys, of the headquarters DESK."""
    from vetting_desk.operations.proofs import given, lists

    with at.unlocked() as (desk, _):
        rows, state = given.rows(desk), lists.state(desk)
    if as_json:
        print_json(_json(rows, state))
        return
    for row in rows:
        click.echo(_line(row))
    if state.number:
        click.echo(f"list number {state.number} of {state.made_at}, good until {state.until}")
    if state.due:
        click.echo("The list is to be renewed: write return bundles, each carries the new one.")
    for key, officers, until, spoilt in state.keys:
        names = " and ".join(plain(each) for each in officers)
        said = ", vouched for no more" if spoilt else ""
        click.echo(f"key {key} of {names}, signs until {until}{said}")


@command.command()
@with_desk
@_NUMBER
@_WHY
@_WORDS
@with_pin
def suspend(at: DeskOptions, number: str, why: str, words: str, pin_file: Path | None) -> None:
    """Have the proof NUMBER count for nothing until somebody lifts that."""
    from vetting_desk.operations.proofs import withdrawing

    with at.unlocked() as (desk, own):
        withdrawing.suspend(desk, number, cast("Why", why), words, own, token_pin(desk, pin_file))
    click.echo("Suspended. The next return bundles tell the posts.")


@command.command()
@with_desk
@_NUMBER
@_WORDS
@with_pin
def lift(at: DeskOptions, number: str, words: str, pin_file: Path | None) -> None:
    """Let the proof NUMBER, which an officer suspended, count again."""
    from vetting_desk.operations.proofs import withdrawing

    with at.unlocked() as (desk, own):
        found = withdrawing.lift(desk, number, words, own, token_pin(desk, pin_file))
    click.echo(
        "It counts again. The next return bundles tell the posts."
        if found.state == "counts"
        else f"Lifted; it stays {found.state}: {WHY.get(found.why, plain(found.why))}."
    )


@command.command(name="take-back")
@with_desk
@_NUMBER
@_WHY
@_WORDS
@click.option(
    "--unlisted",
    is_flag=True,
    help="NUMBER, or the text of a code, is of a proof that headquarters no longer knows, as after a restore.",
)
@with_pin
def take_back(
    at: DeskOptions, number: str, why: str, words: str, pin_file: Path | None, *, unlisted: bool
) -> None:
    """Take the proof NUMBER back for good."""
    from vetting_desk.operations.proofs import withdrawing

    call = withdrawing.revoke_shown if unlisted else withdrawing.revoke
    with at.unlocked() as (desk, own):
        call(desk, number, cast("Why", why), words, own, token_pin(desk, pin_file))
    click.echo("Taken back. The next return bundles tell the posts.")


@command.command(name="spoil-key")
@with_desk
@click.argument("key")
@_WORDS
@with_pin
def spoil_key(at: DeskOptions, key: str, words: str, pin_file: Path | None) -> None:
    """Say that somebody else may have KEY: what it signed is vouched for no more, for good."""
    from vetting_desk.operations.proofs import lists

    with at.unlocked() as (desk, own):
        lists.spoil(desk, key, words, own, token_pin(desk, pin_file))
    click.echo("Vouched for no more. Give the proofs it signed out anew.")


@command.command(name="take-list")
@with_desk
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@with_pin
def take_list(at: DeskOptions, file: Path, pin_file: Path | None) -> None:
    """Take over what FILE, a list of proofs or the PDF of one, says and a restored headquarters forgot."""
    from vetting_desk.operations.proofs import checking, lists

    content = checking.list_of(file)
    with at.unlocked() as (desk, _):
        count = lists.take_back(desk, content, token_pin(desk, pin_file))
        number = lists.state(desk).number
    said = (
        f"{count} keys and proofs taken over." if count else "It says nothing that was not known."
    )
    click.echo(f"{said} The newest list has number {number}.")


def _line(row: "GivenRow") -> str:
    case = plain(row.case_reference)
    if row.proof is None:
        return f"{case}  none given out yet; decision {row.decision_id}"
    proof = row.proof
    why = f": {WHY.get(proof.why, plain(proof.why))}" if proof.why else ""
    return f"{case}  proof {proof.said.proof}  until {proof.said.expires}  {proof.state}{why}"


def _json(rows: "list[GivenRow]", state: "ListState") -> dict[str, object]:
    return {
        "proofs": [
            {
                "case": row.case_reference,
                "decision": row.decision_id,
                "proof": row.proof.said.proof if row.proof is not None else "",
                "expires": row.proof.said.expires if row.proof is not None else "",
                "key": row.proof.said.key if row.proof is not None else "",
                "state": row.proof.state if row.proof is not None else "none",
                "why": row.proof.why if row.proof is not None else "",
            }
            for row in rows
        ],
        "list": {
            "number": state.number,
            "made_at": state.made_at,
            "until": state.until,
            "due": state.due,
        },
        "keys": [
            {"key": key, "officers": list(officers), "until": until, "spoilt": spoilt}
            for key, officers, until, spoilt in state.keys
        ],
    }

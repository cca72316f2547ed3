"""``vetting-desk organisation rules``: the rules for all desks, and those that decide over people.

They are signed at headquarters: by one officer, or by two where they decide over people and the issuing key is
under two. The second one runs ``sign`` with their own passphrase.
"""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from vetting_desk.cli.asking import DeskOptions, open_token, with_desk, with_pin
from vetting_desk.cli.options import AS_JSON
from vetting_desk.cli.output import print_json
from vetting_desk.errors import InputError

if TYPE_CHECKING:
    from vetting_desk.operations.access.open_desk import OpenDesk
    from vetting_desk.operations.access.policy import Policy, Purpose

_NUMBER = click.option(
    "--number", type=int, required=True, help="Of the rules that were looked at."
)
_PURPOSES: Final = ("open-case", "read-clinical", "export", "sign")
_NONE: Final = "none"
_IN_FORCE: Final = (
    "Rules {number} are in force here. The next return bundles bring them to the posts."
)


@click.group(name="rules")
def command() -> None:
    """Show the organisation's rules, propose others, sign them as the second officer, put signed ones back."""


@command.command()
@with_desk
@AS_JSON
def show(at: DeskOptions, *, as_json: bool) -> None:
    """Show the rules in force at DESK, what they rest on, and which wait for a second officer."""
    from vetting_desk.cli.rules_text import json_of, lines_of
    from vetting_desk.operations.organisation import deciding

    with at.unlocked() as (desk, _):
        found = deciding.standing(desk)
    if as_json:
        print_json(json_of(found))
        return
    for line in lines_of(found):
        click.echo(line)


@command.command()
@with_desk
@click.option("--panel", type=int, help="Decision-makers who sign a decision.")
@click.option(
    "--second-share", type=int, help="Of a hundred assessments, so many get a second rating."
)
@click.option("--least-shown", type=int, help="Figures of fewer people stay hidden.")
@click.option("--call-days", type=int, help="Days until calls of no case lose their words.")
@click.option("--recording-days", type=int, help="Days until recordings are erased; 0 never.")
@click.option("--claim-days", type=int, help="Days until a claim of a case ends.")
@click.option("--ask-again-minutes", type=int, help="Minutes until the passphrase is asked again.")
@click.option(
    "--erase-after", type=int, help="Wrong passphrases until a key is destroyed; 0 never."
)
@click.option(
    "--reason-for", "reasons", type=click.Choice((*_PURPOSES, _NONE)), multiple=True,
    help="An act for which a reason is asked; again for each; none for no act.",
)  # fmt: skip
@click.option(
    "--keep", "stages", metavar="STAGE=DAYS", multiple=True,
    help="How long cases of a stage are kept; STAGE=none for good.",
)  # fmt: skip
@click.option(
    "--keep-outcome", "outcomes", metavar="OUTCOME=DAYS+DAYS", multiple=True,
    help="How long cases decided so are kept, and then restricted; OUTCOME=none as their stage says.",
)  # fmt: skip
@click.option("--as-they-are", is_flag=True, help="Sign the rules in force, and change nothing.")
@with_pin
def propose(
    at: DeskOptions,
    reasons: tuple[str, ...],
    stages: tuple[str, ...],
    outcomes: tuple[str, ...],
    pin_file: Path | None,
    *,
    as_they_are: bool,
    **numbers: int | None,
) -> None:
    """Sign other rules at headquarters DESK: those in force, but for what is given.

    What decides over people waits for a second officer, where the issuing key is under two; all else is in
    force at once.
    """
    from vetting_desk.cli.rules_text import changes
    from vetting_desk.operations.organisation import deciding

    given = {name: value for name, value in numbers.items() if value is not None}
    if as_they_are is bool(given or reasons or stages or outcomes):
        raise click.UsageError("Say what is to change, or --as-they-are.")
    with at.unlocked() as (desk, _):
        present = deciding.standing(desk).present
        if present is None:
            raise InputError(field="rules", detail="cannot be read: put the signed ones back first")
        chosen = replace(
            present,
            **given,
            reasons=_reasons(reasons, present),
            retention_days=_stages(stages, present),
            outcomes_kept=_outcomes(outcomes, present),
        )
        _token(desk, pin_file)
        decided = deciding.set_policy(desk, chosen)
        waits = deciding.standing(desk).waiting
    for line in changes(present, decided):
        click.echo(line)
    if waits is not None and waits.rules.number == decided.number:
        click.echo(
            f"Signed. Rules {decided.number} decide over people and wait for a second officer: "
            f"organisation rules sign --number {decided.number}. Those in force stay until then."
        )
    else:
        click.echo(_IN_FORCE.format(number=decided.number))


@command.command()
@with_desk
@_NUMBER
@with_pin
def sign(at: DeskOptions, number: int, pin_file: Path | None) -> None:
    """Sign, as the second officer, the rules that another put before headquarters DESK."""
    from vetting_desk.operations.organisation import deciding

    with at.unlocked() as (desk, _):
        _token(desk, pin_file)
        decided = deciding.sign_too(desk, number)
    click.echo(_IN_FORCE.format(number=decided.number))


@command.command(name="set-aside")
@with_desk
@_NUMBER
def set_aside(at: DeskOptions, number: int) -> None:
    """Set rules aside that wait at headquarters DESK for a second officer; those in force stay."""
    from vetting_desk.operations.organisation import deciding

    with at.unlocked() as (desk, _):
        deciding.set_aside(desk, number)
    click.echo(f"Rules {number} are set aside. Those in force stay.")


@command.command(name="put-back")
@with_desk
def put_back(at: DeskOptions) -> None:
    """Put the newest signed rules back into the casebook of headquarters DESK, where others stand there."""
    from vetting_desk.operations.organisation import deciding

    with at.unlocked() as (desk, _):
        decided = deciding.put_back(desk)
    click.echo(f"The signed rules {decided.number} are in force again.")


def _token(desk: "OpenDesk", pin_file: Path | None) -> None:
    """Give the PIN of the officer's token, where they sign with one."""
    open_token(desk, pin_file)


def _reasons(given: tuple[str, ...], present: "Policy") -> "tuple[Purpose, ...]":
    from vetting_desk.operations.access.policy import Purpose

    if not given:
        return present.reasons
    return tuple(dict.fromkeys(Purpose(each) for each in given if each != _NONE))


def _stages(given: tuple[str, ...], present: "Policy") -> dict[str, int]:
    kept = dict(present.retention_days)
    for each in given:
        stage, days = _pair(each, "--keep")
        kept.pop(stage, None)
        if days != _NONE:
            kept[stage] = _number(days, "--keep")
    return kept


def _outcomes(given: tuple[str, ...], present: "Policy") -> dict[str, tuple[int, int]]:
    kept = dict(present.outcomes_kept)
    for each in given:
        kind, days = _pair(each, "--keep-outcome")
        kept.pop(kind, None)
        if days != _NONE:
            open_days, _, restricted = days.partition("+")
            kept[kind] = (
                _number(open_days, "--keep-outcome"), _number(restricted, "--keep-outcome"),
            )  # fmt: skip
    return kept


def _pair(text: str, option: str) -> tuple[str, str]:
    name, there, value = text.partition("=")
    if not (name and there and value):
        raise click.UsageError(f"{option} {text}: write it as NAME=DAYS.")
    return name, value


def _number(text: str, option: str) -> int:
    try:
        return int(text)
    except ValueError as error:
        raise click.UsageError(f"{option}: {text!r} is no number of days.") from error

"""``vetting-desk casework close`` and ``reopen``: the end of work on a case, and how it stands."""

import click

from vetting_desk.cli.asking import DeskOptions, with_desk
from vetting_desk.cli.options import AS_JSON, CASE
from vetting_desk.cli.output import plain, print_json

WHYS = ("home", "died", "lost", "elsewhere", "never-came", "other")
"""Values of `ClosedFor`."""


@click.command()
@with_desk
@CASE
@click.option("--why", required=True, help=f"One of {', '.join(WHYS)}.")
@click.option("--words", default="", help="The same in your own words; wanted for other.")
def close(at: DeskOptions, case_id: str, why: str, words: str) -> None:
    """Close the case CASE_ID: work on it ends.

    It is refused where a safeguard forbids it, and while an interview, a task, a record sent back or an alarm
    is open. How long the case is kept does not change.
    """
    from vetting_desk.operations.closing import acts

    with at.unlocked() as (desk, _):
        acts.close(desk, case_id, why, words)
    click.echo("Closed. casework reopen opens it again.")


@click.command()
@with_desk
@CASE
@click.option("--reason", required=True, help="Why; it is kept with the case.")
def reopen(at: DeskOptions, case_id: str, reason: str) -> None:
    """Open the case CASE_ID again, which was closed."""
    from vetting_desk.operations.closing import acts

    with at.unlocked() as (desk, _):
        acts.reopen(desk, case_id, reason)
    click.echo("Open again.")


@click.command()
@with_desk
@CASE
@AS_JSON
def ending(at: DeskOptions, case_id: str, *, as_json: bool) -> None:
    """Say whether the case CASE_ID is closed, what came after, and what keeps it from being closed."""
    from dataclasses import asdict

    from vetting_desk.clock import to_text
    from vetting_desk.operations.closing import reading

    with at.unlocked() as (desk, _):
        found = reading.of_case(desk, case_id)
    said = [
        {
            "closed": each.closed,
            "why": each.why.value if each.why is not None else "",
            "words": each.words,
            "at": to_text(each.at),
            "officer": each.officer_name,
            "desk": each.desk,
        }
        for each in found.end.history
    ]
    after, still_open = asdict(found.after), asdict(found.still_open)
    if as_json:
        print_json({"closed": found.end.closed, "said": said, "after": after, "open": still_open})
        return
    click.echo("closed" if found.end.closed else "open")
    for each in said:
        what = f"closed, {each['why']}" if each["closed"] else "opened again"
        words = f": {each['words']}" if each["words"] else ""
        click.echo(f"  {each['at']}  {plain(str(each['officer']))}  {what}{plain(words)}")
    for title, counted in (("came after", after), ("open", still_open)):
        parts = [f"{name} {count}" for name, count in counted.items() if count]
        if parts:
            click.echo(f"  {title}: {', '.join(parts)}")

"""``vetting-desk casework calls``: the log of calls, searched and counted, from a terminal."""

from datetime import UTC, datetime, timedelta

import click

from vetting_desk.cli.asking import DeskOptions, with_desk
from vetting_desk.cli.output import plain, print_json

_EVER = datetime(2000, 1, 1, tzinfo=UTC)


@click.group(name="calls")
def calls() -> None:
    """List and count the calls of a desk; lose the words whose days have passed."""


@calls.command(name="list")
@with_desk
@click.option("--search", default="", help="Words that were said, a code word, a name or a number.")
@click.option("--open", "only_open", is_flag=True, help="Only calls that nobody has decided about.")
@click.option("--words", is_flag=True, help="With what was written down.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object, for programs.")
def list_calls(
    at: DeskOptions, search: str, *, only_open: bool, words: bool, as_json: bool
) -> None:
    """List the calls of DESK, the newest first. What was said is shown only with --words."""
    from vetting_desk.clock import to_text
    from vetting_desk.model.call import CallState
    from vetting_desk.operations.calls import looking

    states = {CallState.RUNNING, CallState.WAITING} if only_open else looking.EVERY
    with at.unlocked() as (desk, _):
        found = looking.search(desk, search, states)
    if as_json:
        print_json(
            {
                "calls": [
                    {
                        "id": each.id,
                        "story": each.story,
                        "began": to_text(each.begun_at),
                        "state": each.state.value,
                        "why": each.why.value if each.why else "",
                        "caller": each.caller.value if each.caller else "",
                        "officer": each.officer_name,
                        "owner": each.owner_name,
                        "case": each.case_id,
                        "words_gone": each.words_gone,
                        **({"words": dict(each.words)} if words else {}),
                    }
                    for each in found
                ]
            }
        )
        return
    for each in found:
        why = f" ({each.why.value})" if each.why else ""
        who = each.caller.value if each.caller else "not said"
        click.echo(
            f"{each.id}  {to_text(each.begun_at)}  {each.state.value}{why}  {who}  {plain(each.officer_name)}"
        )
        if words:
            for name, said in each.words.items():
                click.echo(f"    {name}: {plain(said)}")


@calls.command(name="count")
@with_desk
@click.option("--elsewhere", is_flag=True, help="Those that other desks closed, at headquarters.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object, for programs.")
def count_calls(at: DeskOptions, *, elsewhere: bool, as_json: bool) -> None:
    """Count the calls of DESK by month, who called, and what became of them; no word of any."""
    from vetting_desk.operations.calls import looking

    with at.unlocked() as (desk, _):
        until = datetime.now(UTC) + timedelta(days=366)
        rows = looking.count_elsewhere(desk) if elsewhere else looking.count(desk, _EVER, until)
    if as_json:
        print_json(
            {
                "counted": [
                    {
                        "month": each.month,
                        "caller": each.caller,
                        "state": each.state,
                        "why": each.why,
                        "count": each.count,
                    }
                    for each in rows
                ]
            }
        )
        return
    for each in rows:
        became = f"{each.state}: {each.why}" if each.why else each.state
        click.echo(f"{each.month}  {each.caller or 'not said'}  {became}  {each.count}")


@calls.command(name="lose-words")
@with_desk
def lose_words(at: DeskOptions) -> None:
    """Lose the words of closed and abandoned calls of DESK whose days have passed."""
    from vetting_desk.operations.calls import keeping

    with at.unlocked() as (desk, _):
        lost = keeping.lose_old_words(desk)
    click.echo(f"Calls that lost their words: {lost}")

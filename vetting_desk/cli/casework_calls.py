"""``vetting-desk casework calls``: the log of calls, searched and counted, from a terminal."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import click

from vetting_desk.cli.asking import DeskOptions, with_desk
from vetting_desk.cli.options import AS_JSON
from vetting_desk.cli.output import plain, print_json

if TYPE_CHECKING:
    from vetting_desk.model.call import Call
    from vetting_desk.operations.calls.looking import Counted

_EVER = datetime(2000, 1, 1, tzinfo=UTC)


@click.command()
@with_desk
@click.option("--search", default="", help="Words that were said, a code word, a name or a number.")
@click.option("--open", "only_open", is_flag=True, help="Only calls that nobody has decided about.")
@click.option("--words", is_flag=True, help="With what was written down.")
@click.option("--count", is_flag=True, help="Count by month, who called and what became of it.")
@click.option("--elsewhere", is_flag=True, help="Count what other desks closed, at headquarters.")
@AS_JSON
def calls(
    at: DeskOptions,
    search: str,
    *,
    only_open: bool,
    words: bool,
    count: bool,
    elsewhere: bool,
    as_json: bool,
) -> None:
    """List or count the calls of DESK, the newest first. What was said is shown only with --words."""
    from vetting_desk.model.call import CallState
    from vetting_desk.operations.calls import looking

    states = {CallState.RUNNING, CallState.WAITING} if only_open else looking.EVERY
    with at.unlocked() as (desk, _):
        if elsewhere:
            _show_counted(looking.count_elsewhere(desk), as_json=as_json)
        elif count:
            until = datetime.now(UTC) + timedelta(days=366)
            _show_counted(looking.count(desk, _EVER, until), as_json=as_json)
        else:
            _show(looking.search(desk, search, states), words=words, as_json=as_json)


@click.command(name="lose-words")
@with_desk
def lose_words(at: DeskOptions) -> None:
    """Lose the words of closed and abandoned calls of DESK whose days have passed."""
    from vetting_desk.operations.calls import keeping

    with at.unlocked() as (desk, _):
        lost = keeping.lose_old_words(desk)
    click.echo(f"Calls that lost their words: {lost}")


def _show(found: "Iterable[Call]", *, words: bool, as_json: bool) -> None:
    if as_json:
        print_json({"calls": [_object(each, words=words) for each in found]})
        return
    for each in found:
        said = _object(each, words=False)
        why = f" ({said['why']})" if said["why"] else ""
        who = said["caller"] or "not said"
        click.echo(
            f"{each.id}  {said['began']}  {said['state']}{why}  {who}  {plain(each.officer_name)}"
        )
        if words:
            for name, value in each.words.items():
                click.echo(f"    {name}: {plain(value)}")


def _object(call: "Call", *, words: bool) -> dict[str, Any]:
    from vetting_desk.clock import to_text

    said = {
        "id": call.id,
        "story": call.story,
        "began": to_text(call.begun_at),
        "state": call.state.value,
        "why": call.why.value if call.why else "",
        "caller": call.caller.value if call.caller else "",
        "officer": call.officer_name,
        "owner": call.owner_name,
        "case": call.case_id,
        "words_gone": call.words_gone,
    }
    return said | ({"words": dict(call.words)} if words else {})


def _show_counted(rows: "Iterable[Counted]", *, as_json: bool) -> None:
    if as_json:
        names = ("month", "caller", "state", "why", "count")
        counted = [{name: getattr(each, name) for name in names} for each in rows]
        print_json({"counted": counted})
        return
    for each in rows:
        became = f"{each.state}: {each.why}" if each.why else each.state
        click.echo(f"{each.month}  {each.caller or 'not said'}  {became}  {each.count}")

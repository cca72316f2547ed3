"""``vetting-desk lists``: watch lists signed, loaded and ended; the person of a case compared with them."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from vetting_desk.cli.asking import FILE, FOLDER, DeskOptions, open_token, with_desk, with_pin
from vetting_desk.cli.options import AS_JSON, CASE
from vetting_desk.cli.output import plain, print_json

if TYPE_CHECKING:
    from vetting_desk.model.watch_list import Compared, WatchList

_SHAPES = ("un-xml", "eu-xml", "ofac-xml", "ftm-json")
_FOUND = ("not-them", "may-be", "them")
_FORM = click.option("--form", "shape", type=click.Choice(_SHAPES), required=True)


@click.group(name="lists")
def command() -> None:
    """Sign, load and end watch lists; compare the person of a case with them."""


@command.command()
@click.argument("source_file", metavar="FILE", type=FILE)
@_FORM
def check(source_file: Path, shape: str) -> None:
    """Read a publisher's FILE and say how many persons are on it. No desk is needed, and nothing is kept."""
    from vetting_desk.model.watch_list import ListShape
    from vetting_desk.operations.lists import loading

    read = loading.look_at(source_file, ListShape(shape))
    click.echo(plain(f"{len(read.persons)} persons. Of the day: {read.day or 'not said'}."))


@command.command()
@with_desk
@click.argument("source_file", metavar="FILE", type=FILE)
@_FORM
@click.option("--source", default="", help="Who publishes it, and where it was taken from.")
@click.option("--ground", default="", help="By which law or decision people are compared with it.")
@click.option(
    "--day", default="", help="Of which day it is, as 2026-11-20, where the file says none."
)
@click.option("--list", "list_id", default="", help="Its short name; the usual one of its form.")
@click.option("--title", default="", help="What people call it; the usual title of its form.")
@with_pin
def sign(
    at: DeskOptions,
    source_file: Path,
    shape: str,
    source: str,
    ground: str,
    day: str,
    list_id: str,
    title: str,
    pin_file: Path | None,
) -> None:
    """Sign a publisher's FILE as the next version of a list, at headquarters DESK; it is in force there.

    A list without a source, a legal ground and a date is not signed.
    """
    from vetting_desk.cli.list_text import list_line
    from vetting_desk.model.watch_list import ListShape, ListSource
    from vetting_desk.operations.lists import loading

    form = ListShape(shape)
    usual_id, usual_title = loading.usual(form)
    named = ListSource(list_id or usual_id, title or usual_title, source, ground, day)
    with at.unlocked() as (desk, _):
        open_token(desk, pin_file)
        made = loading.sign(desk, source_file, form, named)
    click.echo(plain(f"Signed: {list_line(made)}"))


@command.command()
@with_desk
@click.argument("list_id", metavar="LIST")
@click.argument("folder_to", metavar="FOLDER", type=FOLDER)
def write(at: DeskOptions, list_id: str, folder_to: Path) -> None:
    """Write the signed file of LIST into FOLDER, such as a stick's, for other desks to load."""
    from vetting_desk.operations.lists import loading

    with at.unlocked() as (desk, _):
        target = loading.write(desk, list_id, folder_to)
    click.echo(plain(f"Written: {target}"))


@command.command()
@with_desk
@click.argument("list_file", metavar="FILE", type=FILE)
def load(at: DeskOptions, list_file: Path) -> None:
    """Load a list from FILE, if headquarters signed it and no version as high was here before."""
    from vetting_desk.cli.list_text import list_line
    from vetting_desk.operations.lists import loading

    with at.unlocked() as (desk, _):
        loaded = loading.load(desk, list_file)
    click.echo(plain(f"Loaded: {list_line(loaded)}"))


@command.command()
@with_desk
@AS_JSON
def show(at: DeskOptions, *, as_json: bool) -> None:
    """Show the lists of DESK, how each stands, and what can be done about it."""
    from vetting_desk.cli.list_text import doubt_lines, list_line, state_line
    from vetting_desk.model.watch_list import ListState
    from vetting_desk.operations.lists import judged

    with at.unlocked() as (desk, _):
        found = judged.standing(desk)
    if as_json:
        told = [{**_listed(each.list), "state": each.state.value} for each in found]
        print_json({"lists": told})
        return
    for each in found:
        click.echo(plain(list_line(each.list)))
        for line in (*doubt_lines(each.doubt), state_line(each.state)):
            click.echo(plain(f"  {line}"))
    if all(each.state is ListState.ENDED for each in found):
        click.echo("No list is in force here.")


@command.command()
@with_desk
@CASE
@AS_JSON
def match(at: DeskOptions, case_id: str, *, as_json: bool) -> None:
    """Compare the assessed person of the case CASE_ID with the lists in force: nobody else of the case."""
    from vetting_desk.cli.list_text import compared_lines
    from vetting_desk.errors import ListRefusedError
    from vetting_desk.operations.lists import comparing

    with at.unlocked() as (desk, _):
        found = comparing.of_case(desk, case_id)
    if found.withheld is not None:
        raise ListRefusedError(detail=found.withheld.value, why="")
    if as_json:
        print_json({"lists": [_compared(each) for each in found.compared]})
        return
    for each in found.compared:
        for line in compared_lines(each):
            click.echo(plain(line))
    if not found.compared:
        click.echo("No list is in force here, or the case was erased or withdrawn.")


@command.command()
@with_desk
@CASE
@click.argument("list_id", metavar="LIST")
@click.argument("number", metavar="ENTRY")
@click.option("--found", type=click.Choice(_FOUND), required=True)
@click.option("--reasons", required=True, help="Why, in your own words; kept with the case.")
def answer(
    at: DeskOptions, case_id: str, list_id: str, number: str, found: str, reasons: str
) -> None:
    """Say what was found of a possible match of the case CASE_ID with the entry ENTRY of LIST."""
    from vetting_desk.cli.list_text import answer_line
    from vetting_desk.operations.lists import answering

    with at.unlocked() as (desk, _):
        said = answering.answer(desk, case_id, list_id, number, found, reasons)
    click.echo(plain(answer_line(said)))


@command.command()
@with_desk
@click.argument("list_id", metavar="LIST")
@click.option("--reason", required=True, help="Why; it stands in the log.")
def end(at: DeskOptions, list_id: str, reason: str) -> None:
    """End the use of LIST at DESK: what it says of people is erased, and nobody is compared with it."""
    from vetting_desk.operations.lists import loading

    with at.unlocked() as (desk, _):
        loading.end(desk, list_id, reason)
    click.echo("Ended. A higher version may be loaded later.")


@command.command()
@with_desk
@click.argument("list_id", metavar="LIST")
@click.option("--reason", required=True, help="Why; it stands in the log and beside the list.")
def keep(at: DeskOptions, list_id: str, reason: str) -> None:
    """Keep LIST in use at DESK although nobody can judge its signature any more; it stays marked."""
    from vetting_desk.cli.list_text import state_line
    from vetting_desk.operations.lists import judged

    with at.unlocked() as (desk, _):
        kept = judged.keep(desk, list_id, reason)
    click.echo(plain(f"Kept: {state_line(kept.state)}"))


def _listed(found: "WatchList") -> dict[str, Any]:
    source = found.source
    return {
        "list": source.id,
        "version": found.version,
        "title": source.title,
        "source": source.source,
        "ground": source.ground,
        "day": source.day,
        "loaded": found.loaded_at.date().isoformat(),
        "persons": found.entries,
        "innocent_of_1000": found.per_thousand,
    }


def _compared(found: "Compared") -> dict[str, Any]:
    return {
        **_listed(found.list),
        "old": found.old,
        "can_be_judged": found.doubt is None,
        "ended": found.ended,
        "possible_matches": [
            {
                "entry": hit.entry.number,
                "here": hit.ours,
                "on_the_list": hit.theirs,
                "quality": hit.quality.value,
                "words": [[each.ours, each.theirs, each.how.value] for each in hit.words],
                "words_that_do_not": hit.unmatched,
                "birth": hit.birth.value,
                "common_name": hit.common,
                "found": [each.found.value for each in found.answers.get(hit.entry.number, ())],
            }
            for hit in found.hits
        ],
    }

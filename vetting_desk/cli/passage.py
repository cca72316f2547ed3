"""``vetting-desk casework passage``: who belongs to a case, how far each file is, papers people carry."""

from pathlib import Path

import click

from vetting_desk.cli.asking import DeskOptions, with_desk
from vetting_desk.cli.options import AS_JSON
from vetting_desk.cli.output import plain, print_json
from vetting_desk.clock import to_text
from vetting_desk.machine.saving import require_place, save_file

_OUT = click.Path(dir_okay=False, writable=True, path_type=Path)


@click.group(name="passage")
def passage() -> None:
    """See the persons and passages of a case; print a travel sheet or a notice for a border post."""


@passage.command()
@with_desk
@click.argument("case")
@AS_JSON
def show(at: DeskOptions, case: str, *, as_json: bool) -> None:
    """Show persons, files and steps of CASE, by its id: where each stands, who said so and when."""
    from vetting_desk.operations.passage import family, files

    with at.unlocked() as (open_desk, _):
        persons, found = family.of_case(open_desk, case), files.of_case(open_desk, case)
    if as_json:
        print_json(
            {
                "case": case,
                "persons": [
                    {
                        "id": each.person.id,
                        "names": [name.text for name in each.person.names],
                        "birth": each.person.birth.text,
                        "own_case": each.person.case_id,
                        "differs": bool(each.stands.others),
                    }
                    for each in persons.persons
                ],
                "links": [
                    {
                        "of": each.link.of,
                        "to": each.link.to,
                        "kin": each.link.kin.value,
                        "certainty": each.link.certainty.value,
                        "holds": each.link.holds,
                    }
                    for each in persons.links
                ],
                "files": [
                    {
                        "id": each.passage.id,
                        "kind": each.passage.kind.value,
                        "state": each.passage.state.value,
                        "who": list(each.passage.who),
                        "differs": bool(each.stands.others),
                        "steps": [
                            {
                                "id": step.step.id,
                                "sort": step.step.sort.value,
                                "state": step.step.state.value,
                                "due": step.step.due,
                                "owner": step.step.owner,
                                "said_by": step.stands.now.officer_name,
                                "said_at": to_text(step.stands.now.at),
                                "differs": bool(step.stands.others),
                            }
                            for step in each.steps
                        ],
                    }
                    for each in found
                ],
            }
        )
        return
    for seen in persons.persons:
        click.echo(f"{seen.person.id}  {plain(seen.person.name)}  {seen.person.birth.text}")
    for each in found:
        names = ", ".join(plain(persons.name_of(who)) for who in each.passage.who)
        click.echo(
            f"{each.passage.id}  {each.passage.kind.value}  {each.passage.state.value}  {names}"
        )
        for step in each.steps:
            said = f"{step.stands.now.officer_name} {to_text(step.stands.now.at)}"
            differs = "  two desks differ: settle it in the window" if step.stands.others else ""
            click.echo(
                f"  {step.step.id}  {step.step.sort.value}  {step.step.state.value}"
                f"  {step.step.due or '-'}  {plain(said)}{differs}"
            )


@passage.command()
@with_desk
@click.argument("case")
@click.argument("file")
@click.option("--language", required=True, help="Code of the reader's language, such as tg.")
@click.option(
    "--post", default="", help="A border post, by the id of its step: makes the notice for it."
)
@click.option("--out", required=True, type=_OUT, help="Write the PDF here. It is not encrypted.")
def sheet(at: DeskOptions, case: str, file: str, language: str, post: str, out: Path) -> None:
    """Write the travel sheet of FILE of CASE, or the notice for a border post of it."""
    from vetting_desk.operations.passage import sheets

    require_place(out)
    with at.unlocked() as (open_desk, _):
        if post:
            pdf = sheets.border_notice(open_desk, case, file, post, language)
        else:
            pdf = sheets.travel_sheet(open_desk, case, file, language)
    save_file(out, pdf)
    click.echo(f"Written: {plain(str(out))}. It is not encrypted there.")


@passage.command()
@with_desk
@click.argument("case")
@click.argument("file")
@click.argument("state")
@click.option("--words", default="", help="Why, or what is done now.")
def move(at: DeskOptions, case: str, file: str, state: str, words: str) -> None:
    """Say that FILE of CASE is in STATE now: open, under-way, done, failed or called-off."""
    from vetting_desk.errors import InputError
    from vetting_desk.model.passage import PassageState
    from vetting_desk.operations.passage import files

    if state not in set(PassageState):
        raise InputError(field="state", detail="not-a-choice", known=", ".join(PassageState))
    with at.unlocked() as (open_desk, _):
        moved = files.move(open_desk, case, file, PassageState(state), words)
    click.echo(moved.state.value)


@passage.command()
@with_desk
@click.argument("case")
@click.argument("step_id")
@click.argument("state")
@click.option("--reason", default="", help="Why, where it undoes what was said before.")
@click.option("--words", default="", help="Of what was missed: what is done now.")
@click.option("--owner", default="", help="Who does it.")
@click.option("--until", default="", help="By which day, YYYY-MM-DD.")
@click.option("--party", default="", help="Who is at the other end, such as who confirmed.")
@click.option("--day", default="", help="The day it is on, YYYY-MM-DD.")
def step(at: DeskOptions, case: str, step_id: str, state: str, reason: str, **said: str) -> None:
    """Say that the step STEP_ID of CASE stands in STATE now; casework passage show names both."""
    from dataclasses import replace

    from vetting_desk.errors import InputError, NotFoundError
    from vetting_desk.model.passage import StepState
    from vetting_desk.operations.passage import files, steps

    if state not in set(StepState):
        raise InputError(field="state", detail="not-a-choice", known=", ".join(StepState))
    with at.unlocked() as (open_desk, _):
        found = {
            each.step.id: each.step for f in files.of_case(open_desk, case) for each in f.steps
        }
        if step_id not in found:
            raise NotFoundError(what="step", id=step_id)
        known = {name: words for name, words in said.items() if words}
        now = replace(found[step_id], state=StepState(state), **known)  # type: ignore[arg-type]
        put = steps.put(open_desk, case, now, reason)
    click.echo(put.state.value)

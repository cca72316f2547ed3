"""``vetting-desk casework agenda`` and ``plan``: what is due, and what is planned for a person."""

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import click

from vetting_desk.cli.asking import DeskOptions, with_desk
from vetting_desk.cli.options import AS_JSON, CASE
from vetting_desk.cli.output import plain, print_json

if TYPE_CHECKING:
    from vetting_desk.model.afterwards import Afterwards
    from vetting_desk.model.plan import PlanStanding
    from vetting_desk.operations.agenda.looking import AgendaRow


@click.command()
@with_desk
@click.option("--mine", is_flag=True, help="Only what is of the officer who unlocks, or of nobody.")
@AS_JSON
def agenda(at: DeskOptions, *, mine: bool, as_json: bool) -> None:
    """Show what is due at DESK: overdue, today, this week, waiting for others; urgent things first."""
    from vetting_desk.model.due import DueChoice
    from vetting_desk.operations.agenda import looking

    with at.unlocked() as (desk, _):
        choice = DueChoice(desk.officer.id) if mine else None
        found = looking.look(desk, choice)
        while found.unread:
            found = looking.look(desk, choice)
        groups = {group: list(part.rows) for group, part in found.parts.items()}
        for group, rows in groups.items():
            while len(rows) < found.parts[group].count:
                further = looking.more(desk, group, len(rows), choice)
                if not further:
                    break
                rows.extend(further)
    if as_json:
        print_json(
            {
                "day": found.today.isoformat(),
                **{group.value: [_said(row) for row in rows] for group, rows in groups.items()},
                "overdue_at": [
                    {"desk": each.desk_id, "name": each.name, "count": each.count}
                    for each in found.overdue
                ],
            }
        )
        return
    for group, rows in groups.items():
        click.echo(f"{group.value}  {len(rows)}")
        for row in rows:
            click.echo(f"  {_line(row)}")
    for each in found.overdue:
        click.echo(f"overdue at {plain(each.name)}  {each.count}")


@click.command()
@with_desk
@CASE
@AS_JSON
def plan(at: DeskOptions, case_id: str, *, as_json: bool) -> None:
    """Show what is planned in the case CASE_ID, and what became of each item."""
    from vetting_desk.operations.cases import cases
    from vetting_desk.operations.plans import reading

    with at.unlocked() as (desk, _):
        cases.case_detail(desk, case_id)
        found = reading.of_case(desk, case_id)
    if as_json:
        print_json(
            {
                "items": [_item(each) for each in found.items],
                "review": found.review.isoformat() if found.review else "",
                "visits": sorted(found.visits),
                "afterwards": [
                    _afterwards(one) for its in found.afterwards.values() for one in its
                ],
                "unread": list(found.unread),
            }
        )
        return
    for each in found.items:
        item = each.item
        what = plain(item.action or item.label) if not item.restricted or item.action else ""
        until = f"  until {each.day}" if each.day else ""
        who = f"  {plain(each.owner)}" if each.owner else ""
        click.echo(f"{item.id}  {each.state.value}  {what or 'held by a clinician'}{until}{who}")
        for step in each.steps:
            click.echo(f"  {step.kind.value}  {plain(step.by)}  {plain(step.words)}".rstrip())
    for its in found.afterwards.values():
        for said in its:
            more = f"  {plain(said.remark)}" if said.remark else ""
            click.echo(f"after {said.months} months  {said.key}  {plain(said.words)}{more}")
    if found.review:
        click.echo(f"looked at again on {found.review}")
    for title in found.unread:
        click.echo(f"cannot be read here: {plain(title)}")


@click.command()
@with_desk
@CASE
@click.option(
    "--months", type=click.Choice(["3", "6", "12"]), required=True, help="After how many."
)
@click.option("--outcome", required=True, help="The key of the organisation's words.")
@click.option("--language", default="", help="In which language the words are kept, such as tg.")
@click.option(
    "--day", type=click.DateTime(["%Y-%m-%d"]), help="On which day it was so, YYYY-MM-DD."
)
@click.option("--words", default="", help="More words.")
def afterwards(
    at: DeskOptions,
    case_id: str,
    *,
    months: str,
    outcome: str,
    language: str,
    day: datetime | None,
    words: str,
) -> None:
    """Say how the person of the case CASE_ID is months after the return, in the organisation's words."""
    from vetting_desk.operations.plans import afterwards as saying

    with at.unlocked() as (desk, _):
        said = saying.tell(
            desk, case_id, int(months), outcome, language, day.date() if day else None, words
        )
    click.echo(said.id)


def _afterwards(said: "Afterwards") -> dict[str, Any]:
    return {
        "id": said.id, "months": said.months, "key": said.key, "words": said.words,
        "pack": said.title, "version": said.version, "follow_up": said.record_id,
        "day": said.day.isoformat(), "by": said.by, "remark": said.remark,
    }  # fmt: skip


def _said(row: "AgendaRow") -> dict[str, Any]:
    due, item = row.due, row.due.item
    day = item.day if item.day != date.min else None
    return {
        "kind": item.kind.value,
        "about": item.about_id,
        "case": item.case_id,
        "reference": due.reference,
        "day": day.isoformat() if day else "",
        "urgent": item.urgent,
        "waiting": item.waiting,
        "owner": due.owner,
        "desk": item.desk_id,
        "words": item.words,
        "told": list(row.told),
    }


def _line(row: "AgendaRow") -> str:
    said = _said(row)
    parts = [
        said["day"] or "now", said["kind"], "urgent" if said["urgent"] else "",
        said["reference"], said["words"], said["owner"], row.due.desk,
        f"is called: {', '.join(row.told)}" if row.told else "",
    ]  # fmt: skip
    return "  ".join(plain(part) for part in parts if part)


def _item(found: "PlanStanding") -> dict[str, Any]:
    item = found.item
    return {
        "id": item.id,
        "sort": item.sort.value,
        "key": item.key,
        "action": item.action,
        "state": found.state.value,
        "owner": found.owner,
        "day": found.day.isoformat() if found.day else "",
        "urgent": item.urgent,
        "record": item.record_id,
        "steps": [
            {
                "id": step.id,
                "became": step.kind.value,
                "by": step.by,
                "words": step.words,
                "day": step.day.isoformat() if step.day else "",
            }
            for step in found.steps
        ],
    }

"""``vetting-desk casework facts``: what is true of a case, what contradicts, and settling it."""

from typing import TYPE_CHECKING, Any

import click

from vetting_desk.cli.asking import DeskOptions, with_desk
from vetting_desk.cli.options import AS_JSON, CASE
from vetting_desk.cli.output import plain, print_json
from vetting_desk.clock import to_text

if TYPE_CHECKING:
    from vetting_desk.model.fact import CaseFact

_REASON = click.option("--reason", required=True, help="How you know it; it is kept.")


@click.group()
def facts() -> None:
    """List the facts of a case and what contradicts, record one, and settle what cannot both be true."""


@facts.command(name="list")
@with_desk
@CASE
@AS_JSON
def list_(at: DeskOptions, case_id: str, *, as_json: bool) -> None:
    """List the facts of the case CASE_ID that count, and those that contradict."""
    from vetting_desk.operations.safeguards import known

    with at.unlocked() as (desk, _):
        found = known.known(desk, case_id)
    clashing = {each.id for clash in found.contradictions for each in clash.facts}
    if as_json:
        counting = [_object(each, contradicts=each.id in clashing) for each in found.in_force]
        earlier = [_object(each, contradicts=False) for each in found.earlier]
        print_json({"facts": counting, "earlier": earlier})
        return
    for each in found.in_force:
        mark = "  contradicts" if each.id in clashing else ""
        click.echo(f"{each.name}  {plain(each.value)}  {_from(each)}{mark}")


@facts.command()
@with_desk
@CASE
@click.argument("name")
@click.argument("value")
@_REASON
def record(at: DeskOptions, case_id: str, name: str, value: str, reason: str) -> None:
    """Record of the case CASE_ID that the fact NAME is VALUE. A wrong name or value names those there are."""
    from vetting_desk.operations.safeguards import known

    with at.unlocked() as (desk, _):
        known.record(desk, case_id, name, value, reason)
        clash = [each.name for each in known.known(desk, case_id).contradictions]
    click.echo("Recorded. Nothing that was known before is overwritten.")
    if name in clash:
        click.echo("It contradicts another fact: casework facts settle says what counts.")


@facts.command()
@with_desk
@CASE
@click.argument("name")
@click.argument("value")
@_REASON
def settle(at: DeskOptions, case_id: str, name: str, value: str, reason: str) -> None:
    """Settle what contradicts of the fact NAME of the case CASE_ID: VALUE counts; the others stay."""
    from vetting_desk.operations.safeguards import known

    with at.unlocked() as (desk, _):
        known.settle(desk, case_id, name, value, reason)
    click.echo(f"Settled: {plain(value)} counts.")


def _object(each: "CaseFact", *, contradicts: bool) -> dict[str, Any]:
    return {
        "name": each.name,
        "value": each.value,
        "source": each.source.value,
        "title": each.title,
        "place": each.reference,
        "at": to_text(each.at),
        "officer": each.officer_name,
        "desk": each.desk,
        "reason": each.reason,
        "contradicts": contradicts,
    }


def _from(each: "CaseFact") -> str:
    said = [each.source.value, plain(each.title), to_text(each.at), plain(each.officer_name)]
    if each.desk:
        said.append(plain(each.desk))
    return "  ".join(part for part in said if part)

"""``vetting-desk case copy`` and ``copies``: giving copies of a case to others, and their register."""

import json
from pathlib import Path
from typing import Any

import click

from vetting_desk.cli.asking import DeskOptions, with_desk
from vetting_desk.cli.copy_text import LEFT_OUT
from vetting_desk.cli.output import plain
from vetting_desk.clock import to_text
from vetting_desk.model.copies import BlackedOut, CopyFor, CopyWish, LeftOut

_OUT = click.Path(dir_okay=False, writable=True, path_type=Path)
_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
MAX_LIST = 4 * 1024 * 1024


@click.command(name="copy")
@with_desk
@click.argument("case")
@click.option(
    "--for", "recipient", required=True, type=click.Choice([each.value for each in CopyFor]),
    help="For whom it is.",
)  # fmt: skip
@click.option(
    "--name", required=True, help="The recipient by name or office; stands on every page."
)
@click.option("--purpose", required=True, help="What it is for; stands in it and in the register.")
@click.option(
    "--record", "records", multiple=True, required=True, help="Id of a record; several times."
)
@click.option(
    "--black-out", "black_out", type=_FILE,
    help="JSON: a list of objects with kind, and words, or record and reference.",
)  # fmt: skip
@click.option(
    "--suggested", is_flag=True,
    help="Also black out all that is marked as from or about other people, or a protected source.",
)  # fmt: skip
@click.option(
    "--out", required=True, type=_OUT, help="Write the signed PDF here. It is not encrypted."
)
def copy(
    at: DeskOptions,
    case: str,
    recipient: str,
    name: str,
    purpose: str,
    records: tuple[str, ...],
    black_out: Path | None,
    out: Path,
    *,
    suggested: bool,
) -> None:
    """Make a copy of records of CASE for others, signed by you, without what you black out."""
    from vetting_desk.operations.copies import making
    from vetting_desk.operations.copies.suggesting import suggestions

    chosen = _read(black_out) if black_out is not None else []
    with at.unlocked() as (desk, words):
        if suggested:
            chosen += [each.blacked_out for each in suggestions(desk, records, CopyFor(recipient))]
        wish = CopyWish(case, records, CopyFor(recipient), name, purpose, tuple(chosen))
        issued, pdf = making.make(desk, wish, words)
    out.write_bytes(pdf)
    click.echo(f"Copy {issued.number} ({issued.reference}): {out}")
    for kind, count in issued.left_out.items():
        click.echo(f"  left out: {count}  {LEFT_OUT[kind]}")


@click.command()
@with_desk
@click.argument("case")
def copies(at: DeskOptions, case: str) -> None:
    """Show the copies of CASE that DESK gave out."""
    from vetting_desk.operations.copies import register

    with at.unlocked() as (desk, _):
        for each in register.copies(desk, case):
            click.echo(
                f"{each.reference}  {to_text(each.made_at)}  {each.recipient.value}  {plain(each.name)}: "
                f"{plain(each.purpose)}  ({plain(each.officer_name)})"
            )


def _read(path: Path) -> list[BlackedOut]:
    from vetting_desk.operations.records.anchors import small

    try:
        loose = json.loads(small(path, MAX_LIST))
        return [_one(each) for each in loose]
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise click.BadParameter(
            'a list such as [{"kind": "third-party", "words": "…"}] is needed.',
            param_hint="--black-out",
        ) from error


def _one(each: dict[str, Any]) -> BlackedOut:
    kind = LeftOut(each["kind"])
    if "words" in each:
        return BlackedOut(kind, words=str(each["words"]))
    return BlackedOut(kind, record_id=str(each["record"]), reference=str(each["reference"]))

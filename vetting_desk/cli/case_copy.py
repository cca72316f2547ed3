"""``vetting-desk case copy``, ``file`` and ``copies``: giving copies of a case to others, their register."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from vetting_desk.cli.asking import DeskOptions, with_desk
from vetting_desk.cli.copy_text import KINDS, LEFT_OUT
from vetting_desk.cli.output import plain
from vetting_desk.clock import to_text
from vetting_desk.machine.saving import require_place, save_file
from vetting_desk.model.copies import BlackedOut, CopyFor, CopyKind, CopyWish, LeftOut

_OUT = click.Path(dir_okay=False, writable=True, path_type=Path)
_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
MAX_LIST = 4 * 1024 * 1024


_FOR = click.option(
    "--for", "recipient", required=True, type=click.Choice([each.value for each in CopyFor]),
    help="For whom it is.",
)  # fmt: skip
_NAME = click.option(
    "--name", required=True, help="The recipient by name or office; stands on every page."
)
_PURPOSE = click.option(
    "--purpose", required=True, help="What it is for; stands in it and in the register."
)
_BLACK_OUT = click.option(
    "--black-out", "black_out", type=_FILE,
    help="JSON: a list of objects with kind, and words, or record and reference.",
)  # fmt: skip
_SUGGESTED = click.option(
    "--suggested", is_flag=True,
    help="Also black out all that is marked as from or about other people, or a protected source.",
)  # fmt: skip
_SPELLINGS = click.option(
    "--other-spellings", "spellings", is_flag=True,
    help="Also black out words that may be the same names in other letters.",
)  # fmt: skip
_OFFICERS = click.option(
    "--name-officers", "officers", is_flag=True,
    help="Name the officers who signed the records; a court is told always.",
)  # fmt: skip
_PICTURES = click.option(
    "--picture", "pictures", multiple=True, metavar="RECORD/FILE",
    help="Give a picture or file of a record with it; several times. Without, none is.",
)  # fmt: skip
_TO = click.option(
    "--out", required=True, type=_OUT, help="Write the signed PDF here. It is not encrypted."
)


@click.command(name="copy")
@with_desk
@click.argument("case")
@_FOR
@_NAME
@_PURPOSE
@click.option(
    "--record", "records", multiple=True, required=True, help="Id of a record; several times."
)
@_BLACK_OUT
@_SUGGESTED
@_SPELLINGS
@_OFFICERS
@_PICTURES
@_TO
def copy(
    at: DeskOptions,
    case: str,
    recipient: str,
    name: str,
    purpose: str,
    records: tuple[str, ...],
    **more: Any,
) -> None:
    """Make a copy of records of CASE for others, signed by you, without what you black out."""
    _make(at, CopyWish(case, records, CopyFor(recipient), name, purpose), **more)


@click.command(name="file")
@with_desk
@click.argument("case")
@_FOR
@_NAME
@_PURPOSE
@_BLACK_OUT
@_SUGGESTED
@_SPELLINGS
@_OFFICERS
@_PICTURES
@_TO
def case_file(
    at: DeskOptions, case: str, recipient: str, name: str, purpose: str, **more: Any
) -> None:
    """Make the case file of CASE: all records in force, decisions, course, exhibits and who held them.

    What is clinical, was said before the notice or is kept apart is in none.
    """
    _make(
        at,
        CopyWish(case, (), CopyFor(recipient), name, purpose, kind=CopyKind.CASE_FILE),
        **more,
    )


def _make(
    at: DeskOptions,
    wish: CopyWish,
    *,
    black_out: Path | None,
    suggested: bool,
    spellings: bool,
    officers: bool,
    pictures: tuple[str, ...],
    out: Path,
) -> None:
    from vetting_desk.operations.copies import making
    from vetting_desk.operations.copies.spellings import other_spellings
    from vetting_desk.operations.copies.suggesting import suggestions

    require_place(out)
    chosen = _read(black_out) if black_out is not None else []
    files = tuple(_place(each) for each in pictures)
    with at.unlocked() as (desk, words):
        if wish.kind is CopyKind.CASE_FILE:
            wish = replace(wish, records=making.of_case_file(desk, wish.case_id))
        if suggested:
            found = suggestions(desk, wish.records, wish.recipient, wish.kind)
            chosen += [each.blacked_out for each in found]
        named = tuple(each.words for each in chosen if each.words)
        others = other_spellings(desk, wish.records, wish.recipient, named) if named else ()
        if spellings:
            chosen += [BlackedOut(LeftOut.THIRD_PARTY, words=each) for each in others]
        wish = replace(wish, blacked_out=tuple(chosen), officers=officers, files=files)
        wish = making.with_required(desk, wish) if wish.kind is CopyKind.CASE_FILE else wish
        issued, pdf = making.make(desk, wish, words)
    save_file(out, pdf)
    click.echo(f"{KINDS[issued.kind]} {issued.number} ({issued.reference}): {out}")
    for kind, count in issued.left_out.items():
        click.echo(f"  left out: {count}  {LEFT_OUT[kind]}")
    if others and not spellings:
        click.echo(
            f"Perhaps the same names in other letters, still in it: {', '.join(map(plain, others))}. "
            "Look, and use --other-spellings to black them out."
        )


def _place(text: str) -> tuple[str, str]:
    record, sign, name = text.partition("/")
    if not sign or not record or not name:
        raise click.BadParameter("RECORD/FILE is needed.", param_hint="--picture")
    return record, name


@click.command()
@with_desk
@click.argument("case")
def copies(at: DeskOptions, case: str) -> None:
    """Show the copies of CASE that DESK gave out."""
    from vetting_desk.operations.copies import register

    with at.unlocked() as (desk, _):
        for each in register.copies(desk, case):
            click.echo(
                f"{each.reference}  {KINDS[each.kind].lower()}  {to_text(each.made_at)}  "
                f"{each.recipient.value}  {plain(each.name)}: {plain(each.purpose)}  "
                f"({plain(each.officer_name)})"
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

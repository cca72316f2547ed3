"""``vetting-desk pack``: the organisation's approved texts, checked, signed, read, written out to edit."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from vetting_desk.cli.asking import DeskOptions, open_token, with_desk, with_pin
from vetting_desk.cli.output import plain

if TYPE_CHECKING:
    from vetting_desk.model.pack import PackContent

_SOURCE = click.Path(exists=True, path_type=Path)
_TARGET = click.Path(path_type=Path)
_REFUSED = 1


@click.group(name="pack")
def command() -> None:
    """Check, sign and read packs of approved texts."""


@command.command()
@click.argument("source", type=_SOURCE)
def lint(source: Path) -> None:
    """Check SOURCE, a workbook (XLSX) or a folder of CSV files. No desk is needed, and nothing is changed."""
    from vetting_desk.cli.pack_text import describe_problem
    from vetting_desk.operations.organisation import packs

    look = packs.look_at(source)
    for problem in look.problems:
        click.echo(describe_problem(problem), err=True)
    count = len(look.content.texts)
    if not look.can_be_signed:
        raise click.exceptions.Exit(_REFUSED)
    click.echo(plain(f"{look.content.title}: {count} texts, can be signed."))


@command.command()
@with_desk
@click.argument("source", type=_SOURCE)
@with_pin
def sign(at: DeskOptions, source: Path, pin_file: Path | None) -> None:
    """Sign the approved texts of SOURCE as the next version of their pack, at headquarters DESK."""
    from vetting_desk.cli.pack_text import describe_problem
    from vetting_desk.errors import PackProblemsError
    from vetting_desk.operations.organisation import packs

    with at.unlocked() as (desk, _):
        open_token(desk, pin_file)
        try:
            pack = packs.sign(desk, source)
        except PackProblemsError as error:
            for problem in error.fields["problems"]:
                click.echo(describe_problem(problem), err=True)
            raise
    click.echo(
        plain(f"Signed: {pack.title}, version {pack.version}. ")
        + "It goes to every post with its next return bundle."
    )


@command.command(name="list")
@with_desk
def list_(at: DeskOptions) -> None:
    """Show the packs in force at DESK."""
    from vetting_desk.operations.access import approved_texts

    with at.unlocked() as (desk, _):
        for pack in approved_texts.packs(desk):
            day = pack.signed_at.date().isoformat()
            click.echo(
                plain(f"{pack.id}  version {pack.version}  {pack.title}, {pack.signed_by}, {day}")
            )


@command.command()
@with_desk
@click.argument("name")
@click.argument("language")
def show(at: DeskOptions, name: str, language: str) -> None:
    """Show the text NAME, such as notice/silence, in LANGUAGE, or in the official one for an interpreter."""
    from vetting_desk.operations.access import approved_texts

    with at.unlocked() as (desk, _):
        found = approved_texts.text(desk, name, language)
    click.echo(plain(found.text))
    by = f"approved by {found.approved_by}, {found.approved_on}; version {found.version}"
    click.echo(plain(f"[{found.language}] {by}"), err=True)
    if not found.approved:
        click.echo(
            plain(f"No approved words in {found.wanted}: read aloud by an interpreter."), err=True
        )


@command.command()
@click.argument("target", type=_TARGET)
@click.option("--csv", "as_csv", is_flag=True, help="Write CSV files into a folder TARGET.")
def sample(target: Path, *, as_csv: bool) -> None:
    """Write the invented sample to TARGET, a workbook to begin with."""
    from vetting_desk.operations.organisation import packs

    _write(packs.look_at(packs.sample()).content, target, as_csv=as_csv)


@command.command()
@with_desk
@click.argument("pack_id", metavar="PACK")
@click.argument("target", type=_TARGET)
@click.option("--csv", "as_csv", is_flag=True, help="Write CSV files into a folder TARGET.")
def edit(at: DeskOptions, pack_id: str, target: Path, *, as_csv: bool) -> None:
    """Write the version of PACK in force at DESK to TARGET, a workbook, to be edited into the next version."""
    from vetting_desk.errors import NotFoundError
    from vetting_desk.operations.access import approved_texts
    from vetting_desk.operations.organisation import packs

    with at.unlocked() as (desk, _):
        found = [pack for pack in approved_texts.packs(desk) if pack.id == pack_id]
        if not found:
            raise NotFoundError(what="pack", id=pack_id)
        content = packs.content_of(desk, found[0])
    _write(content, target, as_csv=as_csv)


def _write(content: "PackContent", target: Path, *, as_csv: bool) -> None:
    from vetting_desk.operations.organisation import packs

    if as_csv:
        target.mkdir(exist_ok=True)
    elif target.exists() or target.suffix != ".xlsx":
        raise click.BadParameter("name a new file that ends with .xlsx.", param_hint="'TARGET'")
    packs.write_sheet(content, target)
    click.echo(f"Written: {plain(str(target))}")

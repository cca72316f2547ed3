"""What both commands of translations share: the file a translator gets, and what is told of what came back."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from vetting_desk.cli.output import plain
from vetting_desk.errors import TranslationFileError

if TYPE_CHECKING:
    from vetting_desk.translating.units import Catalogue, Outcome

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
OUT = click.Path(dir_okay=False, writable=True, path_type=Path)
_REFUSED = {
    "blank": "its translation was taken out; write one, or leave the one that was there",
    "placeholders": "what is filled in (in braces, or %n) is not the same as in the source",
}


def write_catalogue(catalogue: "Catalogue", target: Path, since: Path | None) -> None:
    """Write a catalogue where the ending of `target` says, and tell what is in it."""
    from vetting_desk.translating.sheet import write_sheet
    from vetting_desk.translating.units import State
    from vetting_desk.translating.xliff import write_xliff

    if since is not None:
        catalogue = catalogue.since(read_catalogue(since))
    if target.suffix.lower() == ".xlsx":
        write_sheet(catalogue, target)
    elif target.suffix.lower() in {".xlf", ".xliff"}:
        target.write_bytes(write_xliff(catalogue))
    else:
        raise TranslationFileError(file=target.name, detail="write-kind")
    missing = [unit for unit in catalogue.units if unit.state is State.MISSING]
    changed = [unit for unit in catalogue.units if unit.state is State.SOURCE_CHANGED]
    click.echo(
        plain(
            f"{target.name}: {len(catalogue.units)} texts, {catalogue.source_language} to "
            f"{catalogue.target_language}; {len(missing)} missing, {len(changed)} changed in the source."
        )
    )


def read_catalogue(source: Path) -> "Catalogue":
    """Return what a translator sent back.

    Raises:
        TranslationFileError: If it cannot be read.
        OSError: If the system cannot read it.
    """
    from vetting_desk.translating.sheet import read_sheet
    from vetting_desk.translating.xliff import MAX_BYTES, read_xliff

    if source.suffix.lower() == ".xlsx":
        return read_sheet(source)
    with source.open("rb") as file:
        return read_xliff(file.read(MAX_BYTES + 1), source.name)


def tell(outcome: "Outcome", target: Path, sources: dict[str, str]) -> None:
    """Tell what was taken, and name what was not; ends with 1 if anything was not.

    Args:
        outcome: What came of it.
        target: The file that was written.
        sources: The words of each key, to name a text that is not here any more.
    """
    for key in outcome.stale:
        click.echo(
            plain(f"{key}: its source has changed since it was exported. Left out."), err=True
        )
    for key in outcome.unknown:
        click.echo(
            plain(f"{key}: this text is not here any more: {sources.get(key, '')}"), err=True
        )
    for key, why in outcome.refused:
        click.echo(plain(f"{key}: {_REFUSED[why]}. Left out."), err=True)
    changed = len(outcome.changes) - len(outcome.added)
    click.echo(
        plain(
            f"{target.name}: {len(outcome.added)} added, {changed} changed, {outcome.same} as they were, "
            f"{len(outcome.missing)} still missing."
        )
    )
    if not outcome.whole:
        raise click.exceptions.Exit(1)

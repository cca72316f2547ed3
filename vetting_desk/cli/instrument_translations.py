"""A questionnaire for a translator: ``instrument export-translations`` and ``import-translations``."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from vetting_desk.cli.translating import FILE, OUT, read_catalogue, tell, write_catalogue
from vetting_desk.errors import InputError

if TYPE_CHECKING:
    from vetting_desk.translating.tables import Source


@click.command(name="export-translations")
@click.argument("form", metavar="FILE|ID")
@click.option(
    "--to", "to", required=True, help="Language to translate into: tg, or 'Oʻzbekcha (uz)'."
)
@click.option(
    "--from", "from_", default="en", show_default=True, help="Language to translate from."
)
@click.option("-o", "--out", "target", required=True, type=OUT, help="An .xlf or .xlsx file.")
@click.option("--since", type=FILE, help="An earlier export: what has changed since is marked.")
def export(form: str, to: str, from_: str, target: Path, since: Path | None) -> None:
    """Write the texts of a questionnaire for a translator.

    FILE is its source, a workbook (XLSX) or Markdown; ID is one that comes with the program.
    """
    from vetting_desk.translating.form_texts import form_catalogue

    path, source = _source(form)
    write_catalogue(form_catalogue(source, path.name, to, from_), target, since)


@click.command(name="import-translations")
@click.argument("form", metavar="FILE|ID")
@click.argument("back", type=FILE)
@click.option(
    "--to", "to", default="", help="Whole name of a language the questionnaire has not yet."
)
@click.option("-o", "--out", "target", type=OUT, help="Write the source here; otherwise into FILE.")
def import_(form: str, back: Path, to: str, target: Path | None) -> None:
    """Put BACK, what a translator sent, into the source of a questionnaire.

    Only cells that change are written. A text whose source has changed since the export is named and left out.
    A changed questionnaire needs a new version before it is used.
    """
    from vetting_desk.translating.form_texts import with_translations

    path, source = _source(form)
    target = target or (path if Path(form).exists() else None)
    if target is None:
        raise click.UsageError(
            "A questionnaire that comes with the program is not changed: name --out."
        )
    catalogue = read_catalogue(back)
    content, outcome = with_translations(source, path.name, catalogue, to)
    target.write_bytes(content)
    tell(outcome, target, {unit.key: unit.source for unit in catalogue.units})


def _source(form: str) -> "tuple[Path, Source]":
    from vetting_desk.forms.loading.limits import MAX_SHEET_FILE, read_file
    from vetting_desk.paths import resource_path
    from vetting_desk.translating.tables import read_source

    path = Path(form)
    if not path.is_file():
        shipped = {each.stem: each for each in resource_path("instruments").glob("*.md")}
        if form not in shipped:
            known = ", ".join(sorted(shipped))
            raise InputError(field="FILE|ID", detail="not-an-instrument", known=known)
        path = shipped[form]
    return path, read_source(read_file(path, MAX_SHEET_FILE), path.name)

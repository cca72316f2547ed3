"""``vetting-desk translations``: the window's texts for a translator and back, and words that wait."""

from pathlib import Path

import click

from vetting_desk.cli.translating import FILE, OUT, read_catalogue, tell, write_catalogue
from vetting_desk.errors import InputError


@click.group(name="translations")
def command() -> None:
    """The window's texts for translators, and the words that wait for a native reader or a lawyer."""


@command.command()
@click.argument("texts", metavar="FILE|LANGUAGE")
@click.option("-o", "--out", "target", required=True, type=OUT, help="An .xlf or .xlsx file.")
@click.option("--since", type=FILE, help="An earlier export: what has changed since is marked.")
def export(texts: str, target: Path, since: Path | None) -> None:
    """Write the window's texts for a translator: of a file of Qt's (.ts), or of LANGUAGE in these sources."""
    from vetting_desk.translating.window_texts import WindowTexts

    path = _file(texts)
    write_catalogue(WindowTexts(path.read_bytes(), path.name).catalogue(), target, since)


@command.command(name="import")
@click.argument("texts", metavar="FILE|LANGUAGE")
@click.argument("back", type=FILE)
@click.option(
    "-o", "--out", "target", type=OUT, help="Write it here; otherwise into the file itself."
)
def import_(texts: str, back: Path, target: Path | None) -> None:
    """Put BACK, what a translator sent, into the window's texts; then run python -m ui.i18n.build."""
    from vetting_desk.translating.window_texts import WindowTexts

    path = _file(texts)
    catalogue = read_catalogue(back)
    content, outcome = WindowTexts(path.read_bytes(), path.name).with_translations(catalogue)
    target = target or path
    target.write_bytes(content)
    tell(outcome, target, {unit.key: unit.source for unit in catalogue.units})


@command.command()
@click.option("-o", "--out", "target", type=OUT, help="Write the page here; otherwise it is shown.")
def waiting(target: Path | None) -> None:
    """List the words that a native reader or a lawyer has to choose, where each stands, and its picture."""
    from vetting_desk.translating.waiting import waiting_page

    page = waiting_page()
    if target is None:
        click.echo(page)
    else:
        target.write_text(page, encoding="utf-8", newline="\n")
        click.echo(f"Written: {target.name}")


def _file(texts: str) -> Path:
    from vetting_desk.paths import resource_path

    path = Path(texts)
    if path.is_file():
        return path
    known = sorted(resource_path("i18n").glob("vetting_desk_*.ts"))
    for each in known:
        if each.stem == f"vetting_desk_{texts}":
            return each
    languages = ", ".join(each.stem.rpartition("_")[2] for each in known)
    raise InputError(field="FILE|LANGUAGE", detail="not-an-instrument", known=languages)

"""``vetting-desk evidence``: stamps of headquarters, which show how old records are."""

from pathlib import Path

import click

from vetting_desk.cli.asking import NEW_FOLDER, DeskOptions, open_token, with_desk, with_pin


@click.group(name="evidence")
def command() -> None:
    """Look after what shows how old records are."""


@command.command()
@with_desk
@with_pin
def renew(at: DeskOptions, pin_file: Path | None) -> None:
    """Renew the stamps of headquarters DESK that end within half a year."""
    from vetting_desk.operations.exchange import stamps

    with at.unlocked() as (desk, _):
        if stamps.due(desk):
            open_token(desk, pin_file)
        count = stamps.renew(desk)
    click.echo(f"{count} stamps renewed." if count else "No stamp ends soon.")


@command.command()
@with_desk
@click.argument("record")
@click.argument("out", metavar="FOLDER", type=NEW_FOLDER)
def export(at: DeskOptions, record: str, out: Path) -> None:
    """Write headquarters' stamps over RECORD, as DESK has them, to FOLDER for an auditor."""
    from vetting_desk.operations.records import records

    with at.unlocked() as (desk, _):
        files = records.stamps(desk, record)
    out.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (out / name).write_bytes(content)
        click.echo(str(out / name))

"""``vetting-desk report``: check the signature of a report."""

from pathlib import Path

import click

from vetting_desk.cli.output import plain
from vetting_desk.clock import to_text

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.group(name="report")
def command() -> None:
    """Check signed reports."""


@command.command()
@click.argument("file", type=_FILE)
@click.option(
    "--trust", required=True, type=_FILE, help="The organisation's root certificate, PEM."
)
def verify(file: Path, trust: Path) -> None:
    """Check whether the signature on the report FILE is valid, and show whose it is."""
    from vetting_desk.operations.records.verification import verify_report

    signature = verify_report(file, trust)
    officer = signature.officer
    click.echo(f"Valid: signed by {plain(officer.name)} ({officer.role.value})")
    click.echo(f"  at {to_text(signature.signed_at)} by the desk's own clock; unchanged since")
    if signature.clock_behind:
        click.echo(
            "  That clock stood behind: the signer's certificate is younger than the time it told."
        )

"""``vetting-desk bundle``: verify a bundle and say what it holds."""

from dataclasses import asdict
from pathlib import Path

import click

from vetting_desk.cli.output import plain, print_json

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.group(name="bundle")
def command() -> None:
    """Look into sealed bundles."""


@command.command(name="open")
@click.argument("file", type=_FILE)
@click.option("--identity", required=True, type=_FILE, help="An age identity file of a recipient.")
@click.option(
    "--trust", required=True, type=_FILE, help="The organisation's root certificate, PEM."
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of words.")
def open_(file: Path, identity: Path, trust: Path, *, as_json: bool) -> None:
    """Verify FILE from its first to its last byte and say what it holds. Nothing is taken in."""
    from vetting_desk.operations.verification import look_into_bundle

    look = look_into_bundle(file, identity, trust)
    if as_json:
        print_json(asdict(look))
        return
    training = " TRAINING" if look.training else ""
    click.echo(f"Valid{training}: bundle {look.bundle_id} ({look.kind}), number {look.sequence}")
    click.echo(f"  from     {plain(look.desk_name)}, {plain(look.organisation)}")
    click.echo(f"  signed   {plain(look.officer_name)}, {look.created_at} by that desk's clock")
    for record, digest in look.records:
        click.echo(f"  record   {record}  {digest}")
    for receipt in look.receipts:
        click.echo(f"  receipt  for bundle {receipt}")
    for name, length in look.members:
        click.echo(f"  member   {name}  {length} bytes")

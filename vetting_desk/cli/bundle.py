"""``vetting-desk bundle``: verify a bundle and list its content."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from vetting_desk.cli.options import AS_JSON
from vetting_desk.cli.output import plain, print_json
from vetting_desk.cli.reason_text import reason_text
from vetting_desk.cli.verdicts import cannot_be_judged
from vetting_desk.errors import RecordRefusedError
from vetting_desk.model.evidence import Outcome

if TYPE_CHECKING:
    from vetting_desk.operations.records.verification import BundleLook

_SAID = {
    Outcome.NOT_VALID: "would be set aside",
    Outcome.CANNOT_BE_JUDGED: "would wait for a person",
}
_FLAGS = {
    "carrier-expired": "the certificate of who signed the bundle ended since",
    "carrier-revoked": "who signed the bundle was revoked since; its records are judged by themselves",
}
_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.group(name="bundle")
def command() -> None:
    """Verify sealed bundles."""


@command.command(name="open")
@click.argument("file", type=_FILE)
@click.option("--identity", required=True, type=_FILE, help="An age identity file of a recipient.")
@click.option(
    "--trust", required=True, type=_FILE, help="The organisation's root certificate, PEM."
)
@click.option("--revoked", type=_FILE, help="Its revocation list; without one none is looked at.")
@AS_JSON
def open_(file: Path, identity: Path, trust: Path, revoked: Path | None, *, as_json: bool) -> None:
    """Verify all of FILE and list its content. Nothing is taken in."""
    from vetting_desk.operations.records.verification import look_into_bundle

    look = look_into_bundle(file, identity, trust, revoked_file=revoked)
    if as_json:
        print_json(asdict(look))
    else:
        _print_look(look)
    refused = [record for record in look.records if record.outcome is Outcome.NOT_VALID]
    if refused:
        raise RecordRefusedError(record_id=refused[0].id, reason=refused[0].reason)
    if any(record.reason for record in look.records):
        raise cannot_be_judged()


def _print_look(look: "BundleLook") -> None:
    training = " TRAINING" if look.training else ""
    click.echo(f"Valid{training}: bundle {look.bundle_id} ({look.kind}), number {look.sequence}")
    click.echo(f"  from     {plain(look.desk_name)}, {plain(look.organisation)}")
    click.echo(f"  signed   {plain(look.officer_name)}, {look.created_at} by that desk's clock")
    for flag in look.flags:
        click.echo(f"  flag     {_FLAGS[flag]}")
    listed = f"number {look.revocation_list}" if look.revocation_list else "not looked at"
    click.echo(f"  revoked  list {listed}")
    for record in look.records:
        verdict = "sound"
        if record.reason:
            verdict = f"{_SAID[record.outcome]}: {reason_text(record.reason)}"
        click.echo(f"  record   {record.id}  {record.digest}  {verdict}")
    for receipt in look.receipts:
        click.echo(f"  receipt  for bundle {receipt}")
    for name, length in look.members:
        click.echo(f"  member   {name}  {length} bytes")

"""``vetting-desk backup``: make and verify backups of a desk, and restore a desk from one."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from vetting_desk.cli.asking import (
    FILE,
    FOLDER,
    NEW_FOLDER,
    DeskOptions,
    key_file_option,
    passphrase,
    passphrase_option,
    with_desk,
)

if TYPE_CHECKING:
    from vetting_desk.crypto.age import HybridIdentity


@click.group(name="backup")
def command() -> None:
    """Make, verify and restore backups."""


@command.command()
@with_desk
@click.argument("stick", type=FOLDER)
def create(at: DeskOptions, stick: Path) -> None:
    """Write a backup of DESK to STICK, read it back, and open it once more."""
    from vetting_desk.operations.desk.backups import making

    with at.unlocked() as (desk, _):
        made = making.create(desk, stick)
    click.echo(f"Written and read back: {made.path} ({made.length} bytes)")
    if not made.recovery:
        click.echo(
            "It opens with an officer's passphrase alone: there is no recovery identity yet."
        )


@command.command(name="list")
@click.argument("stick", type=FOLDER)
def list_(stick: Path) -> None:
    """Show the backups on STICK."""
    from vetting_desk.operations.desk.backups import making

    for found in making.find(stick):
        names = ", ".join(officer.name for officer in found.officers)
        more = ", or by recovery" if found.recovery else ""
        click.echo(f"{found.made_at:%Y-%m-%d %H:%M} UTC  {found.desk.name}  {found.path.name}")
        click.echo(f"  opens with the passphrase of {names}{more}")


@command.command()
@click.argument("file", type=FILE)
@click.option(
    "--officer", default="", help="Whose passphrase it is, by name; the first by default."
)
@passphrase_option
@key_file_option
@click.option("--recovery", type=FILE, help="The recovery identity instead of an officer.")
def verify(
    file: Path,
    officer: str,
    passphrase_file: Path | None,
    key_file: Path | None,
    recovery: Path | None,
) -> None:
    """Rehearse a restore of FILE: open all of it, check the casebook inside, and discard it."""
    from vetting_desk.cli.error_text import describe
    from vetting_desk.operations.desk.backups import restoring

    opener = (
        restoring.Opener(identity=_identity(recovery))
        if recovery
        else restoring.Opener(officer, passphrase(passphrase_file), key_file)
    )
    found = restoring.verify(file, opener)
    click.echo(f"{found.found.desk.name}, {found.found.made_at:%Y-%m-%d %H:%M} UTC")
    for step in found.report.steps:
        result = "sound" if step.problem is None else describe(step.problem)
        click.echo(f"  {step.name:12} {result}  ({step.milliseconds:.0f} ms)")
    if found.report.first_problem is not None:
        raise found.report.first_problem
    click.echo(f"The backup is sound: {found.audit_length} entries, head {found.audit_head}")


@command.command()
@click.argument("file", type=FILE)
@click.argument("folder", metavar="DIR", type=NEW_FOLDER)
@click.option(
    "--officer", default="", help="Whose passphrase it is; with --recovery, the new officer."
)
@passphrase_option
@key_file_option
@click.option("--recovery", type=FILE, help="The recovery identity, when the officers are gone.")
def restore(
    file: Path,
    folder: Path,
    officer: str,
    passphrase_file: Path | None,
    key_file: Path | None,
    recovery: Path | None,
) -> None:
    """Restore the backup FILE as a desk in DIR; existing desks are not changed."""
    from vetting_desk.model import Role
    from vetting_desk.operations.desk.backups import restoring

    if recovery:
        words = passphrase(passphrase_file, f"New passphrase of {officer}", new=True)
        place = restoring.recover(
            file, folder, _identity(recovery), officer, Role.SUPERVISOR, words
        )
    else:
        opener = restoring.Opener(officer, passphrase(passphrase_file), key_file)
        place = restoring.restore(file, folder, opener)
    click.echo(f"Restored: {place.folder}")
    click.echo("Make this the only copy in use: two desks with one identity look like a forgery.")


def _identity(path: Path) -> "HybridIdentity":
    """Return the recovery identity from its file, decrypted by both custodians if necessary."""
    from vetting_desk.operations.desk.backups import restoring
    from vetting_desk.operations.organisation import founding

    if not path.read_bytes().startswith(b"age-encryption.org/v1"):
        return restoring.read_identity(path)
    first = passphrase(None, "Passphrase of the first custodian")
    return founding.open_recovery(path, first, passphrase(None, "Passphrase of the second"))

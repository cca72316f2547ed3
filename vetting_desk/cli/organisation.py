"""``vetting-desk organisation``: found one, make its recovery identity, revoke certificates."""

from datetime import UTC, datetime
from pathlib import Path

import click

from vetting_desk.cli import issuing, register, rules
from vetting_desk.cli.asking import FILE, FOLDER, NEW_FOLDER, DeskOptions, passphrase, with_desk
from vetting_desk.cli.second import SecondOptions, with_second

_MOMENT = click.DateTime(["%Y-%m-%d", "%Y-%m-%dT%H:%M:%S"])


@click.group(name="organisation")
def command() -> None:
    """Found an organisation and manage its keys."""


command.add_command(issuing.command)
command.add_command(register.command)
command.add_command(rules.command)


@command.command()
@click.argument("folder", metavar="DIR", type=NEW_FOLDER)
@click.option("--name", required=True, help="Name of the organisation.")
@click.option("--desk", "desk_name", default="Headquarters", show_default=True)
@click.option("--officer", required=True, help="Name of headquarters' first officer.")
@click.option("--passphrase-file", type=FILE, help="The officer's, on its first line.")
@click.option("--root-passphrase-file", type=FILE, help="For the root key, on its first line.")
@click.option("--second-officer", default="", help="Name of its second officer.")
@click.option("--second-passphrase-file", type=FILE, help="Theirs, on its first line.")
@click.option("--training", is_flag=True, help="Nothing it signs is valid outside training.")
def create(
    folder: Path,
    name: str,
    desk_name: str,
    officer: str,
    passphrase_file: Path | None,
    root_passphrase_file: Path | None,
    second_officer: str,
    second_passphrase_file: Path | None,
    *,
    training: bool,
) -> None:
    """Found an organisation and its headquarters in DIR.

    The key that certifies desks and officers opens for its two officers together; without a second one
    it waits for them. The root key, a copy of the issuing key and the clinical identity are in a folder
    beside the desk, protected by the root passphrase: carry them to a safe, and keep no copy on this
    machine.
    """
    from vetting_desk.operations.organisation.enrolment import create_headquarters
    from vetting_desk.operations.organisation.issuing_sealing import SecondOfficer

    made = create_headquarters(
        folder,
        name,
        desk_name,
        officer,
        passphrase(passphrase_file, f"New passphrase of {officer}", new=True),
        passphrase(root_passphrase_file, "New passphrase of the root key", new=True),
        training=training,
        second=SecondOfficer(
            second_officer,
            passphrase(second_passphrase_file, f"New passphrase of {second_officer}", new=True),
        )
        if second_officer
        else None,
    )
    click.echo(f"Headquarters: {made.place.folder}")
    click.echo(f"For the safe: {made.root_key_file.parent}")
    if not second_officer:
        click.echo(
            "Any officer of headquarters opens the issuing key alone, until it is put under two: "
            "organisation issuing-key put-under-two"
        )


@command.command()
@with_desk
@click.argument("out", metavar="STICK", type=FOLDER)
@click.option("--first-file", type=FILE, help="First custodian's passphrase, on its first line.")
@click.option("--second-file", type=FILE, help="Second custodian's passphrase, on its first line.")
def recovery(
    at: DeskOptions,
    out: Path,
    first_file: Path | None,
    second_file: Path | None,
) -> None:
    """Make the recovery identity of headquarters DESK for two custodians, and write it to STICK."""
    from vetting_desk.operations.organisation.founding import create_recovery

    with at.unlocked() as (desk, _):
        first = passphrase(first_file, "New passphrase of the first custodian", new=True)
        second = passphrase(second_file, "New passphrase of the second custodian", new=True)
        path = create_recovery(desk, out, first, second)
    click.echo(f"For the safe: {path}. It opens only with both passphrases, the first one first.")


@command.command()
@with_desk
@click.option(
    "--subject", required=True, help="Id of the officer or desk whose keys are taken back."
)
@click.option("--reason", required=True, help="Why, in words; stands in the audit log.")
@click.option(
    "--kind",
    type=click.Choice(["left", "lost", "misused"]),
    default="misused",
    show_default=True,
    help="What becomes of what was signed before: of who left it stays valid; of a key that was lost or "
    "misused only what evidence places before the day.",
)
@click.option("--since", type=_MOMENT, help="From when on, in UTC; now by default.")
@with_second
def revoke(
    at: DeskOptions,
    subject: str,
    reason: str,
    kind: str,
    since: datetime | None,
    second: SecondOptions,
) -> None:
    """Revoke the certificates of an officer or a desk, at headquarters DESK."""
    from vetting_desk.model.revocation import RevocationKind
    from vetting_desk.operations.organisation import revocations

    day = since.replace(tzinfo=UTC) if since else None
    with at.unlocked() as (desk, _):
        number = second.act(
            desk,
            lambda: revocations.revoke(desk, subject, reason, RevocationKind(kind), day),
        )
    click.echo(f"Revoked. The list has number {number} now and goes into every return bundle.")


@command.command(name="renew-list")
@with_desk
@with_second
def renew_list(at: DeskOptions, second: SecondOptions) -> None:
    """Make a new revocation list at headquarters DESK, before the one there is runs out."""
    from vetting_desk.operations.organisation import revocations

    with at.unlocked() as (desk, _):
        number = second.act(desk, lambda: revocations.renew(desk))
    click.echo(f"The list has number {number} now and goes into every return bundle.")


@command.command()
@with_desk
def revoked(
    at: DeskOptions,
) -> None:
    """Show the certificates that headquarters DESK revoked."""
    from vetting_desk.operations.organisation import revocations

    with at.unlocked() as (desk, _):
        for each in revocations.revoked(desk):
            said = f"{each.subject}: {each.reason} ({each.kind.value})"
            click.echo(f"{each.since}  {each.serial}  {said}")
        state = revocations.state(desk)
        click.echo(f"List number {state.number}.")
        if state.due:
            click.echo("It is time for a new one: organisation renew-list")

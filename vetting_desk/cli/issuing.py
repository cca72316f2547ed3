"""``vetting-desk organisation issuing-key``: who opens headquarters' issuing key, two at a time."""

from pathlib import Path

import click

from vetting_desk.cli.asking import FILE, FOLDER, DeskOptions, passphrase, with_desk
from vetting_desk.cli.second import SecondOptions, with_second
from vetting_desk.errors import NotFoundError


@click.group(name="issuing-key")
def command() -> None:
    """Look after the key that certifies desks and officers: two named officers open it together."""


@command.command()
@with_desk
def show(at: DeskOptions) -> None:
    """Show how the issuing key of headquarters DESK is kept, and who opens it."""
    from vetting_desk.operations.access.issuing_key import Custody
    from vetting_desk.operations.organisation import issuing_officers, issuing_renewal

    with at.unlocked() as (desk, _):
        state = issuing_officers.state(desk)
        lasts = None if state.custody is Custody.NONE else issuing_renewal.term(desk)
    if state.custody is Custody.NONE:
        click.echo("There is no issuing key at this desk.")
    elif state.custody is Custody.ONE:
        click.echo("Any officer of this desk opens it alone. Put it under two: put-under-two")
    for row in state.named:
        gone = "" if row.usable else "  has no key here any more"
        click.echo(f"{row.officer.name} ({row.officer.role.value})  {row.officer.id}{gone}")
    if lasts is not None:
        until = f"Its certificate ends on {lasts.until.date().isoformat()}"
        click.echo(f"{until}. Renew it: renew-certificate" if lasts.due else f"{until}.")
    if state.at_risk:
        click.echo(
            "Name a third officer: if one of two is gone, only the copy in the safe is left."
        )


@command.command(name="put-under-two")
@with_desk
@with_second
def put_under_two(at: DeskOptions, second: SecondOptions) -> None:
    """Put the issuing key of headquarters DESK under its officer and the second one."""
    from vetting_desk.operations.organisation import issuing_officers

    with at.unlocked() as (desk, _):
        others = tuple(row for row in issuing_officers.state(desk).others if not row.oneself)
        officer_id, words = second.choose(others)
        issuing_officers.put_under_two(desk, officer_id, words, second.key_file)
    click.echo(
        "The issuing key opens for both together from now on. Copies made before still hold it."
    )


@command.command()
@with_desk
@click.option("--officer-to-name", "name", required=True, help="Name or id of who is to be named.")
@click.option("--named-passphrase-file", type=FILE, help="Theirs, on its first line.")
@click.option("--named-key-file", type=FILE, help="Their key file, where one is needed.")
@with_second
def name(
    at: DeskOptions,
    name: str,
    named_passphrase_file: Path | None,
    named_key_file: Path | None,
    second: SecondOptions,
) -> None:
    """Name a further officer of headquarters DESK for the issuing key."""
    from vetting_desk.operations.organisation import issuing_officers

    with at.unlocked() as (desk, _):
        rows = issuing_officers.state(desk).others
        found = [row.officer for row in rows if name in {row.officer.name, row.officer.id}]
        if not found:
            raise NotFoundError(what="officer", id=name)
        chosen = found[0]
        words = passphrase(named_passphrase_file, f"Passphrase of {chosen.name}, typed by them")
        second.act(
            desk,
            lambda: issuing_officers.name_officer(desk, chosen.id, words, named_key_file),
        )
    click.echo(f"Named: {chosen.name}.")


@command.command(name="end-naming")
@with_desk
@click.option("--named", required=True, help="Name or id of whose naming ends.")
@with_second
def end_naming(at: DeskOptions, named: str, second: SecondOptions) -> None:
    """End that an officer of headquarters DESK is named for the issuing key; two at least stay."""
    from vetting_desk.operations.organisation import issuing_officers

    with at.unlocked() as (desk, _):
        rows = issuing_officers.state(desk).named
        found = [row.officer for row in rows if named in {row.officer.name, row.officer.id}]
        if not found:
            raise NotFoundError(what="officer", id=named)
        second.act(desk, lambda: issuing_officers.end_naming(desk, found[0].id))
    click.echo(f"Named no more: {found[0].name}.")


@command.command(name="safe-copy")
@with_desk
@click.argument("out", metavar="STICK", type=FOLDER)
@click.option("--safe-passphrase-file", type=FILE, help="For the copy, on its first line.")
@with_second
def safe_copy(
    at: DeskOptions, out: Path, safe_passphrase_file: Path | None, second: SecondOptions
) -> None:
    """Write the issuing key of headquarters DESK to STICK, for the safe."""
    from vetting_desk.operations.organisation import issuing_officers

    with at.unlocked() as (desk, _):
        words = passphrase(safe_passphrase_file, "New passphrase of the copy", new=True)
        path = second.act(desk, lambda: issuing_officers.write_safe_copy(desk, out, words))
    click.echo(f"For the safe: {path}")


@command.command(name="bring-back")
@with_desk
@click.argument("file", type=FILE)
@click.option("--safe-passphrase-file", type=FILE, help="Of FILE, on its first line.")
@with_second
def bring_back(
    at: DeskOptions, file: Path, safe_passphrase_file: Path | None, second: SecondOptions
) -> None:
    """Bring the issuing key of headquarters DESK back from FILE, under its officer and the second one.

    For when the officers who are named are gone. Nobody else opens it then.
    """
    from vetting_desk.operations.organisation import issuing_officers

    with at.unlocked() as (desk, _):
        words = passphrase(safe_passphrase_file, "Passphrase of the copy in the safe")
        state = issuing_officers.state(desk)
        others = tuple(row for row in (*state.others, *state.named) if not row.oneself)
        officer_id, theirs = second.choose(others)
        issuing_officers.bring_back(desk, file, words, officer_id, theirs, second.key_file)
    click.echo("The issuing key opens for both together from now on, and for nobody else.")


@command.command(name="renew-certificate")
@with_desk
@click.argument("root_key", metavar="ROOT-KEY", type=FILE)
@click.option("--safe-passphrase-file", type=FILE, help="Of ROOT-KEY, on its first line.")
def renew_certificate(at: DeskOptions, root_key: Path, safe_passphrase_file: Path | None) -> None:
    """Renew the issuing certificate of headquarters DESK for ten years, by ROOT-KEY out of the safe.

    Nobody is certified longer than it lasts. Posts get it when their officers' certificates are renewed.
    """
    from vetting_desk.operations.organisation import issuing_renewal

    with at.unlocked() as (desk, _):
        words = passphrase(safe_passphrase_file, "Passphrase of the root key")
        until = issuing_renewal.renew(desk, root_key, words)
    click.echo(f"The issuing certificate lasts until {until.date().isoformat()}.")
    click.echo(
        "Put the root key back into the safe, and renew the certificates of headquarters next."
    )

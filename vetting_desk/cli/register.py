"""``vetting-desk organisation register``: what headquarters' register does not name, and taking it back."""

import click

from vetting_desk.cli.asking import DeskOptions, with_desk
from vetting_desk.cli.second import SecondOptions, with_second


@click.group(name="register")
def command() -> None:
    """Look after the register of certificates that headquarters issued."""


@command.command()
@with_desk
def missing(at: DeskOptions) -> None:
    """Show the certificates that came to headquarters DESK and its register does not name."""
    from vetting_desk.clock import to_text
    from vetting_desk.operations.organisation import register_back

    with at.unlocked() as (desk, _):
        found = register_back.missing(desk)
    for each in found:
        whose = f"{each.name} ({each.role or 'desk'})" if each.seen else "not seen here yet"
        revoked = ", revoked" if each.revoked else ""
        by = each.shown_by or "a desk not known here"
        click.echo(
            f"{each.certificate}  {whose}{revoked}, issued {to_text(each.issued_at)}, shown by {by}"
        )
    if not found:
        click.echo("The register names every certificate that came.")
    else:
        click.echo("Take back only what headquarters issued: organisation register take-back")


@command.command(name="take-back")
@with_desk
@click.option(
    "--certificate",
    "certificates",
    multiple=True,
    help="Which, as `missing` shows it; all by default.",
)
@click.option("--reason", required=True, help="Why, in words; stands in the audit log.")
@with_second
def take_back(
    at: DeskOptions, certificates: tuple[str, ...], reason: str, second: SecondOptions
) -> None:
    """Take certificates that are missing back into the register of headquarters DESK, by two officers."""
    from vetting_desk.operations.organisation import register_back

    with at.unlocked() as (desk, _):
        chosen = certificates or tuple(each.certificate for each in register_back.missing(desk))
        count = second.act(desk, lambda: register_back.take_back(desk, chosen, reason))
    click.echo(f"In the register again: {count}. It goes into every return bundle.")

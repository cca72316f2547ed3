"""``vetting-desk casework``: a machine-readable zone read, and complaints recorded and read."""

import click

from vetting_desk.cli.asking import DeskOptions, with_desk
from vetting_desk.cli.output import plain, print_json


@click.group(name="casework")
def command() -> None:
    """Read a machine-readable zone; record and read complaints."""


@command.command()
@click.argument("lines", nargs=-1, required=True)
@click.option("--json", "as_json", is_flag=True, help="One JSON object, for programs.")
def mrz(lines: tuple[str, ...], *, as_json: bool) -> None:
    """Read the LINES of a machine-readable zone: its kind, its fields, and each check digit.

    It says whether the digits agree, never whether a document is genuine. Put each line in quotation marks.
    """
    from vetting_desk.judgement.mrz import read

    zone = read(lines)
    if as_json:
        print_json(
            {
                "kind": zone.kind,
                "agrees": zone.agrees,
                "fields": zone.fields,
                "digits": [
                    {
                        "name": digit.name,
                        "printed": digit.printed,
                        "reckoned": digit.reckoned,
                        "agrees": digit.agrees,
                    }
                    for digit in zone.digits
                ],
            }
        )
        return
    click.echo(zone.kind)
    for name, text in zone.fields.items():
        click.echo(f"  {name}: {plain(text)}")
    for digit in zone.digits:
        verdict = "agrees" if digit.agrees else f"does not agree; reckoned {digit.reckoned}"
        click.echo(f"  digit of {digit.name}: {digit.printed} {verdict}")


@command.command()
@with_desk
@click.option("--words", required=True, help="What is complained of.")
@click.option("--case", default="", help="The case it is about, by its id.")
@click.option("--named", default="", help="Who is named in it.")
@click.option("--anonymous", is_flag=True, help="Leave out who records it.")
def complain(at: DeskOptions, words: str, case: str, named: str, *, anonymous: bool) -> None:
    """Record a complaint of ill-treatment or coercion, sealed to the complaints officers of DESK."""
    from vetting_desk.operations.safeguards import complaints as sealed

    with at.unlocked() as (desk, _):
        sealed.complain(desk, words, case_id=case, named=named, anonymous=anonymous)
    click.echo("Sealed to the complaints officers. Nobody else is told.")


@command.command()
@with_desk
def complaints(at: DeskOptions) -> None:
    """Show the complaints that are sealed to the complaints officer who unlocks DESK."""
    from vetting_desk.operations.safeguards import complaints as sealed

    with at.unlocked() as (desk, _):
        for each in sealed.complaints(desk):
            about = "  ".join(part for part in (each.at, each.case_id, each.named, each.by) if part)
            click.echo(f"{plain(about)}\n  {plain(each.words)}")

"""``vetting-desk casework``: small help for work on a case that needs no desk."""

import click

from vetting_desk.cli.output import plain, print_json


@click.group(name="casework")
def command() -> None:
    """Help for work on a case, without a desk."""


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

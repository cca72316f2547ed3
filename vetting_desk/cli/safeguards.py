"""``vetting-desk safeguards``: the table of safeguards, so that a lawyer can read it."""

import click

from vetting_desk.cli.options import AS_JSON
from vetting_desk.cli.output import print_json


@click.group(name="safeguards")
def command() -> None:
    """What may not be done to a person, whatever a form or a reason says."""


@command.command(name="list")
@AS_JSON
def list_(*, as_json: bool) -> None:
    """Print the table: when the facts are so, what is refused, required, who is told, and why."""
    from vetting_desk.operations.safeguards.table import SAFEGUARDS

    if as_json:
        print_json(
            {
                "safeguards": [
                    {
                        "id": row.id,
                        "facts": row.when,
                        "refused": sorted(row.refused),
                        "required": list(row.required),
                        "told": [role.value for role in row.told],
                        "why": row.why,
                        "who": row.who,
                        "instead": row.instead,
                        "source": row.source,
                    }
                    for row in SAFEGUARDS
                ]
            }
        )
        return
    for row in SAFEGUARDS:
        click.echo(row.id)
        for name, text in (
            ("when", row.when),
            ("refused", ", ".join(sorted(row.refused)) or "nothing"),
            ("required", ", ".join(row.required)),
            ("told", ", ".join(role.value for role in row.told)),
            ("why", row.why),
            ("who may act", row.who),
            ("instead", row.instead),
            ("source", row.source),
        ):
            if text:
                click.echo(f"  {name}: {text}")
        click.echo()

"""``vetting-desk judgement``: how far raters agree with one another."""

from pathlib import Path

import click

from vetting_desk.cli.agreement_text import agreement_lines, why_words
from vetting_desk.cli.output import plain, print_json

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.group(name="judgement")
def command() -> None:
    """Structured professional judgement: how far raters agree."""


@command.command()
@click.argument("ratings", type=_FILE)
@click.option(
    "--scale",
    type=click.Choice(["nominal", "ordinal", "interval"]),
    default="ordinal",
    show_default=True,
    help="What may be done with the values: equal or not, in an order, or with distances.",
)
@click.option(
    "--categories",
    default="",
    help="All values of the scale in its order, separated by commas; those nobody gave count too. Without "
    "this, the values in the table.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the figures as JSON.")
def agreement(ratings: Path, scale: str, categories: str, *, as_json: bool) -> None:
    """Compare the raters of RATINGS, a CSV table with the columns unit, rater and value.

    An empty value was left out. To train raters, never to rate the people assessed. What has no value is
    undefined, and why is said: not 0, which is chance, and not 1, which is perfect.
    """
    from vetting_desk.judgement.agreement.measures import Measure
    from vetting_desk.judgement.agreement.measures import agreement as measured
    from vetting_desk.judgement.agreement.ratings import MOST_BYTES, Scale, read_ratings

    with ratings.open("rb") as file:
        content = file.read(MOST_BYTES + 1)  # one more than is allowed is refused
    declared = categories.split(",") if categories else ()
    table = read_ratings(content, Scale(scale), declared)
    found = measured(table)
    if not as_json:
        for line in agreement_lines(table, found):
            click.echo(plain(line))
        return
    interval = {m: list(between) for m, between in found.intervals.items()}
    print_json(
        {measure.value: found.values.get(measure) for measure in Measure}
        | {
            "kappa_interval": interval.get(Measure.KAPPA),
            "weighted_kappa_linear_interval": interval.get(Measure.LINEAR),
            "weighted_kappa_quadratic_interval": interval.get(Measure.QUADRATIC),
            "why": {measure.value: why_words(why) for measure, why in found.why.items()},
            "scale": scale,
            "categories": list(table.categories),
            "raters": len(table.raters),
            "units": len(table.units),
            "units_rated_by_two": found.units,
            "units_rated_by_all": found.complete,
        }
    )

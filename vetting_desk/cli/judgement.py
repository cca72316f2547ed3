"""``vetting-desk judgement``: how far raters agree with one another, and how second ratings stand."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from vetting_desk.cli.agreement_text import agreement_lines, why_words
from vetting_desk.cli.asking import DeskOptions, passphrase, with_desk
from vetting_desk.cli.judgement_ways import answer, ask, end, lock, settle
from vetting_desk.cli.options import AS_JSON, CASE
from vetting_desk.cli.output import plain, print_json
from vetting_desk.cli.second import SecondOptions, with_second
from vetting_desk.cli.second_rating_text import STATES, STAYS

if TYPE_CHECKING:
    from vetting_desk.model.second_rating import SecondRating

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.group(name="judgement")
def command() -> None:
    """Structured professional judgement: how far raters agree, and how second ratings stand."""


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
@AS_JSON
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


@command.command(name="second")
@with_desk
@AS_JSON
def second_ratings(at: DeskOptions, *, as_json: bool) -> None:
    """List the second ratings of DESK: of which assessment, who rates, and what each waits for.

    Nothing of a rating is printed.
    """
    from vetting_desk.operations.raters import asking

    with at.unlocked() as (desk, _):
        found = [each for each in asking.overview(desk) if each.now is not None]
    rows = [
        {
            "case": each.reference,
            "assessment": each.now.assessment_id,
            "state": each.now.state.value,
            "second": _whom(each.now),
        }
        for each in found
        if each.now is not None
    ]
    if as_json:
        print_json({"second_ratings": rows})
        return
    for row in rows:
        place, name = row["case"] or row["assessment"], row["second"] or "nobody named"
        click.echo(plain(f"{place}: {STATES[row['state']]} ({name})"))
    if not rows:
        click.echo("No second rating was asked for.")


@command.command(name="left-here")
@with_desk
@click.option("--let-go", "let_go", is_flag=True, help="Erase what nothing is left to do with.")
@click.option(
    "--assessment",
    default="",
    help="Of this one alone, although it goes on elsewhere, or to hold it.",
)
@click.option(
    "--hold", "hold", is_flag=True, help="Keep it until the same is said without --reason."
)
@click.option(
    "--reason", default="", help="Why; it is signed with what is erased, or logged with a hold."
)
def left_here(at: DeskOptions, *, let_go: bool, assessment: str, hold: bool, reason: str) -> None:
    """Show what second ratings of other desks' cases left at DESK, and erase or hold it."""
    from vetting_desk.operations.raters import letting_go

    with at.unlocked() as (desk, _):
        if hold:
            letting_go.hold(desk, assessment, reason)
        elif let_go and assessment:
            letting_go.let_go(desk, assessment, reason)
        elif let_go:
            letting_go.let_go_done(desk)
        found = letting_go.left(desk)
    for each in found:
        held = f": {each.held}" if each.held else ""
        click.echo(plain(f"{each.now.assessment_id}: {STAYS[each.stays.value]}{held}"))
    if not found:
        click.echo("Nothing of other desks' cases is left here.")


def _whom(now: "SecondRating") -> str:
    """Return who was asked, by name; empty where nobody was."""
    rater = now.asked.payload.rater if now.asked is not None else None
    return (rater.officer_name or rater.desk_name) if rater is not None else ""


@command.command(name="open-first")
@with_desk
@CASE
@click.argument("assessment_id")
@click.option("--identity", type=_FILE, required=True, help="clinical-identity.age, from the safe.")
@click.option("--reason", required=True, help="Why; it is signed and logged.")
@with_second
def open_first(
    at: DeskOptions,
    case_id: str,
    assessment_id: str,
    identity: Path,
    reason: str,
    second: SecondOptions,
) -> None:
    """Open what a first rater locked who does not come back to DESK, when the second has locked.

    Two officers of DESK do it together: whoever unlocks it, and the one named by --second.
    """
    from vetting_desk.operations.organisation import ratings_opened
    from vetting_desk.operations.organisation.ratings_opened import SecondNamed

    with at.unlocked() as (desk, _):
        others = ratings_opened.may_open_too(desk, case_id, assessment_id)
        words = passphrase(None, "Passphrase of the identity's file")
        chosen, theirs = second.of({each.id: each.name for each in others})
        other = SecondNamed(chosen, theirs, second.key_file)
        ratings_opened.open_first(desk, case_id, assessment_id, identity, words, reason, other)
    click.echo("Opened and signed; the log says who did it and why.")


@command.command(name="open-draft")
@with_desk
@click.argument("assessment_id")
@click.option("--identity", type=_FILE, required=True, help="clinical-identity.age, from the safe.")
@click.option("--reason", required=True, help="Why; it is logged.")
def open_draft(at: DeskOptions, assessment_id: str, identity: Path, reason: str) -> None:
    """Open a draft of DESK that was handed over, to who has it now: who had it before is gone."""
    from vetting_desk.operations.organisation import ratings_opened

    with at.unlocked() as (desk, _):
        words = passphrase(None, "Passphrase of the identity's file")
        ratings_opened.open_draft(desk, assessment_id, identity, words, reason)
    click.echo("Opened to who has the draft; the log says who did it and why.")


for _each in (ask, lock, settle, answer, end):
    command.add_command(_each)

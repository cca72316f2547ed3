"""Measures of agreement in words, each with what it says in one sentence."""

from collections.abc import Iterator
from typing import Final

from vetting_desk.judgement.agreement.measures import Agreement, Measure, Why
from vetting_desk.judgement.agreement.ratings import Ratings

_NAMES: Final = {
    Measure.RAW: "Raw agreement",
    Measure.KAPPA: "Kappa (Cohen)",
    Measure.LINEAR: "Weighted kappa, linear",
    Measure.QUADRATIC: "Weighted kappa, quadratic",
    Measure.ALPHA: "Alpha (Krippendorff)",
    Measure.ICC: "ICC(2,1)",
}
_SAYS: Final = {
    Measure.RAW: "The part of all pairs of ratings of one unit that are equal; chance is not taken off.",
    Measure.KAPPA: "Agreement of two raters beyond chance; every difference counts alike.",
    Measure.LINEAR: "As kappa; a difference counts by how many steps of the scale it is.",
    Measure.QUADRATIC: "As kappa; a difference counts by the square of its steps.",
    Measure.ALPHA: "Agreement of any number of raters beyond chance; ratings may be left out.",
    Measure.ICC: "How much of the spread of one rater's numbers lies in what is rated, not in who rates.",
}
_WHY: Final = {
    Why.ONE_RATER: "only one person rated",
    Why.NOT_TWO: "it compares two raters, and there are more",
    Why.NO_PAIR: "no unit was rated by two people",
    Why.ONE_CATEGORY: "everybody gave the same rating everywhere, so nothing tells agreement from chance",
    Why.NO_ORDER: "the scale is nominal: it has no order by which differences could count",
    Why.NO_NUMBERS: "the ratings are not numbers",
    Why.TOO_FEW: "fewer than two units were rated by everybody",
    Why.NO_SPREAD: "the ratings do not differ",
}


def why_words(why: Why) -> str:
    """Return why a measure is undefined, as a clause."""
    return _WHY[why]


def agreement_lines(ratings: Ratings, found: Agreement) -> Iterator[str]:
    """Yield the lines of a comparison: what was compared, then each measure and what it says.

    Args:
        ratings: What was compared.
        found: Its measures.
    """
    yield (
        f"{len(ratings.raters)} raters, {len(ratings.units)} units; {found.units} rated by two or more, "
        f"{found.complete} by all. Scale: {', '.join(ratings.categories)}."
    )
    for measure in Measure:
        if measure in found.why:
            shown = f"undefined: {why_words(found.why[measure])}"
        else:
            shown = f"{found.values[measure]:.3f}"
        if measure in found.intervals:
            low, high = found.intervals[measure]
            shown += f" (95 %: {low:.3f} to {high:.3f})"
        yield f"{_NAMES[measure]}: {shown}. {_SAYS[measure]}"
    yield "These figures are for training raters. They say nothing about a person who was assessed."

"""Words for second ratings: what one waits for, parts of a rating, measures of agreement and what each says."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.i18n import left_to_right
from ui.text.figures import decimal_text
from vetting_desk.judgement.agreement.measures import Agreement, Measure, Why
from vetting_desk.judgement.rated_form import RatedIndicator
from vetting_desk.model.rating_payloads import RatingPart
from vetting_desk.model.second_rating import RatingState
from vetting_desk.operations.raters.comparing import FIELDS, ROLE_OF

_STATES = {
    RatingState.ASKED: QT_TRANSLATE_NOOP("Raters", "The first rater has not locked yet"),
    RatingState.UNASKED: QT_TRANSLATE_NOOP("Raters", "Nobody is named yet to rate second"),
    RatingState.WAITS: QT_TRANSLATE_NOOP("Raters", "The second rater rates"),
    RatingState.BOTH_LOCKED: QT_TRANSLATE_NOOP(
        "Raters", "Both have locked; opens when the first rater is here next"
    ),
    RatingState.OPEN: QT_TRANSLATE_NOOP("Raters", "Both lie side by side; nothing is settled"),
    RatingState.PROPOSED: QT_TRANSLATE_NOOP(
        "Raters", "A consensus is proposed and waits for the other"
    ),
    RatingState.SETTLED: QT_TRANSLATE_NOOP("Raters", "Settled"),
    RatingState.ENDED: QT_TRANSLATE_NOOP("Raters", "Ended without a second rating"),
}
_FIELD = {
    "presence": QT_TRANSLATE_NOOP("Raters", "Presence"),
    "omit_reason": QT_TRANSLATE_NOOP("Raters", "Why it is left out"),
    "relevance": QT_TRANSLATE_NOOP("Raters", "Relevance"),
    "recency": QT_TRANSLATE_NOOP("Raters", "Recency"),
    "strength": QT_TRANSLATE_NOOP("Raters", "Strength"),
    "confidence": QT_TRANSLATE_NOOP("Raters", "Confidence"),
}
_MEASURES = {
    Measure.RAW: (
        QT_TRANSLATE_NOOP("Raters", "Raw agreement"),
        QT_TRANSLATE_NOOP(
            "Raters", "The part of all pairs of ratings that are equal; chance is not taken off."
        ),
    ),
    Measure.KAPPA: (
        QT_TRANSLATE_NOOP("Raters", "Kappa"),
        QT_TRANSLATE_NOOP(
            "Raters", "Agreement of two raters beyond chance; every difference counts alike."
        ),
    ),
    Measure.LINEAR: (
        QT_TRANSLATE_NOOP("Raters", "Weighted kappa, linear"),
        QT_TRANSLATE_NOOP(
            "Raters", "As kappa; a difference counts by how many steps of the scale it is."
        ),
    ),
    Measure.QUADRATIC: (
        QT_TRANSLATE_NOOP("Raters", "Weighted kappa, quadratic"),
        QT_TRANSLATE_NOOP("Raters", "As kappa; a difference counts by the square of its steps."),
    ),
    Measure.ALPHA: (
        QT_TRANSLATE_NOOP("Raters", "Alpha (ordinal)"),
        QT_TRANSLATE_NOOP(
            "Raters", "Agreement of any number of raters beyond chance; ratings may be left out."
        ),
    ),
    Measure.ICC: (
        QT_TRANSLATE_NOOP("Raters", "ICC(2,1)"),
        QT_TRANSLATE_NOOP(
            "Raters", "How much of the spread lies in what is rated, and not in who rates."
        ),
    ),
}
_WHY = {
    Why.ONE_RATER: QT_TRANSLATE_NOOP("Raters", "only one person rated"),
    Why.NOT_TWO: QT_TRANSLATE_NOOP("Raters", "it compares two raters, and there are more"),
    Why.NO_PAIR: QT_TRANSLATE_NOOP("Raters", "nothing was rated by two people"),
    Why.ONE_CATEGORY: QT_TRANSLATE_NOOP("Raters", "everybody rated the same everywhere"),
    Why.NO_ORDER: QT_TRANSLATE_NOOP("Raters", "the scale has no order"),
    Why.NO_NUMBERS: QT_TRANSLATE_NOOP("Raters", "the ratings are no numbers"),
    Why.TOO_FEW: QT_TRANSLATE_NOOP("Raters", "fewer than two were rated by everybody"),
    Why.NO_SPREAD: QT_TRANSLATE_NOOP("Raters", "the ratings do not differ"),
}
_SIDES = {
    "for": QT_TRANSLATE_NOOP("Raters", "Speaks for it"),
    "against": QT_TRANSLATE_NOOP("Raters", "Speaks against it"),
    "both": QT_TRANSLATE_NOOP("Raters", "Speaks both ways"),
}
_SORTS = {
    "person": QT_TRANSLATE_NOOP("Raters", "The person said it"),
    "seen": QT_TRANSLATE_NOOP("Raters", "Seen by the first rater"),
    "document": QT_TRANSLATE_NOOP("Raters", "Document"),
    "third_party": QT_TRANSLATE_NOOP("Raters", "Somebody else said it"),
    "opinion": QT_TRANSLATE_NOOP("Raters", "Opinion of the first rater"),
}


def state_text(state: RatingState) -> str:
    """Return what a second rating waits for."""
    return _tr(_STATES[state])


def field_text(name: str) -> str:
    """Return what a part of a rating is called."""
    return _tr(_FIELD[name])


def side_text(side: str) -> str:
    """Return what a side of evidence is called."""
    return _tr(_SIDES[side])


def sides() -> tuple[tuple[str, str], ...]:
    """Return the sides of evidence, with their words."""
    return tuple((side, _tr(words)) for side, words in _SIDES.items())


def sort_text(sort: str) -> str:
    """Return what a kind of evidence is called; the kind itself for one that is not known here."""
    return _tr(_SORTS[sort]) if sort in _SORTS else sort


def measure_name(measure: Measure) -> str:
    """Return what a measure is called."""
    return _tr(_MEASURES[measure][0])


def measure_says(measure: Measure) -> str:
    """Return what a measure says, in one sentence."""
    return _tr(_MEASURES[measure][1])


def value_text(found: Agreement | None, measure: Measure) -> str:
    """Return a measure's value with its interval, or why it is undefined."""
    if found is None:
        return _tr(QT_TRANSLATE_NOOP("Raters", "undefined: {why}")).format(
            why=_tr(_WHY[Why.NO_PAIR])
        )
    if measure in found.why:
        why = _tr(_WHY[found.why[measure]])
        return _tr(QT_TRANSLATE_NOOP("Raters", "undefined: {why}")).format(why=why)
    value = _figure(found.values[measure])
    if measure in found.intervals:
        low, high = found.intervals[measure]
        return _tr(QT_TRANSLATE_NOOP("Raters", "{value} (95 %: {low} to {high})")).format(
            value=value, low=_figure(low), high=_figure(high)
        )
    return value


def rating_lines(indicator: RatedIndicator, rating: RatingPart | None) -> tuple[str, ...]:
    """Return a rating in words, a line for each part that was said."""
    if rating is None:
        return (_tr(QT_TRANSLATE_NOOP("Raters", "Not rated")),)
    return tuple(
        f"{field_text(name)}: {indicator.label_of(ROLE_OF[name], value)}"
        for name in FIELDS
        if (value := getattr(rating, name))
    )


def _figure(value: float) -> str:
    """Return a figure whose sign stays before it in a mirrored window."""
    return left_to_right(decimal_text(value, 2).replace("-", "−"))


def _tr(text: object) -> str:
    return QCoreApplication.translate("Raters", str(text))

"""How far raters agree: a pair, a post, a period; per indicator and over all. To train raters, nothing else.

It reads second ratings that both raters locked and opened, and training sets that were rated. No figure is
about a person who was assessed, none is kept, and none reaches a case.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from vetting_desk.errors import InputError
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.raters import forms, said
from vetting_desk.operations.raters.comparing import ROLE_OF
from vetting_desk.operations.raters.needs import FormDesk, MeasuringDesk

if TYPE_CHECKING:
    from vetting_desk.judgement.agreement.measures import Agreement
    from vetting_desk.judgement.agreement.ratings import Ratings
    from vetting_desk.judgement.rated_form import RatedIndicator
    from vetting_desk.model.rating_payloads import RatingPart
    from vetting_desk.model.second_rating import SecondRating

COMPARED: Final = ("presence", "relevance", "recency", "strength", "confidence")
"""What of a rating has an order in which agreement can be measured."""
OMIT: Final = "omit"
FIRST, SECOND = "first", "second"
"""What raters are called where several people rated first, or second."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Which second ratings are measured.

    Attributes:
        pair: Ids of two officers; empty for whoever rated.
        desk_id: The post at which the first rated; empty for all.
        since: First day, by the day on which the second locked; None for no bound.
        until: Last day; None for no bound.
        instrument_id: Which instrument.
        field: One of `COMPARED`.
    """

    instrument_id: str
    pair: tuple[str, str] | tuple[()] = ()
    desk_id: str = ""
    since: date | None = None
    until: date | None = None
    field: str = "presence"


@dataclass(frozen=True, slots=True)
class Measured:
    """What was measured.

    Attributes:
        ratings: Who gave what to what: units are an assessment and an indicator.
        overall: All measures over all indicators; None where nothing was rated twice.
        by_indicator: The same for each indicator that was rated, in the form's order.
        assessments: How many assessments it rests on.
    """

    ratings: "Ratings | None"
    overall: "Agreement | None"
    by_indicator: "tuple[tuple[RatedIndicator, Agreement | None], ...]"
    assessments: int


@dataclass(frozen=True, slots=True)
class Known:
    """What can be chosen from.

    Attributes:
        instruments: Id and title of each instrument that was rated twice.
        pairs: Ids and names of each two who rated one assessment.
        desks: Id and name of each post at which the first rated.
    """

    instruments: tuple[tuple[str, str], ...]
    pairs: tuple[tuple[tuple[str, str], str], ...]
    desks: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Rated:
    """What one person rated of one thing.

    Attributes:
        unit: The assessment, or the vignette.
        rater: Who, or which place they had.
        ratings: All they said.
    """

    unit: str
    rater: str
    ratings: "tuple[RatingPart, ...]"


@door(Action.READ_CASES)
def known(open_desk: MeasuringDesk) -> Known:
    """Return which instruments, pairs and posts there are to choose from.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    instruments, pairs, desks = {}, {}, {}
    titles = {each.key.id: each.title for each in open_desk.casebook.instruments.list()}
    for now in _opened(open_desk):
        if now.locked is None or now.second is None:
            continue
        which = now.locked.payload.instrument.id
        instruments[which] = titles.get(which, which)
        first, second = now.locked.author, now.second.author
        ids = (min(first.id, second.id), max(first.id, second.id))
        pairs[ids] = " · ".join(sorted((first.name, second.name)))
        desks[now.locked.entry.desk_id] = _desk_name(open_desk, now)
    return Known(
        tuple(sorted(instruments.items())),
        tuple(sorted(pairs.items(), key=lambda each: each[1])),
        tuple(sorted(desks.items(), key=lambda each: each[1])),
    )


@door(Action.READ_CASES)
def measure(open_desk: FormDesk, choice: Choice, language: str = "") -> Measured:
    """Return how far the raters of some assessments agree.

    Args:
        open_desk: The unlocked desk.
        choice: Which.
        language: One of the form's languages, or the code of one; anything else means its default.

    Raises:
        InputError: If the field is none of `COMPARED`.
        PermissionDeniedError: If the role does not allow it.
    """
    if choice.field not in COMPARED:
        raise InputError(field="field", detail="unknown")
    chosen = [now for now in _opened(open_desk) if _fits(now, choice)]
    indicators = _indicators(open_desk, chosen, language)
    rated = [each for now in chosen for each in _rated(now, named=bool(choice.pair))]
    return measured(rated, indicators, choice.field, len(chosen))


def measured(
    rated: "Iterable[Rated]",
    indicators: "tuple[RatedIndicator, ...]",
    field: str,
    assessments: int,
) -> Measured:
    """Return the measures of what some people rated.

    Args:
        rated: Who rated what.
        indicators: What the form has rated.
        field: One of `COMPARED`.
        assessments: How many things it rests on.
    """
    from vetting_desk.judgement.agreement.measures import agreement

    rows = [
        (each.unit, part.indicator, each.rater, value)
        for each in rated
        for part in each.ratings
        if (value := getattr(part, field)) and value != OMIT
    ]
    scales = {each.id: _scale(each, field) for each in indicators}
    shown = [each for each in indicators if scales[each.id]]
    by_indicator = tuple(
        (each, _agreement(_table(rows, scales[each.id], each.id)))
        for each in shown
        if any(row[1] == each.id for row in rows)
    )
    common = dict.fromkeys(value for each in shown for value in scales[each.id])
    table = _table(rows, tuple(common))
    return Measured(table, agreement(table) if table else None, by_indicator, assessments)


def _agreement(table: "Ratings | None") -> "Agreement | None":
    from vetting_desk.judgement.agreement.measures import agreement

    return agreement(table) if table is not None else None


def _table(
    rows: list[tuple[str, str, str, str]], scale: tuple[str, ...], indicator: str = ""
) -> "Ratings | None":
    """Return ratings as a table, in the order of the scale; None where there are none."""
    from vetting_desk.judgement.agreement.ratings import Scale, make_ratings

    wanted = [
        (f"{unit} {which}", rater, value)
        for unit, which, rater, value in rows
        if value in scale and indicator in {"", which}
    ]
    return make_ratings(wanted, Scale.ORDINAL, scale) if wanted else None


def _scale(indicator: "RatedIndicator", field: str) -> tuple[str, ...]:
    """Return the values of a scale in the form's order; to leave out is no value of it."""
    choices = indicator.choices.get(ROLE_OF[field], ())
    return tuple(each.value for each in choices if each.value != OMIT)


def _opened(open_desk: FormDesk) -> "Iterator[SecondRating]":
    """Yield the second ratings that both raters locked and opened."""
    for now in said.everywhere(open_desk):
        if now.first is not None and now.second is not None and now.locked is not None:
            yield now


def _fits(now: "SecondRating", choice: Choice) -> bool:
    if now.locked is None or now.second is None:
        return False
    day = now.second.entry.written_at.date()
    people = {now.locked.author.id, now.second.author.id}
    return (
        now.locked.payload.instrument.id == choice.instrument_id
        and (not choice.pair or people == set(choice.pair))
        and choice.desk_id in {"", now.locked.entry.desk_id}
        and (choice.since is None or day >= choice.since)
        and (choice.until is None or day <= choice.until)
    )


def _rated(now: "SecondRating", *, named: bool) -> Iterator[Rated]:
    """Yield what both rated; by name for one pair, by who rated first for several people."""
    if now.first is None or now.second is None or now.locked is None:
        return
    names = (now.locked.author.id, now.second.author.id) if named else (FIRST, SECOND)
    for name, said_by in zip(names, (now.first, now.second), strict=True):
        yield Rated(now.assessment_id, name, tuple(said_by.payload.ratings))


def _indicators(
    open_desk: FormDesk, chosen: "list[SecondRating]", language: str
) -> "tuple[RatedIndicator, ...]":
    """Return what is rated, by the newest version of the instrument that is here and was rated."""
    from vetting_desk.errors import NotFoundError

    for now in reversed(chosen):
        if now.locked is None:
            continue
        try:
            return forms.indicators(open_desk, now.locked.payload.instrument.sha256, language)
        except NotFoundError:
            continue
    return ()


def _desk_name(open_desk: MeasuringDesk, now: "SecondRating") -> str:
    desk_id = now.locked.entry.desk_id if now.locked is not None else ""
    if desk_id == open_desk.desk.id:
        return open_desk.desk.name
    peer = open_desk.casebook.peers.find(desk_id)
    return peer.name if peer is not None else ""

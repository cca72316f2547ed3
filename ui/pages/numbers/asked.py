"""What the card of questions shows, read at once on the store's thread."""

from dataclasses import dataclass, replace
from datetime import date

from vetting_desk.model.numbers.columns import Column
from vetting_desk.model.numbers.editions import EditionHead
from vetting_desk.model.numbers.questions import Answer, Question
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.numbers import editions, questions


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked.

    Attributes:
        kept: Name of a question that was kept; empty for the columns.
        by: The columns it is divided by.
        months: Whether months are told apart.
        edition: Number of an edition; 0 for the newest.
    """

    kept: str = ""
    by: tuple[Column, ...] = (Column.OUTCOME,)
    months: bool = False
    edition: int = 0


@dataclass(frozen=True, slots=True)
class Asked:
    """What the card shows.

    Attributes:
        wanted: What was asked for.
        heads: The newest edition of each day, the newest first.
        columns: What may be asked for.
        saved: The questions that were kept, by name.
        away: Names of those that were put away; none for whom may not put them back.
        answer: What the edition says; None before the first.
        posts: What posts are called, by id.
    """

    wanted: Wanted
    heads: tuple[EditionHead, ...]
    columns: tuple[Column, ...]
    saved: dict[str, Question]
    away: tuple[str, ...]
    answer: Answer | None
    posts: dict[str, str]


def read(desk: OpenDesk, wanted: Wanted) -> Asked:
    """Ask what is wanted; runs on the store's thread."""
    heads = one_a_day(editions.editions(desk))
    saved = questions.saved(desk)
    if wanted.kept not in saved:  # put away meanwhile, by somebody else
        wanted = replace(wanted, kept="")
    asked = saved.get(wanted.kept) or Question(wanted.by, months=wanted.months)
    known = {peer.desk_id: peer.name for peer in desk.casebook.peers.list()}
    answer = questions.ask(desk, asked, day_of(heads, wanted.edition)) if heads else None
    return Asked(
        wanted,
        heads,
        questions.columns(desk),
        saved,
        tuple(questions.away(desk)) if desk.may(Action.EXPORT_NUMBERS) else (),
        answer,
        {**known, desk.desk.id: desk.desk.name},
    )


def one_a_day(heads: list[EditionHead]) -> tuple[EditionHead, ...]:
    """Return the newest edition of each day: as of a day it is the one that is asked."""
    found: dict[date, EditionHead] = {}
    for each in heads:
        found.setdefault(each.at.date(), each)
    return tuple(found.values())


def day_of(heads: tuple[EditionHead, ...], number: int) -> date | None:
    """Return the day as of which an edition is the newest; None for the newest of all."""
    return next((each.at.date() for each in heads if each.number == number), None)

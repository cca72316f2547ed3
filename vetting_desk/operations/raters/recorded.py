"""What a signed record says of its second rating: both raters, what they settled, what stays.

In words, by the form that was rated, so that every desk reads the same with the record alone; the signed
originals are named by their digests. Behind the doors: signing asks it (`operations.records`).
"""

from typing import TYPE_CHECKING, Final

from vetting_desk.judgement.rated_form import RatedIndicator, rated
from vetting_desk.operations.raters import said
from vetting_desk.operations.raters.comparing import FIELDS, ROLE_OF, differences
from vetting_desk.operations.raters.needs import GateDesk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vetting_desk.forms import Session
    from vetting_desk.model import Assessment, Officer
    from vetting_desk.model.rating_payloads import ConsensusPayload, RatingPart, SettledPart
    from vetting_desk.model.record_document import (
        AspectPart,
        OfficerPart,
        PersonPart,
        SecondRatingPart,
        SignedPart,
        TwiceRatedPart,
    )
    from vetting_desk.model.second_rating import SecondRating

_DONE: Final = frozenset({"settled", "ended"})
"""States in which an assessment may be signed; see `gate.require_signable`."""


def of_assessment(
    open_desk: GateDesk, officer: "Officer", assessment: "Assessment", session: "Session"
) -> "SecondRatingPart | None":
    """Return what the record of an assessment says of its second rating; None where nobody was asked for one.

    Args:
        open_desk: The unlocked desk.
        officer: Who signs.
        assessment: What is signed.
        session: Its session; the words are in its language.
    """
    now = said.of_assessment(open_desk, assessment.case_id, assessment.id)
    return part_of(now, officer, rated(session))


def part_of(
    now: "SecondRating | None",
    officer: "Officer | OfficerPart",
    indicators: tuple[RatedIndicator, ...],
) -> "SecondRatingPart | None":
    """Return what a record says of a second rating that stands so; None while it may not be signed.

    Args:
        now: How it stands; None where nobody was asked.
        officer: Who signs the record.
        indicators: What the form asks, in the record's language.
    """
    from vetting_desk.model.record_document import SecondRatingPart

    if now is None or now.state.value not in _DONE:
        return None
    consensus = now.consensus.payload if now.settled and now.consensus is not None else None
    ended = now.ended.payload if now.ended is not None else None
    last = consensus if consensus is not None and ended is None else ended
    return SecondRatingPart(
        state="ended" if ended is not None else "settled",
        because=ended.because if ended is not None else "",
        first=_person(now.locked.author if now.locked is not None else officer),
        second=_person(now.second.author) if now.second is not None else None,
        third=consensus.third if consensus is not None and ended is None else "",
        opened=now.first.payload.opened if now.first is not None else "",
        words=last.words if last is not None else "",
        rests_on=_rests_on(now),
        items=_items(now, consensus if ended is None else None, indicators),
    )


def _person(author: "Officer | OfficerPart") -> "PersonPart":
    from vetting_desk.model.record_document import PersonPart

    return PersonPart(id=author.id, name=author.name)


def _rests_on(now: "SecondRating") -> "list[SignedPart]":
    """Return the entries it rests on, in the order of what happened."""
    from vetting_desk.model.record_document import SignedPart

    steps = (now.asked, now.locked, now.second, now.first, now.consensus, *now.answers, now.ended)
    return [
        SignedPart(entry=each.entry.id, digest=each.entry.digest)
        for each in steps
        if each is not None
    ]


def _items(
    now: "SecondRating",
    consensus: "ConsensusPayload | None",
    indicators: tuple[RatedIndicator, ...],
) -> "list[TwiceRatedPart]":
    if now.first is None or now.second is None:
        return []
    firsts = {each.indicator: each for each in now.first.payload.ratings}
    seconds = {each.indicator: each for each in now.second.payload.ratings}
    settled = {each.indicator: each for each in consensus.items} if consensus is not None else {}
    return [
        _item(each, firsts.get(each.id), seconds.get(each.id), settled.get(each.id))
        for each in indicators
        if each.id in firsts or each.id in seconds
    ]


def _item(
    indicator: RatedIndicator,
    first: "RatingPart | None",
    second: "RatingPart | None",
    settled: "SettledPart | None",
) -> "TwiceRatedPart":
    from vetting_desk.model.record_document import TwiceRatedPart

    return TwiceRatedPart(
        indicator=indicator.id,
        label=indicator.label,
        differs=bool(differences(first, second)),
        stays=settled.stays if settled is not None else False,
        aspects=list(_aspects(indicator, first, second, settled)),
        reasons_first=first.reasons if first is not None else "",
        reasons_second=second.reasons if second is not None else "",
        why_first=settled.why_first if settled is not None else "",
        why_second=settled.why_second if settled is not None else "",
    )


def _aspects(
    indicator: RatedIndicator,
    first: "RatingPart | None",
    second: "RatingPart | None",
    settled: "SettledPart | None",
) -> "Iterator[AspectPart]":
    """Yield what either said, each choice by its name in the form."""
    from vetting_desk.model.record_document import AspectPart

    agreed = settled.agreed if settled is not None else None
    for name in FIELDS:
        words = [
            indicator.label_of(ROLE_OF[name], value) if value else ""
            for value in (getattr(each, name, "") for each in (first, second, agreed))
        ]
        if any(words):
            yield AspectPart.model_validate(
                {"name": name, "first": words[0], "second": words[1], "agreed": words[2]}
            )

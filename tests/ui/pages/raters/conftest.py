"""Indicators, evidence and ratings, and second ratings in each state, without a desk."""

from dataclasses import replace

import pytest

from tests.vetting_desk.model.test_second_rating import (
    ASSESSMENT,
    FIRST,
    RATINGS,
    SALT,
    SECOND,
    asked,
    locked,
    rated,
    ref,
    said,
)  # fmt: skip
from vetting_desk.judgement.rated_form import RatedIndicator
from vetting_desk.judgement.view import Coded
from vetting_desk.model.rating_payloads import ConsensusPayload, EvidencePart, LinkPart, RatingPart
from vetting_desk.model.second_rating import RatingEntries, SecondRating, standing
from vetting_desk.operations.raters.comparing import Beside, SideBySide, differences

LINES = (
    EvidencePart(key="e1", words="He said so", original="Ӯ гуфт", sort="person", place="Post"),
    EvidencePart(key="e2", words="A ticket", original="", sort="document", place=""),
)
CHOICES = {
    "presence": ("0", "1", "2", "omit"),
    "omit-reason": ("not_asked",),
    "relevance": ("low", "high"),
    "recency": ("ever",),
    "confidence": ("low", "high"),
}


def indicator(name: str) -> RatedIndicator:
    choices = {
        role: tuple(Coded(value, f"{role} {value}") for value in values)
        for role, values in CHOICES.items()
    }
    return RatedIndicator(
        name, f"{name} of a form", "What it means", ("Counts", "Counts not"), choices=choices
    )


def rating(name: str, presence: str = "1", **more: object) -> RatingPart:
    content = {
        "indicator": name, "presence": presence, "omit_reason": "", "relevance": "low",
        "recency": "ever" if presence in {"1", "2"} else "", "strength": "", "confidence": "high",
        "reasons": "Because", "links": [LinkPart(key="e1", side="for")],
    }  # fmt: skip
    return RatingPart.model_validate(content | more)


@pytest.fixture
def indicators() -> tuple[RatedIndicator, ...]:
    return (indicator("H1"), indicator("H2"))


@pytest.fixture
def evidence() -> tuple[EvidencePart, ...]:
    return LINES


def now(*, first: bool = True, proposed: bool = False) -> SecondRating:
    """A second rating that both have rated."""
    lock = locked()
    both = [rated(lock, SECOND), rated(lock, FIRST, SALT)]
    found = RatingEntries(asked=[asked()], locked=[lock], rated=both if first else both[:1])
    if proposed:
        content = {
            "locked": ref(lock), "assessment": ASSESSMENT, "first": ref(both[1]), "second": ref(both[0]),
            "third": "", "words": "",
            "items": [{"indicator": "H1", "stays": True, "agreed": None, "why_first": "", "why_second": ""}],
        }  # fmt: skip
        found = replace(
            found,
            consensus=[said("rating-consensus", ConsensusPayload.model_validate(content), FIRST)],
        )
    standing_now = standing(ASSESSMENT, found)
    assert standing_now is not None
    return standing_now


def side_by_side(*, proposed: bool = False) -> SideBySide:
    pairs = (("H1", rating("H1", "2"), rating("H1", "0")), ("H2", rating("H2"), rating("H2")))
    rows = tuple(
        Beside(indicator(name), one, two, differences(one, two)) for name, one, two in pairs
    )
    return SideBySide(now(proposed=proposed), "Anora", "Bahrom", {}, rows)


__all__ = ["ASSESSMENT", "FIRST", "RATINGS", "SECOND"]

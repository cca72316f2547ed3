"""How a second rating stands, whatever came in whatever order."""

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.model import new_id
from vetting_desk.model.decision_standing import Said
from vetting_desk.model.entry import Entry
from vetting_desk.model.rating_payloads import (
    AskedPayload,
    AssentPayload,
    ConsensusPayload,
    EndedPayload,
    LockedPayload,
    RatedPayload,
    RatingPart,
)
from vetting_desk.model.record_document import OfficerPart
from vetting_desk.model.second_rating import (
    RatingEntries,
    RatingState,
    commitment,
    drawn,
    standing,
)

ASSESSMENT, CASE, DESK, OTHER, FIRST, SECOND, BOSS, STRANGER = (
    f"00000000-0000-4000-8000-{number:012d}" for number in range(1, 9)
)
SALT = b"s" * 32
RATINGS = [
    RatingPart(
        indicator="H1", presence="2", omit_reason="", relevance="low", recency="", strength="",
        confidence="high", reasons="Words", links=[],
    )
]  # fmt: skip


def said(kind: str, payload: Any, by: str, role: str = "interviewer", desk: str = DESK) -> Any:
    entry_id = new_id()
    entry = Entry(
        id=entry_id, kind=kind, case_id=CASE, desk_id=desk, author_id=by, author_name="Sample",
        written_at=datetime(2026, 3, 1, tzinfo=UTC), digest=sha256(entry_id.encode()).hexdigest(),
        previous="", files=(),
    )  # fmt: skip
    return Said(entry, OfficerPart(id=by, name="Sample", role=role), payload)


def asked(
    after: tuple[str, ...] = (), officer: str = SECOND, desk: str = DESK, role: str = "supervisor"
) -> Any:
    rater = {"desk": desk, "desk_name": "Post", "officer": officer, "officer_name": "Sample"}
    content = {
        "assessment": ASSESSMENT,
        "first": FIRST,
        "drawn": False,
        "rater": rater,
        "after": list(after),
        "words": "",
    }
    return said("rating-asked", AskedPayload.model_validate(content), BOSS, role)


def ended(after: tuple[str, ...], by: str = BOSS, role: str = "supervisor") -> Any:
    content = {"assessment": ASSESSMENT, "because": "ill", "after": list(after), "words": "Fever"}
    return said("rating-ended", EndedPayload.model_validate(content), by, role)


def locked(by: str = FIRST) -> Any:
    content = {
        "assessment": ASSESSMENT, "language": "", "commitment": commitment(SALT, RATINGS), "evidence": [],
        "instrument": {"id": "x", "version": "1", "sha256": "0" * 64},
    }  # fmt: skip
    return said("rating-locked", LockedPayload.model_validate(content), by)


def rated(
    of: Any, by: str, salt: bytes = b"", ratings: Sequence[RatingPart] = RATINGS, desk: str = DESK
) -> Any:
    content = {
        "locked": {"entry": of.entry.id, "digest": of.entry.digest}, "assessment": ASSESSMENT,
        "salt": salt.hex(), "opened": "", "ratings": [each.model_dump() for each in ratings],
    }  # fmt: skip
    return said("ratings", RatedPayload.model_validate(content), by, desk=desk)


def ref(of: Any) -> dict[str, str]:
    return {"entry": of.entry.id, "digest": of.entry.digest}


def state(**found: list[Any]) -> RatingState | None:
    now = standing(ASSESSMENT, RatingEntries(**found))
    return now.state if now is not None else None


def test_nothing_said_is_no_second_rating() -> None:
    assert state() is None


def test_the_way_from_asked_to_settled() -> None:
    ask, lock = asked(), locked()
    second, first = rated(lock, SECOND), rated(lock, FIRST, SALT)
    content = {
        "locked": ref(lock), "assessment": ASSESSMENT, "first": ref(first), "second": ref(second),
        "third": "", "words": "",
        "items": [{"indicator": "H1", "stays": True, "agreed": None, "why_first": "", "why_second": ""}],
    }  # fmt: skip
    consensus = said("rating-consensus", ConsensusPayload.model_validate(content), FIRST)
    yes = said(
        "rating-assent",
        AssentPayload.model_validate(
            {"consensus": ref(consensus), "assessment": ASSESSMENT, "agrees": True, "words": ""}
        ),
        SECOND,
    )
    assert state(asked=[ask]) is RatingState.ASKED
    assert state(locked=[lock]) is RatingState.UNASKED
    assert state(asked=[ask], locked=[lock]) is RatingState.WAITS
    assert state(asked=[ask], locked=[lock], rated=[second]) is RatingState.BOTH_LOCKED
    assert state(asked=[ask], locked=[lock], rated=[second, first]) is RatingState.OPEN
    full: dict[str, list[Any]] = {
        "asked": [ask],
        "locked": [lock],
        "rated": [second, first],
        "consensus": [consensus],
    }
    assert state(**full) is RatingState.PROPOSED
    assert state(**full, assents=[yes]) is RatingState.SETTLED
    own = replace(yes, author=replace_id(yes, FIRST))
    assert state(**full, assents=[own]) is RatingState.PROPOSED


def replace_id(of: Any, officer: str) -> OfficerPart:
    return OfficerPart(id=officer, name=of.author.name, role=of.author.role)


@given(st.randoms(use_true_random=False))
def test_the_order_in_which_things_came_does_not_matter(order: random.Random) -> None:
    one = asked()
    gone = ended((one.entry.id,), SECOND, "interviewer")
    again = asked((gone.entry.id,), STRANGER)
    lock = locked()
    found: dict[str, list[Any]] = {
        "asked": [one, again], "ended": [gone], "locked": [lock],
        "rated": [rated(lock, STRANGER), rated(lock, FIRST, SALT)],
    }  # fmt: skip
    wanted = standing(ASSESSMENT, RatingEntries(**found))
    for each in found.values():
        order.shuffle(each)

    assert standing(ASSESSMENT, RatingEntries(**found)) == wanted
    assert wanted is not None
    assert wanted.state is RatingState.OPEN


def test_only_a_supervisor_asks_and_only_who_may_ends() -> None:
    assert state(asked=[asked(role="interviewer")]) is None
    ask = asked()
    assert (
        state(asked=[ask], ended=[ended((ask.entry.id,), STRANGER, "interviewer")])
        is RatingState.ASKED
    )
    assert state(asked=[ask], ended=[ended((ask.entry.id,))]) is RatingState.ENDED


def test_ratings_of_somebody_who_was_not_asked_do_not_count() -> None:
    ask, lock = asked(), locked()

    assert state(asked=[ask], locked=[lock], rated=[rated(lock, STRANGER)]) is RatingState.WAITS
    assert state(asked=[ask], locked=[lock], rated=[rated(lock, FIRST)]) is RatingState.WAITS


def test_anybody_of_the_desk_that_was_asked_may_rate() -> None:
    ask, lock = asked(officer="", desk=OTHER), locked()

    assert (
        state(asked=[ask], locked=[lock], rated=[rated(lock, STRANGER, desk=OTHER)])
        is RatingState.BOTH_LOCKED
    )
    assert state(asked=[ask], locked=[lock], rated=[rated(lock, STRANGER)]) is RatingState.WAITS


def test_ratings_that_do_not_open_the_lock_do_not_count_and_are_noticed() -> None:
    ask, lock = asked(), locked()
    other = [RATINGS[0].model_copy(update={"presence": "0"})]
    found = RatingEntries(
        asked=[ask], locked=[lock], rated=[rated(lock, SECOND), rated(lock, FIRST, SALT, other)]
    )

    now = standing(ASSESSMENT, found)

    assert now is not None
    assert now.state is RatingState.BOTH_LOCKED
    assert now.doubtful


def test_two_locks_are_noticed_and_the_rated_one_counts() -> None:
    ask, one, other = asked(), locked(), locked()
    found = RatingEntries(asked=[ask], locked=[one, other], rated=[rated(other, SECOND)])

    now = standing(ASSESSMENT, found)

    assert now is not None
    assert now.doubtful
    assert now.locked is not None
    assert now.locked.entry.id == other.entry.id


@pytest.mark.parametrize(("share", "least", "most"), [(0, 0, 0), (100, 400, 400), (25, 60, 140)])
def test_a_share_is_drawn_and_the_same_each_time(share: int, least: int, most: int) -> None:
    ids = [f"{number:032x}" for number in range(400)]

    found = [each for each in ids if drawn(each, share)]

    assert least <= len(found) <= most
    assert found == [each for each in ids if drawn(each, share)]

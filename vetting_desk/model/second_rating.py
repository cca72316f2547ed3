"""How a second rating stands, by what was signed: asked, locked, rated by both, settled, or ended without one.

Every desk with the same entries finds the same, in whatever order they came and whatever their clocks said.
What was asked and ended names what it comes after, so that the last word is one that nothing else names.
Ratings of the first count if they open the commitment they locked; of the second, if whoever was asked signed
them.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from hashlib import sha256
from typing import Final

from vetting_desk.model import canonical
from vetting_desk.model.decision_standing import PayloadT, Said
from vetting_desk.model.desk import Role
from vetting_desk.model.rating_payloads import (
    AskedPayload,
    AssentPayload,
    ConsensusPayload,
    EndedPayload,
    LockedPayload,
    RatedPayload,
    RatingPart,
)

SALT: Final = 32
"""Bytes of a commitment's salt."""
_DRAW: Final = b"vetting-desk-second-rating-draw/1\n"


class RatingState(StrEnum):
    """What a second rating waits for."""

    ASKED = "asked"
    """The first rater has not locked yet."""
    UNASKED = "unasked"
    """The first rater has locked; a supervisor has to name who rates second."""
    WAITS = "waits"
    """The second rater rates."""
    BOTH_LOCKED = "both-locked"
    """Both have locked; the first's ratings open when they are next at their desk."""
    OPEN = "open"
    """Both lie side by side; nothing is settled."""
    PROPOSED = "proposed"
    """One of them proposes what they settle on."""
    SETTLED = "settled"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class RatingEntries:
    """What the entries about one assessment say, in any order."""

    asked: list[Said[AskedPayload]] = field(default_factory=list)
    locked: list[Said[LockedPayload]] = field(default_factory=list)
    rated: list[Said[RatedPayload]] = field(default_factory=list)
    consensus: list[Said[ConsensusPayload]] = field(default_factory=list)
    assents: list[Said[AssentPayload]] = field(default_factory=list)
    ended: list[Said[EndedPayload]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class SecondRating:
    """How the second rating of one assessment stands.

    Attributes:
        assessment_id: Of which.
        case_id: Of which case.
        state: What it waits for.
        asked: Who is to rate second, and who asked; None before that.
        locked: What the first rater locked; None before that.
        second: What the second rated; None before they locked.
        first: What the first rated; None while that is sealed.
        consensus: What is proposed, or settled; None before that.
        answers: What was said to it.
        settled: True where each rater has signed or agreed to it.
        ended: Why there is none; None where there is one.
        heads: Ids of the last words on who rates, which the next one names.
        doubtful: True where something that came does not fit: two locks, ratings that open no commitment.
    """

    assessment_id: str
    case_id: str
    state: RatingState
    asked: Said[AskedPayload] | None = None
    locked: Said[LockedPayload] | None = None
    second: Said[RatedPayload] | None = None
    first: Said[RatedPayload] | None = None
    consensus: Said[ConsensusPayload] | None = None
    answers: tuple[Said[AssentPayload], ...] = ()
    settled: bool = False
    ended: Said[EndedPayload] | None = None
    heads: tuple[str, ...] = ()
    doubtful: bool = False


def commitment(salt: bytes, ratings: Iterable[RatingPart]) -> str:
    """Return the salted digest of ratings, in hexadecimal.

    Args:
        salt: `SALT` random bytes.
        ratings: In the form's order.
    """
    content = canonical.dumps([each.model_dump() for each in ratings])
    return sha256(salt + content).hexdigest()


def drawn(assessment_id: str, share: int) -> bool:
    """Return whether an assessment is among the share that is rated twice.

    It follows from its id, which nobody chooses: asking again, a restore and headquarters give the same.

    Args:
        assessment_id: Its UUID.
        share: Of a hundred.
    """
    number = int.from_bytes(sha256(_DRAW + assessment_id.encode("ascii")).digest()[:8], "big")
    return number * 100 < share << 64


def standing(assessment_id: str, found: RatingEntries) -> SecondRating | None:
    """Return how the second rating of an assessment stands; None where nothing was said of one.

    Args:
        assessment_id: Of which.
        found: What is here about it.
    """
    heads = _heads(found)
    asked = _least(each for each in found.asked if each.entry.id in heads)
    ended = (
        _least(each for each in found.ended if each.entry.id in heads) if asked is None else None
    )
    locked = _locked(found)
    entries = [each.entry for each in found.asked] + [each.entry for each in found.locked]
    entries += [each.entry for each in found.ended]
    case_id = min((each.case_id for each in entries), default="")
    if asked is None and ended is None and locked is None:
        return None
    second = _second(found, locked)
    first = _first(found, locked) if locked is not None and second is not None else None
    consensus, answers, settled = _consensus(found, locked, first, second)
    base = SecondRating(
        assessment_id=assessment_id,
        case_id=case_id,
        state=RatingState.ASKED,
        asked=asked,
        locked=locked,
        second=second,
        first=first,
        consensus=consensus,
        answers=answers,
        settled=settled,
        ended=ended,
        heads=tuple(sorted(heads)),
        doubtful=len(found.locked) > 1
        or any(_opens_nothing(each, found.locked) for each in found.rated),
    )
    return replace(base, state=_state(base))


def _state(now: SecondRating) -> RatingState:
    if now.ended is not None:
        return RatingState.ENDED
    if now.locked is None:
        return RatingState.ASKED
    if now.second is None:
        return RatingState.UNASKED if now.asked is None else RatingState.WAITS
    if now.first is None:
        return RatingState.BOTH_LOCKED
    if now.consensus is None:
        return RatingState.OPEN
    return RatingState.SETTLED if now.settled else RatingState.PROPOSED


def _heads(found: RatingEntries) -> frozenset[str]:
    """Return the ids of the last words on who rates: those that no other one names."""
    words: Mapping[str, list[str]] = {
        **{each.entry.id: each.payload.after for each in found.asked if _may_ask(each)},
        **{each.entry.id: each.payload.after for each in found.ended if _may_end(each, found)},
    }
    named = {other for after in words.values() for other in after}
    return frozenset(words) - named


def _may_ask(said: Said[AskedPayload]) -> bool:
    return said.author.role == Role.SUPERVISOR.value


def _may_end(said: Said[EndedPayload], found: RatingEntries) -> bool:
    """Return whether who ends it may: a supervisor, or who was asked to rate."""
    if said.author.role == Role.SUPERVISOR.value:
        return True
    return any(_is_rater(each, said) for each in found.asked)


def _is_rater(asked: Said[AskedPayload], said: Said[EndedPayload] | Said[RatedPayload]) -> bool:
    """Return whether who signed something was asked to rate: that officer, or anybody of the desk asked."""
    rater = asked.payload.rater
    if said.author.id == asked.payload.first:
        return False
    if rater.officer:
        return said.author.id == rater.officer
    return said.entry.desk_id == rater.desk


def _locked(found: RatingEntries) -> Said[LockedPayload] | None:
    """Return the lock that counts: the one a second rater rated, or else the first by id."""
    rated = {each.payload.locked.entry for each in found.rated}
    return _least(each for each in found.locked if each.entry.id in rated) or _least(found.locked)


def _second(found: RatingEntries, locked: Said[LockedPayload] | None) -> Said[RatedPayload] | None:
    if locked is None:
        return None
    return _least(
        each
        for each in found.rated
        if each.payload.locked.digest == locked.entry.digest
        and not each.payload.salt
        and each.author.id != locked.author.id
        and any(_is_rater(one, each) for one in found.asked)
    )


def _first(found: RatingEntries, locked: Said[LockedPayload]) -> Said[RatedPayload] | None:
    return _least(each for each in found.rated if _fits(each, locked))


def _fits(rated: Said[RatedPayload], locked: Said[LockedPayload]) -> bool:
    """Return whether ratings are what the first rater locked."""
    payload = rated.payload
    if not payload.salt or payload.locked.digest != locked.entry.digest:
        return False
    opened = commitment(bytes.fromhex(payload.salt), payload.ratings)
    return opened == locked.payload.commitment


def _opens_nothing(rated: Said[RatedPayload], locked: list[Said[LockedPayload]]) -> bool:
    return bool(rated.payload.salt) and not any(_fits(rated, each) for each in locked)


def _consensus(
    found: RatingEntries,
    locked: Said[LockedPayload] | None,
    first: Said[RatedPayload] | None,
    second: Said[RatedPayload] | None,
) -> tuple[Said[ConsensusPayload] | None, tuple[Said[AssentPayload], ...], bool]:
    """Return the consensus that counts, what was said to it, and whether each rater stands behind it.

    One that both stand behind counts before one that waits; one that a rater refused does not count.
    """
    if locked is None or first is None or second is None:
        return None, (), False
    raters = {locked.author.id, second.author.id}
    waiting: tuple[Said[ConsensusPayload] | None, tuple[Said[AssentPayload], ...], bool]
    waiting = (None, (), False)
    for each in sorted(found.consensus, key=lambda one: one.entry.id):
        originals = (each.payload.first.digest, each.payload.second.digest)
        if originals != (first.entry.digest, second.entry.digest):
            continue
        others = raters - {each.author.id}
        answers = tuple(
            one
            for one in sorted(found.assents, key=lambda one: one.entry.id)
            if one.payload.consensus.digest == each.entry.digest and one.author.id in others
        )
        if others <= {one.author.id for one in answers if one.payload.agrees}:
            return each, answers, True
        if all(one.payload.agrees for one in answers):
            waiting = (each, answers, False)
    return waiting


def _least(found: Iterable[Said[PayloadT]]) -> Said[PayloadT] | None:
    """Return the one with the least id: which it is does not depend on the order in which they came."""
    return min(found, key=lambda each: each.entry.id, default=None)

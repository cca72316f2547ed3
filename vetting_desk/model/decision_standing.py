"""What the decisions of a case come to: proposed, in force, superseded or withdrawn, by what was signed.

Every desk that has the same entries, and the organisation's rules and texts of then, finds the same: what its
own words make of a decision is held against those by a judge whom the caller gives. A decision is in force
once each member of its panel has spoken, as many decision-makers have signed as it needs, more sign than
dissent, the lawyer who is heard has been, and all of them knew the same of the case. What is said afterwards
changes nothing: it takes another decision. One that names another takes its place. Where two are in force and
neither names the other, both are told to a person, and the later one counts until somebody decides.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Generic, TypeVar

from vetting_desk.model.decision import DecisionPayload, ReopeningPayload, Stance, VoicePayload
from vetting_desk.model.desk import Role
from vetting_desk.model.entry import Entry
from vetting_desk.model.entry_payload import Payload
from vetting_desk.model.record_document import OfficerPart

PayloadT = TypeVar("PayloadT", bound=Payload)


class DecisionState(StrEnum):
    """What a decision is."""

    PROPOSED = "proposed"
    IN_FORCE = "in-force"
    SUPERSEDED = "superseded"
    WITHDRAWN = "withdrawn"
    UNJUDGED = "not-judged"
    """Signed as its own words ask; the rules or texts that show whether that is enough are not here."""
    AGAINST_RULES = "against-rules"
    """Signed as its own words ask, which is not what the rules asked for: it never counted."""


class Flaw(StrEnum):
    """Why a decision that was signed does not count."""

    TOO_FEW = "too-few"
    """Fewer decision-makers than the rules asked for."""
    RULES = "rules"
    """Fewer than is usual, and the rules of the organisation are not here."""
    CRITERIA = "criteria"
    """Criteria of the organisation are left out."""
    TEXTS = "texts"
    """The organisation's texts that it names are not here."""
    UNSIGNED = "unsigned"
    """Words on it are not signed by whom they name: somebody wrote them into the casebook in their name."""
    OWN_ASSESSMENT = "own-assessment"
    """A member of the panel assessed what it works from."""


UNDECIDABLE = frozenset({Flaw.RULES, Flaw.TEXTS})
"""What other rules or texts may still clear up."""


@dataclass(frozen=True, slots=True)
class Voice:
    """What one officer says to a decision.

    Attributes:
        officer: Who.
        stance: Signs, dissents, is heard, or, its author alone, withdraws.
        words: Why; may be empty for who signs.
        saw: Digest of what they knew of the case.
        at: When, by the device time of their desk.
    """

    officer: OfficerPart
    stance: Stance
    words: str
    saw: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Said(Generic[PayloadT]):
    """An entry with its author in full and its payload."""

    entry: Entry
    author: OfficerPart
    payload: PayloadT


@dataclass(frozen=True, slots=True)
class Standing:
    """How a decision stands.

    Attributes:
        entry: Its entry.
        author: Who proposed it.
        payload: What it says.
        voices: The last word of each who spoke, its author first.
        state: What it is.
        decided_at: When the last of the panel made it count; None before.
        waiting_for: Who has still to speak, or to speak again since something newer arrived.
        superseded_by: Id of the decision that took its place; empty for none.
        reopened: Why it has to be looked at again, oldest first.
        rivals: Ids of others in force that do not name it, nor it them.
        flaw: Why it does not count although it was signed; None where nothing is wrong.
        refused_before: Who did not agree to earlier proposals of the case, since it was last decided: to take a
            proposal back, and to name another panel, hides no dissent.
    """

    entry: Entry
    author: OfficerPart
    payload: DecisionPayload
    voices: tuple[Voice, ...]
    state: DecisionState
    decided_at: datetime | None = None
    waiting_for: tuple[OfficerPart, ...] = ()
    superseded_by: str = ""
    reopened: tuple[Said[ReopeningPayload], ...] = ()
    rivals: tuple[str, ...] = ()
    flaw: Flaw | None = None
    refused_before: tuple[Voice, ...] = ()

    @property
    def decided(self) -> bool:
        """True once it was in force, whatever became of it."""
        return self.decided_at is not None

    @property
    def dissents(self) -> tuple[Voice, ...]:
        """What members say who do not agree; kept whatever was decided."""
        return tuple(each for each in self.voices if each.stance == "dissents")


Judge = Callable[[Standing], Flaw | None]
"""Holds a decision that was signed against the organisation's rules and texts; None where it stands."""


def standings(
    decisions: Iterable[Said[DecisionPayload]],
    voices: Sequence[Said[VoicePayload]],
    reopenings: Sequence[Said[ReopeningPayload]] = (),
    judge: Judge | None = None,
) -> list[Standing]:
    """Return how each decision of one case stands, oldest first.

    Args:
        decisions: Those of headquarters, in the order they were written.
        voices: What officers of headquarters say to them, in that order.
        reopenings: Why some have to be looked at again.
        judge: Holds each that was signed against the organisation's rules; None to go by its own words.
    """
    found = [_judged(_heard(said, voices, reopenings), judge) for said in decisions]
    decided = [each for each in found if each.decided]
    successor = {
        each.payload.supersedes.decision: each.entry.id
        for each in decided
        if each.payload.supersedes is not None
    }
    successor |= _of_both(decided, successor)
    ends = [each for each in decided if each.entry.id not in successor]
    ends.sort(key=_order)
    return _with_earlier_dissent([_placed(each, successor, ends) for each in found])


def _of_both(decided: Sequence[Standing], successor: dict[str, str]) -> dict[str, str]:
    """Return what took the place of those beside the one it names, which were reopened before it was written.

    A decision names one. That its authors knew of another, which counted at the same time, its reopening by an
    officer shows; what they did not know of stays beside it, for a person to see.
    """
    return {
        old.entry.id: new.entry.id
        for new in decided
        for old in decided
        if new.payload.supersedes is not None
        and new.payload.supersedes.decision != old.entry.id
        and old.entry.id not in successor
        and old.entry.written_at < new.entry.written_at
        and any(each.entry.written_at <= new.entry.written_at for each in old.reopened)
    }


def refused_before(found: Iterable[Standing]) -> tuple[Voice, ...]:
    """Return who did not agree to proposals that never counted, since the case was last decided.

    Args:
        found: The decisions of one case, oldest first.
    """
    refused: tuple[Voice, ...] = ()
    for each in found:
        refused = () if each.decided else (*refused, *each.dissents)
    return refused


def _with_earlier_dissent(found: list[Standing]) -> list[Standing]:
    return [
        replace(each, refused_before=refused_before(found[:at])) for at, each in enumerate(found)
    ]


def in_force(found: Iterable[Standing]) -> Standing | None:
    """Return the decision that counts now; None before there is one."""
    return next((each for each in found if each.state is DecisionState.IN_FORCE), None)


def _judged(each: Standing, judge: Judge | None) -> Standing:
    """Return a decision as it counts: one with a flaw counts for nothing, whatever it says of itself."""
    flaw = judge(each) if judge is not None and each.decided else None
    if flaw is None:
        return each
    state = DecisionState.UNJUDGED if flaw in UNDECIDABLE else DecisionState.AGAINST_RULES
    return replace(each, state=state, decided_at=None, flaw=flaw)


def _placed(each: Standing, successor: dict[str, str], ends: list[Standing]) -> Standing:
    if not each.decided:
        return each
    newer = successor.get(each.entry.id, "")
    if newer:
        return replace(each, state=DecisionState.SUPERSEDED, superseded_by=newer)
    rivals = tuple(other.entry.id for other in ends if other.entry.id != each.entry.id)
    counts = ends[-1].entry.id == each.entry.id
    state = DecisionState.IN_FORCE if counts else DecisionState.SUPERSEDED
    return replace(each, state=state, rivals=rivals)


def _heard(
    said: Said[DecisionPayload],
    voices: Sequence[Said[VoicePayload]],
    reopenings: Sequence[Said[ReopeningPayload]],
) -> Standing:
    """Return how a decision stands by itself: hears one voice after the other, until it counts."""
    first = Voice(said.author, "signs", "", said.payload.saw, said.entry.written_at)
    last, newest = {said.author.id: first}, said.payload.saw
    state, decided_at = DecisionState.PROPOSED, None
    if counts(said.payload, last.values()):
        state, decided_at = DecisionState.IN_FORCE, first.at
    for each in voices:
        if decided_at is not None or not _speaks_to(each, said):
            continue
        if each.payload.stance == "withdraws":
            if each.author.id == said.author.id:
                state = DecisionState.WITHDRAWN
                break
            continue
        newest = each.payload.saw
        last[each.author.id] = Voice(
            each.author,
            each.payload.stance,
            each.payload.words,
            each.payload.saw,
            each.entry.written_at,
        )
        if counts(said.payload, last.values()):
            state, decided_at = DecisionState.IN_FORCE, each.entry.written_at
    own = tuple(each for each in reopenings if _names(each.payload.decision.entry, each, said))
    waiting = () if state is not DecisionState.PROPOSED else _waiting(said.payload, last, newest)
    return Standing(
        entry=said.entry,
        author=said.author,
        payload=said.payload,
        voices=tuple(last.values()),
        state=state,
        decided_at=decided_at,
        waiting_for=waiting,
        reopened=own,
    )


def counts(payload: DecisionPayload, voices: Iterable[Voice]) -> bool:
    """Return whether a decision is in force by these last words of those who spoke."""
    by_id = {each.officer.id: each for each in voices}
    members = {each.id for each in payload.panel}
    spoken = [by_id[each] for each in members if each in by_id]
    signs = sum(each.stance == "signs" for each in spoken)
    deciders = [each for each in spoken if each.officer.role == Role.DECISION_MAKER]
    dissents = sum(each.stance == "dissents" for each in spoken)
    lawyer = payload.lawyer
    heard = [by_id[lawyer.id]] if lawyer is not None and lawyer.id in by_id else []
    return (
        len(spoken) == len(members)
        and signs + dissents == len(members)
        and sum(each.stance == "signs" for each in deciders) >= payload.needed
        and signs > dissents
        and (lawyer is None or bool(heard))
        and (_has_lawyer(payload) or not takes_lawyer(payload))
        and len({each.saw for each in (*spoken, *heard)}) == 1
    )


def takes_lawyer(payload: DecisionPayload) -> bool:
    """Return whether a lawyer must be on the panel or heard: where a criterion is not met."""
    return any(each.result == "not-met" for each in payload.criteria)


def _has_lawyer(payload: DecisionPayload) -> bool:
    on_panel = any(each.role == Role.LAWYER for each in payload.panel)
    return on_panel or (payload.lawyer is not None and payload.lawyer.role == Role.LAWYER)


def _waiting(
    payload: DecisionPayload, last: dict[str, Voice], newest: str
) -> tuple[OfficerPart, ...]:
    """Return who has not spoken, or did not know what the one who spoke last knew."""
    wanted = [*payload.panel, *([payload.lawyer] if payload.lawyer is not None else [])]
    return tuple(each for each in wanted if each.id not in last or last[each.id].saw != newest)


def _speaks_to(voice: Said[VoicePayload], said: Said[DecisionPayload]) -> bool:
    """Return whether who speaks is on the panel or heard, in the role the decision names, and to this one."""
    if not _names(voice.payload.decision.entry, voice, said):
        return False
    if voice.payload.decision.digest != said.entry.digest:
        return False
    lawyer = said.payload.lawyer
    if lawyer is not None and lawyer.id == voice.author.id:
        return lawyer == voice.author
    on_panel = any(each == voice.author for each in said.payload.panel)
    return on_panel and voice.payload.stance != "heard"


def _names(
    entry_id: str, each: Said[VoicePayload] | Said[ReopeningPayload], said: Said[DecisionPayload]
) -> bool:
    return entry_id == said.entry.id and each.entry.case_id == said.entry.case_id


def _order(each: Standing) -> tuple[object, str]:
    return each.decided_at, each.entry.digest

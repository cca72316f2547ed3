"""One question after the other: which answer comes first where several things are wrong with a proof."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.vetting_desk.operations.decisions.conftest import DAVLAT
from tests.vetting_desk.operations.proofs.conftest import BEARER, Papers
from vetting_desk.crypto.proof.statement import Shown
from vetting_desk.model.evidence import Outcome, Verdict
from vetting_desk.model.proof import ProofState, Said
from vetting_desk.model.proof_payload import Withdrawn
from vetting_desk.operations.proofs import checking, list_making
from vetting_desk.operations.proofs.judging import Lists, judge

OTHER = Said("Begona", "1970-01-01")


@pytest.fixture
def known(papers: Papers) -> tuple[Shown, Lists]:
    made = papers.issue()
    lists = list_making.known_at(papers.bench.at(DAVLAT))
    assert lists is not None
    return checking.shown_by(made.said.text), lists


def gone(shown: Shown, state: str) -> dict[str, Withdrawn]:
    number = shown.statement.number.hex()
    when = "2026-01-01T00:00:00.000Z"
    found = {"proof": number, "state": state, "why": "lost", "since": when, "until": when}
    return {number: Withdrawn.model_validate(found)}


def test_the_first_answer_counts(known: tuple[Shown, Lists]) -> None:
    shown, lists = known
    newest, now = lists.newest, lists.newest.made_at
    key = newest.keys[shown.kid.hex()]
    doubt = Verdict(Outcome.CANNOT_BE_JUDGED, "revoked")

    def state(said: Said | None = OTHER, at: timedelta = timedelta(), **more: object) -> ProofState:
        return judge(shown, Lists(replace(newest, **more)), now + at, said).state  # type: ignore[arg-type]

    years = timedelta(days=4 * 365)
    revoked, suspended = gone(shown, "revoked"), gone(shown, "suspended")
    spoilt = {shown.kid.hex(): replace(key, spoilt=True)}
    late = {shown.kid.hex(): replace(key, since=now + timedelta(days=9))}
    assert state(verdict=doubt, keys={}) is ProofState.LIST_UNSURE
    assert state(keys={}, withdrawn=revoked) is ProofState.UNKNOWN_KEY
    assert state(withdrawn=revoked, keys=spoilt, at=years) is ProofState.REVOKED
    assert state(withdrawn=suspended, keys=spoilt, at=years) is ProofState.SUSPENDED
    assert state(keys=spoilt, at=years) is ProofState.SPOILT_KEY
    assert state(keys=late, at=years) is ProofState.KEY_TIME
    assert state(at=years) is ProofState.OTHER_PERSON
    assert state(BEARER, years) is ProofState.EXPIRED
    assert state(BEARER, timedelta(days=91)) is ProofState.OLD_LIST
    assert state(BEARER) is ProofState.VALID
    assert state(None) is ProofState.VALID


def test_one_from_the_future_shows_a_wrong_clock(known: tuple[Shown, Lists]) -> None:
    shown, lists = known
    early = replace(lists.newest, made_at=lists.newest.made_at - timedelta(days=3))
    now = early.made_at + timedelta(days=1)
    assert judge(shown, Lists(early), now, None).state is ProofState.NOT_YET


def test_what_an_earlier_list_revoked_counts_no_more(known: tuple[Shown, Lists]) -> None:
    shown, lists = known
    earlier = Lists(lists.newest, gone(shown, "revoked"))
    assert judge(shown, earlier, lists.newest.made_at, None).state is ProofState.REVOKED


def test_a_list_from_the_future_tells_no_time(known: tuple[Shown, Lists]) -> None:
    """Headquarters' clock was ahead, or the one here is behind: the list is as old as nobody knows."""
    shown, lists = known
    now, years = lists.newest.made_at, timedelta(days=4 * 365)
    assert judge(shown, lists, now - years, BEARER).state is ProofState.LIST_AHEAD
    ahead = replace(lists.newest, made_at=now + years, until=now + years)
    verdict = judge(shown, Lists(ahead), now, BEARER)
    assert verdict.state is ProofState.LIST_AHEAD  # neither ended nor valid
    assert verdict.outcome is Outcome.CANNOT_BE_JUDGED
    assert judge(shown, Lists(ahead), now, OTHER).state is ProofState.OTHER_PERSON
    assert judge(shown, Lists(ahead), now + years, BEARER).state is ProofState.EXPIRED
    hours = replace(lists.newest, made_at=now + timedelta(hours=20))
    assert judge(shown, Lists(hours), now, BEARER).state is ProofState.VALID

"""Ways out of a second rating from a terminal."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.vetting_desk.cli.conftest import Ran
from tests.vetting_desk.operations.conftest import Crew
from tests.vetting_desk.operations.raters.conftest import (
    FIRST,
    SECOND,
    SUPERVISOR,
    fill,
    rate_all,
    small_form,
)
from vetting_desk.model.second_rating import RatingState
from vetting_desk.operations.interview import instruments
from vetting_desk.operations.raters import blind, comparing, said, settling
from vetting_desk.operations.raters.settling import Settled

At = Callable[..., Ran]


@pytest.fixture
def draft(crew: Crew, tmp_path: Path) -> tuple[str, str]:
    """A draft that rates, and its case."""
    form = tmp_path / "small-spj.xml"
    form.write_bytes(small_form())
    added = instruments.add_instrument(crew.at_post(SUPERVISOR), form, in_spite=True)
    desk = crew.at_post(FIRST)
    draft = fill(desk, added.key.sha256)
    case = desk.casebook.assessments.get(draft).case_id
    crew.close()
    return draft, case


def _state(crew: Crew, draft: tuple[str, str]) -> RatingState:
    now = said.of_assessment(crew.at_post(SUPERVISOR), draft[1], draft[0])
    crew.close()
    assert now is not None
    return now.state


def _locked(crew: Crew, draft: tuple[str, str]) -> str:
    now = said.of_assessment(crew.at_post(SUPERVISOR), draft[1], draft[0])
    assert now is not None
    assert now.locked is not None
    return now.locked.entry.id


def test_the_whole_way_but_for_rating(at: At, crew: Crew, draft: tuple[str, str]) -> None:
    assessment, case = draft
    refused = at(SUPERVISOR, "judgement", "ask", assessment, "--rater", "Nobody")
    assert (refused.code, SECOND in refused.err) == (1, True)
    assert at(SUPERVISOR, "judgement", "ask", assessment, "--rater", SECOND).code == 0
    assert _state(crew, draft) is RatingState.ASKED
    assert at(FIRST, "judgement", "lock", assessment).code == 0
    locked = _locked(crew, draft)
    rate_all(crew.at_post(SECOND), locked)
    blind.lock(crew.at_post(SECOND), locked)
    crew.close()
    assert at(FIRST, "judgement", "settle").out.strip() == "Opened: 1"
    desk = crew.at_post(FIRST)
    rows = comparing.side_by_side(desk, case, assessment).rows
    items = [Settled(each.indicator.id, None) for each in rows if each.differs]
    settling.propose(desk, case, assessment, items, words="Invented")
    crew.close()
    odd = at(SECOND, "judgement", "answer", case, assessment, "perhaps")
    assert (odd.code, "refuses" in odd.err) == (1, True)
    assert at(SECOND, "judgement", "answer", case, assessment, "agrees").code == 0
    assert _state(crew, draft) is RatingState.SETTLED


def test_it_ends_without_one(at: At, crew: Crew, draft: tuple[str, str]) -> None:
    assessment, case = draft
    at(SUPERVISOR, "judgement", "ask", assessment, "--rater", SECOND)
    ended = ("judgement", "end", case, assessment, "--because", "ill", "--reason", "In hospital")
    assert at(SUPERVISOR, *ended).code == 0
    assert _state(crew, draft) is RatingState.ENDED

"""The states of a proof as ``docs/states.md`` draws them, each way out taken by a decision-maker.

Headquarters and a decision in force are those of `tests/vetting_desk/operations/proofs`.
"""

from datetime import timedelta

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.decisions.conftest import DAVLAT
from tests.vetting_desk.operations.proofs.conftest import (  # noqa: F401 (fixtures)
    Papers,
    amnesty,
    bench,
    made,
    papers,
)
from tests.years.drawn import END, Way, read, require_door
from vetting_desk.operations.proofs import register, withdrawing

NONE = "none"
STATES = {NONE, "counts", "suspended", "revoked", register.ENDED}
"""Those of `GivenProof`, and a decision without one."""


ROWS = read("Proof")


def test_every_state_is_drawn_and_none_is_an_end() -> None:
    assert {way.state for way in ROWS} == STATES
    assert END not in {way.operation for way in ROWS}


@pytest.mark.parametrize("way", ROWS, ids=str)
def test_the_door_lets_the_role_through_and_window_and_terminal_have_it(way: Way) -> None:
    require_door(way)


@pytest.mark.parametrize("way", ROWS, ids=str)
def test_it_leads_where_the_drawing_says(
    papers: Papers,  # noqa: F811
    way: Way,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _bring(papers, way.state, monkeypatch)
    assert _state(papers) == way.state
    if way.operation.endswith("sign"):
        papers.reopen()  # another decision comes of looking again, which suspends it as well
    _take(papers, way)
    assert _state(papers) == way.leads_to
    papers.bench.hq.casebook.verify()


def _state(papers: Papers) -> str:  # noqa: F811
    """What is said of the newest proof; *none* where none was given out."""
    found = register.everything(papers.bench.at(DAVLAT))
    return found[0].state if found else NONE


def _bring(papers: Papers, state: str, patched: pytest.MonkeyPatch) -> None:  # noqa: F811
    """Bring a proof of the decision into a state."""
    if state == NONE:
        return
    number = papers.issue().said.proof
    desk = papers.bench.at(DAVLAT)
    if state == "suspended":
        withdrawing.suspend(desk, number, "other", "Invented", PASSPHRASE)
    elif state == "revoked":
        withdrawing.revoke(desk, number, "lost", "Invented", PASSPHRASE)
    elif state == register.ENDED:
        papers.later(timedelta(days=20 * 366), patched)


def _take(papers: Papers, way: Way) -> None:  # noqa: F811
    desk = papers.bench.at(DAVLAT)
    name = way.operation.rpartition(".")[2]
    known = register.everything(desk)
    if name == "issue":
        first = {"because": "lost", "replaces": known[0].said.proof} if known else {}
        papers.issue(**first)
    elif name == "lift":
        withdrawing.lift(desk, known[0].said.proof, "Invented", PASSPHRASE)
    elif name == "reopen":
        papers.reopen()
    elif name == "sign":
        papers.decide_again("refusal")
    else:
        getattr(withdrawing, name)(desk, known[0].said.proof, "other", "Invented", PASSPHRASE)

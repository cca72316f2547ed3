"""Headquarters with a panel, a post, and a decision in force that is an amnesty; proofs given out on it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.decisions.conftest import (
    DAVLAT,
    DILNOZA,
    Bench,
    amnesty,
    bench,
    made,
)
from vetting_desk.crypto.proof import spoken
from vetting_desk.model import BirthDate
from vetting_desk.model.case import BirthCertainty
from vetting_desk.model.decision_standing import Standing
from vetting_desk.model.proof import GivenProof, ProofVerdict, Said
from vetting_desk.operations.decisions import reopening, said
from vetting_desk.operations.proofs import checking, issuing
from vetting_desk.operations.proofs.issuing import ProofWish, Second

__all__ = ["amnesty", "bench", "made"]
NAME, BIRTH = "Namuna", "1991-04-02"
BEARER = Said(NAME, BIRTH)


class Papers:
    """A bench with a decision in force.

    Attributes:
        bench: Both desks.
        decision: The decision.
    """

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.decision: Standing = said.decisions(bench.hq, bench.case_id)[-1]

    @property
    def decision_id(self) -> str:
        return self.decision.entry.id

    def wish(self, **more: object) -> ProofWish:
        wish = ProofWish(self.decision_id, (NAME,), BirthDate(BIRTH, BirthCertainty.EXACT), "en")
        return replace(wish, **more)  # type: ignore[arg-type]

    def second(self, name: str = DILNOZA, passphrase: str = PASSPHRASE) -> Second:
        return Second(self.bench.id(name), passphrase)

    def issue(self, *, by: str = DAVLAT, second: str = DILNOZA, **more: object) -> GivenProof:
        made, self.pdf = issuing.issue(
            self.bench.at(by), self.wish(**more), self.second(second), PASSPHRASE
        )
        return made

    def at_post(self, text: str, said: Said | None = None) -> ProofVerdict:
        from tests.vetting_desk.operations.decisions.conftest import ISKANDAR

        return checking.check(self.bench.at(ISKANDAR), text, said)

    def at_hq(self, text: str, said: Said | None = None) -> ProofVerdict:
        return checking.check(self.bench.at(DAVLAT), text, said)

    def reopen(self, because: str = "reopened") -> None:
        reopening.reopen(
            self.bench.at(DAVLAT),
            self.decision_id,
            because,  # type: ignore[arg-type]
            "Invented words",
        )

    def decide_again(self, outcome: str) -> Standing:
        """Take another decision in the place of the one in force."""
        self.decision = self.bench.decided(outcome=outcome)
        return self.decision

    def later(self, by: timedelta, monkeypatch: pytest.MonkeyPatch) -> None:
        """Let both desks believe that it is later."""
        for desk in (self.bench.hq, self.bench.post):
            reading = desk.casebook.clock_reading()
            moved = replace(reading, at=reading.at + by, newest=reading.newest + by)
            monkeypatch.setattr(desk.casebook, "clock_reading", lambda moved=moved: moved)


@pytest.fixture
def papers(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> Papers:
    """The bench with an amnesty in force. Slow digests are tried by themselves (`test_spoken`)."""
    from vetting_desk.crypto.kdf import CHEAP

    monkeypatch.setattr(spoken, "PROFILE", CHEAP)
    return Papers(bench)

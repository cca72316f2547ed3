"""A person who was told that they are amnestied, asked afterwards what they agree to."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE, opened
from tests.vetting_desk.operations.decisions.conftest import (
    ANORA,
    ISKANDAR,
    Bench,
    bench,
    made,
)
from vetting_desk.model.consent import Consent, ConsentTo, Outreach, PartnerKind
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.decisions import telling
from vetting_desk.operations.decisions.telling import Telling
from vetting_desk.operations.outreach import asking, reading
from vetting_desk.operations.outreach.asking import Asked, Partner

__all__ = ["PASSPHRASE", "bench", "made", "opened"]
SCHOOL = Partner("School 4, Namunabad", PartnerKind.SCHOOL, "Name and age of the children")


class Afterwards:
    """A bench with a decision the person knows, and what they say then.

    Attributes:
        bench: Both desks.
        decision_id: The decision.
    """

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.decision_id = bench.decided().entry.id
        bench.carry()
        self.tell()
        bench.carry()

    @property
    def case_id(self) -> str:
        return self.bench.case_id

    @property
    def today(self) -> date:
        return self.bench.post.clock.now().date()

    def tell(self) -> None:
        said = Telling(self.today, "Read aloud", "tg", "yes", "no")
        telling.tell(self.bench.at(ANORA), self.decision_id, said)

    def officer(self) -> OpenDesk:
        """The desk of an interviewer of the post."""
        return self.bench.at(ANORA)

    def psychologist(self) -> OpenDesk:
        return self.bench.at(ISKANDAR)

    def asked(self, to: ConsentTo = ConsentTo.SPEAKING, **more: object) -> Asked:
        partner = SCHOOL if to is ConsentTo.SHARING else None
        asked = Asked(to, given=True, how="Alone, over tea", language="tg", day=self.today)
        return replace(asked, partner=partner, **more)  # type: ignore[arg-type]

    def say(self, to: ConsentTo = ConsentTo.SPEAKING, **more: object) -> str:
        """Write down what the person says; returns the id of it."""
        return asking.record(self.officer(), self.case_id, self.asked(to, **more)).id

    def withdraw(self, *consents: str) -> None:
        asking.withdraw(self.officer(), self.case_id, consents, self.today)

    def stands(self, desk: OpenDesk | None = None) -> Outreach:
        return reading.of_case(desk or self.officer(), self.case_id)

    def one(self, consent_id: str, desk: OpenDesk | None = None) -> Consent:
        return next(each for each in self.stands(desk).consents if each.said.entry.id == consent_id)

    def next_week(self) -> date:
        return self.today + timedelta(days=7)


@pytest.fixture
def afterwards(bench: Bench) -> Afterwards:
    return Afterwards(bench)

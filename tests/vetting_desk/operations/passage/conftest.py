"""A case with a mother, two children and their passage, at the desks of the deciding tests."""

from dataclasses import replace

import pytest

from tests.vetting_desk.operations.decisions.conftest import ANORA, Bench, bench, made
from vetting_desk.model import BirthCertainty, BirthDate, NameScript, PersonName
from vetting_desk.model.passage import Passage, PassageKind, Step, StepSort, first_state
from vetting_desk.model.person import ASSESSED, Certainty, Kin, Person
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.passage import family, files, steps

__all__ = ["bench", "made"]


def somebody(name: str, born: str = "", **more: str) -> Person:
    birth = BirthDate(born, BirthCertainty.EXACT if born else BirthCertainty.UNKNOWN)
    return Person("", (PersonName(name, NameScript.CYRILLIC),), birth, **more)


def step(passage: Passage, sort: StepSort, **more: object) -> Step:
    """A step of a file in its first state, with what its sort wants."""
    made = Step("", passage.id, sort, first_state(sort))
    filled = {
        "what": "Намуна", "party": "Намуна", "place": "Намунаобод", "to": "Намунашаҳр",
        "day": "2026-03-01", "amount": "20", "owner": ANORA, "until": "2026-03-02", **more,
    }  # fmt: skip
    return replace(made, **filled)  # type: ignore[arg-type]


class Travelling:
    """The case of `bench`, with its persons."""

    def __init__(self, desk: OpenDesk, case_id: str) -> None:
        self.desk, self.case_id = desk, case_id
        people = [
            family.record(
                desk, case_id, somebody("Модар Намуна", safety="Бародараш таҳдид мекунад")
            ),
            family.record(desk, case_id, somebody("Духтар Намуна", "2017-02-03")),
            family.record(desk, case_id, somebody("Писар Намуна", "2020-05-06")),
        ]
        self.mother, self.daughter, self.son = people
        family.link(desk, case_id, ASSESSED, self.mother.id, Kin.SPOUSE, Certainty.SAID)
        family.link(desk, case_id, self.mother.id, self.daughter.id, Kin.CHILD, Certainty.PAPERS)
        family.link(desk, case_id, self.mother.id, self.son.id, Kin.CHILD, Certainty.SAID)
        who = [each.id for each in people]
        self.passage = files.begin(desk, case_id, PassageKind.PASSAGE, who, "Хона")

    def put(self, sort: StepSort, **more: object) -> Step:
        return steps.put(self.desk, self.case_id, step(self.passage, sort, **more))


@pytest.fixture
def travelling(bench: Bench) -> Travelling:
    return Travelling(bench.at(ANORA), bench.case_id)

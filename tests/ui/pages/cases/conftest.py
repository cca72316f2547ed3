"""A signed record whose evidence comes from third parties too."""

import pytest

from tests.ui.conftest import PASSPHRASE
from vetting_desk.model import NameScript, PersonName, Record
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.records import records


@pytest.fixture
def judged(desk: OpenDesk) -> Record:
    """The record of an eligibility, of a case of its own."""
    case = cases.create_case(desk, [PersonName("Намунаи Озмоиш", NameScript.CYRILLIC)])
    example = instruments.example("eligibility")
    key = next(
        each.key for each in instruments.list_instruments(desk) if each.key.id == "eligibility"
    )
    interview = interviews.start(desk, case.id, key.sha256, example.language)
    interview.answer_all(example.steps)
    return records.sign(desk, interview.assessment.id, PASSPHRASE)

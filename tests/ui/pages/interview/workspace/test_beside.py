"""Passages from beside the draft, each with its source in words."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.vetting_desk.operations.safeguards.conftest import as_role
from ui.pages.interview.workspace.beside import passages_beside
from ui.shell.application import Application
from vetting_desk.errors import ConfirmationNeededError
from vetting_desk.model import NameScript, PersonName, Role
from vetting_desk.model.passage import PassageKind, Step, StepSort, first_state
from vetting_desk.model.person import ASSESSED
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.calls import settling, taking
from vetting_desk.operations.cases import cases
from vetting_desk.operations.clinical import notes
from vetting_desk.operations.passage import files, steps

TALK = "He says that he left in the night."
Make = Callable[[Role], OpenDesk]


@pytest.fixture
def case_id(desk: OpenDesk) -> str:
    """A case with a call and a paper."""
    case = cases.create_case(desk, [PersonName("Plainly Invented", NameScript.LATIN)]).id
    call = taking.begin(desk, "")
    taking.write(desk, call.id, {"caller": "relative", "talk": TALK})
    taking.end(desk, call.id)
    settling.join(desk, call.id, case)
    file = files.begin(desk, case, PassageKind.PASSAGE, [ASSESSED], "Home")
    step = Step("", file.id, StepSort.IDENTITY, first_state(StepSort.IDENTITY))
    steps.put(
        desk, case, replace(step, what="Birth certificate", party="Registry", day="2026-03-01")
    )
    return case


def test_a_call_and_a_paper_are_passages_with_their_source(desk: OpenDesk, case_id: str) -> None:
    found = {each.key.partition("/")[0]: each for each in passages_beside(desk, case_id)}
    assert found["call"].words == TALK
    assert found["call"].source.startswith("Call on ")
    assert desk.officer.name in found["call"].source
    assert "Birth certificate" in found["step"].words
    assert "Registry" in found["step"].words
    assert found["step"].source.startswith("Papers and passage")


@pytest.mark.usefixtures("light_again")
def test_the_day_of_a_step_is_written_as_the_window_writes_days(
    desk: OpenDesk, case_id: str, qapp: Application
) -> None:
    qapp.translations.use("ru")
    [step] = [each for each in passages_beside(desk, case_id) if each.key.startswith("step/")]
    assert "01.03.2026" in step.words
    assert "2026-03-01" not in step.words


def test_a_clinicians_own_notes_are_told_to_lie_open_once_taken(
    desk: OpenDesk, case_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = notes.Note("n", desk.clock.now(), "Somebody", "He speaks of his brother.")
    monkeypatch.setattr(notes, "own_notes", lambda *_: [note])
    as_role(desk, Role.PSYCHOLOGIST)
    [found] = [each for each in passages_beside(desk, case_id) if each.key.startswith("note/")]
    assert found.words == note.words
    assert "lies open in this record" in found.source
    as_role(desk, Role.INTERVIEWER)
    assert not [each for each in passages_beside(desk, case_id) if each.key.startswith("note/")]


def test_notes_that_were_not_opened_are_passed_over(
    desk: OpenDesk, case_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ask(*_: object) -> None:
        raise ConfirmationNeededError(
            purpose="read-clinical",
            subject=case_id,
            passphrase=True,
            reason=False,
            restricted=False,
        )

    monkeypatch.setattr(notes, "own_notes", ask)
    as_role(desk, Role.PSYCHOLOGIST)
    assert [each.key.partition("/")[0] for each in passages_beside(desk, case_id)] == [
        "step",
        "call",
    ]

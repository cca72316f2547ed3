"""What the page of files reads in one go."""

from ui.pages.cases.files.view import look
from vetting_desk.model.kept_file import KeptFile
from vetting_desk.model.passage import PassageKind, Step, StepSort, first_state
from vetting_desk.model.person import ASSESSED
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.files import kept
from vetting_desk.operations.passage import files, steps


def test_papers_can_be_shown_and_other_steps_not(desk: OpenDesk, case_id: str) -> None:
    passage = files.begin(desk, case_id, PassageKind.PASSAGE, [ASSESSED])
    for sort in (StepSort.PAPER, StepSort.ARRIVAL):
        step = Step(
            "", passage.id, sort, first_state(sort), what="Намуна", place="A", day="2026-03-01"
        )
        steps.put(desk, case_id, step)
    kept.take_in(desk, case_id, KeptFile("", "Асл", brought_by="Модар"), None)
    view = look(desk, case_id)
    assert [each.sort for each in view.papers] == [StepSort.PAPER]
    assert [each.file.shows for each in view.files] == ["Асл"]
    assert view.reference

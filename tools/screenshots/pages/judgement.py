"""Pictures of the judgement workspace: overview, one indicator, the drawer with lines, a passage, one line."""

from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from typing import Any

from tools.screenshots.drafts import open_draft_case
from tools.screenshots.photographer import Photographer
from tools.screenshots.subject import Subject
from ui.pages.interview.workspace.face import Workspace
from vetting_desk.errors import AnswerError
from vetting_desk.operations.interview import instruments
from vetting_desk.operations.interview.interviews import Interview

_CODED, _CRITICAL = "H2", "C2"
_CONCLUSIONS = ("formulation", "scenario", "plan", "summary", "change")


def _walk(camera: Photographer) -> None:
    frame = camera.open_desk("post")
    frame.open_assessment(open_draft_case(camera, frame, "return-spj"))
    camera.settle(lambda: bool(frame.route.assessment_id))
    page = frame.route.questions
    interview = frame.route.interview
    if interview is not None:
        steps = instruments.example("return-spj").steps
        camera.tasks.call(_fill, interview, steps)
    page.judging.open()
    workspace = page.judging.workspace
    if workspace is None:
        raise RuntimeError("the judgement did not open")
    camera.take("overview")
    workspace.show_indicator(_reference(workspace, _CODED))
    camera.take("indicator")
    workspace.show_indicator(_reference(workspace, _CRITICAL))
    camera.take("critical")
    workspace.evidence.show_passages()
    workspace.view.drawer.passages.list.choose(0)
    camera.take("passages")
    workspace.evidence.show_line("2")
    camera.take("line")
    for kind in _CONCLUSIONS:
        workspace.show_page(kind)
        camera.take(kind)
    workspace.leave()


def _fill(interview: Interview, steps: Iterable[tuple[str, Any]]) -> None:
    """Judge what the practice draft leaves open, but for the last indicator."""
    added: Counter[str] = Counter()
    for reference, value in steps:
        if "/strain/s6" in reference:
            continue
        with suppress(AnswerError):
            if not isinstance(value, str):
                added[reference] += 1
                if interview.session.node(reference).count <= added[reference]:
                    interview.add_repeat(reference)
            elif not interview.session.node(reference).value:
                interview.answer(reference, value)


def _reference(workspace: Workspace, number: str) -> str:
    rows = workspace.board.rows if workspace.board is not None else ()
    return next(row.reference for row in rows if row.id == number)


JUDGEMENT = Subject(
    "judgement", ("overview", "indicator", "critical", "passages", "line", *_CONCLUSIONS), _walk
)

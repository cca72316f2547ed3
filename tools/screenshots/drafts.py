"""Finds a case with a draft of an instrument among the practice cases; shows it in the window's language."""

from tools.screenshots.photographer import Photographer
from ui.shell.frame import DeskFrame
from vetting_desk.operations.interview.interviews import Interview


def open_draft_case(camera: Photographer, frame: DeskFrame, instrument: str) -> str:
    """Open the first case with a draft of `instrument`, and return the draft's id."""
    for row in frame.pages.cases.rows():
        frame.open_case(row.id)
        camera.settle(lambda: frame.pages.case.detail is not None)
        detail = frame.pages.case.detail
        for draft in detail.assessments if detail is not None else ():
            if draft.instrument.id == instrument:
                return draft.id
    raise RuntimeError(f"no draft of {instrument}")


def in_language(camera: Photographer, interview: Interview) -> None:
    """Have the form in the window's language, where it speaks it."""
    wanted = f"({camera.language})"
    for language in interview.form.languages:
        if language.endswith(wanted):
            camera.tasks.call(interview.set_language, language)

"""Finds a case with a draft of an instrument among the practice cases."""

from tools.screenshots.photographer import Photographer
from ui.shell.frame import DeskFrame


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

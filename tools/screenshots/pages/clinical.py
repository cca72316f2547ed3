"""Pictures of pages that only psychologists may open."""

from tools.screenshots.drafts import open_draft_case
from tools.screenshots.photographer import PASSPHRASE, Photographer
from tools.screenshots.subject import Subject
from vetting_desk.model import Role
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.clinical import notes
from vetting_desk.operations.desk import officers

_AN_HOUR = 3_600_000  # milliseconds


def _walk(camera: Photographer) -> None:
    supervisor = camera.open_desk("post")
    open_draft_case(camera, supervisor, "return-spj")
    case_id = supervisor.pages.case.case_id
    added = camera.tasks.call(
        officers.add_officer, supervisor.open_desk, "Pari Practice", Role.PSYCHOLOGIST, PASSPHRASE
    )
    frame = camera.open_desk("post", added.id)
    camera.tasks.call(_fill_compartment, frame.open_desk, case_id)
    frame.open_case(case_id)
    camera.settle(lambda: frame.pages.case.detail is not None)
    camera.take("case-released")
    if frame.pages.case.detail is None:
        raise RuntimeError("the case did not open")
    frame.open_clinical(frame.pages.case.detail.case, frame.pages.case.detail.assessments)
    camera.take("notes")
    frame.pages.clinical.release_words()
    camera.take_dialog("release")
    frame.open_desk.confirmations.confirmed_at -= _AN_HOUR
    frame.open_case(case_id)
    camera.take_dialog("confirm")


def _fill_compartment(desk: OpenDesk, case_id: str) -> None:
    """Add an invented note and release."""
    notes.add_note(desk, case_id, "Invented: sleeps badly since the crossing.")
    kinds = (notes.ReleaseKind.NEED, notes.ReleaseKind.URGENT_SAFETY)
    for kind, words in zip(kinds, ("Needs a doctor.", "Do not leave alone tonight."), strict=True):
        notes.release(desk, case_id, kind, f"Invented: {words}")


CLINICAL = Subject("clinical", ("case-released", "notes", "release", "confirm"), _walk)

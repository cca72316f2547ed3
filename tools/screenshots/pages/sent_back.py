"""Pictures of a record that is sent back, at one desk: the dialog, its page, and the page of its case."""

from tools.screenshots.photographer import Photographer
from tools.screenshots.subject import Subject
from ui.shell.frame import DeskFrame
from vetting_desk.model import Record
from vetting_desk.operations.decisions import tasks


def _walk(camera: Photographer) -> None:
    frame = camera.open_desk("post")
    record, reference = _record(camera, frame)
    frame.open_record(record, reference)
    page = frame.pages.record
    camera.settle(lambda: not page.remarking.card.isHidden())
    page.show_part("about")
    camera.settle()
    page.remarking.send_back()
    dialog = page.remarking.dialog
    if dialog is None:
        raise RuntimeError("nothing can be sent back")
    dialog.question.setCurrentIndex(1)  # type: ignore[union-attr] # (the one for sending back)
    dialog.words.setPlainText("Practice: ask this again.")  # type: ignore[union-attr]
    camera.take_dialog("ask", dialog, keep=True)
    dialog.act.click()
    camera.settle(lambda: page.remarking.dialog is None)
    camera.take("record")
    camera.tasks.call(
        tasks.ask, frame.open_desk, record.case_id, "Practice: find the birth certificate.", "Post"
    )
    frame.open_case(record.case_id)
    camera.settle(lambda: len(frame.pages.case.way_back.cards.words()) > 1)
    camera.take("case")


def _record(camera: Photographer, frame: DeskFrame) -> tuple[Record, str]:
    """Return the first record that is not clinical, with its case's reference."""
    from vetting_desk.operations.clinical.notes import is_clinical

    frame.go("cases")
    camera.settle()
    for row in frame.pages.cases.rows():
        frame.open_case(row.id)
        camera.settle(lambda: frame.pages.case.detail is not None)
        detail = frame.pages.case.detail
        for record in detail.records if detail is not None else ():
            if not is_clinical(record):
                return record, detail.case.reference if detail is not None else ""
    raise RuntimeError("no record")


SENT_BACK = Subject("sent-back", ("ask", "record", "case"), _walk)

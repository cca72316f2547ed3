"""Pictures from the last answer to the signed record."""

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter

from tools.screenshots.drafts import open_draft_case
from tools.screenshots.photographer import PASSPHRASE, Photographer
from tools.screenshots.subject import Subject
from ui.asking.attached_dialog import AttachedDialog
from ui.asking.printing.print_dialog import PrintDialog
from ui.questionnaire.sections.state import Sitting
from vetting_desk.operations.desk.tokens import TokenState
from vetting_desk.operations.interview.instruments import example
from vetting_desk.operations.records.pages import AttachedFile

_INSTRUMENT = "first-contact"


def _walk(camera: Photographer) -> None:
    frame = camera.open_desk("post")
    frame.open_assessment(open_draft_case(camera, frame, _INSTRUMENT))
    camera.settle(lambda: bool(frame.route.assessment_id))
    interview = frame.route.interview
    if interview is None:
        raise RuntimeError("the interview did not open")
    camera.tasks.call(interview.answer_all, example(_INSTRUMENT).steps)
    frame.route.questions.show_interview(interview)
    camera.take("complete")
    frame.route.questions.check_requested.emit(Sitting())
    camera.take("check-answers")
    frame.route.show_preview()
    camera.settle(lambda: frame.route.preview.reader.view.paper is not None)
    camera.take("preview")
    frame.route.show_signing()
    camera.take("sign")
    frame.route.sign.show_token(TokenState("Invented token", "0001", signs=True))
    camera.take("sign-token")
    frame.route.sign.show_token(TokenState())
    frame.route.sign.passphrase.field.setText(PASSPHRASE)
    frame.route.sign.sign_button.click()
    camera.settle(lambda: not frame.route.assessment_id)
    camera.take("signed")
    detail = frame.pages.case.detail
    if detail is None:
        raise RuntimeError("the case did not open again after signing")
    frame.open_record(detail.records[0], detail.case.reference)
    page = frame.pages.record
    camera.settle(lambda: page.reading.page_count() > 0)
    frame.messages.dismiss()
    camera.take("record")
    page.reading.reader.look_for("2026")
    camera.take("record-found")
    page.reading.show_file(
        AttachedFile("5d7f2e60.png", "A photograph of the paper", 2_480), _paper()
    )
    camera.settle(lambda: page.reading.dialog is not None and _is_decoded(page.reading.dialog))
    camera.take_dialog("record-file", page.reading.dialog)
    dialog = PrintDialog("Print this record?", page)
    dialog.open()
    camera.take_dialog("record-print", dialog)
    page.show_part("about")
    camera.take("record-about")


def _paper() -> bytes:
    """Return a picture of a paper that names nobody."""
    image = QImage(900, 600, QImage.Format.Format_RGB32)
    image.fill(QColor("#D9D2C0"))
    painter = QPainter(image)
    painter.setPen(QColor("#4A4436"))
    for line in range(9):
        painter.drawLine(90, 90 + line * 50, 810 - line % 3 * 90, 90 + line * 50)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _is_decoded(dialog: AttachedDialog) -> bool:
    paper = dialog.reader.view.paper
    return paper is not None and paper.count() > 0


SIGNING = Subject(
    "signing",
    (
        "complete", "check-answers", "preview", "sign", "sign-token", "signed", "record", "record-found",
        "record-file", "record-print", "record-about",
    ),
    _walk,
)  # fmt: skip

"""Pictures from the last answer to the signed record."""

from tools.screenshots.drafts import open_draft_case
from tools.screenshots.photographer import PASSPHRASE, Photographer
from tools.screenshots.subject import Subject
from ui.questionnaire.sections.state import Sitting
from vetting_desk.operations.desk.tokens import TokenState
from vetting_desk.operations.interview.instruments import example

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
    camera.take("record")


SIGNING = Subject(
    "signing", ("complete", "check-answers", "sign", "sign-token", "signed", "record"), _walk
)

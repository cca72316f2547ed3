"""Pictures of facts that decide what may be done, of a human called, and of a question that is shut."""

from tools.screenshots.photographer import Photographer
from tools.screenshots.subject import Subject
from ui.shell.frame import DeskFrame
from vetting_desk.model import BirthCertainty, BirthDate, Case, NameScript, PersonName
from vetting_desk.model.alarm import AlarmCause
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.safeguards import custody, known

_NAME = (PersonName("Ситора Намунаи Машқӣ", NameScript.CYRILLIC),)
_BORN = BirthDate("1999", BirthCertainty.YEAR)
_WISH = "/data/intent/i2/i2_rating/i2_presence"
_RATED = "/data/history/h1/h1_rating/h1_presence"


def _walk(camera: Photographer) -> None:
    frame = camera.open_desk("post")
    desk = frame.open_desk
    call = camera.tasks.call
    case = call(cases.create_case, desk, _NAME, _BORN)
    interview = call(_rated, desk, case)
    frame.open_case(case.id)
    page = frame.pages.case
    camera.settle(lambda: page.detail is not None and page.guard.isVisible())
    camera.take("human-now")
    call(_doubted, desk, case)
    camera.settle(lambda: "contradict" in page.guard.words() or bool(page.guard.words()))
    page.refresh()
    camera.settle()
    page.guard.show_facts()
    camera.settle()
    camera.take_dialog("facts")
    page.guard.show_apart()
    camera.settle()
    camera.take_dialog("kept-apart")
    held = {"liberty": "held", "held-where": "Post Namuna", "next-legal-review": "2026-01-15"}
    call(custody.record, desk, case.id, held, "His wife called.")
    page.refresh()
    camera.settle(lambda: "Namuna" in page.guard.words())
    camera.take("held")
    page.guard.show_custody()
    camera.settle()
    camera.take_dialog("free-or-held")
    page.guard.complaining.ask(case.id, case.reference)
    camera.settle()
    camera.take_dialog("complaint")
    page.held_by.ask_to_give()
    camera.settle()
    camera.take_dialog("hand-over")
    frame.go("complaints")
    camera.settle()
    camera.take("complaints")
    frame.go("cases")
    camera.settle()
    camera.take("cases-human-now")
    _shut(camera, frame, interview.assessment.id)
    frame.route.close()
    call(_endangered, desk, case)
    frame.open_case(case.id)
    camera.settle(lambda: page.detail is not None and page.guard.banner.isVisible())
    camera.take("danger")


def _shut(camera: Photographer, frame: DeskFrame, draft: str) -> None:
    frame.open_assessment(draft)
    camera.settle(lambda: frame.route.interview is not None)
    if frame.route.interview is not None:
        questions = frame.route.questions
        questions.show_interview(frame.route.interview, _RATED)
        camera.settle()
        sheet = questions.view.sheet
        if sheet.body is not None and (asked := sheet.body.question(_RATED)) is not None:
            sheet.ensureWidgetVisible(asked)
        camera.settle()
    camera.take("question-shut")


def _rated(desk: OpenDesk, case: Case) -> interviews.Interview:
    """Begin an assessment in which a wish to harm is noticed."""
    found = instruments.list_instruments(desk)
    digest = next(each.key.sha256 for each in found if each.key.id == "return-spj")
    made = interviews.start(desk, case.id, digest)
    for reference, value in (
        ("/data/before/safety/safe_now", "yes"),
        ("/data/before/notice/notice_state", "understood"),
        ("/data/before/notice/agrees", "yes"),
        ("/data/before/age/age_group", "adult"),
        ("/data/conversation/conversation_end/conversation_state", "ended"),
        (_WISH, "1"),
    ):
        made.answer(reference, value)
    made.close()
    return made


def _doubted(desk: OpenDesk, case: Case) -> None:
    known.record(desk, case.id, "age", "in_doubt", "Her mother says that she is 16.")


def _endangered(desk: OpenDesk, case: Case) -> None:
    """Call for a human now: a threat of reprisal."""
    now = desk.clock.now()
    desk.casebook.alarms.add(case.id, "", AlarmCause.REPRISAL.value, now, clinical=False)


GUARDED = Subject(
    "guarded",
    (
        "human-now",
        "facts",
        "kept-apart",
        "held",
        "free-or-held",
        "complaint",
        "hand-over",
        "complaints",
        "cases-human-now",
        "question-shut",
        "danger",
    ),
    _walk,
)

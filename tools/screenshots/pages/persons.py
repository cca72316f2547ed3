"""Pictures of telling people apart, a withdrawn case, and what forms and cases give each other."""

from tools.screenshots.photographer import Photographer
from tools.screenshots.subject import Subject
from vetting_desk.model import (
    BirthCertainty,
    BirthDate,
    Case,
    NameScript,
    Paper,
    PaperKind,
    PersonName,
)
from vetting_desk.model.sameness import Sameness
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases, telling_apart, withdrawing
from vetting_desk.operations.interview import instruments, interviews

_NAMES = (
    PersonName("Ҷамшед Намунаи Машқӣ", NameScript.CYRILLIC),
    PersonName("Jamshed Namunai Mashqi", NameScript.LATIN),
)
_BIRTH = BirthDate("1990-05-12", BirthCertainty.EXACT)
_PAPER = Paper("AB 0123456", PaperKind.PASSPORT)


def _walk(camera: Photographer) -> None:
    frame = camera.open_desk("post")
    desk = frame.open_desk
    call = camera.tasks.call
    known = call(cases.create_case, desk, _NAMES, _BIRTH, [_PAPER])
    frame.new_case()
    form = frame.pages.form
    typed = (PersonName("Jamshed Namunai Mashqi", NameScript.LATIN),)
    year = BirthDate("1990", BirthCertainty.YEAR)
    form.show_typed(typed, year, [Paper("ab0123456", PaperKind.PASSPORT)])
    camera.settle(lambda: bool(form.alike.rows()))
    camera.take("alike")
    form.alike.rows()[0].click()
    camera.settle(lambda: form.dialog is not None)
    camera.take_dialog("side-by-side")
    other = call(cases.create_case, desk, _NAMES[1:], year)
    brother = call(cases.create_case, desk, [PersonName("Ҷамшед Машқӣ", NameScript.CYRILLIC)])
    call(telling_apart.decide, desk, known.id, other.id, Sameness.SAME, "One scar, one village")
    frame.open_case(known.id)
    camera.settle(lambda: frame.pages.case.detail is not None)
    camera.take("linked")
    call(withdrawing.withdraw, desk, brother.id, "Opened twice by mistake")
    frame.open_case(brother.id)
    camera.settle(lambda: frame.pages.case.case_id == brother.id)
    camera.take("withdrawn")
    call(_fill, desk, other)
    frame.open_case(other.id)
    camera.settle(lambda: frame.pages.case.case_id == other.id)
    camera.take("offered")
    page = frame.pages.case
    page.offers.ask(call(_case, desk, other.id), page.offered[0])
    camera.take_dialog("offer")
    page.look_earlier()
    camera.settle()
    camera.take_dialog("earlier")
    interview = call(_begun, desk, known)
    frame.open_assessment(interview.assessment.id)
    camera.settle(lambda: frame.route.interview is not None)
    if frame.route.interview is not None:
        frame.route.questions.show_interview(frame.route.interview, "/data/identity/names[1]/name")
    camera.take("from-the-case")


def _case(desk: OpenDesk, case_id: str) -> Case:
    return cases.case_detail(desk, case_id).case


def _intake(desk: OpenDesk) -> str:
    found = instruments.list_instruments(desk)
    return next(each.key.sha256 for each in found if each.key.id == "intake")


def _begun(desk: OpenDesk, case: Case) -> interviews.Interview:
    interview = interviews.start(desk, case.id, _intake(desk))
    for reference, value in instruments.example("intake").steps:
        if "/identity/" not in reference and "/documents/" not in reference:
            interview.answer_all([(reference, value)])
    return interview


def _fill(desk: OpenDesk, case: Case) -> None:
    example = instruments.example("intake")
    made = interviews.start(desk, case.id, _intake(desk), example.language)
    made.answer_all(example.steps)
    made.close()
    cases.update_case(desk, case.id, case.names, _BIRTH)


PERSONS = Subject(
    "persons",
    (
        "alike",
        "side-by-side",
        "linked",
        "withdrawn",
        "offered",
        "offer",
        "earlier",
        "from-the-case",
    ),
    _walk,
)

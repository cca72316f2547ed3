"""Pictures of an arrival of which passage and questionnaire do not agree, until a person settles it."""

from dataclasses import replace
from datetime import timedelta

from tools.screenshots.photographer import Photographer
from tools.screenshots.subject import Subject
from ui.pages.cases.facts_dialog import FactsDialog
from vetting_desk.model import BirthCertainty, BirthDate, Case, NameScript, PersonName
from vetting_desk.model.passage import PassageKind, Step, StepSort, StepState, first_state
from vetting_desk.model.person import ASSESSED
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.passage import files, steps
from vetting_desk.operations.safeguards import known, stating

_NAME = (PersonName("Ситора Намунаи Машқӣ", NameScript.CYRILLIC),)
_BORN = BirthDate("1999", BirthCertainty.YEAR)
_DAY = "/data/coming/arrived_on"


def _walk(camera: Photographer) -> None:
    frame = camera.open_desk("post")
    desk = frame.open_desk
    call = camera.tasks.call
    case = call(cases.create_case, desk, _NAME, _BORN)
    call(_missed, desk, case)
    draft = call(_asked, desk, case)
    frame.open_assessment(draft)
    camera.settle(lambda: frame.route.interview is not None)
    frame.route.questions.go_to(_DAY)
    camera.settle()
    camera.take("questionnaire")
    frame.route.close()
    frame.case_parts.open_passage(case.id)
    passages = frame.pages.passage
    camera.settle(lambda: passages.panel.settle is not None)
    if passages.panel.settle is not None:
        passages.panel.settle.setFocus()
    camera.take("step")
    frame.open_case(case.id)
    page = frame.pages.case
    camera.settle(lambda: page.detail is not None and page.guard.more.isVisible())
    camera.take("case")
    page.guard.show_facts()
    camera.settle()
    camera.take_dialog("facts", keep=True)
    dialog = page.guard.dialog
    if not isinstance(dialog, FactsDialog):
        raise TypeError("the facts did not open")
    dialog.counting[0].click()
    camera.take_dialog("settling")
    call(
        known.settle, desk, case.id, "arrived", "no", "The guest house says that it was her sister."
    )
    frame.case_parts.open_passage(case.id)
    camera.settle(lambda: passages.panel.settle is None)
    camera.take("settled")


def _missed(desk: OpenDesk, case: Case) -> None:
    """Plan a way of which the arrival was missed."""
    passage = files.begin(desk, case.id, PassageKind.PASSAGE, [ASSESSED])
    today = desk.clock.now().date()
    step = Step(
        "", passage.id, StepSort.ARRIVAL, first_state(StepSort.ARRIVAL), place="Намунашаҳр",
        day=(today - timedelta(days=2)).isoformat(), owner=desk.officer.name, owner_id=desk.officer.id,
    )  # fmt: skip
    until, words = (today + timedelta(days=1)).isoformat(), "Холааш занг мезанад."
    step = steps.put(desk, case.id, step)
    steps.put(desk, case.id, replace(step, state=StepState.MISSED, until=until, words=words))


def _asked(desk: OpenDesk, case: Case) -> str:
    """Fill the questionnaire on the arrival: it says that the person came."""
    values = {"age": "adult", "notice": "understood", "interpreter": "not_needed"}
    known.record_together(desk, case.id, values, "Invented for a picture")
    found = instruments.list_instruments(desk)
    digest = next(each.key.sha256 for each in found if each.key.id == "arrival")
    made = interviews.start(desk, case.id, digest)
    made.answer(_DAY, (desk.clock.now().date() - timedelta(days=1)).isoformat())
    made.close()
    stating.state(desk, case.id)
    return made.assessment.id


ARRIVAL = Subject(
    "arrival", ("questionnaire", "step", "case", "facts", "settling", "settled"), _walk
)

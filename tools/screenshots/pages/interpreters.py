"""Pictures of the register of interpreters, and of an interview that says who interprets."""

from contextlib import closing
from datetime import timedelta

from tools.screenshots.decided import added, decide, opened
from tools.screenshots.photographer import OFFICER, Photographer
from tools.screenshots.subject import Subject
from ui.pages.interview.interpreting_dialog import InterpretingDialog
from vetting_desk.model import Role
from vetting_desk.model.interpreter import Interpreter, TieSort, Undertaking
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.interpreters import looking, register, ties
from vetting_desk.operations.interpreters.looking import Named


def _walk(camera: Photographer) -> None:
    decide(camera.data)
    with closing(opened(camera.data, "headquarters", OFFICER)) as hq:
        supervisor = added(hq, "Salima Practice", Role.SUPERVISOR)
    frame = camera.open_desk("headquarters", supervisor.id)
    frame.go("interpreters")
    camera.take("nobody")
    camera.tasks.call(_keep, frame.open_desk)
    page = frame.pages.interpreters
    page.refresh()
    camera.settle(lambda: bool(page.rows))
    camera.take("register")
    page.rows[0].click()
    camera.take_dialog("interpreter", page.dialog)
    named = camera.tasks.call(_tie, frame.open_desk)
    found = camera.tasks.call(register.interpreters, frame.open_desk)
    camera.take_dialog("ties", InterpretingDialog(found, named, page))


def _keep(desk: OpenDesk) -> None:
    today = desk.clock.now().date()
    later = today + timedelta(days=200)
    for who in (
        Interpreter("", "T-07", ("Tajik", "Russian"), "woman", Undertaking.SIGNED, today, later),
        Interpreter("", "T-09", ("Dari",), "man", Undertaking.NOT_ASKED),
        Interpreter("", "T-12", ("Persian", "Russian"), "", Undertaking.DECLINED),
    ):
        register.keep(desk, who)


def _tie(desk: OpenDesk) -> Named:
    """Say what an interpreter has to do with the person of a case, and return what is said of them."""
    case_id = desk.casebook.cases.search("", 1, None)[0].id
    ties.say(desk, case_id, "T-07", TieSort.KIN, "A cousin of the mother, by her own word.")
    return looking.about(desk, case_id, "T-07")


INTERPRETERS = Subject("interpreters", ("nobody", "register", "interpreter", "ties"), _walk)

"""Pictures of the register of interpreters, and of an interview that says who interprets."""

from contextlib import closing
from datetime import timedelta

from tools.screenshots.decided import added, decide, opened
from tools.screenshots.photographer import OFFICER, Photographer
from tools.screenshots.subject import Subject
from vetting_desk.model import Role
from vetting_desk.model.interpreter import Interpreter, Undertaking
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.interpreters import register


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


def _keep(desk: OpenDesk) -> None:
    today = desk.clock.now().date()
    later = today + timedelta(days=200)
    for who in (
        Interpreter("", "T-07", ("Tajik", "Russian"), "woman", Undertaking.SIGNED, today, later),
        Interpreter("", "T-09", ("Dari",), "man", Undertaking.NOT_ASKED),
        Interpreter("", "T-12", ("Persian", "Russian"), "", Undertaking.DECLINED),
    ):
        register.keep(desk, who)


INTERPRETERS = Subject("interpreters", ("nobody", "register", "interpreter"), _walk)

"""Pictures of the end of a case: asked for, closed, in the list, in a search."""

from tools.screenshots.photographer import Photographer
from tools.screenshots.subject import Subject
from vetting_desk.model import BirthCertainty, BirthDate, NameScript, PersonName
from vetting_desk.operations.cases import cases

_NAME = (PersonName("Ситора Намунаи Машқӣ", NameScript.CYRILLIC),)
_BORN = BirthDate("1990", BirthCertainty.YEAR)


def _walk(camera: Photographer) -> None:
    frame = camera.open_desk("post")
    desk = frame.open_desk
    case = camera.tasks.call(cases.create_case, desk, _NAME, _BORN)
    frame.open_case(case.id)
    page = frame.pages.case
    camera.settle(lambda: page.detail is not None and page.fate.closing.isVisible())
    camera.take("open")
    page.fate.closing.click()
    dialog = page.fate.dialog
    dialog.why.choose("home")
    dialog.words.setPlainText("Came home with her sister; the school has her now.")
    camera.settle()
    camera.take_dialog("asked")
    page.fate.closing.click()
    dialog = page.fate.dialog
    dialog.why.choose("home")
    dialog.act.click()
    camera.settle(lambda: page.detail is not None and page.detail.case.closed)
    camera.take("closed")
    frame.go("cases")
    frame.pages.cases.search_for("Ситора")
    camera.settle()
    frame.pages.cases.choose_row(0)
    camera.settle()
    camera.take("found")


CLOSING = Subject("closing", ("open", "asked", "closed", "found"), _walk)

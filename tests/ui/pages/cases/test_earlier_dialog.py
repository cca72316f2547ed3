"""What a case said before."""

from datetime import UTC, datetime

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.pages.cases.earlier_dialog import EarlierDialog, EarlierView, look_earlier
from vetting_desk.model import BirthDate, NameScript, PersonName
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.interview.earlier_answers import EarlierAnswer

AT = datetime(2026, 11, 22, tzinfo=UTC)


def words(dialog: EarlierDialog) -> str:
    return "\n".join(part.text() for part in dialog.findChildren(QLabel))


def test_earlier_names_and_answers_are_shown(desk: OpenDesk, qtbot: QtBot) -> None:
    case = cases.create_case(desk, [PersonName("Anna Invented", NameScript.LATIN)])
    cases.update_case(desk, case.id, [PersonName("Anna Other", NameScript.LATIN)], BirthDate())
    versions = look_earlier(desk, case.id).versions
    answers = (EarlierAnswer("Where?", "at the bridge", AT, AT, taken_over=True),)
    dialog = EarlierDialog(EarlierView(versions, (("Intake", answers),)))
    qtbot.addWidget(dialog)

    for text in ("Anna Invented", desk.officer.name, "Where?", "at the bridge (from the case)"):
        assert text in words(dialog)


def test_a_case_that_was_never_changed_says_so(desk: OpenDesk, qtbot: QtBot) -> None:
    case = cases.create_case(desk, [PersonName("Anna Invented", NameScript.LATIN)])
    dialog = EarlierDialog(look_earlier(desk, case.id))
    qtbot.addWidget(dialog)

    assert "Nothing has been changed yet." in words(dialog)

"""What becomes of a call is asked, and nothing is chosen beforehand."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from pytestqt.qtbot import QtBot

from ui.pages.calls.settling_dialogs import CloseDialog, JoinDialog, OpenCaseDialog
from vetting_desk.errors import InputError
from vetting_desk.model import CaseRow, NameScript, PersonName, Stage, WayToHq
from vetting_desk.model.call import Closing

CASE = CaseRow(
    "case",
    "2026-K7Q-00001",
    "Namuna",
    "",
    Stage.CONTACT,
    datetime(2026, 1, 1, tzinfo=UTC),
    WayToHq.NOTHING,
)


def test_a_code_word_is_enough_for_a_case_and_its_script_is_seen(qtbot: QtBot) -> None:
    dialog = OpenCaseDialog("Лола")
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.given) as told:
        dialog.act.click()
    assert told.args == [[PersonName("Лола", NameScript.CYRILLIC)]]
    dialog.show_failure(InputError(field="name", detail="empty"))
    assert dialog.error()
    assert dialog.act.isEnabled()


def test_cases_are_found_as_one_types_and_an_old_answer_is_not_shown(qtbot: QtBot) -> None:
    asked: list[str] = []

    def search(text: str, _found: Callable[[Sequence[CaseRow]], object]) -> None:
        asked.append(text)

    dialog = JoinDialog(search)
    qtbot.addWidget(dialog)
    assert asked == [""]
    dialog.field.setText("Nam")
    dialog.show_cases("", [CASE])
    assert dialog.rows == []
    dialog.show_cases("Nam", [CASE])
    with qtbot.waitSignal(dialog.given) as told:
        dialog.rows[0].click()
    assert told.args == ["case"]
    dialog.show_cases("Nam", [])
    assert dialog.rows == []


def test_a_call_is_closed_only_with_a_reason_that_a_person_gives(qtbot: QtBot) -> None:
    dialog = CloseDialog(90)
    qtbot.addWidget(dialog)
    assert Closing.ABANDONED not in dialog.reasons
    assert not any(each.isChecked() for each in dialog.reasons.values())
    with qtbot.assertNotEmitted(dialog.given):
        dialog.act.click()
    assert dialog.error() == "Choose why."
    dialog.reasons[Closing.ABUSE].setChecked(True)
    with qtbot.waitSignal(dialog.given) as told:
        dialog.act.click()
    assert told.args == [Closing.ABUSE]

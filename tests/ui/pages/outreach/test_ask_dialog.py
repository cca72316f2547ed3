"""Asking for consent: nothing is chosen beforehand, refusing is said to change nothing, a child's guardian."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from tests.vetting_desk.operations.outreach.conftest import Afterwards
from ui.ground.tasks import Tasks
from ui.pages.outreach.ask_dialog import AskDialog
from ui.widgets.texts import Paragraph
from vetting_desk.model.consent import ConsentState, ConsentTo
from vetting_desk.operations.safeguards import known


def made(
    afterwards: Afterwards, tasks: Tasks, owner: QWidget, *, of_child: bool = False
) -> AskDialog:
    desk = afterwards.officer()
    dialog = AskDialog(desk, afterwards.case_id, tasks, of_child=of_child, parent=owner)
    dialog.show()
    return dialog


def fill(dialog: AskDialog, afterwards: Afterwards, to: str, answer: str = "given") -> None:
    dialog.to.press(to)
    dialog.answer.press(answer)
    dialog.how.edit.setPlainText("Alone, over tea")
    dialog.language.setCurrentIndex(dialog.language.findData("tg"))
    dialog.day.show_day(afterwards.today)


def test_nothing_is_chosen_beforehand_and_refusing_changes_nothing(
    afterwards: Afterwards, tasks: Tasks, owner: QWidget
) -> None:
    dialog = made(afterwards, tasks, owner)
    assert not any((dialog.to.choice(), dialog.answer.choice(), dialog.kind.choice()))
    assert dialog.language.currentIndex() == -1
    assert dialog.day.day() is None
    words = " ".join(each.plain() for each in dialog.findChildren(Paragraph))
    assert "refusing changes nothing" in words
    dialog.act_button.click()
    wanted = {dialog.to, dialog.answer, dialog.how, dialog.language, dialog.day.edit}
    assert {field for _, field in dialog.find_problems()} == wanted


def test_what_was_said_is_signed(
    afterwards: Afterwards, tasks: Tasks, owner: QWidget, settle: Callable[[], None]
) -> None:
    dialog = made(afterwards, tasks, owner)
    fill(dialog, afterwards, "sharing", "refused")
    assert dialog.name.isVisible()
    dialog.until.show_day(afterwards.next_week())
    assert {field for _, field in dialog.find_problems()} == {
        dialog.name, dialog.kind, dialog.may_know,
    }  # fmt: skip
    dialog.name.setText("School 4")
    dialog.kind.press("school")
    dialog.may_know.edit.setPlainText("The name")
    dialog.interpreter.setText("Zarina Sample")
    dialog.act_button.click()
    settle()

    [found] = afterwards.stands().consents
    payload = found.said.payload
    assert found.state is ConsentState.REFUSED
    assert payload.partner is not None
    assert (payload.partner.name, payload.interpreter, payload.until) == (
        "School 4", "Zarina Sample", afterwards.next_week().isoformat(),
    )  # fmt: skip


def test_days_that_cannot_be_are_named(
    afterwards: Afterwards, tasks: Tasks, owner: QWidget
) -> None:
    dialog = made(afterwards, tasks, owner)
    fill(dialog, afterwards, "speaking")
    dialog.until.show_day(afterwards.today.replace(year=2020))
    assert [field for _, field in dialog.find_problems()] == [dialog.until.edit]
    dialog.day.show_day(afterwards.next_week())
    assert dialog.day.edit in {field for _, field in dialog.find_problems()}


def test_for_a_child_the_guardian_answers_and_nothing_in_public_is_asked(
    afterwards: Afterwards, tasks: Tasks, owner: QWidget, settle: Callable[[], None]
) -> None:
    known.record(afterwards.psychologist(), afterwards.case_id, "age", "child", "A birth paper")
    dialog = made(afterwards, tasks, owner, of_child=True)
    dialog.to.press("speaking")
    assert dialog.to.choice() == ""
    fill(dialog, afterwards, "contact")
    dialog.act_button.click()
    settle()
    [found] = afterwards.stands().consents
    assert (found.to, found.said.payload.said_by) == (ConsentTo.CONTACT, "guardian")


def test_what_the_core_refuses_is_said_at_its_field(
    afterwards: Afterwards, tasks: Tasks, owner: QWidget, settle: Callable[[], None]
) -> None:
    dialog = made(afterwards, tasks, owner)
    fill(dialog, afterwards, "speaking")
    dialog.interpreter.setText("Zarina\u202e")
    dialog.act_button.click()
    settle()
    assert dialog.problems.isVisible()
    assert afterwards.stands().consents == ()
    assert dialog.how.text() == "Alone, over tea"

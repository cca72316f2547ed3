"""Two decisions: the safe button comes first, has the focus, and is the default for Enter."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from ui.asking.decision import DecisionDialog, LeaveDialog, Leaving, RemoveDialog
from ui.shell.application import Application
from ui.theme import Size
from ui.widgets.text_field import GrowingText
from ui.widgets.texts import Paragraph


@pytest.fixture
def leave(qtbot: QtBot) -> LeaveDialog:
    made = LeaveDialog()
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def remove(qtbot: QtBot) -> RemoveDialog:
    made = RemoveDialog("1. Zarina", "/data/people", 1)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    return made


def button(dialog: DecisionDialog, words: str) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if each.text() == words)


@pytest.mark.parametrize(
    ("words", "leaving"),
    [
        ("Keep editing", Leaving.KEEP),
        ("Leave as draft", Leaving.DRAFT),
        ("Discard", Leaving.DISCARD),
    ],
)
def test_each_button_of_leaving_decides_one_thing(
    leave: LeaveDialog, qtbot: QtBot, words: str, leaving: Leaving
) -> None:
    with qtbot.waitSignal(leave.decided) as signal:
        button(leave, words).click()
    assert signal.args == [leaving]
    assert not leave.isVisible()


def test_enter_keeps_editing(leave: LeaveDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(leave.decided) as signal:
        qtbot.keyClick(leave, Qt.Key.Key_Return)
    assert signal.args == [Leaving.KEEP]


def test_escape_decides_nothing(leave: LeaveDialog, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(leave.decided):
        qtbot.keyClick(leave, Qt.Key.Key_Escape)
    assert not leave.isVisible()


def test_removing_names_what_goes(remove: RemoveDialog) -> None:
    assert remove.findChildren(Paragraph)[0].plain().startswith("1. Zarina\n")


def test_remove_says_which_instance(remove: RemoveDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(remove.confirmed) as signal:
        button(remove, "Remove").click()
    assert signal.args == ["/data/people", 1]


def test_enter_removes_nothing(remove: RemoveDialog, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(remove.confirmed):
        qtbot.keyClick(remove, Qt.Key.Key_Return)
    assert not remove.isVisible()


def test_the_buttons_stand_in_one_line_where_there_is_room(leave: LeaveDialog) -> None:
    tops = {each.y() for each in leave._shown_buttons}
    assert len(tops) == 1


def test_from_the_right_the_safe_button_stands_at_the_right(qtbot: QtBot) -> None:
    made = LeaveDialog()
    qtbot.addWidget(made)
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    made.show()
    first, *others = made._shown_buttons
    assert all(first.x() > each.x() for each in others)


class _Typed(DecisionDialog):
    """A decision with a line to type in."""

    def __init__(self, kind: str) -> None:
        super().__init__("Title", "Words")
        self.line = QLineEdit(self)
        self.column.insertWidget(2, self.line)
        self.add_button("Cancel", "secondary").clicked.connect(self.reject)
        self.act = self.add_button("Do it", kind)


@pytest.mark.parametrize(("kind", "times"), [("primary", 1), ("danger", 0)])
def test_enter_in_a_line_never_presses_cancel(qtbot: QtBot, kind: str, times: int) -> None:
    dialog = _Typed(kind)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    acted: list[str] = []
    dialog.act.clicked.connect(lambda: acted.append("act"))
    dialog.show()
    dialog.line.setFocus()
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert len(acted) == times
    assert dialog.isVisible()


def test_a_line_that_acts_by_itself_acts_once(qtbot: QtBot) -> None:
    dialog = _Typed("primary")
    qtbot.addWidget(dialog)
    acted: list[str] = []
    dialog.act.clicked.connect(lambda: acted.append("button"))
    dialog.line.returnPressed.connect(lambda: acted.append("line"))
    dialog.show()
    dialog.line.setFocus()
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert acted == ["line"]
    assert dialog.isVisible()


def test_a_button_that_comes_later_has_room(remove: RemoveDialog) -> None:
    before = remove.width()
    late = [remove.add_button(f"A long word on a late button {n}", "secondary") for n in range(4)]
    assert before < remove.width() <= Size.reading
    for each in (button(remove, "Keep it"), *late):
        assert remove.rect().contains(QRect(each.mapTo(remove, QPoint()), each.size()))
    assert len({each.y() for each in late}) > 1


def test_it_grows_with_a_field_in_it_and_presses_no_words(qtbot: QtBot) -> None:
    dialog = DecisionDialog("Title", "A sentence that needs several lines at this width. " * 4)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    field = GrowingText(2, one_line=False, parent=dialog)
    dialog.column.insertWidget(2, field)
    dialog.show()
    [words] = dialog.findChildren(Paragraph)
    field.setFixedHeight(field.height() + 2)
    for _ in range(4):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    assert words.height() >= words.heightForWidth(words.width())


@pytest.mark.usefixtures("light_again")
def test_a_title_that_begins_with_a_name_runs_as_the_window_does(
    qapp: Application, qtbot: QtBot
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    dialog = DecisionDialog("Anora: چه نسبتی دارد؟", "")
    qtbot.addWidget(dialog)
    assert any(each.text().startswith("\u200fAnora") for each in dialog.findChildren(QLabel))

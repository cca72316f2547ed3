"""An answer as a full-width row."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from ui.questionnaire.questions.rows import AnswerRow, Marker, marker_size
from ui.shell.application import Application
from ui.theme import Mode, apply_theme


class Host:
    """Receives the signals of a row."""

    def __init__(self) -> None:
        self.heard: list[object] = []

    def step_from(self, _row: AnswerRow, by: int) -> None:
        self.heard.append(by)

    def clear_from(self, _row: AnswerRow) -> None:
        self.heard.append("clear")

    def submit_from(self, _row: AnswerRow) -> None:
        self.heard.append("submit")


@pytest.fixture
def host() -> Host:
    return Host()


def row(
    qtbot: QtBot, host: Host, marker: Marker = Marker.DOT, words: str = "Tea & bread", key: int = 1
) -> AnswerRow:
    made = AnswerRow(words, "tea", marker, host, key)
    qtbot.addWidget(made)
    made.resize(600, made.heightForWidth(600))
    made.show()
    return made


@pytest.mark.parametrize(
    ("direction", "key", "by"),
    [
        (Qt.LayoutDirection.LeftToRight, Qt.Key.Key_Down, 1),
        (Qt.LayoutDirection.LeftToRight, Qt.Key.Key_Right, 1),
        (Qt.LayoutDirection.LeftToRight, Qt.Key.Key_Left, -1),
        (Qt.LayoutDirection.RightToLeft, Qt.Key.Key_Down, 1),
        (Qt.LayoutDirection.RightToLeft, Qt.Key.Key_Right, -1),
        (Qt.LayoutDirection.RightToLeft, Qt.Key.Key_Left, 1),
    ],
)
def test_arrows_step_as_one_reads(
    qtbot: QtBot, host: Host, direction: Qt.LayoutDirection, key: Qt.Key, by: int
) -> None:
    made = row(qtbot, host)
    made.setLayoutDirection(direction)
    qtbot.keyClick(made, key)
    assert host.heard == [by]
    assert not made.isChecked()


def test_arrows_with_alt_are_left_to_the_page(qtbot: QtBot, host: Host) -> None:
    qtbot.keyClick(row(qtbot, host), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert host.heard == []


def test_enter_chooses_and_then_goes_on(qtbot: QtBot, host: Host) -> None:
    made = row(qtbot, host)
    qtbot.keyClick(made, Qt.Key.Key_Return)
    assert (made.isChecked(), host.heard) == (True, [])
    qtbot.keyClick(made, Qt.Key.Key_Return)
    assert (made.isChecked(), host.heard) == (True, ["submit"])


def test_enter_on_one_of_many_checks_goes_on(qtbot: QtBot, host: Host) -> None:
    made = row(qtbot, host, Marker.CHECK)
    qtbot.keyClick(made, Qt.Key.Key_Return)
    assert (made.isChecked(), host.heard) == (False, ["submit"])


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_delete_takes_the_answer_back(qtbot: QtBot, host: Host, key: Qt.Key) -> None:
    qtbot.keyClick(row(qtbot, host), key)
    assert host.heard == ["clear"]


def test_words_are_heard_as_they_are(qtbot: QtBot, host: Host) -> None:
    made = row(qtbot, host)
    assert made.accessibleName() == made.words == "Tea & bread"
    assert made.shortcut().isEmpty()


def test_long_words_make_the_row_higher(qtbot: QtBot, host: Host) -> None:
    long = row(qtbot, host, words="word " * 80)
    before = long.heightForWidth(600)
    assert before > 2 * row(qtbot, host).heightForWidth(600)
    long.set_words("word")
    assert long.heightForWidth(600) < before


@pytest.mark.parametrize(
    ("direction", "side"),
    [(Qt.LayoutDirection.LeftToRight, "end"), (Qt.LayoutDirection.RightToLeft, "start")],
)
def test_clear_stands_at_the_end_of_a_chosen_row(
    qtbot: QtBot, host: Host, direction: Qt.LayoutDirection, side: str
) -> None:
    made = row(qtbot, host, key=0)
    made.setLayoutDirection(direction)
    made.setChecked(True)
    at = QPoint(580 if side == "end" else 20, made.height() // 2)
    qtbot.mouseClick(made, Qt.MouseButton.LeftButton, pos=at)
    assert host.heard == ["clear"]
    assert made.isChecked()


@pytest.mark.parametrize("marker", list(Marker))
def test_what_is_chosen_can_be_seen(qtbot: QtBot, host: Host, marker: Marker) -> None:
    made = row(qtbot, host, marker)
    before = made.grab().toImage()
    made.setChecked(True)
    assert made.grab().toImage() != before


def test_a_dot_looks_unlike_a_check(qtbot: QtBot, host: Host) -> None:
    dot, check = (row(qtbot, host, marker).grab().toImage() for marker in Marker)
    assert dot != check


@pytest.mark.usefixtures("light_again")
def test_markers_grow_with_the_text(qapp: Application) -> None:
    before = marker_size()
    apply_theme(qapp, Mode.LIGHT, 200)
    assert marker_size() == 2 * before


@pytest.mark.parametrize(
    ("marker", "role"),
    [(Marker.DOT, QAccessible.Role.RadioButton), (Marker.CHECK, QAccessible.Role.CheckBox)],
)
def test_a_screen_reader_hears_whether_it_is_one_of_many(
    qtbot: QtBot, host: Host, marker: Marker, role: QAccessible.Role
) -> None:
    made = row(qtbot, host, marker)
    assert QAccessible.queryAccessibleInterface(made).role() == role

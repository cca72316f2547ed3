"""A dialog that is higher than the screen scrolls above its buttons; one that fits is left as it is."""

from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from ui.asking import on_screen
from ui.asking.fields_dialog import FieldsDialog
from ui.asking.tried_dialog import TriedDialog
from ui.widgets.text_field import GrowingText
from ui.widgets.texts import Paragraph


class _Asking(TriedDialog):
    """A question with as many fields as a test wants."""

    def __init__(self, fields: int, words: str = "Plainly invented") -> None:
        super().__init__("Asked", words)
        self.edits = [GrowingText(2, one_line=False, parent=self) for _ in range(fields)]
        for edit in self.edits:
            self.column.insertWidget(self.column.count() - 1, edit)
        self.column.insertWidget(self.column.count() - 1, self.problem_line)
        self.add_button("Cancel", "secondary")
        self.act = self.add_button("Do it", "primary")


DialogT = TypeVar("DialogT", bound=TriedDialog)


def _shown(qtbot: QtBot, dialog: DialogT) -> DialogT:
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def _in_sight(dialog: QWidget, widget: QWidget) -> bool:
    place = QRect(widget.mapTo(dialog, QPoint()), widget.size())
    return widget.isVisible() and dialog.rect().contains(place)


def _scrolls(dialog: QWidget) -> bool:
    return any(each.verticalScrollBar().maximum() > 0 for each in dialog.findChildren(QScrollArea))


def test_one_that_fits_is_left_as_it_is(qtbot: QtBot) -> None:
    dialog = _shown(qtbot, _Asking(2))
    assert dialog.findChildren(QScrollArea) == []
    assert dialog.layout() is dialog.column


def test_one_that_does_not_scrolls_and_its_buttons_stay(qtbot: QtBot) -> None:
    dialog = _shown(qtbot, _Asking(30))
    assert dialog.height() <= on_screen.room(dialog)
    assert all(_in_sight(dialog, each) for each in dialog.findChildren(QPushButton))
    assert _scrolls(dialog)
    assert dialog.edits[0].width() > dialog.width() // 2
    late = Paragraph("Late", "body", dialog)  # who counts from the end still may
    dialog.column.insertWidget(dialog.column.count() - 1, late)
    qtbot.waitUntil(lambda: late.y() > dialog.edits[-1].y())


def test_what_has_the_focus_keeps_it(qtbot: QtBot) -> None:
    dialog = _Asking(30)
    dialog.edits[0].setFocus()
    _shown(qtbot, dialog)
    assert dialog.focusWidget() is dialog.edits[0]


@pytest.mark.parametrize("fields", [1, 30])
def test_what_is_wrong_is_in_sight_however_much_there_is(qtbot: QtBot, fields: int) -> None:
    dialog = _shown(qtbot, _Asking(fields))
    dialog.say("Something is missing.")
    qtbot.waitUntil(lambda: _in_sight(dialog, dialog.problem_line))
    assert dialog.height() <= on_screen.room(dialog)


def test_a_dialog_that_grows_past_the_screen_scrolls_from_then_on(qtbot: QtBot) -> None:
    dialog = _shown(qtbot, _Asking(1))
    dialog.say("plainly invented words " * 900)
    assert dialog.height() <= on_screen.room(dialog)
    assert _in_sight(dialog, dialog.act)


def test_parts_that_are_shown_later_make_it_scroll_and_the_focus_stays(qtbot: QtBot) -> None:
    dialog = _Asking(30)
    for edit in dialog.edits[2:]:
        edit.hide()
    _shown(qtbot, dialog)
    assert dialog.findChildren(QScrollArea) == []
    dialog.edits[0].setFocus()
    for edit in dialog.edits[2:]:
        edit.show()
    qtbot.waitUntil(lambda: dialog.height() <= on_screen.room(dialog) and _scrolls(dialog))
    assert _in_sight(dialog, dialog.act)
    assert dialog.focusWidget() is dialog.edits[0]


def test_fields_that_scroll_by_themselves_become_lower_first(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = FieldsDialog("Asked", "Plainly invented", "Do it")
    for number in range(20):
        dialog.add_line(str(number), f"Field {number}")
    monkeypatch.setattr(on_screen, "room", lambda _: 500)
    _shown(qtbot, dialog)
    assert dialog.height() <= 500
    assert dialog.findChildren(QScrollArea) == [dialog.body]
    assert _in_sight(dialog, dialog.act)


def test_nothing_scrolls_inside_what_scrolls(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = FieldsDialog("Asked", "plainly invented words " * 40, "Do it")
    for number in range(20):
        dialog.add_line(str(number), f"Field {number}")
    monkeypatch.setattr(on_screen, "room", lambda _: 300)
    _shown(qtbot, dialog)
    assert dialog.height() <= 300
    assert _in_sight(dialog, dialog.act)
    qtbot.waitUntil(lambda: dialog.body.verticalScrollBar().maximum() == 0 and _scrolls(dialog))

"""What is drawn is used once something is drawn, and nothing is used that was left."""

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from ui.questionnaire.drawing.canvas import white_sheet
from ui.questionnaire.drawing.draw_dialog import DrawDialog


def dialog(qtbot: QtBot, *, colours: bool = True) -> DrawDialog:
    made = DrawDialog("Where was it?", "Draw it.", white_sheet(300, 200), colours=colours)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    return made


def test_an_empty_sheet_is_not_used(qtbot: QtBot) -> None:
    made = dialog(qtbot)
    assert not made.use.isEnabled()
    assert not made.undo.isEnabled()


def test_what_is_drawn_comes_back_as_a_picture(qtbot: QtBot) -> None:
    made = dialog(qtbot)
    made.colours[1].click()
    qtbot.mouseClick(made.canvas, Qt.MouseButton.LeftButton, pos=QPoint(80, 60))
    with qtbot.waitSignal(made.drawn) as signal:
        made.use.click()
    assert bytes(signal.args[0]).startswith(b"\x89PNG")
    assert made.canvas.colour.red() > made.canvas.colour.blue()


def test_leaving_gives_nothing(qtbot: QtBot) -> None:
    made = dialog(qtbot)
    qtbot.mouseClick(made.canvas, Qt.MouseButton.LeftButton, pos=QPoint(80, 60))
    with qtbot.assertNotEmitted(made.drawn):
        made.cancel.click()


def test_a_signature_has_no_colours(qtbot: QtBot) -> None:
    assert dialog(qtbot, colours=False).colours == []

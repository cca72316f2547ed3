"""The help: its chapters in each language, and the way to the emergency."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.pages.help.help_dialog import CHAPTERS, HelpDialog, chapter_text


def made(qtbot: QtBot, language: str = "en", **more: object) -> HelpDialog:
    dialog = HelpDialog(language, **more)  # type: ignore[arg-type]
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def button(dialog: HelpDialog, words: str) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if words in each.text())


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_each_chapter_can_be_opened_at_once(qtbot: QtBot, chapter: str) -> None:
    dialog = made(qtbot, chapter=chapter)
    others = [made(qtbot, chapter=other).text() for other in CHAPTERS if other != chapter]
    assert dialog.text() not in others
    assert dialog._chips.choice() == chapter


def test_the_chips_change_the_chapter(qtbot: QtBot) -> None:
    dialog = made(qtbot)
    before = dialog.text()
    button(dialog, "Keys").click()
    assert dialog.text() != before
    assert "Ctrl+L" in dialog.text()


def test_the_heading_stands_on_the_chip_alone(qtbot: QtBot) -> None:
    heading = chapter_text("help", "en").split("\n", 1)[0].removeprefix("# ")
    assert not made(qtbot).text().startswith(heading)


def test_a_language_without_the_chapter_shows_it_in_english() -> None:
    assert chapter_text("help", "xx") == chapter_text("help", "en")
    assert chapter_text("help", "ru") != chapter_text("help", "en")


def test_the_emergency_is_offered_only_where_there_is_a_desk(qtbot: QtBot) -> None:
    assert not button(made(qtbot), "Make unreadable").isVisible()
    assert button(made(qtbot, with_desk=True), "Make unreadable").isVisible()


def test_the_emergency_closes_the_help_first(qtbot: QtBot) -> None:
    dialog = made(qtbot, with_desk=True)
    with qtbot.waitSignal(dialog.unreadable_requested):
        button(dialog, "Make unreadable").click()
    assert not dialog.isVisible()


def test_enter_closes_it(qtbot: QtBot) -> None:
    dialog = made(qtbot, with_desk=True)
    with qtbot.assertNotEmitted(dialog.unreadable_requested):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_a_link_leaves_the_chapter_where_it_is(qtbot: QtBot) -> None:
    assert not made(qtbot)._text.openLinks()

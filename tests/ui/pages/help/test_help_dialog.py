"""The help: its chapters in each language, and the way to the emergency."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ui.pages.help.help_dialog import CHAPTERS, HANDBOOK, HelpDialog, chapter_text, open_at
from ui.text.handbook.pages import PAGES, read_page
from vetting_desk import __version__


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


@pytest.mark.parametrize("chapter", [HANDBOOK, *CHAPTERS])
def test_the_version_is_told_beside_each_chapter(qtbot: QtBot, chapter: str) -> None:
    dialog = made(qtbot, chapter=chapter)
    told = [each.text() for each in dialog.findChildren(QLabel) if each.isVisible()]
    assert [words for words in told if __version__ in words]


def test_a_link_leaves_the_chapter_where_it_is(qtbot: QtBot) -> None:
    assert not made(qtbot)._text.openLinks()


def test_the_handbook_is_a_chapter_with_a_search(qtbot: QtBot) -> None:
    dialog = made(qtbot)
    button(dialog, "Handbook").click()
    assert dialog.handbook.isVisible()
    assert dialog._all.isHidden()


@pytest.mark.parametrize("anchor", PAGES)
def test_each_page_of_the_handbook_opens_at_its_anchor(qtbot: QtBot, anchor: str) -> None:
    dialog = made(qtbot, chapter=anchor)
    assert dialog.text().startswith(read_page(anchor, "en").title)
    assert dialog._chips.choice() == HANDBOOK


def test_from_a_page_one_comes_back_to_all_of_them(qtbot: QtBot) -> None:
    dialog = made(qtbot, chapter="lost-laptop")
    button(dialog, "All pages of the handbook").click()
    assert dialog.handbook.isVisible()
    dialog.handbook.page_chosen.emit("clock-is-wrong")
    assert dialog.text().startswith("The clock is wrong")


def test_a_link_leads_to_another_page_and_nowhere_else(qtbot: QtBot) -> None:
    dialog = made(qtbot, chapter="interviewer-first-day")
    dialog._text.anchorClicked.emit(QUrl("page:carrying-the-stick"))
    assert dialog.text().startswith("Carrying the stick")
    dialog._text.anchorClicked.emit(QUrl("https://example.org"))
    assert dialog.text().startswith("Carrying the stick")


def test_the_help_opens_at_an_anchor(qtbot: QtBot) -> None:
    dialog = open_at("enrolling-a-post", "ru")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    assert dialog.isVisible()
    assert dialog.text().startswith("Как принять пост")

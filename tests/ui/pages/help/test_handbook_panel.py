"""The handbook in the help: searched, chosen by keys, and shown without pictures."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.pages.help.handbook_panel import HandbookPanel, page_markdown
from ui.text.handbook.pages import LANGUAGES, PAGES, read_page


@pytest.fixture
def panel(qtbot: QtBot) -> HandbookPanel:
    made = HandbookPanel("en")
    qtbot.addWidget(made)
    made.show()
    return made


def test_all_pages_stand_in_their_order(panel: HandbookPanel) -> None:
    assert panel.titles() == [read_page(anchor, "en").title for anchor in PAGES]


def test_what_is_typed_leaves_the_pages_that_fit(panel: HandbookPanel) -> None:
    panel.field.setText("lost")
    assert panel.titles()[0] == "A laptop is lost or taken"
    assert len(panel.titles()) < len(PAGES)


def test_nothing_found_says_what_to_try(panel: HandbookPanel) -> None:
    panel.field.setText("wombat")
    assert panel.list.isHidden()
    assert panel._none.isVisible()


def test_enter_opens_the_first_page_found(panel: HandbookPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.field, "clock")
    with qtbot.waitSignal(panel.page_chosen) as chosen:
        qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    assert chosen.args == ["clock-is-wrong"]


def test_a_page_of_the_list_opens_by_enter(panel: HandbookPanel, qtbot: QtBot) -> None:
    panel.list.setFocus()
    panel.list.setCurrentRow(2)
    with qtbot.waitSignal(panel.page_chosen) as chosen:
        qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert chosen.args == [PAGES[2]]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("anchor", PAGES)
def test_a_page_is_shown_with_its_steps_and_without_pictures(anchor: str, language: str) -> None:
    text = page_markdown(read_page(anchor, language))
    assert text.startswith("## ")
    assert "![" not in text
    assert "[[" not in text
    assert "\n\n1. " in text or "\n\n- " in text  # steps, or a choice of one


def test_the_list_says_who_has_not_read_a_translation(qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QLabel

    panel = HandbookPanel("tg")
    qtbot.addWidget(panel)
    assert any("native reader" in label.text() for label in panel.findChildren(QLabel))

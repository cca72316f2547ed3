"""What was found is given whole, or said what is missing."""

from pytestqt.qtbot import QtBot

from ui.pages.cases.lists.found_dialog import FoundDialog
from vetting_desk.model.watch_list import HitFound


def test_both_are_given(qtbot: QtBot) -> None:
    dialog = FoundDialog("Possible match", "What agrees")
    qtbot.addWidget(dialog)
    given: list[tuple[str, str]] = []
    dialog.given.connect(lambda found, words: given.append((found, words)))
    dialog.act.click()
    dialog.found.choose(HitFound.MAY_BE.value)
    dialog.act.click()
    assert (given, dialog.error()) == ([], "Say why.")
    dialog.words.setPlainText(" The same father ")
    dialog.act.click()
    assert given == [("may-be", "The same father")]
    assert not dialog.act.isEnabled()
    assert dialog.typed_field() is dialog.words

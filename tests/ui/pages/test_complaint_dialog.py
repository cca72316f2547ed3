"""The dialog for a complaint."""

from pytestqt.qtbot import QtBot

from ui.pages.complaint_dialog import ComplaintDialog


def test_it_asks_for_words_and_gives_them_once(qtbot: QtBot) -> None:
    dialog = ComplaintDialog("P-0001")
    qtbot.addWidget(dialog)
    dialog.act.click()
    assert dialog.problem_line.text()
    dialog.complaint.set_text("  He was struck ")
    with qtbot.waitSignal(dialog.given) as given:
        dialog.act.click()
    assert given.args == ["He was struck", "", False]
    assert not dialog.act.isEnabled()

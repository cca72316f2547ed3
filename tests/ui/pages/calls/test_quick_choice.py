"""Nothing is chosen beforehand, and what is chosen can be taken back."""

from pytestqt.qtbot import QtBot

from ui.pages.calls.quick_choice import QuickChoice


def test_at_most_one_is_chosen_and_again_none(qtbot: QtBot) -> None:
    choice = QuickChoice([("yes", "Safe"), ("no", "Not safe")], "Safe now")
    qtbot.addWidget(choice)
    assert choice.choice() == ""
    with qtbot.waitSignal(choice.chosen):
        choice.chips["yes"].click()
    choice.chips["no"].click()
    assert choice.choice() == "no"
    assert not choice.chips["yes"].isChecked()
    choice.chips["no"].click()
    assert choice.choice() == ""


def test_what_is_shown_tells_nobody(qtbot: QtBot) -> None:
    choice = QuickChoice([("yes", "Safe")], "Safe now")
    qtbot.addWidget(choice)
    with qtbot.assertNotEmitted(choice.chosen):
        choice.choose("yes")
    assert choice.choice() == "yes"
    assert choice.chips["yes"].accessibleDescription() == "Safe now"

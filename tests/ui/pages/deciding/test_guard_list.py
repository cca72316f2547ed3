"""What stands on top, in words with what to do."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from ui.pages.deciding.deciding_view import DecidingView
from ui.pages.deciding.guard_list import GuardList
from vetting_desk.model.alarm import Alarm, AlarmCause
from vetting_desk.operations.decisions.safeguards import Raised, RaisedKind
from vetting_desk.operations.safeguards.alarms import Call


def test_each_kind_stands_once_with_what_to_do(drafted: DecidingView, qtbot: QtBot) -> None:
    shown = GuardList()
    qtbot.addWidget(shown)
    first, second, *_ = [each.record for each in drafted.known.sources]
    raised = (
        Raised(RaisedKind.CHILD, first),
        Raised(RaisedKind.INTERPRETER, first),
        Raised(RaisedKind.INTERPRETER, second),
    )
    shown.show_view(replace(drafted, known=replace(drafted.known, raised=raised)))
    child, interpreter = shown.words()
    assert "a victim first" in child
    assert "another" in interpreter


def test_an_alarm_is_above_all(drafted: DecidingView, qtbot: QtBot) -> None:
    shown = GuardList()
    qtbot.addWidget(shown)
    alarm = Alarm.__new__(Alarm)
    object.__setattr__(alarm, "cause", AlarmCause.DANGER.value)
    shown.show_view(replace(drafted, calls=(Call(alarm, ("Invented",)),)))
    assert "before somebody came" in shown.words()[0]
    shown.show_view(replace(drafted, known=replace(drafted.known, raised=())))
    assert shown.isHidden()

"""What stands on top, in words with what to do."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from tests.vetting_desk.model.test_decision_standing import FIRST, SECOND, decision, one, voice
from ui.pages.deciding.deciding_view import DecidingView
from ui.pages.deciding.guard_list import GuardList
from vetting_desk.model.alarm import Alarm, AlarmCause
from vetting_desk.model.decision_standing import DecisionState
from vetting_desk.operations.decisions.reading import DecisionRead
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


def test_who_did_not_agree_to_what_was_taken_back_stands_on_top(
    drafted: DecidingView, qtbot: QtBot
) -> None:
    said = decision()
    gone = one(said, voice(2, said, SECOND, "dissents"), voice(3, said, FIRST, "withdraws"))
    assert gone.state is DecisionState.WITHDRAWN
    shown = GuardList()
    qtbot.addWidget(shown)
    shown.show_view(replace(drafted, decisions=(DecisionRead(gone, (), ()),)))
    assert "did not agree" in shown.words()[-1]
    assert "Why" in shown.words()[-1]


def test_an_alarm_is_above_all(drafted: DecidingView, qtbot: QtBot) -> None:
    shown = GuardList()
    qtbot.addWidget(shown)
    alarm = Alarm.__new__(Alarm)
    object.__setattr__(alarm, "cause", AlarmCause.DANGER.value)
    shown.show_view(replace(drafted, calls=(Call(alarm, ("Invented",)),)))
    assert "before somebody came" in shown.words()[0]
    shown.show_view(replace(drafted, known=replace(drafted.known, raised=())))
    assert shown.isHidden()

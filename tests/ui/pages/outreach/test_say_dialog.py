"""One statement of a few words: what is needed is asked for, what may be left out is not."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from tests.vetting_desk.operations.outreach.conftest import Afterwards
from ui.ground.tasks import Tasks
from ui.pages.outreach.say_dialog import Ask, Said, SayDialog

ASK = Ask("Title", "What follows", "Sign", "Words")


class Calls:
    """Keeps what was given."""

    def __init__(self) -> None:
        self.given: list[Said] = []

    def __call__(self, said: Said) -> tuple[Callable[..., Any], tuple[object, ...]]:
        return self.keep, (said,)

    def keep(self, _desk: object, said: Said) -> str:
        self.given.append(said)
        return "kept"


def made(afterwards: Afterwards, tasks: Tasks, owner: QWidget, ask: Ask) -> tuple[SayDialog, Calls]:
    calls = Calls()
    dialog = SayDialog(afterwards.officer(), ask, calls, tasks, owner)
    dialog.show()
    return dialog, calls


def test_words_that_are_needed_are_asked_for(
    afterwards: Afterwards, tasks: Tasks, owner: QWidget, settle: Callable[[], None]
) -> None:
    dialog, calls = made(afterwards, tasks, owner, ASK)
    dialog.act_button.click()
    assert [field for _, field in dialog.find_problems()] == [dialog.words]
    dialog.words.edit.setPlainText("By telephone")
    dialog.act_button.click()
    settle()
    assert calls.given == [Said("By telephone", afterwards.today)]


def test_day_and_choice_are_asked_for_where_they_belong(
    afterwards: Afterwards, tasks: Tasks, owner: QWidget, settle: Callable[[], None]
) -> None:
    ask = ASK._replace(needed=False, day="Day", choices=(("a", "A"), ("b", "B")), choice="Which")
    dialog, calls = made(afterwards, tasks, owner, ask)
    assert dialog.day is not None
    assert dialog.choice is not None
    assert dialog.choice.choice() == ""
    assert [field for _, field in dialog.find_problems()] == [dialog.choice, dialog.day.edit]
    dialog.choice.press("b")
    dialog.day.show_day(afterwards.next_week())
    assert [field for _, field in dialog.find_problems()] == [dialog.day.edit]
    assert dialog.field_of("day") is dialog.day.edit
    assert dialog.field_of("words") is dialog.words
    dialog.day.show_day(date(2026, 1, 2))
    dialog.act_button.click()
    settle()
    assert calls.given == [Said("", date(2026, 1, 2), "b")]


def test_too_many_words_are_refused(afterwards: Afterwards, tasks: Tasks, owner: QWidget) -> None:
    dialog, calls = made(afterwards, tasks, owner, ASK)
    dialog.words.edit.setPlainText("x" * 20_001)
    dialog.act_button.click()
    assert calls.given == []

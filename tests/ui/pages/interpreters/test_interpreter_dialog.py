"""What is so of an interpreter: it begins with what stands, and gives all of it."""

from datetime import date
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from ui.pages.interpreters.interpreter_dialog import InterpreterDialog
from ui.shell.application import Application
from vetting_desk.errors import InputError
from vetting_desk.model.interpreter import Interpreter, Undertaking

BEFORE = Interpreter(
    "one", "T-07", ("Tajik", "Dari"), "woman", Undertaking.SIGNED, date(2026, 3, 1),
    date(2027, 3, 1), "record",
)  # fmt: skip


def test_what_stands_comes_back_as_it_was(qtbot: QtBot) -> None:
    dialog = InterpreterDialog(BEFORE)
    qtbot.addWidget(dialog)
    heard = cast("list[tuple[Interpreter, str]]", [])
    dialog.given.connect(lambda who, why: heard.append((who, why)))
    dialog.act.click()
    assert heard == [(BEFORE, "")]


def test_what_is_not_signed_has_no_days(qtbot: QtBot) -> None:
    dialog = InterpreterDialog(BEFORE)
    qtbot.addWidget(dialog)
    heard = cast("list[Interpreter]", [])
    dialog.given.connect(lambda who, _: heard.append(who))
    dialog.fields["undertaking"].setCurrentIndex(1)  # type: ignore[attr-defined]
    dialog.act.click()
    assert [(each.undertaking, each.until) for each in heard] == [(Undertaking.DECLINED, None)]


def test_what_is_refused_is_said_in_words(qtbot: QtBot) -> None:
    dialog = InterpreterDialog(None)
    qtbot.addWidget(dialog)
    said = {
        dialog.words_for(InputError(field=field, detail=detail, limit=366))
        for field, detail in (("code", "taken"), ("until", "too-long"), ("languages", "empty"))
    }
    assert len(said) == 3
    assert all(said)


@pytest.mark.usefixtures("light_again")
def test_days_are_written_as_the_window_writes_them(qapp: Application, qtbot: QtBot) -> None:
    qapp.translations.use("tg")
    dialog = InterpreterDialog(BEFORE)
    qtbot.addWidget(dialog)
    heard = cast("list[Interpreter]", [])
    dialog.given.connect(lambda who, _: heard.append(who))
    until = dialog.fields["until"]
    assert until.text() == "01.03.2027"  # type: ignore[attr-defined]
    until.setText("bahor")  # type: ignore[attr-defined]
    dialog.act.click()
    assert "31.12.2026" in dialog.error()
    until.setText("01.02.2027")  # type: ignore[attr-defined]
    dialog.act.click()
    assert [each.until for each in heard] == [date(2027, 2, 1)]

"""Who interprets: somebody of the register or another, their undertaking, and what ties them to the person."""

from datetime import UTC, date, datetime
from typing import cast

from pytestqt.qtbot import QtBot

from ui.pages.interview.interpreting_dialog import InterpretingDialog
from vetting_desk.model.interpreter import (
    Interpreter,
    InterpreterSaid,
    Undertaking,
    registered,
)
from vetting_desk.operations.interpreters.looking import Named

SIGNED = Interpreter(
    "one", "T-07", ("Tajik",), "woman", Undertaking.SIGNED, date(2026, 3, 1), date(2027, 3, 1)
)
GONE = Interpreter("two", "T-8", ("Tajik",), "", Undertaking.DECLINED)
REGISTER = registered(
    [
        InterpreterSaid(each.id, each, datetime(2026, 3, 1, tzinfo=UTC), "Salima", "", ())
        for each in (SIGNED, GONE)
    ],
    date(2026, 12, 1),
)
STRANGER = Named("X-1", None, "", (), (), 0)


def made(qtbot: QtBot, found: Named | None) -> InterpretingDialog:
    dialog = InterpretingDialog(REGISTER, found)
    qtbot.addWidget(dialog)
    return dialog


def test_who_may_not_be_assigned_is_not_offered(qtbot: QtBot) -> None:
    dialog = made(qtbot, None)
    box = dialog.fields["register"]
    assert [box.itemData(at) for at in range(box.count())] == [None, "T-07"]  # type: ignore[attr-defined]
    assert dialog.others == []


def test_somebody_is_chosen_or_named(qtbot: QtBot) -> None:
    dialog = made(qtbot, None)
    heard = cast("list[str]", [])
    dialog.chosen.connect(heard.append)
    dialog.act.click()
    assert dialog.error()
    dialog.fields["register"].setCurrentIndex(1)  # type: ignore[attr-defined]
    dialog.act.click()
    dialog.act.setEnabled(True)
    dialog.fields["code"].setText(" X-1 ")  # type: ignore[attr-defined]
    dialog.act.click()
    assert heard == ["T-07", "X-1"]


def test_of_a_stranger_the_undertaking_is_asked_and_how_it_is_known(qtbot: QtBot) -> None:
    dialog = made(qtbot, STRANGER)
    heard = cast("list[tuple[str, str]]", [])
    dialog.undertaken.connect(lambda value, how: heard.append((value, how)))
    dialog.others[0].click()
    assert dialog.error()
    dialog.fields["undertaking"].setCurrentIndex(1)  # type: ignore[attr-defined]
    dialog.others[0].click()
    assert heard == []
    dialog.fields["how"].setText("Read together")  # type: ignore[attr-defined]
    dialog.others[0].click()
    assert heard == [("signed", "Read together")]


def test_a_tie_has_a_sort_and_words(qtbot: QtBot) -> None:
    dialog = made(qtbot, Named("T-07", REGISTER[0], "", (), (), 0))
    heard = cast("list[tuple[str, str]]", [])
    dialog.tied.connect(lambda sort, words: heard.append((sort, words)))
    [button] = dialog.others
    button.click()
    dialog.fields["tie"].setCurrentIndex(1)  # type: ignore[attr-defined]
    button.click()
    assert heard == []
    dialog.fields["words"].set_text("Cousins")  # type: ignore[attr-defined]
    button.click()
    assert heard == [("kin", "Cousins")]

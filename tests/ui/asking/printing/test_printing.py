"""Printing a record: no printer, no reason, a change of mind, and what the log keeps."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PASSPHRASE, InlineTasks
from ui.asking.confirm_dialog import ConfirmDialog
from ui.asking.printing import system_print
from ui.asking.printing.printing import Printing
from ui.asking.printing.system_print import PrintWish
from ui.pages.records.record_page import RecordPage
from vetting_desk.errors import PrintingError
from vetting_desk.model import Record
from vetting_desk.model.pages import LaidOut
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.policy import KEY, Policy, to_text
from vetting_desk.operations.records.printing import print_copies


class System:
    """Stands for the system's dialog and its printing."""

    def __init__(self) -> None:
        self.printers = True
        self.copies = 2
        self.refuses: Exception | None = None
        self.cancelled = False
        self.asked: list[int] = []
        self.sent: list[tuple[LaidOut, ...]] = []
        self.handed = 0

    def choose(self, pages: int | None, _parent: object) -> PrintWish | None:
        self.asked.append(pages or 0)
        if self.refuses is not None:
            raise self.refuses
        printer: Any = None
        return None if self.cancelled else PrintWish(printer, self.copies, range(pages or 99))

    def send(self, _wish: PrintWish, copies: tuple[LaidOut, ...]) -> Callable[[], None]:
        self.sent.append(copies)

        def hand_over() -> None:
            self.handed += 1

        return hand_over


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> System:
    made = System()
    monkeypatch.setattr(system_print, "has_printer", lambda: made.printers)
    monkeypatch.setattr(system_print, "choose", made.choose)
    monkeypatch.setattr(system_print, "send", made.send)
    return made


@pytest.fixture
def said() -> list[tuple[str, str]]:
    return []


@pytest.fixture
def printing(
    desk: OpenDesk, tasks: InlineTasks, qtbot: QtBot, said: list[tuple[str, str]]
) -> Printing:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    made = Printing(desk, tasks, window)
    made.said.connect(lambda words, tone: said.append((words, tone)))
    return made


@pytest.fixture
def ask(printing: Printing, record: Record, settle: Callable[[], None]) -> Callable[[str], None]:
    """A function that asks to print for a reason."""

    def asked(reason: str) -> None:
        printing.begin("Print this record?", print_copies, record.id, pages=6)
        dialog = printing.dialog
        assert dialog is not None
        dialog.reason.setText(reason)
        dialog.act.click()
        settle()

    return asked


def log(desk: OpenDesk) -> list[dict[str, Any]]:
    return [dict(each.detail) for each in desk.casebook.audit.entries(action="record-printed")]


def test_what_is_printed_stands_in_the_log_first(
    ask: Callable[[str], None],
    system: System,
    desk: OpenDesk,
    said: list[tuple[str, str]],
) -> None:
    ask("For the hearing")
    assert system.asked == [6]
    [copies] = system.sent
    assert len(copies) == 2
    assert system.handed == 1
    assert log(desk) == [{"reason": "For the hearing", "first": 1, "copies": 2}]
    assert said == [("Sent to the printer. The log has an entry.", "ok")]


def test_without_a_printer_nobody_is_asked_why(
    printing: Printing, record: Record, system: System, said: list[tuple[str, str]]
) -> None:
    system.printers = False
    printing.begin("Print this record?", print_copies, record.id, pages=6)
    assert printing.dialog is None
    assert "no printer" in said[0][0]


def test_who_thinks_better_of_it_in_the_systems_dialog_printed_nothing(
    ask: Callable[[str], None], system: System, desk: OpenDesk, said: list[tuple[str, str]]
) -> None:
    system.cancelled = True
    ask("For the hearing")
    assert (system.sent, log(desk)) == ([], [])
    assert said == [("Nothing was printed.", "info")]


def test_the_passphrase_is_asked_where_taking_out_asks_for_it(
    ask: Callable[[str], None],
    printing: Printing,
    system: System,
    desk: OpenDesk,
    settle: Callable[[], None],
) -> None:
    desk.casebook.settings.set(KEY, to_text(Policy(ask_again_minutes=0)))
    ask("For the hearing")
    assert system.sent == []
    [dialog] = printing._window.findChildren(ConfirmDialog)
    dialog.passphrase.field.setText(PASSPHRASE)
    dialog.submit()
    settle()
    assert len(system.sent) == 1


@pytest.mark.parametrize(("copies", "words"), [(21, "At most 20 copies"), (0, "At most 20")])
def test_too_many_copies_are_not_printed(
    copies: int,
    words: str,
    ask: Callable[[str], None],
    system: System,
    desk: OpenDesk,
    said: list[tuple[str, str]],
) -> None:
    system.copies = copies
    ask("For the hearing")
    assert words in said[0][0]
    assert log(desk) == []


def test_nothing_is_printed_to_a_file(
    ask: Callable[[str], None], system: System, desk: OpenDesk, said: list[tuple[str, str]]
) -> None:
    system.refuses = PrintingError(detail="to-file")
    ask("For the hearing")
    assert "not printed to a file" in said[0][0]
    assert log(desk) == []


def test_a_printer_that_refuses_is_told(
    ask: Callable[[str], None], system: System, tasks: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PrintingError(detail="did not begin")

    monkeypatch.setattr(system_print, "send", refuse)
    ask("For the hearing")
    assert [type(error) for error in tasks.failures] == [PrintingError]


def test_the_page_of_a_record_prints_it_by_ctrl_p(
    show: Callable[[Record], RecordPage], record: Record, system: System
) -> None:
    page = show(record)
    assert page.reading.print_button.shortcut().toString() == "Ctrl+P"
    page.reading.print_button.click()
    assert page.reading.printing.dialog is not None

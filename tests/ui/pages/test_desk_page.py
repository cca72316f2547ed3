"""The base of all pages of a desk: when they refresh, and where the focus is."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.asking.confirm_dialog import ConfirmDialog
from ui.ground.events import Changed, Events, Subject
from ui.ground.tasks import Tasks
from ui.pages.desk_page import DeskPage
from ui.widgets.scroll import ScrollColumn
from vetting_desk.errors import ConfirmationNeededError
from vetting_desk.operations.access.open_desk import OpenDesk


class CountingPage(DeskPage):
    """Counts its refreshes; asks for the given confirmations."""

    listens_to = frozenset({Subject.CASES})

    def __init__(self, desk: OpenDesk, tasks: Tasks, events: Events) -> None:
        super().__init__(desk, tasks, events)
        self.looked = 0
        self.first = QLineEdit(self)
        self.column.addWidget(self.first)
        self.results: list[object] = []

    def first_widget(self) -> QWidget:
        return self.first

    def refresh(self) -> None:
        self.looked += 1

    def ask(self, error: Exception | None = None) -> None:
        """Make a call that returns, or raises `error`."""

        def call(desk: OpenDesk) -> str:
            if error is not None:
                raise error
            return desk.desk.name

        self._ask(call, done=self.results.append, refused=lambda: self.results.append("refused"))


@pytest.fixture
def page(desk: OpenDesk, tasks: Tasks, events: Events, qtbot: QtBot) -> Iterator[CountingPage]:
    made = CountingPage(desk, tasks, events)
    qtbot.addWidget(made)
    made.show()
    yield made
    dialog = made.findChild(ConfirmDialog)
    if dialog is not None:
        dialog.reject()


@pytest.fixture
def wanted() -> ConfirmationNeededError:
    return ConfirmationNeededError(purpose="open-case", subject="x", passphrase=True, reason=False)


def test_arriving_looks_and_gives_the_keyboard_to_what_is_used_first(page: CountingPage) -> None:
    page.activate()
    assert page.looked == 1
    assert page.focusWidget() is page.first


def test_while_that_cannot_be_used_the_page_itself_has_the_keyboard(page: CountingPage) -> None:
    page.header.set_title("Counting")
    page.first.setEnabled(False)
    page.take_focus()
    assert page.focusWidget() is page
    assert page.accessibleName() == "Counting"


@pytest.mark.parametrize(("subject", "looked"), [(Subject.CASES, 1), (Subject.PEOPLE, 0)])
def test_it_looks_again_after_what_it_listens_to(
    page: CountingPage, events: Events, subject: Subject, looked: int
) -> None:
    events.changed.emit(Changed.of(subject))
    assert page.looked == looked


def test_while_it_is_not_shown_it_does_not_look(page: CountingPage, events: Events) -> None:
    page.hide()
    events.changed.emit(Changed.of(Subject.CASES))
    assert page.looked == 0


def test_the_keyboard_comes_back_after_what_was_read_took_it_away(page: CountingPage) -> None:
    page.activate()
    page.first.clearFocus()
    page.keep_focus()
    assert page.focusWidget() is page.first


def test_who_moved_on_meanwhile_keeps_the_keyboard(page: CountingPage, qtbot: QtBot) -> None:
    other = QPushButton(page)
    page.column.addWidget(other)
    other.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.activate()
    other.setFocus()
    page.keep_focus()
    assert page.focusWidget() is other


def test_a_call_brings_its_result(page: CountingPage, qtbot: QtBot) -> None:
    page.ask()
    qtbot.waitUntil(lambda: page.results == ["Training post"])


def test_a_call_that_wants_a_confirmation_asks_once_at_a_time(
    page: CountingPage, wanted: ConfirmationNeededError, qtbot: QtBot
) -> None:
    page.ask(wanted)
    qtbot.waitUntil(lambda: page.findChild(ConfirmDialog) is not None)
    page.ask(wanted)
    assert len(page.findChildren(ConfirmDialog)) == 1


def test_a_refused_confirmation_is_reported_to_the_page(
    page: CountingPage, wanted: ConfirmationNeededError, qtbot: QtBot
) -> None:
    page.ask(wanted)
    qtbot.waitUntil(lambda: page.findChild(ConfirmDialog) is not None)
    page.findChildren(ConfirmDialog)[0].reject()
    assert page.results == ["refused"]


def test_a_scrolling_column_stands_in_line_with_the_header(
    page: CountingPage, settle: Callable[[], None]
) -> None:
    page.resize(800, 600)
    scroll = ScrollColumn(page)
    page.add_scroll(scroll)
    settle()
    margins = scroll.column.contentsMargins()
    assert scroll.x() + margins.left() == page.header.x()
    assert scroll.geometry().right() - margins.right() == page.header.geometry().right()

"""Instruments are called by their names once a desk is open."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, QObject

from ui.ground.events import Changed, Events, Subject
from ui.ground.tasks import Tasks
from ui.shell.form_names import FormNames
from ui.text import form_names
from ui.text.form_names import form_name
from vetting_desk.operations.access.open_desk import OpenDesk


@pytest.fixture(autouse=True)
def _russian() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("ru"))
    yield
    form_names.learn({})
    QLocale.setDefault(before)


def test_titles_are_learnt_at_once_and_after_an_instrument_was_added(
    desk: OpenDesk, tasks: Tasks, events: Events, settle: Callable[[], None]
) -> None:
    owner = QObject()
    FormNames(desk, tasks, events, owner)
    settle()
    assert form_name("Identity and journey") == "Личность и путь"
    form_names.learn({})
    events.changed.emit(Changed.of(Subject.CASES))
    settle()
    assert form_name("Identity and journey") == "Identity and journey"
    events.changed.emit(Changed.of(Subject.INSTRUMENTS))
    settle()
    assert form_name("Identity and journey") == "Личность и путь"

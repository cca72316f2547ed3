"""A record on its page: printing and the files beside it are offered where there are any."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import InlineTasks
from ui.pages.records.reading import RecordReading
from ui.pages.records.record_page import RecordPage
from vetting_desk.model import Record
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.records import pages


@pytest.fixture
def reading(desk: OpenDesk, tasks: InlineTasks, qtbot: QtBot) -> RecordReading:
    made = RecordReading(desk, tasks)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    return made


def test_a_record_without_files_offers_none(
    reading: RecordReading, desk: OpenDesk, record: Record
) -> None:
    assert not reading.print_button.isEnabled()
    read = pages.read(desk, record.id)
    reading.show_record(record.id, read)
    assert not reading.files_button.isVisibleTo(reading)
    assert reading.print_button.isEnabled()
    assert reading.page_count() == len(read.pages.pages) > 1


def test_files_are_listed_by_the_questions_they_answer(
    reading: RecordReading, desk: OpenDesk, with_files: Record
) -> None:
    reading.show_record(with_files.id, pages.read(desk, with_files.id))
    assert reading.files_button.text() == "4 attached files"
    words = [action.text() for action in reading._menu.actions()]
    assert words[0].startswith("A picture && more · ")
    assert len(words) == 4


def test_a_file_that_is_chosen_is_asked_for_and_shown_over_the_record(
    show: Callable[[Record], RecordPage], with_files: Record, settle: Callable[[], None]
) -> None:
    page = show(with_files)
    page.reading._menu.actions()[0].trigger()
    settle()
    dialog = page.reading.dialog
    assert dialog is not None
    assert dialog.isVisible()
    assert dialog.reader.view.paper is not None
    assert dialog.reader.view.paper.count() == 1
    dialog.close_button.click()
    settle()


def test_nothing_is_left_of_a_record_that_is_cleared(
    reading: RecordReading, desk: OpenDesk, with_files: Record
) -> None:
    reading.show_record(with_files.id, pages.read(desk, with_files.id))
    reading.clear()
    assert reading.page_count() == 0
    assert reading._menu.actions() == []
    assert not reading.print_button.isEnabled()

"""The lines of a queue as a table."""

from dataclasses import replace
from datetime import UTC, datetime

from ui.pages.queues.queue_table_model import FLAGS, NAME, QueueTableModel
from vetting_desk.model.queue import Flag, Place, QueueRow

NOW = datetime(2026, 11, 22, tzinfo=UTC)
ROW = QueueRow("a", "2026-1", "Намуна", "", "Post", NOW, (Flag.ALARM,), None, Place(1, "", 1))


def test_a_line_says_who_and_what_to_know(qapp: object) -> None:
    model = QueueTableModel()
    model.show_queue([ROW], more=False)
    assert model.index(0, NAME).data() == "Намуна"
    assert model.index(0, FLAGS).data() == "open alarm"


def test_a_line_that_is_here_is_not_added_again(qapp: object) -> None:
    model = QueueTableModel()
    model.show_queue([ROW], more=True)
    model.add_queue([ROW, replace(ROW, case_id="b")], more=False)
    assert [row.case_id for row in model.queue_rows()] == ["a", "b"]


def test_an_erased_name_is_said(qapp: object) -> None:
    model = QueueTableModel()
    model.show_queue([replace(ROW, name="")], more=False)
    assert model.index(0, NAME).data()

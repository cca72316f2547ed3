"""The list of queues: each counted in words, one chosen."""

from pytestqt.qtbot import QtBot

from ui.pages.queues.queue_list import OWN, QueueList
from vetting_desk.model.queue import Queue
from vetting_desk.operations.queues.reading import Overview


def test_each_queue_says_how_much_waits(qtbot: QtBot) -> None:
    queues = QueueList()
    qtbot.addWidget(queues)
    queues.show_overview(Overview(dict.fromkeys(Queue, 2), 1, 0, 0))
    assert queues.buttons[Queue.URGENT.value].accessibleName() == "Urgent, 2 cases"
    assert queues.buttons[OWN].count() == "1 case"


def test_one_is_chosen(qtbot: QtBot) -> None:
    queues = QueueList()
    qtbot.addWidget(queues)
    assert queues.choice() is Queue.NEW
    with qtbot.waitSignal(queues.chosen):
        queues.choose(None)
    assert queues.choice() is None
    assert queues.first() is queues.buttons[OWN]
    queues.choose(Queue.DECIDE)
    assert queues.choice() is Queue.DECIDE

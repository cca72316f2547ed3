"""What the frame reports by itself: counts in the rail, failures, and the coming lock."""

import logging

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.ground.events import Changed, Subject
from ui.ground.tasks import Tasks
from ui.shell.messages import MessageBar
from ui.shell.news import FrameNews
from ui.shell.rail import Destination, Rail
from vetting_desk.errors import StorageFullError
from vetting_desk.operations.access import permissions
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.exchange import transfer


class Frame(QWidget):
    """A rail with one line, and a message bar."""

    def __init__(self, desk: OpenDesk, tasks: Tasks) -> None:
        super().__init__()
        line = Destination("transfer", "Transfer", "transfer")
        self.rail = Rail("Post", "Officer", [line], self)
        self.messages = MessageBar(self)
        self.news = FrameNews(desk, tasks, self.rail, self.messages, self)

    def count(self) -> str:
        """Return the line's text for a screen reader."""
        buttons = self.rail.findChildren(QPushButton)
        return next(b for b in buttons if b.property("destination")).accessibleName()


@pytest.fixture
def frame(desk: OpenDesk, tasks: Tasks, qtbot: QtBot) -> Frame:
    made = Frame(desk, tasks)
    qtbot.addWidget(made)
    return made


def test_a_post_counts_what_is_to_be_sent(frame: Frame, desk: OpenDesk, qtbot: QtBot) -> None:
    frame.news.count()
    count = transfer.counts(desk).to_send
    assert count > 1
    qtbot.waitUntil(lambda: frame.count() == f"Transfer, {count} to send")


def test_headquarters_counts_what_is_to_be_returned(
    hq: OpenDesk, tasks: Tasks, qtbot: QtBot
) -> None:
    frame = Frame(hq, tasks)
    qtbot.addWidget(frame)
    frame.news._on_counted(3)
    assert frame.count() == "Transfer, 3 to return"


def test_a_role_that_may_not_transfer_is_shown_no_count(
    frame: Frame, desk: OpenDesk, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(permissions.ALLOWED, desk.officer.role, frozenset())
    frame.news.count()
    assert tasks.asked == []  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("subject", "counts"),
    [(Subject.RECORDS, True), (Subject.TRANSFER, True), (Subject.PEOPLE, False)],
)
def test_only_what_can_change_the_count_counts_anew(
    frame: Frame, tasks: Tasks, subject: Subject, counts: bool
) -> None:
    frame.news.count_after(Changed.of(subject))
    assert bool(tasks.asked) == counts  # type: ignore[attr-defined]


def test_what_a_page_says_is_shown(frame: Frame) -> None:
    frame.news.show_message("Saved.", "ok")
    assert frame.messages.text() == "Saved."


def test_a_known_failure_is_shown_and_leaves_no_line_in_the_log(
    frame: Frame, caplog: pytest.LogCaptureFixture
) -> None:
    frame.news.show_failure(StorageFullError(path="x"))
    assert "no room left" in frame.messages.text()
    assert caplog.records == []


def test_a_bug_leaves_a_line_without_its_words(
    frame: Frame, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines: list[str] = []
    logger = logging.getLogger("ui.shell.unexpected")
    monkeypatch.setattr(logger, "handle", lambda record: lines.append(record.getMessage()))
    frame.news.show_failure(RuntimeError("the answer was: secret"))
    assert lines == ["RuntimeError at ?"]
    assert "secret" not in frame.messages.text()


def test_the_coming_lock_stays_until_somebody_is_back(frame: Frame) -> None:
    frame.news.show_idle_warning()
    assert frame.messages.text().startswith("The desk locks in 30 seconds.")
    assert not frame.messages._timer.isActive()

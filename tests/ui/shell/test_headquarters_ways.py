"""Every wish of headquarters' rooms leads somewhere."""

from collections.abc import Callable

from ui.shell.frame import DeskFrame
from ui.shell.headquarters_ways import headquarters_ways


def test_each_way_is_a_signal_of_its_page(frame: DeskFrame) -> None:
    for name, ways in headquarters_ways(frame, "cases").items():
        page = frame.pages.page(name)
        for signal, _ in ways:
            assert hasattr(page, signal), (name, signal)


def test_they_lead_from_room_to_room(frame: DeskFrame, settle: Callable[[], None]) -> None:
    frame.go("inbox")
    settle()
    frame.pages.inbox.quarantine_requested.emit()
    settle()
    assert frame.pages.quarantine.isVisible()
    frame.pages.quarantine.left.emit()
    settle()
    assert frame.pages.inbox.isVisible()
    frame.pages.desks.returns_requested.emit()
    settle()
    assert frame.pages.transfer.isVisible()

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


def test_queue_and_case_lead_straight_to_the_decision(
    frame: DeskFrame, settle: Callable[[], None]
) -> None:
    case_id = frame.pages.cases.rows()[0].id
    for name in ("queues", "across"):
        frame.go("cases")
        frame.pages.page(name).deciding_requested.emit(case_id)  # type: ignore[attr-defined]
        settle()
        assert frame.shown_page() is frame.pages.deciding
        assert frame.pages.deciding.case_id == case_id


def test_a_decision_of_a_case_is_opened_from_there(frame: DeskFrame) -> None:
    frame.pages.across.decision_requested.emit("0" * 8)
    assert frame.shown_page() is frame.pages.decision

"""A strip over every page while the desk noticed something."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton

from ui.shell.main_window import MainWindow
from vetting_desk.model.finding import FindingKind
from vetting_desk.operations.desk import findings

Settle = Callable[[], None]


def test_it_comes_with_what_was_noticed_leads_to_it_and_goes(
    unlocked: MainWindow, settle: Settle
) -> None:
    frame = unlocked.frame
    assert frame is not None
    assert not frame.findings.isVisible()

    frame.open_desk.casebook.findings.add(FindingKind.MARKS_LOST)
    frame.open_desk.casebook.findings.add(FindingKind.HQ_RESTORED)
    settle()

    assert frame.findings.isVisible()
    assert "Headquarters was restored" in frame.findings.banner.sentence()
    [button] = [each for each in frame.findings.findChildren(QPushButton) if each.isVisible()]
    button.click()
    settle()
    assert frame.pages.desk.findings.isVisible()
    for told in findings.standing(frame.open_desk):
        findings.settle(frame.open_desk, told.finding.number)
    settle()
    assert not frame.findings.isVisible()

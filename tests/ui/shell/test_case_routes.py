"""From one part of a case to another, and back to the list."""

from collections.abc import Callable

from ui.shell.frame import DeskFrame


def test_the_parts_of_a_case_lead_to_each_other(
    frame: DeskFrame, settle: Callable[[], None]
) -> None:
    case_id = frame.pages.cases.rows()[0].id
    frame.open_case(case_id)
    settle()
    frame.pages.case.tab_wanted.emit("family")
    settle()
    assert frame.shown_page() is frame.pages.family
    assert frame.pages.family.case_id == case_id
    assert str(frame._place()) == f"case:{case_id}"
    frame.pages.family.tab_wanted.emit("passage")
    settle()
    assert frame.shown_page() is frame.pages.passage
    assert frame.case_parts.case_id("passage") == case_id
    frame.pages.passage.tab_wanted.emit("case")
    settle()
    assert frame.shown_page() is frame.pages.case
    assert frame.case_parts.case_id("case") == ""
    frame.case_parts.open_family(case_id)
    frame.pages.family.left.emit()
    settle()
    assert frame.shown_page() is frame.pages.cases


def test_a_persons_own_case_opens(frame: DeskFrame, settle: Callable[[], None]) -> None:
    first, second = (each.id for each in frame.pages.cases.rows()[:2])
    frame.case_parts.open_family(first)
    settle()
    frame.pages.family.case_requested.emit(second)
    settle()
    assert frame.shown_page() is frame.pages.case
    assert frame.pages.case.case_id == second

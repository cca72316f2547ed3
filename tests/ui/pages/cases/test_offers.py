"""What a form gave, offered to its case."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.pages.cases.case_page import CasePage
from ui.widgets.row_button import RowButton
from vetting_desk.model import NameScript, PersonName
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.interview import instruments, interviews, offering


@pytest.fixture
def offered(desk: OpenDesk) -> str:
    case = cases.create_case(desk, [PersonName("Plainly Invented", NameScript.LATIN)])
    summary = next(s for s in instruments.list_instruments(desk) if s.key.id == "intake")
    example = instruments.example("intake")
    made = interviews.start(desk, case.id, summary.key.sha256, example.language)
    made.answer_all(example.steps)
    made.close()
    return case.id


@pytest.fixture
def page(
    desk: OpenDesk,
    tasks: Tasks,
    events: Events,
    offered: str,
    qtbot: QtBot,
    settle: Callable[[], None],
) -> CasePage:
    made = CasePage(desk, tasks, events)
    qtbot.addWidget(made)
    made.show()
    made.show_case(offered)
    settle()
    return made


def row(page: CasePage, key: str) -> RowButton:
    return next(r for r in page._next.findChildren(RowButton) if r.property("key") == key)


def test_offers_stand_below_what_can_be_done_next(
    page: CasePage, desk: OpenDesk, offered: str
) -> None:
    QApplication.processEvents()
    [draft] = cases.case_detail(desk, offered).assessments

    def height(part: QWidget) -> int:
        return part.mapTo(page, QPoint(0, 0)).y()

    steps = [
        part
        for part in page._next.findChildren(QPushButton)
        if part.property("key") == draft.id or part.accessibleName().startswith("Start ")
    ]
    offers = [row(page, offer.id) for offer in offering.offers(desk, offered)]

    assert len(steps) > 1
    assert min(map(height, offers)) > max(map(height, steps))


@pytest.mark.parametrize("take", [True, False])
def test_a_fact_is_taken_or_left_by_a_person(
    page: CasePage, desk: OpenDesk, offered: str, settle: Callable[[], None], take: bool
) -> None:
    offer = next(each for each in offering.offers(desk, offered) if each.fact.birth)
    before = cases.case_detail(desk, offered).case.birth
    row(page, offer.id).click()
    dialog = page.offers.dialog
    assert dialog is not None
    words = " ".join(part.text() for part in dialog.findChildren(QLabel))
    assert "The form says" in words
    assert "birth date not known" in words
    (dialog.act if take else dialog.leave).click()
    settle()

    birth = cases.case_detail(desk, offered).case.birth
    assert birth == (offer.fact.birth if take else before)
    assert offer.id not in {each.id for each in offering.offers(desk, offered)}

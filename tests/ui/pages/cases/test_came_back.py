"""What stands first on a case's page of decisions, remarks and tasks."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.pages.records.test_remarks_card import OPEN
from tests.ui.pages.records.test_standing_card import FIRST
from tests.vetting_desk.model.test_decision_standing import (
    SECOND,
    THIRD,
    decision,
    officer,
    voice,
)
from ui.pages.cases.came_back import CameBack
from ui.shell.application import Application
from ui.theme import Mode, apply_theme
from vetting_desk.model.decision_standing import Said, standings
from vetting_desk.model.way_back import TaskPayload, ToldPayload
from vetting_desk.operations.decisions.asked import Task
from vetting_desk.operations.decisions.reading import DecisionRead

AT = datetime(2026, 11, 22, 10, tzinfo=UTC)


@pytest.fixture
def shown(qtbot: QtBot) -> CameBack:
    made = CameBack()
    qtbot.addWidget(made)
    return made


def read(*, signed: bool = True, dissent: bool = False, told: bool = False) -> DecisionRead:
    members = [each.model_dump() for each in (officer(1), SECOND, *([THIRD] if dissent else []))]
    said = decision(panel=members)
    voices = [voice(2, said, THIRD, "dissents")] if dissent else []
    voices += [voice(3, said, SECOND)] if signed else []
    [standing] = standings([said], voices)
    payload = ToldPayload.model_validate(
        {
            "decision": {"entry": said.entry.id, "digest": said.entry.digest},
            "day": "2026-11-29",
            "how": "Aloud",
            "language": "tg",
            "understood": "yes",
            "appeals": "no",
            "words": "",
        }
    )
    return DecisionRead(standing, (Said(said.entry, SECOND, payload),) if told else (), ())


def test_with_nothing_to_say_it_is_not_there(shown: CameBack) -> None:
    shown.show_all()
    assert shown.isHidden()


@pytest.mark.usefixtures("light_again")
def test_a_decision_in_force_says_until_when_and_who_tells_it(
    shown: CameBack, qapp: QApplication
) -> None:
    shown.show_all((read(dissent=True),))
    [words] = shown.words()
    for each in ("Invented", "In force", "2026-12-31", "was not told yet", "dissents", "Why"):
        assert each in words
    shown.show_all((read(told=True),))
    assert "was told on 2026-11-29" in shown.words()[0]
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shown.show_all((read(told=True),))
    assert "was told on \u20662026-11-29\u2069" in shown.words()[0], "its figures keep their order"


def test_the_day_on_which_somebody_was_told_is_written_as_the_language_does(
    shown: CameBack, qapp: Application, light_again: None
) -> None:
    qapp.translations.use("ru")
    shown.show_all((read(told=True),))
    assert "29.11.2026" in shown.words()[0]


def test_one_that_is_proposed_says_whom_it_waits_for(shown: CameBack) -> None:
    shown.show_all((read(signed=False),))
    assert "waits for" in shown.words()[0]
    assert "Invented 2" in shown.words()[0]
    assert "In force." not in shown.words()[0]


def test_what_is_open_stands_there_and_what_is_answered_does_not(shown: CameBack) -> None:
    payload = TaskPayload.model_validate(
        {"words": "Find the papers", "who": "Test post", "until": "2026-12-01", "decision": None}
    )
    task = Task(OPEN.entry, "Davlat", payload, (), None)
    shown.show_all((), (OPEN, replace(OPEN, correction=FIRST)), (task,), (FIRST,))
    sent_back, to_do = shown.words()
    assert "Ask again" in sent_back
    assert "Find the papers" in to_do
    assert "until 2026-12-01" in to_do


@pytest.fixture
def large(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, Mode.LIGHT, 200)
    yield
    apply_theme(qapp, Mode.LIGHT, 100)


def cut_in(page: QWidget, qtbot: QtBot) -> bool:
    """Return whether three cards do not stand whole in a column of a page of 720 pixels."""
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    cards = CameBack(page)
    column.addWidget(cards)
    column.addStretch(1)
    page.resize(900, 720)
    page.show()
    cards.show_all((read(dissent=True), read(), read(told=True)))
    QApplication.processEvents()
    return cards.verticalScrollBar().maximum() > 0


def test_many_cards_scroll_at_letters_of_ordinary_size(qtbot: QtBot) -> None:
    assert cut_in(QWidget(), qtbot)


@pytest.mark.usefixtures("large")
def test_at_large_letters_no_card_is_cut(qtbot: QtBot) -> None:
    assert not cut_in(QWidget(), qtbot)

"""Looking for sticks: those found are shown, a chosen folder and a stick in use are left alone."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.ground.tasks import Tasks
from ui.widgets.stick_card import StickCard
from ui.widgets.stick_search import StickSearch
from vetting_desk.operations.exchange import transfer


@dataclass
class Plugged:
    path: Path
    label: str = "STICK"
    free: int = 1_000_000
    writable: bool = True
    removable: bool = True


@dataclass
class Sticks:
    """The computer's drives, and the errors of listing them."""

    there: list[Plugged] = field(default_factory=list)
    error: Exception | None = None
    looked: int = 0

    def find(self, _desk: object) -> list[Plugged]:
        self.looked += 1
        if self.error is not None:
            raise self.error
        return self.there


@pytest.fixture
def sticks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Sticks:
    found = Sticks([Plugged(tmp_path)])
    monkeypatch.setattr(transfer, "drives", found.find)
    return found


@pytest.fixture
def card(qtbot: QtBot) -> StickCard:
    made = StickCard()
    qtbot.addWidget(made)
    return made


def look_again(card: StickCard) -> None:
    next(b for b in card.findChildren(QPushButton) if b.text() == "Look again").click()


def test_what_is_there_is_shown(
    sticks: Sticks, card: StickCard, tasks: Tasks, settle: Callable[[], None]
) -> None:
    StickSearch(card, tasks).look()
    settle()

    assert card.path() == sticks.there[0].path


def test_a_chosen_folder_stays_until_the_person_looks_again(
    sticks: Sticks, card: StickCard, tasks: Tasks, settle: Callable[[], None], tmp_path: Path
) -> None:
    search = StickSearch(card, tasks)
    folder = tmp_path / "chosen"
    card.choose_folder(folder)
    search.look()
    settle()
    assert card.path() == folder

    look_again(card)
    settle()
    assert card.path() == sticks.there[0].path


def test_a_stick_in_use_is_left_alone(
    sticks: Sticks, card: StickCard, tasks: Tasks, settle: Callable[[], None]
) -> None:
    StickSearch(card, tasks, in_use=lambda: True).look()
    settle()

    assert sticks.looked == 0
    assert card.path() is None


def test_watching_looks_at_once_and_goes_on(
    sticks: Sticks, card: StickCard, tasks: Tasks, settle: Callable[[], None]
) -> None:
    search = StickSearch(card, tasks)
    search.watch()
    settle()
    assert sticks.looked == 1
    assert search.is_watching()

    search.rest()
    assert not search.is_watching()


def test_a_system_that_does_not_answer_has_no_sticks(
    sticks: Sticks, card: StickCard, tasks: Tasks, settle: Callable[[], None]
) -> None:
    search = StickSearch(card, tasks)
    search.watch()
    settle()
    sticks.error = OSError("busy")
    search.look()
    settle()

    assert card.path() is None
    assert search.is_watching()


def test_a_bug_is_reported_once(
    sticks: Sticks, card: StickCard, tasks: Tasks, settle: Callable[[], None]
) -> None:
    sticks.error = ZeroDivisionError()
    search = StickSearch(card, tasks)
    search.watch()
    settle()

    assert tasks.failures == [sticks.error]  # type: ignore[attr-defined]
    assert not search.is_watching()

"""Reasons why unlocking is impossible before any passphrase is typed."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.ground.preferences import LastDesk
from ui.widgets.unlock_trouble import Waits, officer_items, passed_over_lines, trouble_words
from vetting_desk.errors import (
    CasebookDamagedError,
    CasebookMissingError,
    CasebookVersionError,
    DamagedSlotError,
    StoreError,
)
from vetting_desk.model import Desk, DeskKind, Role
from vetting_desk.operations.access.desk_folders import (
    DamagedSlot,
    DeskPlace,
    OfficerSlot,
    PassedOver,
)

POST = Desk("d", "Post", DeskKind.POST, "Plainly Invented", training=False)
GOOD = OfficerSlot("a", "A. Officer", Role.SUPERVISOR)
DAMAGED = DamagedSlot("b", DamagedSlotError())


def place(*officers: OfficerSlot, damaged: tuple[DamagedSlot, ...] = ()) -> DeskPlace:
    return DeskPlace(Path("post"), POST, officers, damaged)


class TestWaits:
    @pytest.fixture
    def waits(self, qapp: QObject) -> Waits:
        made = Waits(qapp)
        made.setInterval(100_000)
        return made

    def second(self, waits: Waits) -> None:
        """Let a second pass."""
        waits.timeout.emit()

    def test_each_waits_alone(self, waits: Waits) -> None:
        waits.begin(("post", "a"), 5)
        assert (waits.left(("post", "a")), waits.left(("post", "b"))) == (5, 0)
        waits.stop()

    def test_every_second_is_signalled(self, waits: Waits, qtbot: QtBot) -> None:
        waits.begin(("post", "a"), 5)
        with qtbot.waitSignal(waits.passed):
            self.second(waits)
        assert waits.left(("post", "a")) == 4
        waits.stop()

    def test_it_counts_until_the_last_has_waited(self, waits: Waits) -> None:
        waits.begin(("post", "a"), 1)
        waits.begin(("post", "b"), 2)
        self.second(waits)
        assert (waits.left(("post", "a")), waits.isActive()) == (0, True)
        self.second(waits)
        assert (waits.left(("post", "b")), waits.isActive()) == (0, False)


def test_a_damaged_key_is_offered_last_and_says_so() -> None:
    items = officer_items(place(GOOD, damaged=(DAMAGED,)), LastDesk())
    assert items == [("a", "A. Officer"), ("b", "An officer without a name (key damaged)")]


def test_only_training_says_before_unlocking_what_an_officer_may_do() -> None:
    here = place(GOOD)
    training = replace(here, desk=replace(POST, training=True))
    assert officer_items(here, LastDesk()) == [("a", "A. Officer")]
    assert officer_items(training, LastDesk()) == [("a", "A. Officer · Supervisor")]


def test_the_window_may_remember_whose_key_is_damaged() -> None:
    last = LastDesk(officer_id="b", officer_name="B. Officer")
    assert officer_items(place(damaged=(DAMAGED,)), last) == [("b", "B. Officer (key damaged)")]


def test_who_can_unlock_hears_nothing() -> None:
    assert trouble_words(place(GOOD, damaged=(DAMAGED,)), "a") == ""


def test_a_damaged_key_says_what_to_do() -> None:
    words = trouble_words(place(GOOD, damaged=(DAMAGED,)), "b")
    sentence = "This officer's key on this desk is damaged."
    assert words.startswith(sentence)
    assert len(words) > len(sentence) + 1


def test_a_desk_without_keys_says_what_to_do() -> None:
    assert "A backup restores it" in trouble_words(place(), "a")


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (CasebookVersionError(), "Folder post: made by a newer version."),
        (CasebookMissingError(), "Folder post: desk.json is gone; ask HQ."),
        (CasebookDamagedError(), "Folder post: desk.json is damaged; ask HQ."),
    ],
)
def test_a_folder_passed_over_says_why(error: StoreError, words: str) -> None:
    assert passed_over_lines([PassedOver(Path("desks/post"), error)]) == [words]

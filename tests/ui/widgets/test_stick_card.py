"""The stick as a card: its name, its state in words, and its free space."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ui.widgets.stick_card import StickCard
from vetting_desk.operations.exchange import transfer


@dataclass
class Plugged:
    path: Path
    label: str
    free: int = 12_300_000
    writable: bool = True
    removable: bool = True


ONE, TWO = Plugged(Path("/one"), "ONE"), Plugged(Path("/two"), "TWO")
LOCKED = Plugged(Path("/locked"), "LOCKED", writable=False)


@pytest.fixture
def card(qtbot: QtBot) -> StickCard:
    made = StickCard()
    qtbot.addWidget(made)
    made.show()
    return made


def words(card: StickCard) -> list[str]:
    return [each.text() for each in card.findChildren(QLabel) if each.isVisible() and each.text()]


def box(card: StickCard) -> QComboBox:
    return card.findChildren(QComboBox)[0]


def button(card: StickCard, words: str) -> QPushButton:
    return next(each for each in card.findChildren(QPushButton) if each.text() == words)


def test_without_a_stick_it_says_what_to_do(card: StickCard) -> None:
    assert words(card) == ["No stick", "Put a stick in, then look again."]
    assert card.path() is None
    assert not card.writable()


def test_one_stick_is_named_with_its_room(card: StickCard) -> None:
    card.show_sticks([ONE])
    assert words(card) == ["ONE", "12.3 MB free"]
    assert (card.path(), card.writable()) == (ONE.path, True)
    assert not box(card).isVisible()


def test_one_of_several_is_chosen_by_the_keyboard(card: StickCard, qtbot: QtBot) -> None:
    card.show_sticks([ONE, TWO])
    assert box(card).isVisible()
    with qtbot.waitSignal(card.chosen):
        qtbot.keyClick(box(card), Qt.Key.Key_Down)
    assert card.path() == TWO.path


def test_the_chosen_one_stays_chosen_when_another_comes(card: StickCard) -> None:
    card.show_sticks([ONE, TWO])
    box(card).setCurrentIndex(1)
    card.show_sticks([ONE, LOCKED, TWO])
    assert card.path() == TWO.path


def test_a_stick_that_cannot_be_written_says_how_to_mend_that(card: StickCard) -> None:
    card.show_sticks([LOCKED])
    assert words(card) == ["LOCKED", "It cannot be written: slide its lock open."]
    assert not card.writable()


def test_a_folder_can_take_its_place(card: StickCard, qtbot: QtBot, tmp_path: Path) -> None:
    card.show_sticks([LOCKED])
    with qtbot.waitSignal(card.chosen):
        card.choose_folder(tmp_path)
    assert card.has_folder()
    assert (card.path(), card.writable()) == (tmp_path, True)
    assert words(card) == [tmp_path.name, str(tmp_path)]


def test_looking_again_goes_back_from_a_folder_to_sticks(card: StickCard, tmp_path: Path) -> None:
    card.choose_folder(tmp_path)
    card.show_sticks([ONE])
    assert not card.has_folder()
    assert card.path() == ONE.path


def test_a_folder_is_chosen_by_a_dialog_or_not_at_all(
    card: StickCard, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    answers = ["", str(tmp_path)]
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: answers.pop(0))
    button(card, "Choose a folder…").click()
    assert not card.has_folder()
    button(card, "Choose a folder…").click()
    assert card.path() == tmp_path


def test_it_asks_for_another_look(card: StickCard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(card.search_requested):
        button(card, "Look again").click()


def test_something_can_be_said_of_it(card: StickCard) -> None:
    card.show_sticks([ONE])
    card.show_done()
    assert words(card) == ["ONE", "Safe to remove"]


def test_a_screen_reader_hears_what_the_list_is_of(card: StickCard) -> None:
    assert box(card).accessibleName() == "Stick"


def test_only_a_stick_is_safe_to_remove(
    card: StickCard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    card.choose_folder(tmp_path)
    card.show_done()
    assert (card.removable(), words(card)[-1]) == (False, "A folder on this computer")
    # A folder on a stick, chosen by hand, is on the stick all the same.
    monkeypatch.setattr(transfer, "drive_at", lambda folder: Plugged(folder, "inner"))
    card.choose_folder(tmp_path)
    card.show_done()
    assert (card.removable(), card.free(), words(card)[-1]) == (True, ONE.free, "Safe to remove")


def test_a_folder_whose_drive_does_not_answer_is_not_called_a_stick(
    card: StickCard, tmp_path: Path
) -> None:
    card.choose_folder(tmp_path / "gone")
    assert (card.removable(), card.free()) == (False, 0)

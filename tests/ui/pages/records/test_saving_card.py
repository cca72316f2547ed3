"""What is taken out of a record goes where the person says, behind its warning."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.conftest import InlineTasks
from ui.pages.records.saving_card import SavingCard
from vetting_desk.model import Record
from vetting_desk.operations.access.open_desk import OpenDesk


@pytest.fixture
def card(desk: OpenDesk, tasks: InlineTasks, record: Record, qtbot: QtBot) -> SavingCard:
    made = SavingCard(desk, tasks)
    qtbot.addWidget(made)
    made.show()
    made.show_record(record)
    return made


def test_it_warns_that_a_saved_file_is_no_longer_encrypted(card: SavingCard) -> None:
    words = " ".join(part.accessibleName() for part in card.findChildren(QLabel))
    assert "no longer encrypted" in words


@pytest.mark.parametrize(("button", "begins"), [("save", b"%PDF"), ("save_log", b"event,node")])
def test_a_file_is_saved_where_the_person_says(
    card: SavingCard,
    tmp_path: Path,
    settle: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
    button: str,
    begins: bytes,
) -> None:
    target, said = tmp_path / "saved", []
    card.said.connect(lambda words, tone: said.append((words, tone)))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    getattr(card, button).click()
    settle()
    assert target.read_bytes().startswith(begins)
    assert said[0][0].endswith("saved: saved")


def test_who_thinks_better_of_it_saves_nothing(
    card: SavingCard, desk: OpenDesk, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    card.save.click()
    settle()
    assert desk.casebook.audit.entries(action="record-exported") == []


def test_the_log_of_another_desks_answers_is_not_offered(card: SavingCard, record: Record) -> None:
    from dataclasses import replace

    assert card.save_log.isVisibleTo(card)
    card.show_record(replace(record, desk_name="Another desk"))
    assert not card.save_log.isVisibleTo(card)
    assert not card.save_stamps.isVisibleTo(card)

"""Sound that a post sent is a line each; what was erased is named and cannot be heard."""

from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from ui.pages.cases.recordings.sent_card import SentCard
from vetting_desk.operations.recordings.reading import Heard
from vetting_desk.operations.recordings.sent import Sent

AT = datetime(2026, 3, 4, tzinfo=UTC)
WHOLE = Sent("a", "r", "c", "Anora", AT, "The court asks", 65_000, erased=False)
GONE = Sent("b", "", "c", "Anora", AT, "", 0, erased=True)


@pytest.fixture
def card(qtbot: QtBot) -> SentCard:
    made = SentCard()
    qtbot.addWidget(made)
    return made


def test_with_nothing_sent_there_is_no_card(card: SentCard) -> None:
    card.show_sent([WHOLE])
    assert not card.isHidden()
    card.show_sent([])
    assert card.isHidden()


def test_each_says_how_long_and_why_and_asks_to_be_heard(card: SentCard, qtbot: QtBot) -> None:
    card.show_sent([WHOLE, GONE])
    row = card.rows["a"]
    assert "The court asks" in row.accessibleName()
    assert "0:01:05" in row.accessibleName()
    with qtbot.waitSignal(card.play_wanted) as wanted:
        row.click()
    assert wanted.args == ["a"]
    assert not card.rows["b"].isEnabled()
    assert "Erased by the rule" in card.rows["b"].accessibleName()


def test_what_was_heard_is_forgotten(card: SentCard, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(card.sound.button, "click", lambda: None)
    card.show_sent([WHOLE])
    card.play(Heard(bytes(3_200), 0))
    assert not card.sound.isHidden()
    card.clear()
    assert card.sound.isHidden()
    assert card.rows == {}

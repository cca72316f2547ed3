"""The twelve words that two people read to each other."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from ui.pages.enrolment.words_card import WordsCard
from ui.widgets.texts import Paragraph

WORDS = tuple(f"invented{number}" for number in range(12))


@pytest.fixture
def card(qtbot: QtBot) -> Iterator[WordsCard]:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(1000, 700)
    made = WordsCard(page)
    made.resize(900, 300)
    made.show_words(WORDS, "Read them aloud.")
    page.show()
    yield made
    page.close()


def cells(card: WordsCard) -> list[QLabel]:
    shown = [each for each in card.findChildren(QLabel) if not isinstance(each, Paragraph)]
    return [each for each in shown if each.isVisible()]


def columns(card: WordsCard) -> int:
    return len({each.x() for each in cells(card)})


def test_each_word_has_its_number(card: WordsCard) -> None:
    assert [each.text() for each in cells(card)] == [
        f"{number}  {word}" for number, word in enumerate(WORDS, start=1)
    ]


def test_a_screen_reader_hears_them_in_order(card: WordsCard) -> None:
    assert card.accessibleName() == " ".join(WORDS)


@pytest.mark.parametrize(("width", "side_by_side"), [(900, 4), (130, 1)])
def test_as_many_stand_side_by_side_as_there_is_room_for(
    card: WordsCard, settle: Callable[[], None], width: int, side_by_side: int
) -> None:
    card.resize(width, 500)
    settle()
    assert columns(card) == side_by_side


def test_other_words_take_the_place_of_those_before(card: WordsCard) -> None:
    card.show_words(("otter", "heron"), "Compare them.")
    card.column.activate()
    assert card.words() == ("otter", "heron")
    assert [each.text() for each in cells(card)] == ["1  otter", "2  heron"]
    assert card.findChildren(Paragraph)[0].plain() == "Compare them."


def test_from_the_right_the_first_word_stands_at_the_right(card: WordsCard) -> None:
    card.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    card.column.activate()
    first, second = cells(card)[:2]
    assert first.x() > second.x()


@pytest.fixture
def alone(qtbot: QtBot) -> WordsCard:
    """A card in its own window, so that its width can be set."""
    made = WordsCard()
    qtbot.addWidget(made)
    made.show()
    return made


def texts(card: WordsCard) -> list[str]:
    return [text.text() for text in card.findChildren(QLabel) if text.isVisible() and text.text()]


def test_words_to_read_aloud_are_numbered(alone: WordsCard, qtbot: QtBot) -> None:
    alone.show_words(("table", "giraffe"), "Read them.")
    qtbot.waitUntil(lambda: "1  table" in texts(alone))
    alone.show_words(("other",), "Read it.")
    assert alone.words() == ("other",)
    assert "2  giraffe" not in texts(alone)


@pytest.mark.parametrize(("width", "columns"), [(900, 4), (420, 3), (300, 2), (150, 1)])
def test_words_stand_beneath_each_other_where_there_is_less_room(
    alone: WordsCard, qtbot: QtBot, width: int, columns: int
) -> None:
    alone.show_words(("harvest",) * 12, "Read.")
    alone.resize(width, 600)
    found = [each for each in alone.findChildren(QLabel) if "harvest" in each.text()]
    qtbot.waitUntil(lambda: len({each.x() for each in found}) == columns)
    assert all(each.width() >= each.sizeHint().width() for each in found)

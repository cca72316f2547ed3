"""Two raters on screen: differences first, a reason from whoever changes, answers from the other alone."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.pages.raters.conftest import FIRST, LINES, SECOND, side_by_side
from ui.pages.raters.beside_view import BesideView
from ui.text.quote_text import quoted


@pytest.fixture
def view(qtbot: QtBot) -> BesideView:
    made = BesideView()
    qtbot.addWidget(made)
    made.show()
    return made


def test_only_a_difference_is_asked_about(view: BesideView) -> None:
    view.show_both(side_by_side(), FIRST)

    first, second = view.rows
    assert first.choice is not None
    assert first.choice.value() == ""
    assert second.choice is None
    assert view.items() is None
    assert view.propose_button.isVisible()
    assert not view.agree_button.isVisible()


def test_who_changes_says_why(view: BesideView) -> None:
    view.show_both(side_by_side(), FIRST)
    row = view.rows[0]
    assert row.choice is not None
    row.choice.chips()[0].click()
    QApplication.processEvents()
    assert row.why("second").isVisibleTo(view)
    assert not row.why("first").isVisibleTo(view)
    row.why("second").set_text("I had missed e1")

    [item] = view.items() or []

    assert item.agreed is not None
    assert (item.agreed.presence, item.why_first, item.why_second) == ("2", "", "I had missed e1")


def test_evidence_is_named_by_its_words_and_its_key_is_a_tip(view: BesideView) -> None:
    lines = {each.key: each for each in LINES}
    view.show_both(replace(side_by_side(), evidence=lines), FIRST)

    labels = view.rows[0].findChildren(QLabel)
    [rests, _] = [each for each in labels if quoted("He said so") in each.text()]
    assert not any("e1" in each.text() for each in labels)
    assert "e1" in rests.toolTip()


def test_the_first_fill_the_page_and_the_others_come_by_themselves(
    view: BesideView, qtbot: QtBot
) -> None:
    two = side_by_side()
    many = replace(two, rows=two.rows * 10)
    view.show_both(many, FIRST)
    assert len(view.rows) < 10
    qtbot.waitUntil(lambda: len(view.rows) == 20)
    assert [row.row for row in view.rows] == list(many.rows)
    assert [view.column.indexOf(row) for row in view.rows] == list(range(2, 22))

    view.show_both(many, FIRST)
    assert view.items() is None
    assert len(view.rows) == 20, "what is asked for all is not asked of some"


def test_a_disagreement_may_stay(view: BesideView) -> None:
    view.show_both(side_by_side(), FIRST)
    row = view.rows[0]
    assert row.choice is not None
    row.choice.chips()[2].click()
    said: list[object] = []
    view.proposed.connect(lambda *given: said.extend(given))
    view.words.set_text("Both readings hold")
    view.propose_button.click()

    items, third, words = said
    assert items[0].agreed is None  # type: ignore[index]
    assert (third, words) == ("", "Both readings hold")


@pytest.mark.parametrize(("officer", "may"), [(SECOND, True), (FIRST, False), ("other", False)])
def test_the_other_rater_alone_answers_a_proposal(
    view: BesideView, officer: str, may: bool
) -> None:
    view.show_both(side_by_side(proposed=True), officer)

    assert view.agree_button.isVisible() is may
    assert not view.propose_button.isVisible()
    said: list[tuple[bool, str]] = []
    view.answered.connect(lambda agrees, words: said.append((agrees, words)))
    view.agree_button.click()
    view.refuse_button.click()
    assert said == [(True, ""), (False, "")]

"""Quiet questions to the rater: read, dismissed, kept nowhere."""

import pytest
from pytestqt.qtbot import QtBot

from ui.pages.interview.workspace.bias_row import BiasRows, bias_text
from vetting_desk.judgement.bias import Bias


def test_what_is_dismissed_stays_away_until_the_next_sitting(qtbot: QtBot) -> None:
    rows = BiasRows()
    qtbot.addWidget(rows)
    rows.show_checks((Bias.FAST, Bias.ONE_KIND))
    assert len(rows.said()) == 2
    rows.dismiss(Bias.FAST)
    rows.show_checks((Bias.FAST, Bias.ONE_KIND, Bias.COPIED))
    assert rows.said() == [bias_text(Bias.ONE_KIND), bias_text(Bias.COPIED)]
    rows.forget()
    assert rows.isHidden()
    rows.show_checks((Bias.FAST,))
    assert rows.said() == [bias_text(Bias.FAST)]


@pytest.mark.parametrize("check", list(Bias))
def test_each_is_one_question_or_advice_without_a_number(check: Bias) -> None:
    words = bias_text(check)
    assert not any(letter.isdigit() for letter in words)
    assert words.endswith(("?", "."))

"""A decision to be read."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from tests.vetting_desk.model.test_decision_standing import SECOND, THIRD, decision, one, voice
from ui.pages.deciding.decision_words import DecisionWords
from vetting_desk.model.decision_standing import Flaw


def test_outcome_criteria_and_voices_are_there(qtbot: QtBot) -> None:
    said = decision(panel=[each.model_dump() for each in (SECOND, THIRD)])
    standing = one(said, voice(2, said, SECOND), voice(3, said, THIRD, "dissents"))
    shown = DecisionWords()
    qtbot.addWidget(shown)
    shown.show_decision(standing, lambda _: ("", ""))
    for words in ("Outcome", "By letter", "Met", "signs", "dissents", "Why"):
        assert words in shown.words()
    shown.show_decision(replace(standing, flaw=Flaw.TOO_FEW), lambda _: ("", ""))
    assert "Fewer decision-makers" in shown.words()
    assert "earlier proposal" not in shown.words()
    shown.show_decision(replace(standing, refused_before=standing.dissents), lambda _: ("", ""))
    assert "Said to an earlier proposal" in shown.words()

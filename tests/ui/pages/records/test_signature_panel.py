"""The validity of a signature, in words."""

import pytest
from pytestqt.qtbot import QtBot

from ui.pages.records.signature_panel import SignaturePanel
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.records.records import Outcome, RecordCheck


class TestRecord:
    @pytest.mark.parametrize(
        ("outcome", "why", "said"),
        [
            (Outcome.VALID, "", "The signature is valid"),
            (Outcome.NOT_VALID, "signature", "something was changed after signing"),
            (Outcome.NOT_VALID, "report", "the report is not the one that was signed"),
            (Outcome.CANNOT_BE_JUDGED, "untrusted", "does not lead to your organisation"),
            (
                Outcome.CANNOT_BE_JUDGED,
                "revocation unknown",
                "No current revocation list: bring a return bundle from HQ",
            ),
            (Outcome.CANNOT_BE_JUDGED, "register unknown", "not in the register"),
            (Outcome.CANNOT_BE_JUDGED, "revoked", "its certificate was revoked by HQ"),
            (Outcome.CANNOT_BE_JUDGED, "validity", "was not valid when it was used"),
        ],
    )
    def test_three_outcomes_in_words_and_shapes(
        self, desk: OpenDesk, qtbot: QtBot, outcome: Outcome, why: str, said: str
    ) -> None:
        panel = SignaturePanel()
        qtbot.addWidget(panel)
        panel.show()
        officer = desk.officer if outcome is Outcome.VALID else None
        panel.show_check(
            RecordCheck(outcome, why, officer, "Post", desk.clock.now(), own_clock=False), "x"
        )
        assert said in panel.outcome()
        assert "the post's clock" in panel.accessibleName()
        assert ("unchanged since" in panel.accessibleName()) == (outcome is Outcome.VALID)

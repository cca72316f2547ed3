"""The validity of a signature, in words."""

import pytest
from pytestqt.qtbot import QtBot

from ui.pages.records.signature_panel import SignaturePanel
from vetting_desk.model.acceptance import Acceptance
from vetting_desk.model.evidence import Evidence, EvidenceKind, Outcome
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.records.checking import RecordCheck


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
            (Outcome.CANNOT_BE_JUDGED, "expired", "its certificate ended"),
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

    @pytest.mark.parametrize(
        ("kind", "said"),
        [
            (EvidenceKind.STAMP, "Shown by HQ's stamp of "),
            (EvidenceKind.RECEIPT, "Shown by HQ's receipt of "),
            (EvidenceKind.ARRIVAL, "Here since "),
            (EvidenceKind.READING, "nothing here shows how old it is"),
        ],
    )
    def test_what_shows_it_stands_beneath(
        self, desk: OpenDesk, qtbot: QtBot, kind: EvidenceKind, said: str
    ) -> None:
        panel = SignaturePanel()
        qtbot.addWidget(panel)
        panel.show()
        now = desk.clock.now()
        evidence = Evidence(kind, now, "Hilola Sample")
        panel.show_check(
            RecordCheck(
                Outcome.VALID, "", desk.officer, "Post", now, own_clock=False, evidence=evidence
            ),
            "x",
        )
        assert said in panel.evidence()
        assert "Hilola Sample" in panel.evidence()
        assert panel.evidence() in panel.accessibleName()

    def test_who_took_it_in_all_the_same_is_named_with_the_reason(
        self, desk: OpenDesk, qtbot: QtBot
    ) -> None:
        panel = SignaturePanel()
        qtbot.addWidget(panel)
        panel.show()
        now = desk.clock.now()
        acceptance = Acceptance(
            "r", "d", now, "o", "Hilola Sample", "certificate-revoked", "I was there."
        )
        panel.show_check(
            RecordCheck(
                Outcome.CANNOT_BE_JUDGED,
                "revoked",
                desk.officer,
                "Post",
                now,
                own_clock=False,
                acceptance=acceptance,
            ),
            "x",
        )
        assert "Taken in all the same by" in panel.accessibleName()
        assert "I was there." in panel.accessibleName()

from datetime import UTC, datetime

from vetting_desk.model import IntakeOutcome, Receipt, ReceiptItem
from vetting_desk.registry.casebook_holdings import CasebookHoldings, receipt_line
from vetting_desk.registry.door import Kind
from vetting_desk.store import Casebook

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)


def test_a_receipt_with_another_verdict_has_another_line() -> None:
    lines = {
        receipt_line(Receipt("b", "d", 1, NOW, "", 0, (ReceiptItem("r", "a" * 64, outcome, ""),)))
        for outcome in (IntakeOutcome.ACCEPTED, IntakeOutcome.HELD)
    }
    assert len(lines) == 2


def test_an_empty_casebook_holds_nothing(casebook: Casebook) -> None:
    holdings = CasebookHoldings(casebook)
    assert [holdings.lines(kind) for kind in Kind] == [{}] * len(Kind)
    assert holdings.erased() == frozenset()


def test_what_came_again_says_in_which_bundle(casebook: Casebook) -> None:
    for bundle in ("first", "second"):
        casebook.intake.quarantine(bundle, "d", "r", "a" * 64, IntakeOutcome.HELD, "revoked", ())
    casebook.intake.supersede("d", "r", "a" * 64, "second")
    found = [
        (each.bundle_id, each.superseded_by) for each in CasebookHoldings(casebook).quarantined()
    ]
    assert found == [("first", "second"), ("second", "")]

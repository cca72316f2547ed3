"""The results of a transfer, in words."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from ui.text.outcome_text import flag_lines, needs_a_look, summary_lines
from ui.text.reason_text import reason_text
from vetting_desk.model import (
    BundleKind,
    IntakeOutcome,
    IntakeSummary,
    Receipt,
    ReceiptItem,
)
from vetting_desk.model.finding import FindingKind
from vetting_desk.operations.exchange import transfer
from vetting_desk.transfer.ends import record_check


def _receipt(*outcomes: IntakeOutcome) -> Receipt:
    items = tuple(
        ReceiptItem(
            str(number), "0" * 64, outcome, "signature" if outcome is IntakeOutcome.REFUSED else ""
        )
        for number, outcome in enumerate(outcomes)
    )
    from vetting_desk.clock import FixedClock

    return Receipt("b", "d", 1, FixedClock().now(), "0" * 64, 1, items)


def test_a_return_bundle_says_what_was_received_and_what_was_refused() -> None:
    receipts = (
        _receipt(IntakeOutcome.ACCEPTED, IntakeOutcome.ALREADY_HAVE, IntakeOutcome.REFUSED),
    )
    summary = IntakeSummary("b", BundleKind.RETURN, "HQ", "A", 1, receipts=receipts)
    assert summary_lines(summary) == [
        "2 records received by HQ",
        "1 record refused",
        "Refused: its signature is not valid",
    ]


def test_statements_are_counted_beside_records() -> None:
    items = (
        *_receipt(IntakeOutcome.ACCEPTED, IntakeOutcome.ACCEPTED, IntakeOutcome.ACCEPTED).items,
        replace(_receipt(IntakeOutcome.REFUSED).items[0], record_id="3"),
    )
    beside = frozenset({"1", "2", "3"})
    summary = IntakeSummary("b", BundleKind.RECORDS, "Post", "A", 1, items=items, statements=beside)
    assert summary_lines(summary)[:3] == [
        "1 record taken in", "2 statements taken in", "1 statement refused",
    ]  # fmt: skip


def test_what_waits_for_a_person_is_neither_received_nor_refused() -> None:
    held = ReceiptItem("1", "0" * 64, IntakeOutcome.HELD, "certificate-revoked")
    receipt = replace(_receipt(IntakeOutcome.ACCEPTED), items=(held,))
    for kind in BundleKind:
        summary = IntakeSummary("b", kind, "HQ", "A", 1, items=(held,), receipts=(receipt,))
        assert summary_lines(summary) == [
            "1 record waiting for a person at HQ",
            "Waiting for a person: its certificate was revoked, and nothing shows that it was signed before",
        ]
        assert needs_a_look(summary)


@pytest.mark.parametrize("reason", [*sorted(record_check.HELD_FOR.values()), "desk-revoked"])
def test_why_something_waits_has_words(reason: str) -> None:
    assert reason_text(reason) != reason


def test_a_gap_is_shown() -> None:
    summary = IntakeSummary("b", BundleKind.RECORDS, "Post", "A", 4, gap=2)
    assert summary_lines(summary)[0] == "2 bundles before this one have not arrived yet."


def test_a_bundle_taken_in_before_changes_nothing() -> None:
    summary = IntakeSummary("b", BundleKind.RECORDS, "Post", "A", 4, already=True)
    assert len(summary_lines(summary)) == 1


def test_an_unknown_reason_is_shown_by_its_key() -> None:
    assert reason_text("moon-phase") == "moon-phase"


def test_every_flag_and_reason_of_the_core_has_words() -> None:
    core = Path(transfer.__file__).parents[2]
    places = [*(core / "transfer").rglob("*.py"), *(core / "registry").rglob("*.py")]
    written = "".join(path.read_text("utf-8") for path in places)
    flags = set(re.findall(r"``([a-z-]+)``", str(IntakeSummary.__doc__).split("flags:")[1]))
    reasons = set(re.findall(r"``([a-z-]+)``", str(record_check.check_record.__doc__))) - {"reason"}
    assert {"audit-chain", "policy-older"} < flags
    assert {"untrusted", "extra-file"} < reasons
    named = {kind.value: f"FindingKind.{kind.name}.value" for kind in FindingKind}
    for flag in flags - {"gap"}:
        spelled = named.get(flag, f'"{flag}"')
        assert spelled in written or flag.startswith("policy")
        assert flag_lines(replace(_flagged(), flags=(flag,)))[0] != flag
    assert [reason for reason in reasons if reason_text(reason) == reason] == []


def test_what_is_flagged_is_shown_and_needs_a_look() -> None:
    [line] = flag_lines(_flagged())
    assert line.startswith("That desk's log does not continue")
    assert line in summary_lines(_flagged())
    assert needs_a_look(_flagged())
    assert not needs_a_look(replace(_flagged(), flags=()))


def _flagged() -> IntakeSummary:
    return IntakeSummary("b", BundleKind.RECORDS, "Post", "A", 4, flags=("audit-chain",))

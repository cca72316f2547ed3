"""The transfer page: counts, the stick, and what came or went, in words."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

import vetting_desk
from ui.pages.transfer import TransferPage
from ui.pages.transfer.outcome_text import flag_lines, needs_a_look, reason_text, summary_lines
from ui.work.events import Events
from ui.work.tasks import Tasks
from vetting_desk.errors import DriveFullError, DriveMissingError
from vetting_desk.model import (
    BundleKind,
    IntakeOutcome,
    IntakeSummary,
    Receipt,
    ReceiptItem,
)
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.exchange import transfer
from vetting_desk.transfer.ends import record_check

MakePage = Callable[[OpenDesk], TransferPage]


@pytest.fixture
def make_page(tasks: Tasks, events: Events, settle: Callable[[], None], qtbot: QtBot) -> MakePage:
    def make(desk: OpenDesk) -> TransferPage:
        page = TransferPage(desk, tasks, events)
        qtbot.addWidget(page)
        page.resize(1000, 700)
        page.show()
        page.activate()
        settle()
        return page

    return make


def words(page: TransferPage) -> str:
    return "\n".join(text.text() for text in page.findChildren(QLabel) if text.isVisible())


def button(page: TransferPage, said: str) -> QPushButton:
    return next(b for b in page.findChildren(QPushButton) if said in b.text())


def test_plain_counts(make_page: MakePage, desk: OpenDesk) -> None:
    page = make_page(desk)
    count = transfer.counts(desk).to_send
    assert count > 1
    assert f"{count} records to send" in words(page)
    assert button(page, f"Write {count} records to the stick").isEnabled()


def test_the_practice_stick_is_there(make_page: MakePage, desk: OpenDesk) -> None:
    assert make_page(desk).stick.path() is not None


def test_without_a_stick_nothing_can_be_written(
    make_page: MakePage, desk: OpenDesk, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transfer, "drives", lambda _desk: [])
    page = make_page(desk)
    assert "No stick" in words(page)
    assert not button(page, "Write").isEnabled()
    assert not button(page, "Receive").isEnabled()


def test_there_and_back(
    make_page: MakePage, desk: OpenDesk, hq: OpenDesk, settle: Callable[[], None]
) -> None:
    post, centre = make_page(desk), make_page(hq)
    count = transfer.counts(desk).to_send
    post.write_to_stick()
    settle()
    assert post.banner.sentence() == "Safe to remove the stick: 1 bundle written and read back."
    assert f"{count} records waiting for HQ's receipt" in words(post)
    centre.receive_from_stick()
    settle()
    assert f"{count} records taken in" in words(centre)
    centre.write_to_stick()
    settle()
    post.receive_from_stick()
    settle()
    assert transfer.counts(desk).received == count
    assert f"{count} receipts from HQ" in words(post)


def test_a_bundle_for_another_desk_is_left_on_the_stick(
    make_page: MakePage, desk: OpenDesk, hq: OpenDesk, settle: Callable[[], None], tmp_path: Path
) -> None:
    post = make_page(desk)
    post.write_to_stick()
    settle()
    page = make_page(desk)
    page.receive_from_stick()
    settle()
    assert page.banner.sentence() == "Nothing for this desk was taken from the stick."


def test_a_broken_bundle_is_refused_by_name_and_stops_nothing(
    make_page: MakePage, desk: OpenDesk, hq: OpenDesk, settle: Callable[[], None]
) -> None:
    post, centre = make_page(desk), make_page(hq)
    post.write_to_stick()
    settle()
    folder = post.stick.path()
    assert folder is not None
    whole = next(folder.glob("*.age"))
    (folder / ("0" * 32 + ".age")).write_bytes(whole.read_bytes()[:-100])
    centre.receive_from_stick()
    settle()
    assert "1 bundle received" in centre.banner.sentence()
    assert "0" * 32 in words(centre)


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (
            DriveFullError(path="x", needed=52_000_000, free=1_000_000),
            "It needs 52.0 MB and has 1.0 MB",
        ),
        (DriveMissingError(path="x", written=()), "The bundle is not on it"),
        (DriveMissingError(path="x", written=("a.age",)), "Whole on the stick: a.age"),
    ],
)
def test_what_is_wrong_with_a_stick_is_a_banner(
    make_page: MakePage,
    desk: OpenDesk,
    settle: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
    error: Exception,
    said: str,
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(transfer, "write_bundles", broken)
    page = make_page(desk)
    page.write_to_stick()
    settle()
    assert said in words(page)
    assert "Safe to remove" not in words(page)


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


def test_a_gap_is_told() -> None:
    summary = IntakeSummary("b", BundleKind.RECORDS, "Post", "A", 4, gap=2)
    assert summary_lines(summary)[0] == "2 bundles before this one have not arrived yet."


def test_a_bundle_taken_in_before_changes_nothing() -> None:
    summary = IntakeSummary("b", BundleKind.RECORDS, "Post", "A", 4, already=True)
    assert len(summary_lines(summary)) == 1


def test_an_unknown_reason_is_shown_by_its_key() -> None:
    assert reason_text("moon-phase") == "moon-phase"


def test_every_flag_and_reason_of_the_core_has_words() -> None:
    core = Path(vetting_desk.__file__).parent / "transfer"
    written = "".join(path.read_text("utf-8") for path in core.rglob("*.py"))
    flags = set(re.findall(r"``([a-z-]+)``", IntakeSummary.__doc__.split("flags:")[1]))
    reasons = set(re.findall(r"``([a-z-]+)``", record_check.check_record.__doc__)) - {"reason"}
    assert {"audit-chain", "policy-older"} < flags
    assert {"untrusted", "extra-file"} < reasons
    for flag in flags - {"gap"}:
        assert f'"{flag}"' in written or flag.startswith("policy")
        assert flag_lines(replace(_flagged(), flags=(flag,)))[0] != flag
    assert [reason for reason in reasons if reason_text(reason) == reason] == []


def test_what_is_flagged_is_told_and_needs_a_look() -> None:
    [line] = flag_lines(_flagged())
    assert line.startswith("That desk's log does not continue")
    assert line in summary_lines(_flagged())
    assert needs_a_look(_flagged())
    assert not needs_a_look(replace(_flagged(), flags=()))


def _flagged() -> IntakeSummary:
    return IntakeSummary("b", BundleKind.RECORDS, "Post", "A", 4, flags=("audit-chain",))

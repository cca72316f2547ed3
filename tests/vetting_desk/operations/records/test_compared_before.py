"""Pages that an earlier version of the layout made: what was found of them then counts."""

from pathlib import Path

import pytest

from vetting_desk.model import Record
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.records import records
from vetting_desk.reports import comparing
from vetting_desk.reports.comparing import Pages
from vetting_desk.reports.pdf.archive import LAYOUT

NOT_COMPARED = (records.Outcome.CANNOT_BE_JUDGED, "pages-not-compared")
VALID = (records.Outcome.VALID, "")


def newer_layout(monkeypatch: pytest.MonkeyPatch) -> None:
    """From here on pages look otherwise than those of every report there is."""
    monkeypatch.setattr(comparing, "same_pages", lambda *_: False)
    monkeypatch.setattr(comparing, "LAYOUT", LAYOUT + 1)


def sent(post: OpenDesk, hq: OpenDesk, stick: Path) -> tuple[str, ...]:
    """Carry what the post signed to headquarters, and return what it flagged."""
    [bundle] = transfer.write_bundles(post, stick)
    return transfer.receive(hq, stick / bundle.file_name).flags


def found(desk: OpenDesk, record: Record) -> tuple[records.Outcome, str]:
    check = records.check_record(desk, record.id)
    return check.outcome, check.why


def test_a_report_that_this_desk_made_stays_valid_after_a_new_layout(
    post: OpenDesk, record: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    newer_layout(monkeypatch)

    assert found(post, record) == VALID


def test_a_report_that_the_log_does_not_know_is_not_called_this_desks_own(
    post: OpenDesk, record: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    newer_layout(monkeypatch)
    monkeypatch.setattr(post.casebook.audit, "entries", lambda **_: [])

    assert found(post, record) == NOT_COMPARED


def test_what_headquarters_compared_when_it_came_stays_valid_after_a_new_layout(
    post: OpenDesk, hq: OpenDesk, record: Record, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "pages-not-compared" not in sent(post, hq, stick)
    newer_layout(monkeypatch)

    assert found(hq, record) == VALID


def test_what_headquarters_never_compared_is_not_judged(
    post: OpenDesk, hq: OpenDesk, record: Record, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    newer_layout(monkeypatch)
    assert "pages-not-compared" in sent(post, hq, stick)

    assert found(hq, record) == NOT_COMPARED


def test_pages_that_say_something_else_are_never_settled(
    post: OpenDesk, record: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(comparing, "compare", lambda *_: Pages.OTHER)

    outcome, why = found(post, record)

    assert (outcome, why) == (records.Outcome.NOT_VALID, "report-pages")

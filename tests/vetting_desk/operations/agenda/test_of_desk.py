"""A desk says itself what is due at it: a receipt that does not come, a certificate or list that ends."""

from datetime import timedelta

import pytest

from tests.vetting_desk.operations.decisions.conftest import HILOLA, ISKANDAR, Bench
from vetting_desk.clock import FixedClock, on_the_wall
from vetting_desk.crypto.certificates import load_certificate
from vetting_desk.model.due import DueItem, DueKind
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.agenda import of_desk


def due(desk: OpenDesk, kind: DueKind) -> list[DueItem]:
    of_desk.bring_up_to_date(desk)
    return desk.casebook.due.of_kind(kind)


def before_they_end(desk: OpenDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the device's clock stand a month before the officer's certificate ends."""
    [certificate, *_] = desk.casebook.officers.get(desk.officer.id).certificates
    until = load_certificate(certificate).not_valid_after_utc - timedelta(days=30)
    monkeypatch.setattr(desk.casebook._core.time, "_clock", FixedClock(until))


def test_a_bundle_without_a_receipt_waits_for_headquarters(bench: Bench) -> None:
    [waiting] = due(bench.at(ISKANDAR), DueKind.RECEIPT_MISSING)
    assert (waiting.words, waiting.waiting) == ("1", True)
    assert waiting.day == on_the_wall(waiting.since + of_desk.RECEIPT).date()
    bench.carry()
    assert [each.words for each in due(bench.at(ISKANDAR), DueKind.RECEIPT_MISSING)] == []
    assert due(bench.at(HILOLA), DueKind.RECEIPT_MISSING) == []


def test_certificates_and_the_list_are_said_before_they_end(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = bench.at(ISKANDAR)
    assert due(desk, DueKind.CERTIFICATE_ENDING) == []
    assert due(desk, DueKind.LIST_ENDING) == []
    before_they_end(desk, monkeypatch)
    found = due(desk, DueKind.CERTIFICATE_ENDING)
    assert {each.owner_id for each in found} >= {bench.id(ISKANDAR)}
    assert {each.what for each in found} == {"officer"}
    [ending] = due(desk, DueKind.LIST_ENDING)
    assert ending.waiting, "headquarters renews it"


def test_headquarters_hears_of_the_certificates_of_desks_and_renews_the_list_itself(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = bench.at(HILOLA)
    before_they_end(desk, monkeypatch)
    assert "desk" in {each.what for each in due(desk, DueKind.CERTIFICATE_ENDING)}
    [ending] = due(desk, DueKind.LIST_ENDING)
    assert not ending.waiting


def test_nothing_is_written_where_nothing_changed(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = bench.at(ISKANDAR)
    of_desk.bring_up_to_date(desk)
    monkeypatch.setattr(desk.casebook.due, "replace", pytest.fail)
    of_desk.bring_up_to_date(desk)

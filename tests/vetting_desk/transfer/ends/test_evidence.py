"""What headquarters has that shows a record is older than its arrival, when a key was lost meanwhile."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from tests.vetting_desk.transfer.conftest import write_report
from vetting_desk.model import IntakeOutcome, WayToHq
from vetting_desk.model.evidence import Evidence, EvidenceKind
from vetting_desk.model.revocation import RevocationKind
from vetting_desk.transfer.ends import outbox
from vetting_desk.transfer.ends.evidence import EarlierEvidence
from vetting_desk.transfer.ends.outbox import write_bundles
from vetting_desk.transfer.format import log_proof
from vetting_desk.transfer.format.manifest import RecordsManifest
from vetting_desk.transfer.format.manifest_parts import DeskPart, FilePart, RecordPart

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
DAY = timedelta(days=1)
HELD = (IntakeOutcome.HELD, "certificate-revoked")
ACCEPTED = (IntakeOutcome.ACCEPTED, "")


def outcomes(summary: Any) -> list[tuple[IntakeOutcome, str]]:
    return [(item.outcome, item.reason) for item in summary.items]


@pytest.fixture
def lose(hq_station: Any, post: Any) -> Callable[[int], None]:
    """A function that lets headquarters know, ten days later, on which day the officer's key was lost."""

    def lost(day: int) -> None:
        hq_station.clock.advance(10 * DAY)
        hq_station.revoke(post.signer, RevocationKind.LOST, NOW + day * DAY)

    return lost


def test_without_evidence_what_a_lost_key_signed_is_held(
    hq_station: Any, carrier: Any, sent: Any, lose: Any
) -> None:
    lose(5)
    assert outcomes(carrier.to_hq(hq_station, sent)) == [HELD, HELD]


@pytest.fixture
def overtaken(
    hq_station: Any, carrier: Any, sent: Any, post_station: Any, three_records: Any, usb: Path
) -> Any:
    """A bundle that comes late: the next one, which names it, arrived at once."""
    post_station.add(three_records[2])
    [second] = write_bundles(post_station, usb)
    carrier.to_hq(hq_station, second)
    return sent


@pytest.mark.parametrize(("day", "outcome"), [(5, ACCEPTED), (0, HELD), (-1, HELD)])
def test_a_later_bundle_that_came_before_shows_that_the_one_it_names_is_older(
    hq_station: Any,
    carrier: Any,
    overtaken: Any,
    lose: Any,
    day: int,
    outcome: tuple[IntakeOutcome, str],
) -> None:
    lose(day)
    assert outcomes(carrier.to_hq(hq_station, overtaken)) == [outcome] * 2


def test_a_bundle_is_named_through_all_that_came_after_it(
    hq_station: Any,
    carrier: Any,
    overtaken: Any,
    post_station: Any,
    make_record: Any,
    post: Any,
    invented: Any,
    usb: Path,
    lose: Any,
) -> None:
    post_station.add(make_record(post, invented))
    [third] = write_bundles(post_station, usb)
    carrier.to_hq(hq_station, third)
    lose(5)
    assert outcomes(carrier.to_hq(hq_station, overtaken)) == [ACCEPTED] * 2


def resent(post_station: Any, ids: tuple[str, ...], usb: Path) -> Any:
    """Put records into a bundle of their own that nothing names, as one that was offered again."""
    for record_id in ids:
        post_station.casebook.records.set_way(record_id, WayToHq.TO_SEND)
    [row] = write_bundles(post_station, usb)
    return row


@pytest.mark.parametrize(("day", "outcome"), [(5, ACCEPTED), (0, HELD)])
def test_a_record_of_a_bundle_that_was_lost_is_shown_by_the_next_ones_log(
    hq_station: Any,
    carrier: Any,
    overtaken: Any,
    post_station: Any,
    usb: Path,
    lose: Any,
    day: int,
    outcome: tuple[IntakeOutcome, str],
) -> None:
    """The first bundle never came, nor its leaves; what the second began with is a head over them."""
    row = resent(post_station, overtaken.record_ids, usb)
    lose(day)
    assert outcomes(carrier.to_hq(hq_station, row)) == [outcome] * 2


@pytest.mark.parametrize(("day", "outcome"), [(5, ACCEPTED), (0, HELD)])
def test_leaves_that_came_before_show_that_a_record_is_older(
    hq_station: Any,
    carrier: Any,
    post_station: Any,
    three_records: Any,
    usb: Path,
    lose: Any,
    monkeypatch: pytest.MonkeyPatch,
    day: int,
    outcome: tuple[IntakeOutcome, str],
) -> None:
    """The log that the first bundle brings covers the second record, which is in the second bundle."""
    monkeypatch.setattr(outbox, "MOST_RECORDS", 1)
    post_station.add(*three_records[:2])
    first, second = write_bundles(post_station, usb)
    carrier.to_hq(hq_station, first)
    lose(day)
    assert outcomes(carrier.to_hq(hq_station, second)) == [outcome]


def test_a_record_with_another_report_is_not_the_one_that_was_logged(
    hq_station: Any,
    carrier: Any,
    post_station: Any,
    post: Any,
    make_record: Any,
    three_records: Any,
    usb: Path,
    lose: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Who has the lost key can sign new pages over an old document; the log does not speak of these."""
    monkeypatch.setattr(outbox, "MOST_RECORDS", 1)
    post_station.add(*three_records[:2])
    first, _ = write_bundles(post_station, usb)
    carrier.to_hq(hq_station, first)
    lose(5)
    honest = three_records[1]
    inside = {name: honest.contents[name] for name in ("assessment.json", "assessment.p7s")}
    pages = write_report(post, honest.case, inside, NOW + DAY)
    forged = replace(honest, contents={**honest.contents, "report.pdf": pages})
    entry = post_station.casebook.audit.signing_of(honest.record.id)
    proof = log_proof.write(bytes(32), entry, ())
    part = record_part({**forged.contents, log_proof.MEMBER: proof}, honest.record)
    registry = hq_station.registry
    manifest = RecordsManifest.model_construct(
        desk=DeskPart(id=post.desk.id, name="", organisation=""), kind="records", sequence=9
    )
    found = EarlierEvidence(registry, manifest, "f" * 64)
    assert found.of(part, Held({**forged.contents, log_proof.MEMBER: proof})) is None
    honestly = {**honest.contents, log_proof.MEMBER: proof}
    shown = found.of(record_part(honestly, honest.record), Held(honestly))
    assert shown == Evidence(EvidenceKind.AUDIT_HEAD, NOW)


class Held:
    """Files as they came."""

    def __init__(self, contents: dict[str, bytes]) -> None:
        self._by_digest = {sha256(each).hexdigest(): each for each in contents.values()}

    def intact(self, file: FilePart) -> bool:
        return True

    def read(self, file: FilePart) -> bytes:
        return self._by_digest[file.sha256]


def record_part(contents: dict[str, bytes], record: Any) -> RecordPart:
    files = [
        FilePart(name=name, sha256=sha256(each).hexdigest(), length=len(each), media_type="a/b")
        for name, each in contents.items()
    ]
    return RecordPart(
        id=record.id, case_id=record.case_id, digest=record.digest, corrects="", files=files
    )


def test_a_stamp_over_the_same_record_shows_that_it_was_here_before(
    hq_station: Any, carrier: Any, sent: Any, post_station: Any, usb: Path, lose: Any, post: Any
) -> None:
    """Held because headquarters thought the key was lost earlier than it was; sent again, it is judged anew."""
    hq_station.revoke(post.signer, RevocationKind.LOST, NOW - DAY)
    assert outcomes(carrier.to_hq(hq_station, sent)) == [HELD, HELD]
    row = resent(post_station, sent.record_ids, usb)
    lose(5)
    assert outcomes(carrier.to_hq(hq_station, row)) == [ACCEPTED] * 2


def test_a_bundle_is_no_evidence_of_itself_where_hqs_clock_was_put_back(
    hq_station: Any, carrier: Any, sent: Any, lose: Any
) -> None:
    lose(5)
    hq_station.casebook.clock_reading()
    hq_station.clock.advance(-20 * DAY)
    assert outcomes(carrier.to_hq(hq_station, sent)) == [HELD, HELD]

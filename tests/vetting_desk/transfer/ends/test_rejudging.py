"""Judging what lies in quarantine once more: three outcomes, and who may still take it in."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.vetting_desk.transfer.ends.test_meaning import Told
from vetting_desk.crypto.certificates import TrustStore
from vetting_desk.model import RecordFile
from vetting_desk.model.evidence import Outcome
from vetting_desk.transfer.ends.meaning import SEALED
from vetting_desk.transfer.ends.rejudging import Quarantined, Verdict, judge

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
LATER = NOW + timedelta(days=365 * 12)


@pytest.fixture
def kept(post: Any, three_records: Any) -> Quarantined:
    record = three_records[2].record
    return Quarantined(post.desk.id, record.id, record.digest, "newer", record.files, NOW)


@pytest.fixture
def contents(three_records: Any) -> dict[str, bytes]:
    return dict(three_records[2].contents)


def said(verdict: Verdict) -> tuple[Outcome, str, bool]:
    return verdict.judgement, verdict.why, verdict.take_in is not None


def test_what_holds_together_now_is_valid(
    kept: Quarantined, contents: dict[str, bytes], post: Any
) -> None:
    verdict = judge(kept, contents, post.organisation.trust, NOW)

    assert said(verdict) == (Outcome.VALID, "", True)


def test_valid_it_is_taken_in_as_it_came(
    kept: Quarantined, contents: dict[str, bytes], post: Any, hq_station: Any
) -> None:
    for content in contents.values():
        hq_station.registry.keep_blob([content], len(content))
    verdict = judge(kept, contents, post.organisation.trust, NOW)
    assert verdict.take_in is not None

    verdict.take_in(hq_station.registry)

    assert hq_station.registry.record(kept.id).digest == kept.digest


def test_a_certificate_that_ended_since_is_for_a_person(
    kept: Quarantined, contents: dict[str, bytes], post: Any
) -> None:
    verdict = judge(replace(kept, arrived_at=LATER), contents, post.organisation.trust, LATER)

    assert said(verdict) == (Outcome.CANNOT_BE_JUDGED, "certificate-ended", True)


def test_what_arrived_in_time_is_valid_whatever_became_of_the_certificate_since(
    kept: Quarantined, contents: dict[str, bytes], post: Any
) -> None:
    assert said(judge(kept, contents, post.organisation.trust, LATER)) == (Outcome.VALID, "", True)


def test_what_comes_from_a_desk_that_is_trusted_no_more_is_for_a_person(
    kept: Quarantined, contents: dict[str, bytes], post: Any
) -> None:
    verdict = judge(replace(kept, desk_revoked=True), contents, post.organisation.trust, NOW)

    assert said(verdict) == (Outcome.CANNOT_BE_JUDGED, "desk-revoked", True)


def test_a_strangers_signature_is_not_valid_at_any_time(
    kept: Quarantined, contents: dict[str, bytes], stranger: Any
) -> None:
    verdict = judge(kept, contents, TrustStore(stranger.organisation.root), NOW)

    assert verdict.judgement is Outcome.NOT_VALID
    assert verdict.take_in is None


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("assessment.json", "format"),
        ("assessment.p7s", "signature"),
        ("report.pdf", "report"),
        ("photo.jpg", "digest"),
    ],
)
@pytest.mark.parametrize("at", [NOW, LATER], ids=["now", "later"])
def test_what_was_changed_is_not_valid_whatever_the_certificate(
    kept: Quarantined, contents: dict[str, bytes], post: Any, name: str, why: str, at: datetime
) -> None:
    contents[name] = b"changed"
    files = [_changed(file) if file.name == name else file for file in kept.files]

    verdict = judge(replace(kept, files=files), contents, post.organisation.trust, at)

    assert said(verdict) == (Outcome.NOT_VALID, why, False)


def _changed(file: RecordFile) -> RecordFile:
    from hashlib import sha256

    return RecordFile(file.name, sha256(b"changed").hexdigest(), len(b"changed"))


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"desk_id": "0d0a5f0e-0000-4000-8000-000000000027"}, "desk"),
        ({"id": "0d0a5f0e-0000-4000-8000-000000000027"}, "identity"),
        ({"digest": "0" * 64}, "digest"),
        ({"reason": "identity"}, "identity"),
    ],
    ids=str,
)
def test_what_it_calls_itself_must_fit(
    kept: Quarantined, contents: dict[str, bytes], post: Any, change: dict[str, str], why: str
) -> None:
    verdict = judge(replace(kept, **change), contents, post.organisation.trust, NOW)  # type: ignore[arg-type] # fields by name

    assert said(verdict) == (Outcome.NOT_VALID, why, False)


def test_what_was_cleared_since_cannot_be_released(
    kept: Quarantined, contents: dict[str, bytes], post: Any
) -> None:
    del contents["report.pdf"]
    assert said(judge(kept, contents, post.organisation.trust, NOW)) == (
        Outcome.NOT_VALID, "digest", False,
    )  # fmt: skip
    assert said(judge(kept, {}, post.organisation.trust, NOW)) == (
        Outcome.NOT_VALID, "missing-file", False,
    )  # fmt: skip


def test_what_a_newer_program_wrote_waits_for_a_newer_program(
    kept: Quarantined, contents: dict[str, bytes], post: Any
) -> None:
    contents["assessment.json"] = b'{"format":"vetting-desk-record","version":99}'

    verdict = judge(kept, contents, post.organisation.trust, NOW)

    assert said(verdict) == (Outcome.CANNOT_BE_JUDGED, "newer", False)


def test_what_headquarters_sealed_whole_cannot_be_judged_and_waits_for_the_post(
    kept: Quarantined, post: Any
) -> None:
    verdict = judge(kept, {SEALED: b"age"}, post.organisation.trust, NOW)

    assert said(verdict) == (Outcome.CANNOT_BE_JUDGED, "sealed", False)


@pytest.mark.parametrize("at", [NOW, LATER], ids=["now", "later"])
def test_parts_that_do_not_say_the_same_are_not_valid_whatever_the_certificate(
    kept: Quarantined, contents: dict[str, bytes], post: Any, at: datetime
) -> None:
    verdict = judge(kept, contents, post.organisation.trust, at, Told(broken="answers"))

    assert said(verdict) == (Outcome.NOT_VALID, "answers", False)


def test_what_is_for_psychologists_alone_is_taken_in_closed(
    kept: Quarantined,
    contents: dict[str, bytes],
    post: Any,
    hq_station: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("vetting_desk.transfer.ends.meaning.may_sign", lambda *_, **__: True)
    for content in contents.values():
        hq_station.registry.keep_blob([content], len(content))
    verdict = judge(kept, contents, post.organisation.trust, NOW, Told(clinical=True))
    assert verdict.take_in is not None

    verdict.take_in(hq_station.registry)

    record = hq_station.registry.record(kept.id)
    assert ([file.name for file in record.files], record.digest) == ([SEALED], kept.digest)

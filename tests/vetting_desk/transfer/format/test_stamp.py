"""Stamps as bytes: read strictly, and believed only where both signatures are of headquarters."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import rfc8785

from vetting_desk.crypto.certificates import Moment
from vetting_desk.crypto.chain import GENESIS
from vetting_desk.errors import BundleFormatError, BundleSignatureError
from vetting_desk.model import new_id
from vetting_desk.model.evidence import Outcome
from vetting_desk.model.revocation import RevocationKind
from vetting_desk.model.stamp import StampedRecord, StampKind
from vetting_desk.transfer.format.manifest_parts import ChainPart
from vetting_desk.transfer.format.stamp import (
    CONTEXT,
    IntakePart,
    SaidPart,
    StampedRecordPart,
    Stamping,
    digest_of,
    open_stamp,
    parse,
    stamp_intake,
    stamp_renewal,
    stamp_said,
)
from vetting_desk.transfer.format.two_signatures import sign_both

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
READ = Moment(NOW, list_needed=False)


def stamping(place: Any, **changes: Any) -> Stamping:
    from base64 import b64encode

    from vetting_desk.crypto.certificates import certificate_to_der, load_certificate

    certificate = b64encode(certificate_to_der(load_certificate(place.certificate))).decode()
    made = Stamping(
        signer=place.signer,
        training=place.desk.training,
        organisation=place.organisation.name,
        desk_name=place.desk.name,
        certificate=certificate,
        log=ChainPart(head=GENESIS.hex(), length=0),
        previous="",
        at=NOW,
    )
    return replace(made, **changes)


def intake() -> IntakePart:
    record = StampedRecordPart(
        record=new_id(), digest="a" * 64, signature="b" * 64, report="", outcome="refused"
    )
    return IntakePart(
        bundle=new_id(),
        manifest="c" * 64,
        desk=new_id(),
        desk_name="Post",
        sequence=3,
        audit=ChainPart(head="d" * 64, length=5),
        records=[record],
        entries=[],
    )


@pytest.fixture
def stamp(hq: Any) -> Any:
    return stamp_intake(stamping(hq), intake())


def opened(stamp: Any, hq: Any, **changes: Any) -> Any:
    said = {"document": stamp.document, "p7s": stamp.p7s, "mldsa65": stamp.mldsa65, **changes}
    moment = said.pop("moment", READ)
    trust = said.pop("trust", hq.organisation.trust)
    return open_stamp(
        said["document"], said["p7s"], said["mldsa65"], trust, moment, said.get("hq_id", "")
    )


def test_what_is_stamped_is_read_as_it_was(stamp: Any, hq: Any) -> None:
    found, verdict = opened(stamp, hq)
    assert (found, verdict.outcome) == (stamp, Outcome.VALID)


def test_a_renewal_names_the_stamps_it_is_over(stamp: Any, hq: Any) -> None:
    over = stamp_renewal(stamping(hq, previous=stamp.digest), [stamp.digest])
    found, _ = opened(over, hq)
    assert (found.renews, found.previous, found.records) == ((stamp.digest,), stamp.digest, ())


@pytest.mark.parametrize("part", ["document", "p7s", "mldsa65"])
def test_the_digest_of_a_stamp_is_over_its_signatures_too(stamp: Any, part: str) -> None:
    parts = {name: getattr(stamp, name) for name in ("document", "p7s", "mldsa65")}
    other = {**parts, part: parts[part] + b"\0"}
    assert digest_of(**parts) == stamp.digest != digest_of(**other)


@pytest.mark.parametrize("part", ["p7s", "mldsa65"])
def test_a_signature_that_was_changed_is_refused(stamp: Any, hq: Any, part: str) -> None:
    spoilt = bytearray(getattr(stamp, part))
    spoilt[-5] ^= 1
    with pytest.raises(BundleSignatureError):
        opened(stamp, hq, **{part: bytes(spoilt)})


def test_a_document_that_was_changed_is_refused(stamp: Any, hq: Any) -> None:
    earlier = stamp.document.replace(b'"2026-11-22T', b'"2026-11-02T')
    assert earlier != stamp.document
    with pytest.raises(BundleSignatureError, match="cms"):
        opened(stamp, hq, document=earlier)


def test_a_stranger_stamps_nothing(stamp: Any, stranger: Any, hq: Any) -> None:
    theirs = stamp_intake(stamping(stranger), intake())
    with pytest.raises(BundleSignatureError, match="chain"):
        opened(theirs, hq)


def test_a_post_stamps_nothing(post: Any, hq: Any) -> None:
    theirs = stamp_intake(stamping(post), intake())
    with pytest.raises(BundleSignatureError, match="not-headquarters"):
        opened(theirs, hq)
    borrowed = stamp_intake(stamping(post, certificate=stamping(hq).certificate), intake())
    with pytest.raises(BundleSignatureError, match="not-headquarters"):
        opened(borrowed, hq)
    with pytest.raises(BundleSignatureError, match="not-headquarters"):
        opened(theirs, hq, hq_id=hq.desk.id)


def test_without_a_certificate_of_hq_only_who_knows_it_believes_a_stamp(hq: Any) -> None:
    bare = stamp_intake(stamping(hq, certificate=""), intake())
    with pytest.raises(BundleSignatureError, match="not-headquarters"):
        opened(bare, hq)
    assert opened(bare, hq, hq_id=hq.desk.id)[1].outcome is Outcome.VALID


def test_a_stamp_whose_certificate_ended_cannot_be_judged(stamp: Any, hq: Any) -> None:
    late = Moment(NOW + timedelta(days=365 * 4), list_needed=False)
    _, verdict = opened(stamp, hq, moment=late)
    assert (verdict.outcome, verdict.why) == (Outcome.CANNOT_BE_JUDGED, "expired")


def test_a_stamp_of_a_lost_key_cannot_be_judged(stamp: Any, hq: Any) -> None:
    trust = hq.organisation.trusting(hq.signer, RevocationKind.LOST, NOW - timedelta(hours=1))
    assert opened(stamp, hq, trust=trust)[1].why == "revoked"


def resigned(stamp: Any, hq: Any, **changes: Any) -> Any:
    """A stamp that headquarters' own keys signed and our program would never make."""
    document = {**parse(stamp.document).model_dump(exclude={"said"}), **changes}
    data = rfc8785.dumps(document)
    p7s, mldsa65 = sign_both(data, hq.signer, CONTEXT)
    return opened(stamp, hq, document=data, p7s=p7s, mldsa65=mldsa65)


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"officer": {"id": new_id(), "name": "X", "role": "interviewer"}}, "officer"),
        ({"training": True}, "organisation"),
    ],
)
def test_a_stamp_that_names_somebody_else_is_refused(
    stamp: Any, hq: Any, changes: dict[str, Any], error: str
) -> None:
    with pytest.raises(BundleSignatureError, match=error):
        resigned(stamp, hq, **changes)


@pytest.mark.parametrize(
    "changes",
    [
        {"version": 2},
        {"kind": "renewal"},
        {"renews": ["a" * 64]},
        {"intake": None},
        {"more": 1},
        {"stamped_at": "2026-13-22T10:00:00.000Z"},
        {"previous": "x"},
    ],
)
def test_a_stamp_that_is_not_as_the_format_says_is_refused(
    stamp: Any, hq: Any, changes: dict[str, Any]
) -> None:
    with pytest.raises(BundleFormatError):
        resigned(stamp, hq, **changes)


@pytest.mark.parametrize("data", [b"", b"[]", b"{}", b"\xff", b"[" * 100_000, b"1e999"])
def test_what_is_no_stamp_is_refused(data: bytes) -> None:
    with pytest.raises(BundleFormatError):
        parse(data)


def test_another_spelling_is_refused(stamp: Any) -> None:
    with pytest.raises(BundleFormatError, match="not-canonical"):
        parse(stamp.document.replace(b'","', b'", "', 1))


def test_a_stamp_too_long_is_not_read(stamp: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vetting_desk.transfer.format.stamp.MAX_STAMP", len(stamp.document) - 1)
    with pytest.raises(BundleFormatError, match="member-too-long"):
        parse(stamp.document)


def test_a_stamp_over_what_was_said_names_entries_and_is_read_back(hq: Any) -> None:
    said = SaidPart(entry=new_id(), digest="1" * 64, signature="2" * 64)
    made = stamp_said(stamping(hq), [said])
    found, verdict = opened(made, hq)
    assert (found.kind, found.bundle_id, verdict.outcome) == (StampKind.SAID, "", Outcome.VALID)
    assert found.records == (StampedRecord(said.entry, said.digest, said.signature, ""),)
    assert parse(made.document).version == 2


@pytest.mark.parametrize(
    "changes",
    [
        {"version": 2},
        {"kind": "said"},
        {"said": []},
        {"version": 2, "said": [{"entry": "0", "digest": "1" * 64, "signature": "2" * 64}]},
    ],
)
def test_what_is_no_stamp_over_what_was_said_does_not_call_itself_one(
    stamp: Any, hq: Any, changes: dict[str, Any]
) -> None:
    with pytest.raises(BundleFormatError):
        resigned(stamp, hq, **changes)

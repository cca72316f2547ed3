"""The stamp that came with a receipt: kept where it is over this desk's own bundle, told elsewhere."""

from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from tests.vetting_desk.transfer.ends.conftest import answer, way
from vetting_desk.model import WayToHq
from vetting_desk.model.revocation import RevocationKind
from vetting_desk.transfer.ends.stamps_taken import keep_stamp
from vetting_desk.transfer.format.manifest import digest_of
from vetting_desk.transfer.format.manifest_parts import BlobPart, ChainPart, StampPart
from vetting_desk.transfer.format.stamp import IntakePart, Stamping, stamp_intake

AT = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def manifest(post_station: Any, sent: Any) -> str:
    """Digest of the manifest of the bundle that the post wrote."""
    return str(digest_of(post_station.casebook.manifests.find(sent.id).content))


def stamped(place: Any, post: Any, sent: Any, manifest: str) -> list[bytes]:
    """A stamp that somebody put over a bundle of the post: document and both signatures."""
    made = Stamping(
        signer=place.signer,
        training=False,
        organisation=place.organisation.name,
        desk_name=place.desk.name,
        certificate="",
        log=ChainPart(head="0" * 64, length=1),
        previous="",
        at=AT,
    )
    intake = IntakePart(
        bundle=sent.id,
        manifest=manifest,
        desk=post.desk.id,
        desk_name=post.desk.name,
        sequence=1,
        audit=ChainPart(head="e" * 64, length=3),
        records=[],
        entries=[],
    )
    stamp = stamp_intake(made, intake)
    return [stamp.document, stamp.p7s, stamp.mldsa65]


def kept(station: Any, bundle_id: str, contents: list[bytes], hq_id: str) -> bool:
    parts = [
        BlobPart(sha256=sha256(content).hexdigest(), length=len(content)) for content in contents
    ]
    document, p7s, mldsa65 = parts
    part = StampPart(document=document, p7s=p7s, mldsa65=mldsa65)
    came = {each.sha256: content for each, content in zip(parts, contents, strict=True)}
    return keep_stamp(station, bundle_id, part, came, hq_id)


def test_headquarters_stamp_over_this_desks_bundle_is_kept(
    post_station: Any, post: Any, hq: Any, sent: Any, manifest: str
) -> None:
    contents = stamped(hq, post, sent, manifest)

    assert kept(post_station, sent.id, contents, hq.desk.id)
    found = post_station.casebook.stamps.of_bundle(sent.id)
    assert (found.document, found.stamped_at) == (contents[0], AT)
    post_station.casebook.verify()


@pytest.mark.parametrize(
    "spoilt", ["another bundle", "another signature", "no stamp at all", "another desk's"]
)
def test_anything_else_is_not(
    post_station: Any, post: Any, hq: Any, sent: Any, manifest: str, spoilt: str
) -> None:
    by = post if spoilt == "another desk's" else hq
    contents = stamped(by, post, sent, "f" * 64 if spoilt == "another bundle" else manifest)
    if spoilt == "another signature":
        contents[2] = bytes(len(contents[2]))
    if spoilt == "no stamp at all":
        contents[0] = b"{}"

    assert not kept(post_station, sent.id, contents, hq.desk.id)
    assert post_station.casebook.stamps.of_bundle(sent.id) is None


def test_one_by_an_officer_whose_key_was_lost_is_not(
    post_station: Any, post: Any, hq: Any, sent: Any, manifest: str
) -> None:
    post_station.revoke(hq.signer, RevocationKind.LOST, post_station.clock.now())

    assert not kept(post_station, sent.id, stamped(hq, post, sent, manifest), hq.desk.id)


def test_with_a_return_bundle_it_comes_along(
    hq_station: Any,
    post_station: Any,
    post: Any,
    taken_in: Any,
    three_records: Any,
    usb: Path,
    carrier: Any,
) -> None:
    carrier.to_post(post_station, answer(hq_station, post, usb))

    assert way(post_station, three_records[0]) is WayToHq.RECEIVED
    made = hq_station.casebook.stamps.of_bundle(taken_in.id)
    assert post_station.casebook.stamps.of_bundle(taken_in.id) == made

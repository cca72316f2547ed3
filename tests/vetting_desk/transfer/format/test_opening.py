"""Every way a bundle can be damaged, forged or misdirected, and the error for it."""

import io
from base64 import b64encode
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

import pytest
import rfc8785
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vetting_desk.crypto.age import HybridIdentity, X25519Identity
from vetting_desk.crypto.age import seal as age_seal
from vetting_desk.crypto.certificates import certificate_to_der
from vetting_desk.crypto.cms import sign_detached
from vetting_desk.crypto.long_term import sign as sign_long_term
from vetting_desk.errors import (
    AgeError,
    AgeFormatError,
    AgePayloadError,
    BundleAddresseeError,
    BundleDigestError,
    BundleFormatError,
    BundleSignatureError,
    BundleTrainingError,
    BundleVersionError,
    CancelledError,
    NoMatchingIdentityError,
    VettingDeskError,
)
from vetting_desk.model import DeskKind
from vetting_desk.model.evidence import Outcome, Verdict
from vetting_desk.model.revocation import RevocationKind
from vetting_desk.progress import CancellableProgress
from vetting_desk.transfer.format import manifest as manifests
from vetting_desk.transfer.format.opening import Expected, open_bundle
from vetting_desk.transfer.format.signed_manifest import (
    SignedManifest,
    long_term_part,
    recipient_digest,
)
from vetting_desk.transfer.format.ustar import UstarWriter, archive_length, header

Members = list[tuple[str, bytes]]
NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)


def members_of(made: Any, signed: SignedManifest | None = None) -> Members:
    signed = signed or made.signed()
    return [
        ("manifest.json", signed.data),
        ("manifest.p7s", signed.p7s),
        ("manifest.mldsa65", signed.mldsa65),
        *((blob.member, made.blobs[blob.sha256]) for blob in signed.manifest.blobs()),
    ]


def archive(members: Members) -> bytes:
    target = io.BytesIO()
    writer = UstarWriter(target)
    for name, content in members:
        writer.add(name, len(content), [content])
    writer.finish()
    return target.getvalue()


def sealed(made: Any, payload: bytes) -> bytes:
    return age_seal(payload, [made.hq.identity.recipient])


def forged(made: Any, by: Any, **changes: Any) -> Members:
    """A bundle whose manifest was changed and signed again, with any content."""
    data = rfc8785.dumps({**made.fields, **changes})
    signatures = [
        ("manifest.p7s", sign_detached(data, by.signer)),
        ("manifest.mldsa65", sign_long_term(data, by.signer.long_term_key)),
    ]
    return [("manifest.json", data), *signatures, *members_of(made)[3:]]


def refused(opener: Any, data: bytes, error: type[VettingDeskError], detail: str = ".") -> None:
    with pytest.raises(error, match=detail):
        opener(data)


def test_a_sound_bundle_gives_its_manifest_and_who_signed_it(made: Any, opener: Any) -> None:
    opened = opener(made.sealed())
    assert opened.manifest == made.manifest()
    assert opened.signed_by.officer == made.post.officer
    assert opened.signed_by.desk_id == made.post.desk.id


def test_a_sound_bundle_gives_its_blobs_in_order(made: Any, opener: Any) -> None:
    found = opener.everything(made.sealed())
    assert found == made.blobs
    assert list(found) == [blob.sha256 for blob in made.manifest().blobs()]


def test_the_tests_own_archive_is_sound(made: Any, opener: Any) -> None:
    assert opener.everything(sealed(made, archive(members_of(made)))) == made.blobs


def test_a_return_bundle_is_read_as_well(
    return_fields: dict[str, Any], made: Any, post: Any, hq: Any
) -> None:
    made.fields, made.post = return_fields, hq
    made.fields["recipients"] = [recipient_digest(post.identity.recipient)]
    data = age_seal(archive(forged(made, hq)[:3]), [post.identity.recipient])
    expected = Expected(post.organisation.trust, NOW, training=False, desk_id=post.desk.id)
    assert open_bundle(io.BytesIO(data), [post.identity], expected).manifest.kind == "return"


# Truncated, altered, for another recipient: refused by age itself


@pytest.mark.parametrize("keep", [0, 1, 100, 1_600, 2_000])
def test_a_bundle_cut_short_in_its_header_is_no_age_file(made: Any, opener: Any, keep: int) -> None:
    with pytest.raises(AgeError):
        opener(made.sealed()[:keep])


@pytest.mark.parametrize("missing", [1, 15, 16, 17, 65_536, 65_552, 500_000])
def test_a_bundle_cut_short_in_its_payload_is_refused(made: Any, opener: Any, missing: int) -> None:
    refused(opener, made.sealed()[:-missing], AgePayloadError)


def test_bytes_after_the_last_chunk_are_refused(made: Any, opener: Any) -> None:
    refused(opener, made.sealed() + b"\0", AgePayloadError)


@given(place=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
@settings(
    max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_no_single_bit_of_a_bundle_can_change(
    sealed_once: bytes, opener: Any, place: float, bit: int
) -> None:
    data = bytearray(sealed_once)
    data[int(place * len(data))] ^= 1 << bit
    with pytest.raises(AgeError):
        opener(bytes(data))


@pytest.mark.parametrize("bit", range(0, 8 * 200, 13))
def test_no_bit_of_the_first_bytes_can_change(sealed_once: bytes, opener: Any, bit: int) -> None:
    data = bytearray(sealed_once)
    data[bit // 8] ^= 1 << bit % 8
    with pytest.raises(AgeError):
        opener(bytes(data))


def test_a_bundle_for_another_recipient_does_not_open(made: Any, opener: Any) -> None:
    data = age_seal(archive(members_of(made)), [HybridIdentity.generate().recipient])
    refused(opener, data, NoMatchingIdentityError)


def test_a_bundle_sealed_without_post_quantum_protection_does_not_open(
    made: Any, opener: Any
) -> None:
    data = age_seal(archive(members_of(made)), [X25519Identity.generate().recipient])
    refused(opener, data, NoMatchingIdentityError)


def test_what_is_no_age_file_is_refused(opener: Any) -> None:
    refused(opener, b"PK\x03\x04 something else", AgeFormatError)


# Re-encrypted to a recipient the sender did not intend


def test_a_bundle_wrapped_anew_for_us_is_refused(made: Any, opener: Any, post: Any) -> None:
    made.fields["recipients"] = [recipient_digest(post.identity.recipient)]
    refused(opener, sealed(made, archive(members_of(made))), BundleAddresseeError, "recipient")


def test_a_bundle_for_another_desk_is_refused(made: Any, opener: Any) -> None:
    made.fields["to"] = made.post.desk.id
    refused(opener, made.sealed(), BundleAddresseeError, "desk")


def test_the_identity_that_opened_it_must_be_named_not_just_any_of_ours(
    made: Any, opener: Any, hq: Any
) -> None:
    other = HybridIdentity.generate()
    data = age_seal(archive(members_of(made)), [other.recipient])
    with pytest.raises(BundleAddresseeError):
        open_bundle(io.BytesIO(data), [hq.identity, other], opener.expected())


def test_any_of_several_identities_opens_what_names_it(made: Any, opener: Any, hq: Any) -> None:
    identities = [HybridIdentity.generate(), hq.identity]
    opened = open_bundle(io.BytesIO(made.sealed()), identities, opener.expected())
    assert opened.manifest == made.signed().manifest


# Signed by a stranger, or invalidly


def test_a_bundle_signed_by_a_stranger_is_refused(made: Any, opener: Any, stranger: Any) -> None:
    data = sealed(made, archive(forged(made, stranger)))
    refused(opener, data, BundleSignatureError, "cms")


def test_a_manifest_changed_after_signing_is_refused(made: Any, opener: Any) -> None:
    members = members_of(made)
    made.fields["sequence"], made.fields["previous"] = 2, "a" * 64
    members[0] = members_of(made)[0]
    refused(opener, sealed(made, archive(members)), BundleSignatureError, "cms")


def test_a_signature_of_another_officer_of_the_desk_is_refused(
    made: Any, opener: Any, organisation: Any
) -> None:
    other = type(made.post)(organisation, "Post Invented Bridge", DeskKind.POST)
    data = sealed(made, archive(forged(made, other)))
    refused(opener, data, BundleSignatureError, "officer")


def test_a_desk_that_is_not_the_signers_is_refused(made: Any, opener: Any) -> None:
    desk = {**made.fields["desk"], "id": made.hq.desk.id}
    data = sealed(made, archive(forged(made, made.post, desk=desk)))
    refused(opener, data, BundleSignatureError, "desk")


def test_an_organisation_that_is_not_the_roots_is_refused(made: Any, opener: Any) -> None:
    desk = {**made.fields["desk"], "organisation": "Another Programme"}
    data = sealed(made, archive(forged(made, made.post, desk=desk)))
    refused(opener, data, BundleSignatureError, "organisation")


def test_a_missing_cms_signature_is_refused(made: Any, opener: Any) -> None:
    members = members_of(made)
    members[1] = ("manifest.p7s", b"")
    refused(opener, sealed(made, archive(members)), BundleSignatureError, "cms")


@pytest.mark.parametrize(
    "spoilt", [lambda s: b"", lambda s: s[:-1], lambda s: s[:9] + b"\0\0" + s[11:]]
)
def test_a_spoilt_long_term_signature_is_refused(
    made: Any, opener: Any, spoilt: Callable[[bytes], bytes]
) -> None:
    members = members_of(made)
    members[2] = ("manifest.mldsa65", spoilt(members[2][1]))
    refused(opener, sealed(made, archive(members)), BundleSignatureError, "long-term")


def test_a_long_term_signature_by_a_stranger_is_refused(
    made: Any, opener: Any, stranger: Any
) -> None:
    theirs = long_term_part(stranger.signer).model_dump()
    members = forged(made, made.post, long_term=theirs)
    data = members[0][1]
    members[2] = ("manifest.mldsa65", sign_long_term(data, stranger.signer.long_term_key))
    refused(opener, sealed(made, archive(members)), BundleSignatureError, "long-term")


def test_a_long_term_signature_by_a_colleague_is_refused(made: Any, opener: Any) -> None:
    theirs = long_term_part(made.hq.signer).model_dump()
    members = forged(made, made.post, long_term=theirs)
    data = members[0][1]
    members[2] = ("manifest.mldsa65", sign_long_term(data, made.hq.signer.long_term_key))
    data = sealed(made, archive(members))
    refused(opener, data, BundleSignatureError, "long-term: officer")


def test_a_signing_certificate_in_place_of_the_long_term_one_is_refused(
    made: Any, opener: Any
) -> None:
    der = b64encode(certificate_to_der(made.post.signer.certificate)).decode()
    part = {**made.fields["long_term"], "certificate": der}
    data = sealed(made, archive(forged(made, made.post, long_term=part)))
    refused(opener, data, BundleSignatureError, "long-term: kind of key")


@pytest.mark.parametrize("certificate", ["AAAA", "AA", "MIIB"])
def test_a_long_term_certificate_that_is_none_is_refused(
    made: Any, opener: Any, certificate: str
) -> None:
    part = {**made.fields["long_term"], "certificate": certificate}
    data = sealed(made, archive(forged(made, made.post, long_term=part)))
    refused(opener, data, BundleSignatureError, "long-term")


def test_a_bundle_whose_carriers_certificate_ended_opens_and_says_so(
    made: Any, opener: Any
) -> None:
    opened = opener(made.sealed(), at=NOW + timedelta(days=365 * 4))
    assert opened.flags == ("carrier-expired",)
    assert opened.verdict == Verdict(Outcome.CANNOT_BE_JUDGED, "expired")


@pytest.mark.parametrize("kind", list(RevocationKind))
def test_a_bundle_whose_carrier_was_revoked_since_opens_and_says_so(
    made: Any, opener: Any, kind: RevocationKind
) -> None:
    trust = made.post.organisation.trusting(made.post.signer, kind, NOW + timedelta(hours=1))
    opened = opener(made.sealed(), trust=trust, at=NOW + timedelta(days=1))
    assert opened.flags == ("carrier-revoked",)
    assert len(opened.manifest.records) == 1


def test_a_sound_carrier_is_not_flagged(made: Any, opener: Any) -> None:
    opened = opener(made.sealed())
    assert (opened.flags, opened.verdict.outcome) == ((), Outcome.VALID)


# Newer, and training


@pytest.mark.parametrize("name", ["version", "least_reader"])
def test_a_newer_version_is_refused_as_newer(made: Any, opener: Any, name: str) -> None:
    data = sealed(made, archive(forged(made, made.post, **{name: 3})))
    refused(opener, data, BundleVersionError)


def test_training_material_is_refused_at_a_real_desk(made: Any, opener: Any) -> None:
    data = sealed(made, archive(forged(made, made.post, training=True)))
    refused(opener, data, BundleTrainingError)


def test_real_material_is_refused_at_a_training_desk(made: Any, opener: Any) -> None:
    with pytest.raises(BundleTrainingError):
        opener(made.sealed(), training=True)


def test_real_material_under_a_real_root_cannot_call_itself_training(
    made: Any, opener: Any
) -> None:
    data = sealed(made, archive(forged(made, made.post, training=True)))
    with pytest.raises(BundleSignatureError, match="training"):
        opener(data, training=None)


# Content that violates the format


def changed(change: Callable[[Members], object]) -> Callable[[Members], bytes]:
    def build(members: Members) -> bytes:
        change(members)
        return archive(members)

    return build


def resized(at: int, size: int) -> Callable[[Members], bytes]:
    """The header of one member has a wrong size; its checksum is correct."""

    def build(members: Members) -> bytes:
        data = bytearray(archive(members))
        start = archive_length(len(content) for _, content in members[:at]) - 1024
        data[start : start + 512] = header(members[at][0], size)
        return bytes(data)

    return build


def swap(members: Members) -> None:
    members[3], members[4] = members[4], members[3]


def renamed(name: str) -> Callable[[Members], bytes]:
    return changed(lambda members: members.insert(4, (name, members.pop(4)[1])))


def patched(at: int, new: bytes) -> Callable[[Members], bytes]:
    def build(members: Members) -> bytes:
        data = bytearray(archive(members))
        data[at : at + len(new)] = new
        block = data[:512]
        block[148:156] = b" " * 8
        data[148:156] = b"%06o\0 " % sum(block)
        return bytes(data)

    return build


DAMAGE: dict[str, tuple[Callable[[Members], bytes], str]] = {
    "nothing inside": (lambda _: b"", "cut-short"),
    "only an end": (changed(lambda members: members.clear()), "member-missing"),
    "no manifest": (changed(lambda members: members.pop(0)), "unexpected-member"),
    "no signature": (changed(lambda members: members.pop(1)), "unexpected-member"),
    "no long-term signature": (changed(lambda members: members.pop(2)), "unexpected-member"),
    "a blob missing in the middle": (changed(lambda members: members.pop(4)), "unexpected-member"),
    "the last blob missing": (changed(lambda members: members.pop()), "member-missing"),
    "blobs out of order": (changed(swap), "unexpected-member"),
    "a blob twice": (
        changed(lambda members: members.insert(4, members[3])),
        "unexpected-member",
    ),
    "an extra blob": (
        changed(lambda members: members.append(("blobs/" + "f" * 64, b"x"))),
        "extra-member",
    ),
    "a file nobody named": (
        changed(lambda members: members.append(("autorun.inf", b"x"))),
        "extra-member",
    ),
    "an absolute name": (renamed("/etc/passwd"), "unexpected-member"),
    "a climbing name": (renamed("../../etc/passwd"), "unexpected-member"),
    "a blob under another name": (renamed("blobs/" + "f" * 64), "unexpected-member"),
    "a link": (patched(156, b"2"), "not-a-regular-file"),
    "an extended header": (patched(156, b"x"), "not-a-regular-file"),
    "an owner": (patched(108, b"0001750\0"), "header"),
    "a member larger than the manifest says": (resized(4, 2_000_000), "member-size"),
    "a member smaller than the manifest says": (resized(4, 1), "member-size"),
    "a manifest larger than any": (resized(0, 5_000_000), "member-too-long"),
    "a signature larger than any": (resized(1, 70_000), "member-too-long"),
    "a long-term signature too long": (resized(2, 3_310), "member-too-long"),
    "padding with something in it": (
        lambda members: archive(members)[:-1] + b"\1",
        "padding-not-zero",
    ),
    "padding too short": (lambda members: archive(members)[:-512], "cut-short"),
    "padding too long": (lambda members: archive(members) + bytes(512), "trailing-bytes"),
    "garbage after the end": (lambda members: archive(members) + b"garbage", "trailing-bytes"),
}


@pytest.mark.parametrize(("build", "detail"), DAMAGE.values(), ids=DAMAGE)
def test_an_archive_of_another_form_is_refused(
    made: Any, opener: Any, build: Callable[[Members], bytes], detail: str
) -> None:
    refused(opener, sealed(made, build(members_of(made))), BundleFormatError, detail)


def test_a_manifest_in_another_spelling_is_refused_though_signed(made: Any, opener: Any) -> None:
    members = members_of(made)
    data = members[0][1] + b"\n"
    members[0] = ("manifest.json", data)
    members[1] = ("manifest.p7s", sign_detached(data, made.post.signer))
    members[2] = ("manifest.mldsa65", sign_long_term(data, made.post.signer.long_term_key))
    refused(opener, sealed(made, archive(members)), BundleFormatError, "not-canonical")


def test_a_signed_manifest_that_breaks_a_rule_is_refused(made: Any, opener: Any) -> None:
    data = sealed(made, archive(forged(made, made.post, extra=1)))
    refused(opener, data, BundleFormatError, "manifest:extra")


def test_a_blob_of_other_content_is_reported_where_it_stands(made: Any, opener: Any) -> None:
    members = members_of(made)
    name, content = members[4]
    members[4] = (name, content[:-1] + b"?")
    opened = opener(sealed(made, archive(members)))
    found: dict[str, bytes | str] = {}
    for blob, pieces in opened.contents():
        try:
            found[blob.member] = b"".join(bytes(piece) for piece in pieces)
        except BundleDigestError as error:
            found[blob.member] = str(error.fields["detail"])
    assert found[name] == "digest"
    assert [found[other] for other, _ in members[5:]] == [content for _, content in members[5:]]


# Between the two readings


class Replaced(io.BytesIO):
    """A file whose content changes after it was read to its end once."""

    def __init__(self, first: bytes, second: bytes) -> None:
        super().__init__(first)
        self._second = second
        self._rewound = 0

    def seek(self, offset: int, whence: int = 0) -> int:
        if offset == 0 and whence == 0:
            self._rewound += 1
            if self._rewound == 2:
                super().seek(0)
                self.truncate()
                self.write(self._second)
        return super().seek(offset, whence)


def test_a_file_exchanged_between_the_readings_is_refused(made: Any, opener: Any, hq: Any) -> None:
    first = made.sealed()
    made.fields["bundle"] = made.post.desk.id
    file = Replaced(first, made.sealed())
    opened = open_bundle(file, [hq.identity], opener.expected())
    with pytest.raises(BundleFormatError, match="changed-while-reading"):
        next(opened.contents())


def test_a_file_spoilt_between_the_readings_is_refused(made: Any, opener: Any, hq: Any) -> None:
    first = made.sealed()
    file = Replaced(first, first[:-1] + bytes([first[-1] ^ 1]))
    opened = open_bundle(file, [hq.identity], opener.expected())
    with pytest.raises(AgePayloadError):
        list(opened.contents())


def test_blobs_that_are_not_taken_are_skipped(made: Any, opener: Any) -> None:
    opened = opener(made.sealed())
    assert [blob for blob, _ in opened.contents()] == list(opened.manifest.blobs())


def test_a_bundle_can_be_read_again(made: Any, opener: Any) -> None:
    opened = opener(made.sealed())
    for _ in range(2):
        digests = [
            sha256(b"".join(bytes(piece) for piece in pieces)).hexdigest()
            for _, pieces in opened.contents()
        ]
        assert digests == [blob.sha256 for blob in opened.manifest.blobs()]


def test_cancelling_ends_both_readings(made: Any, opener: Any, hq: Any) -> None:
    progress = CancellableProgress()
    opened = opener(made.sealed())
    progress.cancel()
    with pytest.raises(CancelledError):
        open_bundle(io.BytesIO(made.sealed()), [hq.identity], opener.expected(), progress)
    with pytest.raises(CancelledError):
        next(opened.contents(progress))


@given(payload=st.binary(max_size=4_000))
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_noise_sealed_for_us_is_refused_and_nothing_worse(
    hq: Any, opener: Any, payload: bytes
) -> None:
    refused(opener, age_seal(payload, [hq.identity.recipient]), BundleFormatError)


def test_the_manifests_digest_is_what_the_next_one_names(made: Any, opener: Any) -> None:
    opened = opener(made.sealed())
    assert opened.signed.digest == manifests.digest_of(opened.signed.data)

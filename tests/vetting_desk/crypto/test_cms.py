import shutil
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pyhanko.sign.general  # noqa: F401 (fills tables of asn1crypto that are closed at first use)
import pytest
from asn1crypto import cms as asn1_cms
from asn1crypto import core
from cryptography.hazmat.primitives.asymmetric.ec import ECDSA
from cryptography.hazmat.primitives.hashes import SHA256, SHA384
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.hazmat.primitives.serialization.pkcs7 import PKCS7Options, PKCS7SignatureBuilder
from hypothesis import given
from hypothesis import strategies as st

from tests.vetting_desk.crypto.conftest import Organisation, lost
from vetting_desk.crypto.certificates import certificate_to_pem, create_revocation_list
from vetting_desk.crypto.cms import MAX_LENGTH, named_signer, sign_detached, verify_detached
from vetting_desk.errors import CertificateError, SignatureError

CONTENT = b'{"invented":"content"}\r\nwith \n all \r line ends'
BINARY = (PKCS7Options.Binary, PKCS7Options.DetachedSignature)


def built(
    organisation: Organisation, *options: PKCS7Options, digest: SHA384 | None = None
) -> bytes:
    """A signature made by the builder with other options than ours."""
    signer = organisation.signer
    builder = PKCS7SignatureBuilder().set_data(CONTENT)
    builder = builder.add_signer(signer.certificate, signer.key, digest or SHA256())
    return builder.add_certificate(organisation.issuing).sign(Encoding.DER, options)


def altered(p7s: bytes, change: Callable[[asn1_cms.SignedData], object]) -> bytes:
    """Parse, let `change` alter the SignedData, and encode it again."""
    info = asn1_cms.ContentInfo.load(p7s)
    change(info["content"])
    return bytes(info.dump(force=True))


def signed_anew(
    organisation: Organisation, p7s: bytes, change: Callable[[asn1_cms.CMSAttributes], object]
) -> bytes:
    """Let `change` alter the signed attributes, and sign them as the officer would."""

    def alter(signed: asn1_cms.SignedData) -> None:
        signer = signed["signer_infos"][0]
        change(signer["signed_attrs"])
        covered = signer["signed_attrs"].untag().dump(force=True)
        signer["signature"] = organisation.signer.key.sign(covered, ECDSA(SHA256()))

    return altered(p7s, alter)


def refusal(organisation: Organisation, p7s: bytes, content: bytes = CONTENT) -> str:
    with pytest.raises((SignatureError, CertificateError)) as refused:
        verify_detached(content, p7s, organisation.trust)
    return str(refused.value.fields["detail"])


def test_what_is_signed_is_verified(organisation: Organisation) -> None:
    before = datetime.now(UTC).replace(microsecond=0)
    p7s = sign_detached(CONTENT, organisation.signer)
    found = verify_detached(CONTENT, p7s, organisation.trust)
    assert (found.officer, found.desk_id) == (organisation.officer, organisation.desk_id)
    assert found.certificate == organisation.signer.certificate
    assert before <= found.signed_at <= datetime.now(UTC)


@given(st.binary(max_size=300))
def test_any_content_can_be_signed(organisation: Organisation, content: bytes) -> None:
    p7s = sign_detached(content, organisation.signer)
    assert verify_detached(content, p7s, organisation.trust).officer == organisation.officer


@pytest.mark.parametrize("other", [b"", CONTENT + b" ", CONTENT.replace(b"\r\n", b"\n")])
def test_other_content_is_refused(organisation: Organisation, other: bytes) -> None:
    assert refusal(organisation, sign_detached(CONTENT, organisation.signer), other) == "content"


def test_a_change_of_any_byte_is_refused(organisation: Organisation) -> None:
    p7s = sign_detached(CONTENT, organisation.signer)
    for place in range(len(p7s)):
        changed = bytearray(p7s)
        changed[place] ^= 0x01
        with pytest.raises((SignatureError, CertificateError)):
            verify_detached(CONTENT, bytes(changed), organisation.trust)


def test_a_signature_cut_anywhere_is_refused(organisation: Organisation) -> None:
    p7s = sign_detached(CONTENT, organisation.signer)
    for length in range(len(p7s)):
        with pytest.raises((SignatureError, CertificateError)):
            verify_detached(CONTENT, p7s[:length], organisation.trust)


def test_bytes_behind_the_signature_are_refused(organisation: Organisation) -> None:
    p7s = sign_detached(CONTENT, organisation.signer)
    assert refusal(organisation, p7s + b"\x00").startswith("encoding")
    assert refusal(organisation, p7s + bytes(MAX_LENGTH)) == "too long"


def test_a_stranger_of_the_same_name_is_refused(
    organisation: Organisation, stranger: Organisation
) -> None:
    assert refusal(organisation, sign_detached(CONTENT, stranger.signer)) == "chain"


def test_validity_is_asked_for_the_claimed_or_the_given_time(organisation: Organisation) -> None:
    p7s = sign_detached(CONTENT, organisation.signer)
    late = organisation.now + timedelta(days=365 * 5)
    verify_detached(CONTENT, p7s, organisation.trust)
    with pytest.raises(CertificateError, match="expired"):
        verify_detached(CONTENT, p7s, organisation.trust, late)


def test_a_revoked_signer_is_refused(organisation: Organisation) -> None:
    from vetting_desk.crypto.certificates import TrustStore, load_revocation_list

    serial = organisation.signer.certificate.serial_number
    der = create_revocation_list(
        organisation.issuing_key,
        organisation.issuing,
        {serial: lost(organisation.now)},
        1,
        organisation.now,
    )
    trust = TrustStore(organisation.root, load_revocation_list(der, organisation.issuing))
    p7s = sign_detached(CONTENT, organisation.signer)
    with pytest.raises(CertificateError, match="revoked"):
        verify_detached(CONTENT, p7s, trust, organisation.now + timedelta(hours=1))


@pytest.mark.parametrize(
    "options",
    [
        BINARY,
        (PKCS7Options.Binary, PKCS7Options.NoCapabilities),
        (*BINARY, PKCS7Options.NoAttributes),
        (*BINARY, PKCS7Options.NoCapabilities, PKCS7Options.NoCerts),
    ],
    ids=["capabilities", "content inside", "no attributes", "no certificates"],
)
def test_another_shape_of_signature_is_refused(
    organisation: Organisation, options: tuple[PKCS7Options, ...]
) -> None:
    assert refusal(organisation, built(organisation, *options))


def test_another_digest_is_refused(organisation: Organisation) -> None:
    assert refusal(
        organisation, built(organisation, *BINARY, PKCS7Options.NoCapabilities, digest=SHA384())
    )


def test_the_altering_of_these_tests_alters_nothing_by_itself(organisation: Organisation) -> None:
    p7s = sign_detached(CONTENT, organisation.signer)
    assert altered(p7s, lambda signed: None) == p7s
    verify_detached(
        CONTENT, signed_anew(organisation, p7s, lambda attributes: None), organisation.trust
    )


def test_a_second_signer_is_refused(organisation: Organisation) -> None:
    def double(signed: asn1_cms.SignedData) -> None:
        signed["signer_infos"].append(signed["signer_infos"][0].copy())

    p7s = altered(sign_detached(CONTENT, organisation.signer), double)
    assert refusal(organisation, p7s).startswith("encoding")


def test_no_signer_is_refused(organisation: Organisation) -> None:
    def empty(signed: asn1_cms.SignedData) -> None:
        signed["signer_infos"] = []

    assert refusal(organisation, altered(sign_detached(CONTENT, organisation.signer), empty))


def test_unsigned_attributes_are_refused(organisation: Organisation) -> None:
    def add(signed: asn1_cms.SignedData) -> None:
        signed["signer_infos"][0]["unsigned_attrs"] = asn1_cms.CMSAttributes(
            [{"type": "signing_time", "values": [core.UTCTime(organisation.now)]}]
        )

    assert refusal(organisation, altered(sign_detached(CONTENT, organisation.signer), add))


def test_revocation_lists_inside_are_refused(organisation: Organisation) -> None:
    def add(signed: asn1_cms.SignedData) -> None:
        der = create_revocation_list(
            organisation.issuing_key, organisation.issuing, {}, 1, organisation.now
        )
        choice = asn1_cms.RevocationInfoChoice.load(der)
        signed["crls"] = asn1_cms.RevocationInfoChoices([choice])

    assert refusal(organisation, altered(sign_detached(CONTENT, organisation.signer), add))


def test_the_signers_certificate_twice_is_refused(organisation: Organisation) -> None:
    def double(signed: asn1_cms.SignedData) -> None:
        for certificate in list(signed["certificates"]):
            signed["certificates"].append(certificate.copy())

    p7s = altered(sign_detached(CONTENT, organisation.signer), double)
    assert refusal(organisation, p7s) == "signer's certificate"


def test_too_many_certificates_are_refused(organisation: Organisation) -> None:
    def repeat(signed: asn1_cms.SignedData) -> None:
        for _ in range(10):
            signed["certificates"].append(signed["certificates"][0].copy())

    p7s = altered(sign_detached(CONTENT, organisation.signer), repeat)
    assert refusal(organisation, p7s) == "certificates"


@pytest.mark.parametrize("kind", ["content_type", "message_digest", "signing_time"])
def test_a_missing_signed_attribute_is_refused(organisation: Organisation, kind: str) -> None:
    def drop(attributes: asn1_cms.CMSAttributes) -> None:
        places = [place for place, each in enumerate(attributes) if each["type"].native == kind]
        del attributes[places[0]]

    p7s = signed_anew(organisation, sign_detached(CONTENT, organisation.signer), drop)
    assert refusal(organisation, p7s) == "attributes"


def test_an_additional_signed_attribute_is_refused(organisation: Organisation) -> None:
    def add(attributes: asn1_cms.CMSAttributes) -> None:
        attributes.append(
            asn1_cms.CMSAttribute({"type": "1.2.3.4", "values": [core.OctetString(b"surprise")]})
        )

    p7s = signed_anew(organisation, sign_detached(CONTENT, organisation.signer), add)
    assert refusal(organisation, p7s) == "attributes"


def test_a_signing_time_that_is_no_time_is_refused(organisation: Organisation) -> None:
    p7s = sign_detached(CONTENT, organisation.signer)
    attribute = bytes.fromhex("06092a864886f70d010905310f170d")
    place = p7s.index(attribute) + len(attribute)
    broken = p7s[:place] + b"269901000000Z" + p7s[place + 13 :]
    assert refusal(organisation, broken) == "signing time"


def test_a_signature_by_another_key_is_refused(
    organisation: Organisation, stranger: Organisation
) -> None:
    def forge(signed: asn1_cms.SignedData) -> None:
        signer = signed["signer_infos"][0]
        covered = signer["signed_attrs"].untag().dump(force=True)
        signer["signature"] = stranger.signer.key.sign(covered, ECDSA(SHA256()))

    p7s = altered(sign_detached(CONTENT, organisation.signer), forge)
    assert refusal(organisation, p7s) == "signature"


@given(st.binary(max_size=200))
def test_any_other_bytes_are_refused(organisation: Organisation, data: bytes) -> None:
    assert refusal(organisation, data).startswith("encoding")


def openssl_verify(folder: Path, organisation: Organisation, content: bytes, p7s: bytes) -> bool:
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl is not installed")
    (folder / "assessment.json").write_bytes(content)
    (folder / "assessment.p7s").write_bytes(p7s)
    (folder / "root.pem").write_bytes(certificate_to_pem(organisation.root))
    options = ("-verify", "-binary", "-inform", "DER", "-in", "assessment.p7s", "-purpose", "any")
    files = ("-content", "assessment.json", "-CAfile", "root.pem", "-out", "verified")
    done = subprocess.run(
        [openssl, "cms", *options, *files], cwd=folder, check=False, capture_output=True
    )
    return done.returncode == 0 and (folder / "verified").read_bytes() == content


@pytest.mark.outside
def test_openssl_accepts_what_we_sign(tmp_path: Path, organisation: Organisation) -> None:
    p7s = sign_detached(CONTENT, organisation.signer)
    assert openssl_verify(tmp_path, organisation, CONTENT, p7s)


@pytest.mark.outside
def test_openssl_refuses_other_content(tmp_path: Path, organisation: Organisation) -> None:
    p7s = sign_detached(CONTENT, organisation.signer)
    assert not openssl_verify(tmp_path, organisation, CONTENT + b" ", p7s)


@pytest.mark.outside
def test_openssl_refuses_a_stranger(
    tmp_path: Path, organisation: Organisation, stranger: Organisation
) -> None:
    p7s = sign_detached(CONTENT, stranger.signer)
    assert not openssl_verify(tmp_path, organisation, CONTENT, p7s)


def test_whom_a_signature_names_is_read_without_verifying_it(organisation: Organisation) -> None:
    p7s = sign_detached(CONTENT, organisation.signer)
    assert named_signer(p7s) == organisation.signer.certificate
    with pytest.raises(SignatureError):
        named_signer(p7s[:-1])

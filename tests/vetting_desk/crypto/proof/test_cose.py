"""COSE_Sign1 against the public vectors of the COSE working group, and against what is malleable."""

from contextlib import suppress

import cbor2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.crypto.certificates import generate_signing_key
from vetting_desk.crypto.proof import cose
from vetting_desk.errors import ProofFormatError, SignatureError

KEY = cose.public_key(
    bytes.fromhex("bac5b11cad8f99f9c72b05cf4b9e26d244dc189f745228255a219a86d6a09eff"),
    bytes.fromhex("20138bf82dc1b6d562be0fa54ab7804a3a64b6d72ccfed6b6fb6ed28bbfc117e"),
)
"""Key "11" of github.com/cose-wg/Examples, on P-256; the messages below are from its folder ``sign1-tests``."""
CONTENT = b"This is the content."
PASS = {
    "sign-pass-01": (
        "D28441A0A201260442313154546869732069732074686520636F6E74656E742E584087DB0D2E5571"
        "843B78AC33ECB2830DF7B6E0A4D5B7376DE336B23C591C90C425317E56127FBE04370097CE347087"
        "B233BF722B64072BEB4486BDA4031D27244F"
    ),
    "sign-pass-02": (
        "D28443A10126A10442313154546869732069732074686520636F6E74656E742E584010729CD711CB"
        "3813D8D8E944A8DA7111E7B258C9BDCA6135F7AE1ADBEE9509891267837E1E33BD36C150326AE627"
        "55C6BD8E540C3E8F92D7D225E8DB72B8820B"
    ),
    "ecdsa-sig-01": (
        "D28445A201260300A10442313154546869732069732074686520636F6E74656E742E58406520BBAF"
        "2081D7E0ED0F95F76EB0733D667005F7467CEC4B87B9381A6BA1EDE8E00DF29F32A37230F39A842A"
        "54821FDD223092819D7728EFB9D3A0080B75380B"
    ),
}
UNTAGGED = (
    "8443A10126A10442313154546869732069732074686520636F6E74656E742E58408EB33E4CA31D1C"
    "465AB05AAC34CC6B23D58FEF5C083106C4D25A91AEF0B0117E2AF9A291AA32E14AB834DC56ED2A22"
    "3444547E01F11D3B0916E5A4C345CACB36"
)
FAIL = {
    "sign-fail-01": (
        "D903E68443A10126A10442313154546869732069732074686520636F6E74656E742E58408EB33E4C"
        "A31D1C465AB05AAC34CC6B23D58FEF5C083106C4D25A91AEF0B0117E2AF9A291AA32E14AB834DC56"
        "ED2A223444547E01F11D3B0916E5A4C345CACB36"
    ),
    "sign-fail-02": (
        "D28443A10126A10442313154546869732069732074686520636F6E74656E742F58408EB33E4CA31D"
        "1C465AB05AAC34CC6B23D58FEF5C083106C4D25A91AEF0B0117E2AF9A291AA32E14AB834DC56ED2A"
        "223444547E01F11D3B0916E5A4C345CACB36"
    ),
    "sign-fail-03": (
        "D28445A1013903E6A10442313154546869732069732074686520636F6E74656E742E58408EB33E4C"
        "A31D1C465AB05AAC34CC6B23D58FEF5C083106C4D25A91AEF0B0117E2AF9A291AA32E14AB834DC56"
        "ED2A223444547E01F11D3B0916E5A4C345CACB36"
    ),
    "sign-fail-04": (
        "D2844AA10167756E6B6E6F776EA10442313154546869732069732074686520636F6E74656E742E58"
        "408EB33E4CA31D1C465AB05AAC34CC6B23D58FEF5C083106C4D25A91AEF0B0117E2AF9A291AA32E1"
        "4AB834DC56ED2A223444547E01F11D3B0916E5A4C345CACB36"
    ),
    "sign-fail-06": (
        "D28445A201260300A10442313154546869732069732074686520636F6E74656E742E58408EB33E4C"
        "A31D1C465AB05AAC34CC6B23D58FEF5C083106C4D25A91AEF0B0117E2AF9A291AA32E14AB834DC56"
        "ED2A223444547E01F11D3B0916E5A4C345CACB36"
    ),
    "sign-fail-07": (
        "D28443A10126A10442313154546869732069732074686520636F6E74656E742E58406520BBAF2081"
        "D7E0ED0F95F76EB0733D667005F7467CEC4B87B9381A6BA1EDE8E00DF29F32A37230F39A842A5482"
        "1FDD223092819D7728EFB9D3A0080B75380B"
    ),
}
EXTERNAL = {"sign-pass-02": bytes.fromhex("11aa22bb33cc44dd55006699")}


@pytest.mark.parametrize("name", ["sign-pass-02", "ecdsa-sig-01"])
def test_public_vectors_that_hold(name: str) -> None:
    found = cose.read(bytes.fromhex(PASS[name]))
    assert found.payload == CONTENT
    cose.verify(found, KEY, EXTERNAL.get(name, b""))


def test_a_vector_whose_algorithm_is_not_protected_is_refused() -> None:
    """Its signature is good; we take the algorithm from what is signed, and from nowhere else."""
    found = cose.read(bytes.fromhex(PASS["sign-pass-01"]))
    with pytest.raises(SignatureError) as caught:
        cose.verify(found, KEY)
    assert caught.value.fields["detail"] == "algorithm"


def test_a_vector_without_a_tag_is_no_message_of_ours() -> None:
    with pytest.raises(ProofFormatError):
        cose.read(bytes.fromhex(UNTAGGED))


@pytest.mark.parametrize("name", list(FAIL))
def test_public_vectors_that_do_not_hold(name: str) -> None:
    with pytest.raises((ProofFormatError, SignatureError)):
        cose.verify(cose.read(bytes.fromhex(FAIL[name])), KEY)


def test_what_is_signed_is_the_structure_of_the_standard() -> None:
    """The intermediate of ``sign-pass-03``."""
    wanted = "846A5369676E61747572653143A101264054546869732069732074686520636F6E74656E742E"
    assert cose.to_be_signed(bytes.fromhex("A10126"), CONTENT) == bytes.fromhex(wanted)


@given(st.binary(max_size=300), st.binary(min_size=8, max_size=8))
def test_what_was_signed_verifies_and_with_one_bit_changed_does_not(
    payload: bytes, kid: bytes
) -> None:
    key = generate_signing_key()
    message = cose.sign(payload, key, kid)
    found = cose.read(message)
    cose.verify(found, key.public_key())
    assert (found.payload, found.headers) == (payload, {cose.ALG: cose.ES256, cose.KID: kid})
    for at in range(0, len(message), 7):
        spoilt = bytearray(message)
        spoilt[at] ^= 1
        with pytest.raises((ProofFormatError, SignatureError)):
            cose.verify(cose.read(bytes(spoilt)), key.public_key())


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xd2",
        b"\x01\x00",  # something follows
        b"\x9f\x01\xff",  # of no length
        b"\xa2\x01\x01\x01\x02",  # a key twice
        b"\x81" * 2_000 + b"\x01",  # too deep
        b"\x5b" + b"\xff" * 8,  # longer than anything
        b"\xd8\x23\x63(((",  # a regular expression that is none
        b"\xc0\x61x",  # a time that is none
        b"\x61\xff",  # no UTF-8
        b"\0" * (cose.MAX_LENGTH + 1),
    ],
)
def test_what_is_no_cbor_of_ours_is_refused(data: bytes) -> None:
    with pytest.raises(ProofFormatError):
        cose.decode(data)


@given(st.binary(max_size=400))
def test_bytes_of_anybody_are_read_or_refused(data: bytes) -> None:
    for content in (data, b"\xd2\x84" + data):
        with suppress(ProofFormatError):
            assert cose.read(content).payload is not None


def test_a_key_is_named_by_its_thumbprint() -> None:
    """RFC 9679: SHA-256 of the required members alone, in deterministic CBOR."""
    x, y = cose.coordinates(KEY)
    members = bytes.fromhex("a401022001215820") + x + bytes.fromhex("225820") + y
    assert cose.encode({-3: y, -2: x, 1: 2, -1: 1}) == members
    assert len(cose.kid_of(KEY)) == 8


def test_a_point_beside_the_curve_is_no_key() -> None:
    x, y = cose.coordinates(KEY)
    with pytest.raises(ProofFormatError):
        cose.public_key(x, bytes(32))
    with pytest.raises(ProofFormatError):
        cose.public_key(y, x)


def test_maps_are_written_in_one_order() -> None:
    assert cbor2.loads(cose.encode({4: 1, 1: 2})) == {1: 2, 4: 1}
    assert cose.encode({4: 1, 1: 2}) == bytes.fromhex("a201020401")

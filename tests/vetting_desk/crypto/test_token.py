import copy
import pickle
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from types import SimpleNamespace

import pytest
from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ec import ECDH, ECDSA
from cryptography.hazmat.primitives.asymmetric.utils import Prehashed
from cryptography.hazmat.primitives.hashes import SHA256, SHA384
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from vetting_desk.crypto import token, token_driver, token_reference
from vetting_desk.crypto.certificates import certificate_to_pem, issue_officer
from vetting_desk.crypto.cms import sign_detached, verify_detached
from vetting_desk.errors import (
    CryptoError,
    TokenError,
    TokenKeyMissingError,
    TokenLastPinError,
    TokenMissingError,
    TokenModuleError,
    TokenPinError,
    TokenPinLockedError,
    TokenRemovedError,
)

CONTENT = b"an invented record"
SIGNS = ECDSA(SHA256())


@pytest.fixture
def key(soft_token) -> Iterator[token.TokenKey]:
    """A key just made on the token."""
    [found] = token.find_tokens(soft_token.module)
    made = token.create_key(soft_token.module, found, soft_token.pin)
    yield made
    made.close()


@pytest.fixture
def reference(key) -> token_reference.TokenReference:
    """The key, made in a session that is over."""
    key.close()
    return key.reference


def test_a_token_is_found_by_name_and_number(soft_token) -> None:
    [found] = token.find_tokens(soft_token.module)
    assert found.label == "Invented token"
    assert found.serial


def test_what_it_signs_verifies_with_its_public_key(key) -> None:
    key.public_key().verify(key.sign(CONTENT, SIGNS), CONTENT, SIGNS)


def test_it_signs_again_in_another_session(soft_token, reference) -> None:
    opened = token.open_key(reference, soft_token.pin)
    try:
        reference.public_key.verify(opened.sign(CONTENT, SIGNS), CONTENT, SIGNS)
    finally:
        opened.close()


def test_a_reference_comes_back_as_it_was_kept(reference) -> None:
    kept = reference.left().to_bytes()
    assert token_reference.from_bytes(kept) == replace(reference, leaving=True)


def test_a_reference_of_a_newer_program_is_refused(reference) -> None:
    newer = reference.to_bytes().replace(b'"version": 1', b'"version": 2')
    with pytest.raises(CryptoError):
        token_reference.from_bytes(newer)


def test_a_reference_holds_no_pin(soft_token, reference) -> None:
    assert soft_token.pin.encode() not in reference.to_bytes()


def test_its_request_proves_the_key(reference) -> None:
    request = x509.load_pem_x509_csr(reference.request.encode())
    assert request.is_signature_valid
    assert request.public_key() == reference.public_key


def test_a_signature_in_cms_is_accepted_by_us_and_by_openssl(
    organisation, key, tmp_path, outside_tool
) -> None:
    certificate = issue_officer(
        organisation.issuing_key, organisation.issuing, key.public_key(), organisation.officer,
        organisation.desk_id, organisation.now,
    )  # fmt: skip
    signer = replace(organisation.signer, key=key, certificate=certificate)
    p7s = sign_detached(CONTENT, signer)
    assert verify_detached(CONTENT, p7s, organisation.trust).officer == organisation.officer
    for name, data in (("p7s", p7s), ("content", CONTENT)):
        (tmp_path / name).write_bytes(data)
    (tmp_path / "root.pem").write_bytes(certificate_to_pem(organisation.root))
    said = subprocess.run(
        [outside_tool("openssl"), "cms", "-verify", "-binary", "-inform", "DER", "-in", "p7s",
         "-content", "content", "-CAfile", "root.pem"],
        cwd=tmp_path, capture_output=True, check=False,
    )  # fmt: skip
    assert said.returncode == 0, said.stderr
    assert said.stdout == CONTENT


@pytest.mark.parametrize(
    "take_out",
    [
        lambda key: key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()),
        lambda key: key.private_numbers(),
        lambda key: key.exchange(ECDH(), key.public_key()),
        copy.copy,
        copy.deepcopy,
        pickle.dumps,
    ],
)
def test_nothing_takes_the_key_out(key, take_out) -> None:
    with pytest.raises(TypeError, match="stays on its token"):
        take_out(key)


def test_the_token_itself_does_not_give_the_key(key) -> None:
    from pkcs11 import Attribute
    from pkcs11.exceptions import AttributeSensitive

    with pytest.raises(AttributeSensitive):
        key._key[Attribute.VALUE]


@pytest.mark.parametrize("algorithm", [ECDSA(SHA384()), ECDSA(Prehashed(SHA256()))])
def test_it_signs_with_sha_256_and_nothing_else(key, algorithm) -> None:
    with pytest.raises(UnsupportedAlgorithm):
        key.sign(sha256(CONTENT).digest(), algorithm)


@pytest.mark.parametrize("pin", ["000000", "1", "", "246813 ", "2468130"])
def test_a_wrong_pin_is_told_as_such(soft_token, reference, pin) -> None:
    with pytest.raises(TokenPinError) as refused:
        token.open_key(reference, pin)
    assert type(refused.value) is TokenPinError
    assert refused.value.fields["label"] == "Invented token"


def test_no_error_holds_the_pin(reference) -> None:
    with pytest.raises(TokenPinError) as refused:
        token.open_key(reference, "97531975")
    told = refused.value
    while told is not None:
        assert "97531975" not in f"{told!r} {told} {vars(told)}"
        told = told.__cause__ or told.__context__


def test_a_locked_token_is_not_tried_again(soft_token, reference, monkeypatch) -> None:
    from pkcs11 import TokenFlag

    def never(**_: object) -> None:
        raise AssertionError("a locked token was tried")

    ready = TokenFlag.TOKEN_INITIALIZED | TokenFlag.USER_PIN_INITIALIZED
    locked = SimpleNamespace(
        label=reference.label, serial=reference.serial.encode(), open=never,
        flags=ready | TokenFlag.USER_PIN_LOCKED,
    )  # fmt: skip
    monkeypatch.setattr(token_driver, "_tokens", lambda _library: iter([locked]))
    with pytest.raises(TokenPinLockedError):
        token.open_key(reference, soft_token.pin)


def test_the_last_try_is_told(soft_token, reference, monkeypatch) -> None:
    from pkcs11 import TokenFlag
    from pkcs11.exceptions import PinIncorrect

    def wrong(**_: object) -> None:
        raise PinIncorrect

    final = SimpleNamespace(flags=TokenFlag.USER_PIN_FINAL_TRY)
    slot = SimpleNamespace(get_token=lambda: final)
    there = SimpleNamespace(
        label=reference.label, serial=reference.serial.encode(), open=wrong, flags=0, slot=slot
    )
    monkeypatch.setattr(token_driver, "_tokens", lambda _library: iter([there]))
    with pytest.raises(TokenLastPinError):
        token.open_key(reference, "000000")


@pytest.mark.parametrize(
    ("said", "ours"),
    [("PinLocked", TokenPinLockedError), ("DeviceRemoved", TokenRemovedError),
     ("FunctionFailed", TokenError)],
)  # fmt: skip
def test_what_the_driver_says_becomes_an_error_of_ours(soft_token, said, ours) -> None:
    from pkcs11 import exceptions

    with pytest.raises(ours) as refused, token_driver.driver_errors("Invented token", "1"):
        raise getattr(exceptions, said)
    assert type(refused.value) is ours


def test_a_token_that_is_not_there_is_told(soft_token, reference) -> None:
    soft_token.pull_out()
    with pytest.raises(TokenMissingError) as refused:
        token.open_key(reference, soft_token.pin)
    assert refused.value.fields == {"label": "Invented token", "serial": reference.serial}


def test_a_token_pulled_out_meanwhile_is_told_and_its_session_is_over(soft_token, key) -> None:
    soft_token.pull_out()
    with pytest.raises(TokenRemovedError):
        key.sign(CONTENT, SIGNS)
    assert not key.is_open
    with pytest.raises(TokenRemovedError):
        key.sign(CONTENT, SIGNS)


def test_a_token_that_is_plugged_in_again_signs(soft_token, key) -> None:
    soft_token.pull_out()
    with pytest.raises(TokenRemovedError):
        key.sign(CONTENT, SIGNS)
    soft_token.plug_in()
    again = token.open_key(key.reference, soft_token.pin)
    try:
        key.public_key().verify(again.sign(CONTENT, SIGNS), CONTENT, SIGNS)
    finally:
        again.close()


def test_a_key_that_is_not_on_the_token_is_told(soft_token, reference) -> None:
    with pytest.raises(TokenKeyMissingError):
        token.open_key(replace(reference, key_id="00" * 16), soft_token.pin)


def test_another_key_under_the_same_id_is_refused(soft_token, reference) -> None:
    [found] = token.find_tokens(soft_token.module)
    other = token.create_key(soft_token.module, found, soft_token.pin)
    other.close()
    mixed = token.open_key(replace(reference, key_id=other.reference.key_id), soft_token.pin)
    with pytest.raises(TokenError) as refused:
        mixed.sign(CONTENT, SIGNS)
    assert refused.value.fields["detail"] == "another key"


def test_a_key_that_is_given_up_is_gone(soft_token, key) -> None:
    token.destroy_key(key)
    with pytest.raises(TokenKeyMissingError):
        token.open_key(key.reference, soft_token.pin)


def test_a_key_that_the_token_would_give_away_is_refused_and_removed(
    soft_token, monkeypatch
) -> None:
    from pkcs11 import Attribute, KeyType, ObjectClass
    from pkcs11.util.ec import encode_named_curve_parameters

    def careless(session, key_id):
        curve = {Attribute.EC_PARAMS: encode_named_curve_parameters("secp256r1")}
        return session.create_domain_parameters(KeyType.EC, curve, local=True).generate_keypair(
            store=True, id=key_id, private_template={Attribute.EXTRACTABLE: True}
        )

    monkeypatch.setattr(token_driver, "generate", careless)
    [found] = token.find_tokens(soft_token.module)
    with pytest.raises(TokenError) as refused:
        token.create_key(soft_token.module, found, soft_token.pin)
    assert refused.value.fields["detail"] == "extractable"
    path = str(soft_token.module)
    session = token_driver.log_in(path, found.label, found.serial, soft_token.pin)
    assert not list(session.get_objects({Attribute.CLASS: ObjectClass.PRIVATE_KEY}))
    session.close()


@pytest.mark.parametrize("name", ["missing.so", "text.so", "libc.so.6"])
def test_a_driver_that_is_none_is_told(soft_token, tmp_path, name) -> None:
    (tmp_path / "text.so").write_text("no library")
    path = tmp_path / name
    if name == "libc.so.6":
        import ctypes.util

        path = Path(f"/lib/{sys.implementation._multiarch}") / str(ctypes.util.find_library("c"))
    with pytest.raises(TokenModuleError) as refused:
        token.find_tokens(path)
    assert refused.value.fields == {"path": str(path), "detail": "cannot-load"}


def test_a_relative_driver_is_not_looked_for_on_the_search_path(soft_token, reference) -> None:
    with pytest.raises(TokenModuleError):
        token.open_key(replace(reference, module="libsofthsm2.so"), soft_token.pin)


def test_without_the_library_it_says_so(monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, "pkcs11", None)
    with pytest.raises(TokenModuleError) as refused:
        token.find_tokens(Path("/nowhere.so"))
    assert refused.value.fields["detail"] == "no-support"


def test_the_library_is_loaded_when_a_token_is_used_and_not_before() -> None:
    asked = (
        "import sys, vetting_desk.crypto.token, vetting_desk.operations.desk.tokens;"
        "print('pkcs11' in sys.modules)"
    )
    said = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "False"

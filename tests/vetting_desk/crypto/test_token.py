import copy
import pickle
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ec import ECDH, ECDSA
from cryptography.hazmat.primitives.asymmetric.utils import Prehashed
from cryptography.hazmat.primitives.hashes import SHA256, SHA384
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from tests.conftest import SoftToken
from tests.vetting_desk.crypto.conftest import Organisation
from vetting_desk.crypto import token, token_reference
from vetting_desk.crypto.certificates import certificate_to_pem, issue_officer
from vetting_desk.crypto.cms import sign_detached, verify_detached
from vetting_desk.errors import (
    TokenError,
    TokenKeyMissingError,
    TokenMissingError,
    TokenPinError,
    TokenRemovedError,
)

CONTENT = b"an invented record"
SIGNS = ECDSA(SHA256())


def test_a_token_is_found_by_name_and_number(soft_token: SoftToken) -> None:
    [found] = token.find_tokens(soft_token.module)
    assert found.label == "Invented token"
    assert found.serial


def test_what_it_signs_verifies_with_its_public_key(key: token.TokenKey) -> None:
    key.public_key().verify(key.sign(CONTENT, SIGNS), CONTENT, SIGNS)


def test_it_signs_again_in_another_session(
    soft_token: SoftToken, reference: token_reference.TokenReference
) -> None:
    opened = token.open_key(reference, soft_token.pin)
    try:
        reference.public_key.verify(opened.sign(CONTENT, SIGNS), CONTENT, SIGNS)
    finally:
        opened.close()


def test_a_signature_in_cms_is_accepted_by_us_and_by_openssl(
    organisation: Organisation,
    key: token.TokenKey,
    tmp_path: Path,
    outside_tool: Callable[[str], str],
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
def test_nothing_takes_the_key_out(
    key: token.TokenKey, take_out: Callable[[token.TokenKey], object]
) -> None:
    with pytest.raises(TypeError, match="stays on its token"):
        take_out(key)


def test_the_token_itself_does_not_give_the_key(key: token.TokenKey) -> None:
    from pkcs11 import Attribute
    from pkcs11.exceptions import AttributeSensitive

    with pytest.raises(AttributeSensitive):
        key._key[Attribute.VALUE]


@pytest.mark.parametrize("algorithm", [ECDSA(SHA384()), ECDSA(Prehashed(SHA256()))])
def test_it_signs_with_sha_256_and_nothing_else(key: token.TokenKey, algorithm: ECDSA) -> None:
    with pytest.raises(UnsupportedAlgorithm):
        key.sign(sha256(CONTENT).digest(), algorithm)


@pytest.mark.parametrize("pin", ["000000", "1", "", "246813 ", "2468130"])
def test_a_wrong_pin_is_reported_as_such(
    soft_token: SoftToken, reference: token_reference.TokenReference, pin: str
) -> None:
    with pytest.raises(TokenPinError) as refused:
        token.open_key(reference, pin)
    assert type(refused.value) is TokenPinError
    assert refused.value.fields["label"] == "Invented token"


def test_no_error_holds_the_pin(reference: token_reference.TokenReference) -> None:
    with pytest.raises(TokenPinError) as refused:
        token.open_key(reference, "97531975")
    error: BaseException | None = refused.value
    while error is not None:
        assert "97531975" not in f"{error!r} {error} {vars(error)}"
        error = error.__cause__ or error.__context__


def test_a_token_that_is_not_there_is_reported(
    soft_token: SoftToken, reference: token_reference.TokenReference
) -> None:
    soft_token.pull_out()
    with pytest.raises(TokenMissingError) as refused:
        token.open_key(reference, soft_token.pin)
    assert refused.value.fields == {"label": "Invented token", "serial": reference.serial}


def test_a_token_pulled_out_meanwhile_is_reported_and_its_session_is_over(
    soft_token: SoftToken, key: token.TokenKey
) -> None:
    soft_token.pull_out()
    with pytest.raises(TokenRemovedError):
        key.sign(CONTENT, SIGNS)
    assert not key.is_open
    with pytest.raises(TokenRemovedError):
        key.sign(CONTENT, SIGNS)


def test_a_token_that_is_plugged_in_again_signs(soft_token: SoftToken, key: token.TokenKey) -> None:
    soft_token.pull_out()
    with pytest.raises(TokenRemovedError):
        key.sign(CONTENT, SIGNS)
    soft_token.plug_in()
    again = token.open_key(key.reference, soft_token.pin)
    try:
        key.public_key().verify(again.sign(CONTENT, SIGNS), CONTENT, SIGNS)
    finally:
        again.close()


def test_a_key_that_is_not_on_the_token_is_reported(
    soft_token: SoftToken, reference: token_reference.TokenReference
) -> None:
    with pytest.raises(TokenKeyMissingError):
        token.open_key(replace(reference, key_id="00" * 16), soft_token.pin)


def test_another_key_under_the_same_id_is_refused(
    soft_token: SoftToken, reference: token_reference.TokenReference
) -> None:
    [found] = token.find_tokens(soft_token.module)
    other = token.create_key(soft_token.module, found, soft_token.pin)
    other.close()
    mixed = token.open_key(replace(reference, key_id=other.reference.key_id), soft_token.pin)
    with pytest.raises(TokenError) as refused:
        mixed.sign(CONTENT, SIGNS)
    assert refused.value.fields["detail"] == "another key"


def test_a_key_that_is_given_up_is_gone(soft_token: SoftToken, key: token.TokenKey) -> None:
    token.destroy_key(key)
    with pytest.raises(TokenKeyMissingError):
        token.open_key(key.reference, soft_token.pin)


def test_the_library_is_loaded_when_a_token_is_used_and_not_before() -> None:
    asked = (
        "import sys, vetting_desk.crypto.token, vetting_desk.operations.desk.tokens;"
        "print('pkcs11' in sys.modules)"
    )
    said = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "False"

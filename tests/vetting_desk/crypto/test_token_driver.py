"""The errors of a token's driver, and their translation."""

import sys
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.conftest import SoftToken
from vetting_desk.crypto import token, token_driver, token_reference
from vetting_desk.errors import (
    TokenError,
    TokenLastPinError,
    TokenModuleError,
    TokenPinLockedError,
    TokenRemovedError,
)


def test_a_locked_token_is_not_tried_again(
    soft_token: SoftToken,
    reference: token_reference.TokenReference,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
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


def test_the_last_try_is_reported(
    soft_token: SoftToken,
    reference: token_reference.TokenReference,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
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
def test_what_the_driver_says_becomes_an_error_of_ours(
    soft_token: SoftToken, said: str, ours: type[Exception]
) -> None:
    from pkcs11 import exceptions

    with pytest.raises(ours) as refused, token_driver.driver_errors("Invented token", "1"):
        raise getattr(exceptions, said)
    assert type(refused.value) is ours


def test_a_key_that_the_token_would_give_away_is_refused_and_removed(
    soft_token: SoftToken, monkeypatch: pytest.MonkeyPatch
) -> None:
    from pkcs11 import Attribute, KeyType, ObjectClass
    from pkcs11.util.ec import encode_named_curve_parameters

    def careless(session: Any, key_id: bytes) -> Any:
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
def test_a_driver_that_is_none_is_reported(
    soft_token: SoftToken, tmp_path: Path, name: str
) -> None:
    (tmp_path / "text.so").write_text("no library")
    path = tmp_path / name
    if name == "libc.so.6":
        import ctypes.util

        path = Path(f"/lib/{sys.implementation._multiarch}") / str(ctypes.util.find_library("c"))
    with pytest.raises(TokenModuleError) as refused:
        token.find_tokens(path)
    assert refused.value.fields == {"path": str(path), "detail": "cannot-load"}


def test_a_relative_driver_is_not_looked_for_on_the_search_path(
    soft_token: SoftToken, reference: token_reference.TokenReference
) -> None:
    with pytest.raises(TokenModuleError):
        token.open_key(replace(reference, module="libsofthsm2.so"), soft_token.pin)


def test_without_the_library_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pkcs11", None)
    with pytest.raises(TokenModuleError) as refused:
        token.find_tokens(Path("/nowhere.so"))
    assert refused.value.fields["detail"] == "no-support"

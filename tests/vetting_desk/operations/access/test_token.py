"""A token while the desk is unlocked: how long its PIN is valid."""

from pathlib import Path

import pytest

from tests.conftest import SoftToken
from vetting_desk.errors import (
    TokenPinNeededError,
)
from vetting_desk.operations.access import policy
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import tokens
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.organisation import kept_rules
from vetting_desk.operations.records import records


def test_signing_asks_for_the_pin_every_time(
    on_token: OpenDesk, soft_token: SoftToken, draft: str, passphrase: str
) -> None:
    tokens.give_pin(on_token, soft_token.pin)
    with pytest.raises(TokenPinNeededError):
        records.sign(on_token, draft, passphrase)


def test_the_pin_is_good_as_long_as_the_passphrase(
    on_token: OpenDesk, soft_token: SoftToken
) -> None:
    tokens.give_pin(on_token, soft_token.pin)
    assert on_token.keys.signer.key is on_token.token.key
    on_token.token.given_at -= policy.HALF_AN_HOUR * 60_000
    on_token.token.given_at -= 1
    with pytest.raises(TokenPinNeededError):
        _ = on_token.keys.signer
    assert on_token.token.key is None


def test_where_the_passphrase_is_asked_every_time_so_is_the_pin(
    on_token: OpenDesk, soft_token: SoftToken, draft: str, passphrase: str, stick: Path
) -> None:
    kept_rules.keep(on_token, policy.to_text(policy.Policy(ask_again_minutes=0, number=9)))
    records.sign(on_token, draft, passphrase, pin=soft_token.pin)
    assert on_token.token.key is None
    with pytest.raises(TokenPinNeededError):
        transfer.write_bundles(on_token, stick)
    tokens.give_pin(on_token, soft_token.pin)
    transfer.write_bundles(on_token, stick)
    assert on_token.token.key is None


def test_closing_the_desk_locks_the_token(on_token: OpenDesk, soft_token: SoftToken) -> None:
    tokens.give_pin(on_token, soft_token.pin)
    held = on_token.token.key
    on_token.close()
    assert held is not None
    assert not held.is_open

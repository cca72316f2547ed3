"""The issuing key opens for two named officers together, and for nobody alone."""

import json
import os

import pytest

from vetting_desk.crypto import issuing_pairs
from vetting_desk.crypto.age import HybridIdentity, HybridRecipient, unseal
from vetting_desk.crypto.recovery import seal_twice
from vetting_desk.errors import AgeFormatError, NoMatchingIdentityError

KEY = b"an invented key, in DER"
SEEDS = {name: os.urandom(32) for name in ("anora", "bakhtiyor", "sitora")}
IDENTITIES = {name: issuing_pairs.identity_of(seed) for name, seed in SEEDS.items()}
NAMED = {name: each.recipient.to_text() for name, each in IDENTITIES.items()}


@pytest.fixture(scope="module")
def pairs() -> dict[tuple[str, str], bytes]:
    return issuing_pairs.seal_pairs(KEY, NAMED)


def test_there_is_a_copy_for_each_two_and_it_opens_for_them(
    pairs: dict[tuple[str, str], bytes],
) -> None:
    assert len(pairs) == 3
    for (first, second), sealed in pairs.items():
        opened = issuing_pairs.open_pair(sealed, IDENTITIES[first], IDENTITIES[second])
        assert (bytes(opened.key), dict(opened.named)) == (KEY, NAMED)
        opened.wipe()
        assert not any(opened.key)


def test_one_of_the_two_twice_or_with_a_third_opens_nothing(
    pairs: dict[tuple[str, str], bytes],
) -> None:
    sealed = pairs["anora", "bakhtiyor"]
    for first, second in (
        ("anora", "anora"),
        ("bakhtiyor", "bakhtiyor"),
        ("bakhtiyor", "anora"),
        ("anora", "sitora"),
        ("sitora", "bakhtiyor"),
    ):
        with pytest.raises(NoMatchingIdentityError):
            issuing_pairs.open_pair(sealed, IDENTITIES[first], IDENTITIES[second])


def test_what_one_alone_gets_is_another_age_file(pairs: dict[tuple[str, str], bytes]) -> None:
    inner = unseal(pairs["anora", "bakhtiyor"], [IDENTITIES["anora"]])

    assert inner.startswith(b"age-encryption.org/v1")
    assert KEY not in inner


def test_the_identity_is_the_seed_s_own_and_no_ticket_s() -> None:
    from vetting_desk.operations.desk import tickets

    seed = SEEDS["anora"]
    assert issuing_pairs.identity_of(seed).to_text() == IDENTITIES["anora"].to_text()
    assert isinstance(issuing_pairs.identity_of(bytearray(seed)), HybridIdentity)
    labels: set[bytes] = {tickets._INFO, issuing_pairs._INFO}
    assert len(labels) == 2


def test_a_pair_has_one_order() -> None:
    assert issuing_pairs.pair_of("b", "a") == issuing_pairs.pair_of("a", "b") == ("a", "b")


@pytest.mark.parametrize("names", [[], ["anora"], ["x"] * 13])
def test_fewer_than_two_or_too_many_are_refused(names: list[str]) -> None:
    many = {
        f"{name}{place}": HybridIdentity.generate().recipient.to_text()
        for place, name in enumerate(names)
    }
    with pytest.raises(ValueError, match="two to twelve"):
        issuing_pairs.seal_pairs(KEY, many)


def test_two_ids_with_one_recipient_are_one_officer() -> None:
    with pytest.raises(ValueError, match="their own"):
        issuing_pairs.seal_pairs(KEY, {"a": NAMED["anora"], "b": NAMED["anora"]})


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        json.dumps({"format": "another", "key": "", "named": {}}).encode(),
        json.dumps({"format": "vetting-desk-issuing-key", "key": "?", "named": {}}).encode(),
        json.dumps({"format": "vetting-desk-issuing-key", "key": "", "named": []}).encode(),
    ],
)
def test_what_holds_something_else_is_refused(content: bytes) -> None:
    recipients = [HybridRecipient.from_text(NAMED[name]) for name in ("anora", "bakhtiyor")]
    sealed = seal_twice(content, *recipients)

    with pytest.raises(AgeFormatError):
        issuing_pairs.open_pair(sealed, IDENTITIES["anora"], IDENTITIES["bakhtiyor"])

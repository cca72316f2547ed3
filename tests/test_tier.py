"""How much is done: shares and numbers spread over all steps."""

import pytest

from tests import tier


def test_a_share_is_at_least_some_and_never_more_than_there_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(tier, "SHARE", 0.02)
    assert tier.share_of(5_000) == 100
    assert tier.share_of(100, 4) == 4
    assert tier.share_of(3, 4) == 3
    monkeypatch.setattr(tier, "SHARE", 1.0)
    assert tier.share_of(5_000, 4) == 5_000


def test_numbers_are_spread_from_the_first_to_the_last() -> None:
    assert tier.spread(3, 5) == [1, 2, 3]
    assert tier.spread(9, 3) == [1, 5, 9]
    assert tier.spread(9, 1) == [9]
    assert tier.spread(500, 500) == list(range(1, 501))

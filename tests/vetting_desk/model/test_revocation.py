from datetime import UTC, datetime, timedelta
from itertools import product

import pytest

from vetting_desk.model.revocation import Revocation, RevocationKind, stricter

EARLY = datetime(2026, 1, 1, tzinfo=UTC)
LATE = EARLY + timedelta(days=9)


@pytest.mark.parametrize(("one", "other"), list(product(RevocationKind, RevocationKind)), ids=str)
def test_what_is_revoked_twice_is_never_revoked_less(
    one: RevocationKind, other: RevocationKind
) -> None:
    order = list(RevocationKind)
    found = stricter(Revocation(LATE, one, LATE), Revocation(EARLY, other, EARLY))
    assert found.kind is max(one, other, key=order.index)
    assert (found.since, found.revoked_at) == (EARLY, EARLY)


def test_a_key_that_was_misused_is_worse_than_one_that_was_lost() -> None:
    assert list(RevocationKind) == [
        RevocationKind.LEFT,
        RevocationKind.LOST,
        RevocationKind.MISUSED,
    ]

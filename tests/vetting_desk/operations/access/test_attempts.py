"""Failed unlocks: counted before they are made, with waits that grow and end."""

from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.operations.access import (
    attempts,
)


@given(st.integers(0, 10_000))
def test_waits_grow_and_end(count: int) -> None:
    assert attempts.wait_after(count) <= attempts.wait_after(count + 1) <= attempts.LONGEST_WAIT

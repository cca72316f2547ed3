import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.transfer.ends.versions import version_order


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        ("", "1"),
        ("9", "10"),
        ("2026112201", "2026112202"),
        ("1.9", "1.10"),
        ("v2", "v10"),
        ("1", "1.1"),
        ("draft", "1"),
    ],
)
def test_versions_are_ordered_as_people_read_them(older: str, newer: str) -> None:
    assert version_order(older) < version_order(newer)


@given(st.text(max_size=20), st.text(max_size=20))
def test_any_two_versions_can_be_compared(one: str, other: str) -> None:
    orders = version_order(one), version_order(other)
    assert (orders[0] < orders[1]) + (orders[0] > orders[1]) + (orders[0] == orders[1]) == 1

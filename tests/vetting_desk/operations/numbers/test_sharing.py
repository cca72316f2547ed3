"""A row is as exact as enough others share it."""

from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.model.numbers.editions import WITHHELD
from vetting_desk.operations.numbers import sharing
from vetting_desk.operations.numbers.sharing import Value

COARSE = (sharing.same, sharing.year_of, sharing.span_of)


def shown(lines: list[tuple[Value, ...]], least: int = 2) -> list[tuple[Value, ...]]:
    return sharing.shown(lines, least, [0], COARSE)


def test_what_enough_share_stays_as_it_is() -> None:
    same: list[tuple[Value, ...]] = [("f", "2026-02", 12)] * 2
    assert shown(same) == same


def test_less_exact_comes_before_left_out() -> None:
    assert shown([("f", "2026-02", 12), ("f", "2026-03", 14)]) == [("f", "2026", "0-30")] * 2
    assert shown([("f", "2026-02", 12), ("f", "2025-03", 400)]) == [("f", WITHHELD, WITHHELD)] * 2
    assert shown([("f", "2026-02", 1), ("m", "2026-03", 9)]) == [(WITHHELD, "2026", "0-30")] * 2
    assert shown([("f", "2026-02", 1), ("m", "2025-03", 99)]) == [(WITHHELD,) * 3] * 2


def test_what_did_not_happen_is_told_as_such() -> None:
    assert shown([("f", None, None)] * 2) == [("f", None, None)] * 2
    assert sharing.span_of(366) == sharing.LONGER
    assert sharing.span_of(0) == "0-30"


@given(
    st.lists(
        st.tuples(
            st.sampled_from("fm"),
            st.sampled_from(["2025-01", "2025-02", "2026-01", None]),
            st.one_of(st.none(), st.integers(0, 500)),
        ),
        max_size=30,
    ),
    st.integers(1, 5),
)
def test_every_row_but_the_empty_ones_is_of_enough(
    lines: list[tuple[Value, ...]], least: int
) -> None:
    found = shown(lines, least)
    assert len(found) == len(lines)
    for before, after in zip(lines, found, strict=True):
        assert found.count(after) >= least or after == (WITHHELD,) * 3
        for at, value in enumerate(after):
            assert value in {before[at], COARSE[at](before[at]), WITHHELD}
